// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcut_hint.h"

#include "ui/theme/style_parts.h"

#include <QAction>
#include <QPainter>

namespace tally::ui {

ShortcutHint::ShortcutHint(QWidget *parent) : TextLabel({}, TextSize::Small, Role::TextMuted, parent)
{
    setContentsMargins(Theme::space(1), 1, Theme::space(1), 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ShortcutHint::follow(const QAction *action)
{
    connect(action, &QAction::changed, this, [this, action] { setKeys(action->shortcut()); });
    setKeys(action->shortcut());
}

void ShortcutHint::setKeys(const QKeySequence &keys)
{
    setText(keys.toString(QKeySequence::NativeText));
    setAccessibleName(tr("Shortcut %1").arg(text()));
    setVisible(!keys.isEmpty());
}

void ShortcutHint::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    drawBox(&painter, rect(), Theme::current().color(Role::Window), {Role::Line}, Theme::kRadius);
    TextLabel::paintEvent(event);
}

} // namespace tally::ui
