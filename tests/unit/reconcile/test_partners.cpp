// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several partners in one register: each has asset numbers, names and lists of its own, and they may be
// equal.
#include "lab.h"
#include "must.h"
#include "reconcile/held.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using reconcile::Decision;
using reconcile::HeldDecision;

namespace {

struct Partners
{
    Partners()
    {
        model::ItemRow partner;
        partner.className = "partner";
        partner.name = "South";
        south = OrgId(lab.put(partner).value);
    }
    // As with --owner.
    reconcile::ImportPlan import(OrgId owner, std::vector<model::SourceReport> reports)
    {
        reconcile::ImportContext context = lab.context();
        context.ownerForAll = owner;
        return take(std::move(context), std::move(reports));
    }
    reconcile::ImportPlan take(reconcile::ImportContext context, std::vector<model::SourceReport> reports)
    {
        reconcile::ImportPlanner planner(std::move(context));
        for (model::SourceReport &report : reports) {
            if (!planner.add("file", std::string(64, 'a'), std::move(report)))
                qFatal("a report was refused");
        }
        reconcile::ImportPlan plan = must(std::move(planner).finish());
        lab.keep(plan.draft);
        return plan;
    }
    std::vector<model::ItemRow> of(OrgId owner, const std::string &className) const
    {
        std::vector<model::ItemRow> items = lab.itemsOf(className);
        std::erase_if(items, [&](const model::ItemRow &item) { return item.owner != owner; });
        return items;
    }
    Lab lab;
    OrgId south;
};

// A row of a register whose subject is the asset number, as the reader of tables names it.
model::SourceReport row(const std::string &assetNumber, const std::string &name,
                        const std::string &source = "csv:assets")
{
    auto report = csvRow("laptop", {{"asset_number", assetNumber}}, "asset_number:" + assetNumber);
    if (!name.empty())
        report.claims["name"] = name;
    report.source = source;
    identify(report, "asset_number", assetNumber);
    return report;
}

model::SourceReport withSerial(model::SourceReport report, const std::string &serial)
{
    report.claims["serial_number"] = serial;
    identify(report, "serial_number", serial);
    return report;
}

model::SourceReport at(model::SourceReport report, const std::string &site, const std::string &custodian)
{
    report.references.emplace_back("site", model::SourceReference{"site", {}, site});
    report.references.emplace_back("custodian", model::SourceReference{"person", {}, custodian});
    return report;
}

} // namespace

class TestPartners : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalAssetNumbersAreTwoThings_data();
    void equalAssetNumbersAreTwoThings();
    void numberAloneIsAQuestion();
    void decisionAcrossOwnersIsKept();
    void serialNumberCrossesOwners();
    void oneListOfBothKeepsThemApart();
    void moveBetweenOwnersFollowsTheSerialNumber();
    void moveInOneListFollowsNumberAndName();
    void equalNamesOfSitesAndPeople();
    void unsaidOwnerMeansThatOfTheItem();
    void reportsOfOneSubjectAtTwoOwners();
    void itemsThatComeUnderOneOwner();
};

void TestPartners::equalAssetNumbersAreTwoThings_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("serials");
    QTest::newRow("sources of their own, names") << "south-register" << false;
    QTest::newRow("sources of their own, serial numbers") << "south-register" << true;
    QTest::newRow("files of one name, names") << "csv:assets" << false;
    QTest::newRow("files of one name, serial numbers") << "csv:assets" << true;
}

void TestPartners::equalAssetNumbersAreTwoThings()
{
    QFETCH(QString, source);
    QFETCH(bool, serials);
    Partners both;
    const auto northern = serials ? withSerial(row("1001", ""), "SER-A") : row("1001", "N-LAP");
    const auto southern = serials ? withSerial(row("1001", "", source.toStdString()), "SER-B")
                                  : row("1001", "S-LAP", source.toStdString());
    both.import(both.lab.north, {northern});
    const auto before = both.of(both.lab.north, "laptop");
    const auto plan = both.import(both.south, {southern});
    QCOMPARE(plan.created, 1);
    QCOMPARE(both.of(both.south, "laptop").size(), std::size_t(1));
    QCOMPARE(both.of(both.lab.north, "laptop").front().name, before.front().name);
    QCOMPARE(both.of(both.lab.north, "laptop").front().serialNumber, before.front().serialNumber);
    // And so it stays, whichever comes.
    QVERIFY(both.import(both.south, {southern}).draft.changes.empty());
    QVERIFY(both.import(both.lab.north, {northern}).draft.changes.empty());
}

