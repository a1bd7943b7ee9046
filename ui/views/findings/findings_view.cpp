// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/findings_view.h"

#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/tables/filter_edit.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_layout.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/findings/apart_page.h"
#include "ui/views/findings/decision_strip.h"
#include "ui/views/findings/finding_filter_bar.h"
#include "ui/views/findings/finding_keys.h"
#include "ui/views/findings/finding_model.h"
#include "ui/views/findings/finding_pane.h"
#include "ui/views/findings/finding_words.h"
#include "ui/views/findings/findings_watch.h"
#include "ui/views/findings/merge_page.h"
#include "ui/views/findings/merge_places.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/sliding_side.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kSideWidth = 380;
constexpr int kNarrowBelow = 1100;
constexpr std::size_t kKindsNamed = 4; // in the head; the rest is together

} // namespace

FindingsView::FindingsView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_pages(new QStackedWidget(this)), m_content(new QWidget(m_pages)),
      m_head(new PaneHead(tr("Findings"), m_content)),
      m_kinds(new ElidedLabel({}, TextSize::Body, Role::TextMuted, m_head)),
      m_filterBar(new FindingFilterBar(session(), m_content)), m_error(new ErrorStrip(m_content)),
      m_stack(new QStackedWidget(m_content)), m_empty(new EmptyState(m_stack)),
      m_model(new FindingModel(this)), m_watch(FindingsWatch::of(session()))
{
    addActions();
    build();
    connectTable();
    connect(m_filterBar, &FindingFilterBar::filterChanged, this, [this] {
        select();
        Q_EMIT placeChanged();
    });
    connect(m_filterBar, &FindingFilterBar::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_watch, &FindingsWatch::begun, this, [this] {
        if (m_watch->list() == nullptr)
            select();
    });
    connect(m_watch, &FindingsWatch::found, this, [this] {
        forgetAway();
        askRights();
        select();
    });
    connect(m_watch, &FindingsWatch::failed, this, [this](const Error &error) {
        if (!isVisible())
            return; // nobody asked
        const bool stopped = error.code == ErrorCode::Cancelled;
        m_error->showError(stopped
                               ? ErrorWords{tr("The findings were not worked out."),
                                            tr("It was stopped."),
                                            tr("What is shown may be older than the register."),
                                            tr("Work them out"),
                                            {}}
                               : errorWords(tr("The findings were not worked out."), error, tr("Try again")));
        m_remedy = {};
        updateState();
    });
    connect(m_error, &ErrorStrip::remedyTriggered, this, [this] {
        const auto remedy = m_remedy ? m_remedy : [this] { m_watch->again(); };
        m_error->dismiss();
        remedy();
    });
    connect(m_strip, &DecisionStrip::recordWanted, this, &FindingsView::recordAsked);
    connect(m_strip, &DecisionStrip::left, this, [this] {
        m_strip->hide();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(&session(), &Session::opened, this, [this] {
        m_rightsAsked = false;
        m_noRight.clear();
        m_decided = 0;
        m_away.clear();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_filterBar->setFilter({});
        select();
        Q_EMIT placeChanged();
    });
    connect(&session(), &Session::estateChanged, this, &FindingsView::updateActions);
    connect(&session(), &Session::viewpointChanged, this, &FindingsView::updateActions);
    updateState();
}

FindingsView::~FindingsView()
{
    if (m_watch)
        m_watch->setWatching(false);
}

void FindingsView::build()
{
    m_head->setMiddle(m_kinds);
    m_head->addButton(actions().find(QStringLiteral("findings.again")));
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_table = makeRecordTable(m_model, tr("Findings"), m_splitter);
    m_table->setProperty("pane", true);
    m_pane = new FindingPane(context(), m_splitter);
    m_pane->setMinimumWidth(kSideWidth * 2 / 3);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kSideWidth * 3, kSideWidth});
    m_splitter->setFocusProxy(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_pages);
    m_pages->addWidget(m_content);
    makePages();
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_error);
    layout->addWidget(m_stack, 1);
    m_strip = new DecisionStrip(session(), m_content);
    layout->addWidget(m_strip);
    addDecisions();
    m_foot = new PaneHead({}, m_content);
    m_foot->setCountText(tr("Shift and the letter: for all alike"));
    addFootButtons();
    layout->addWidget(m_foot);
    setFocusProxy(m_table);
    m_sliding = new SlidingSide(QStringLiteral("findings"), m_splitter, m_pane, m_stack, kSideWidth);
    setWidths();
}

