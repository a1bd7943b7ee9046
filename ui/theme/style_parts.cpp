// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_parts.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace tally::ui {

namespace {

QColor colour(Role role)
{
    return Theme::current().color(role);
}

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void prepare(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
}

QPen roundPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

Border borderOf(const QStyleOption &option)
{
    if (!is(option, QStyle::State_Enabled))
        return {Role::Line};
    if (is(option, QStyle::State_HasFocus))
        return {Role::Focus, Theme::kFocusWidth};
    return {is(option, QStyle::State_MouseOver) ? Role::Accent : Role::Control};
}

} // namespace

void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const Border &border, double radius)
{
    painter->save();
    prepare(painter);
    const double half = border.width / 2.0;
    painter->setPen(border.width > 0 ? QPen(colour(border.role), border.width, border.pen) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const double corner = std::max(radius - half, 0.0);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), corner, corner);
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRectF &rect, double radius)
{
    drawBox(painter, rect, Qt::transparent, {Role::Focus, Theme::kFocusWidth}, radius);
}

void drawChevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &chevronColour)
{
    constexpr double kHalf = 3.5;
    constexpr double kStroke = 1.5;
    painter->save();
    prepare(painter);
    painter->translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    default:
        break;
    }
    painter->setPen(roundPen(chevronColour, kStroke));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF({{-kHalf, -kHalf / 2}, {0, kHalf / 2}, {kHalf, -kHalf / 2}}));
    painter->restore();
}

void drawTick(QPainter *painter, const QRectF &rect, const QColor &tickColour)
{
    painter->save();
    prepare(painter);
    painter->setPen(roundPen(tickColour, 2));
    painter->setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    painter->drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)}));
    painter->restore();
}

void drawButton(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool isOn = is(option, QStyle::State_On);
    const bool isDown = is(option, QStyle::State_Sunken) || isOn;
    if (isPrimary(widget) && isEnabled) {
        const bool isHot = is(option, QStyle::State_MouseOver) || isDown;
        const QColor fill = colour(isHot ? Role::AccentHover : Role::Accent);
        drawBox(painter, option.rect, fill, {Role::Accent}, Theme::kRadius);
        if (is(option, QStyle::State_HasFocus)) { // a ring, a gap, and the button inside
            drawBox(painter, option.rect, colour(Role::Window), {Role::Focus, Theme::kFocusWidth},
                    Theme::kRadius);
            drawBox(painter, option.rect.adjusted(3, 3, -3, -3), fill, {Role::Accent, 0}, 1);
        }
        return;
    }
    Role fill = isEnabled ? Role::Base : Role::Window;
    if (isOn)
        fill = Role::Select;
    else if (isDown)
        fill = Role::Sunk;
    else if (isEnabled && is(option, QStyle::State_MouseOver))
        fill = Role::Hover;
    Border border = borderOf(option);
    if (border.role == Role::Accent)
        border.role = Role::Control;
    drawBox(painter, option.rect, colour(fill), border, Theme::kRadius);
    if (isOn) { // seen without colour too, as the chosen tab is
        constexpr int kLine = 2;
        const QRect inside = option.rect.adjusted(4, 4, -4, -3);
        painter->fillRect(QRect(inside.left(), inside.bottom() - kLine + 1, inside.width(), kLine),
                          colour(isEnabled ? Role::Accent : Role::TextDisabled));
    }
}

void drawToolButton(QPainter *painter, const QStyleOption &option)
{
    const bool isFlat = is(option, QStyle::State_AutoRaise);
    const bool isOn = is(option, QStyle::State_On);
    QColor fill = isFlat ? QColor(Qt::transparent) : colour(Role::Base);
    if (is(option, QStyle::State_Sunken))
        fill = colour(Role::Sunk);
    else if (isOn)
        fill = colour(Role::Select);
    else if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        fill = colour(Role::Hover);
    const Border border{Role::Control, isFlat && !isOn ? 0 : 1};
    drawBox(painter, option.rect, fill, border, Theme::kRadius);
}

void drawField(QPainter *painter, const QStyleOption &option)
{
    const bool isReadOnly = is(option, QStyle::State_ReadOnly);
    const bool isPlain = is(option, QStyle::State_Enabled) && !isReadOnly;
    drawBox(painter, option.rect, colour(isPlain ? Role::Base : Role::Window), borderOf(option),
            Theme::kRadius);
}

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool isOn = is(option, QStyle::State_On);
    const bool isPartly = is(option, QStyle::State_NoChange);
    const QRectF box = option.rect;
    if (!isOn && !isPartly) {
        Border border{isEnabled ? Role::Control : Role::TextDisabled};
        if (isEnabled && is(option, QStyle::State_MouseOver))
            border.role = Role::Accent;
        drawBox(painter, box, colour(isEnabled ? Role::Base : Role::Window), border, Theme::kRadius);
        return;
    }
    drawBox(painter, box, colour(isEnabled ? Role::Accent : Role::TextDisabled), {Role::Accent, 0},
            Theme::kRadius);
    if (isPartly)
        painter->fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2),
                          colour(Role::OnAccent));
    else
        drawTick(painter, box, colour(Role::OnAccent));
}