void TestPartners::numberAloneIsAQuestion()
{
    Partners both;
    both.import(both.lab.north, {row("1001", "")});
    const auto plan = both.import(both.south, {row("1001", "", "south-register")});
    QCOMPARE(plan.held, 1);
    QCOMPARE(plan.reports.front().why, "its asset number is that of #" +
                                           std::to_string(both.lab.only("laptop").id.value) +
                                           ", which belongs to another owner");
    QVERIFY(both.of(both.south, "laptop").empty());
}

void TestPartners::decisionAcrossOwnersIsKept()
{
    Partners both;
    both.import(both.lab.north, {row("1001", "")});
    const auto southern = row("1001", "", "south-register");
    both.import(both.south, {southern});
    const ItemId item = both.lab.only("laptop").id;
    const auto held = must(reconcile::heldReports(both.lab.context()));
    QCOMPARE(held.size(), std::size_t(1));
    both.lab.keep(must(reconcile::planDecision(both.lab.context(), held.front().id,
                                               {HeldDecision::Kind::SameAs, item, {}}))
                      .draft);
    const auto again = both.import(both.south, {southern});
    QCOMPARE(again.held, 0);
    QCOMPARE(again.reports.front().item, item);
    QVERIFY(again.draft.changes.empty());
}

void TestPartners::serialNumberCrossesOwners()
{
    Partners both;
    both.import(both.lab.north, {withSerial(row("1001", "N-LAP"), "SER-A")});
    const auto lent = withSerial(row("2002", "S-LAP", "south-register"), "SER-A");
    const auto plan = both.import(both.south, {lent});
    QCOMPARE(plan.created, 0);
    QCOMPARE(both.lab.only("laptop").owner, both.lab.north);
    QVERIFY(both.import(both.south, {lent}).draft.changes.empty());
}

// An "Owner" column in one list.
void TestPartners::oneListOfBothKeepsThemApart()
{
    const auto of = [](const std::string &owner, const std::string &name) {
        auto report = row("1001", name);
        report.ownerName = owner;
        return report;
    };
    for (const bool named : {true, false}) {
        Partners fresh;
        const auto northern = of("North", named ? "N-LAP" : "");
        const auto southern = of("South", named ? "S-LAP" : "");
        QCOMPARE(fresh.lab.import({northern, southern}).created, 2);
        QCOMPARE(fresh.of(fresh.south, "laptop").size(), std::size_t(1));
        QCOMPARE(fresh.of(fresh.lab.north, "laptop").size(), std::size_t(1));
        QVERIFY(fresh.lab.import({southern, northern}).draft.changes.empty());
    }
}

void TestPartners::moveBetweenOwnersFollowsTheSerialNumber()
{
    Partners both;
    auto report = withSerial(row("1001", "LAP"), "SER-A");
    report.ownerName = "North";
    both.lab.import({report});
    report.ownerName = "South";
    QCOMPARE(both.lab.import({report}).updated, 1);
    QCOMPARE(both.lab.only("laptop").owner, both.south);
    QCOMPARE(both.lab.count(model::Table::Report), std::size_t(1));
    QVERIFY(both.lab.import({report}).draft.changes.empty());
}

// Departments of one council in an "Owner" column.
void TestPartners::moveInOneListFollowsNumberAndName()
{
    Partners both;
    auto report = row("1001", "LAP");
    report.ownerName = "North";
    both.lab.import({report});
    report.ownerName = "South";
    QCOMPARE(both.lab.import({report}).updated, 1);
    QCOMPARE(both.lab.only("laptop").owner, both.south);
    QVERIFY(both.lab.import({report}).draft.changes.empty());
}

