// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QEvent>

namespace tally::ui {

TextLabel::TextLabel(const QString &text, TextSize size, Role role, QWidget *parent)
    : QLabel(text, parent), m_size(size), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // else that of the pane it stands in
    dress();
    connect(&Theme::current(), &Theme::changed, this, &TextLabel::dress);
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    dress();
}

void TextLabel::setDemiBold(bool demiBold)
{
    m_demiBold = demiBold;
    dress();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    return QLabel::event(event);
}

void TextLabel::dress()
{
    const Theme &theme = Theme::current();
    setFont(theme.font(m_size, m_demiBold));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.color(m_role));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, theme.color(Role::TextDisabled));
    setPalette(colours);
}

} // namespace tally::ui
