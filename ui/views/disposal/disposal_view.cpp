// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_view.h"

#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_layout.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/disposal/alarm_model.h"
#include "ui/views/disposal/disposal_board.h"
#include "ui/views/disposal/disposal_filter_bar.h"
#include "ui/views/disposal/disposal_model.h"
#include "ui/views/disposal/disposal_side.h"
#include "ui/views/disposal/disposal_watch.h"
#include "ui/views/disposal/figure_charts.h"
#include "ui/views/disposal/order_model.h"
#include "ui/views/disposal/packing_page.h"
#include "ui/views/disposal/reconcile_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/sliding_side.h"
#include "ui/widgets/tool_button.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

const QString kDisposal = QStringLiteral("disposal");
const QString kThings = QStringLiteral("things");
const QString kOrders = QStringLiteral("orders");
const QString kPacking = QStringLiteral("packing");
const QString kReconcile = QStringLiteral("reconcile");
const QString kFigures = QStringLiteral("figures");
const QString kAlarms = QStringLiteral("alarms");
constexpr int kSideWidth = 400;
constexpr int kNarrowBelow = 1100;
constexpr int kWidths[] = {170, 190, 100, 54, 170, 84, 160, 110, 90, 170};
constexpr int kOrderWidths[] = {130, 170, 150, 110, 90, 110, 70, 140, 100};
constexpr int kFigureWidths[] = {60, 330, 130, 110, 260};
constexpr int kAlarmWidths[] = {190, 150, 380, 300, 140};

void setWidths(TableView *table, std::span<const int> widths)
{
    table->setProperty("pane", true);
    for (std::size_t column = 0; column < widths.size(); ++column)
        table->setColumnWidth(int(column), widths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

DisposalView::DisposalView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_watch(new DisposalWatch(session(), this)),
      m_head(new PaneHead(tr("Disposal"), this)), m_tabs(new QTabBar(this)), m_error(new ErrorStrip(this)),
      m_filterBar(new DisposalFilterBar(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)), m_model(new DisposalModel(this)), m_orders(new OrderModel(this)),
      m_figures(new FigureModel(this)), m_alarms(new AlarmModel(this))
{
    setAcceptDrops(true);
    build();
    addActions();
    connectTables();
    followWatch();
    choose(-1);
}

DisposalView::~DisposalView()
{
    m_watch->setWatching(false);
}

void DisposalView::build()
{
    m_error->hide();
    m_head->setMiddle(makeHead());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_table = makeRecordTable(m_model, tr("Things in disposal"), m_stack);
    m_orderTable = makeRecordTable(m_orders, tr("Disposal orders"), m_stack);
    m_figurePage = new QWidget(m_stack);
    m_figureTable = makeRecordTable(m_figures, tr("Figures"), m_figurePage);
    m_charts = new FigureCharts(m_figurePage);
    auto *figures = new QVBoxLayout(m_figurePage);
    figures->setContentsMargins({});
    figures->setSpacing(0);
    figures->addWidget(m_figureTable, 3);
    figures->addWidget(m_charts, 2);
    m_figurePage->setFocusProxy(m_figureTable);
    m_alarmTable = makeRecordTable(m_alarms, tr("Alarms"), m_stack);
    setWidths(m_table, kWidths);
    setWidths(m_orderTable, kOrderWidths);
    setWidths(m_figureTable, kFigureWidths);
    setWidths(m_alarmTable, kAlarmWidths);
    m_board = new DisposalBoard(m_stack);
    m_reconcile = new ReconcilePage(context(), m_stack);
    m_packing = new PackingPage(context(), m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_table, m_board, m_orderTable, m_packing,
                                                          m_reconcile, m_figurePage, m_alarmTable})
        m_stack->addWidget(page);
    m_side = new DisposalSide(context(), m_splitter);
    m_side->setMinimumWidth(kSideWidth * 2 / 3);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kSideWidth * 2, kSideWidth});
    addTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addSpacing(Theme::space(2));
    layout->addWidget(m_filterBar);
    layout->addWidget(m_error);
    layout->addWidget(m_splitter, 1);
    m_sliding = new SlidingSide(kDisposal, m_splitter, m_side, this, kSideWidth);
}

