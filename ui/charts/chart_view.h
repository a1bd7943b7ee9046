// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drawn face of a chart. Marks are reached by the arrow keys and the pointer; the current one has the
// focus ring.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_geometry.h"

#include <QGraphicsView>

#include <memory>

namespace tally::ui {

enum class ChartGround
{
    Screen,
    Paper
}; // paper: black on white, series told apart by patterns, too

class ChartView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(ChartGround ground = ChartGround::Screen, QWidget *parent = nullptr);
    ~ChartView() override;

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    Mark current() const { return m_current; }
    void setCurrent(Mark mark);
    QString words(Mark mark) const; // "2021, Civic Centre: £25,628"
    QRectF plotArea() const;
    QRectF markRect(Mark mark) const; // in the widget's pixels
    // The whole picture into a rectangle of a printer, a picture or a drawing.
    void paintInto(QPainter *painter, const QRectF &target);

Q_SIGNALS:
    void currentChanged(const QString &words);
    void opened(Mark mark);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Parts;

    QColor colour(Role role) const;
    QColor colourOf(int series) const;
    void rebuild();
    void fit();
    void addSeries();
    void addLines();
    void addBars();
    void addAxes();
    void showLegend();
    void paintNames(QPainter *painter) const;
    void paintAmounts(QPainter *painter) const;
    void paintAmount(QPainter *painter, const QRectF &bar, double value) const;
    void paintEmpty(QPainter *painter) const;
    void move(int key);

    const ChartGround m_ground;
    ChartData m_data;
    ValueAxis m_axis;
    Mark m_current;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tally::ui
