// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;
using test::EstateFixture;

class TestFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastReportOfSoftwareCounts()
    {
        EstateFixture fixture;
        const ItemId pc = fixture.item("laptop", "pc");
        const TitleId word2016 = fixture.title("Word", "2016");
        const TitleId word2016Again = fixture.title("Word", "2016", "Microsoft");
        const TitleId excel = fixture.title("Excel", "2016");
        const ReportId old =
            fixture.report(pc, "glpi", "2026-01-01", {{"software_entries", std::int64_t{9}}});
        const ReportId recent =
            fixture.report(pc, "fusion", "2026-02-01", {{"software_entries", std::int64_t{3}}});
        fixture.report(pc, "csv:register", "2026-03-01"); // speaks of no software
        fixture.install(pc, excel, old);
        fixture.install(pc, word2016, recent);
        fixture.install(pc, word2016Again, recent);
        const EstatePtr estate = fixture.build();
        QCOMPARE(estate->displayAt(0, "software_count"), std::string("1"));
        QCOMPARE(estate->displayAt(0, "software_entries"), std::string("3"));
        QCOMPARE(estate->displayAt(0, "last_inventory_at"), std::string("2026-03-01T00:00:00Z"));
        QCOMPARE(estate->installationCount(), std::size_t(3));
    }
    void aListWithoutDatesIsNoInventory()
    {
        EstateFixture fixture;
        const ItemId pc = fixture.item("laptop", "pc");
        fixture.report(pc, "glpi", "2026-01-01");
        fixture.report(pc, "csv:finance", "2026-03-01", {{"undated", std::int64_t{1}}});
        const EstatePtr estate = fixture.build();
        QCOMPARE(estate->displayAt(0, "last_inventory_at"), std::string("2026-01-01T00:00:00Z"));
    }
    void softwareNeverReportedIsUnknown()
    {
        EstateFixture fixture;
        fixture.item("laptop", "pc");
        const EstatePtr estate = fixture.build();
        QVERIFY(!estate->attributeAt(0, "software_count"));
        QVERIFY(!estate->attributeAt(0, "software_entries"));
        QVERIFY(!estate->attributeAt(0, "last_inventory_at"));
    }
    void noSoftwareIsNotUnknown()
    {
        EstateFixture fixture;
        const ItemId pc = fixture.item("laptop", "pc");
        fixture.report(pc, "glpi", "2026-01-01", {{"software_entries", std::int64_t{0}}});
        QCOMPARE(fixture.build()->displayAt(0, "software_count"), std::string("0"));
    }
    void eachTitleOnceByTheLaterReport()
    {
        EstateFixture fixture;
        const ItemId pc = fixture.item("laptop", "pc");
        const TitleId word = fixture.title("Word", "2016");
        const ReportId late = fixture.report(pc, "glpi", "2026-02-01");
        const ReportId early = fixture.report(pc, "fusion", "2026-01-01");
        fixture.install(pc, word, late, "2025-05-05");
        fixture.install(pc, word, early, "2024-04-04");
        const EstatePtr estate = fixture.build();
        const auto installations = estate->installationsOf(0);
        QCOMPARE(installations.size(), std::size_t(1));
        QCOMPARE(installations[0].installedOn, test::day("2025-05-05"));
        QCOMPARE(estate->reportAt(installations[0].report).id, late);
        QCOMPARE(estate->installationsOfTitle(installations[0].title).size(), std::size_t(2));
    }
    void onlyMediaWithASizeAreDisks()
    {
        EstateFixture fixture;
        const ItemId pc = fixture.item("laptop", "pc");
        const auto sized = [](model::ItemRow &row) {
            row.attributes["capacity_bytes"] = std::int64_t{512'000'000'000};
        };
        fixture.relate(fixture.item("medium", "disk", sized), "installed_in", pc);
        fixture.relate(fixture.item("medium", "reader"), "installed_in", pc);
        fixture.relate(fixture.item("monitor", "screen"), "installed_in", pc);
        fixture.relate(fixture.item("medium", "spare", sized), "depends_on", pc);
        const EstatePtr estate = fixture.build();
        QCOMPARE(estate->displayAt(test::rowOf(*estate, "pc"), "disk_count"), std::string("1"));
    }
    void disksNobodyToldOfAreUnknown()
    {
        EstateFixture fixture;
        const ItemId thin = fixture.item("laptop", "thin");
        fixture.report(thin, "glpi", "2026-01-01", {{"disk_count", std::int64_t{0}}});
        const ItemId seen = fixture.item("laptop", "seen");
        fixture.report(seen, "glpi", "2026-01-01", {{"software_entries", std::int64_t{3}}});
        fixture.item("laptop", "typed");
        const EstatePtr estate = fixture.build();
        const auto disks = [&](const char *name) {
            return estate->attributeAt(test::rowOf(*estate, name), "disk_count");
        };
        QCOMPARE(disks("thin"), std::optional(model::AttributeValue(std::int64_t{0})));
        QVERIFY(!disks("seen"));
        QVERIFY(!disks("typed"));
    }
    void heldReportsBelongToNobody()
    {
        EstateFixture fixture;
        fixture.report(ItemId(), "glpi", "2026-01-01");
        const EstatePtr estate = fixture.build();
        QCOMPARE(estate->heldReports().size(), std::size_t(1));
        QCOMPARE(estate->heldReports()[0].source, std::string("glpi"));
    }
    void identifiersAreFoundByTheirCanonicalForm()
    {
        EstateFixture fixture;
        const ItemId a = fixture.item("laptop", "a");
        const ItemId b = fixture.item("laptop", "b");
        fixture.identify(a, "mac", "00-AA", "00aa");
        fixture.identify(a, "mac", "00:aa", "00aa");
        fixture.identify(b, "mac", "00:AA", "00aa");
        fixture.identify(b, "uuid", "00aa", "00aa");
        const EstatePtr estate = fixture.build();
        QCOMPARE(estate->findIdentifier("mac", "00aa").size(), std::size_t(2));
        QCOMPARE(estate->findIdentifier("uuid", "00aa").size(), std::size_t(1));
        QVERIFY(estate->findIdentifier("mac", "nowhere").empty());
        QCOMPARE(estate->identifiersOf(estate->rowOf(a)).size(), std::size_t(2));
    }
    void anInstallationOutlivesItsReportAndDevice()
    {
        EstateFixture fixture;
        fixture.install(ItemId(900), fixture.title("Word"), ReportId(901));
        const EstatePtr estate = fixture.build();
        QCOMPARE(estate->installationAt(0).device, kNoRow);
        QCOMPARE(estate->installationAt(0).report, kNoRow);
    }
    void beganIsKnownForEveryTable()
    {
        EstateFixture fixture;
        const ItemId pc = fixture.item("laptop", "pc");
        const TitleId word = fixture.title("Word");
        const ReportId report = fixture.report(pc, "glpi", "2026-01-01");
        fixture.relate(pc, "depends_on", pc);
        fixture.install(pc, word, report);
        fixture.identify(pc, "mac", "x", "y");
        fixture.add(model::ComponentRow{{}, pc, report, "memory", "0", {}}, 7);
        fixture.add(model::RecognitionRow{{}, word, pc, "", "", "product", ""});
        fixture.add(model::DefinitionRow{{}, "note", "n", "{}"});
        fixture.add(model::AttachmentRow{{}, pc, "ab", "scan.pdf", "", 5});
        const EstatePtr estate = fixture.build();
        for (const model::FactVersion &version : fixture.versions()) {
            const std::string_view table = model::tableSpec(version.key.table).name;
            QVERIFY2(estate->beganOf(version.key) == version.began, std::string(table).c_str());
            model::FactKey other = version.key;
            other.owner = OrgId(55);
            if (version.key.table != model::Table::Installation)
                QVERIFY2(!estate->beganOf(other), std::string(table).c_str());
            model::FactKey missing = version.key;
            missing.cells.front() = std::int64_t{4711};
            QVERIFY2(!estate->beganOf(missing), std::string(table).c_str());
        }
    }
    void impactFollowsTheTypesAndGroups()
    {
        EstateFixture fixture;
        const ItemId web = fixture.item("application", "web");
        const ItemId a = fixture.item("server", "a");
        const ItemId b = fixture.item("server", "b", [](model::ItemRow &row) { row.status = "retired"; });
        fixture.relate(web, "runs_on", a, "pair", "1");
        fixture.relate(web, "runs_on", b, "pair", "50%");
        fixture.relate(a, "documents", b);
        const EstatePtr estate = fixture.build();
        const Graph &graph = estate->graph();
        QCOMPARE(graph.edges.size(), std::size_t(2));
        QCOMPARE(graph.groups.size(), std::size_t(1));
        QCOMPARE(graph.groups[0].consumer, estate->rowOf(web));
        QCOMPARE(graph.groups[0].need, 1.0);
        QVERIFY(graph.retired[estate->rowOf(b)]);
        QVERIFY(!graph.retired[estate->rowOf(a)]);
    }
    void relationshipsAreListedFromBothEnds()
    {
        EstateFixture fixture;
        const ItemId a = fixture.item("server", "a");
        const ItemId b = fixture.item("server", "b");
        fixture.relate(a, "depends_on", b, "g", "2");
        fixture.relate(a, "depends_on", a);
        const EstatePtr estate = fixture.build();
        QCOMPARE(estate->relationshipsOf(estate->rowOf(a)).size(), std::size_t(2));
        const auto ofB = estate->relationshipsOf(estate->rowOf(b));
        QCOMPARE(ofB.size(), std::size_t(1));
        QCOMPARE(*ofB[0].group, std::string("g"));
        QCOMPARE(*ofB[0].needed, std::string("2"));
    }
};

TALLY_TEST(TestFacts);
#include "test_facts.moc"
