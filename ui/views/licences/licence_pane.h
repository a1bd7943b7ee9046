// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beside the position: why one line stands as it does, the licences of it, which serves what, and the pools.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/licences/licence_lines.h"
#include "ui/views/licences/licence_sheet.h"

#include <QFrame>

class QStackedWidget;
class QTabBar;

namespace tally::ui {

class AssignmentModel;
class ElidedLabel;
class LineList;
class LineTableModel;
class LotModel;
class PoolModel;
class StateLabel;
class StepModel;
class TableView;
class TextLabel;

class LicencePane final : public QFrame
{
    Q_OBJECT

public:
    explicit LicencePane(ViewContext &context, QWidget *parent = nullptr);

    void show(const LicenceSheetPtr &sheet, std::optional<std::size_t> row); // of LicenceSheet::rows
    QTabBar *tabs() const { return m_tabs; }
    LineList *lines() const { return m_lines; }
    TableView *stepTable() const { return m_stepTable; }
    TableView *lotTable() const { return m_lotTable; }
    TableView *assignmentTable() const { return m_assignmentTable; }
    const StepModel &steps() const { return *m_steps; }
    const LotModel &lots() const { return *m_lots; }
    const AssignmentModel &assignments() const { return *m_assignments; }
    void showWhy(); // that page, with the keyboard

    using QWidget::show;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeWhy();
    TableView *makeTable(LineTableModel *model, const QString &name, std::span<const int> widths);
    void openLine(const Line &line);
    void openStep(const QModelIndex &index);

    ViewContext &m_context;
    LicenceSheetPtr m_sheet;
    std::optional<std::size_t> m_row;
    WhyLines m_why;
    ElidedLabel *m_title;
    StateLabel *m_state;
    TextLabel *m_about;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    LineList *m_lines;
    StepModel *m_steps;
    LotModel *m_lots;
    AssignmentModel *m_assignments;
    PoolModel *m_pools;
    TableView *m_stepTable = nullptr;
    TableView *m_lotTable = nullptr;
    TableView *m_assignmentTable = nullptr;
};

} // namespace tally::ui
