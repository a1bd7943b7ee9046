// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart on paper or in a picture: its words above, black on white, told apart by patterns too.
#pragma once

#include "ui/charts/chart_data.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace tally::ui {

struct PaperChart
{
    ChartData data;
    QString subtitle; // with the date that it is of
};

// On the thread of the window: Qt Charts lives there.
void paintOnPaper(QPainter *painter, const QRectF &target, const PaperChart &chart);

} // namespace tally::ui
