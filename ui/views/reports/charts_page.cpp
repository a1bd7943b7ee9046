// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reports/charts_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/details/typed_moment.h"
#include "ui/session/session.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kTwoColumnsFrom = 980;
constexpr int kMostRows = 20;
constexpr int kUprightHeight = 360;
constexpr int kLeastHeight = 260;
constexpr int kBesideBars = 160; // title, subtitle, axis, what the current mark says

int heightOf(const ChartData &chart)
{
    constexpr int kFew = 8;
    constexpr int kRoomy = 34;
    constexpr int kLegend = 26;
    if (!isAcross(chart.kind) || chart.categories.isEmpty())
        return kUprightHeight;
    const int line = QFontMetrics(Theme::current().font(TextSize::Small)).height() + Theme::space(1);
    const int bar = chart.categories.size() < kFew ? std::max(kRoomy, line) : line;
    return std::max(kLeastHeight, int(chart.categories.size()) * bar + kBesideBars +
                                      (chart.series.size() > 1 ? kLegend : 0));
}

void addClasses(QComboBox *box, const std::vector<ClassNode> &nodes, int depth)
{
    for (const ClassNode &node : nodes) {
        box->addItem(QString(depth * 3, QLatin1Char(' ')) + node.plural, QString::fromStdString(node.name));
        addClasses(box, node.children, depth + 1);
    }
}

} // namespace

ChartsPage::ChartsPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_error(new ErrorStrip(this)), m_scroll(new QScrollArea(this)),
      m_sheet(new QWidget)
{
    m_error->hide();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setProperty("pane", true);
    m_scroll->setAccessibleName(tr("Charts"));
    m_sheet->setBackgroundRole(QPalette::Base);
    m_sheet->setAutoFillBackground(true);
    m_grid = new QGridLayout(m_sheet);
    m_grid->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(4));
    m_grid->setHorizontalSpacing(Theme::space(6));
    m_grid->setVerticalSpacing(Theme::space(5));
    m_scroll->setWidget(m_sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_error);
    layout->addWidget(m_scroll, 1);
}

QWidget *ChartsPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_classes = new QComboBox(bar);
    m_classes->setAccessibleName(tr("Charts of"));
    m_classes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter = new ChipRow(bar);
    auto *words = new TextLabel(tr("Charts of"), TextSize::Body, Role::TextMuted, bar);
    words->setBuddy(m_classes);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(words);
    row->addWidget(m_classes);
    row->addWidget(m_filter, 1);
    connect(m_classes, &QComboBox::activated, this, &ChartsPage::chooseClass);
    connect(m_filter, &ChipRow::removeRequested, this, [this] {
        m_scope.filter.clear();
        ask();
        Q_EMIT scopeChosen();
    });
    connect(m_filter, &ChipRow::editRequested, this, [this] {
        m_context.navigator.open({QStringLiteral("items"),
                                  QString::fromStdString(m_scope.className),
                                  QString::fromStdString(m_scope.filter),
                                  {}});
    });
    return bar;
}

// Things, and whatever else was asked for.
void ChartsPage::listClasses()
{
    const estate::EstatePtr &estate = m_context.session.estate();
    const QString wanted = QString::fromStdString(m_scope.className);
    m_classes->clear();
    m_classes->addItem(classPlural(estate->classes(), "hardware"), QStringLiteral("hardware"));
    addClasses(m_classes, classTree(estate->classes(), "hardware"), 1);
    if (m_classes->findData(wanted) < 0)
        m_classes->addItem(classPlural(estate->classes(), m_scope.className), wanted);
    m_classes->setCurrentIndex(m_classes->findData(wanted));
}

void ChartsPage::show(const report::ProfileScope &scope)
{
    if (m_scope == scope && !m_charts.empty() && !m_outdated)
        return;
    m_scope = scope;
    ask();
}

void ChartsPage::chooseClass(int index)
{
    const std::string chosen = m_classes->itemData(index).toString().toStdString();
    if (chosen == m_scope.className)
        return;
    m_scope = {chosen, {}}; // a filter of computers may mean nothing to switches
    ask();
    Q_EMIT scopeChosen();
}