void FindingsView::connectTable()
{
    connect(m_table, &TableView::currentRowChanged, this, &FindingsView::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { openCurrent(); });
    connect(m_table, &TableView::detailsWanted, this, [this] {
        m_sliding->open();
        m_pane->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &TableView::sortWanted, this, [this](int column) { sortBy(column, std::nullopt); });
    connect(m_table, &TableView::sortSet, this,
            [this](int column, bool descending) { sortBy(column, descending); });
    connect(m_sliding, &SlidingSide::hiddenWithFocus, m_table, [this] { m_table->setFocus(); });
}

void FindingsView::addActions()
{
    actions().add({QStringLiteral("findings.again"),
                   tr("&Work out findings again"),
                   QStringLiteral("Work"),
                   {},
                   QStringLiteral("replacement"),
                   tr("Compares the register with what sources report once more"),
                   tr("refresh differences reconcile"),
                   ActionScope::Table},
                  this, [this] { m_watch->again(); });
}

// --- where we are

Place FindingsView::place() const
{
    if (m_pages->currentWidget() == m_merge)
        return {QStringLiteral("findings"), mergeSubject(m_merge->items()), {}, {}};
    if (m_pages->currentWidget() == m_apart)
        return {QStringLiteral("findings"), apartSubject(m_apart->item()), {}, {}};
    const FindingFilter &filter = m_filterBar->filter();
    const audit::Finding *finding = current();
    return {QStringLiteral("findings"), filter.toSubject(), filter.where,
            finding == nullptr ? ItemId() : finding->item()};
}

void FindingsView::go(const Place &place)
{
    if (goToPage(place.subject))
        return;
    showPage(m_content);
    m_wanted = place.item;
    m_filterBar->setFilter(FindingFilter::fromPlace(place.subject, place.filter));
    m_watch->setWatching(true);
    select();
}

QString FindingsView::title() const
{
    if (m_pages->currentWidget() == m_merge)
        return m_merge->title();
    if (m_pages->currentWidget() == m_apart)
        return m_apart->title();
    return tr("Findings, %1").arg(m_head->countText());
}

QString FindingsView::summary() const
{
    return m_kinds->text();
}

void FindingsView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    m_watch->setWatching(true);
    if (m_watch->list() != nullptr)
        askRights();
    updateActions();
}

void FindingsView::hideEvent(QHideEvent *event)
{
    View::hideEvent(event);
    m_watch->setWatching(false);
    updateActions();
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    const bool narrow = window()->width() < kNarrowBelow;
    m_sliding->setNarrow(narrow);
    if (narrow != m_model->isStacked()) {
        m_model->setStacked(narrow);
        setWidths();
        showSort();
        m_table->setCurrent(qMax(0, m_model->rowOfKey(m_stood)), 0);
    }
}

void FindingsView::setWidths()
{
    constexpr int kWide[] = {240, 140, 160, 80, 92, 50}; // the last takes what is left
    constexpr int kStacked[] = {250, 260, 85, 92, 50};
    const std::span<const int> widths =
        m_model->isStacked() ? std::span<const int>(kStacked) : std::span<const int>(kWide);
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(int(column), widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void FindingsView::toggleSide()
{
    if (m_sliding->toggle() && m_sliding->isNarrow())
        m_pane->setFocus(Qt::OtherFocusReason);
}

void FindingsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_pane->isVisible() || !m_pane->isAncestorOf(focusWidget()))
        return View::keyPressEvent(event);
    m_sliding->close();
    m_table->setFocus();
}

// --- what is shown

const audit::Finding *FindingsView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->at(index.row()) : nullptr;
}

void FindingsView::select()
{
    const FindingListPtr list = m_watch->list();
    if (list == nullptr) {
        m_model->show({}, {});
        return updateState();
    }
    std::set<std::string> away;
    for (const auto &[key, operation] : m_away)
        away.insert(key);
    session().compute<FindingRows>(
        this, QStringLiteral("rows"),
        [list, filter = m_filterBar->filter(), order = m_order, away = std::move(away)](JobContext &job) {
            return selectFindings(*list, filter, order, away, job);
        },
        [this, list](FindingRows rows) { showRows(list, std::move(rows)); });
}

