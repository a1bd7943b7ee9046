// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reports/reports_view.h"

#include "app/finding_input.h"
#include "report/finding_reports.h"
#include "report/registry.h"
#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/reports/charts_page.h"
#include "ui/views/reports/document_model.h"
#include "ui/views/reports/document_output.h"
#include "ui/views/reports/section_bar.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

const QString kCharts = QStringLiteral("charts");

QString fromReport(std::string_view text)
{
    return QCoreApplication::translate("tally::report", std::string(text).c_str());
}

} // namespace

ReportsView::ReportsView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_output(new DocumentOutput(context, DocumentOutput::Of::Report, this)),
      m_head(new PaneHead(tr("Reports"), this)), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)),
      m_charts(new ChartsPage(context, m_stack)), m_model(new DocumentModel(this)),
      m_table(makeRecordTable(m_model, tr("Report"), m_stack))
{
    addTabs();
    m_table->setProperty("pane", true);
    m_stack->addWidget(m_charts);
    m_tablePage = new QWidget(m_stack);
    m_sections = new SectionBar(m_model, m_table, m_tablePage);
    auto *page = new QVBoxLayout(m_tablePage);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(m_sections);
    page->addWidget(m_table, 1);
    m_tablePage->setFocusProxy(m_table);
    m_stack->addWidget(m_tablePage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addSpacing(Theme::space(2));
    layout->addWidget(makeProgress());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_tabs);
    addActions();
    for (const char *id : {"report.export", "report.pdf", "report.print"})
        m_head->addButton(actions().find(QLatin1String(id)));
    connect(m_charts, &ChartsPage::shown, this, &ReportsView::showCount);
    connect(m_charts, &ChartsPage::scopeChosen, this, &View::placeChanged);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { openRow(index); });
    connect(m_table, &TableView::bandToggled, m_model, &DocumentModel::toggle);
    connect(&session(), &Session::estateChanged, this, &ReportsView::refresh);
}

void ReportsView::addTabs()
{
    makePageTabs(m_tabs, tr("Report"));
    m_tabs->setTabData(m_tabs->addTab(tr("Estate in charts")), kCharts);
    for (const report::Report &each : report::reports()) {
        const int tab = m_tabs->addTab(fromReport(each.title));
        m_tabs->setTabData(tab, QString::fromUtf8(each.name.data(), qsizetype(each.name.size())));
        m_tabs->setTabToolTip(tab, fromReport(each.summary));
    }
    for (const report::FindingReport &each : report::findingReports()) {
        const int tab = m_tabs->addTab(fromReport(each.title));
        m_tabs->setTabData(tab, QString::fromUtf8(each.name.data(), qsizetype(each.name.size())));
        m_tabs->setTabToolTip(tab, fromReport(each.summary));
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &ReportsView::choose);
}

QString ReportsView::current() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

bool ReportsView::showsCharts() const
{
    return current() == kCharts;
}

Place ReportsView::place() const
{
    if (!showsCharts())
        return {QStringLiteral("reports"), current(), {}, {}};
    const report::ProfileScope &scope = m_charts->scope();
    return {QStringLiteral("reports"),
            kCharts + QLatin1Char(':') + QString::fromStdString(scope.className),
            QString::fromStdString(scope.filter),
            {}};
}

void ReportsView::go(const Place &place)
{
    const QString name = place.subject.section(QLatin1Char(':'), 0, 0);
    const QSignalBlocker quiet(m_tabs);
    int tab = 0;
    for (int i = 0; i < m_tabs->count(); ++i)
        tab = m_tabs->tabData(i) == name ? i : tab;
    m_tabs->setCurrentIndex(tab);
    if (showsCharts()) {
        const QString className = place.subject.section(QLatin1Char(':'), 1);
        report::ProfileScope scope = place.subject.isEmpty() ? m_charts->scope() : report::ProfileScope{};
        if (!place.subject.isEmpty())
            scope.filter = place.filter.toStdString();
        if (!className.isEmpty())
            scope.className = className.toStdString();
        m_stack->setCurrentWidget(m_charts);
        m_charts->show(scope);
    } else {
        m_stack->setCurrentWidget(m_tablePage);
        makeDocument();
    }
    showCount();
}

// By the person: a step for "back".
void ReportsView::choose(int)
{
    go(showsCharts() ? Place{QStringLiteral("reports"), {}, {}, {}} : place());
    Q_EMIT placeChanged();
}

QString ReportsView::title() const
{
    return tr("Reports, %1").arg(m_tabs->tabText(m_tabs->currentIndex()));
}