// "8 of 150 places", "oldest 41 d": each opens what is behind it.
QWidget *DisposalView::makeHead()
{
    auto *box = new QWidget(m_head);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(2));
    m_places = new ToolButton(QString(), tr("Places"), {}, box);
    m_oldest = new ToolButton(QString(), tr("Oldest"), {}, box);
    for (ToolButton *button : {m_places, m_oldest})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_places, &QToolButton::clicked, this, [this] { openKpi("K1", "Items in quarantine"); });
    connect(m_oldest, &QToolButton::clicked, this, [this] { openKpi("K3", "Oldest unsanitised medium"); });
    return box;
}

void DisposalView::addTabs()
{
    makePageTabs(m_tabs, tr("Disposal"));
    const auto add = [this](const QString &words, const QString &id) {
        m_tabs->setTabData(m_tabs->addTab(words), id);
    };
    add(tr("Things"), kThings);
    add(tr("Orders"), kOrders);
    add(tr("Packing"), kPacking);
    add(tr("Reconcile"), kReconcile);
    add(tr("Figures"), kFigures);
    add(tr("Alarms"), kAlarms);
    connect(m_tabs, &QTabBar::currentChanged, this, &DisposalView::choose);
}

void DisposalView::connectTables()
{
    m_table->installEventFilter(this);
    connect(m_table, &TableView::currentRowChanged, this, &DisposalView::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { listSteps(); });
    connect(m_table, &TableView::sortWanted, this, [this](int column) { sortBy(column, std::nullopt); });
    connect(m_table, &TableView::sortSet, this,
            [this](int column, bool descending) { sortBy(column, descending); });
    connect(m_orderTable, &TableView::currentRowChanged, this, &DisposalView::showCurrent);
    connect(m_orderTable, &TableView::opened, this, [this] { listSteps(); });
    connect(m_figureTable, &TableView::opened, this, [this](const QModelIndex &at) { openFigure(at.row()); });
    connect(m_charts, &FigureCharts::figureWanted, this, &DisposalView::openFigure);
    connect(m_alarmTable, &TableView::opened, this, [this](const QModelIndex &at) { openAlarm(at.row()); });
    connect(m_board, &DisposalBoard::currentChanged, this, &DisposalView::showCurrent);
    connect(m_board, &DisposalBoard::opened, this, [this] { listSteps(); });
    for (TableView *table : {m_table, m_orderTable}) {
        connect(table, &TableView::detailsWanted, this, [this] {
            m_sliding->open();
            m_side->setFocus(Qt::OtherFocusReason);
        });
    }
    connect(m_filterBar, &DisposalFilterBar::filterChanged, this, [this] {
        select();
        Q_EMIT placeChanged();
    });
    connect(m_filterBar, &DisposalFilterBar::left, this, &DisposalView::focusMain);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (!m_filterBar->filter().isNarrow())
            return begin("retire");
        m_filterBar->setFilter({});
        select();
        Q_EMIT placeChanged();
    });
    connect(m_side, &DisposalSide::left, this, [this] {
        m_sliding->close();
        focusMain();
    });
    connect(m_side, &DisposalSide::itemWanted, this, &DisposalView::goTo);
    connect(m_side, &DisposalSide::orderWanted, this, &DisposalView::goToOrder);
    connect(m_sliding, &SlidingSide::hiddenWithFocus, this, &DisposalView::focusMain);
    connect(m_packing, &PackingPage::left, this, [this] {
        selectTab(kThings);
        choose(0);
        focusMain();
    });
    connect(m_reconcile, &ReconcilePage::stepWanted, this,
            [this](const QString &event, const StepSubjects &of, const QHash<QString, QString> &values) {
                begin(event.toStdString(), of);
                m_side->preset(values);
            });
    connect(m_reconcile, &ReconcilePage::stepsWanted, this, [this](const StepSubjects &of) {
        m_sliding->open();
        m_side->listSteps({of});
    });
}

void DisposalView::followWatch()
{
    connect(m_watch, &DisposalWatch::found, this, [this] {
        m_error->dismiss();
        m_orders->show(m_watch->sheet());
        m_figures->show(m_watch->sheet());
        m_charts->show(m_watch->sheet());
        m_alarms->show(m_watch->sheet());
        m_reconcile->show(m_watch->sheet());
        m_packing->show(m_watch->sheet());
        showFigures();
        select();
    });
    connect(m_watch, &DisposalWatch::failed, this, [this](const Error &error) {
        m_error->showError(errorWords(tr("The disposal process was not read."), error, tr("Try again")));
        updateState();
    });
    connect(m_error, &ErrorStrip::remedyTriggered, this, [this] {
        m_error->dismiss();
        m_watch->again();
    });
    connect(&session(), &Session::viewpointChanged, this, &DisposalView::updateActions);
    connect(&session(), &Session::closed, this, [this] {
        m_model->show(nullptr, {});
        m_orders->show(nullptr);
        m_figures->show(nullptr);
        m_alarms->show(nullptr);
        m_reconcile->show(nullptr);
        m_packing->show(nullptr);
        m_board->show(nullptr, {});
        m_side->show(nullptr, {});
        updateState();
    });
}

