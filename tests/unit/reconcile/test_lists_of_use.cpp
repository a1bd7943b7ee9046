// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports that add to things which stand elsewhere: installations that state their product, sessions, access,
// and rows that may not make what they name.
#include "lab.h"
#include "registrar.h"

#include "model/licence_facts.h"
#include "model/rows.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using reconcile::Decision;

namespace {

model::SourceReport desktop(const std::string &name)
{
    return csvRow("desktop", {{"name", name}}, "name:" + name);
}

model::SourceReport person(const std::string &name, const std::string &login)
{
    return csvRow("person", {{"name", name}, {"login", login}}, "name:" + name);
}

model::SourceReport product(const std::string &name)
{
    model::SourceReport report;
    report.source = "installations";
    report.subject = name;
    report.className = "software_product";
    report.partial = true;
    report.addressee = model::SourceAddressee{{"software_product", {}, name}, true};
    report.claims["name"] = name;
    return report;
}

model::SourceReport listOn(const std::string &device,
                           const std::vector<std::pair<std::string, std::string>> &installed)
{
    model::SourceReport report;
    report.source = "installations";
    report.subject = device;
    report.className = "computer";
    report.partial = true;
    report.line = 2;
    report.addressee = model::SourceAddressee{{"computer", {}, device}, false};
    report.sections.insert("installations");
    for (const auto &[name, version] : installed) {
        model::SourceInstallation installation{name, version, {}, {}, {}};
        installation.stated = std::make_shared<const model::StatedSoftware>(
            model::StatedSoftware{{"software_product", name, name}, {}, version});
        report.installations.push_back(std::move(installation));
    }
    return report;
}

model::SourceReport sessionOf(const std::string &product, const std::string &who, std::int64_t from)
{
    model::SourceReport report;
    report.source = "sessions";
    report.subject = product;
    report.className = "software_product";
    report.partial = true;
    report.adds = true;
    report.addressee = model::SourceAddressee{{"software_product", {}, product}, false};
    model::SourceComponent session;
    session.kind = model::kSessionFact;
    session.key = std::to_string(from);
    session.values["from"] = from;
    session.references.emplace_back("person", model::SourceReference{"person", {}, who});
    session.line = 7;
    report.components.push_back(std::move(session));
    return report;
}

std::vector<model::RecognitionRow> recognised(const Lab &lab)
{
    std::vector<model::RecognitionRow> rows;
    for (const model::FactVersion &version : lab.live(model::Table::Recognition))
        rows.push_back(*model::rowOf<model::RecognitionRow>(version.key, version.values));
    return rows;
}

int refusals(const reconcile::ImportPlan &plan, std::string_view part)
{
    return int(std::count_if(plan.notes.begin(), plan.notes.end(), [&](const reconcile::PlannedNote &note) {
        return note.note.refused && note.note.why.find(part) != std::string::npos;
    }));
}

} // namespace

class TestListsOfUse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStatedIsRecognised();
    void theOrderOfTheReportsDoesNotMatter();
    void whatIsNotNamedAgainIsGone();
    void severalFilesOfOneImportAddUp();
    void anUnknownDeviceIsRefused();
    void twoOfOneNameAreRefused();
    void aRenamedDeviceKeepsItsList();
    void sessionsAddUpAndNameIds();
    void anUnknownPersonRefusesTheRowAlone();
    void whatMustBeKnownIsNotMade();
};

void TestListsOfUse::whatIsStatedIsRecognised()
{
    Lab lab;
    lab.import({desktop("PC1"), product("Draw"), listOn("pc1", {{"Draw", "12"}})});
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(1));
    const auto rows = recognised(lab);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().product, lab.only("software_product").id);
    QCOMPARE(rows.front().version, std::string("12"));
    QCOMPARE(rows.front().rule, std::string("stated"));
    const auto again = lab.import({desktop("PC1"), product("Draw"), listOn("PC1", {{"Draw", "12"}})});
    QVERIFY(again.draft.changes.empty());
    QCOMPARE(again.unchanged, std::int64_t(3));
}

void TestListsOfUse::theOrderOfTheReportsDoesNotMatter()
{
    Lab lab;
    const auto plan = lab.import({listOn("PC1", {{"Draw", "12"}}), product("Draw"), desktop("PC1")});
    QCOMPARE(refusals(plan, ""), 0);
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(1));
    QCOMPARE(recognised(lab).size(), std::size_t(1));
}

