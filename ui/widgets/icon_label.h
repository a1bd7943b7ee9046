// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An icon that stands by itself and follows the theme. Says nothing for the ear: the words beside it do.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace tally::ui {

class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, Role role = Role::Text, int side = Theme::kIcon,
                       QWidget *parent = nullptr);
    void setIcon(const QString &name, Role role = Role::Text);

    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Role m_role;
    int m_side;
};

} // namespace tally::ui
