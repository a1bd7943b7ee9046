// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The custody and the sanitisation of a medium drawn on one axis, gaps hatched; each event a stop for the
// arrows. The list below it says the same in words.
#pragma once

#include "ui/views/disposal/custody_axis.h"

#include <QWidget>

namespace tally::ui {

class AxisView final : public QWidget
{
    Q_OBJECT

public:
    explicit AxisView(QWidget *parent = nullptr);

    void show(const CustodyAxis &axis);
    int current() const { return m_current; } // stop; -1: none
    QString words() const;                    // of the current stop
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    using QWidget::show;

Q_SIGNALS:
    void stopChanged(int stop);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    double xOf(Instant at) const;
    QRect laneRect(int lane) const;
    void paintLane(QPainter &painter, int lane, const std::vector<AxisPart> &parts) const;
    void paintStops(QPainter &painter) const;
    void moveTo(int stop);
    int stopAt(const QPoint &at) const;

    CustodyAxis m_axis;
    int m_current = -1;
};

} // namespace tally::ui
