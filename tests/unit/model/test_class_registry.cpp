// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/class_registry.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::model;

namespace {

DefinitionRow classText(const std::string &name, const std::string &rest)
{
    return {kPartnership, "class", name,
            "{\"name\":\"" + name + "\",\"label\":\"L\",\"plural\":\"P\"" + (rest.empty() ? "" : "," + rest) +
                "}"};
}

DefinitionRow typeText(const std::string &name, const std::string &reverse, const std::string &rest = {})
{
    return {kPartnership, "relationship_type", name,
            "{\"name\":\"" + name + "\",\"reverse\":\"" + reverse +
                "\",\"label\":\"l\",\"reverse_label\":\"r\"" + (rest.empty() ? "" : "," + rest) + "}"};
}

std::vector<DefinitionRow> withShipped(std::vector<DefinitionRow> own)
{
    std::vector<DefinitionRow> all = ClassRegistry::shippedDefinitions();
    all.insert(all.end(), own.begin(), own.end());
    return all;
}

} // namespace

class TestClassRegistry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inherits()
    {
        const auto classes = ClassRegistry::shipped();
        QVERIFY(classes->isA("laptop", "computer") && classes->isA("laptop", "laptop") &&
                classes->isA("laptop", "item"));
        QVERIFY(!classes->isA("computer", "laptop") && !classes->isA("nothing", "nothing"));
        const AttributeSpec *memory = classes->attribute("laptop", "memory_mib");
        QVERIFY(memory && memory->type == AttributeType::Size && memory->definedBy == "computer" &&
                !memory->plainColumn);
        const AttributeSpec *name = classes->attribute("laptop", "name");
        QVERIFY(name && name->plainColumn && !name->isPrivate);
        QVERIFY(classes->attribute("person", "name")->isPrivate &&
                classes->attribute("person", "name")->plainColumn);
        QVERIFY(!classes->attribute("laptop", "imei") && classes->attributeAnywhere("imei"));
        QCOMPARE(classes->attributesOf("laptop").front().name, std::string("name"));
        const auto below = classes->withSubclasses("computer");
        QVERIFY(std::find(below.begin(), below.end(), "hypervisor") != below.end());
        QVERIFY(std::find(below.begin(), below.end(), "printer") == below.end());
    }
    void tellsStates()
    {
        const auto classes = ClassRegistry::shipped();
        QVERIFY(classes->isEndState("laptop", "disposed") && !classes->isEndState("laptop", "in_use"));
        QVERIFY(classes->isStockState("laptop", "in_stock") && !classes->isStockState("laptop", "in_use"));
        QVERIFY(!classes->isEndState("laptop", "no_such_state"));
        QCOMPARE(classes->attribute("laptop", "status")->choices, classes->statesOf("laptop"));
    }
    void findsTypesByEitherName()
    {
        const auto classes = ClassRegistry::shipped();
        QVERIFY(classes->findType("runs_on") && classes->findType("runs_on") == classes->findType("runs"));
        QVERIFY(!classes->findType("sings_to"));
        QVERIFY(classes->findType("runs_on")->impact == ImpactFlow::TargetToSource);
    }
    void takesAnOrganisationsOwnClass()
    {
        const auto built = ClassRegistry::build(withShipped(
            {classText("voting_machine", "\"parent\":\"hardware\",\"attributes\":[{\"name\":\"ballots\","
                                         "\"label\":\"Ballots\",\"type\":\"integer\"}]")}));
        QVERIFY2(built, built ? "" : built.error().text().c_str());
        QVERIFY((*built)->attribute("voting_machine", "ballots") &&
                (*built)->isEndState("voting_machine", "lost"));
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<bool>("isType");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *label, const DefinitionRow &d, const char *expected) {
            QTest::newRow(label) << QString::fromStdString(d.text) << (d.kind != "class")
                                 << QString::fromStdString(d.name) << expected;
        };
        row("unknown key", classText("x", "\"parent\":\"item\",\"colour\":1"),
            "classes/x.json: colour: is an unknown key");
        row("near key", classText("x", "\"parent\":\"item\",\"atributes\":[]"), "attributes");
        row("unknown key inside",
            classText(
                "x",
                "\"parent\":\"item\",\"attributes\":[{\"name\":\"a\",\"label\":\"A\",\"kind\":\"text\"}]"),
            "attributes[0].kind");
        row("unknown type",
            classText(
                "x",
                "\"parent\":\"item\",\"attributes\":[{\"name\":\"a\",\"label\":\"A\",\"type\":\"flot\"}]"),
            "flot");
        row("no parent", classText("x", ""), "parent");
        row("unknown parent", classText("x", "\"parent\":\"compuper\""), "computer");
        row("own parent", classText("x", "\"parent\":\"x\""), "circle");
        row("unknown target",
            classText("x", "\"parent\":\"item\",\"attributes\":[{\"name\":\"a\",\"label\":\"A\",\"type\":"
                           "\"reference\",\"target\":\"siet\"}]"),
            "siet");
        row("attribute twice",
            classText("x", "\"parent\":\"item\",\"attributes\":[{\"name\":\"a\",\"label\":\"A\"},{\"name\":"
                           "\"a\",\"label\":\"B\"}]"),
            "twice");
        row("other type than the parent's",
            classText("x", "\"parent\":\"computer\",\"attributes\":[{\"name\":\"cores\",\"label\":\"C\"}]"),
            "cores");
        row("bad name", classText("Big Thing", "\"parent\":\"item\""), "lower-case");
        row("private integer",
            classText("x", "\"parent\":\"item\",\"attributes\":[{\"name\":\"a\",\"label\":\"A\",\"type\":"
                           "\"integer\",\"private\":true}]"),
            "private");
        row("end state unknown",
            classText("x", "\"parent\":\"item\",\"lifecycle\":{\"states\":[\"a\"],\"end\":[\"b\"]}"),
            "\"b\"");
        row("strength",
            classText("x", "\"parent\":\"item\",\"keys\":[{\"attributes\":[\"name\"],\"strength\":200}]"),
            "strength");
        row("key twice", {kPartnership, "class", "x", "{\"name\":\"x\",\"name\":\"x\"}"}, "twice");
        row("no JSON", {kPartnership, "class", "x", "{"}, "no JSON");
        row("a list", {kPartnership, "class", "x", "[1]"}, "object");
        row("other name", {kPartnership, "class", "y", classText("x", "\"parent\":\"item\"").text},
            "outside");
        row("shipped class again", classText("laptop", "\"parent\":\"item\""), "twice");
        row("type ends", typeText("x", "y", "\"sources\":[\"lapdog\"]"), "lapdog");
        row("type flow", typeText("x", "y", "\"impact\":\"sideways\""), "sideways");
        row("reverse taken", typeText("x", "runs_on"), "runs_on");
        row("deep", {kPartnership, "class", "x", std::string(100'000, '[')}, "no JSON");
    }
    void refuses()
    {
        QFETCH(QString, definition);
        QFETCH(bool, isType);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const auto built =
            ClassRegistry::build(withShipped({{kPartnership, isType ? "relationship_type" : "class",
                                               name.toStdString(), definition.toStdString()}}));
        QVERIFY(!built);
        QCOMPARE(built.error().code, ErrorCode::InvalidInput);
        QVERIFY2(QString::fromStdString(built.error().text()).contains(expected),
                 built.error().text().c_str());
        QVERIFY(!built.error().file.empty());
    }
};

TALLY_TEST(TestClassRegistry);
#include "test_class_registry.moc"
