// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strokes that the style is made of; for widgets that paint themselves, too.
#pragma once

#include "ui/theme/tokens.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionProgressBar;
class QWidget;

namespace tally::ui {

struct Border
{
    Role role = Role::Control;
    int width = 1;
    Qt::PenStyle pen = Qt::SolidLine;
};

// A filled box with its border inside `rect`; sharp at whole scales.
void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const Border &border, double radius);
// The ring of keyboard focus, just inside `rect`.
void drawFocusRing(QPainter *painter, const QRectF &rect, double radius);
void drawChevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
void drawTick(QPainter *painter, const QRectF &rect, const QColor &colour);

// Parts of the style.
void drawButton(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void drawToolButton(QPainter *painter, const QStyleOption &option);
void drawField(QPainter *painter, const QStyleOption &option);
void drawCheckBox(QPainter *painter, const QStyleOption &option);
void drawRadioButton(QPainter *painter, const QStyleOption &option);
void drawItemBackground(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void drawTab(QPainter *painter, const QStyleOptionTab &option);
void drawSlider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove,
                const QRect &handle);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle);
void drawProgress(QPainter *painter, const QStyleOptionProgressBar &option);

// Whether a view or something in it has the keyboard: then its selection has the full colour.
bool hasKeyboard(const QWidget *widget);

} // namespace tally::ui
