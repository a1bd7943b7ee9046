// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// After an edit only what it touches is worked out, and the answer is that of working out everything: 200
// edits, one after another, of a small council.
#include "demo_estate.h"
#include "licence/line_keeper.h"
#include "licence/scene_reading.h"
#include "model/licence_facts.h"
#include "model/rows.h"
#include "registrar.h"

#include <QTest>

#include <random>
#include <set>
#include <sstream>

using namespace tally;
using namespace tally::licence;
using estate::EstatePtr;
using estate::Row;

namespace {

template <typename FactRow>
model::FactVersion version(const FactRow &row, OperationNumber began,
                           std::optional<OperationNumber> ended = std::nullopt)
{
    return {model::keyOf(row), began, ended, model::valuesOf(row)};
}

// Everything of a position, things named by who they are.
class Telling
{
public:
    explicit Telling(const Scene &scene) : m_scene(scene) {}

    std::string of(const Position &position)
    {
        m_out << int(position.view) << ' ' << position.isChecked << ' ' << position.asOf << '\n';
        for (const Line &line : position.lines)
            tell(line);
        return m_out.str();
    }

private:
    template <typename Thing>
    std::string who(const std::vector<Thing> &things, Index index) const
    {
        return index == kNone ? "-" : std::to_string(things[index].item.value) + things[index].name;
    }
    std::string pool(Index index) const
    {
        return index == kNone ? "-" : std::to_string(m_scene.pools[index].organisation.value);
    }
    std::string product(Index index) const
    {
        return index == kNone ? "-" : who(m_scene.products, index) + m_scene.products[index].edition;
    }
    std::string installation(Index index) const
    {
        if (index == kNone)
            return "-";
        const Installation &row = m_scene.installations[index];
        return who(m_scene.devices, row.device) + '/' + product(row.product) + '/' +
               std::to_string(row.version) + '/' + std::to_string(row.title);
    }

    void tell(const Line &line)
    {
        m_out << product(line.product) << ' ' << int(line.metric) << ' ' << line.entitled << ' '
              << line.required << ' ' << line.consumed << ' ' << line.shortfall << ' ' << line.surplus << ' '
              << line.reclaimable << ' ' << line.cost << ' ' << int(line.proof) << ' ' << line.bound << ' '
              << line.causedByPins << '\n';
        for (const LotUse &use : line.lots)
            m_out << "  lot " << who(m_scene.lots, use.lot) << ' ' << use.entitled << ' ' << use.used << ' '
                  << use.surplus << ' ' << use.lent << ' ' << use.covered << '\n';
        for (const Assignment &row : line.assignments)
            m_out << "  " << who(m_scene.lots, row.lot) << ' ' << product(row.product) << ' ' << row.version
                  << ' ' << installation(row.installation) << ' ' << who(m_scene.devices, row.device) << ' '
                  << who(m_scene.people, row.person) << ' ' << row.units << ' ' << int(row.right) << ' '
                  << row.isLent << '\n';
        for (const Shortage &shortage : line.shortages) {
            m_out << "  short " << shortage.demand << ' ' << shortage.supply << ' ' << shortage.missing << ' '
                  << shortage.isExact;
            for (const Index lot : shortage.lots)
                m_out << ' ' << who(m_scene.lots, lot);
            for (const Index row : shortage.assignments)
                m_out << ' ' << row;
            m_out << '\n';
        }
        for (const Step &step : line.steps)
            m_out << "  " << step.what << ' ' << step.change << '\n';
        for (const Line::ByPool &each : line.pools)
            m_out << "  " << pool(each.pool) << ' ' << each.entitled << ' ' << each.required << ' '
                  << each.consumed << ' ' << each.shortfall << ' ' << each.lentOut << ' ' << each.borrowed
                  << '\n';
    }

    const Scene &m_scene;
    std::ostringstream m_out;
};

std::string firstDifference(const std::string &left, const std::string &right)
{
    std::istringstream a(left), b(right);
    std::string lineA, lineB;
    while (std::getline(a, lineA) && std::getline(b, lineB)) {
        if (lineA != lineB)
            return lineA + " | " + lineB;
    }
    return left.size() == right.size() ? std::string() : "one is longer";
}

// Edits of all that a position turns on.
class Editor
{
public:
    Editor(EstatePtr first, unsigned seed) : m_now(std::move(first)), m_random(seed)
    {
        for (Row row = 0; row < m_now->itemCount(); ++row)
            m_lastId = std::max(m_lastId, m_now->idAt(row).value);
    }

    const EstatePtr &now() const { return m_now; }

