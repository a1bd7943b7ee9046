// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_fixture.h"
#include "registrar.h"
#include "ui/models/item_table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

class TestItemTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRowsInTheirOrder();
    void unknownColumnsAreLeftOut();
    void speaksColumnAndValue();
    void groupsFoldAndOpen();
    void editableWhereSomebodyMayEdit();
    void overlaysStandOverValues();

private:
    estate::EstatePtr estate() const;
    ItemRows rows(const estate::EstatePtr &estate) const;
};

estate::EstatePtr TestItemTableModel::estate() const
{
    EstateFixture fixture;
    const ItemId civic = fixture.item("site", "Civic Centre");
    for (int i = 0; i < 5; ++i) {
        fixture.item("laptop", "L-" + std::to_string(i), [&](model::ItemRow &row) {
            row.costPence = 10000 * (i + 1);
            row.serialNumber = "S" + std::to_string(i);
            if (i < 3)
                row.site = civic;
        });
    }
    return fixture.build();
}

ItemRows TestItemTableModel::rows(const estate::EstatePtr &estate) const
{
    ItemRows rows;
    rows.estate = estate;
    rows.className = "laptop";
    rows.columns = {"name", "serial_number", "site", "cost_pence", "software_count"};
    rows.rows = estate->itemsOfClass("laptop");
    return rows;
}

void TestItemTableModel::showsRowsInTheirOrder()
{
    const estate::EstatePtr held = estate();
    ItemTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ItemRows shown = rows(held);
    std::reverse(shown.rows.begin(), shown.rows.end());
    model.show(shown);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("L-4"));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("£500.00"));
    QCOMPARE(model.rowOf(model.itemAt(3)), 3);
    QCOMPARE(model.rowOf(ItemId(9999)), -1);
    QVERIFY(model.column(1).fixed);
    QVERIFY(model.column(3).number);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestItemTableModel::unknownColumnsAreLeftOut()
{
    ItemTableModel model;
    ItemRows shown = rows(estate());
    shown.columns = {"name", "no_such_thing", "site"};
    model.show(shown);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.column(1).id, QStringLiteral("site"));
    QCOMPARE(model.columnNamed("site"), 1);
    QCOMPARE(model.columnNamed("no_such_thing"), -1);
}

void TestItemTableModel::speaksColumnAndValue()
{
    ItemTableModel model;
    model.show(rows(estate()));
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Site: Civic Centre"));
    QCOMPARE(model.index(4, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Site: unknown"));
    QCOMPARE(model.index(4, 2).data().toString(), QStringLiteral("–"));
}

void TestItemTableModel::groupsFoldAndOpen()
{
    const estate::EstatePtr held = estate();
    ItemTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ItemRows shown = rows(held);
    JobContext job;
    const estate::ItemTable table(held, "laptop", shown.rows);
    shown.groupedBy = "site";
    shown.sumOf = "cost_pence";
    auto groups = table.grouped({"site", estate::DateStep::Month, "cost_pence"}, job);
    QVERIFY(groups);
    shown.groups = std::move(*groups);
    model.show(shown);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.bandText(0), QStringLiteral("Civic Centre, 3 item(s), £600.00"));
    QCOMPARE(model.bandText(1), QStringLiteral("Not recorded, 2 item(s), £900.00"));
    QCOMPARE(model.index(0, 0).data().toString(), model.bandText(0));
    QVERIFY(model.itemAt(0).value == 0);
    model.setGroupOpen(1, true);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.isBandOpen(1));
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("L-3"));
    QCOMPARE(model.rowOf(model.itemAt(3)), 3);
    model.show(shown); // what was open stays open
    QCOMPARE(model.rowCount(), 4);
    model.setAllGroupsOpen(true);
    QCOMPARE(model.rowCount(), 7);
    model.setAllGroupsOpen(false);
    QCOMPARE(model.rowCount(), 2);
}

void TestItemTableModel::editableWhereSomebodyMayEdit()
{
    ItemTableModel model;
    model.show(rows(estate()));
    QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    model.setEditable(true);
    QVERIFY(model.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.index(0, 4).flags().testFlag(Qt::ItemIsEditable)); // computed
}

void TestItemTableModel::overlaysStandOverValues()
{
    ItemTableModel model;
    model.show(rows(estate()));
    const ItemId first = model.itemAt(0);
    const ItemId second = model.itemAt(1);
    model.setOverlays(
        {{{first, "site"}, {QStringLiteral("Depot"), {}, false}},
         {{second, "site"}, {QStringLiteral("Nowhere"), QStringLiteral("there is no such site"), true}}});
    QCOMPARE(model.cell(0, 2).text, QStringLiteral("Depot"));
    QVERIFY(model.cell(0, 2).pending);
    QCOMPARE(model.cell(1, 2).text, QStringLiteral("Civic Centre"));
    QCOMPARE(model.cell(1, 2).newText, QStringLiteral("Nowhere"));
    QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Site: Nowhere, was Civic Centre, there is no such site"));
    model.setOverlays({});
    QCOMPARE(model.cell(0, 2).text, QStringLiteral("Civic Centre"));
}

TALLY_TEST(TestItemTableModel);
#include "test_item_table_model.moc"
