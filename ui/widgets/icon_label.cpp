// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace tally::ui {

IconLabel::IconLabel(const QString &name, Role role, int side, QWidget *parent)
    : QWidget(parent), m_name(name), m_role(role), m_side(side)
{
    setFixedSize(side, side);
}

void IconLabel::setIcon(const QString &name, Role role)
{
    m_name = name;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ui::icon(m_name, m_role)
        .paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace tally::ui
