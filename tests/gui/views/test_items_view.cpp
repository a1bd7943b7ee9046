// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "registrar.h"
#include "ui/models/item_table_model.h"
#include "ui/tables/column_menu.h"
#include "ui/tables/column_picker.h"
#include "ui/tables/filter_bar.h"
#include "ui/tables/filter_builder.h"
#include "ui/tables/item_table_pane.h"
#include "ui/tables/summary_strip.h"
#include "ui/views/items/items_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane_head.h"
#include "view_lab.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

namespace {

bool saysInIt(const QWidget &place, const QString &words)
{
    const QList<QLabel *> labels = place.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(&place) && label->text() == words;
    });
}

} // namespace

class TestItemsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsItsClassAndCounts();
    void aCellIsAlwaysCurrent();
    void filtersAsOneTypes();
    void mistakesAreExplainedAndTheResultStays();
    void nothingMatches();
    void typingGoesOnWhileNothingMatches();
    void nothingYet();
    void headingMenuFilters();
    void sortsByHeadings();
    void groupsAndSums();
    void summaryFollowsTheSelection();
    void columnsArePickedAndRemembered();
    void columnsMoveByKeys();
    void copiesABlock();
    void viewsAreKeptUnderNames();
    void sharedViewsStandInTheRegister();
    void completionTakesTheWord();
    void builderMakesTheFilter();
    void picture();

private:
    QString cell(int row, const char *attribute) const;
    void open(const QString &subject, const QString &filter = {});
    bool waitForCount(qint64 count);

    std::unique_ptr<ViewLab> m_lab;
    std::unique_ptr<ItemsView> m_view;
};

void TestItemsView::initTestCase()
{
    m_lab = std::make_unique<ViewLab>();
}

void TestItemsView::init()
{
    QSettings().clear();
    m_lab->told.clear();
    m_lab->complaints.clear();
    m_view = std::make_unique<ItemsView>(m_lab->context);
    m_view->resize(1100, 560);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    open(QStringLiteral("computer"));
}

void TestItemsView::cleanup()
{
    m_view.reset();
}

