// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/position_page.h"

#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_layout.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/licence_doors.h"
#include "ui/views/licences/licence_filter_bar.h"
#include "ui/views/licences/licence_pane.h"
#include "ui/views/licences/licence_words.h"
#include "ui/views/licences/position_model.h"
#include "ui/views/licences/record_section.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/sliding_side.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tool_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kSideWidth = 400;
constexpr int kNarrowBelow = 1100;
constexpr int kAllColumns = 1010; // that all of them need
constexpr int kWide[] = {196, 96, 74, 76, 74, 118, 98, 76, 98};
constexpr int kStacked[] = {206, 76, 74, 104, 96, 76};

} // namespace

PositionPage::PositionPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_foot(new TextLabel({}, TextSize::Body, Role::TextMuted, this)),
      m_filterBar(new LicenceFilterBar(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)), m_splitter(new QSplitter(Qt::Horizontal, m_stack)),
      m_model(new PositionModel(this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_table = makeRecordTable(m_model, tr("Licence position"), m_splitter);
    m_table->setProperty("pane", true);
    m_pane = new LicencePane(context, m_splitter);
    m_pane->setMinimumWidth(kSideWidth * 2 / 3);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kSideWidth * 2, kSideWidth});
    m_splitter->setFocusProxy(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeFigures());
    layout->addWidget(m_filterBar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    setFocusProxy(m_table);
    m_sliding = new SlidingSide(QStringLiteral("licences"), m_splitter, m_pane, m_stack, kSideWidth);
    connectTable();
    connect(m_filterBar, &LicenceFilterBar::filterChanged, this, [this] {
        choose();
        Q_EMIT filterChanged();
    });
    connect(m_filterBar, &LicenceFilterBar::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (filter().isEmpty())
            return Q_EMIT importWanted();
        setFilter({});
        Q_EMIT filterChanged();
    });
    setWidths();
    showFigures();
    updateEmpty();
}

// "4 products short   54 units short   £25,628 to buy   1,354 units spare"
QWidget *PositionPage::makeFigures()
{
    m_figures = new QWidget(this);
    auto *row = new QHBoxLayout(m_figures);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(1));
    row->setSpacing(Theme::space(2));
    for (auto &[figure, words] : m_figure) {
        figure = new TextLabel({}, TextSize::Figure, Role::Text, m_figures);
        words = new TextLabel({}, TextSize::Body, Role::TextMuted, m_figures);
        row->addWidget(figure, 0, Qt::AlignBaseline);
        row->addWidget(words, 0, Qt::AlignBaseline);
        row->addSpacing(Theme::space(4));
    }
    row->addStretch(1);
    return m_figures;
}

// "Evidence: 17 accepted, 2 supporting, 1 missing   [4,120 of 96,200 installations not recognised]"
QWidget *PositionPage::makeFoot()
{
    auto *foot = new QWidget(this);
    m_unknown = new ToolButton(QString(), {}, {}, foot);
    m_unknown->setToolTip(tr("The titles that nobody knows, to be decided"));
    m_unknown->hide();
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), Theme::space(1));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_foot);
    row->addWidget(m_unknown);
    row->addStretch(1);
    connect(m_unknown, &QToolButton::clicked, this, &PositionPage::unknownWanted);
    return foot;
}

void PositionPage::connectTable()
{
    connect(m_table, &TableView::currentRowChanged, this, &PositionPage::showCurrent);
    connect(m_table, &TableView::opened, this, &PositionPage::openCurrent);
    connect(m_table, &TableView::detailsWanted, this, [this] {
        m_sliding->open();
        m_pane->showWhy();
    });
    connect(m_table, &TableView::sortWanted, this, [this](int column) { sortBy(column, std::nullopt); });
    connect(m_table, &TableView::sortSet, this,
            [this](int column, bool descending) { sortBy(column, descending); });
    connect(m_sliding, &SlidingSide::hiddenWithFocus, m_table, [this] { m_table->setFocus(); });
}

