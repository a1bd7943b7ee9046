// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/licences_view.h"

#include "ui/actions/action_registry.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/cost_page.h"
#include "ui/views/licences/entitlement_page.h"
#include "ui/views/licences/licence_trend.h"
#include "ui/views/licences/licence_words.h"
#include "ui/views/licences/position_model.h"
#include "ui/views/licences/position_page.h"
#include "ui/views/licences/problem_model.h"
#include "ui/views/licences/reclaim_page.h"
#include "ui/views/licences/recognition_page.h"
#include "ui/views/licences/record_section.h"
#include "ui/views/licences/renewals_page.h"
#include "ui/views/licences/sorted_records.h"
#include "ui/views/licences/statement_page.h"
#include "ui/views/licences/what_if_page.h"
#include "ui/views/licences/working_row.h"
#include "ui/views/reports/document_output.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/tool_button.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace tally::ui {

namespace {

const QString kLicences = QStringLiteral("licences");
const QString kPosition = QStringLiteral("position");
const QString kEntitlements = QStringLiteral("entitlements");
const QString kRenewals = QStringLiteral("renewals");
const QString kCost = QStringLiteral("cost");
const QString kTrend = QStringLiteral("trend");
const QString kReclaim = QStringLiteral("reclaim");
const QString kWhatIf = QStringLiteral("what-if");
const QString kRecognition = QStringLiteral("recognition");
const QString kStatement = QStringLiteral("statement");
const QString kProblems = QStringLiteral("problems");
constexpr licence::View kViews[] = {licence::View::Audit, licence::View::Departmental,
                                    licence::View::Management};
constexpr const char *kViewNames[] = {"audit", "departmental", "management"};
constexpr int kLeastPage =
    320; // high: at 200 % on a usual screen, where the largest part of a page gives way
constexpr int kProblemWidths[] = {220, 110, 380};

} // namespace

LicencesView::LicencesView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_watch(new LicenceWatch(session(), this)),
      m_head(new PaneHead(tr("Licences"), this)), m_tabs(new QTabBar(this)), m_error(new ErrorStrip(this)),
      m_working(new WorkingRow(session(), this)), m_stack(new QStackedWidget(this)),
      m_position(new PositionPage(context, m_stack)), m_entitlements(new EntitlementPage(context, m_stack)),
      m_renewals(new RenewalsPage(context, m_stack)), m_cost(new CostPage(context, m_stack)),
      m_trend(new LicenceTrendPage(context, m_stack)), m_reclaim(new ReclaimPage(context, m_stack)),
      m_whatIf(new WhatIfPage(context, m_stack)), m_recognition(new RecognitionPage(context, m_stack)),
      m_statement(new StatementPage(context, m_stack)), m_problems(new ProblemModel(this)),
      m_output(new DocumentOutput(context, DocumentOutput::Of::Table, this))
{
    m_error->hide();
    m_head->setMiddle(makeViewButtons());
    addActions();
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_position, m_entitlements, m_renewals, m_cost, m_trend, m_reclaim,
                                          m_whatIf, m_recognition, m_statement})
        m_stack->addWidget(page);
    m_stack->addWidget(makeProblems());
    m_stack->setMinimumHeight(kLeastPage);
    addTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addSpacing(Theme::space(2));
    layout->addWidget(m_error);
    layout->addWidget(m_working);
    layout->addWidget(m_stack, 1);
    followWatch();
    connect(m_position, &PositionPage::filterChanged, this, &View::placeChanged);
    connect(m_position, &PositionPage::shown, this, &LicencesView::updateState);
    connect(m_position, &PositionPage::importWanted, this, [this] {
        navigator().open({QStringLiteral("imports"), {}, {}, {}});
    });
    connect(m_position, &PositionPage::unknownWanted, this, [this] {
        m_recognition->setFilter(QStringLiteral("unknown"), {});
        selectTab(kRecognition);
        choose(0);
        m_recognition->setFocus(Qt::OtherFocusReason);
    });
    connect(m_entitlements, &EntitlementPage::licenceChanged, this, &View::placeChanged);
    connect(m_recognition, &RecognitionPage::filterChanged, this, &View::placeChanged);
    connect(m_statement, &StatementPage::statementChanged, this, &View::placeChanged);
    connect(m_trend, &LicenceTrendPage::dayWanted, this, [this](Day day) {
        const estate::EstatePtr estate = session().estate();
        if (estate != nullptr && day < estate->today())
            session().setViewpoint({Viewpoint::Kind::AsOf, toQt(tally::formatDay(day))});
        m_tabs->setCurrentIndex(0);
    });
    connect(&session(), &Session::estateChanged, this, &LicencesView::refreshPages);
    choose(-1);
}

