// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What licences cost whom: a chart with its table, and the same owners as a table with more figures.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/licences/licence_sheet.h"

#include <QWidget>

namespace tally::ui {

class ChartPanel;
class OwnerCostModel;
class SortedRecords;
class TableView;

class CostPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CostPage(ViewContext &context, QWidget *parent = nullptr);

    void show(const LicenceSheetPtr &sheet);
    const OwnerCostModel &owners() const { return *m_owners; }
    TableView *table() const { return m_table; }
    const SortedRecords &sorted() const { return *m_sorted; }
    ChartPanel *panel() const { return m_panel; }

    using QWidget::show;

private:
    void openRow(int row, int column);

    ViewContext &m_context;
    LicenceSheetPtr m_sheet;
    OwnerCostModel *m_owners;
    ChartPanel *m_panel;
    SortedRecords *m_sorted;
    TableView *m_table;
};

} // namespace tally::ui