void TestItemsView::open(const QString &subject, const QString &filter)
{
    QSignalSpy shown(m_view->pane(), &ItemTablePane::shown);
    m_view->go({QStringLiteral("items"), subject, filter, {}});
    QVERIFY(shown.wait(10'000));
}

bool TestItemsView::waitForCount(qint64 count)
{
    return QTest::qWaitFor([&] { return m_view->pane()->shownCount() == count; }, 5'000);
}

QString TestItemsView::cell(int row, const char *attribute) const
{
    const ItemTableModel &model = *m_view->pane()->model();
    return model.cell(row, model.columnNamed(attribute)).text;
}

void TestItemsView::showsItsClassAndCounts()
{
    QCOMPARE(m_view->title(), QStringLiteral("Computers, 12"));
    QCOMPARE(m_view->pane()->head()->countText(), QStringLiteral("12"));
    QCOMPARE(cell(0, "asset_number"), QStringLiteral("AC-10500"));
    QCOMPARE(m_view->pane()->table()->accessibleName(), QStringLiteral("Computers, 12"));
    open(QStringLiteral("person"));
    QCOMPARE(m_view->title(), QStringLiteral("People, 2"));
    QCOMPARE(m_view->pane()->model()->column(0).id, QStringLiteral("name"));
}

void TestItemsView::aCellIsAlwaysCurrent()
{
    QSignalSpy current(m_view.get(), &ItemsView::currentItemChanged);
    QVERIFY(m_view->pane()->table()->currentIndex().isValid());
    m_view->pane()->table()->setCurrent(4, 2);
    QVERIFY(current.wait(2'000));
    const ItemId item = m_view->pane()->currentItem();
    QCOMPARE(current.last().first().value<ItemId>().value, item.value);
    // The same item stays current where it is still shown.
    m_view->pane()->setFilter(QStringLiteral("site:civic"));
    QVERIFY(waitForCount(6));
    QCOMPARE(m_view->pane()->currentItem().value, item.value);
    QCOMPARE(m_view->pane()->table()->currentIndex().column(), 2);
    m_view->pane()->setFilter(QStringLiteral("site:depot"));
    QVERIFY(QTest::qWaitFor([&] { return cell(0, "site") == QStringLiteral("Depot Lane"); }));
    QVERIFY(m_view->pane()->table()->currentIndex().isValid());
}

void TestItemsView::filtersAsOneTypes()
{
    m_view->pane()->filterAsText();
    auto *edit = m_view->pane()->filterBar()->edit();
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("status:in_repair"));
    QVERIFY(waitForCount(3));
    QCOMPARE(m_view->title(), QStringLiteral("Computers, 3 of 12"));
    QTest::keyClick(edit, Qt::Key_Escape); // the offers
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!m_view->pane()->filterBar()->isText());
    QCOMPARE(m_view->place().filter, QStringLiteral("status:in_repair"));
    QTRY_VERIFY(m_view->pane()->table()->hasFocus());
    Q_EMIT m_view->pane()->filterBar()->chipRemoveWanted(0);
    QVERIFY(waitForCount(12));
    QCOMPARE(m_view->place().filter, QString());
}

void TestItemsView::mistakesAreExplainedAndTheResultStays()
{
    m_view->pane()->setFilter(QStringLiteral("site:civic"));
    QVERIFY(waitForCount(6));
    m_view->pane()->filterAsText();
    auto *edit = m_view->pane()->filterBar()->edit();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("sttus:in_use"));
    QPushButton *fix = nullptr;
    const bool offered = QTest::qWaitFor([&] {
        for (QPushButton *button : m_view->pane()->filterBar()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Use “status”"))
                fix = button;
        }
        return fix != nullptr;
    });
    QVERIFY2(offered, qPrintable(edit->text()));
    QCOMPARE(m_view->pane()->allCount(), qint64(12));
    QVERIFY(m_view->pane()->shownCount() > 0);
    fix->click();
    QVERIFY(waitForCount(6));
    QCOMPARE(m_view->place().filter, QStringLiteral("status:in_use"));
}

void TestItemsView::nothingMatches()
{
    m_view->pane()->setFilter(QStringLiteral("site:civic status:in_use cost>900"));
    QVERIFY(waitForCount(0));
    auto *empty = m_view->pane()->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("Nothing matches"));
    QTRY_VERIFY(empty->accessibleDescription().startsWith(QStringLiteral("Without")));
    Q_EMIT empty->actionTriggered();
    QVERIFY(waitForCount(12));
    QVERIFY(m_view->pane()->table()->isVisible());
}

// The table that comes back takes no keyboard from the filter, unless Enter asked for the rows.
void TestItemsView::typingGoesOnWhileNothingMatches()
{
    m_view->pane()->filterAsText();
    auto *edit = m_view->pane()->filterBar()->edit();
    QTest::keyClicks(edit, QStringLiteral("zzz"));
    QVERIFY(waitForCount(0));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(edit->hasFocus()); // to be mended
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("site:civic"));
    QVERIFY(waitForCount(6));
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_view->pane()->table()->hasFocus());
    QCOMPARE(m_view->place().filter, QStringLiteral("site:civic")); // not an offer that nobody chose
}

void TestItemsView::nothingYet()
{
    open(QStringLiteral("printer"));
    auto *empty = m_view->pane()->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("No printers yet"));
}

void TestItemsView::headingMenuFilters()
{
    m_view->pane()->table()->setCurrent(0, m_view->pane()->model()->columnNamed("status"));
    m_view->pane()->openColumnMenu();
    auto *menu = m_view->pane()->findChild<ColumnMenu *>();
    QVERIFY(menu != nullptr);
    auto *list = menu->findChild<QListWidget *>();
    QVERIFY(QTest::qWaitFor([&] { return list->count() == 3; }));
    QCOMPARE(list->item(0)->text(), QStringLiteral("In use   6"));
    QVERIFY(takePictures(*menu, QStringLiteral("column-menu")));
    auto *search = menu->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("<<nothing"));
    QCOMPARE(list->count(), 0);
    QVERIFY(saysInIt(*menu, QStringLiteral("No value holds these words.")));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("repair"));
    QCOMPARE(list->count(), 1);
    list->item(0)->setCheckState(Qt::Checked);
    for (QPushButton *button : menu->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Not these"))
            button->click();
    }
    QVERIFY(waitForCount(9));
}

void TestItemsView::sortsByHeadings()
{
    const int cost = m_view->pane()->model()->columnNamed("cost_pence");
    Q_EMIT m_view->pane()->table()->sortWanted(cost, false);
    QTRY_COMPARE(cell(0, "cost_pence"), QStringLiteral("£500.00"));
    Q_EMIT m_view->pane()->table()->sortWanted(cost, false);
    QTRY_COMPARE(cell(0, "cost_pence"), QStringLiteral("£610.00"));
    Q_EMIT m_view->pane()->table()->sortWanted(m_view->pane()->model()->columnNamed("status"), true);
    QCOMPARE(m_view->pane()->tableLayout().sortText(), std::string("-cost_pence,status"));
}