void ChartsPage::refresh()
{
    m_outdated = true;
    if (isVisible())
        ask();
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        ask();
}

void ChartsPage::ask()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    m_outdated = false;
    listClasses();
    const QString filter = QString::fromStdString(m_scope.filter);
    m_filter->setChips(filter.isEmpty() ? QList<ChipWords>() : QList<ChipWords>{{tr("Filter"), filter}});
    using Found = Result<report::EstateProfile>;
    m_context.session.compute<Found>(
        this, QStringLiteral("profile"),
        [estate, scope = m_scope](JobContext &job) { return report::estateProfile(estate, scope, job); },
        [this](const Found &found) { tell(found); });
}

void ChartsPage::tell(const Result<report::EstateProfile> &found)
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    if (!found) {
        m_error->showError(errorWords(tr("The charts cannot be drawn."), found.error()));
        return;
    }
    m_error->dismiss();
    const Session &session = m_context.session;
    m_operation = found->operation;
    m_count =
        tr("%1 %2", "count, things")
            .arg(formatCount(found->total), classPlural(estate->classes(), m_scope.className).toLower());
    m_charts = profileCharts(*found, estate->classes());
    const QString asOf =
        session.isNow() ? QString() : tr("as of %1").arg(momentWords(session.viewpoint().when));
    while (m_panels.size() > m_charts.size()) {
        delete m_panels.back();
        m_panels.pop_back();
    }
    while (m_panels.size() < m_charts.size()) {
        auto *panel = new ChartPanel(m_sheet);
        connect(panel, &ChartPanel::opened, this, &ChartsPage::openRows);
        connect(panel, &ChartPanel::written, this, [this](const QString &file) {
            m_context.navigator.tell(tr("The chart is in %1.").arg(file));
        });
        connect(panel, &ChartPanel::writingFailed, this, [this](const QString &file) {
            m_context.navigator.complain(
                tr("The chart was not exported."),
                makeError(ErrorCode::Unreachable, tr("%1 cannot be written").arg(file).toStdString(),
                          tr("Check the folder, its rights and the free space.").toStdString()));
        });
        m_panels.push_back(panel);
    }
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_panels[i]->setObjectName(m_charts[i].id);
        m_panels[i]->setData(m_charts[i].data);
        m_panels[i]->setAsOf(asOf);
        m_panels[i]->setFixedHeight(heightOf(m_charts[i].data));
    }
    m_columns = 0;
    arrange();
    Q_EMIT shown();
}

// Two columns where there is room; the shorter one takes the next.
void ChartsPage::arrange()
{
    const int columns = width() >= kTwoColumnsFrom ? 2 : 1;
    if (columns == m_columns || m_panels.empty())
        return;
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    const int count = int(m_panels.size());
    for (int i = 0; i < count; ++i) {
        const bool alone = columns == 2 && i == count - 1 && count % 2 == 1;
        m_grid->addWidget(m_panels[std::size_t(i)], i / columns, i % columns, 1, alone ? 2 : 1, Qt::AlignTop);
    }
    m_grid->setRowStretch(kMostRows, 1); // what is left over goes below
    m_scroll->setFocusProxy(m_panels.front());
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

ChartPanel *ChartsPage::panel(const QString &id) const
{
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        if (m_charts[i].id == id)
            return m_panels[i];
    }
    return nullptr;
}

report::Document ChartsPage::document() const
{
    const QString filter = QString::fromStdString(m_scope.filter);
    return chartDocument(m_charts, tr("Estate in charts"),
                         filter.isEmpty() ? m_count : tr("%1, filter: %2").arg(m_count, filter), m_operation);
}

void ChartsPage::openRows(const QString &filter)
{
    if (filter.isEmpty())
        m_context.navigator.tell(tr("No filter lists just these rows; Ctrl+T shows the figures."));
    else
        m_context.navigator.open(
            {QStringLiteral("items"), QString::fromStdString(m_scope.className), filter, {}});
}

} // namespace tally::ui