void TestListsOfUse::whatIsNotNamedAgainIsGone()
{
    Lab lab;
    lab.import(
        {desktop("PC1"), product("Draw"), product("Plan"), listOn("PC1", {{"Draw", "12"}, {"Plan", "3"}})});
    lab.import({product("Plan"), listOn("PC1", {{"Plan", "3"}})});
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(1));
    lab.import({listOn("PC1", {})});
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(0));
}

void TestListsOfUse::severalFilesOfOneImportAddUp()
{
    Lab lab;
    lab.import({desktop("PC1"), product("Draw"), product("Plan"), listOn("PC1", {{"Draw", "12"}}),
                listOn("pc1", {{"Plan", "3"}})});
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(2));
}

void TestListsOfUse::anUnknownDeviceIsRefused()
{
    Lab lab;
    const auto plan = lab.import({desktop("PC-0001"), product("Draw"), listOn("PC-001", {{"Draw", "12"}})});
    QCOMPARE(refusals(plan, "Did you mean \"PC-0001\""), 1);
    QCOMPARE(plan.notes.back().note.line, 2);
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(0));
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(1));
}

void TestListsOfUse::twoOfOneNameAreRefused()
{
    Lab lab;
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "desktop";
    row.name = "PC1";
    lab.put(row);
    lab.put(row);
    const auto plan = lab.import({product("Draw"), listOn("PC1", {{"Draw", "12"}})});
    QCOMPARE(refusals(plan, "2 things of the register are called this"), 1);
}

// What the source says follows the item, whatever it is called in the next file.
void TestListsOfUse::aRenamedDeviceKeepsItsList()
{
    Lab lab;
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "desktop";
    row.name = "PC1";
    row.assetNumber = "A-100";
    lab.put(row);
    lab.import({product("Draw"), listOn("PC1", {{"Draw", "12"}})});
    lab.import({product("Plan"), listOn("A-100", {{"Plan", "3"}})});
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(1));
}

void TestListsOfUse::sessionsAddUpAndNameIds()
{
    Lab lab;
    // The person is new in the same import: the fact must hold the id that it gets.
    lab.import({sessionOf("Draw", "anna", 100), csvRow("software_product", {{"name", "Draw"}}, "name:Draw"),
                person("Anna", "anna")});
    lab.import({sessionOf("Draw", "anna", 200)});
    const auto again = lab.import({sessionOf("Draw", "anna", 100), sessionOf("Draw", "Anna", 200)});
    QVERIFY(again.draft.changes.empty());
    const auto facts = lab.live(model::Table::Component);
    QCOMPARE(facts.size(), std::size_t(2));
    const ItemId anna = lab.only("person").id;
    for (const model::FactVersion &fact : facts) {
        const auto row = *model::rowOf<model::ComponentRow>(fact.key, fact.values);
        QCOMPARE(model::sessionFactOf(row.values).person, anna);
        QVERIFY(row.key.ends_with(model::licenceFactKeyPart(anna)));
    }
}

void TestListsOfUse::anUnknownPersonRefusesTheRowAlone()
{
    Lab lab;
    const auto plan =
        lab.import({csvRow("software_product", {{"name", "Draw"}}, "name:Draw"), person("Anna", "anna"),
                    sessionOf("Draw", "anna", 100), sessionOf("Draw", "hanna", 200)});
    QCOMPARE(refusals(plan, "there is no person called this"), 1);
    QCOMPARE(plan.notes.back().note.line, 7);
    QCOMPARE(plan.notes.back().note.field, std::string("person"));
    QCOMPARE(lab.count(model::Table::Component), std::size_t(1));
}

void TestListsOfUse::whatMustBeKnownIsNotMade()
{
    Lab lab;
    const auto exclusion = [](const std::string &device) {
        auto report = csvRow("licence_exclusion", {{"grounds", "standby"}}, "exclusion of " + device);
        report.references.emplace_back("device", model::SourceReference{"computer", {}, device, true});
        return report;
    };
    const auto plan = lab.import({exclusion("PC2"), exclusion("PC1"), desktop("PC1")});
    QCOMPARE(refusals(plan, "there is no device called this"), 1);
    QCOMPARE(lab.itemsOf("licence_exclusion").size(), std::size_t(1));
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(1));
    QCOMPARE(plan.read, std::int64_t(3));
}

TALLY_TEST(TestListsOfUse);
#include "test_lists_of_use.moc"
