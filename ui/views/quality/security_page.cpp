// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/security_page.h"

#include "report/desktop_security_report.h"
#include "ui/charts/chart_panel.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/quality/quality_charts.h"
#include "ui/views/quality/quality_words.h"
#include "ui/views/reports/document_model.h"
#include "ui/views/reports/section_bar.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kTwoColumnsFrom = 980;
constexpr int kChartHeight = 300;
constexpr int kBarHeight = 26;
constexpr int kBesideBars = 150;

struct Charts
{
    ChartData all, one;
};

} // namespace

SecurityPage::SecurityPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new DocumentModel(this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeCharts(splitter));
    m_table = makeRecordTable(m_model, tr("Desktop security"), splitter);
    m_table->setProperty("pane", true);
    auto *lower = new QWidget(splitter);
    m_sections = new SectionBar(m_model, m_table, lower);
    auto *below = new QVBoxLayout(lower);
    below->setContentsMargins({});
    below->setSpacing(0);
    below->addWidget(m_sections);
    below->addWidget(m_table, 1);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setFocusProxy(m_all);
    connect(m_table, &TableView::bandToggled, m_model, &DocumentModel::toggle);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        openRows(QString::fromStdString(m_model->filterAt(index.row(), index.column())));
    });
}

ChartPanel *SecurityPage::makePanel(QWidget *parent)
{
    auto *panel = new ChartPanel(parent);
    connect(panel, &ChartPanel::opened, this, &SecurityPage::openRows);
    connect(panel, &ChartPanel::written, this,
            [this](const QString &file) { m_context.navigator.tell(tr("The chart is in %1.").arg(file)); });
    connect(panel, &ChartPanel::writingFailed, this, [this](const QString &file) {
        m_context.navigator.complain(
            tr("The chart was not exported."),
            makeError(ErrorCode::Unreachable, tr("%1 cannot be written").arg(file).toStdString(),
                      tr("Check the folder, its rights and the free space.").toStdString()));
    });
    return panel;
}

QWidget *SecurityPage::makeCharts(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setProperty("pane", true);
    scroll->setAccessibleName(tr("Charts"));
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    m_all = makePanel(sheet);
    auto *right = new QWidget(sheet);
    m_controlBox = new QComboBox(right);
    m_controlBox->setAccessibleName(tr("Rule"));
    m_byBox = new QComboBox(right);
    m_byBox->setAccessibleName(tr("By"));
    m_byBox->addItem(tr("by site"), int(audit::SecurityBy::Site));
    m_byBox->addItem(tr("by model"), int(audit::SecurityBy::Model));
    m_byBox->addItem(tr("by job role"), int(audit::SecurityBy::Role));
    m_one = makePanel(right);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(Theme::space(2));
    choice->addWidget(m_controlBox);
    choice->addWidget(m_byBox);
    choice->addStretch(1);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    column->addLayout(choice);
    column->addWidget(m_one);
    column->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, sheet);
    m_columns->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(4));
    m_columns->setSpacing(Theme::space(6));
    m_columns->addWidget(m_all, 1, Qt::AlignTop);
    m_columns->addWidget(right, 1);
    scroll->setWidget(sheet);
    connect(m_controlBox, &QComboBox::activated, this, &SecurityPage::askOne);
    connect(m_byBox, &QComboBox::activated, this, &SecurityPage::askOne);
    return scroll;
}

void SecurityPage::show(const QualityPtr &quality)
{
    m_quality = quality;
    if (m_quality == nullptr)
        return;
    listControls();
    ask();
}

void SecurityPage::listControls()
{
    const QString chosen = m_controlBox->currentText();
    m_controlBox->clear();
    for (const std::size_t control : audit::securityControls(*m_quality))
        m_controlBox->addItem(ruleWords(m_quality->rules().entries().at(control).rule), qulonglong(control));
    m_controlBox->setCurrentIndex(std::max(0, m_controlBox->findText(chosen)));
}

void SecurityPage::ask()
{
    m_context.session.compute<ChartData>(
        this, QStringLiteral("controls"),
        [quality = m_quality](JobContext &) { return controlsChart(*quality); },
        [this](const ChartData &chart) {
            m_all->setData(chart);
            m_all->setFixedHeight(
                std::max(kChartHeight, int(chart.categories.size()) * kBarHeight + kBesideBars));
        });
    m_context.session.compute<report::Document>(
        this, QStringLiteral("document"),
        [quality = m_quality](JobContext &) { return report::desktopSecurityDocument(*quality); },
        [this](const report::Document &document) { tell(document); });
    askOne();
}

void SecurityPage::askOne()
{
    if (m_quality == nullptr || m_controlBox->count() == 0)
        return;
    m_context.session.compute<ChartData>(
        this, QStringLiteral("control"),
        [quality = m_quality, control = std::size_t(m_controlBox->currentData().toULongLong()),
         by = static_cast<audit::SecurityBy>(m_byBox->currentData().toInt())](JobContext &) {
            return controlChart(*quality, control, by);
        },
        [this](const ChartData &chart) {
            m_one->setData(chart);
            m_one->setFixedHeight(
                std::max(kChartHeight, int(chart.categories.size()) * kBarHeight + kBesideBars));
        });
}

void SecurityPage::tell(const report::Document &document)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setDocument(document);
    m_sections->refresh();
    if (m_model->rowCount() > 0)
        m_table->setCurrent(std::min(row, m_model->rowCount() - 1), 0);
}

void SecurityPage::openRows(const QString &filter)
{
    if (!filter.isEmpty())
        m_context.navigator.open(placeOfRows(filter.toStdString(), m_quality->estate().classes()));
}

void SecurityPage::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(event->size().width() >= kTwoColumnsFrom ? QBoxLayout::LeftToRight
                                                                     : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace tally::ui