const LicenceFilter &PositionPage::filter() const
{
    return m_filterBar->filter();
}

void PositionPage::setFilter(const LicenceFilter &filter)
{
    m_filterBar->setFilter(filter);
    choose();
}

void PositionPage::standOn(ItemId product)
{
    m_wanted = product;
    if (!m_wanted)
        return;
    if (const int row = m_model->rowOf(m_wanted, m_stood); row >= 0) {
        m_table->setCurrent(row, 0);
        m_wanted = {};
    }
}

void PositionPage::show(const LicenceSheetPtr &sheet)
{
    m_sheet = sheet;
    if (m_sheet != nullptr)
        m_filterBar->showChoices(*m_sheet);
    m_model->setStale(false);
    choose();
}

void PositionPage::setStale(bool stale)
{
    m_model->setStale(stale);
    m_figures->setEnabled(!stale);
}

void PositionPage::choose()
{
    const LicenceRow *before = current();
    const ItemId product = m_wanted ? m_wanted : before == nullptr ? ItemId() : before->product;
    const QString name = before == nullptr ? QString() : before->name;
    const int column = std::max(0, m_table->currentIndex().column());
    LicenceChoice choice = m_sheet == nullptr ? LicenceChoice() : chooseLicences(*m_sheet, filter(), m_order);
    m_totals = choice.totals;
    m_model->show(m_sheet, std::move(choice.rows));
    if (m_model->rowCount() > 0) {
        const int row = m_model->rowOf(product, name);
        m_table->setCurrent(std::max(0, row), column);
        if (row >= 0)
            m_wanted = {};
    }
    showFigures();
    updateEmpty();
    showCurrent();
}

void PositionPage::showFigures()
{
    const QString figures[] = {formatCount(m_totals.lines), formatCount(m_totals.units),
                               formatMoney(m_totals.cost, MoneyStyle::Total), formatCount(m_totals.spare)};
    const QString words[] = {
        m_totals.lines == 1 ? tr("product short") : tr("products short"), tr("units short"),
        m_totals.unpriced == 0 ? tr("to buy")
                               : tr("to buy, %1 without a price").arg(formatCount(m_totals.unpriced)),
        tr("units spare")};
    for (std::size_t i = 0; i < m_figure.size(); ++i) {
        m_figure[i].first->setText(figures[i]);
        m_figure[i].first->setAccessibleName(figures[i] + QLatin1Char(' ') + words[i]);
        m_figure[i].second->setText(words[i]);
    }
    m_figure[0].first->setRole(m_totals.lines > 0 ? Role::Bad : Role::Text);
    m_unknown->hide();
    if (m_sheet == nullptr)
        return m_foot->setText({});
    m_foot->setText(tr("Evidence: %1 accepted, %2 supporting, %3 missing")
                        .arg(formatCount(m_totals.accepted), formatCount(m_totals.supporting),
                             formatCount(m_totals.missing)));
    const licence::SceneReading &reading = *m_sheet->reading;
    if (reading.installationRows == 0)
        return;
    m_unknown->setText(
        tr("%1 of %2 installations not recognised")
            .arg(formatCount(reading.unrecognisedRows), formatCount(reading.installationRows)));
    m_unknown->setAccessibleName(m_unknown->text());
    m_unknown->show();
}

void PositionPage::updateEmpty()
{
    const bool none = m_sheet != nullptr && m_sheet->rows.empty();
    if (none)
        m_empty->setWords(tr("No licences yet"),
                          tr("A licence is so many units of a product, bought under one order. Import them "
                             "from a table, with what is installed; then what is short stands here."),
                          tr("Import…"));
    else if (m_sheet == nullptr)
        m_empty->setWords(tr("Being worked out"), tr("Licences against what is installed and used."));
    else
        m_empty->setWords(tr("No product matches"), m_filterBar->words(), tr("Clear filter"));
    QWidget *shown = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_splitter) : m_empty;
    if (shown == m_empty && m_table->hasFocus())
        m_empty->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentWidget(shown);
    m_figures->setVisible(!none);
    m_filterBar->setVisible(!none);
}