QWidget *LicencesView::makeViewButtons()
{
    auto *box = new QWidget(m_head);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addStretch(1);
    auto *group = new QButtonGroup(this);
    for (const licence::View view : kViews) {
        auto *button = new ToolButton(QString(), viewWords(view), {}, box);
        button->setToolTip(viewTip(view));
        button->setAccessibleName(tr("%1 view").arg(viewWords(view)));
        button->setCheckable(true);
        group->addButton(button);
        row->addWidget(button);
        m_views[std::size_t(view)] = button;
        connect(button, &QToolButton::clicked, this, [this, view] {
            setView(view);
            Q_EMIT placeChanged();
        });
    }
    row->addStretch(1);
    m_views[std::size_t(m_watch->view())]->setChecked(true);
    return box;
}

QWidget *LicencesView::makeProblems()
{
    m_problemStack = new QStackedWidget(m_stack);
    m_noProblem = new EmptyState(m_problemStack);
    m_noProblem->setWords(tr("Nothing to mend"), tr("Every licence record could be taken as it stands."));
    m_sortedProblems = new SortedRecords(m_problems, this);
    m_problemTable = makeSortedTable(m_sortedProblems, tr("Records to mend"), m_problemStack);
    m_problemTable->setProperty("pane", true);
    for (int column = 0; column < int(std::size(kProblemWidths)); ++column)
        m_problemTable->setColumnWidth(column, kProblemWidths[column]);
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    connect(m_problemTable, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const ItemId item = m_problems->itemAt(m_sortedProblems->sourceRow(index.row())))
            navigator().openItem(item);
    });
    m_problemStack->addWidget(m_noProblem);
    m_problemStack->addWidget(m_problemTable);
    m_problemPage = m_problemStack;
    return m_problemPage;
}

void LicencesView::addTabs()
{
    makePageTabs(m_tabs, tr("Licences"));
    const auto add = [this](const QString &words, const QString &id) {
        m_tabs->setTabData(m_tabs->addTab(words), id);
    };
    add(tr("Position"), kPosition);
    add(tr("Entitlements"), kEntitlements);
    add(tr("Renewals"), kRenewals);
    add(tr("Cost by owner"), kCost);
    add(tr("Over time"), kTrend);
    add(tr("Reclaim"), kReclaim);
    add(tr("What if"), kWhatIf);
    add(tr("Recognition"), kRecognition);
    add(tr("Statement"), kStatement);
    add(tr("Records to mend"), kProblems);
    connect(m_tabs, &QTabBar::currentChanged, this, &LicencesView::choose);
}

