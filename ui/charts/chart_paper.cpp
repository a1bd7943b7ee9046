// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_paper.h"

#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tally::ui {

void paintOnPaper(QPainter *painter, const QRectF &target, const PaperChart &chart)
{
    painter->save();
    painter->setPen(Theme::ink());
    double top = target.top();
    const auto line = [&](const QString &text, TextSize size) {
        painter->setFont(Theme::current().font(size));
        const int flags = Qt::AlignLeft | Qt::TextWordWrap;
        const QRectF room(target.left(), top, target.width(), target.height());
        const QRectF needed =
            QFontMetricsF(painter->font(), painter->device()).boundingRect(room, flags, text);
        painter->drawText(room, flags, text);
        top = needed.bottom();
    };
    line(chart.data.title, TextSize::Heading);
    line(chart.subtitle, TextSize::Body);
    ChartView paper(ChartGround::Paper);
    const QRectF rest(target.left(), top, target.width(), target.bottom() - top);
    // Laid out in the pixels of a screen, so that the text keeps its size whatever the paper's resolution.
    constexpr double kScreenDots = 96;
    const double scale = painter->device()->logicalDpiX() / kScreenDots;
    paper.resize((rest.size() / scale).toSize());
    paper.setData(chart.data);
    paper.paintInto(painter, rest);
    painter->restore();
}

} // namespace tally::ui
