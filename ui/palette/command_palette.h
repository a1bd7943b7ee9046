// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+K: every action of the window by its words. A card in the middle of the window; Esc brings the focus
// back.
#pragma once

#include "ui/palette/palette_entries.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace tally::ui {

class ActionRegistry;

class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(ActionRegistry &actions, QWidget *window);

    void begin();

Q_SIGNALS:
    void findWanted(const QString &text); // no command is called that: the register may hold it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QString &typed);
    void choose();
    void leave();
    void place();
    QList<PaletteEntry> entries() const;

    ActionRegistry &m_actions;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPointer<QWidget> m_before;
    QStringList m_recent;
};

} // namespace tally::ui
