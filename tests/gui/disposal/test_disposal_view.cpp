// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the view shows of the case of ten media: things with their media, the board, what keeps an order open,
// the three lists side by side, the figures and what is behind them.
#include "disposal_office.h"
#include "pictures.h"
#include "registrar.h"
#include "ui/charts/chart_panel.h"
#include "ui/views/disposal/axis_view.h"
#include "ui/views/disposal/disposal_board.h"
#include "ui/views/disposal/disposal_filter_bar.h"
#include "ui/views/disposal/figure_charts.h"
#include "ui/views/disposal/order_model.h"
#include "ui/views/disposal/reconcile_page.h"
#include "ui/widgets/empty_state.h"

#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

QString cellOf(const ReconcileModel &model, int row, int column)
{
    return model.cell(row, column).text;
}

} // namespace

class TestDisposalView final : public QObject
{
    Q_OBJECT

    std::unique_ptr<DisposalOffice> office; // played to the contractor's report; nothing here records

private Q_SLOTS:
    void initTestCase()
    {
        office = std::make_unique<DisposalOffice>();
        office->play("events-1.jsonl");
        office->open();
    }
    void cleanupTestCase() { office.reset(); }

    void anEmptyRegisterSaysHowItBegins()
    {
        DisposalOffice empty;
        empty.open();
        QVERIFY(empty.isRead());
        QVERIFY(SessionLab::until([&] { return empty.view->emptyState()->isVisible(); }));
        QCOMPARE(empty.view->model()->rowCount(), 0);
    }

    void thingsHaveTheirMediaBelow()
    {
        office->go(QStringLiteral("things"));
        QVERIFY(office->isRead());
        QVERIFY(SessionLab::until([&] { return office->view->model()->thingCount() == 10; }));
        // What needs somebody first.
        QCOMPARE(office->view->model()->cell(0, 0).text, QStringLiteral("PC-04"));
        QVERIFY(office->stand(QStringLiteral("PC-01")));
        QTest::keyClick(office->view->table(), Qt::Key_Plus);
        QCOMPARE(office->view->model()->rowCount(), 11);
        const int medium = office->rowOf(QStringLiteral("PC-01")) + 1;
        QVERIFY(office->view->model()->mediumAt(medium) != nullptr);
        QCOMPARE(office->view->model()->mediumAt(medium)->name, QStringLiteral("WD-A0000001"));
        QTest::keyClick(office->view->table(), Qt::Key_Minus);
        QCOMPARE(office->view->model()->rowCount(), 10);
        QVERIFY(takePictures(*office->view, QStringLiteral("disposal-things")));
    }

    void theBoardCountsTheSameThings()
    {
        office->go(QStringLiteral("things"));
        QVERIFY(office->isRead());
        QVERIFY(SessionLab::until([&] { return office->view->model()->thingCount() == 10; }));
        QVERIFY(office->stand(QStringLiteral("PC-05")));
        QVERIFY(office->act("disposal.board"));
        const DisposalBoard *board = office->view->board();
        QVERIFY(board->isVisible());
        std::size_t cards = 0;
        for (std::size_t stage = 0; stage < kDisposalStages; ++stage)
            cards += board->list(DisposalStage(stage))->lines().size();
        QCOMPARE(cards, std::size_t(10));
        QCOMPARE(board->list(DisposalStage::Supplier)->lines().size(), std::size_t(10));
        // It stands on what was current in the table.
        QCOMPARE(office->view->place().item, office->view->board()->current());
        QCOMPARE(office->view->model()->cell(office->view->model()->rowOf(board->current()), 0).text,
                 QStringLiteral("PC-05"));
        QVERIFY(takePictures(*office->view, QStringLiteral("disposal-board")));
        QVERIFY(office->act("disposal.board"));
        QVERIFY(office->view->table()->isVisible());
    }

    void filtersNarrowBothWays()
    {
        office->go(QStringLiteral("things"));
        QVERIFY(office->isRead());
        QVERIFY(SessionLab::until([&] { return office->view->model()->thingCount() == 10; }));
        office->go(QStringLiteral("things?mark=2"));
        QVERIFY(SessionLab::until([&] { return office->view->model()->rowCount() == 2; }));
        office->go(QStringLiteral("things?class=C2"));
        QVERIFY(SessionLab::until([&] { return office->view->model()->rowCount() == 1; }));
        QCOMPARE(office->view->model()->cell(0, 0).text, QStringLiteral("PC-02"));
        office->go(QStringLiteral("things"));
        QVERIFY(SessionLab::until([&] { return office->view->model()->thingCount() == 10; }));
    }

    void anOrderSaysWhatKeepsItOpen()
    {
        office->go(QStringLiteral("things"));
        QVERIFY(office->isRead());
        QVERIFY(SessionLab::until([&] { return office->view->model()->thingCount() == 10; }));
        office->go(QStringLiteral("orders"));
        QVERIFY(SessionLab::until([&] { return office->view->orderTable()->isVisible(); }));
        QVERIFY(office->act("disposal.why"));
        const LineList *lines = office->view->side()->lines();
        QVERIFY(SessionLab::until(
            [&] { return DisposalOffice::lineWith(lines, QStringLiteral("DSP-114")) != nullptr; }));
        QVERIFY(DisposalOffice::lineWith(lines, QStringLiteral("DSP-115")) != nullptr);
        QVERIFY(takePictures(*office->view, QStringLiteral("disposal-order")));
    }

