// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A flat button of a bar: icon, or icon and word. Its tip is its name and its shortcut; for the ear it has
// its name even where only the icon is shown.
#pragma once

#include <QKeySequence>
#include <QToolButton>

namespace tally::ui {

class ToolButton final : public QToolButton
{
    Q_OBJECT

public:
    ToolButton(const QString &iconName, const QString &text, const QKeySequence &keys = {},
               QWidget *parent = nullptr);
    // Everything from the action, kept up to date with it.
    explicit ToolButton(QAction *action, QWidget *parent = nullptr);

    void setIconOnly(bool iconOnly);

private:
    void takeWords(const QString &text, const QKeySequence &keys, const QString &more);
};

} // namespace tally::ui
