// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one table of the window: the first column stands still, a cell is always current, rows are selected as
// ranges, columns are moved and widened by mouse and keyboard. It shows what a RecordTableModel says and
// tells what was asked for; sorting, filtering and recording are its owner's.
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/tables/table_delegate.h"
#include "ui/tables/table_header.h"

#include <QPointer>
#include <QTableView>

#include <utility>
#include <vector>

namespace tally::ui {

class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);
    ~TableView() override;

    void setRecords(RecordTableModel *records);
    void setEditorMaker(const TableDelegate::EditorMaker &maker);
    void setSortKeys(const QList<SortKey> &keys);
    void setFilters(const QHash<QString, QString> &filters);
    void setFilterRowShown(bool shown);
    // Widths by column; 0: as heading and first rows need.
    void setWidths(const QList<int> &widths);
    QList<int> widths() const;

    // First and last row of each, in their order, none touching another.
    using RowRange = std::pair<int, int>;
    std::vector<RowRange> selectedRanges() const;
    qint64 selectedCount() const;
    // The current cell; the selection becomes its row unless `keepSelection`.
    void setCurrent(int row, int column, bool keepSelection = false);
    void beginEdit(); // of the current cell; editRefused() where it may not be
    bool isEditing() const;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &search) override;
    void selectAll() override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void detailsWanted();
    void sortWanted(int column, bool add);                     // by a click
    void sortSet(int column, bool descending, bool add);       // by the keyboard
    void columnMenuWanted(int column, const QPoint &globalAt); // below the heading
    void columnMoved(int from, int to);
    void columnResized();
    void bandToggled(int row);
    void typed(const QModelIndex &index, const QString &text);
    void editRefused(const QModelIndex &index);
    void editEnded();
    void itemMenuWanted(const QPoint &globalAt);
    void currentRowChanged();
    void rowsSelected(); // the selection is another one

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Frozen;

    void applyTheme();
    void placeFrozen();
    bool handleColumnKey(const QKeyEvent &event);
    bool handleBandKey(const QKeyEvent &event);
    void leave(const QModelIndex &index, TableDelegate::Then then);
    int widthNeeded(int column) const;
    void moveColumn(int from, int to);

    QPointer<RecordTableModel> m_records;
    TableHeader *m_header;
    TableDelegate *m_delegate;
    Frozen *m_frozen;
};

} // namespace tally::ui
