// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The worked cases of the study of licence positions, figure by figure.
#include "registrar.h"
#include "scene_lab.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace tally;
using namespace tally::licence;

namespace {

SceneLab downgradeChain()
{
    SceneLab lab;
    lab.product("Pro Plus", {"2016", "2019", "2021"});
    lab.product("Standard", {"2019", "2021"});
    lab.lot("L1", "Pro Plus", "2021", 34).rights.downgrade = kAll;
    lab.lot("L2", "Pro Plus", "2019", 20).rights.downgrade = kAll;
    lab.lot("L3", "Pro Plus", "2016", 10).rights.downgrade = kAll;
    lab.lot("L4", "Standard", "2021", 15).rights.downgrade = kAll;
    lab.installed("Pro Plus", "2021", 18);
    lab.installed("Pro Plus", "2019", 25);
    lab.installed("Pro Plus", "2016", 17);
    lab.installed("Standard", "2021", 6);
    lab.installed("Standard", "2019", 12);
    return lab;
}

// 6.2: three lots and three installations that a priority rule gets wrong in three of six orders.
Scene crossingDimensions(const std::array<int, 3> &order)
{
    SceneLab lab;
    lab.product("Tool", {"v1", "v2"});
    const Index a = lab.pool("Department A"), corporate = lab.pool("Corporate"), b = lab.pool("Department B");
    Lot &first = lab.lot("L1", "Tool", "v2", 1);
    first.rights.downgrade = 1;
    first.pool = a;
    lab.lot("L2", "Tool", "v1", 1).pool = corporate;
    Lot &third = lab.lot("L3", "Tool", "v2", 1);
    third.rights.downgrade = 1;
    third.pool = b;
    lab.device("i1", "Department A");
    lab.device("i2", "Department B");
    lab.device("i3", "Department B");
    for (const int i : order)
        lab.installedOn("i" + std::to_string(i), "Tool", i == 2 ? "v2" : "v1");
    return lab.scene;
}

std::string lotOf(const Scene &scene, const Line &line, const std::string &device)
{
    for (const Assignment &row : line.assignments)
        if (scene.devices[row.device].name == device)
            return row.lot == kNone ? "none" : scene.lots[row.lot].name;
    return "no row";
}

} // namespace

class TestStudyCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downgradeGoesDownAChainOfOneEdition()
    {
        const SceneLab lab = downgradeChain();
        const Position position = positionOf(lab.scene);
        const Line &pro = lineOf(lab.scene, position, "Pro Plus");
        QCOMPARE(figures(pro), "64 60 60 0 4 0");
        QCOMPARE(lotFigures(lab.scene, pro), "L1 30/4, L2 20/0, L3 10/0");
        const Line &standard = lineOf(lab.scene, position, "Standard");
        QCOMPARE(figures(standard), "15 18 15 3 0 0");
        QCOMPARE(lotFigures(lab.scene, standard), "L4 15/0");
    }

    void aShortfallNamesItsDemandAndTheOnlyLots()
    {
        const SceneLab lab = downgradeChain();
        const Position position = positionOf(lab.scene);
        const Line &standard = lineOf(lab.scene, position, "Standard");
        QCOMPARE(standard.shortages.size(), std::size_t(1));
        const Shortage &shortage = standard.shortages[0];
        QCOMPARE(shortage.demand, 18);
        QCOMPARE(shortage.supply, 15);
        QCOMPARE(shortage.missing, 3);
        QVERIFY(shortage.isExact);
        QCOMPARE(shortage.lots, std::vector<Index>{lab.lotIndex("L4")});
        QCOMPARE(shortage.assignments.size(), std::size_t(18));
    }

    void crossingDimensionsDoNotDependOnTheOrder_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("audit") << int(View::Audit);
        QTest::newRow("departmental") << int(View::Departmental);
    }
    void crossingDimensionsDoNotDependOnTheOrder()
    {
        QFETCH(int, view);
        std::array<int, 3> order = {1, 2, 3};
        do {
            const Scene scene = crossingDimensions(order);
            const Position position = positionOf(scene, View(view));
            const Line &line = lineOf(scene, position, "Tool");
            QCOMPARE(figures(line), "3 3 3 0 0 0");
            QCOMPARE(lotOf(scene, line, "i1"), "L1");
            QCOMPARE(lotOf(scene, line, "i2"), "L3");
            QCOMPARE(lotOf(scene, line, "i3"), "L2");
        } while (std::next_permutation(order.begin(), order.end()));
    }
};

TALLY_TEST(TestStudyCases);

#include "test_study_cases.moc"
