// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thousands of small random scenes: the optimum against trying everything, the order of rows, one more
// licence.
#include "brute_force.h"
#include "registrar.h"
#include "scene_lab.h"

#include <QTest>

#include <random>

using namespace tally;
using namespace tally::licence;

namespace {

class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }

private:
    std::mt19937 m_random;
};

const std::vector<std::string> kVersions = {"2016", "2019", "2021"};
const std::vector<std::string> kPools = {"A", "B", "C"};

// Per-device lots of two editions with versions, pools, reserves and scopes; one copy a device.
SceneLab randomChain(unsigned seed)
{
    Dice dice(seed);
    SceneLab lab;
    lab.product("Tool", kVersions);
    lab.product("Other", kVersions);
    for (const std::string &pool : kPools)
        lab.pool(pool);
    const int lots = 1 + dice.upTo(3);
    for (int i = 0; i < lots; ++i) {
        Lot &lot = lab.lot("L" + std::to_string(i), dice.oneIn(4) ? "Other" : "Tool",
                           kVersions[std::size_t(dice.upTo(2))], dice.upTo(3));
        lot.rights.downgrade = dice.oneIn(3) ? 0 : dice.oneIn(2) ? 1 : kAll;
        lot.pool = Index(dice.upTo(2));
        lot.reserve = dice.upTo(2);
        lot.isShared = !dice.oneIn(4);
        lot.value = dice.oneIn(3) ? 1 + dice.upTo(4) : 1;
        lot.grade = dice.oneIn(6) ? Grade::Supporting : Grade::Accepted;
        if (dice.oneIn(4))
            lot.scopePools = {Index(dice.upTo(2))};
    }
    lab.scene.products[0].price = 1 + dice.upTo(3);
    const int copies = 1 + dice.upTo(4);
    for (int i = 0; i < copies; ++i)
        lab.installed(dice.oneIn(5) ? "Other" : "Tool", kVersions[std::size_t(dice.upTo(2))], 1,
                      kPools[std::size_t(dice.upTo(2))]);
    return lab;
}

// Three products, two overlapping suites and single lots; several copies a device.
SceneLab randomSuites(unsigned seed)
{
    Dice dice(seed);
    SceneLab lab;
    for (const char *name : {"Draw", "Model", "Render"})
        lab.product(name, {"2020"});
    lab.product("Suite 1", {"2020"});
    lab.product("Suite 2", {"2020"});
    lab.scene.products[3].components = {0, 1};
    lab.scene.products[4].components = dice.oneIn(2) ? std::vector<Index>{1, 2} : std::vector<Index>{0, 1, 2};
    for (const std::string &pool : kPools)
        lab.pool(pool);
    for (Product &product : lab.scene.products) {
        product.price = 1 + dice.upTo(2);
        product.isPriced = dice.oneIn(2);
    }
    const int lots = 1 + dice.upTo(3);
    for (int i = 0; i < lots; ++i) {
        Lot &lot = lab.lot("L" + std::to_string(i), lab.scene.products[std::size_t(dice.upTo(4))].name,
                           "2020", dice.upTo(2));
        lot.pool = Index(dice.upTo(2));
        lot.isShared = !dice.oneIn(4);
        lot.value = 1 + dice.upTo(2);
    }
    const int devices = 1 + dice.upTo(1);
    for (int d = 0; d < devices; ++d) {
        const std::string name = "PC" + std::to_string(d);
        lab.device(name, kPools[std::size_t(dice.upTo(2))]);
        for (const char *product : {"Draw", "Model", "Render"})
            if (!dice.oneIn(3))
                lab.installedOn(name, product, "2020");
    }
    return lab;
}

std::string sum(const Position &position, const Scene &scene)
{
    std::int64_t price = 0, lent = 0;
    std::vector<std::int64_t> used(scene.lots.size());
    for (const Line &line : position.lines) {
        price += line.shortfall * scene.products[line.product].price;
        for (const LotUse &use : line.lots) {
            used[use.lot] += use.used;
            lent += use.lent;
        }
    }
    std::string text = "price " + std::to_string(price) + " lent " + std::to_string(lent) + " used";
    for (const std::int64_t units : used)
        text += " " + std::to_string(units);
    return text;
}

std::string sum(const BruteAnswer &answer)
{
    std::string text =
        "price " + std::to_string(answer.price) + " lent " + std::to_string(answer.lent) + " used";
    for (const std::int64_t units : answer.used)
        text += " " + std::to_string(units);
    return text;
}

void compare(const SceneLab &lab, unsigned seed)
{
    for (const View view : {View::Audit, View::Departmental, View::Management}) {
        const std::string found = sum(positionOf(lab.scene, view), lab.scene);
        const std::string tried = sum(tryEverything(lab.scene, view));
        QVERIFY2(found == tried, ("seed " + std::to_string(seed) + " view " + std::to_string(int(view)) +
                                  ": " + found + " against " + tried)
                                     .c_str());
    }
}

std::int64_t shortOf(const Position &position, const Scene &scene)
{
    std::int64_t price = 0;
    for (const Line &line : position.lines)
        price += line.shortfall * scene.products[line.product].price;
    return price;
}

} // namespace

class TestRandomCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFlowIsTheOptimum()
    {
        for (unsigned seed = 1; seed <= 1'500; ++seed)
            compare(randomChain(seed), seed);
    }

    void theSuiteProgrammeIsTheOptimum()
    {
        for (unsigned seed = 1; seed <= 200; ++seed)
            compare(randomSuites(seed), seed);
    }

    void theOrderOfRowsChangesNothing()
    {
        for (unsigned seed = 1; seed <= 60; ++seed)
            for (const SceneLab &lab : {randomChain(seed), randomSuites(seed)}) {
                const Scene mixed = shuffled(lab.scene, seed);
                QCOMPARE(told(mixed, positionOf(mixed, View::Departmental)),
                         told(lab.scene, positionOf(lab.scene, View::Departmental)));
            }
    }

    void oneMoreLicenceNeverCosts()
    {
        for (unsigned seed = 1; seed <= 100; ++seed)
            for (SceneLab lab : {randomChain(seed), randomSuites(seed)}) {
                const std::int64_t before = shortOf(positionOf(lab.scene), lab.scene);
                lab.scene.lots[seed % lab.scene.lots.size()].quantity += 1;
                const std::int64_t after = shortOf(positionOf(lab.scene), lab.scene);
                QVERIFY2(after <= before, std::to_string(seed).c_str());
            }
    }
};

TALLY_TEST(TestRandomCases);

#include "test_random_cases.moc"
