// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same answer as the drawing, as rows: every item, none folded.
#pragma once

#include "ui/graph/graph_scene.h"

#include <QAbstractTableModel>

namespace tally::ui {

class ImpactTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Level,
        Class,
        Name,
        State,
        Via,
        How,
        Paths,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDrawing(DrawingPtr drawing); // nearest first until sorted otherwise
    std::uint32_t itemAt(int row) const { return m_order[std::size_t(row)]; } // in Drawing::items
    int rowOf(std::uint32_t item) const;                                      // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(std::uint32_t item, int column) const;
    QVariant picture(std::uint32_t item, int column) const;
    std::vector<std::uint32_t> sorted(int column, Qt::SortOrder order) const;

    DrawingPtr m_drawing;
    std::vector<std::uint32_t> m_order;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace tally::ui
