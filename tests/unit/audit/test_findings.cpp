// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding_lab.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using audit::FindingKind;
using audit::Severity;
using Keys = std::vector<std::string>;

namespace {

std::string text(ItemId item)
{
    return std::to_string(item.value);
}

ItemId laptop(FindingLab &lab, const std::string &name, const std::string &serial, ItemId custodian)
{
    return lab.item("laptop", name, [&](model::ItemRow &row) {
        row.owner = OrgId(1);
        row.serialNumber = serial;
        row.status = "in_use";
        row.custodian = custodian;
        row.assetNumber = "A-" + name;
    });
}

// A partner that owns all, and somebody who holds it.
ItemId people(FindingLab &lab)
{
    lab.item("partner", "North");
    return lab.item("person", "Ann Low", [](model::ItemRow &row) {
        row.status = "active";
        row.attributes["login"] = std::string("alow");
    });
}

} // namespace

class TestFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToFind()
    {
        FindingLab lab;
        const ItemId pc = laptop(lab, "pc-1", "SN100200", people(lab));
        lab.says(pc, "glpi-agent", "2026-11-20", {{"serial_number", std::string("sn100200")}});
        QCOMPARE(keysOf(lab.find()), Keys{});
    }

    void recordedButNotSeenForTooLong()
    {
        FindingLab lab;
        const ItemId pc = laptop(lab, "pc-1", "SN100200", people(lab));
        lab.says(pc, "glpi-agent", "2026-08-01", {});
        const audit::Findings findings = lab.find();
        const audit::Finding *finding = find(findings, "not_found:" + text(pc));
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->kind, FindingKind::NotFound);
        QCOMPARE(*finding->since, day("2026-10-01")); // sixty days later
        QVERIFY(lab.find("2026-09-30").all.empty());
        // Seen again and lost again is another case than the one that was decided.
        FindingLab later = lab;
        later.says(pc, "glpi-agent", "2026-08-02", {});
        QVERIFY(find(later.find(), "not_found:" + text(pc))->digest != finding->digest);
    }

    void anEditIsNoSighting()
    {
        FindingLab lab;
        const ItemId pc = laptop(lab, "pc-1", "SN100200", people(lab));
        lab.says(pc, "glpi-agent", "2026-08-01", {});
        lab.says(pc, "person", "2026-11-20", {{"notes", std::string("checked the record")}});
        QCOMPARE(keysOf(lab.find()), Keys{"not_found:" + text(pc)});
        lab.says(pc, "stocktake", "2026-11-20", {});
        QCOMPARE(keysOf(lab.find()), Keys{"silent:" + text(pc) + ":glpi-agent"});
    }

    void whatNoInventoryWatchesIsNotMissed()
    {
        FindingLab lab;
        const ItemId person = people(lab);
        laptop(lab, "pc-1", "SN100200", person);
        QCOMPARE(keysOf(lab.find()), Keys{}); // no computer is inventoried at all
        const ItemId other = laptop(lab, "pc-2", "SN100300", person);
        lab.says(other, "glpi-agent", "2026-11-20", {});
        QCOMPARE(keysOf(lab.find()), Keys{"not_found:3"});
    }

    void theWordOfARegisterAgainstAnInventory()
    {
        FindingLab lab;
        const ItemId pc = laptop(lab, "pc-1", "SN100200", people(lab));
        lab.says(pc, "csv:assets", "2026-11-01", {{"serial_number", std::string("SN100200")}});
        lab.says(pc, "glpi-agent", "2026-11-20", {{"serial_number", std::string("SN999999")}});
        const audit::Findings findings = lab.find();
        const audit::Finding *finding = find(findings, "differs:" + text(pc) + ":serial_number:glpi-agent");
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->kind, FindingKind::Different);
        QCOMPARE(finding->recordedText, std::string("SN100200"));
        QCOMPARE(finding->foundText, std::string("SN999999"));
        QCOMPARE(finding->evidence.size(), std::size_t(2));
        // Silent for longer than its rule allows, it says nothing any more.
        lab.add(model::DefinitionRow{
            {}, "source", "glpi-agent", R"({"stale_after":{"item":1},"kind":"source","name":"glpi-agent"})"});
        QVERIFY(find(lab.find(), "differs:" + text(pc) + ":serial_number:glpi-agent") == nullptr);
    }

    void whatAnInventoryTookFromTheRegister()
    {
        FindingLab lab;
        const ItemId person = people(lab);
        const ItemId pc = lab.item("laptop", "pc-1", [&](model::ItemRow &row) {
            row.owner = OrgId(1);
            row.custodian = person;
            row.attributes["memory_mib"] = std::int64_t{8192}; // the inventory's word is shown
        });
        lab.says(pc, "csv:assets", "2026-11-01", {{"memory_mib", std::int64_t{16384}}});
        const ReportId agent = lab.says(pc, "glpi-agent", "2026-11-20", {{"memory_mib", std::int64_t{8192}}});
        Q_UNUSED(agent)
        const std::string key = "differs:" + text(pc) + ":memory_mib:glpi-agent";
        const audit::Findings findings = lab.find();
        QVERIFY(find(findings, key) != nullptr);
        QCOMPARE(find(findings, key)->kind, FindingKind::PartGone);
        // A person agreed to it.
        lab.says(pc, "person", "2026-11-21", {{"memory_mib", std::int64_t{8192}}});
        QVERIFY(find(lab.find(), key) == nullptr);
    }

    void otherWordsForTheSame()
    {
        FindingLab lab;
        const ItemId person = people(lab);
        const ItemId pc = lab.item("laptop", "pc-1", [&](model::ItemRow &row) {
            row.owner = OrgId(1);
            row.custodian = person;
            row.assetNumber = "A1";
            row.attributes["memory_mib"] = std::int64_t{8192};
            row.attributes["manufacturer"] = std::string("HP");
            row.attributes["operating_system"] = std::string("Windows 11 Pro");
        });
        lab.says(pc, "glpi-agent", "2026-11-20",
                 {{"memory_mib", std::int64_t{8094}},
                  {"manufacturer", std::string("Hewlett-Packard Company")},
                  {"name", std::string("PC-1.council.example")},
                  {"operating_system", std::string("Microsoft Windows 11 Pro")}});
        QCOMPARE(keysOf(lab.find()), Keys{});
    }

    void aChangeExplainsOrStandsAgainstIt()
    {
        FindingLab lab;
        const ItemId pc = laptop(lab, "pc-1", "SN100200", people(lab));
        lab.says(pc, "glpi-agent", "2026-11-20", {{"serial_number", std::string("SN999999")}});
        const std::string key = "differs:" + text(pc) + ":serial_number:glpi-agent";
        const auto change = [&](FindingLab &to, const std::string &status, const std::string &value) {
            return to.item("change_request", "CHG-1", [&](model::ItemRow &row) {
                row.status = status;
                row.attributes["subject"] = pc.value;
                row.attributes["new_values"] = std::vector<std::string>{value};
            });
        };
        FindingLab requested = lab, approved = lab, other = lab;
        change(requested, "requested", "serial_number=SN999999");
        QVERIFY(find(requested.find(), key)->isOpen);
        const ItemId explains = change(approved, "approved", "serial_number=SN999999");
        QVERIFY(!find(approved.find(), key)->isOpen);
        QCOMPARE(find(approved.find(), key)->change, explains);
        change(other, "implemented", "serial_number=SN777777");
        QCOMPARE(find(other.find(), key)->kind, FindingKind::Unapproved);
        QVERIFY(find(other.find(), key)->isOpen);
    }

    void aDiskInAnotherChassis()
    {
        FindingLab lab;
        const ItemId person = people(lab);
        const ItemId one = laptop(lab, "pc-1", "SN100200", person);
        const ItemId two = laptop(lab, "pc-2", "SN300400", person);
        const ItemId disk = lab.item("medium", "disk", [](model::ItemRow &row) { row.owner = OrgId(1); });
        lab.relate(disk, "installed_in", two);
        lab.input.formerPlaces.push_back({disk, one, day("2026-11-10"), false});
        const audit::Findings findings = lab.find();
        const audit::Finding *finding = find(findings, "part_moved:" + text(disk));
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->severity, Severity::High);
        QCOMPARE(finding->recordedText, std::string("pc-1"));
        QCOMPARE(finding->foundText, std::string("pc-2"));
        lab.input.formerPlaces.back().byPerson = true; // who moved it said so
        QCOMPARE(keysOf(lab.find()), Keys{});
    }

    void aDiskThatIsGone()
    {
        FindingLab lab;
        const ItemId pc = laptop(lab, "pc-1", "SN100200", people(lab));
        const ItemId disk = lab.item("medium", "disk", [](model::ItemRow &row) { row.owner = OrgId(1); });
        lab.input.formerPlaces.push_back({disk, pc, day("2026-11-10"), false});
        QCOMPARE(keysOf(lab.find()), Keys{"part_gone:" + text(disk)});
    }

    void aMonitorOfTwoLaptopsIsOneCase()
    {
        FindingLab lab;
        const ItemId person = people(lab);
        const ItemId one = laptop(lab, "pc-1", "SN100200", person);
        const ItemId two = laptop(lab, "pc-2", "SN300400", person);
        const ItemId screen =
            lab.item("monitor", "screen", [](model::ItemRow &row) { row.owner = OrgId(1); });
        FindingLab back = lab;
        lab.relate(screen, "installed_in", two);
        lab.input.formerPlaces.push_back({screen, one, day("2026-11-10"), false});
        back.relate(screen, "installed_in", one);
        back.input.formerPlaces.push_back({screen, two, day("2026-11-11"), false});
        const audit::Findings here = lab.find(), there = back.find();
        QCOMPARE(here.all.size(), std::size_t(1));
        QCOMPARE(here.all.front().severity, Severity::Low);
        QCOMPARE(here.all.front().digest, there.all.front().digest); // one decision covers both ways
    }

    void memoryInTwoChassis()
    {
        FindingLab lab;
        const ItemId person = people(lab);
        const ItemId one = laptop(lab, "pc-1", "SN100200", person);
        const ItemId two = laptop(lab, "pc-2", "SN300400", person);
        const model::Attributes module{{"serial_number", std::string("MEM-7711")},
                                       {"capacity_mib", std::int64_t{8192}}};
        const ReportId before = lab.says(one, "glpi-agent", "2026-11-01", {});
        const ReportId after = lab.says(two, "glpi-agent", "2026-11-20", {});
        lab.component(one, before, "memory", "1", module);
        lab.component(two, after, "memory", "1", module);
        const audit::Findings findings = lab.find();
        QCOMPARE(findings.all.size(), std::size_t(1));
        QCOMPARE(findings.all.front().kind, FindingKind::PartMoved);
        QCOMPARE(findings.all.front().item(), two);
        QCOMPARE(findings.all.front().recordedText, std::string("pc-1"));
    }

    void memoryThatIsGone()
    {
        FindingLab lab;
        const ItemId pc = laptop(lab, "pc-1", "SN100200", people(lab));
        lab.says(pc, "glpi-agent", "2026-11-20", {});
        lab.input.formerModules.push_back({pc, "MEM7711", 8192, day("2026-11-20")});
        QCOMPARE(keysOf(lab.find()), Keys{"memory_gone:MEM7711"});
    }

    void endedAndSeenAgain()
    {
        FindingLab lab;
        people(lab);
        const ItemId pc = lab.item("laptop", "pc-1", [](model::ItemRow &row) {
            row.owner = OrgId(1);
            row.status = "disposed";
            row.attributes["disposed_on"] = std::int64_t{day("2026-10-01")};
        });
        lab.says(pc, "glpi-agent", "2026-09-30", {});
        QVERIFY(lab.find().all.empty());
        lab.says(pc, "ocs", "2026-11-02", {});
        const audit::Findings findings = lab.find();
        QCOMPARE(keysOf(findings), Keys{"disposed:" + text(pc)});
        QCOMPARE(findings.all.front().severity, Severity::Alarm);
        QCOMPARE(findings.all.front().source, std::string("ocs"));
    }

    void nobodysAndOrphans()
    {
        FindingLab lab;
        people(lab);
        const ItemId site = lab.item("site", "Depot", [](model::ItemRow &row) { row.status = "closed"; });
        const ItemId pc = lab.item("laptop", "pc-1", [&](model::ItemRow &row) {
            row.owner = OrgId(1);
            row.site = site;
            row.status = "in_use";
        });
        const ItemId stored = lab.item("laptop", "pc-2", [&](model::ItemRow &row) {
            row.owner = OrgId(1);
            row.status = "in_stock";
        });
        Q_UNUSED(stored)
        QCOMPARE(keysOf(lab.find()), (Keys{"nobodys:" + text(pc), "orphan:" + text(pc) + ":site"}));
    }

    void serialNumbersThatLookAlike()
    {
        FindingLab lab;
        const ItemId person = people(lab);
        const ItemId a = laptop(lab, "pc-1", "5CD0I8B", person);
        const ItemId b = laptop(lab, "pc-2", "SCDO188", person);
        const ItemId c = laptop(lab, "pc-3", "5CD0I8C", person);
        Q_UNUSED(c)
        const audit::Findings findings = lab.find();
        // The custodian and the maker's look-alikes speak for it, the asset numbers against it.
        lab.input.policy =
            *audit::FindingPolicy::build({{{}, "finding_policy", "ours", R"({"duplicate_from": 30})"}});
        const audit::Findings lower = lab.find();
        const std::string key = "duplicate:" + text(a) + "-" + text(b);
        QVERIFY(find(lower, key) != nullptr);
        QCOMPARE(keysOf(lower), Keys{key});
        QVERIFY(find(findings, key) == nullptr || *find(findings, key)->score >= 45);
    }

    void sharedSerialAndItsEvidence()
    {
        FindingLab lab;
        const ItemId person = people(lab);
        const ItemId a = laptop(lab, "pc-1", "SN100200", person);
        const ItemId b = lab.item("laptop", "PC-1", [](model::ItemRow &row) {
            row.owner = OrgId(1);
            row.status = "in_stock";
            row.serialNumber = "sn 100200";
        });
        const audit::Findings findings = lab.find();
        const audit::Finding *finding = find(findings, "duplicate:" + text(a) + "-" + text(b));
        QVERIFY(finding != nullptr);
        QVERIFY(*finding->score >= 75);
        QCOMPARE(finding->severity, Severity::High);
        QCOMPARE(finding->items, (std::vector<ItemId>{a, b}));
    }

    void aSharedAddressIsNoDuplicate()
    {
        FindingLab lab;
        const ItemId person = people(lab);
        for (int i = 0; i < 40; ++i) {
            const ItemId pc =
                laptop(lab, "pc-" + std::to_string(i), "SN1" + std::to_string(7000 + i * 9), person);
            lab.identify(pc, "mac", "a0:ce:c8:11:22:33", "a0:ce:c8:11:22:33"); // of one dock
            lab.identify(pc, "mac", "00:05:9a:3c:7a:00", "00:05:9a:3c:7a:00"); // of a VPN adapter
        }
        QCOMPARE(keysOf(lab.find()), Keys{});
    }

    void softwareThatNobodyExpects()
    {
        FindingLab lab;
        const ItemId role = lab.item("job_role", "Planner");
        lab.item("partner", "North");
        const ItemId person = lab.item("person", "Ann Low",
                                       [&](model::ItemRow &row) { row.attributes["job_role"] = role.value; });
        const ItemId office = lab.item("software_product", "Office"),
                     game = lab.item("software_product", "Game");
        const ItemId standard = lab.item("standard_configuration", "Planner's PC", [&](model::ItemRow &row) {
            row.status = "current";
            row.attributes["job_role"] = role.value;
        });
        lab.relate(standard, "requires_software", office);
        const ItemId pc = lab.item("laptop", "pc-1", [&](model::ItemRow &row) {
            row.custodian = person;
            row.assetNumber = "A1";
            row.owner = OrgId(2);
        });
        const ReportId report = lab.says(pc, "glpi-agent", "2026-11-20", {});
        const TitleId known = lab.title("Office 16"), played = lab.title("Game 2"),
                      odd = lab.title("keygen.exe");
        lab.add(model::RecognitionRow{{}, known, office, {}, {}, "product", {}});
        lab.add(model::RecognitionRow{{}, played, game, {}, {}, "product", {}});
        for (const TitleId title : {known, played, odd})
            lab.install(pc, title, report);
        QCOMPARE(keysOf(lab.find()),
                 (Keys{"software:" + text(game), "software_title:" + std::to_string(odd.value)}));
    }

    // On thirty PCs: what most have is how they are built, what few have is not.
    void whatMostPcsHaveIsExpected()
    {
        FindingLab lab;
        const ItemId role = lab.item("job_role", "Planner");
        const ItemId person = lab.item("person", "Ann Low",
                                       [&](model::ItemRow &row) { row.attributes["job_role"] = role.value; });
        const ItemId office = lab.item("software_product", "Office"),
                     browser = lab.item("software_product", "Browser"),
                     game = lab.item("software_product", "Game");
        const ItemId standard = lab.item("standard_configuration", "Planner's PC", [&](model::ItemRow &row) {
            row.status = "current";
            row.attributes["job_role"] = role.value;
        });
        lab.relate(standard, "requires_software", office);
        const TitleId offices = lab.title("Office 16"), browsers = lab.title("Browser 9"),
                      played = lab.title("Game 2"), driver = lab.title("Camera Driver for model 7");
        lab.add(model::RecognitionRow{{}, offices, office, {}, {}, "product", {}});
        lab.add(model::RecognitionRow{{}, browsers, browser, {}, {}, "product", {}});
        lab.add(model::RecognitionRow{{}, played, game, {}, {}, "product", {}});
        const ItemId puzzle = lab.item("software_product", "Puzzle");
        const TitleId puzzles = lab.title("Puzzle 1");
        lab.add(model::RecognitionRow{{}, puzzles, puzzle, {}, {}, "product", {}});
        for (int i = 0; i < 30; ++i) {
            const ItemId pc =
                laptop(lab, "pc-" + std::to_string(i), "SNX" + std::to_string(9000 + i * 7), person);
            const ReportId report = lab.says(pc, "glpi-agent", "2026-11-20", {});
            lab.install(pc, offices, report);
            if (i % 2 == 0)
                lab.install(pc, browsers, report);
            if (i % 3 == 0)
                lab.install(pc, played, report);
            if (i == 0)
                lab.install(pc, driver, report);
            if (i % 4 == 0)
                lab.install(pc, puzzles, report);
        }
        const audit::Findings findings = lab.find();
        const audit::Finding *onTen = find(findings, "software:" + text(game));
        const audit::Finding *onEight = find(findings, "software:" + text(puzzle));
        QVERIFY(onTen != nullptr && onEight != nullptr);
        QVERIFY(onTen->severity == audit::Severity::Low); // many: it seems to belong to their work
        QVERIFY(onEight->severity == audit::Severity::Normal);
        QVERIFY(find(findings, "software:" + text(browser)) == nullptr);
        QVERIFY(find(findings, "software_title:" + std::to_string(driver.value)) == nullptr);
    }

    void decisionsCoverWhatTheyWereMadeOf()
    {
        FindingLab lab;
        const ItemId pc = laptop(lab, "pc-1", "SN100200", people(lab));
        lab.says(pc, "glpi-agent", "2026-08-01", {});
        const std::string key = "not_found:" + text(pc);
        const audit::Findings before = lab.find();
        const std::string digest = find(before, key)->digest;
        lab.item("finding_decision", "ignore", [&](model::ItemRow &row) {
            row.attributes["finding_key"] = key;
            row.attributes["decision"] = std::string("ignore");
            row.attributes["evidence"] = digest;
            row.attributes["until"] = std::int64_t{day("2026-11-30")};
        });
        QVERIFY(!find(lab.find("2026-11-30"), key)->isOpen);
        QVERIFY(find(lab.find("2026-12-01"), key)->isOpen); // its date has passed
        lab.says(pc, "glpi-agent", "2026-08-05", {});       // seen since, and lost again
        QVERIFY(find(lab.find("2026-11-30"), key)->isOpen);
        QCOMPARE(lab.find("2026-11-30").openTotal(), std::int64_t(1));
    }
};

TALLY_TEST(TestFindings);
#include "test_findings.moc"
