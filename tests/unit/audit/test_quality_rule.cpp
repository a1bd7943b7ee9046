// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/quality_rule.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::audit;

namespace {

model::DefinitionRow ruleOf(const std::string &text)
{
    return {kPartnership, "quality_rule", "mine", text};
}

// {"label": …, "of": …, "violated_by": …} with more behind.
std::string withKeys(const std::string &more)
{
    return R"({"kind": "quality_rule", "name": "mine", "label": "Mine", "of": "laptop", "violated_by": "site:unknown")" +
           more + "}";
}

QByteArray mistakeOf(const std::string &text)
{
    const auto built = QualityRules::build({ruleOf(text)}, model::ClassRegistry::shipped());
    return built ? QByteArray() : QByteArray::fromStdString(built.error().text());
}

} // namespace

class TestQualityRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll()
    {
        const auto rule = readQualityRule(
            ruleOf(withKeys(R"(, "help": "Why", "where": "status=in_use", "weight": 7, "tolerance": [0, 10],
                        "state": "draft", "mended_by": "team", "fix": {"set": {"cost_centre": "its.custodian.cost_centre"}})")));
        QVERIFY2(rule, rule ? "" : rule.error().text().c_str());
        QCOMPARE(rule->name, std::string("mine"));
        QCOMPARE(rule->label, std::string("Mine"));
        QCOMPARE(rule->help, std::string("Why"));
        QCOMPARE(rule->of, std::string("laptop"));
        QCOMPARE(rule->weight, 7);
        QCOMPARE(rule->goodUpTo, 0);
        QCOMPARE(rule->fairUpTo, 10);
        QVERIFY(!rule->counts);
        QCOMPARE(rule->mendedBy, std::string("team"));
        QCOMPARE(rule->fix.set.at("cost_centre"), std::string("its.custodian.cost_centre"));
        QCOMPARE(rule->filter(), std::string("status=in_use site:unknown"));
    }

    void fillsIn()
    {
        const auto rule = readQualityRule(ruleOf(withKeys("")));
        QVERIFY(rule);
        QVERIFY(rule->counts);
        QCOMPARE(rule->weight, 1);
        QCOMPARE(rule->goodUpTo, 5);
        QCOMPARE(rule->fairUpTo, 25);
        QCOMPARE(rule->mendedBy, std::string("owner"));
        QVERIFY(rule->fix.isNone());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const std::string &text, const char *says) {
            QTest::newRow(text.c_str()) << QByteArray(says);
        };
        row("[]", "no JSON object");
        row(withKeys(R"(, "wieght": 3)"), "did you mean weight");
        row(withKeys(R"(, "weight": 0)"), "1 to 100");
        row(withKeys(R"(, "weight": 2.5)"), "1 to 100");
        row(withKeys(R"(, "weight": "3")"), "1 to 100");
        row(withKeys(R"(, "tolerance": [25, 5])"), "smaller first");
        row(withKeys(R"(, "tolerance": [5])"), "two whole percentages");
        row(withKeys(R"(, "tolerance": [5, 101])"), "two whole percentages");
        row(withKeys(R"(, "state": "on")"), "neither draft nor counts");
        row(withKeys(R"(, "help": 3)"), "help: ");
        row(withKeys(R"(, "fix": {})"), "neither");
        row(withKeys(R"(, "fix": {"end": false})"), "true or left out");
        row(withKeys(R"(, "fix": {"set": {}})"), "no attribute");
        row(withKeys(R"(, "fix": {"set": {"custodian": 3}})"), "is no text");
        row(withKeys(R"(, "fix": {"set": {"seats": "3"}})"), "no attribute \"seats\"");
        row(withKeys(R"(, "fix": {"set": {"site": "its.custodian.sit"}})"), "Did you mean \"site\"");
        row(withKeys(R"(, "fix": {"set": {"site": "its.custodian.cost_pence"}})"), "refer");
        row(withKeys(R"(, "where": "stauts=in_use")"), "Did you mean \"status\"");
        row(R"({"label": "x", "of": "lapto", "violated_by": "site:unknown"})", "no class \"lapto\"");
        row(R"({"label": "x", "of": "laptop"})", "violated_by: ");
        row(R"({"label": "x", "violated_by": "site:unknown"})", "of: ");
        row(R"({"of": "laptop", "violated_by": "site:unknown"})", "label: ");
        row(R"({"label": "x", "of": "laptop", "violated_by": "sight:unknown"})", "at character 1");
    }
    void refuses()
    {
        QFETCH(QByteArray, says);
        const QByteArray mistake = mistakeOf(QTest::currentDataTag());
        QVERIFY2(mistake.contains(says), mistake.constData());
        QVERIFY2(mistake.contains("\"mine\""), mistake.constData());
    }

    void theNearestNameIsNamed()
    {
        const auto rules = QualityRules::build(shippedQualityRules(), model::ClassRegistry::shipped());
        QVERIFY(rules);
        QCOMPARE(rules->wanted("at_no_sight").error().remedy.substr(0, 24),
                 std::string("Did you mean at_no_site?"));
        QVERIFY(rules->find("at_no_site") != nullptr);
        QVERIFY(rules->find("none") == nullptr);
        QVERIFY(*rules->wanted("at_no_site") < rules->entries().size());
    }

    // Every shipped file can be read, explains itself, and is named as its file.
    void shippedRulesAreWhole()
    {
        QVERIFY(shippedQualityRules().size() > 20);
        const auto rules = QualityRules::build(shippedQualityRules(), model::ClassRegistry::shipped());
        QVERIFY2(rules, rules ? "" : rules.error().text().c_str());
        QCOMPARE(rules->entries().size(), shippedQualityRules().size());
        for (const model::DefinitionRow &row : shippedQualityRules()) {
            QVERIFY2(QByteArray::fromStdString(row.text).contains(("\"name\": \"" + row.name + "\"").c_str()),
                     row.name.c_str());
            const QualityRule *rule = rules->find(row.name);
            QVERIFY(rule != nullptr);
            QVERIFY2(rule->help.size() > 20, row.name.c_str());
        }
    }
};

TALLY_TEST(TestQualityRule);
#include "test_quality_rule.moc"