    // What was edited.
    std::string edit()
    {
        m_versions.clear();
        m_operation = m_now->operation() + 1;
        const std::string what = choose();
        auto after = m_now->advanced(m_versions, m_operation, {}, {});
        if (!after)
            qFatal("%s: %s", what.c_str(), after.error().text().c_str());
        m_now = *std::move(after);
        return what;
    }

private:
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }

    std::string choose()
    {
        switch (upTo(13)) {
        case 0:
            return set("licence", "quantity", std::int64_t(upTo(40)));
        case 1:
            return set("licence", "expires_on", std::int64_t(m_now->today()) + (upTo(1) != 0 ? 100 : -1));
        case 2:
            return set("licence", "rights", std::vector<std::string>{rights()});
        case 3:
            return set("licence", "organisation", any("department").value);
        case 4:
            return set("licence", "evidence_grade", std::string(upTo(1) != 0 ? "accepted" : "none"));
        case 5:
            return newLicence();
        case 6:
            return endLicence();
        case 7:
            return set("software_product", "unit_price_pence", std::int64_t(1 + upTo(50'000)));
        case 8:
            return change("laptop", [&](model::ItemRow &row) {
                row.custodian = any("person");
                row.costCentre = {};
            });
        case 9:
            return change("desktop", [&](model::ItemRow &row) {
                row.status = row.status == "disposed" ? "in_use" : "disposed";
            });
        case 10:
            return recognise();
        case 11:
            return exclude();
        case 12:
            return removeInstallation();
        default:
            return use();
        }
    }

    std::string rights()
    {
        const Row other = row("software_product");
        return upTo(1) != 0 ? "downgrade=all" : "also_covers=" + std::string(m_now->nameAt(other));
    }

    Row row(const char *className)
    {
        const std::vector<Row> rows = m_now->itemsOfClass(className);
        return rows[m_random() % rows.size()];
    }
    ItemId any(const char *className) { return m_now->idAt(row(className)); }

    template <typename Change>
    std::string change(const char *className, Change change)
    {
        const Row at = row(className);
        const model::ItemRow before = m_now->itemAt(at);
        model::ItemRow after = before;
        change(after);
        m_versions = {version(before, m_now->beganAt(at), m_operation), version(after, m_operation)};
        return std::string(className) + " " + before.name.value_or("");
    }
    std::string set(const char *className, const char *attribute, model::AttributeValue value)
    {
        return change(className, [&](model::ItemRow &row) { row.attributes[attribute] = std::move(value); }) +
               " " + attribute;
    }
    std::string newLicence()
    {
        model::ItemRow fresh = m_now->itemAt(row("licence"));
        fresh.id = ItemId(++m_lastId);
        fresh.name = "Another " + std::to_string(m_lastId);
        fresh.assetNumber.reset();
        fresh.attributes["product"] = any("software_product").value;
        fresh.attributes["quantity"] = std::int64_t(1 + upTo(20));
        m_versions = {version(fresh, m_operation)};
        return "a new licence";
    }
    std::string endLicence()
    {
        for (int tries = 0; tries < 20; ++tries) {
            const Row at = row("licence");
            if (!m_now->relationshipsOf(at).empty())
                continue;
            m_versions = {version(m_now->itemAt(at), m_now->beganAt(at), m_operation)};
            return "a licence ends";
        }
        return "nothing";
    }
    std::string exclude()
    {
        model::ItemRow fresh;
        fresh.owner = m_now->ownerAt(row("licence"));
        fresh.id = ItemId(++m_lastId);
        fresh.className = "licence_exclusion";
        fresh.name = "Without " + std::to_string(m_lastId);
        fresh.attributes = {{"product", any("software_product").value}, {"grounds", std::string("standby")}};
        m_versions = {version(fresh, m_operation)};
        return "an exclusion";
    }
    std::string recognise()
    {
        for (int tries = 0; tries < 200; ++tries) {
            const auto title = std::uint32_t(m_random() % m_now->titleCount());
            const auto known = m_now->recognitionOf(title);
            if (!known || !known->product)
                continue;
            model::RecognitionRow after = *known;
            after.product = any("software_product");
            const auto began = m_now->beganOf(model::keyOf(*known));
            m_versions = {version(*known, *began, m_operation), version(after, m_operation)};
            return "a recognition";
        }
        return "nothing";
    }
    std::string removeInstallation()
    {
        const estate::Installation at = m_now->installationAt(m_random() % m_now->installationCount());
        model::InstallationRow gone;
        gone.owner = m_now->ownerAt(at.device);
        gone.device = m_now->idAt(at.device);
        gone.title = m_now->titleAt(at.title).id;
        gone.report = m_now->reportAt(at.report).id;
        if (at.installedOn != std::numeric_limits<Day>::min())
            gone.installedOn = at.installedOn;
        const auto began = m_now->beganOf(model::keyOf(gone));
        if (began)
            m_versions = {version(gone, *began, m_operation)};
        return "an installation goes";
    }
    // Used today: no candidate of reclaim any more.
    std::string use()
    {
        for (const Row device : m_now->itemsOfClass("computer")) {
            for (const estate::Component &part : m_now->componentsByReport(device)) {
                if (m_now->strings().text(part.kind) != model::kUsageFact || upTo(40) != 0)
                    continue;
                const auto values = model::parseAttributes(m_now->strings().text(part.values));
                model::ComponentRow before{m_now->ownerAt(device),
                                           m_now->idAt(device),
                                           m_now->reportAt(part.report).id,
                                           std::string(model::kUsageFact),
                                           std::string(m_now->strings().text(part.key)),
                                           *values};
                model::ComponentRow after = before;
                after.values["last_used_on"] = std::int64_t(m_now->today() - 90 * upTo(3));
                const auto began = m_now->beganOf(model::keyOf(before));
                if (!began)
                    continue;
                m_versions = {version(before, *began, m_operation), version(after, m_operation)};
                return "a use";
            }
        }
        return "nothing";
    }

    EstatePtr m_now;
    std::mt19937 m_random;
    std::int64_t m_lastId = 0;
    OperationNumber m_operation = 0;
    std::vector<model::FactVersion> m_versions;
};

} // namespace

class TestPositionAgain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterEachEditIsAsFromNothing_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("view");
        QTest::addRow("audit") << 1 << int(View::Audit);
        QTest::addRow("departmental") << 2 << int(View::Departmental);
    }
    void afterEachEditIsAsFromNothing()
    {
        QFETCH(int, seed);
        QFETCH(int, view);
        JobContext job;
        PositionWish wish;
        wish.view = View(view);
        Editor editor(test::demoEstate(15), unsigned(seed));
        auto reading = readScene(*editor.now(), job);
        QVERIFY(reading);
        auto known = workOutPosition(reading->scene, wish, job);
        QVERIFY(known);
        std::set<std::string> kinds;
        std::size_t families = 0, worked = 0;
        int differing = 0;
        std::string told;
        constexpr int kLook = 4;
        for (int round = 0; round < 100; ++round) {
            const std::string what = editor.edit();
            auto after = readScene(*editor.now(), job);
            QVERIFY2(after, what.c_str());
            auto again = workOutAgain(after->scene, wish, reading->scene, *known, job);
            QVERIFY2(again, what.c_str());
            worked += keepLines(after->scene, reading->scene, *known).changed.size();
            families += licence::families(after->scene).size();
            // What was kept wrongly is kept on, so that it shows at the next look.
            if (round % kLook == kLook - 1) {
                const auto whole = workOutPosition(after->scene, wish, job);
                QVERIFY2(whole, what.c_str());
                const std::string now = Telling(after->scene).of(*again);
                const std::string wrong = firstDifference(now, Telling(after->scene).of(*whole));
                QVERIFY2(wrong.empty(), (std::to_string(round) + ", " + what + ": " + wrong).c_str());
                differing += now == told ? 0 : 1;
                told = now;
            }
            kinds.insert(what.substr(0, what.find(' ', 2)));
            reading = std::move(after);
            known = std::move(again);
        }
        QVERIFY2(differing > 15, std::to_string(differing).c_str()); // the edits did something
        QVERIFY(kinds.size() > 6);
        // A device or a person's department may touch many families; on the whole few are.
        QVERIFY2(worked * 5 < families, (std::to_string(worked) + " of " + std::to_string(families)).c_str());
    }

    void anEditOfALicenceTouchesItsFamilyAlone()
    {
        JobContext job;
        Editor editor(test::demoEstate(15), 3);
        const auto before = readScene(*editor.now(), job);
        const auto known = workOutPosition(before->scene, {}, job);
        QVERIFY(known);
        QVERIFY(keepLines(before->scene, before->scene, *known).changed.empty());
        Scene after = before->scene;
        after.lots[after.lots.size() / 2].quantity += 1;
        QCOMPARE(keepLines(after, before->scene, *known).changed.size(), std::size_t(1));
        after.pools.front().name += " renamed"; // and whoever that concerns
        QVERIFY(keepLines(after, before->scene, *known).changed.size() >= 1);
        // By another view nothing of it holds.
        PositionWish other;
        other.view = View::Management;
        const auto again = workOutAgain(before->scene, other, before->scene, *known, job);
        const auto whole = workOutPosition(before->scene, other, job);
        QVERIFY(again && whole);
        QCOMPARE(Telling(before->scene).of(*again), Telling(before->scene).of(*whole));
    }
};

TALLY_TEST(TestPositionAgain);
#include "test_position_again.moc"
