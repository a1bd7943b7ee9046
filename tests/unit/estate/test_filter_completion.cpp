// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter_completion.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;
using test::EstateFixture;

namespace {

JobContext job;

ItemTable laptops()
{
    EstateFixture fixture;
    const ItemId civic = fixture.item("site", "Civic Centre");
    const ItemId city = fixture.item("site", "City Hall");
    const ItemId ada = fixture.item("person", "Ada", [](model::ItemRow &row) { row.status = "leaver"; });
    const auto pc = [&](const char *name, ItemId site, const char *status) {
        return fixture.item("laptop", name, [&](model::ItemRow &row) {
            row.site = site;
            row.status = status;
            row.custodian = ada;
        });
    };
    const ItemId first = pc("pc-a", civic, "in_use");
    pc("pc-b", civic, "in_use");
    pc("pc-c", city, "in_repair");
    fixture.install(first, fixture.title("Office Standard", "9.1", "Microsoft"),
                    fixture.report(first, "glpi", "2026-11-01"));
    const auto table = ItemTable::ofClass(fixture.build(), "laptop");
    return *table;
}

// Text with | as the cursor: "from-to: option option(count) …".
QByteArray offered(std::string text, std::size_t most = 4)
{
    const std::size_t at = text.find('|');
    text.erase(at, 1);
    static const ItemTable table = laptops();
    const Completions found = completionsAt(text, at, table, most, job);
    QByteArray out =
        QByteArray::number(qulonglong(found.from)) + "-" + QByteArray::number(qulonglong(found.to)) + ":";
    for (const Completion &option : found.options) {
        out += " " + QByteArray::fromStdString(option.text);
        if (option.count)
            out += "(" + QByteArray::number(qulonglong(*option.count)) + ")";
    }
    return out;
}

} // namespace

class TestFilterCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QByteArray(expected);
        };
        row("pc seri|", "3-7: serial_number board_serial"); // by name, then by a later word
        row("warranty|", "0-8: warranty_until");
        row("cost_centre!=its.cust|", "17-21: custodian");
        row("cost_centre!=its.custodian.job_r|", "27-32: job_role");
        row("memory_mib<its.custodian.as_cu|", "25-30: as_custodian");
        row("as_cust|", "0-7: as_custodian");
        row("count(as_cust|", "6-13: as_custodian");
        row("shared:serial_n|", "7-15: serial_number");
        row("ended:y|", "6-7: yes");
        row("warranty_until<its|", "15-18: its.");
        row("Purchased o|", "10-11: order_number open_questions operating_system operating_system_version");
        row("status:|", "7-7: in_use(2) in_repair(1) on_order received");
        row("status:in_r|", "7-11: in_repair(1)");
        row("status:(in_use in_r|", "15-19: in_repair(1)");
        row("site=ci|", "5-7: \"Civic Centre\"(2) \"City Hall\"(1)");
        row("site=\"City|", "5-10: \"City Hall\"(1)");
        row("site=\"Ci|ty\"", "5-11: \"Civic Centre\"(2) \"City Hall\"(1)");
        row("is:lap|", "3-6: laptop");
        row("custodian:(sta|", "11-14: status starts_on ended");
        row("custodian:(status:l|", "18-19: leaver(1) left");
        row("installed:(ver|", "11-14: version");
        row("installed:(name:off|", "16-19: \"Office Standard\"");
        row("installed:off|", "10-13: \"Office Standard\"");
        row("source:g|", "7-8: glpi(1)");
        row("count(inst|", "6-10: installed_in installed");
        row("count(installed)>3 not nam|", "23-26: name processor_name host_name");
        row("site|", "0-4: site: site= site!= site:known");
        row("purchased_on<to|", "13-15: today");
        row("purchased_on:2020..-9|", "19-21: -90d");
        row("name:/se|", "5-8:");
    }
    void offers()
    {
        QFETCH(QByteArray, expected);
        QCOMPARE(offered(QTest::currentDataTag()), expected);
    }
    void namesHaveLabels()
    {
        const ItemTable table = laptops();
        const Completions found = completionsAt("serial", 6, table, 1, job);
        QCOMPARE(found.options.size(), std::size_t(1));
        QCOMPARE(found.options[0].label, std::string("Serial number"));
        QVERIFY(found.options[0].kind == CompletionKind::Attribute);
    }
    // Whatever is offered as a value can be put in and makes a filter.
    void whatIsOfferedParses()
    {
        const ItemTable table = laptops();
        const model::ClassRegistry &classes = table.estate().classes();
        int tried = 0;
        for (const model::CatalogueEntry &entry : model::columnCatalogue(classes, "laptop")) {
            const std::string text = entry.name + ":";
            const Completions found = completionsAt(text, text.size(), table, 100, job);
            for (const Completion &option : found.options) {
                const std::string whole = text.substr(0, found.from) + option.text + text.substr(found.to);
                QVERIFY2(!filterMistake(whole, "laptop", classes), whole.c_str());
                ++tried;
            }
        }
        QVERIFY(tried > 100);
    }
    void mistakesHaveALength()
    {
        const auto mistake = filterMistake("pc nam:x", "laptop", laptops().estate().classes());
        QVERIFY(mistake);
        QCOMPARE(mistake->at, std::size_t(3));
        QCOMPARE(mistake->length, std::size_t(3));
        QCOMPARE(mistake->suggestion, std::string("name"));
    }
};

TALLY_TEST(TestFilterCompletion);
#include "test_filter_completion.moc"