void LicencesView::addActions()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &keys,
                            const QString &icon, const QString &tip, ActionScope scope,
                            std::function<void()> trigger) {
        return actions().add(
            {id, text, QStringLiteral("Work"), keys, icon, tip, tr("licences software position"), scope},
            this, std::move(trigger));
    };
    m_head->addButton(add(QStringLiteral("licences.why"), tr("Why this figure"),
                          QKeySequence(Qt::ALT | Qt::Key_Return), QStringLiteral("help"),
                          tr("From what was counted to what is required, and what could close the gap"),
                          ActionScope::Figures, [this] { m_position->showWhy(); }));
    m_head->addButton(add(QStringLiteral("licences.new"), tr("New licence…"), {}, QStringLiteral("add"),
                          tr("A lot of entitlements: so many units, bought under one order"),
                          ActionScope::Figures, [this] {
                              selectTab(kEntitlements);
                              choose(0);
                              m_entitlements->beginNew();
                          }));
    m_head->addButton(add(QStringLiteral("licences.statement"), tr("Statement…"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), QStringLiteral("document"),
                          tr("A compliance statement: its draft as pages, issued, signed by somebody else"),
                          ActionScope::Figures, [this] {
                              selectTab(kStatement);
                              choose(0);
                              m_statement->setFocus(Qt::OtherFocusReason);
                          }));
    m_head->addButton(add(QStringLiteral("licences.export"), tr("Export table…"), {},
                          QStringLiteral("export"), tr("The lines that are shown, as a workbook, CSV or PDF"),
                          ActionScope::Figures, [this] { exportShown(); }));
    m_head->addButton(add(QStringLiteral("licences.print"), tr("Print table…"), QKeySequence::Print,
                          QStringLiteral("printer"), tr("The lines that are shown, on paper"),
                          ActionScope::Record, [this] {
                              const report::Document document = shownDocument();
                              if (document.sections.empty())
                                  return navigator().tell(tr("Nothing is listed on this page."));
                              m_output->print(document, QString::fromStdString(document.title));
                          }));
}

// The table of the page that has the keyboard, else its largest with lines.
const TableView *LicencesView::shownTable() const
{
    const QWidget *page = m_stack->currentWidget();
    const TableView *shown = nullptr;
    if (page == nullptr)
        return nullptr;
    if (page == m_reclaim) // its board shows the same rows
        return m_reclaim->model().rowCount() == 0 ? nullptr : m_reclaim->table();
    for (const TableView *table : page->findChildren<TableView *>()) {
        if (!table->isVisibleTo(page) || table->model() == nullptr || table->model()->rowCount() == 0)
            continue;
        if (table->hasFocus())
            return table;
        const auto area = [](const TableView &of) { return of.width() * of.height(); };
        shown = shown == nullptr || area(*table) > area(*shown) ? table : shown;
    }
    const auto *itself = qobject_cast<const TableView *>(page);
    return itself != nullptr && itself->model()->rowCount() > 0 ? itself : shown;
}

report::Document LicencesView::shownDocument() const
{
    if (current() == kPosition)
        return m_position->document();
    report::Document document;
    const TableView *table = shownTable();
    const auto *records = table == nullptr ? nullptr : qobject_cast<const RecordTableModel *>(table->model());
    if (records == nullptr)
        return document;
    document.title = table->accessibleName().toStdString();
    if (const estate::EstatePtr estate = session().estate(); estate != nullptr) {
        document.subtitle = tr("As of %1").arg(formatDay(estate->today())).toStdString();
        document.operation = estate->operation();
    }
    document.sections.push_back(sectionOf(*records, {}));
    return document;
}

void LicencesView::exportShown()
{
    const report::Document document = shownDocument();
    if (document.sections.empty())
        return navigator().tell(tr("Nothing is listed on this page."));
    const QString title = QString::fromStdString(document.title);
    m_output->askForFile(tr("Export %1").arg(title),
                         {tr("Workbook (*.xlsx)"), tr("CSV (*.csv)"), tr("PDF (*.pdf)"), tr("Page (*.html)")},
                         QStringLiteral("xlsx"), title, [this, document, title](const QString &file) {
                             m_output->writeTo(document, title, file);
                         });
}

