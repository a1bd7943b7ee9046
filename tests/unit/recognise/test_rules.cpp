// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/rules.h"

#include "must.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::recognise;

namespace {

model::DefinitionRow definition(const char *name, const std::string &text)
{
    return {kPartnership, std::string(kRuleKind), name, text};
}

Rules shipped()
{
    return test::must(Rules::build(shippedRules()));
}

QByteArray told(const std::optional<Match> &match)
{
    if (!match)
        return "nothing";
    return QByteArray::fromStdString(match->product.name + "|" + match->edition + "|" + match->version + "|" +
                                     match->product.productClass);
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedRulesHoldTheirTests();
    void namesAreNeverMixedUp_data();
    void namesAreNeverMixedUp();
    void ownRulesComeFirst();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
};

void TestRules::shippedRulesHoldTheirTests()
{
    const auto rules = Rules::build(shippedRules());
    QVERIFY2(rules, rules ? "" : rules.error().text().c_str());
    QVERIFY(rules->size() > 400);
    QVERIFY(rules->products().size() > 350);
    QCOMPARE(rules->publisherOf("microsoft platform extensions"), std::string("Microsoft"));
    QCOMPARE(rules->publisherOf("nobody's"), std::string());
}

void TestRules::namesAreNeverMixedUp_data()
{
    QTest::addColumn<QByteArray>("publisher");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *publisher, const char *wanted) {
        QTest::newRow(name) << QByteArray(publisher) << QByteArray(wanted);
    };
    // Siblings.
    row("Adobe Photoshop Elements 2021", "Adobe Inc.", "Adobe Photoshop Elements||2021|commercial");
    row("Adobe Lightroom Classic 2023", "Adobe Inc.", "Adobe Photoshop Lightroom Classic||2023|commercial");
    row("Adobe Lightroom", "Adobe Inc.", "Adobe Photoshop Lightroom|||commercial");
    row("Microsoft Project Server 2016", "Microsoft Corporation",
        "Microsoft Project Server||2016|commercial");
    row("Microsoft SQL Server 2019 Express", "Microsoft Corporation",
        "Microsoft SQL Server Express||2019|freeware");
    row("Microsoft Office Trial 2016", "Microsoft Corporation", "Microsoft Office Trial||2016|trial");
    row("Visual Studio Community 2022", "Microsoft Corporation",
        "Microsoft Visual Studio Community||2022|freeware");
    row("Foxit Reader", "Foxit Software Inc.", "Foxit PDF Reader|||freeware");
    row("Splunk Universal Forwarder", "Splunk Inc.", "Splunk Universal Forwarder|||freeware");
    // Another publisher's product of the same name is none of ours.
    row("Slack", "Gardeners Ltd", "nothing");
    row("Confirm", "", "nothing");
    row("Mosaic", "Tile Studio", "nothing");
    row("Teams", "Sports Ltd", "nothing");
    row("Driver Booster 11", "IObit", "nothing");
    row("AutoCAD 2024 Language Pack - English", "Autodesk, Inc.", "Autodesk language packs||2024|component");
    // Java's free and paid releases.
    row("Java 8 Update 202 (64-bit)", "Oracle Corporation",
        "Oracle Java Runtime (free releases)||8|freeware");
    row("Java 8 Update 211", "Oracle Corporation", "Oracle Java SE||8|commercial");
}

void TestRules::namesAreNeverMixedUp()
{
    static const Rules rules = shipped();
    QFETCH(QByteArray, publisher);
    const auto match = rules.match(normalise(QTest::currentDataTag(), {}, publisher.toStdString(), {}));
    QTEST(told(match), "wanted");
}

void TestRules::ownRulesComeFirst()
{
    std::vector<model::DefinitionRow> all = shippedRules();
    all.push_back(definition("ours", R"~({"rules": [
        {"id": "planning", "if": {"name": {"regex": "^planweb (client|viewer) (\\d+)"}, "publisher": {"starts": "plan"}},
         "then": {"product": "PlanWeb", "publisher": "Plan Ltd", "class": "in_house", "edition": "$1", "version": "$2"}},
        {"if": {"name": {"contains": "7-zip"}}, "then": {"product": "Our archiver", "class": "freeware"}}],
        "products": [{"product": "Gritting", "class": "commercial", "names": ["gritter", "gritting manager"], "editions": ["Standard"]}],
        "tests": [{"name": "PlanWeb Client 7", "publisher": "Plan Ltd.", "product": "PlanWeb", "edition": "Client", "version": "7"}]})~"));
    const auto rules = Rules::build(all);
    QVERIFY2(rules, rules ? "" : rules.error().text().c_str());
    const auto archiver = rules->match(normalise("7-Zip 19.00", "19.00", "Igor Pavlov", {}));
    QCOMPARE(told(archiver), QByteArray("Our archiver||19.00|freeware"));
    QCOMPARE(archiver->rule, std::string("ours/our-archiver"));
    QVERIFY(archiver->isComplete);
    const auto gritting = rules->match(normalise("Gritting Manager 3", "3.1", {}, {}));
    QCOMPARE(told(gritting), QByteArray("Gritting||3|commercial"));
    QVERIFY(!gritting->isComplete); // of which edition it is nobody knows
}

void TestRules::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *text, const char *why) { QTest::newRow(text) << QByteArray(why); };
    row("[]", "no JSON object");
    row(R"({"rule": []})", "\"rule\" is not known here");
    row(R"({"order": "first"})", "\"order\" must be a whole number");
    row(R"({"rules": [{"then": {"product": "A", "class": "freeware"}}]})", "\"if\" must be an object");
    row(R"({"rules": [{"if": {}, "then": {"product": "A", "class": "freeware"}}]})", "needs a condition");
    row(R"({"rules": [{"if": {"name": {"regex": "("}}, "then": {"product": "A", "class": "freeware"}}]})",
        "is no regular expression");
    row(R"({"rules": [{"if": {"name": {"like": "a"}}, "then": {"product": "A", "class": "freeware"}}]})",
        "is no comparison");
    row(R"({"products": [{"product": "A", "class": "cheap"}]})", "is none of commercial");
    row(R"({"products": [{"class": "freeware"}]})", "\"product\" is missing");
    row(R"({"products": [{"product": "A", "class": "freeware"}], "tests": [{"name": "B", "product": "A"}]})",
        "its test \"B\" gives no product");
}

void TestRules::refusesWhatItCannotRead()
{
    const auto rules = Rules::build({definition("bad", QTest::currentDataTag())});
    QVERIFY(!rules);
    QFETCH(QByteArray, why);
    QVERIFY2(rules.error().text().find(why.toStdString()) != std::string::npos, rules.error().text().c_str());
}

TALLY_TEST(TestRules);
#include "test_rules.moc"
