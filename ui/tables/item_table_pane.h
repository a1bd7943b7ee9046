// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of items: head with counts, filter, table, summary. Shows what its layout says of the session's
// estate, and changes the layout as the person sorts, filters, groups and moves columns.
#pragma once

#include "ui/shell/view.h"
#include "ui/tables/item_query.h"
#include "ui/tables/table_layout.h"
#include "ui/tables/table_view.h"

#include <QTimer>

#include <functional>
#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace tally::ui {

class EmptyState;
class FilterBar;
class FilterBuilder;
class PaneHead;
class SummaryStrip;

class ItemTablePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ItemTablePane(ViewContext &context, QWidget *parent = nullptr);

    // Shows the class, its columns and filter; `item` becomes the current one if it is there.
    void setTableLayout(const TableLayout &layout, ItemId item = {});
    const TableLayout &tableLayout() const { return m_layout; }
    void setFilter(const QString &filter);

    PaneHead *head() const { return m_head; }
    TableView *table() const { return m_table; }
    ItemTableModel *model() const { return m_model; }
    FilterBar *filterBar() const { return m_filterBar; }
    FilterBuilder *builder() const { return m_builder; }
    SummaryStrip *summary() const { return m_summary; }
    // A strip between table and summary: a preview that waits, a conflict. Taken over.
    void addStrip(QWidget *strip);
    QString title() const;
    QString summaryText() const; // "Computers, 24 of 7,012"
    // Instead of the class: that of a saved view. Empty: the class.
    void setName(const QString &name);
    qint64 shownCount() const;
    qint64 allCount() const { return m_all; }
    const std::vector<ColumnSum> &sums() const { return m_shown.sums; } // of all that is shown

    ItemId currentItem() const;
    // The selected rows of the shown estate, heads of groups left out; with none the current one.
    std::vector<estate::Row> selectedRows() const;
    std::vector<ItemId> selectedItems() const;

    void openColumnMenu();   // of the current column
    void openColumnPicker(); // at the right below the head
    void groupByCurrent();   // or not at all, when it is grouped by this column
    void setGroup(const QString &column);
    void filterAsText();
    void openAddFilter();
    void openBuilder();

Q_SIGNALS:
    void layoutChanged();  // by the person
    void filterAccepted(); // a step for "back"
    void shown();          // rows arrived
    void titleChanged();
    void currentItemChanged(tally::ItemId item); // a moment after it stands still
    void newWanted();
    void summaryChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitHeight();
    void connectTable();
    void connectFilter();
    void reload();
    void take(ItemAnswer answered);
    void showRows(ItemAnswer &answered);
    void showEmpty();
    void explainEmpty();
    void explainMistake(const ItemAnswer &answered);
    void applyColumns();
    void restorePlace();
    void restoreSelection(const std::vector<ItemId> &items);
    void updateSummary();
    void changeLayout(const std::function<void(TableLayout &)> &change);
    void takeFilter(const QString &filter);
    void complete();
    void openMenu(const std::string &column, const QPoint &at);
    void sortBy(int column, bool descending, bool add);
    void moveColumn(int from, int to);
    void setColumns(const QStringList &names);
    void remember() const;

    QString shownName() const;
    void focusRows();
    void turnTo(QWidget *page);

    ViewContext &m_context;
    QString m_name;
    TableLayout m_layout;
    ItemAnswer m_shown;
    QStringList m_applied; // the columns whose widths stand
    bool m_measured = false;
    bool m_isLate = false;     // what is shown: an answer came while a cell was edited
    bool m_rowsWanted = false; // the keyboard, as soon as there are any
    ItemId m_wanted, m_told;
    int m_lastRow = 0, m_lastColumn = 0;
    qint64 m_all = 0;
    PaneHead *m_head = nullptr;
    FilterBar *m_filterBar = nullptr;
    FilterBuilder *m_builder = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    SummaryStrip *m_summary = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_filterRow = nullptr;
    bool m_low = false; // see kLowWindow
    ItemTableModel *m_model = nullptr;
    QTimer m_tell, m_sum;
};

// The layout that was last used for a class; the first one when there is none.
TableLayout rememberedLayout(const model::ClassRegistry &classes, const std::string &className);

} // namespace tally::ui