void LicencesView::followWatch()
{
    connect(m_watch, &LicenceWatch::begun, this, [this] {
        m_position->setStale(m_watch->isOutdated());
        m_working->follow(m_watch->task());
        updateState();
    });
    connect(m_watch, &LicenceWatch::found, this, [this] {
        m_error->dismiss();
        m_working->follow(nullptr);
        m_position->show(m_watch->sheet());
        m_position->setStale(false);
        m_problems->show(m_watch->sheet());
        m_whatIf->follow(m_watch->sheet());
        fillPage({});
        updateState();
    });
    connect(m_watch, &LicenceWatch::failed, this, [this](const Error &error) {
        m_working->follow(nullptr);
        m_error->showError(error.code == ErrorCode::Cancelled
                               ? ErrorWords{tr("The position was not worked out."),
                                            tr("It was stopped."),
                                            tr("What is shown may be older than the register."),
                                            tr("Work it out"),
                                            {}}
                               : errorWords(tr("The position was not worked out."), error, tr("Try again")));
        updateState();
    });
    connect(m_error, &ErrorStrip::remedyTriggered, this, [this] {
        m_error->dismiss();
        m_watch->again();
    });
    connect(m_working, &WorkingRow::cancelled, m_watch, &LicenceWatch::cancel);
    connect(&session(), &Session::closed, this, [this] {
        m_position->show(nullptr);
        m_problems->show(nullptr);
        m_ofCost.reset();
        m_ofReclaim.reset();
        m_cost->show(nullptr);
        m_trend->show(nullptr, {});
        m_reclaim->show(nullptr);
        m_whatIf->follow(nullptr);
    });
}

// --- where we are

QString LicencesView::current() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

QWidget *LicencesView::pageOf(const QString &tab) const
{
    const std::pair<QString, QWidget *> pages[] = {{kEntitlements, m_entitlements},
                                                   {kRenewals, m_renewals},
                                                   {kCost, m_cost},
                                                   {kTrend, m_trend},
                                                   {kReclaim, m_reclaim},
                                                   {kWhatIf, m_whatIf},
                                                   {kRecognition, m_recognition},
                                                   {kStatement, m_statement},
                                                   {kProblems, m_problemPage}};
    for (const auto &[id, page] : pages) {
        if (id == tab)
            return page;
    }
    return m_position;
}

void LicencesView::selectTab(const QString &tab)
{
    const QSignalBlocker quiet(m_tabs);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i) == tab)
            m_tabs->setCurrentIndex(i);
    }
}

Place LicencesView::place() const
{
    if (current() == kEntitlements)
        return {kLicences, kEntitlements, {}, m_entitlements->current()};
    if (current() == kRecognition)
        return {kLicences,
                kRecognition + QLatin1Char('/') + m_recognition->subject(),
                m_recognition->words(),
                {}};
    if (current() == kStatement)
        return {kLicences, kStatement, {}, m_statement->current()};
    if (current() != kPosition)
        return {kLicences, current(), {}, {}};
    const QString filter = m_position->filter().toText();
    QString subject = kPosition + QLatin1Char('/') + QLatin1String(kViewNames[std::size_t(m_watch->view())]);
    if (!filter.isEmpty())
        subject += QLatin1Char('?') + filter;
    return {kLicences, subject, m_position->filter().words, m_position->currentProduct()};
}

void LicencesView::go(const Place &place)
{
    const QString path = place.subject.section(QLatin1Char('?'), 0, 0);
    const QString tab = path.section(QLatin1Char('/'), 0, 0);
    if (!tab.isEmpty())
        selectTab(tab);
    if (tab == kPosition) {
        for (std::size_t i = 0; i < std::size(kViewNames); ++i) {
            if (path.section(QLatin1Char('/'), 1) == QLatin1String(kViewNames[i]))
                setView(kViews[i]);
        }
        m_position->setFilter(
            LicenceFilter::fromText(place.subject.section(QLatin1Char('?'), 1), place.filter));
    }
    if (tab == kRecognition)
        m_recognition->setFilter(path.section(QLatin1Char('/'), 1), place.filter);
    if (tab == kEntitlements)
        m_entitlements->standOn(place.item);
    else if (tab == kStatement)
        m_statement->standOn(place.item);
    else if (place.item)
        m_position->standOn(place.item);
    choose(-1);
}

