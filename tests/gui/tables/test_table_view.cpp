// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_fixture.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/models/item_table_model.h"
#include "ui/tables/table_view.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAreSelectedAsRanges();
    void typingJumpsInTheColumn();
    void keysSortAndMoveColumns();
    void clicksOnTheHeading();
    void firstColumnStandsStill();
    void enterOpensAndSpaceTellsMore();
    void editorsReportAndNeverWrite();
    void refusedEditsAreTold();
    void bandsTakeKeys();
    void picture();

private:
    ItemRows rows() const;
    std::unique_ptr<ItemTableModel> m_model;
    std::unique_ptr<TableView> m_view;
};

ItemRows TestTableView::rows() const
{
    EstateFixture fixture;
    const ItemId site = fixture.item("site", "Northfield Library and Community Centre");
    const char *states[] = {"in_use", "in_repair", "reserved", "in_build", "lost", "in_stock"};
    for (int i = 0; i < 60; ++i) {
        fixture.item(i % 3 == 0 ? "desktop" : "laptop", "PC-" + std::to_string(i), [&](model::ItemRow &row) {
            row.assetNumber = "AC-" + std::to_string(10400 + i);
            row.serialNumber = "5CG0142K" + std::to_string(i);
            row.status = states[i % 6];
            if (i % 4 != 0)
                row.site = site;
            row.costPence = 81200 + 1000 * i;
            row.purchasedOn = day("2021-04-12") + i * 30;
            row.warrantyUntil = day("2024-04-12") + i * 30;
        });
    }
    ItemRows rows;
    rows.estate = fixture.build();
    rows.className = "computer";
    rows.columns = {"asset_number", "serial_number", "name",           "status",
                    "site",         "purchased_on",  "warranty_until", "cost_pence"};
    rows.rows = rows.estate->itemsOfClass("computer");
    return rows;
}

void TestTableView::init()
{
    m_view = std::make_unique<TableView>();
    m_model = std::make_unique<ItemTableModel>();
    m_view->setRecords(m_model.get());
    m_model->show(rows());
    m_view->setWidths({});
    m_view->resize(900, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
    m_view->setCurrent(0, 0);
}

void TestTableView::rowsAreSelectedAsRanges()
{
    using Ranges = std::vector<TableView::RowRange>;
    QVERIFY(m_view->selectedRanges() == Ranges({{0, 0}}));
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(m_view->selectedRanges() == Ranges({{0, 2}}));
    m_view->selectAll();
    QVERIFY(m_view->selectedRanges() == Ranges({{0, 59}}));
    QCOMPARE(m_view->selectedCount(), qint64(60));
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
    m_view->setCurrent(5, 2);
    QVERIFY(m_view->selectedRanges() == Ranges({{5, 5}}));
}

void TestTableView::typingJumpsInTheColumn()
{
    m_view->setCurrent(0, 3);
    QTest::keyClicks(m_view.get(), QStringLiteral("lo"));
    QCOMPARE(m_model->cell(m_view->currentIndex().row(), 3).text, QStringLiteral("Lost"));
    QCOMPARE(m_view->currentIndex().column(), 3);
}

void TestTableView::keysSortAndMoveColumns()
{
    QSignalSpy sorts(m_view.get(), &TableView::sortSet);
    QSignalSpy moves(m_view.get(), &TableView::columnMoved);
    QSignalSpy menus(m_view.get(), &TableView::columnMenuWanted);
    m_view->setCurrent(0, 3);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sorts.size(), 2);
    QCOMPARE(sorts.at(0), QVariantList({3, true, false}));
    QCOMPARE(sorts.at(1), QVariantList({3, false, true}));
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves.at(0), QVariantList({3, 2}));
    m_view->setCurrent(0, 1);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(moves.size(), 1); // the first column stays the first
    const int width = m_view->columnWidth(1);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(m_view->columnWidth(1) > width);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(menus.size(), 1);
}

void TestTableView::clicksOnTheHeading()
{
    QSignalSpy sorts(m_view.get(), &TableView::sortWanted);
    QSignalSpy menus(m_view.get(), &TableView::columnMenuWanted);
    auto *header = static_cast<TableHeader *>(m_view->horizontalHeader());
    const int x = header->sectionViewportPosition(3) + 20;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, 6));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(x, 6));
    QCOMPARE(sorts.size(), 2);
    QCOMPARE(sorts.at(0), QVariantList({3, false}));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() - 6));
    QCOMPARE(menus.size(), 1);
    m_view->setFilterRowShown(false);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() - 4));
    QCOMPARE(sorts.size(), 3);
}

