// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key in a small box, beside what it does; follows the action when that gets other keys.
#pragma once

#include "ui/widgets/text_label.h"

class QAction;
class QKeySequence;

namespace tally::ui {

class ShortcutHint final : public TextLabel
{
    Q_OBJECT

public:
    explicit ShortcutHint(QWidget *parent = nullptr);
    void follow(const QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setKeys(const QKeySequence &keys);
};

} // namespace tally::ui
