// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_bands.h"

#include "ui/models/record_table_model.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace tally::ui {

void paintBands(QPainter *painter, const QTableView &view, bool focused)
{
    const auto *records = qobject_cast<const RecordTableModel *>(view.model());
    const int first = view.rowAt(0);
    if (records == nullptr || first < 0)
        return;
    constexpr int kChevron = 12;
    const int height = view.viewport()->height();
    for (int row = first; row < records->rowCount(); ++row) {
        const int top = view.rowViewportPosition(row);
        if (top >= height)
            break;
        const QString text = records->bandText(row);
        if (text.isEmpty())
            continue;
        const QRect rect(0, top, view.horizontalHeader()->length(), view.rowHeight(row) - 1);
        const QRect chevron(Theme::space(2), rect.center().y() - kChevron / 2, kChevron, kChevron);
        drawChevron(painter, chevron, records->isBandOpen(row) ? Qt::DownArrow : Qt::RightArrow,
                    Theme::current().color(Role::Text));
        painter->setFont(Theme::current().font(TextSize::Body, true));
        painter->setPen(Theme::current().color(Role::Text));
        painter->drawText(rect.adjusted(chevron.right() + Theme::space(2), 0, 0, 0), Qt::AlignVCenter, text);
        if (focused && view.currentIndex().row() == row)
            drawFocusRing(painter, rect.adjusted(0, 0, -1, 0), 0);
    }
}

} // namespace tally::ui