void TestTableView::firstColumnStandsStill()
{
    m_view->resize(400, 300);
    m_view->setCurrent(0, 7);
    QVERIFY(m_view->horizontalScrollBar()->value() > 0);
    // The current cell is not under the frozen column, whichever way one comes.
    for (int column = 7; column >= 1; --column) {
        m_view->setCurrent(0, column);
        QVERIFY(m_view->columnViewportPosition(column) >= m_view->columnWidth(0));
    }
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    auto *frozen = m_view->findChild<QTableView *>();
    QVERIFY(frozen != nullptr && frozen->isVisible());
    QCOMPARE(frozen->verticalScrollBar()->value(), m_view->verticalScrollBar()->value());
    QCOMPARE(frozen->focusProxy(), m_view.get());
}

void TestTableView::enterOpensAndSpaceTellsMore()
{
    QSignalSpy opened(m_view.get(), &TableView::opened);
    QSignalSpy details(m_view.get(), &TableView::detailsWanted);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(details.size(), 1);
    QCOMPARE(m_view->selectedCount(), qint64(1)); // Space selects nothing
}

void TestTableView::editorsReportAndNeverWrite()
{
    m_model->setEditable(true);
    m_view->setEditorMaker([](QWidget *parent, const QModelIndex &) { return new QLineEdit(parent); });
    QSignalSpy typed(m_view.get(), &TableView::typed);
    for (const int column : {3, 0}) { // over the frozen column, too
        m_view->setCurrent(2, column);
        const QString before = m_model->cell(2, column).text;
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        auto *editor = m_view->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, QStringLiteral("new"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.takeFirst().at(1).toString(), QStringLiteral("new"));
        QCOMPARE(m_model->cell(2, column).text, before);
        QCOMPARE(m_view->currentIndex(), m_model->index(3, column));
        QTRY_VERIFY(m_view->findChild<QLineEdit *>() == nullptr);
        QTRY_VERIFY(m_view->hasFocus());
    }
    // Esc leaves, and so does an editor in which nothing was typed.
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Tab}) {
        m_view->setCurrent(2, 3);
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        auto *editor = m_view->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        if (key == Qt::Key_Escape)
            QTest::keyClicks(editor, QStringLiteral("x"));
        QTest::keyClick(editor, key);
        QTRY_VERIFY(m_view->findChild<QLineEdit *>() == nullptr);
        QCOMPARE(typed.size(), 0);
    }
    QCOMPARE(m_view->currentIndex().column(), 4); // by Tab
}

void TestTableView::refusedEditsAreTold()
{
    QSignalSpy refused(m_view.get(), &TableView::editRefused);
    QTest::keyClick(m_view.get(), Qt::Key_F2);
    QCOMPARE(refused.size(), 1);
}

void TestTableView::bandsTakeKeys()
{
    ItemRows shown = rows();
    JobContext job;
    auto groups =
        estate::ItemTable(shown.estate, "computer", shown.rows).grouped({"status", {}, "cost_pence"}, job);
    QVERIFY(groups);
    shown.groups = std::move(*groups);
    shown.groupedBy = "status";
    shown.sumOf = "cost_pence";
    m_model->show(shown);
    m_view->setCurrent(1, 0);
    QSignalSpy toggled(m_view.get(), &TableView::bandToggled);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Left); // folded already
    QCOMPARE(toggled.size(), 1);
    m_model->setGroupOpen(1, true);
    m_view->setCurrent(1, 0);
    QVERIFY(takePictures(*m_view, QStringLiteral("table-grouped")));
}

void TestTableView::picture()
{
    m_view->setSortKeys({{QStringLiteral("status"), true}, {QStringLiteral("site"), false}});
    m_view->setFilters({{QStringLiteral("status"), QStringLiteral("not ended")}});
    m_view->setCurrent(3, 0);
    m_model->setOverlays(
        {{{m_model->itemAt(5), "site"}, {QStringLiteral("Depot Lane"), {}, true}},
         {{m_model->itemAt(6), "site"}, {QStringLiteral("Nowhere"), QStringLiteral("no such site"), true}},
         {{m_model->itemAt(7), "status"}, {QStringLiteral("In use"), {}, false}}});
    QVERIFY(takePictures(*m_view, QStringLiteral("table")));
}

TALLY_TEST(TestTableView);
#include "test_table_view.moc"