// --- where we are

// Packing, figures and alarms have pages of their own; nothing of theirs is shown beside them.
bool DisposalView::hasItems() const
{
    return tab() == kThings || tab() == kOrders || tab() == kReconcile;
}

QString DisposalView::tab() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void DisposalView::selectTab(const QString &tab)
{
    const QSignalBlocker quiet(m_tabs);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i) == tab)
            m_tabs->setCurrentIndex(i);
    }
}

Place DisposalView::place() const
{
    if (tab() != kThings)
        return {kDisposal, tab(), {}, currentItem()};
    const DisposalFilter &filter = m_filterBar->filter();
    const QString conditions = filter.toSubject();
    return {kDisposal, conditions.isEmpty() ? kThings : kThings + QLatin1Char('?') + conditions, filter.text,
            currentItem()};
}

void DisposalView::go(const Place &place)
{
    const QString wanted = place.subject.section(QLatin1Char('?'), 0, 0);
    selectTab(wanted.isEmpty() ? kThings : wanted);
    if (tab() == kThings) {
        m_filterBar->setFilter(
            DisposalFilter::fromPlace(place.subject.section(QLatin1Char('?'), 1), place.filter));
        m_wanted = place.item;
    } else if (tab() == kOrders && place.item) {
        m_orderTable->setCurrent(qMax(0, m_orders->rowOf(place.item)), 0);
    } else if (tab() == kReconcile && place.item) {
        m_reconcile->standOn(place.item);
    }
    m_watch->setWatching(true);
    choose(-1);
    select();
}

QString DisposalView::title() const
{
    return tr("Disposal, %1").arg(m_head->countText());
}

QString DisposalView::summary() const
{
    return QStringLiteral("%1 · %2").arg(m_places->text(), m_oldest->text());
}

// By the person, but for -1: a step for "back".
void DisposalView::choose(int tab)
{
    const QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && m_stack->isAncestorOf(focused))
        m_tabs->setFocus(Qt::OtherFocusReason); // it would go to whatever comes next
    m_filterBar->setVisible(this->tab() == kThings);
    m_sliding->setAllowed(hasItems());
    updateState();
    showCurrent();
    if (tab >= 0)
        Q_EMIT placeChanged();
}

void DisposalView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    m_watch->setWatching(true);
    updateActions();
}

void DisposalView::hideEvent(QHideEvent *event)
{
    View::hideEvent(event);
    m_watch->setWatching(false);
    updateActions();
}

void DisposalView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    m_sliding->setNarrow(window()->width() < kNarrowBelow);
}

void DisposalView::toggleSide()
{
    if (m_sliding->toggle() && m_sliding->isNarrow())
        m_side->setFocus(Qt::OtherFocusReason);
}

void DisposalView::focusMain()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

// From anywhere in the view to the field that a scanner types into.
void DisposalView::pack()
{
    selectTab(kPacking);
    choose(0);
    focusMain();
}

// --- what is shown

void DisposalView::select()
{
    const DisposalSheetPtr sheet = m_watch->sheet();
    if (sheet == nullptr) {
        m_model->show(nullptr, {});
        return updateState();
    }
    session().compute<DisposalRows>(
        this, QStringLiteral("rows"),
        [sheet, filter = m_filterBar->filter(), order = m_order](JobContext &job) {
            return selectDisposal(*sheet, filter, order, job);
        },
        [this, sheet](DisposalRows rows) { showRows(sheet, std::move(rows)); });
}

