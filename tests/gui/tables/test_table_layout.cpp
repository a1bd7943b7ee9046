// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attribute_catalogue.h"
#include "registrar.h"
#include "ui/tables/table_layout.h"

#include <QTest>

using namespace tally;
using namespace tally::ui;

class TestTableLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClassHasColumns();
    void comesBackFromJson();
    void nonsenseIsNoLayout_data();
    void nonsenseIsNoLayout();
};

void TestTableLayout::everyClassHasColumns()
{
    const auto classes = model::ClassRegistry::shipped();
    for (const model::ClassSpec &spec : classes->classes()) {
        const TableLayout layout = firstLayout(*classes, spec.name);
        QVERIFY2(layout.columns.size() >= 3, spec.name.c_str());
        for (const std::string &name : layout.columnNames())
            QVERIFY2(model::catalogueEntry(*classes, spec.name, name), name.c_str());
    }
    QCOMPARE(firstLayout(*classes, "laptop").columns.first().name, QStringLiteral("asset_number"));
    QCOMPARE(firstLayout(*classes, "person").columns.first().name, QStringLiteral("name"));
}

void TestTableLayout::comesBackFromJson()
{
    TableLayout layout = firstLayout(*model::ClassRegistry::shipped(), "laptop");
    layout.columns[1].width = 133;
    layout.sort = {{QStringLiteral("site"), false}, {QStringLiteral("cost_pence"), true}};
    layout.group = QStringLiteral("status");
    layout.filter = QStringLiteral("site:\"Civic Centre\"");
    const auto back = layoutFromJson(toJson(layout));
    QVERIFY(back);
    QVERIFY(*back == layout);
    QCOMPARE(back->sortText(), std::string("site,-cost_pence"));
}

void TestTableLayout::nonsenseIsNoLayout_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("columns");
    QTest::newRow("list") << QByteArray("[1,2]");
    QTest::newRow("no class") << QByteArray(R"({"columns":[{"name":"site"}]})");
    QTest::newRow("no columns") << QByteArray(R"({"class":"laptop","columns":7})");
    QTest::newRow("empty names") << QByteArray(R"({"class":"laptop","columns":[{"name":""},3]})");
}

void TestTableLayout::nonsenseIsNoLayout()
{
    QFETCH(QByteArray, json);
    QVERIFY(!layoutFromJson(json));
    const auto odd = layoutFromJson(
        R"({"class":"laptop","columns":[{"name":"site","width":-5},{"name":"site"}],"sort":["-",3,"-site"]})");
    QVERIFY(odd);
    QCOMPARE(odd->columns.size(), 1);
    QCOMPARE(odd->columns.first().width, 0);
    QCOMPARE(odd->sortText(), std::string("-site"));
}

TALLY_TEST(TestTableLayout);
#include "test_table_layout.moc"