void ReportsView::refresh()
{
    m_charts->refresh();
    if (m_findingsOf != session().estate()) {
        m_findings.reset();
        m_findingsOf.reset();
    }
    if (!showsCharts() && isVisible())
        makeDocument();
}

void ReportsView::makeDocument()
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr)
        return;
    using Made = Result<report::Document>;
    stopWorking();
    if (m_wanted != current()) {
        showDocument({}); // another report's figures under this one's name would mislead
    }
    m_wanted = current();
    if (const report::FindingReport *ofFindings = report::findFindingReport(current().toStdString())) {
        makeOfFindings(estate, *ofFindings);
        return;
    }
    const report::Report *wanted = report::findReport(current().toStdString());
    if (wanted == nullptr)
        return;
    session().compute<Made>(
        this, QStringLiteral("report"), [estate, wanted](JobContext &) { return wanted->make(*estate, {}); },
        [this, name = m_wanted](const Made &made) {
            if (name != m_wanted)
                return;
            if (made)
                showDocument(*made);
            else
                navigator().complain(tr("The report was not made."), made.error());
        });
}

// Findings need what all sources say: read beside all other work, once for all their reports of one estate.
void ReportsView::makeOfFindings(const estate::EstatePtr &estate, const report::FindingReport &wanted)
{
    if (session().viewpoint().kind == Viewpoint::Kind::TrueOn) {
        showDocument({});
        m_head->setCountText(tr("Findings are worked out as of what was recorded, not by dates of effect"));
        return;
    }
    if (m_findings != nullptr && m_findingsOf == estate) {
        showDocument(wanted.make(*estate, *m_findings));
        return;
    }
    const std::uint64_t asked = ++m_asked;
    session().runAside<audit::Findings>(
        this, tr("Working out the findings"),
        [estate](app::Register &opened, JobContext &job) { return app::findingsOf(opened, estate, job); },
        [this, asked, estate, &wanted](Result<audit::Findings> findings) {
            if (asked != m_asked)
                return;
            setWorking(nullptr);
            if (!findings) {
                m_wanted.clear(); // asked again when somebody comes back
                m_head->setCountText(findings.error().code == ErrorCode::Cancelled
                                         ? tr("not worked out; choose the report again")
                                         : tr("not made"));
                if (findings.error().code != ErrorCode::Cancelled)
                    navigator().complain(tr("The report was not made."), findings.error());
                return;
            }
            m_findings = std::make_shared<const audit::Findings>(std::move(*findings));
            m_findingsOf = estate;
            showDocument(wanted.make(*estate, *m_findings));
        });
    setWorking(session().tasks().tasks().constLast());
}

void ReportsView::setWorking(Task *task)
{
    m_task = task;
    m_progressRow->setVisible(task != nullptr);
    showProgress();
}

void ReportsView::stopWorking()
{
    ++m_asked;
    if (m_task)
        m_task->cancel();
    setWorking(nullptr);
}

void ReportsView::showProgress()
{
    if (!m_task)
        return;
    m_progress->setRange(0, int(m_task->total()));
    m_progress->setValue(int(m_task->done()));
    m_progressWords->setText(m_task->words());
}

QWidget *ReportsView::makeProgress()
{
    m_progressRow = new QWidget(this);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working out the findings"));
    m_progressWords = new TextLabel({}, TextSize::Body, Role::TextMuted, m_progressRow);
    m_cancel = new QPushButton(tr("Cancel"), m_progressRow);
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_progress, 1);
    row->addWidget(m_progressWords, 1);
    row->addWidget(m_cancel);
    m_progressRow->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    connect(&session().tasks(), &TaskList::changed, this, &ReportsView::showProgress);
    return m_progressRow;
}

void ReportsView::showDocument(const report::Document &document)
{
    const bool another = m_model->document().title != document.title;
    const int row = another ? 0 : std::max(0, m_table->currentIndex().row());
    m_model->setDocument(document);
    m_sections->refresh();
    if (m_model->columnCount() == 0)
        return showCount();
    if (m_model->rowCount() > 0)
        m_table->setCurrent(std::min(row, m_model->rowCount() - 1), 0);
    showCount();
}

void ReportsView::showCount()
{
    m_head->setCountText(showsCharts() ? m_charts->countText()
                                       : QString::fromStdString(m_model->document().subtitle));
    Q_EMIT titleChanged();
}

void ReportsView::openRow(const QModelIndex &index)
{
    if (const std::string filter = m_model->filterAt(index.row(), index.column()); !filter.empty())
        navigator().open(placeOfRows(filter, session().estate()->classes()));
}

View *makeReportsView(ViewContext &context, QWidget *parent)
{
    return new ReportsView(context, parent);
}

} // namespace tally::ui
