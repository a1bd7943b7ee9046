// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reports/reports_view.h"

#include "report/registry.h"
#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/reports/charts_page.h"
#include "ui/views/reports/document_model.h"
#include "ui/widgets/pane_head.h"

#include <QCoreApplication>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

const QString kCharts = QStringLiteral("charts");
constexpr int kNameWidth = 340;
constexpr int kFigureWidth = 120;

QString fromReport(std::string_view text)
{
    return QCoreApplication::translate("tally::report", std::string(text).c_str());
}

// "is:laptop site:civic" is a table of laptops; every other filter one of all items.
Place placeOf(const std::string &filter, const model::ClassRegistry &classes)
{
    const QString text = QString::fromStdString(filter);
    if (text.startsWith(QStringLiteral("is:"))) {
        const QString name = text.mid(3).section(QLatin1Char(' '), 0, 0);
        if (classes.find(name.toStdString()) != nullptr)
            return {QStringLiteral("items"), name, text.section(QLatin1Char(' '), 1), {}};
    }
    return {QStringLiteral("items"), QStringLiteral("item"), text, {}};
}

} // namespace

ReportsView::ReportsView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_head(new PaneHead(tr("Reports"), this)), m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)), m_charts(new ChartsPage(context, m_stack)),
      m_model(new DocumentModel(this)), m_table(makeRecordTable(m_model, tr("Report"), m_stack))
{
    addTabs();
    m_table->setProperty("pane", true);
    m_stack->addWidget(m_charts);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addSpacing(Theme::space(2));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_tabs);
    addActions();
    for (const char *id : {"report.export", "report.pdf", "report.print"})
        m_head->addButton(actions().find(QLatin1String(id)));
    connect(m_charts, &ChartsPage::shown, this, &ReportsView::showCount);
    connect(m_charts, &ChartsPage::scopeChosen, this, &View::placeChanged);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table, &TableView::bandToggled, m_model, &DocumentModel::toggle);
    connect(&session(), &Session::estateChanged, this, &ReportsView::refresh);
}

void ReportsView::addTabs()
{
    m_tabs->setAccessibleName(tr("Report"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setProperty("pane", true);
    m_tabs->setTabData(m_tabs->addTab(tr("Estate in charts")), kCharts);
    for (const report::Report &each : report::reports()) {
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
        m_stack->setCurrentWidget(m_table);
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
    if (!showsCharts() && isVisible())
        makeDocument();
}

void ReportsView::makeDocument()
{
    const estate::EstatePtr estate = session().estate();
    const report::Report *wanted = report::findReport(current().toStdString());
    if (estate == nullptr || wanted == nullptr)
        return;
    m_wanted = current();
    using Made = Result<report::Document>;
    session().compute<Made>(
        this, QStringLiteral("report"), [estate, wanted](JobContext &) { return wanted->make(*estate, {}); },
        [this](const Made &made) {
            if (made)
                showDocument(*made);
            else
                navigator().complain(tr("The report was not made."), made.error());
        });
}

void ReportsView::showDocument(const report::Document &document)
{
    const bool another = m_model->document().title != document.title;
    const int row = another ? 0 : std::max(0, m_table->currentIndex().row());
    m_model->setDocument(document);
    if (m_model->columnCount() == 0)
        return showCount();
    QList<int> widths(m_model->columnCount(), kFigureWidth);
    widths.first() = kNameWidth;
    m_table->setWidths(widths);
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

void ReportsView::openRow(int row)
{
    if (const std::string filter = m_model->filterAt(row); !filter.empty())
        navigator().open(placeOf(filter, session().estate()->classes()));
}

View *makeReportsView(ViewContext &context, QWidget *parent)
{
    return new ReportsView(context, parent);
}

} // namespace tally::ui