const LicenceRow *PositionPage::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

ItemId PositionPage::currentProduct() const
{
    return current() == nullptr ? m_wanted : current()->product;
}

void PositionPage::showCurrent()
{
    const LicenceRow *row = current();
    if (row != nullptr)
        m_stood = row->name;
    m_pane->show(m_sheet, row == nullptr ? std::nullopt : std::optional(row->line));
    Q_EMIT shown();
}

QString PositionPage::countText() const
{
    if (m_sheet == nullptr)
        return tr("being worked out");
    const int shown = m_model->rowCount();
    return shown == int(m_sheet->rows.size())
               ? tr("%n product(s)", nullptr, shown)
               : tr("%1 of %n product(s)", nullptr, int(m_sheet->rows.size())).arg(formatCount(shown));
}

report::Document PositionPage::document() const
{
    report::Document document;
    document.title = tr("Licence position").toStdString();
    if (m_sheet == nullptr)
        return document;
    QStringList subtitle{tr("%1 view").arg(viewWords(m_sheet->position.view)), totalsWords(m_totals)};
    if (const QString words = m_filterBar->words(); !words.isEmpty())
        subtitle.insert(1, words);
    document.subtitle = subtitle.join(QStringLiteral(" · ")).toStdString();
    document.operation = m_sheet->estate->operation();
    document.sections.push_back(sectionOf(*m_model, {}));
    return document;
}

void PositionPage::openCurrent()
{
    const LicenceRow *row = current();
    if (row == nullptr)
        return;
    const LicenceColumn column = m_model->columnAt(m_table->currentIndex().column());
    if (const auto place = placeOf(*m_sheet, *row, column))
        m_context.navigator.open(*place);
    else
        m_context.navigator.tell(tr("There is no row behind this figure."));
}

void PositionPage::showWhy()
{
    m_sliding->open();
    m_pane->showWhy();
}

void PositionPage::toggleSide()
{
    if (m_sliding->toggle() && m_sliding->isNarrow())
        m_pane->showWhy();
    fitColumns();
}

bool PositionPage::leaveSide()
{
    const QWidget *focused = QApplication::focusWidget();
    if (focused == nullptr || !m_pane->isVisible() || !m_pane->isAncestorOf(focused))
        return false;
    m_sliding->close();
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void PositionPage::sortBy(int column, std::optional<bool> descending)
{
    const LicenceColumn which = m_model->columnAt(column);
    const bool same = m_order.column == which;
    if (descending)
        m_order = {which, *descending};
    else if (same && m_order.descending)
        m_order = {}; // the third click: the worst first
    else
        m_order = {which, same};
    QList<SortKey> keys;
    if (m_order.column)
        keys.append({m_model->column(column).id, m_order.descending});
    m_table->setSortKeys(keys);
    choose();
}

void PositionPage::setWidths()
{
    const std::span<const int> widths =
        m_model->isStacked() ? std::span<const int>(kStacked) : std::span<const int>(kWide);
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(int(column), widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void PositionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sliding->setNarrow(window()->width() < kNarrowBelow);
    m_sliding->place();
    fitColumns();
}

// Metric and the less asked for leave their room to the figures where there is not enough.
void PositionPage::fitColumns()
{
    const bool beside = m_sliding->isShown() && !m_sliding->isNarrow();
    const bool stacked = width() - (beside ? m_pane->width() : 0) < kAllColumns;
    if (stacked == m_model->isStacked())
        return;
    const int row = m_table->currentIndex().row();
    m_model->setStacked(stacked);
    m_order = {};
    m_table->setSortKeys({});
    setWidths();
    m_table->setCurrent(std::max(0, row), 0);
}

} // namespace tally::ui
