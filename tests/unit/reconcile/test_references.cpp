// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

class TestReferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreFoundWithoutRegardToCase();
    void modelsStandUnderTheirMaker();
    void ownersOfWhatIsMade();
    void peopleAreFoundByLogin();
    void twoOfOneNameAreLeftOut();
    void aNameMayComeToMeanTwo();
    void subjectsOfTheSameFile();
    void relationshipsWithGroupAndNeed();
    void unknownRelationshipIsNoted();
    void relationshipByItsReverseName();
};

namespace {

model::SourceReport laptop(const std::string &subject, const std::string &maker, const std::string &modelName)
{
    auto report = agentReport(subject, "SN-" + subject);
    report.claims["manufacturer"] = maker;
    report.claims["model"] = modelName;
    return report;
}

model::SourceReport row(const std::string &className, const std::string &name)
{
    return csvRow(className, {{"name", name}}, "name:" + name);
}

} // namespace

void TestReferences::namesAreFoundWithoutRegardToCase()
{
    Lab lab;
    for (const char *site : {"Town Hall", "town hall ", "TOWN HALL"}) {
        auto report = row("laptop", std::string("pc at ") + site);
        report.references.emplace_back("site", model::SourceReference{"site", {}, site});
        lab.import({report});
    }
    QCOMPARE(lab.itemsOf("site").size(), std::size_t(1));
}

void TestReferences::modelsStandUnderTheirMaker()
{
    Lab lab;
    lab.import(
        {laptop("a1", "Dell Inc.", "Pro 14"), laptop("b2", "Dell", "Pro 14"), laptop("c3", "HP", "Pro 14")});
    QCOMPARE(lab.itemsOf("model").size(), std::size_t(2));
}

void TestReferences::ownersOfWhatIsMade()
{
    Lab lab;
    auto report = laptop("a1", "Dell Inc.", "Pro 14");
    report.ownerName = "South";
    report.references.emplace_back("site", model::SourceReference{"site", {}, "Depot"});
    report.references.emplace_back("supplier", model::SourceReference{"organisation", {}, "Softcat"});
    lab.import({report});
    const auto south = lab.only("computer").owner;
    QVERIFY(south != lab.north);
    QCOMPARE(lab.item(ItemId(south.value)).name, std::optional<std::string>("South"));
    QCOMPARE(lab.only("site").owner, south);
    QCOMPARE(lab.only("supplier").owner, kPartnership);
    QCOMPARE(lab.only("model").owner, kPartnership);
}

void TestReferences::peopleAreFoundByLogin()
{
    Lab lab;
    model::ItemRow person;
    person.owner = lab.north;
    person.className = "person";
    person.name = "Jane Smith";
    person.attributes["login"] = std::string("jsmith");
    const ItemId jane = lab.put(person);
    auto report = row("laptop", "pc");
    report.references.emplace_back("custodian", model::SourceReference{"person", {}, "JSmith"});
    lab.import({report});
    QCOMPARE(lab.only("computer").custodian, jane);
}

void TestReferences::twoOfOneNameAreLeftOut()
{
    Lab lab;
    for (int i = 0; i < 2; ++i) {
        model::ItemRow person;
        person.owner = lab.north;
        person.className = "person";
        person.name = "Jane Smith";
        lab.put(person);
    }
    auto report = row("laptop", "pc");
    report.references.emplace_back("custodian", model::SourceReference{"person", {}, "Jane Smith"});
    const auto plan = lab.import({report});
    QVERIFY(!lab.only("computer").custodian);
    QCOMPARE(plan.notes.size(), std::size_t(1));
    QCOMPARE(plan.notes.front().note.field, std::string("custodian"));
}

// A name is believed until the same import brings another person of that name, and no longer.
void TestReferences::aNameMayComeToMeanTwo()
{
    Lab lab;
    const auto heldByJane = [](const std::string &name) {
        auto report = row("laptop", name);
        report.references.emplace_back("custodian", model::SourceReference{"person", {}, "Jane Smith"});
        return report;
    };
    const auto jane = [](const std::string &login) {
        return csvRow("person", {{"name", std::string("Jane Smith")}, {"login", login}}, "login:" + login);
    };
    const auto plan = lab.import({jane("jsmith"), heldByJane("pc 1"), heldByJane("pc 2"), heldByJane("pc 3"),
                                  jane("jsmith2"), heldByJane("pc 4")});
    QCOMPARE(lab.itemsOf("person").size(), std::size_t(2));
    std::size_t held = 0;
    for (const model::ItemRow &item : lab.itemsOf("laptop"))
        held += item.custodian ? 1 : 0;
    QCOMPARE(held, std::size_t(3));
    QCOMPARE(plan.notes.size(), std::size_t(1));
    QCOMPARE(plan.notes.front().note.field, std::string("custodian"));
}

void TestReferences::subjectsOfTheSameFile()
{
    Lab lab;
    auto report = row("laptop", "pc");
    report.references.emplace_back("site", model::SourceReference{"site", "name:Depot", {}});
    lab.import({report, row("site", "Depot")}); // the site comes later in the file
    QCOMPARE(lab.only("computer").site, lab.only("site").id);
    QVERIFY(lab.import({report, row("site", "Depot")}).draft.changes.empty());
}

void TestReferences::relationshipsWithGroupAndNeed()
{
    Lab lab;
    auto service = row("application", "Planning");
    for (const char *server : {"srv-1", "srv-2"})
        service.relationships.push_back({"runs_on", false, {"server", {}, server}, "web", "1"});
    lab.import({service});
    QCOMPARE(lab.itemsOf("server").size(), std::size_t(2));
    const auto relationships = lab.live(model::Table::Relationship);
    QCOMPARE(relationships.size(), std::size_t(2));
    const auto first =
        model::rowOf<model::RelationshipRow>(relationships.front().key, relationships.front().values);
    QVERIFY(first);
    QCOMPARE(first->group, std::optional<std::string>("web"));
    QCOMPARE(first->needed, std::optional<std::string>("1"));
    QVERIFY(lab.import({service}).draft.changes.empty());
}

void TestReferences::unknownRelationshipIsNoted()
{
    Lab lab;
    auto service = row("application", "Planning");
    service.relationships.push_back({"smells_of", false, {"server", {}, "srv-1"}, {}, {}});
    const auto plan = lab.import({service});
    QCOMPARE(plan.notes.size(), std::size_t(1));
    QCOMPARE(lab.itemsOf("server").size(), std::size_t(0));
}

void TestReferences::relationshipByItsReverseName()
{
    Lab lab;
    auto machine = row("laptop", "pc");
    machine.relationships.push_back({"contains", false, {"medium", {}, "disk"}, {}, {}});
    lab.import({machine});
    const auto relationships = lab.live(model::Table::Relationship);
    QCOMPARE(relationships.size(), std::size_t(1));
    const auto held =
        model::rowOf<model::RelationshipRow>(relationships.front().key, relationships.front().values);
    QVERIFY(held);
    QCOMPARE(held->type, std::string("installed_in"));
    QCOMPARE(held->target, lab.only("computer").id);
}

TALLY_TEST(TestReferences);
#include "test_references.moc"
