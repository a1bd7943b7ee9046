// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each use right, alone and against what it competes with, with exact figures:
// "entitled required consumed shortfall surplus reclaimable".
#include "registrar.h"
#include "scene_lab.h"

#include <QTest>

using namespace tally;
using namespace tally::licence;

namespace {

std::string figuresOf(const SceneLab &lab, const std::string &product, View view = View::Audit)
{
    const Position position = positionOf(lab.scene, view);
    return figures(lineOf(lab.scene, position, product));
}

std::string lotsOf(const SceneLab &lab, const std::string &product, View view = View::Audit)
{
    const Position position = positionOf(lab.scene, view);
    return lotFigures(lab.scene, lineOf(lab.scene, position, product));
}

// T02 of the study.
SceneLab secondCopies()
{
    SceneLab lab;
    lab.product("Pro Plus", {"2021"});
    for (const auto &[name, user] : std::vector<std::pair<std::string, std::string>>{{"D1", "anna"},
                                                                                     {"D2", "ben"},
                                                                                     {"D3", ""},
                                                                                     {"D4", "dora"},
                                                                                     {"D5", "dora"},
                                                                                     {"D6", "emil"},
                                                                                     {"D7", "gil"}})
        lab.desktop(name, user);
    for (const auto &[name, user] : std::vector<std::pair<std::string, std::string>>{{"N1", "anna"},
                                                                                     {"N2", "ben"},
                                                                                     {"N3", "ben"},
                                                                                     {"N4", "carla"},
                                                                                     {"N5", "carla"},
                                                                                     {"N6", ""},
                                                                                     {"N7", "fay"},
                                                                                     {"N8", "gil"}})
        lab.notebook(name, user);
    Lot &volume = lab.lot("V", "Pro Plus", "2021", 12);
    volume.rights.secondCopies = 1;
    lab.lot("O", "Pro Plus", "2021", 1).lockedTo = lab.device("D7");
    for (const Device &device : lab.scene.devices)
        lab.installedOn(device.name, "Pro Plus", "2021").isCandidate =
            device.name == "N1" || device.name == "N3" || device.name == "N5";
    return lab;
}

} // namespace

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondCopyIsThePrimaryUsersPortable()
    {
        const SceneLab lab = secondCopies();
        const Position position = positionOf(lab.scene);
        const Line &line = lineOf(lab.scene, position, "Pro Plus");
        QCOMPARE(figures(line), "13 12 12 0 1 1");
        QCOMPARE(lotFigures(lab.scene, line), "V 11/1, O 1/0");
        std::int64_t saved = 0;
        for (const Assignment &row : line.assignments)
            saved += row.right == Right::SecondCopy ? 1 : 0;
        QCOMPARE(saved, 3);
    }

    void aShortSecondCopyIsBoughtOnce()
    {
        SceneLab lab = secondCopies();
        lab.scene.lots[0].quantity = 9;
        QCOMPARE(figuresOf(lab, "Pro Plus"), "10 12 10 2 0 1");
    }

    void downgradeStopsAtItsDepth()
    {
        SceneLab lab;
        lab.product("CAD", {"2019", "2020", "2021", "2022", "2023"});
        lab.lot("L", "CAD", "2023", 5).rights.downgrade = 3;
        lab.installed("CAD", "2020", 2);
        lab.installed("CAD", "2019", 2);
        QCOMPARE(figuresOf(lab, "CAD"), "5 4 2 2 3 0");
    }

    void aNewerVersionIsNotCovered()
    {
        SceneLab lab;
        lab.product("Tool", {"1", "2"});
        lab.lot("L", "Tool", "1", 5).rights.downgrade = kAll;
        lab.installed("Tool", "2", 3);
        QCOMPARE(figuresOf(lab, "Tool"), "5 3 0 3 5 0");
    }

    void anUnknownVersionCountsAsTheNewest()
    {
        SceneLab lab;
        lab.product("Tool", {"1", "2"});
        lab.lot("L", "Tool", "1", 5);
        lab.installed("Tool", "", 1);
        QCOMPARE(figuresOf(lab, "Tool"), "5 1 0 1 5 0");
    }

    void severalVersionsOnADeviceTakeOneUnitThatSpansThem()
    {
        SceneLab lab;
        lab.product("Tool", {"1", "2"});
        lab.lot("L", "Tool", "2", 2).rights.downgrade = kAll;
        lab.installedOn("PC", "Tool", "1");
        lab.installedOn("PC", "Tool", "2");
        QCOMPARE(figuresOf(lab, "Tool"), "2 1 1 0 1 0");
        lab.scene.lots[0].rights.downgrade = 0;
        lab.lot("Old", "Tool", "1", 1);
        QCOMPARE(figuresOf(lab, "Tool"), "3 2 2 0 1 0");
        lab.scene.lots[1].quantity = 0;
        QCOMPARE(figuresOf(lab, "Tool"), "2 2 1 1 1 0");
    }

    void anotherEditionIsCoveredWhereTheRightSaysSo()
    {
        SceneLab lab;
        lab.product("Server Standard", {"2019", "2022"});
        lab.product("Server Datacenter", {"2019", "2022"});
        Lot &lot = lab.lot("DC", "Server Datacenter", "2022", 3);
        lot.rights.downgrade = kAll;
        lot.rights.alsoCovers = {lab.productIndex("Server Standard")};
        lab.lot("ST", "Server Standard", "2022", 1);
        lab.installed("Server Standard", "2019", 1);
        lab.installed("Server Standard", "2022", 1);
        lab.installed("Server Datacenter", "2022", 1);
        QCOMPARE(lotsOf(lab, "Server Datacenter"), "DC 2/1");
        QCOMPARE(figuresOf(lab, "Server Standard"), "1 1 1 0 0 0");
    }

    void aScopeIsASubtreeOrASite()
    {
        SceneLab lab;
        lab.product("Tool");
        const Index council = lab.pool("Council"), schools = lab.pool("Schools"), one = lab.pool("School 1");
        lab.scene.pools[one].parent = schools;
        lab.scene.pools[schools].parent = council;
        Lot &scoped = lab.lot("Schools only", "Tool", "", 5);
        scoped.scopePools = {schools};
        lab.installed("Tool", "", 2, "School 1");
        lab.installed("Tool", "", 2, "Council");
        QCOMPARE(figuresOf(lab, "Tool"), "5 4 2 2 3 0");
        lab.scene.lots[0].scopePools.clear();
        lab.scene.lots[0].scopeSites = {lab.site("Depot")};
        QCOMPARE(figuresOf(lab, "Tool"), "5 4 0 4 5 0");
        lab.scene.devices[0].site = lab.site("Depot");
        QCOMPARE(figuresOf(lab, "Tool"), "5 4 1 3 4 0");
    }

    void anAcademicUnitStaysInItsSegment()
    {
        SceneLab lab;
        lab.product("Tool");
        lab.lot("A", "Tool", "", 5).segment = "academic";
        lab.installed("Tool", "", 2);
        QCOMPARE(figuresOf(lab, "Tool"), "5 2 0 2 5 0");
        lab.scene.devices[0].segment = "academic";
        QCOMPARE(figuresOf(lab, "Tool"), "5 2 1 1 4 0");
        lab.scene.lots[0].rights.bridgesSegments = true;
        QCOMPARE(figuresOf(lab, "Tool"), "5 2 2 0 3 0");
    }

    void aReserveAndWhatIsNotLentCountInTheDepartmentalViewOnly()
    {
        SceneLab lab;
        lab.product("Tool");
        Lot &lot = lab.lot("Highways'", "Tool", "", 10);
        lot.pool = lab.pool("Highways");
        lot.reserve = 7;
        lab.pool("Housing");
        lab.installed("Tool", "", 5, "Housing");
        lab.installed("Tool", "", 1, "Highways");
        QCOMPARE(figuresOf(lab, "Tool", View::Audit), "10 6 6 0 4 0");
        QCOMPARE(figuresOf(lab, "Tool", View::Departmental), "10 6 4 2 6 0");
        lab.scene.lots[0].isShared = false;
        QCOMPARE(figuresOf(lab, "Tool", View::Departmental), "10 6 1 5 9 0");
        QCOMPARE(figuresOf(lab, "Tool", View::Management), "10 6 6 0 4 0");
    }

    void lendingShowsInBothPools()
    {
        SceneLab lab;
        lab.product("Tool");
        lab.lot("Highways'", "Tool", "", 10).pool = lab.pool("Highways");
        lab.installed("Tool", "", 3, "Housing");
        const Position position = positionOf(lab.scene, View::Departmental);
        const Line &line = lineOf(lab.scene, position, "Tool");
        QCOMPARE(line.pools.size(), std::size_t(2));
        QCOMPARE(line.pools[0].lentOut, 3);
        QCOMPARE(line.pools[0].entitled, 10);
        QCOMPARE(line.pools[1].borrowed, 3);
        QCOMPARE(line.pools[1].required, 3);
        QCOMPARE(line.lots[0].lent, 3);
    }

    void ownUnitsAreTakenBeforeLentOnes()
    {
        SceneLab lab;
        lab.product("Tool");
        lab.lot("First", "Tool", "", 5).pool = lab.pool("Highways");
        lab.lot("Second", "Tool", "", 5).pool = lab.pool("Housing");
        lab.installed("Tool", "", 3, "Housing");
        QCOMPARE(lotsOf(lab, "Tool"), "First 0/5, Second 3/2");
    }

    void evidenceCountsByView()
    {
        SceneLab lab;
        lab.product("Tool");
        lab.lot("Invoice", "Tool", "", 1);
        lab.lot("Order", "Tool", "", 1).grade = Grade::Supporting;
        lab.lot("Word", "Tool", "", 1).grade = Grade::Unproven;
        lab.installed("Tool", "", 3);
        QCOMPARE(figuresOf(lab, "Tool", View::Audit), "1 3 1 2 0 0");
        QCOMPARE(figuresOf(lab, "Tool", View::Management), "2 3 2 1 0 0");
    }

    void aHeldUnitServesItsHolderAlone()
    {
        SceneLab lab;
        lab.product("Tool");
        lab.installed("Tool", "", 2);
        lab.lot("L", "Tool", "", 2).held = {{lab.device("elsewhere"), kNone, 1}};
        QCOMPARE(figuresOf(lab, "Tool"), "2 2 1 1 1 0");
        lab.scene.lots[0].held = {{0, kNone, 1}};
        QCOMPARE(figuresOf(lab, "Tool"), "2 2 2 0 0 0");
    }

    void aPinIsRespectedAndItsCostIsReported()
    {
        SceneLab lab;
        lab.product("Tool", {"1", "2"});
        lab.lot("New", "Tool", "2", 1).rights.downgrade = kAll;
        lab.lot("Old", "Tool", "1", 1);
        lab.installedOn("A", "Tool", "1");
        lab.installedOn("B", "Tool", "2");
        QCOMPARE(figuresOf(lab, "Tool"), "2 2 2 0 0 0");
        lab.scene.lots[0].pinned = {{lab.device("A"), kNone, 1}};
        const Position position = positionOf(lab.scene);
        const Line &line = lineOf(lab.scene, position, "Tool");
        QCOMPARE(figures(line), "2 2 1 1 1 0");
        QCOMPARE(line.causedByPins, 1);
    }

    void anUpgradeAddsNothing()
    {
        SceneLab lab;
        lab.product("Tool", {"1", "2"});
        lab.lot("Base", "Tool", "1", 10);
        lab.lot("Upgrade", "Tool", "2", 4).lifts = {lab.lotIndex("Base")};
        lab.installed("Tool", "2", 5);
        lab.installed("Tool", "1", 6);
        QCOMPARE(figuresOf(lab, "Tool"), "10 11 10 1 0 0");
    }

    // Bought centrally for the licences of two departments: what is lifted stays its department's.
    void anUpgradeOfSeveralOwnersLeavesEachItsOwn()
    {
        for (const std::int64_t upgrades : {5, 3, 2}) {
            SceneLab lab;
            lab.product("Tool", {"1", "2"});
            for (const auto &[name, units] : {std::pair("Highways", 2), std::pair("Housing", 3)}) {
                Lot &base = lab.lot(name, "Tool", "1", units);
                base.pool = lab.pool(name);
                base.isShared = false;
            }
            Lot &upgrade = lab.lot("Upgrade", "Tool", "2", upgrades);
            upgrade.pool = lab.pool("ICT");
            upgrade.lifts = {lab.lotIndex("Highways"), lab.lotIndex("Housing")};
            lab.installed("Tool", "2", 3, "Highways");
            lab.installed("Tool", "2", 1, "Housing");
            // Highways may lift two and no more; of two upgrades in all one or two are Highways'.
            const std::int64_t lifted = std::min<std::int64_t>(upgrades, 3);
            const Position position = positionOf(lab.scene, View::Departmental);
            const Line &line = lineOf(lab.scene, position, "Tool");
            QCOMPARE(line.entitled, 5);
            QCOMPARE(line.required, 4);
            QCOMPARE(line.consumed, lifted);
            QCOMPARE(line.shortfall, 4 - lifted);
            QVERIFY(position.isChecked && line.proof == Proof::Optimal);
            std::int64_t entitled = 0;
            for (const Line::ByPool &pool : line.pools) {
                QCOMPARE(pool.lentOut, 0);
                QCOMPARE(pool.borrowed, 0);
                QCOMPARE(pool.required, pool.consumed + pool.shortfall);
                QVERIFY(pool.consumed <= pool.entitled);
                entitled += pool.entitled;
            }
            QCOMPARE(entitled, 5);
            // Where policy does not count, whoever needs one has it.
            QCOMPARE(lineOf(lab.scene, positionOf(lab.scene, View::Audit), "Tool").shortfall,
                     4 - std::min<std::int64_t>(upgrades, 4));
        }
    }

    // What rises to another edition counts there for the owner of the base.
    void aStepUpOfSeveralOwnersIsDealtBetweenThem()
    {
        SceneLab lab;
        lab.product("Standard", {"1"});
        lab.product("Professional", {"1"});
        for (const char *name : {"Highways", "Housing"}) {
            Lot &base = lab.lot(name, "Standard", "1", 2);
            base.pool = lab.pool(name);
            base.isShared = false;
            lab.installed("Professional", "1", 2, name);
        }
        lab.lot("Step up", "Professional", "1", 3).lifts = {lab.lotIndex("Highways"),
                                                            lab.lotIndex("Housing")};
        const Position position = positionOf(lab.scene, View::Departmental);
        const Line &line = lineOf(lab.scene, position, "Professional");
        QCOMPARE(figures(line), "3 4 3 1 0 0");
        QCOMPARE(line.pools.size(), std::size_t(2));
        for (const Line::ByPool &pool : line.pools)
            QCOMPARE(pool.entitled, pool.consumed);
        QCOMPARE(figuresOf(lab, "Standard", View::Departmental), "1 0 0 0 1 0");
    }

    void aStepUpMovesTheUnitToTheOtherEdition()
    {
        SceneLab lab;
        lab.product("Standard", {"1"});
        lab.product("Professional", {"1"});
        lab.lot("Base", "Standard", "1", 10);
        lab.lot("Step up", "Professional", "1", 4).lifts = {lab.lotIndex("Base")};
        lab.installed("Professional", "1", 3);
        lab.installed("Standard", "1", 6);
        QCOMPARE(figuresOf(lab, "Professional"), "3 3 3 0 0 0");
        QCOMPARE(figuresOf(lab, "Standard"), "7 6 6 0 1 0");
    }

    void anUnlimitedLotCoversItsScopeWithoutUnits()
    {
        SceneLab lab;
        lab.product("Tool");
        Lot &site = lab.lot("Site", "Tool", "", 0);
        site.isUnlimited = true;
        site.scopePools = {lab.pool("Schools")};
        lab.lot("Some", "Tool", "", 3);
        lab.installed("Tool", "", 50, "Schools");
        lab.installed("Tool", "", 2, "Council");
        QCOMPARE(figuresOf(lab, "Tool"), "3 2 2 0 1 0");
        QCOMPARE(lotsOf(lab, "Tool"), "Site 0/0, Some 2/1");
    }

    void whatIsExcludedIsCountedAsAStep()
    {
        SceneLab lab;
        lab.product("Database");
        lab.lot("L", "Database", "", 5);
        lab.installed("Database", "", 4);
        lab.scene.installations[1].exclusion = lab.exclusion(ExclusionReason::Standby);
        const Position position = positionOf(lab.scene);
        const Line &line = lineOf(lab.scene, position, "Database");
        QCOMPARE(figures(line), "5 3 3 0 2 0");
        QCOMPARE(line.steps.size(), std::size_t(2));
        QCOMPARE(line.steps[0].what, "installations");
        QCOMPARE(line.steps[0].change, 4);
        QCOMPARE(line.steps[1].what, "excluded: standby");
        QCOMPARE(line.steps[1].change, -1);
    }

    void aRequiredProductIsADemandOfItsOwn()
    {
        SceneLab lab;
        lab.product("System");
        lab.product("Upgrade system");
        lab.scene.products[1].needs = 0;
        lab.lot("U", "Upgrade system", "", 3);
        lab.lot("S", "System", "", 1);
        lab.installed("Upgrade system", "", 2);
        QCOMPARE(figuresOf(lab, "Upgrade system"), "3 2 2 0 1 0");
        QCOMPARE(figuresOf(lab, "System"), "1 2 1 1 0 0");
    }

    void anOemCopyBelongsToItsDevice()
    {
        SceneLab lab;
        lab.product("System");
        lab.installed("System", "", 2);
        lab.lot("A", "System", "", 1).lockedTo = 0;
        lab.lot("Scrapped", "System", "", 1).lockedTo = lab.device("gone");
        lab.lot("V", "System", "", 5);
        QCOMPARE(lotsOf(lab, "System"), "A 1/0, Scrapped 0/1, V 1/4");
    }
};

TALLY_TEST(TestRights);

#include "test_rights.moc"
