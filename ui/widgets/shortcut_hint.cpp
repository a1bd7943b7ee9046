// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcut_hint.h"

#include "ui/theme/style_parts.h"

#include <QPainter>

namespace tally::ui {

ShortcutHint::ShortcutHint(const QKeySequence &keys, QWidget *parent)
    : TextLabel(keys.toString(QKeySequence::NativeText), TextSize::Small, Role::TextMuted, parent)
{
    setContentsMargins(Theme::space(1), 1, Theme::space(1), 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Shortcut %1").arg(text()));
}

void ShortcutHint::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    drawBox(&painter, rect(), Theme::current().color(Role::Window), {Role::Line}, Theme::kRadius);
    TextLabel::paintEvent(event);
}

} // namespace tally::ui
