// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A label in one of the theme's sizes and colours; follows the theme and the system's font.
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace tally::ui {

class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextSize size = TextSize::Body, Role role = Role::Text,
                       QWidget *parent = nullptr);
    void setRole(Role role);
    void setDemiBold(bool demiBold);

protected:
    bool event(QEvent *event) override;

private:
    void dress();

    TextSize m_size;
    Role m_role;
    bool m_demiBold = false;
};

} // namespace tally::ui
