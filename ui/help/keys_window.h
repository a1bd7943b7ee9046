// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+?: all keys, searched, printed and changed. Made from the registry of actions, as the menus are.
#pragma once

#include "ui/help/help_window.h"
#include "ui/print/print_document.h"

#include <memory>

class QPagedPaintDevice;

namespace tally::ui {

class ActionRegistry;
class KeysEditor;
class KeysModel;
class TableView;
class TextLabel;

class KeysWindow final : public HelpWindow
{
    Q_OBJECT

public:
    explicit KeysWindow(ActionRegistry &actions, QWidget *parent = nullptr);

    void open();
    KeysModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    KeysEditor *editor() const { return m_editor; }
    // What is shown, on paper.
    PrintDocument document() const;
    // On another thread; how it went is said below the table.
    void printOn(std::shared_ptr<QPagedPaintDevice> device);

private:
    void refresh();
    void showCount();
    void showCurrent();
    void print();

    ActionRegistry &m_actions;
    KeysModel *m_model = nullptr;
    TableView *m_table = nullptr;
    TextLabel *m_count = nullptr;
    KeysEditor *m_editor = nullptr;
};

} // namespace tally::ui
