// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that was recorded, newest first; each operation's changes one step away, its undo previewed
// here.
#pragma once

#include "ui/shell/view.h"


namespace tally::ui {

class OperationsModel;
class PaneHead;
class TableView;
class ToolButton;
class UndoStrip;

class OperationsView final : public View
{
    Q_OBJECT

public:
    static constexpr std::size_t kPage = 200;

    explicit OperationsView(ViewContext &context, QWidget *parent = nullptr);

    Place place() const override; // subject: the current operation
    void go(const Place &place) override;
    QString title() const override;

    OperationsModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    UndoStrip *undoStrip() const { return m_strip; }
    void previewUndo();

private:
    void reload();
    void askPage(OperationNumber newest);
    void askNewer();
    void openCurrent();
    void updateButtons();
    OperationNumber current() const;

    OperationsModel *m_model = nullptr;
    TableView *m_table = nullptr;
    PaneHead *m_head = nullptr;
    ToolButton *m_undo = nullptr;
    UndoStrip *m_strip = nullptr;
    QString m_wanted; // the operation to go to once it is read
    std::uint64_t m_reading = 0;
    OperationNumber m_shownAt = -1; // the estate's operation that the list ends at
};

View *makeOperationsView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
