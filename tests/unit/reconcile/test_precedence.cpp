// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "reconcile/precedence.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using reconcile::Precedence;
using reconcile::SourcedValue;

class TestPrecedence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void winner_data();
    void winner();
    void theOrderOfReportsDoesNotMatter();
    void definitionsReplaceTheShippedRules();
    void theShippedDefinitionIsBelowAllOthers();
    void badDefinitionIsNamed();
    void waysToChoose_data();
    void waysToChoose();
    void classesHaveRulesOfTheirOwn();
    void whatIsNotUnderstoodIsNamed_data();
    void whatIsNotUnderstoodIsNamed();
    void fillersSayNothing_data();
    void fillersSayNothing();
};

void TestPrecedence::winner_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("values"); // source|seenAt|value; …
    QTest::addColumn<QString>("expected");
    QTest::newRow("a person before all") << "site_name"
                                         << "csv:x|9|b; person|1|a; glpi-agent|9|c"
                                         << "a";
    QTest::newRow("the register decides what is bought") << "order_number"
                                                         << "glpi-agent|9|c; csv:x|1|b"
                                                         << "b";
    QTest::newRow("the agent measures") << "operating_system_version"
                                        << "csv:x|9|10; glpi-agent|1|11"
                                        << "11";
    QTest::newRow("the newest of equals") << "chassis"
                                          << "glpi-agent|1|Tower; ocs|2|Laptop"
                                          << "Laptop";
    QTest::newRow("a cut-off text loses") << "operating_system"
                                          << "glpi-agent|1|Windows 10 Pro; ocs|2|Windows 10"
                                          << "Windows 10 Pro";
    QTest::newRow("a person's shorter word is whole") << "name"
                                                      << "person|1|pc-3b; person|2|pc-3"
                                                      << "pc-3";
    QTest::newRow("a filler never wins") << "manufacturer"
                                         << "person|9|To Be Filled By O.E.M.; glpi-agent|1|Dell Inc."
                                         << "Dell Inc.";
    QTest::newRow("empty does not win over real") << "notes"
                                                  << "csv:y|9|; csv:x|1|keep"
                                                  << "keep";
    QTest::newRow("a person knows that there is none") << "notes"
                                                       << "csv:x|9|a; person|1|; glpi-agent|9|c"
                                                       << "";
}

void TestPrecedence::winner()
{
    QFETCH(QString, attribute);
    QFETCH(QString, values);
    QFETCH(QString, expected);
    std::vector<SourcedValue> sourced;
    for (const QString &line : values.split(QLatin1Char(';'))) {
        const QStringList parts = line.trimmed().split(QLatin1Char('|'));
        sourced.push_back({parts[0].toStdString(), parts[1].toLongLong(), parts[2].toStdString(), {}});
    }
    const auto at = Precedence::shipped().winner(attribute.toStdString(), sourced);
    QVERIFY(at);
    QCOMPARE(QString::fromStdString(textOf(sourced[*at].value)), expected);
}

// A text that cuts another short and one that is newer than either: no ring of winners.
void TestPrecedence::theOrderOfReportsDoesNotMatter()
{
    std::vector<SourcedValue> values{{"ocs", 1, std::string("Dell Inc")},
                                     {"glpi-agent", 2, std::string("Lenovo")},
                                     {"fusioninventory", 3, std::string("Dell")}};
    std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return a.source < b.source; });
    do {
        const auto at = Precedence::shipped().winner("chassis", values);
        QVERIFY(at);
        QCOMPARE(textOf(values[*at].value), std::string("Dell Inc"));
    } while (std::next_permutation(values.begin(), values.end(),
                                   [](const auto &a, const auto &b) { return a.source < b.source; }));
}

void TestPrecedence::definitionsReplaceTheShippedRules()
{
    const auto rules = Precedence::build(
        {{kPartnership, "precedence", "ours", R"({"attributes":{"notes":["agent","person"]}})"}});
    QVERIFY(rules);
    const std::vector<SourcedValue> values{{"person", 9, std::string("a")},
                                           {"glpi-agent", 1, std::string("b")}};
    QCOMPARE(rules->winner("notes", values), std::optional<std::size_t>(1));
    QCOMPARE(rules->winner("order_number", values), std::optional<std::size_t>(0));
}

void TestPrecedence::waysToChoose_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    QTest::newRow("order") << R"({"choose":"order","order":["register","agent"]})"
                           << "a";
    QTest::newRow("newest") << R"({"choose":"newest"})"
                            << "d";
    QTest::newRow("most sources") << R"({"choose":"most_sources"})"
                                  << "B";
}

void TestPrecedence::waysToChoose()
{
    QFETCH(QString, rule);
    QFETCH(QString, expected);
    const auto rules = Precedence::build(
        {{kPartnership, "precedence", "ours", R"({"attributes":{"room":)" + rule.toStdString() + "}}"}});
    QVERIFY(rules);
    std::vector<SourcedValue> values{{"csv:x", 1, std::string("a")},
                                     {"glpi-agent", 3, std::string("b")},
                                     {"ocs", 4, std::string("B")},
                                     {"lansweeper", 5, std::string("d")}};
    const auto at = rules->winner("room", values);
    QVERIFY(at);
    QCOMPARE(QString::fromStdString(textOf(values[*at].value)), expected);
    // Whatever the way: a source that fell silent hands over.
    for (SourcedValue &value : values)
        value.stale = value.source != "csv:x";
    QCOMPARE(rules->winner("room", values), std::optional<std::size_t>(0));
}

