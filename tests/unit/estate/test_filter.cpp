// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;
using test::EstateFixture;

namespace {

EstatePtr council()
{
    EstateFixture fixture;
    fixture.operationDays = {{1, test::day("2026-11-20")}};
    const ItemId civic = fixture.item("site", "Civic Centre");
    const ItemId depot = fixture.item("site", "D\xC3\xA9p\xC3\xB4t");
    const ItemId ada = fixture.item("person", "Ada", [](model::ItemRow &row) { row.status = "leaver"; });
    const ItemId srv = fixture.item("server", "srv", [&](model::ItemRow &row) { row.site = civic; });
    const ItemId a = fixture.item("laptop", "pc-a", [&](model::ItemRow &row) {
        row.site = civic;
        row.custodian = ada;
        row.status = "in_use";
        row.costPence = 50'000;
        row.purchasedOn = test::day("2021-11-21");
        row.warrantyUntil = test::day("2027-01-15");
        row.attributes["memory_mib"] = std::int64_t{8192};
        row.attributes["operating_system"] = std::string("Windows 11");
        row.attributes["last_user"] = std::string("Zo\xC3\xAB");
    });
    const ItemId b = fixture.item("laptop", "pc-b", [&](model::ItemRow &row) {
        row.site = depot;
        row.costPence = 70'050;
        row.serialNumber = "";
        row.purchasedOn = test::day("2026-03-31");
        row.attributes["memory_mib"] = std::int64_t{16'384};
        row.attributes["open_questions"] = std::vector<std::string>{"Whose?"};
    });
    const ItemId web =
        fixture.item("application", "web", [&](model::ItemRow &row) { row.owner = OrgId(civic.value); });
    fixture.identify(a, "mac", "00:1A:2B:3C:4D:5E", "00:1a:2b:3c:4d:5e");
    fixture.item("medium", "disk", [](model::ItemRow &row) {
        row.attributes["capacity_bytes"] = std::int64_t{512'000'000'000};
    });
    const ItemId left = fixture.item("switch", "sw-left");
    fixture.relate(left, "connects_to", fixture.item("switch", "sw-right"));
    fixture.relate(web, "runs_on", srv);
    const ReportId report = fixture.report(a, "glpi", "2026-11-01");
    fixture.install(a, fixture.title("Office Standard", "9.1", "Microsoft"), report, "2025-05-05");
    fixture.install(a, fixture.title("Firefox", "120", "Mozilla"), report);
    fixture.install(b, fixture.title("Office Standard", "16.0", "Microsoft"),
                    fixture.report(b, "csv:x", "2026-10-01"));
    return fixture.build("2026-11-22");
}

} // namespace

class TestFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *filter, const char *expected) {
            QTest::newRow(filter) << QByteArray(expected);
        };
        row("pc", "pc-a pc-b");
        row("PC-A", "pc-a");
        row("depot", "D\xC3\xA9p\xC3\xB4t pc-b");
        row("\"Civic Centre\" pc", "pc-a");
        row("pc-a or web", "pc-a web");
        row("pc not pc-a", "pc-b");
        row("not (pc or web) is:computer", "srv");
        row("pc-a or web pc", "pc-a");
        row("pc-a OR web", "pc-a web");
        row("pc NOT pc-a", "pc-b");
        row("Not (pc Or web) is:computer", "srv");
        row("pc \"OR\"", "");
        row("is:computer", "srv pc-a pc-b");
        row("class=laptop", "pc-a pc-b");
        row("name:c-", "pc-a pc-b");
        row("name=pc", "");
        row("name=PC-A", "pc-a");
        row("name!=pc-a is:laptop", "pc-b");
        row("name:pc*", "pc-a pc-b");
        row("name:*-?", "pc-a pc-b");
        row("name:p?", "");
        row("name:/^pc-[b-z]$/", "pc-b");
        row("name:(srv web)", "srv web");
        row("status:in_use", "pc-a");
        row("status!=in_use is:laptop", "pc-b");
        row("cost>500", "pc-b");
        row("cost>=500", "pc-a pc-b");
        row("cost=700.50", "pc-b");
        row("cost:100..600", "pc-a");
        row("cost:600..", "pc-b");
        row("memory_mib>8GiB", "pc-b");
        row("memory_mib=8192", "pc-a");
        row("age>5y", "pc-a");
        row("age<1y", "pc-b");
        row("age>100", "pc-a pc-b");
        row("purchased_on:2026", "pc-b");
        row("purchased_on:2026-03", "pc-b");
        row("purchased_on<2026", "pc-a");
        row("purchased_on:2021-11-21..2021-11-21", "pc-a");
        row("purchased_on>-1y", "pc-b");
        row("warranty_until<+90d", "pc-a");
        row("warranty_until<+1m", "");
        row("purchased_on:unknown is:computer", "srv");
        row("purchased_on:known", "pc-a pc-b");
        row("serial_number:none", "pc-b");
        row("site:civic", "srv pc-a");
        row("site=civic", "");
        row("site:\"Civic Centre\" is:server", "srv");
        row("custodian:(leaver)", "pc-a");
        row("site:(name:depot)", "pc-b");
        row("site:known", "srv pc-a pc-b");
        row("open_questions:whose", "pc-b");
        row("runs_on:(is:server site:\"Civic Centre\")", "web");
        row("runs_on:srv", "web");
        row("runs_on:known", "web");
        row("is:application runs_on:unknown", "");
        row("runs:(web)", "srv");
        row("installed:(name:\"Office*\" version<16)", "pc-a");
        row("is:laptop not installed:(name:\"Office*\" version<16)", "pc-b");
        row("installed:firefox", "pc-a");
        row("installed:(publisher=microsoft installed_on:2025)", "pc-a");
        row("installed:none is:laptop", "");
        row("count(installed)>1", "pc-a");
        row("count(runs)=1", "srv");
        row("count(installed)=0 is:computer", "srv");
        row("source:glpi", "pc-a");
        row("changed:-7d..today is:application", "web");
        row("changed:2025", "");
        // Bare words look in private texts and identifiers too.
        row("zoe", "pc-a");
        row("\"1a:2b\"", "pc-a");
        row("mac:00-1a-2b-3c-4d-5e", "pc-a");
        row("mac:00:1a*", "pc-a");
        row("mac:(x 001a.2b3c.4d5e)", "pc-a");
        row("not mac:00:1a is:laptop", "pc-b");
        row("is:(server application)", "srv web");
        row("source:(none-such glpi)", "pc-a");
        row("source=csv:x", "pc-b");
        row("capacity_bytes>500GB", "disk");
        row("capacity_bytes<500GiB", "disk");
        row("cost>\xC2\xA3"
            "500",
            "pc-b");
        row("owner:civic", "web");
        row("owner:(is:site)", "web");
        row("connects_to:sw-left", "sw-right"); // its own reverse: both ends
        row("connects_to:known", "sw-left sw-right");
        row("count(connects_to)=1", "sw-left sw-right");
        row("runs:known or runs_on:known", "srv web");
        row("not runs_on!=srv", "web");
        row("installed:(device:(site:civic) source:glpi product:unknown)", "pc-a");
        row("site:(not name:civic) is:computer", "pc-b");
        row("purchased_on:-5y..today warranty_until>today", "");
        row("purchased_on:..2022", "pc-a");
        row("warranty_until:-1d..+2m", "pc-a");
        row("status:(leaver in_use) not is:person", "pc-a");
        row("name:(pc-a srv) or (is:site depot)", "D\xC3\xA9p\xC3\xB4t srv pc-a");
        row("id=5", "pc-a");
        row("software_count:2", "pc-a");
        row("last_inventory_at>=2026-11", "pc-a");
    }
    void finds()
    {
        QFETCH(QByteArray, expected);
        static const EstatePtr estate = council();
        QCOMPARE(QByteArray::fromStdString(test::namesFound(*estate, QTest::currentDataTag())), expected);
    }

    void anEmptyTextIsEverything()
    {
        const EstatePtr estate = council();
        const auto filter = parseFilter("  ", "item", estate->classes());
        QVERIFY(filter);
        QCOMPARE((*filter)->apply(*estate, test::everyRow(*estate)).size(), estate->itemCount());
    }

    void mistakes_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("suggestion");
        const auto row = [](const char *filter, int at, const char *expected, const char *suggestion = "") {
            QTest::newRow(filter) << at << QByteArray(expected) << QByteArray(suggestion);
        };
        row("seral_number:1", 0, "name of an attribute", "serial_number");
        row("pc nam:x", 3, "name of an attribute", "name");
        row("is:lapto", 3, "name of a class", "laptop");
        row("cost>dear", 5, "pounds");
        row("memory_mib>much", 11, "size");
        row("purchased_on:soon", 13, "date");
        row("purchased_on:2026-02-30", 13, "date");
        row("age>old", 4, "duration");
        row("name:", 5, "value");
        row("name: x", 5, "value");
        row("name:\"x", 5, "quotation");
        row("\"x", 0, "quotation");
        row("(pc", 3, "closing parenthesis");
        row("pc)", 2, "end of the filter");
        row("()", 1, "");
        row("or pc", 0, "before");
        row("pc or", 5, "a word");
        row("not", 3, "a word");
        row("name:/[/", 5, "regular expression");
        row("name:/x", 5, "slash");
        row("name:()", 6, "at least one");
        row("name:(a", 7, "closing parenthesis");
        row("site<x", 5, "cannot be compared");
        row("runs_on>3", 8, "a name or a filter");
        row("count(nothing)>1", 6, "installed");
        row("count(installed)", 0, "comparison");
        row("count(installed)>many", 17, "whole number");
        row("installed:(nam:x)", 11, "name, version", "name");
        row("is:(laptop dektop)", 11, "name of a class", "desktop");
        row("is:()", 4, "at least one");
        row("is:(laptop", 10, "closing parenthesis");
        row("ma:00", 0, "name of an attribute", "mac");
        row("runs_onn:x", 0, "relationship", "runs_on");
        row("site:(nam:x)", 6, "name of an attribute", "name");
        row("finding:stale", 0, "tally findings");
        row("cost:..", 5, "before or behind");
    }
    void mistakes()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, suggestion);
        const auto classes = model::ClassRegistry::shipped();
        const auto mistake = filterMistake(QTest::currentDataTag(), "item", *classes);
        QVERIFY(mistake);
        QCOMPARE(static_cast<int>(mistake->at), at);
        QVERIFY2(QByteArray::fromStdString(mistake->expected).contains(expected), mistake->expected.c_str());
        if (!suggestion.isEmpty())
            QCOMPARE(QByteArray::fromStdString(mistake->suggestion), suggestion);
        QVERIFY(!parseFilter(QTest::currentDataTag(), "item", *classes));
    }

    void aMistakeIsShownAtItsPlace()
    {
        const auto filter = parseFilter("pc nam:x", "item", *model::ClassRegistry::shipped());
        QVERIFY(!filter);
        QCOMPARE(filter.error().code, ErrorCode::Usage);
        QVERIFY(filter.error().reason.ends_with("\n  pc nam:x\n     ^"));
        QCOMPARE(filter.error().remedy, std::string("Did you mean \"name\"?"));
    }
};

TALLY_TEST(TestFilter);
#include "test_filter.moc"
