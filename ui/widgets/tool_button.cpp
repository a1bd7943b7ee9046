// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tool_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>

namespace tally::ui {

namespace {

// "&Save view…" is called "Save view".
QString nameOf(QString text)
{
    text.remove(QLatin1Char('&'));
    text.remove(QChar(0x2026));
    return text;
}

} // namespace

ToolButton::ToolButton(const QString &iconName, const QString &text, const QKeySequence &keys,
                       QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({Theme::kIcon, Theme::kIcon});
    if (!iconName.isEmpty())
        setIcon(ui::icon(iconName));
    setText(text);
    if (!keys.isEmpty())
        setShortcut(keys);
    setIconOnly(false);
    takeWords(text, keys, {});
}

ToolButton::ToolButton(QAction *action, QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({Theme::kIcon, Theme::kIcon});
    setDefaultAction(action);
    setIconOnly(false);
    const auto take = [this, action] { takeWords(action->text(), action->shortcut(), action->statusTip()); };
    connect(action, &QAction::changed, this, take);
    take();
}

void ToolButton::setIconOnly(bool iconOnly)
{
    setToolButtonStyle(iconOnly || text().isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void ToolButton::takeWords(const QString &text, const QKeySequence &keys, const QString &more)
{
    const QString name = nameOf(text);
    QString tip = keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText));
    if (!more.isEmpty())
        tip += QLatin1Char('\n') + more;
    setToolTip(tip);
    setAccessibleName(name);
    setAccessibleDescription(more);
}

} // namespace tally::ui