    void aMediumHasItsAxisAndItsLevel()
    {
        office->go(QStringLiteral("things"));
        QVERIFY(office->isRead());
        QVERIFY(SessionLab::until([&] { return office->view->model()->thingCount() == 10; }));
        QVERIFY(office->stand(QStringLiteral("PC-01")));
        QTest::keyClick(office->view->table(), Qt::Key_Plus);
        office->view->table()->setCurrent(office->rowOf(QStringLiteral("PC-01")) + 1, 0);
        const LineList *lines = office->view->side()->lines();
        QVERIFY(SessionLab::until(
            [&] { return DisposalOffice::lineWith(lines, QStringLiteral("nwipe-failed.log")) != nullptr; }));
        QVERIFY(office->view->side()->axis()->isVisible());
        QVERIFY(takePictures(*office->view, QStringLiteral("disposal-medium")));
        office->view->model()->setOpenAll(false);
    }

    void theThreeListsStandSideBySide()
    {
        office->go(QStringLiteral("things"));
        QVERIFY(office->isRead());
        QVERIFY(SessionLab::until([&] { return office->view->model()->thingCount() == 10; }));
        office->go(QStringLiteral("reconcile"));
        ReconcilePage *page = office->view->reconcilePage();
        QVERIFY(SessionLab::until([&] { return page->model()->rowCount() == 12; }));
        QCOMPARE(page->sums(),
                 QStringLiteral(
                     "10 sealed = 8 match + 1 near + 1 missing\n10 rows = 8 bound + 1 extra + 1 unbound"));
        // What nobody decided first; the places that differ are told.
        QCOMPARE(cellOf(*page->model(), 0, 1), QStringLiteral("WD-A0000004"));
        QVERIFY(cellOf(*page->model(), 0, 2).startsWith(QStringLiteral("WD-A0000040")));
        page->table()->setCurrent(0, 0);
        QCOMPARE(page->difference(), QStringLiteral("position 9: sealed digit 0, reported digit 4; position "
                                                    "10: sealed digit 4, reported digit 0"));
        // A stick has no serial number: its tag is shown.
        bool isTagged = false;
        for (int row = 0; row < page->model()->rowCount(); ++row)
            isTagged = isTagged || cellOf(*page->model(), row, 2).startsWith(QStringLiteral("STICK-0001"));
        QVERIFY(isTagged);
        QVERIFY(takePictures(*office->view, QStringLiteral("disposal-reconcile")));
    }

    void theChartsAreOfTheFigures()
    {
        const DisposalSheetPtr sheet = office->view->watch()->sheet();
        const FigureChart exceptions = exceptionsChart(*sheet);
        QCOMPARE(exceptions.data.categories, (QStringList{QStringLiteral("0–30"), QStringLiteral("31–60"),
                                                          QStringLiteral("61–90"), QStringLiteral("> 90")}));
        QCOMPARE(exceptions.data.series.first().values.front(), 5.0);
        QCOMPARE(sheet->kpis[std::size_t(exceptions.figures.front())].label,
                 std::string("Open exceptions, 0 to 30 days"));
        // Nothing is in the holding area any more: the picture says so.
        QVERIFY(isEmpty(quarantineChart(*sheet).data));
        QVERIFY(!quarantineChart(*sheet).data.emptyTitle.isEmpty());
        // A bar leads to the things behind it.
        office->go(QStringLiteral("figures"));
        Q_EMIT office->view->charts()->panel(1)->opened({}, 0, 0);
        QVERIFY(SessionLab::until([&] { return office->view->table()->isVisible(); }));
        QVERIFY(SessionLab::until([&] { return office->view->filterBar()->filter().only.size() >= 5; }));
    }

    void aFigureOpensWhatIsBehindIt()
    {
        office->go(QStringLiteral("things"));
        QVERIFY(office->isRead());
        QVERIFY(SessionLab::until([&] { return office->view->model()->thingCount() == 10; }));
        office->go(QStringLiteral("figures"));
        TableView *table = office->view->figureTable();
        QVERIFY(SessionLab::until([&] { return table->isVisible() && table->model()->rowCount() > 20; }));
        int outside = -1;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == QStringLiteral("K4"))
                outside = row;
        QVERIFY(outside >= 0);
        QCOMPARE(table->model()->index(outside, 2).data().toString(), QStringLiteral("3"));
        QVERIFY(takePictures(*office->view, QStringLiteral("disposal-figures")));
        table->setCurrent(outside, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(SessionLab::until([&] { return office->view->model()->rowCount() == 3; }));
        QCOMPARE(office->view->place().subject.section(QLatin1Char('?'), 0, 0), QStringLiteral("things"));
    }
};

TALLY_TEST(TestDisposalView);

#include "test_disposal_view.moc"
