// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace tally::ui {

QFont paperFont(double points, bool demiBold)
{
    QFont font = Theme::current().font(TextSize::Body);
    font.setPointSizeF(points);
    font.setWeight(demiBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QString paperText(const char *source)
{
    return QCoreApplication::translate("Print", source);
}

} // namespace tally::ui
