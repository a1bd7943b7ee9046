// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints lines: label, value and source in three columns, notes in a tinted box, headings over a thin line.
#pragma once

#include "ui/details/line.h"

#include <QStyledItemDelegate>

namespace tally::ui {

class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // Where the value of the line in `row` stands; for links and for a field that is opened over it.
    QRect valueRect(const Line &line, const QRect &row) const;
};

} // namespace tally::ui
