// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/licence_pane.h"

#include "ui/details/line_list.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/licence_doors.h"
#include "ui/views/licences/licence_words.h"
#include "ui/views/licences/why_models.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/state_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kStepWidths[] = {176, 108};
constexpr int kLotWidths[] = {130, 66, 56, 56, 104, 62, 110};
constexpr int kAssignmentWidths[] = {110, 110, 60, 120, 110};
constexpr int kPoolWidths[] = {130, 66, 66, 56, 56, 62};
constexpr int kMostSteps = 9; // shown without scrolling

} // namespace

LicencePane::LicencePane(ViewContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)),
      m_lines(new LineList(tr("Why"), this)), m_steps(new StepModel(this)), m_lots(new LotModel(this)),
      m_assignments(new AssignmentModel(this)), m_pools(new PoolModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setProperty("pane", true);
    m_lines->setProperty("wide", true); // no labels, so that notes need not stand under values
    makePageTabs(m_tabs, tr("About the product"));
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab(QString());
    m_stack->addWidget(makeWhy());
    m_lotTable = makeTable(m_lots, tr("Licences of the product"), kLotWidths);
    m_assignmentTable = makeTable(m_assignments, tr("Which licence serves what"), kAssignmentWidths);
    m_stack->addWidget(m_lotTable);
    m_stack->addWidget(m_assignmentTable);
    m_stack->addWidget(makeTable(m_pools, tr("Pools"), kPoolWidths));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs);
    layout->addSpacing(Theme::space(1));
    layout->addWidget(m_stack, 1);
    setFocusPolicy(Qt::NoFocus);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_lines, &LineList::opened, this, &LicencePane::openLine);
    show(nullptr, std::nullopt);
}

QWidget *LicencePane::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new ElidedLabel({}, TextSize::Heading, Role::Text, head);
    m_title->setDemiBold(true);
    m_state = new StateLabel(State::Idle, {}, head);
    m_about = new TextLabel({}, TextSize::Body, Role::TextMuted, head);
    m_about->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::space(2));
    top->addWidget(m_title, 1);
    top->addWidget(m_state);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(1));
    layout->setSpacing(Theme::space(1));
    layout->addLayout(top);
    layout->addWidget(m_about);
    return head;
}

TableView *LicencePane::makeTable(LineTableModel *model, const QString &name, std::span<const int> widths)
{
    TableView *table = makeRecordTable(model, name, m_stack);
    table->setProperty("pane", true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (std::size_t column = 0; column < widths.size(); ++column)
        table->setColumnWidth(int(column), widths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(table, &TableView::opened, this, [this, model](const QModelIndex &index) {
        if (const ItemId item = model->itemAt(index.row(), index.column()))
            m_context.navigator.openItem(item);
    });
    return table;
}

QWidget *LicencePane::makeWhy()
{
    auto *page = new QWidget(m_stack);
    m_stepTable = makeRecordTable(m_steps, tr("How the requirement is reached"), page);
    m_stepTable->setProperty("pane", true);
    m_stepTable->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < int(std::size(kStepWidths)); ++column)
        m_stepTable->setColumnWidth(column, kStepWidths[column]);
    m_stepTable->horizontalHeader()->setStretchLastSection(true);
    m_stepTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_stepTable);
    layout->addWidget(m_lines, 1);
    connect(m_stepTable, &TableView::opened, this, &LicencePane::openStep);
    return page;
}

void LicencePane::show(const LicenceSheetPtr &sheet, std::optional<std::size_t> row)
{
    m_sheet = row ? sheet : nullptr;
    m_row = row;
    for (LineTableModel *model :
         std::initializer_list<LineTableModel *>{m_steps, m_lots, m_assignments, m_pools})
        model->show(m_sheet, row.value_or(0));
    m_why = m_sheet == nullptr ? WhyLines() : whyLines(*m_sheet, m_sheet->rows[*row]);
    m_lines->setLines(m_why.lines);
    const int shown = std::min(m_steps->rowCount(), kMostSteps);
    m_stepTable->setFixedHeight((shown + 1) * Theme::current().rowHeight() + Theme::space(2));
    const auto counted = [](const QString &word, int count) {
        return QStringLiteral("%1 %2").arg(word, formatCount(count));
    };
    m_tabs->setTabText(0, tr("Why"));
    m_tabs->setTabText(1, counted(tr("Licences"), m_lots->rowCount()));
    m_tabs->setTabText(2, counted(tr("Assignments"), m_assignments->rowCount()));
    m_tabs->setTabText(3, counted(tr("Pools"), m_pools->rowCount()));
    m_state->setVisible(m_sheet != nullptr);
    if (m_sheet == nullptr) {
        m_title->setText(tr("No product is chosen"));
        m_about->setText({});
        return;
    }
    const LicenceRow &of = m_sheet->rows[*row];
    const licence::Line &line = m_sheet->lineOf(of);
    m_title->setText(of.name);
    m_state->setState(stateOf(line), balanceWords(line));
    QStringList about{metricWords(line.metric)};
    if (!of.publisher.isEmpty())
        about.append(of.publisher);
    about.append(proofWords(line));
    m_about->setText(about.join(QStringLiteral(" · ")));
}

void LicencePane::showWhy()
{
    m_tabs->setCurrentIndex(0);
    m_stepTable->setFocus(Qt::OtherFocusReason);
}

void LicencePane::focusInEvent(QFocusEvent *)
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void LicencePane::openLine(const Line &line)
{
    if (const auto door = m_why.doors.find(line.key); door != m_why.doors.end())
        m_context.navigator.open(door->second);
}

void LicencePane::openStep(const QModelIndex &index)
{
    if (m_sheet == nullptr)
        return;
    if (const auto place = placeOf(*m_sheet, m_sheet->rows[*m_row], m_steps->doorAt(index.row())))
        m_context.navigator.open(*place);
}

} // namespace tally::ui
