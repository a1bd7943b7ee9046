// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question_strip.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace tally::ui {

QuestionStrip::QuestionStrip(QWidget *parent) : QWidget(parent)
{
    setProperty("pane", true);
}

void QuestionStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void QuestionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Role::InfoTint));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().color(Role::Line));
}

} // namespace tally::ui
