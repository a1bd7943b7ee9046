// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter_terms.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;
using Op = FilterOperator;
Q_DECLARE_METATYPE(FilterOperator)
Q_DECLARE_METATYPE(std::vector<std::string>)

namespace {

std::shared_ptr<const model::ClassRegistry> classes()
{
    return model::ClassRegistry::shipped();
}

std::string termsOf(const char *text)
{
    const auto terms = filterTerms(text, "laptop", *classes());
    if (!terms)
        return "mistake";
    std::string out;
    for (const FilterTerm &term : *terms) {
        if (term.text != std::string(text).substr(term.at, term.length))
            return "not at its place: " + term.text;
        out += (out.empty() ? "" : " | ") + (term.label.empty() ? "" : term.label + " ") + term.value;
    }
    return out;
}

} // namespace

class TestFilterTerms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chips_data()
    {
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *filter, const char *expected) {
            QTest::newRow(filter) << QByteArray(expected);
        };
        row("", "");
        row("pc", "pc");
        row("  pc  \"Civic Centre\"", "pc | Civic Centre");
        row("purchased_on:2020..2022 site=\"Civic Centre\"", "Purchased on 2020 to 2022 | Site Civic Centre");
        row("status=in_repair not status=in_use", "Status In repair | Status not In use");
        row("status!=in_use", "Status not In use");
        row("status:(in_use in_stock)", "Status In use, In stock");
        row("status:(in_use in_stock in_repair lost)", "Status In use and 3 more");
        row("cost>500 cost<=1000", "Cost > £500 | Cost ≤ £1000");
        row("cost:100..600", "Cost £100 to £600");
        row("warranty_until<+90d purchased_on>=2020", "Warranty until before +90d | Purchased on from 2020");
        row("serial_number:unknown site:known notes:none",
            "Serial number not recorded | Site recorded | Notes none");
        row("name:/^a b/ is:laptop", "Name /^a b/ | Class Laptop");
        row("custodian:(status:leaver)", "Custodian status:leaver");
        row("runs_on:(is:server site:civic) runs_on:unknown", "Runs on is:server site:civic | Runs on none");
        row("not installed:(name:\"Office*\" version<16)", "Installed not name:\"Office*\" version<16");
        row("count(installed)>100", "Count(installed) > 100");
        row("source:glpi changed:-7d..today", "Source glpi | Changed -7d to today");
        row("pc or name:x", "pc or name:x");
        row("(a or b) c", "(a or b) | c");
        row("nam:x", "mistake");
    }
    void chips()
    {
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(termsOf(QTest::currentDataTag())), expected);
    }

    void builds_data()
    {
        QTest::addColumn<QByteArray>("attribute");
        QTest::addColumn<FilterOperator>("op");
        QTest::addColumn<std::vector<std::string>>("values");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *attribute, Op op, std::vector<std::string> values,
                            const char *expected) {
            QTest::newRow(expected) << QByteArray(attribute) << op << values << QByteArray(expected);
        };
        row("site", Op::Equals, {"Civic Centre"}, "site=\"Civic Centre\"");
        row("name", Op::Contains, {"pc"}, "name:pc");
        row("name", Op::NotEquals, {"known"}, "name!=\"known\"");
        row("name", Op::Equals, {"a \"b\" \\c"}, "name=\"a \\\"b\\\" \\\\c\"");
        row("name", Op::Equals, {"a..b"}, "name=\"a..b\"");
        row("name", Op::Equals, {"/a/"}, "name=\"/a/\"");
        row("name", Op::Equals, {"a*b?"}, "name=/^a\\*b\\?$/");
        row("name", Op::Contains, {"*"}, "name:/\\*/");
        row("name", Op::AnyOf, {"a", "b c"}, "name=(a \"b c\")");
        row("name", Op::AnyOf, {"a", "b*"}, "(name=a or name=/^b\\*$/)");
        row("name", Op::Matches, {"^a/b"}, "name:/^a\\/b/");
        row("cost", Op::Between, {"100", "600"}, "cost:100..600");
        row("name", Op::Between, {"a b", "c"}, "name>=\"a b\" name<=c");
        row("purchased_on", Op::Less, {"-90d"}, "purchased_on<-90d");
        row("memory_mib", Op::GreaterOrEqual, {"8GiB"}, "memory_mib>=8GiB");
        row("serial_number", Op::Unknown, {}, "serial_number:unknown");
        row("serial_number", Op::Known, {}, "serial_number:known");
        row("serial_number", Op::None, {}, "serial_number:none");
    }
    // What is built parses, and reads back as what it was built from.
    void builds()
    {
        QFETCH(QByteArray, attribute);
        QFETCH(FilterOperator, op);
        QFETCH(std::vector<std::string>, values);
        QFETCH(QByteArray, expected);
        const auto term = buildTerm(attribute.toStdString(), op, values, "laptop", *classes());
        QVERIFY2(bool(term), term ? "" : term.error().text().c_str());
        QCOMPARE(QByteArray::fromStdString(*term), expected);
        const auto back = filterTerms(*term, "laptop", *classes());
        QVERIFY(back);
        if (back->size() != 1 || !back->front().op || *back->front().op == Op::Matches)
            return; // two comparisons, alternatives, or an expression in place of a wildcard
        QCOMPARE(*back->front().op, op);
        QCOMPARE(back->front().values, values);
    }

    void whatCannotBeBuiltSaysWhy()
    {
        const auto reason = [](const char *attribute, Op op, std::vector<std::string> values) {
            const auto term = buildTerm(attribute, op, values, "laptop", *classes());
            return term ? "built " + *term : term.error().text();
        };
        QVERIFY(reason("cost", Op::Greater, {"dear"}).find("pounds") != std::string::npos);
        QVERIFY(reason("nam", Op::Equals, {"x"}).find("\"name\"") != std::string::npos);
        QVERIFY(reason("name", Op::Between, {"x"}).find("two values") != std::string::npos);
        QVERIFY(reason("name", Op::Known, {"x"}).find("no value") != std::string::npos);
        QVERIFY(reason("site", Op::Less, {"x"}).find("cannot be compared") != std::string::npos);
        QVERIFY(reason("name", Op::Matches, {"["}).find("regular expression") != std::string::npos);
    }

    void joinsSoThatEachTermStillHolds_data()
    {
        QTest::addColumn<std::vector<std::string>>("terms");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](std::vector<std::string> terms, const char *expected) {
            QTest::newRow(expected) << terms << QByteArray(expected);
        };
        row({}, "");
        row({"a or b"}, "a or b");
        row({"a or b", "c"}, "(a or b) c");
        row({" c ", "", "name:\"x or y\""}, "c name:\"x or y\"");
        row({"c", "name:/x or y/", "(a or b)"}, "c name:/x or y/ (a or b)");
        row({"c", "runs_on:(a or b)"}, "c runs_on:(a or b)");
    }
    void joinsSoThatEachTermStillHolds()
    {
        QFETCH(std::vector<std::string>, terms);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(joinedTerms(terms)), expected);
    }

    // Whatever the attribute, each operator that is offered makes a term.
    void everyOperatorOfEveryAttributeMakesATerm()
    {
        const auto valueFor = [](const model::CatalogueEntry &entry) -> std::string {
            using model::AttributeType;
            switch (entry.type) {
            case AttributeType::Date:
            case AttributeType::Instant:
                return "2026-03";
            case AttributeType::Boolean:
                return "yes";
            case AttributeType::Text:
            case AttributeType::TextList:
            case AttributeType::Reference:
                return "a b";
            case AttributeType::Choice:
                return entry.choices.empty() ? "x" : entry.choices.front();
            default:
                return "100";
            }
        };
        int made = 0;
        for (const model::CatalogueEntry &entry : model::columnCatalogue(*classes(), "item")) {
            QVERIFY(!entry.label.empty() && !entry.group.empty());
            for (const OperatorChoice &choice : operatorsFor(entry)) {
                const std::vector<std::string> values(choice.leastValues, valueFor(entry));
                const auto term = buildTerm(entry.name, choice.op, values, "item", *classes());
                QVERIFY2(bool(term), (entry.name + " " + choice.label).c_str());
                ++made;
            }
        }
        QVERIFY(made > 500);
    }
};

TALLY_TEST(TestFilterTerms);
#include "test_filter_terms.moc"