void FindingsView::showRows(const FindingListPtr &list, FindingRows rows)
{
    m_filterBar->showRows(rows, *list->estate);
    if (rows.mistake)
        return; // the last good rows stay
    showCounts(rows);
    setProperty("waiting", rows.undecided);
    const std::string stood = m_stood;
    const int stoodAt = m_stoodAt;
    m_model->show(list, std::move(rows.rows));
    int row = m_model->rowOfKey(stood);
    if (m_wanted) {
        for (int each = 0; each < m_model->rowCount() && m_wanted; ++each) {
            if (const auto &items = m_model->at(each)->items;
                std::find(items.begin(), items.end(), m_wanted) != items.end()) {
                row = each;
                m_wanted = {};
            }
        }
        m_wanted = {};
    }
    m_table->setCurrent(row >= 0 ? row : stoodAt, 0);
    updateState();
    showCurrent();
    Q_EMIT titleChanged();
    Q_EMIT summaryChanged();
}

// "Moved 61 · Duplicates 32 · others 50", the most first.
void FindingsView::showCounts(const FindingRows &rows)
{
    std::vector<std::pair<std::int64_t, audit::FindingKind>> counts;
    std::int64_t all = 0;
    for (std::size_t i = 0; i < rows.byKind.size(); ++i) {
        all += rows.byKind[i];
        if (rows.byKind[i] > 0)
            counts.emplace_back(rows.byKind[i], static_cast<audit::FindingKind>(i));
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList words;
    std::int64_t named = 0;
    for (std::size_t i = 0; i < counts.size() && i < kKindsNamed; ++i) {
        words.append(tr("%1 %2").arg(kindWords(counts[i].second), formatCount(counts[i].first)));
        named += counts[i].first;
    }
    if (named < all)
        words.append(tr("others %1").arg(formatCount(all - named)));
    m_kinds->setText(words.join(QStringLiteral(" · ")));
    m_kinds->setToolTip(m_kinds->text());
    m_head->setCount(qint64(rows.rows.size()), all);
}

void FindingsView::showCurrent()
{
    const audit::Finding *finding = current();
    if (finding != nullptr) {
        m_stood = finding->key;
        m_stoodAt = m_table->currentIndex().row();
    }
    m_pane->show(m_model->list(), finding);
    updateActions();
}

void FindingsView::sortBy(int column, std::optional<bool> descending)
{
    const FindingColumn which = m_model->columnAt(column);
    const bool same = m_order.column == which;
    if (descending)
        m_order = {which, *descending};
    else if (same && m_order.descending)
        m_order = {}; // the third click: as the engine has them
    else
        m_order = {which, same};
    showSort();
    select();
}

void FindingsView::showSort()
{
    QList<SortKey> keys;
    for (int column = 0; m_order.column && column < m_model->columnCount(); ++column) {
        if (m_model->columnAt(column) == *m_order.column)
            keys.append({m_model->column(column).id, m_order.descending});
    }
    m_table->setSortKeys(keys);
}

void FindingsView::updateState()
{
    const bool byEffect = session().viewpoint().kind == Viewpoint::Kind::TrueOn;
    const FindingFilter &filter = m_filterBar->filter();
    if (byEffect) {
        m_empty->setWords(
            tr("No findings of this date"),
            tr("Findings are of what was recorded on a day, not of what was true then. Choose a "
               "date of recording with Ctrl+D."));
    } else if (m_watch->list() == nullptr) {
        m_empty->setWords(m_watch->isWorking() ? tr("Working out the findings") : tr("No findings yet"),
                          tr("The register is compared with what every source says. It goes on aside; the "
                             "task in the status line says how far it is."));
    } else if (m_model->rowCount() == 0 && filter.isNarrow()) {
        m_empty->setWords(tr("No finding matches"),
                          tr("There is none of this kind, site and state with these words."),
                          tr("Show all that are undecided"));
    } else if (m_model->rowCount() == 0) {
        m_empty->setWords(
            tr("Register and sources agree"),
            tr("Last looked at as of operation %1.").arg(formatCount(m_watch->list()->estate->operation())));
    }
    const bool shows = m_watch->list() != nullptr && m_model->rowCount() > 0;
    m_stack->setCurrentWidget(shows ? static_cast<QWidget *>(m_splitter) : m_empty);
    updateActions();
}

void FindingsView::openCurrent()
{
    if (const audit::Finding *finding = current(); finding != nullptr && finding->item())
        navigator().openItem(finding->item());
}

View *makeFindingsView(ViewContext &context, QWidget *parent)
{
    return new FindingsView(context, parent);
}

} // namespace tally::ui
