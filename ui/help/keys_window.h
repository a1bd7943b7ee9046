// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+?: all keys, searched and printed. Made from the registry of actions, as the menus are.
#pragma once

#include "ui/print/print_document.h"

#include <QWidget>

class QLineEdit;

namespace tally::ui {

class ActionRegistry;
class KeysModel;
class TableView;
class TextLabel;

class KeysWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysWindow(ActionRegistry &actions, QWidget *parent = nullptr);

    void open();
    KeysModel *model() const { return m_model; }
    QLineEdit *search() const { return m_search; }
    // What is shown, on paper. Reads the window's lines.
    PrintDocument document() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void count();
    void print();

    ActionRegistry &m_actions;
    QLineEdit *m_search = nullptr;
    KeysModel *m_model = nullptr;
    TableView *m_table = nullptr;
    TextLabel *m_count = nullptr;
};

} // namespace tally::ui