void TestPrecedence::classesHaveRulesOfTheirOwn()
{
    const auto rules = Precedence::build({{kPartnership, "precedence", "ours",
                                           R"({"attributes":{"notes":["register"]},
              "classes":{"computer":{"attributes":{"notes":["agent"]}},"laptop":{"default":{"choose":"newest"}}}})"}});
    QVERIFY(rules);
    const auto classes = model::ClassRegistry::shipped();
    const std::vector<SourcedValue> values{{"csv:x", 1, std::string("a")},
                                           {"glpi-agent", 3, std::string("b")}};
    const auto winner = [&](std::string_view attribute, std::string_view of) {
        return rules->winner(attribute, values, {classes.get(), of}).value_or(99);
    };
    QCOMPARE(winner("notes", "laptop"), std::size_t(1)); // the parent's
    QCOMPARE(winner("notes", "printer"), std::size_t(0));
    QCOMPARE(winner("pool", "laptop"), std::size_t(1));
    QCOMPARE(winner("pool", "printer"), std::size_t(0));
    QCOMPARE(rules->winner("notes", values), std::optional<std::size_t>(0));
}

// A register holds definitions in the order of their names: "ours" before "shipped".
void TestPrecedence::theShippedDefinitionIsBelowAllOthers()
{
    const auto rules =
        Precedence::build({{kPartnership, "precedence", "ours", R"({"attributes":{"memory_mib":["register"]},
            "classes":{"printer":{"default":{"choose":"newest"}}}})"},
                           {kPartnership, "precedence", "shipped", std::string(Precedence::shippedText())}});
    QVERIFY(rules);
    const std::vector<SourcedValue> values{{"csv:x", 1, std::int64_t(1)}, {"glpi-agent", 3, std::int64_t(2)}};
    QCOMPARE(rules->winner("memory_mib", values), std::optional<std::size_t>(0));
    const auto lines = rules->lines();
    QVERIFY(lines.front().className.empty() && lines.front().attribute.empty());
    QCOMPARE(lines.front().rule.from, std::string()); // shipped
    QCOMPARE(lines.back().className, std::string("printer"));
    QCOMPARE(lines.back().rule.from, std::string("ours"));
    const auto memory = std::find_if(lines.begin(), lines.end(), [](const Precedence::Line &line) {
        return line.attribute == "memory_mib";
    });
    QVERIFY(memory != lines.end());
    QCOMPARE(memory->rule.from, std::string("ours"));
    QCOMPARE(memory->rule, rules->ruleFor("memory_mib", {}));
    QCOMPARE(rules->groupsFrom(), std::string());
}

void TestPrecedence::whatIsNotUnderstoodIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");
    QTest::newRow("key") << R"({"attribute":{}})"
                         << ""
                         << "attribute";
    QTest::newRow("group") << R"({"attributes":{"notes":["agnet"]}})"
                           << "attributes.notes"
                           << "agnet";
    QTest::newRow("way") << R"({"attributes":{"notes":{"choose":"latest"}}})"
                         << "attributes.notes.choose"
                         << "latest";
    QTest::newRow("key of a rule") << R"({"attributes":{"notes":{"chose":"newest"}}})"
                                   << "attributes.notes"
                                   << "chose";
    QTest::newRow("key of a class") << R"({"classes":{"laptop":{"attribs":{}}}})"
                                    << "classes.laptop"
                                    << "attribs";
    QTest::newRow("list") << R"({"default":"agent"})"
                          << "default"
                          << "list";
    QTest::newRow("no object") << "[]"
                               << ""
                               << "object";
    QTest::newRow("group without sources") << R"({"groups":[{"name":"x"}]})"
                                           << "groups"
                                           << "sources";
}

void TestPrecedence::whatIsNotUnderstoodIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(QString, word);
    const auto rules = Precedence::build({{kPartnership, "precedence", "ours", text.toStdString()}});
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::InvalidInput);
    QCOMPARE(QString::fromStdString(rules.error().field), field);
    QVERIFY2(rules.error().text().find(word.toStdString()) != std::string::npos,
             rules.error().text().c_str());
    QVERIFY(rules.error().reason.find("ours") != std::string::npos);
}

void TestPrecedence::badDefinitionIsNamed()
{
    const auto rules = Precedence::build({{kPartnership, "precedence", "ours", "{"}});
    QVERIFY(!rules);
    QVERIFY(rules.error().reason.find("ours") != std::string::npos);
}

void TestPrecedence::fillersSayNothing_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("nothing");
    QTest::newRow("oem") << "model"
                         << "To be filled by O.E.M." << true;
    QTest::newRow("dmidecode") << "manufacturer"
                               << "Not Specified" << true;
    QTest::newRow("zeros") << "serial_number"
                           << "00000000" << true;
    QTest::newRow("a version may be 11") << "operating_system_version"
                                         << "11" << false;
    QTest::newRow("a host may be called default") << "name"
                                                  << "Default" << false;
    QTest::newRow("not encrypted is an answer") << "disk_encryption"
                                                << "none" << false;
    QTest::newRow("no evidence is an answer") << "evidence_grade"
                                              << "none" << false;
    QTest::newRow("none is no maker") << "manufacturer"
                                      << "none" << true;
    QTest::newRow("a real serial") << "serial_number"
                                   << "5CG1234XYZ" << false;
}

void TestPrecedence::fillersSayNothing()
{
    QFETCH(QString, attribute);
    QFETCH(QString, value);
    QFETCH(bool, nothing);
    QCOMPARE(reconcile::saysNothing(attribute.toStdString(), value.toStdString()), nothing);
}

TALLY_TEST(TestPrecedence);
#include "test_precedence.moc"
