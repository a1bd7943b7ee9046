// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed between two points in time: from and to are typed, the changes stand under their operations,
// each leads to its item, each operation can be undone after a preview.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/difference/difference_model.h"

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace tally::ui {

class EmptyState;
class ErrorStrip;
class PaneHead;
class TextLabel;
class TableView;
class ToolButton;
class UndoStrip;

class DifferenceView final : public View
{
    Q_OBJECT

public:
    explicit DifferenceView(ViewContext &context, QWidget *parent = nullptr);

    // subject: "48213" one operation; "2025-03-31..2026-01-01", either end empty or an operation; empty: the
    // last operation. filter: words.
    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;

    DifferenceModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    UndoStrip *undoStrip() const { return m_strip; }
    QString mistake() const; // of what was typed; empty: none

private:
    QWidget *makeBar();
    void compareTyped();
    void compare(const QString &from, const QString &to);
    void showChanges(std::shared_ptr<const Changes> changes);
    void filter();
    void open(int row);
    void previewUndo();
    void updateHead();
    void refuse(const QString &what);

    DifferenceModel *m_model = nullptr;
    TableView *m_table = nullptr;
    PaneHead *m_head = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_grouped = nullptr;
    ErrorStrip *m_error = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    ToolButton *m_undo = nullptr;
    UndoStrip *m_strip = nullptr;
    Place m_place;
    std::shared_ptr<const Changes> m_changes;
    std::uint64_t m_asked = 0;
};

View *makeDifferenceView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
