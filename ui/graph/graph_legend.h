// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line below the drawing: what its shapes mean, and how much of the answer is drawn one by one.
#pragma once

#include <QWidget>

namespace tally::ui {

class GraphLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit GraphLegend(QWidget *parent = nullptr);

    void setDrawn(const QString &words); // "31 boxes for 4,211 items"
    void setUpstream(bool upstream);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_drawn;
    bool m_upstream = false;
};

} // namespace tally::ui