void drawRadioButton(QPainter *painter, const QStyleOption &option)
{
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool isOn = is(option, QStyle::State_On);
    const QRectF box = option.rect;
    const double radius = box.width() / 2;
    Border border{isEnabled ? Role::Control : Role::TextDisabled};
    if (isEnabled && (isOn || is(option, QStyle::State_MouseOver)))
        border.role = Role::Accent;
    drawBox(painter, box, colour(isEnabled ? Role::Base : Role::Window), border, radius);
    if (!isOn)
        return;
    constexpr double kInset = 4;
    drawBox(painter, box.adjusted(kInset, kInset, -kInset, -kInset),
            colour(isEnabled ? Role::Accent : Role::TextDisabled), {Role::Accent, 0}, radius - kInset);
}

bool hasKeyboard(const QWidget *widget)
{
    const QWidget *focused = QApplication::focusWidget();
    return widget && focused && (widget == focused || widget->isAncestorOf(focused)) &&
           widget->isActiveWindow();
}

void drawItemBackground(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    if (is(option, QStyle::State_Selected))
        painter->fillRect(option.rect, colour(hasKeyboard(widget) ? Role::Select : Role::SelectIdle));
    else if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        painter->fillRect(option.rect, colour(Role::Hover));
}

void drawTab(QPainter *painter, const QStyleOptionTab &option)
{
    const bool isSelected = is(option, QStyle::State_Selected);
    if (!isSelected && is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        painter->fillRect(option.rect, colour(Role::Hover));
    if (is(option, QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, Theme::kRadius);
    if (!isSelected)
        return;
    constexpr int kLine = 2;
    QRect line = option.rect;
    switch (option.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        line.setHeight(kLine);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        line.setLeft(line.right() - kLine + 1);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        line.setWidth(kLine);
        break;
    default:
        line.setTop(line.bottom() - kLine + 1);
        break;
    }
    painter->fillRect(line, colour(Role::Accent));
}

void drawSlider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    constexpr double kTrack = 4;
    constexpr double kKnob = 16;
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool isAcross = option.orientation == Qt::Horizontal;
    const QPointF middle = QRectF(handle).center();
    QRectF track = groove;
    QRectF done = groove;
    if (isAcross) {
        track = QRectF(groove.left(), middle.y() - kTrack / 2, groove.width(), kTrack);
        done = track;
        option.upsideDown ? done.setLeft(middle.x()) : done.setRight(middle.x());
    } else {
        track = QRectF(middle.x() - kTrack / 2, groove.top(), kTrack, groove.height());
        done = track;
        option.upsideDown ? done.setTop(middle.y()) : done.setBottom(middle.y());
    }
    drawBox(painter, track, colour(Role::Sunk), {Role::Control}, kTrack / 2);
    drawBox(painter, done, colour(isEnabled ? Role::Accent : Role::TextDisabled), {Role::Accent, 0},
            kTrack / 2);
    const QRectF knob(middle.x() - kKnob / 2, middle.y() - kKnob / 2, kKnob, kKnob);
    drawBox(painter, knob, colour(Role::Base), {isEnabled ? Role::Accent : Role::TextDisabled, 2}, kKnob / 2);
    if (is(option, QStyle::State_HasFocus))
        drawFocusRing(painter, knob.adjusted(-3, -3, 3, 3), kKnob / 2 + 3);
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    painter->fillRect(option.rect, colour(Role::Window));
    if (option.maximum <= option.minimum)
        return;
    constexpr double kGap = 3;
    const bool isHeld =
        is(option, QStyle::State_Sunken) && (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool isHot = is(option, QStyle::State_MouseOver) || isHeld;
    const QRectF thumb = option.orientation == Qt::Horizontal ? QRectF(handle).adjusted(1, kGap, -1, -kGap)
                                                              : QRectF(handle).adjusted(kGap, 1, -kGap, -1);
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    drawBox(painter, thumb, colour(isHot ? Role::TextMuted : Role::Control), {Role::Control, 0}, radius);
}

void drawProgress(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const bool isAcross = is(option, QStyle::State_Horizontal);
    const QRectF track = option.rect;
    const double radius = std::min({track.height() / 2, track.width() / 2, 3.0});
    drawBox(painter, track, colour(Role::Sunk), {Role::Control, 0}, radius);
    QPainterPath inside;
    inside.addRoundedRect(track, radius, radius);
    painter->save();
    painter->setClipPath(inside);
    const double range = double(option.maximum) - option.minimum;
    if (range <= 0) { // how much there is to do is not known yet
        painter->fillRect(track, QBrush(colour(Role::Accent), Qt::BDiagPattern));
    } else {
        const double share = std::clamp((double(option.progress) - option.minimum) / range, 0.0, 1.0);
        QRectF done = track;
        if (isAcross)
            done.setWidth(track.width() * share);
        else
            done.setTop(track.bottom() - track.height() * share);
        painter->fillRect(done, colour(Role::Accent));
    }
    painter->restore();
}

} // namespace tally::ui