void LicencesView::setView(licence::View view)
{
    m_views[std::size_t(view)]->setChecked(true);
    m_watch->setView(view);
    m_entitlements->setView(view);
}

// Cost, time and reclaim are made of the position when somebody looks at them: an edit waits for the page
// that is shown and no other.
void LicencesView::fillPage(ItemId product)
{
    const LicenceSheetPtr &sheet = m_watch->sheet();
    const QWidget *page = m_stack->currentWidget();
    if (page == m_trend)
        m_trend->show(sheet, product);
    else if (page == m_cost && std::exchange(m_ofCost, sheet) != sheet)
        m_cost->show(sheet);
    else if (page == m_reclaim && std::exchange(m_ofReclaim, sheet) != sheet)
        m_reclaim->show(sheet);
}

// By the person, but for -1: a step for "back".
void LicencesView::choose(int tab)
{
    QWidget *page = pageOf(current());
    const QWidget *focused = QApplication::focusWidget();
    if (page != m_stack->currentWidget() && focused != nullptr && m_stack->isAncestorOf(focused))
        m_tabs->setFocus(Qt::OtherFocusReason); // it would go to whatever comes next
    m_stack->setCurrentWidget(page);
    if (m_watch->sheet() != nullptr)
        fillPage(m_position->current() == nullptr ? ItemId() : m_position->currentProduct());
    if (page == m_statement)
        m_statement->refresh();
    setFocusProxy(page);
    updateState();
    if (tab >= 0)
        Q_EMIT placeChanged();
}

QString LicencesView::title() const
{
    return tr("Licences, %1").arg(m_position->countText());
}

QString LicencesView::summary() const
{
    return m_watch->sheet() == nullptr ? QString() : totalsWords(m_position->totals());
}

void LicencesView::toggleSide()
{
    m_position->toggleSide();
}

void LicencesView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    m_watch->setWatching(true);
    refreshPages();
    updateState();
}

// What reads the register itself; the rest comes with the position.
void LicencesView::refreshPages()
{
    m_entitlements->refresh();
    m_recognition->refresh();
    m_statement->refresh();
    if (isVisible())
        m_renewals->refresh();
}

void LicencesView::hideEvent(QHideEvent *event)
{
    View::hideEvent(event);
    m_watch->setWatching(false);
    m_working->follow(nullptr);
}

void LicencesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_position->leaveSide())
        View::keyPressEvent(event);
}

void LicencesView::updateState()
{
    const bool onPosition = current() == kPosition;
    m_head->setCountText(m_position->countText());
    const int problems = m_problems->rowCount();
    m_tabs->setTabText(m_tabs->count() - 1, problems == 0
                                                ? tr("Records to mend")
                                                : tr("Records to mend %1").arg(formatCount(problems)));
    m_problemStack->setCurrentWidget(problems == 0 ? static_cast<QWidget *>(m_noProblem) : m_problemTable);
    m_problemStack->setFocusProxy(m_problemStack->currentWidget());
    const QString none = !onPosition                        ? tr("The position is on the first page")
                         : m_position->current() == nullptr ? tr("No product is shown")
                                                            : QString();
    actions().setUnavailable(QStringLiteral("licences.why"), none);
    for (const char *id : {"licences.export", "licences.print"})
        actions().setUnavailable(QLatin1String(id), onPosition ? none : QString());
    actions().setUnavailable(QStringLiteral("licences.new"), session().whyNoEdit());
    setProperty("waiting", qint64(m_position->totals().lines));
    Q_EMIT titleChanged();
    Q_EMIT summaryChanged();
}

View *makeLicencesView(ViewContext &context, QWidget *parent)
{
    return new LicencesView(context, parent);
}

} // namespace tally::ui
