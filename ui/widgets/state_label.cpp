// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_label.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kGap = 6;

} // namespace

StateLabel::StateLabel(State state, const QString &word, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(state, word);
}

void StateLabel::setState(State state, const QString &word)
{
    m_state = state;
    m_word = word.isEmpty() ? stateWord(state) : word;
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {Theme::kIcon + kGap + metrics.horizontalAdvance(m_word) + 1, // it is rounded
            std::max(Theme::kIcon, metrics.height())};
}

QSize StateLabel::minimumSizeHint() const
{
    return {Theme::kIcon, sizeHint().height()};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int top = (height() - Theme::kIcon) / 2;
    stateIcon(m_state).paint(&painter, QRect(0, top, Theme::kIcon, Theme::kIcon));
    painter.setPen(Theme::current().color(isEnabled() ? Role::Text : Role::TextDisabled));
    const QRect words = rect().adjusted(Theme::kIcon + kGap, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_word, Qt::ElideRight, words.width()));
}

} // namespace tally::ui
