// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key in a small box, beside what it does.
#pragma once

#include "ui/widgets/text_label.h"

#include <QKeySequence>

namespace tally::ui {

class ShortcutHint final : public TextLabel
{
    Q_OBJECT

public:
    explicit ShortcutHint(const QKeySequence &keys, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tally::ui