void DisposalView::showRows(const DisposalSheetPtr &sheet, DisposalRows rows)
{
    m_filterBar->showRows(rows, *sheet);
    m_open = rows.open;
    m_head->setCount(qint64(rows.rows.size()), qint64(sheet->rows.size()));
    setProperty("waiting", qint64(rows.open));
    const ItemId wanted = std::exchange(m_wanted, {});
    const ItemId stood = wanted ? wanted : m_stood;
    const int stoodAt = m_stoodAt;
    const int order = m_orderTable->currentIndex().row();
    m_model->show(sheet, std::move(rows.rows));
    m_board->show(sheet, m_model->things());
    // A medium that was asked for is shown though its computer was not opened.
    if (wanted && m_model->itemAt(m_model->rowOf(wanted)) != wanted)
        m_model->setOpen(m_model->rowOf(wanted), true);
    const int row = stood ? m_model->rowOf(stood) : -1;
    m_table->setCurrent(row >= 0 ? row : stoodAt, 0);
    m_orderTable->setCurrent(qMax(0, order), 0);
    updateState();
    showCurrent();
    Q_EMIT titleChanged();
    Q_EMIT summaryChanged();
}

ItemId DisposalView::currentItem() const
{
    if (tab() == kOrders) {
        const DisposalOrder *order = m_orders->at(m_orderTable->currentIndex().row());
        return order == nullptr ? ItemId() : order->id;
    }
    if (tab() == kReconcile)
        return m_reconcile->order();
    if (!hasItems())
        return {};
    if (m_showsBoard)
        return m_board->current();
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->itemAt(index.row()) : ItemId();
}

void DisposalView::showCurrent()
{
    const ItemId item = currentItem();
    if (tab() == kThings && item) {
        m_stood = item;
        m_stoodAt = m_table->currentIndex().row();
    }
    m_side->show(m_watch->sheet(), item);
    updateActions();
}

void DisposalView::goTo(ItemId item)
{
    const DisposalSheetPtr &sheet = m_watch->sheet();
    if (sheet == nullptr)
        return;
    if (sheet->orderRowOf(item) >= 0)
        return goToOrder(item);
    if (sheet->rowOf(item) < 0)
        return navigator().openItem(item);
    selectTab(kThings);
    setShowsBoard(false);
    m_wanted = item;
    const int thing = m_model->rowOf(item);
    if (thing < 0)
        m_filterBar->setFilter({}); // it is not among those that are shown
    if (sheet->rows[std::size_t(sheet->rowOf(item))].hasEnded() && thing < 0) {
        DisposalFilter all;
        all.show = DisposalShow::All;
        m_filterBar->setFilter(all);
    }
    choose(0);
    select();
    focusMain();
}

void DisposalView::goToOrder(ItemId order)
{
    selectTab(kOrders);
    m_orderTable->setCurrent(qMax(0, m_orders->rowOf(order)), 0);
    choose(0);
    focusMain();
}

// Each click once more: rising, falling, as they come.
void DisposalView::sortBy(int column, std::optional<bool> descending)
{
    const auto which = DisposalColumn(column);
    const bool same = m_order.column == which;
    if (descending)
        m_order = {which, *descending};
    else if (same && m_order.descending)
        m_order = {};
    else
        m_order = {which, same};
    m_table->setSortKeys(m_order.column ? QList<SortKey>{{m_model->column(column).id, m_order.descending}}
                                        : QList<SortKey>());
    select();
}

void DisposalView::updateState()
{
    const bool isKnown = m_watch->sheet() != nullptr;
    const bool isNarrow = m_filterBar->filter().isNarrow();
    if (m_watch->isRefused())
        m_empty->setWords(tr("No disposal of this date"),
                          tr("Disposal is of what was recorded on a day, not of what was true then. Choose a "
                             "date of recording with Ctrl+D."));
    else if (!isKnown)
        m_empty->setWords(tr("Reading the disposal process"), tr("It goes on aside."));
    else if (m_open == 0 && !isNarrow)
        m_empty->setWords(
            tr("Nothing is on its way out"),
            tr("A thing begins its disposal when it is retired; what has ended is shown with “Ended”."),
            tr("Retire…"));
    else
        m_empty->setWords(tr("Nothing matches"), tr("No thing in the process has all of that."),
                          tr("Show all that has not ended"));
    QWidget *shown = m_table;
    if (tab() == kOrders && isKnown)
        shown = m_orderTable;
    else if (tab() == kReconcile && isKnown)
        shown = m_reconcile;
    else if (tab() == kPacking && isKnown)
        shown = m_packing;
    else if (tab() == kFigures && isKnown)
        shown = m_figurePage;
    else if (tab() == kAlarms && isKnown)
        shown = m_alarmTable;
    else if (!isKnown || m_model->rowCount() == 0)
        shown = m_empty;
    else if (m_showsBoard)
        shown = m_board;
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    updateActions();
}

View *makeDisposalView(ViewContext &context, QWidget *parent)
{
    return new DisposalView(context, parent);
}

} // namespace tally::ui
