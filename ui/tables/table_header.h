// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Column headings: name and sort order, below them what the column is filtered by. A click on the name sorts,
// on the filter opens the column's menu.
#pragma once

#include "ui/tables/table_layout.h"

#include <QHash>
#include <QHeaderView>

namespace tally::ui {

class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    void setSortKeys(const QList<SortKey> &keys);
    // By column: "2020 to 2022". A column that stands here is tinted.
    void setFilters(const QHash<QString, QString> &filters);
    void setFilterRowShown(bool shown);
    bool isFilterRowShown() const { return m_filterRow; }
    // The width that the heading needs.
    int headingWidth(int section) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void sortWanted(int section, bool add); // add: as a further key
    void menuWanted(int section);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString columnAt(int section) const;
    int titleHeight() const;
    void paintTitle(QPainter *painter, const QRect &rect, int section) const;
    void paintSort(QPainter *painter, QRect &rect, const QString &column) const;
    void paintFilter(QPainter *painter, const QRect &rect, int section) const;

    QList<SortKey> m_keys;
    QHash<QString, QString> m_filters;
    bool m_filterRow = true;
    QPoint m_pressed;
};

} // namespace tally::ui
