// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kSide = 10;  // from the round end to the words
constexpr int kGap = 4;    // between field and value
constexpr int kMost = 260; // a longer value is shortened
constexpr int kLeast = 24; // of a target

} // namespace

Chip::Chip(Kind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setWords(const QString &field, const QString &value)
{
    m_field = field;
    m_value = value;
    setText(field.isEmpty() ? value : field + QLatin1Char(' ') + value);
    if (m_kind == Kind::Condition) {
        setAccessibleName(tr("Filter: %1").arg(text()));
        setAccessibleDescription(tr("Enter edits, Delete removes"));
    } else {
        setAccessibleName(text());
    }
    updateGeometry();
    update();
}

int Chip::widthOfWords() const
{
    const QFontMetrics metrics = fontMetrics();
    const int field = m_field.isEmpty() ? 0 : metrics.horizontalAdvance(m_field) + kGap;
    return field + metrics.horizontalAdvance(m_value);
}

QSize Chip::sizeHint() const
{
    const int icon = m_kind == Kind::More ? 0 : Theme::kIcon + kGap;
    return {std::min(2 * kSide + widthOfWords() + icon, kMost), std::max(kLeast, fontMetrics().height() + 4)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), kLeast * 2), sizeHint().height()};
}

QRect Chip::cross() const
{
    if (m_kind != Kind::Condition)
        return {};
    const int side = height();
    return {width() - side, 0, side, side};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const double radius = std::min(height() / 2.0, 12.0);
    Border border{Role::Control};
    if (hasFocus())
        border = {Role::Focus, Theme::kFocusWidth};
    else if (m_kind == Kind::Add)
        border.pen = Qt::DashLine;
    const QColor fill = theme.color(isDown() ? Role::Sunk : underMouse() ? Role::Hover : Role::Base);
    drawBox(&painter, rect(), fill, border, radius);
    QRect words = rect().adjusted(kSide, 0, -kSide, 0);
    if (m_kind == Kind::Add) {
        ui::icon(QStringLiteral("add"), Role::TextMuted)
            .paint(&painter,
                   QRect(words.left() - 2, (height() - Theme::kIcon) / 2, Theme::kIcon, Theme::kIcon));
        words.setLeft(words.left() + Theme::kIcon + 2);
    } else if (m_kind == Kind::Condition) {
        const QRect mark(0, 0, Theme::kIcon, Theme::kIcon);
        ui::icon(QStringLiteral("close"), Role::TextMuted)
            .paint(&painter, mark.translated(cross().center() - mark.center() - QPoint(2, 0)));
        words.setRight(cross().left());
    }
    const QFontMetrics metrics = fontMetrics();
    if (!m_field.isEmpty()) {
        painter.setPen(theme.color(Role::TextMuted));
        painter.drawText(words, Qt::AlignVCenter, m_field);
        words.setLeft(words.left() + metrics.horizontalAdvance(m_field) + kGap);
    }
    painter.setPen(theme.color(m_kind == Kind::Condition ? Role::Text : Role::TextMuted));
    painter.drawText(words, Qt::AlignVCenter, metrics.elidedText(m_value, Qt::ElideRight, words.width()));
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_pressedCross = event->button() == Qt::LeftButton && cross().contains(event->pos());
    if (!m_pressedCross)
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressedCross)
        return QAbstractButton::mouseReleaseEvent(event);
    m_pressedCross = false;
    if (cross().contains(event->pos()))
        Q_EMIT removeRequested();
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && width() < 2 * kSide + widthOfWords() + Theme::kIcon) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace tally::ui