void TestPartners::equalNamesOfSitesAndPeople()
{
    Partners both;
    both.import(both.lab.north, {at(row("1", "N-LAP"), "Town Hall", "John Smith")});
    const auto plan = both.import(
        both.south, {at(row("2", "S-LAP"), "Town Hall", "John Smith"), at(row("3", "S-2"), "Town Hall", "")});
    for (const char *className : {"site", "person"}) {
        QCOMPARE(both.of(both.south, className).size(), std::size_t(1));
        QCOMPARE(both.of(both.lab.north, className).size(), std::size_t(1));
    }
    for (const model::ItemRow &laptop : both.of(both.south, "laptop"))
        QCOMPARE(laptop.site, both.of(both.south, "site").front().id);
    QCOMPARE(plan.notes.size(), std::size_t(2)); // one for each name
    QVERIFY(!plan.notes.front().note.refused);
    // What is the partnership's is everybody's.
    model::ItemRow shared;
    shared.className = "site";
    shared.name = "Data Centre";
    const ItemId centre = both.lab.put(shared);
    both.import(both.south, {at(row("4", "S-3"), "Data Centre", "")});
    const auto laptops = both.of(both.south, "laptop");
    QVERIFY(
        std::any_of(laptops.begin(), laptops.end(), [&](const auto &item) { return item.site == centre; }));
}

// A shared agent says nothing of owners: what it names is meant as the machine's owner calls it.
void TestPartners::unsaidOwnerMeansThatOfTheItem()
{
    Partners both;
    both.import(both.lab.north, {at(row("1", "N-LAP"), "Town Hall", "")});
    model::ItemRow site;
    site.className = "site";
    site.name = "Town Hall";
    site.owner = both.south;
    const ItemId theirs = both.lab.put(site);
    both.import(both.south, {withSerial(row("2", "S-LAP"), "SER-B")});
    auto seen = agentReport("agent-1", "SER-B");
    seen.references.emplace_back("site", model::SourceReference{"site", {}, "Town Hall"});
    const auto plan = both.lab.import({seen});
    QCOMPARE(plan.notes.size(), std::size_t(0));
    QCOMPARE(both.of(both.south, "laptop").front().site, theirs);
}

// What two logins of a server may have recorded without seeing each other's.
void TestPartners::reportsOfOneSubjectAtTwoOwners()
{
    Partners both;
    both.import(both.lab.north, {row("1001", "N-LAP")});
    both.import(both.south, {row("1001", "S-LAP")});
    const auto southern = both.of(both.south, "laptop").front();
    // Precedence is settled with the claims of its own report: the person's word goes, the source's is back.
    const auto set = [&](const reconcile::EditValues &values) {
        both.lab.keep(must(reconcile::planEdit(both.lab.context(), southern.id, {}, values)).draft);
    };
    set({{"name", std::string("typed")}});
    QCOMPARE(both.lab.item(southern.id).name, std::optional<std::string>("typed"));
    set({{"name", std::nullopt}});
    QCOMPARE(both.lab.item(southern.id).name, std::optional<std::string>("S-LAP"));
}

void TestPartners::itemsThatComeUnderOneOwner()
{
    Partners both;
    both.import(both.lab.north, {row("1001", "N-LAP")});
    both.import(both.south, {row("1001", "S-LAP")});
    const auto southern = both.of(both.south, "laptop").front();
    both.lab.keep(
        must(reconcile::planEdit(both.lab.context(), southern.id, {}, {{"owner", both.lab.north.value}}))
            .draft);
    std::vector<std::string> subjects;
    for (const model::FactVersion &version : both.lab.live(model::Table::Report)) {
        const auto report = must(model::rowOf<model::ReportRow>(version.key, version.values));
        if (report.source == "csv:assets")
            subjects.push_back(report.subject);
        QCOMPARE(report.owner, both.lab.north);
    }
    QCOMPARE(subjects.size(), std::size_t(2));
    QVERIFY(subjects.front() != subjects.back());
    // South's list still speaks of the thing.
    QCOMPARE(both.import(both.south, {row("1001", "S-LAP")}).reports.front().item, southern.id);
}

TALLY_TEST(TestPartners);
#include "test_partners.moc"