void TestItemsView::groupsAndSums()
{
    m_view->pane()->setGroup(QStringLiteral("site"));
    const ItemTableModel &model = *m_view->pane()->model();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.bandText(0), QStringLiteral("Civic Centre, 6 item(s), £3,300.00"));
    m_view->pane()->table()->setCurrent(0, 0);
    QTest::keyClick(m_view->pane()->table(), Qt::Key_Right);
    QCOMPARE(model.rowCount(), 8);
    QTest::keyClick(m_view->pane()->table(), Qt::Key_Left);
    QCOMPARE(model.rowCount(), 2);
    m_view->pane()->groupByCurrent(); // not grouped any more
    QTRY_COMPARE(model.rowCount(), 12);
}

void TestItemsView::summaryFollowsTheSelection()
{
    SummaryStrip *summary = m_view->pane()->summary();
    QTRY_COMPARE(summary->text(), QStringLiteral("1 selected · 12 shown: cost £6,660.00"));
    m_view->pane()->table()->selectAll();
    QTRY_COMPARE(summary->text(), QStringLiteral("12 selected · of 12 shown · cost £6,660.00"));
    m_view->pane()->table()->setCurrent(0, 0);
    QTest::keyClick(m_view->pane()->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(summary->text(), QStringLiteral("2 selected · of 12 shown · cost £1,010.00"));
}

void TestItemsView::columnsArePickedAndRemembered()
{
    m_view->pane()->openColumnPicker();
    auto *picker = m_view->pane()->findChild<ColumnPicker *>();
    QVERIFY(picker != nullptr);
    auto *list = picker->findChild<QListWidget *>();
    QVERIFY(list->count() > 40);
    QTest::keyClicks(picker->findChild<QLineEdit *>(), QStringLiteral("nonsense%"));
    QVERIFY(saysInIt(*picker, QStringLiteral("No column holds these words.")));
    picker->findChild<QLineEdit *>()->clear();
    QVERIFY(!saysInIt(*picker, QStringLiteral("No column holds these words.")));
    QTest::keyClicks(picker->findChild<QLineEdit *>(), QStringLiteral("order n"));
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(m_view->pane()->model()->columnNamed("order_number") >= 0);
    picker->close();
    open(QStringLiteral("person"));
    open(QStringLiteral("computer"));
    QVERIFY(m_view->pane()->model()->columnNamed("order_number") >= 0);
}

void TestItemsView::columnsMoveByKeys()
{
    m_view->pane()->table()->setFocus();
    m_view->pane()->table()->setCurrent(3, 3);
    const QString moved = m_view->pane()->model()->column(3).id;
    QTest::keyClick(m_view->pane()->table(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_view->pane()->model()->column(2).id, moved);
    QCOMPARE(m_view->pane()->table()->currentIndex().row(), 3);
    QCOMPARE(m_view->pane()->table()->currentIndex().column(), 2);
}

void TestItemsView::copiesABlock()
{
    m_view->pane()->table()->setCurrent(1, 0);
    m_lab->actions.find(QStringLiteral("edit.copyHeadings"))->trigger();
    QTRY_COMPARE(m_lab->told, QStringList{QStringLiteral("1 row(s) copied.")});
    const QString text = QGuiApplication::clipboard()->text();
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("Asset number\t")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("AC-10501\tPF2X9M11\t")));
    QVERIFY(lines.at(1).contains(QStringLiteral("\t2021-04-12\t2024-04-12\t510.00")));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void TestItemsView::viewsAreKeptUnderNames()
{
    m_view->pane()->setFilter(QStringLiteral("status:in_repair"));
    QVERIFY(waitForCount(3));
    m_lab->actions.find(QStringLiteral("table.saveView"))->trigger();
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name != nullptr);
    QTest::keyClicks(name, QStringLiteral("In the workshop"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_view->place().subject, QStringLiteral("view:In the workshop"));
    QVERIFY(m_view->title().startsWith(QStringLiteral("In the workshop, 3")));
    m_view->pane()->setFilter(QStringLiteral("status:in_use"));
    QVERIFY(waitForCount(6));
    QVERIFY(m_view->title().startsWith(QStringLiteral("In the workshop •")));
    open(QStringLiteral("person"));
    m_view->go({QStringLiteral("items"), QStringLiteral("view:In the workshop"), {}, {}});
    QVERIFY(waitForCount(3));
    const auto view =
        SavedViews::instance().find(*m_lab->session.estate(), QStringLiteral("in the workshop"));
    QVERIFY(view && !view->isShared);
    m_lab->actions.find(QStringLiteral("table.removeView"))->trigger();
    QVERIFY(!SavedViews::instance().find(*m_lab->session.estate(), QStringLiteral("In the workshop")));
}

void TestItemsView::sharedViewsStandInTheRegister()
{
    const auto record = [&](const std::optional<TableLayout> &layout) {
        m_lab->session.record(m_view.get(), QStringLiteral("view"),
                              [layout](app::Register &opened, JobContext &job) -> Session::Recorded {
                                  TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
                                  model::OperationDraft draft =
                                      SavedViews::draftOf(*estate, QStringLiteral("All of it"), layout);
                                  if (draft.changes.empty())
                                      return std::optional<OperationNumber>();
                                  TALLY_TRY(const OperationNumber number,
                                            opened.commit(std::move(draft), job));
                                  return std::optional(number);
                              });
        QVERIFY(m_lab->waitForIdle());
    };
    const auto found = [&] {
        return SavedViews::instance().find(*m_lab->session.estate(), QStringLiteral("All of it"));
    };
    TableLayout layout = m_view->pane()->tableLayout();
    record(layout);
    QTRY_VERIFY(found() && found()->isShared);
    QVERIFY(found()->layout == layout);
    const OperationNumber before = m_lab->session.estate()->operation();
    record(layout); // it is so already
    QCOMPARE(m_lab->session.estate()->operation(), before);
    layout.filter = QStringLiteral("site:civic");
    record(layout);
    QTRY_COMPARE(found()->layout.filter, layout.filter);
    record({});
    QTRY_VERIFY(!found());
}

void TestItemsView::completionTakesTheWord()
{
    m_view->pane()->filterAsText();
    auto *edit = m_view->pane()->filterBar()->edit();
    estate::Completions offers;
    QTest::keyClicks(edit, QStringLiteral("site:civic stat"));
    const QString text = edit->text();
    offers.from = 11;
    offers.to = 15;
    offers.options.push_back({"status", "Status", estate::CompletionKind::Attribute, {}});
    edit->offer(text, offers);
    auto *completer = edit->findChild<QCompleter *>();
    QVERIFY(completer != nullptr && completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("site:civic status"));
    // What was asked for another text is dropped.
    edit->offer(QStringLiteral("something else"), offers);
    QVERIFY(!completer->popup()->isVisible());
}

void TestItemsView::builderMakesTheFilter()
{
    m_view->pane()->setFilter(QStringLiteral("site=\"Civic Centre\" not status:lost"));
    QVERIFY(waitForCount(6));
    m_lab->actions.find(QStringLiteral("table.builder"))->trigger();
    FilterBuilder *builder = m_view->pane()->builder();
    QVERIFY(builder->isVisible());
    QCOMPARE(builder->lineCount(), 2);
    QCOMPARE(builder->filter(), QStringLiteral("site=\"Civic Centre\" not status:lost"));
    builder->addLine();
    QCOMPARE(builder->filter(), QStringLiteral("site=\"Civic Centre\" not status:lost")); // not complete yet
    builder->setLine(2, "status", estate::FilterOperator::Equals, {QStringLiteral("In repair")});
    QVERIFY(waitForCount(3));
    QVERIFY(m_view->place().filter.endsWith(QStringLiteral("status=in_repair")));
    QVERIFY(takePictures(*m_view, QStringLiteral("builder")));
    QTest::keyClick(builder, Qt::Key_Escape);
    QVERIFY(!builder->isVisible());
    QCOMPARE(m_view->pane()->shownCount(), qint64(3));
}

void TestItemsView::picture()
{
    m_view->pane()->setFilter(QStringLiteral("status:(in_use in_repair) cost>500"));
    QVERIFY(QTest::qWaitFor([&] { return m_view->pane()->shownCount() < 12; }));
    m_view->pane()->table()->setFocus();
    QVERIFY(takePictures(*m_view, QStringLiteral("items-view")));
}

TALLY_TEST(TestItemsView);
#include "test_items_view.moc"
