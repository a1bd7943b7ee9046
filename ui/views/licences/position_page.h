// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The position: totals, filters, the table, and beside it why a line stands as it does.
#pragma once

#include "report/document.h"
#include "ui/shell/view.h"
#include "ui/views/licences/licence_sheet.h"

#include <array>
#include <utility>

class QSplitter;
class QStackedWidget;

namespace tally::ui {

class EmptyState;
class LicenceFilterBar;
class LicencePane;
class PositionModel;
class SlidingSide;
class TableView;
class TextLabel;
class ToolButton;

class PositionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PositionPage(ViewContext &context, QWidget *parent = nullptr);

    void show(const LicenceSheetPtr &sheet);
    void setStale(bool stale);
    ToolButton *unknownButton() const { return m_unknown; }
    void setFilter(const LicenceFilter &filter);
    void standOn(ItemId product); // once it is shown
    const LicenceFilter &filter() const;
    const LicenceTotals &totals() const { return m_totals; }
    ItemId currentProduct() const;
    const LicenceRow *current() const; // null: none
    QString countText() const;         // "20 of 34 products"
    report::Document document() const; // what is shown, for files and paper
    void openCurrent();
    void showWhy();
    void toggleSide();
    bool leaveSide(); // true: it had the keyboard

    PositionModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    LicencePane *pane() const { return m_pane; }
    LicenceFilterBar *filterBar() const { return m_filterBar; }
    EmptyState *emptyState() const { return m_empty; }

    using QWidget::show;

Q_SIGNALS:
    void filterChanged(); // by the person
    void shown();         // other rows, or another current one
    void importWanted();
    void unknownWanted(); // the titles that nobody knows

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFigures();
    QWidget *makeFoot();
    void connectTable();
    void choose();
    void showFigures();
    void showCurrent();
    void updateEmpty();
    void setWidths();
    void fitColumns();
    void sortBy(int column, std::optional<bool> descending);

    ViewContext &m_context;
    LicenceSheetPtr m_sheet;
    LicenceTotals m_totals;
    LicenceOrder m_order;
    ItemId m_wanted;
    QString m_stood;
    QWidget *m_figures = nullptr;
    std::array<std::pair<TextLabel *, TextLabel *>, 4> m_figure{};
    TextLabel *m_foot;
    ToolButton *m_unknown = nullptr;
    LicenceFilterBar *m_filterBar;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    PositionModel *m_model;
    TableView *m_table = nullptr;
    LicencePane *m_pane = nullptr;
    SlidingSide *m_sliding = nullptr;
};

} // namespace tally::ui
