// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed on an item, newest first; any operation of it can be undone here after a preview.
#pragma once

#include "ui/shell/view.h"

#include "app/register.h"

#include <vector>

class QPushButton;

namespace tally::ui {

class LineList;
class UndoStrip;

class HistoryTab final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(ViewContext &context, QWidget *parent = nullptr);

    // Asks the register at once when the tab is seen, else when it comes to be seen.
    void setItem(ItemId item);
    LineList *list() const { return m_list; }
    UndoStrip *undoStrip() const { return m_strip; }
    void previewUndo();

Q_SIGNALS:
    void counted(int operations);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void tell(const std::vector<app::HistoryEntry> &entries);
    void updateButton();

    ViewContext &m_context;
    LineList *m_list = nullptr;
    QPushButton *m_undo = nullptr;
    UndoStrip *m_strip = nullptr;
    ItemId m_item;
    bool m_asked = false;
};

} // namespace tally::ui
