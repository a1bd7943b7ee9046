// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of reclaim in columns by state: each column a list and a stop of the Tab key.
#pragma once

#include "ui/views/licences/reclaim_model.h"

#include <QHash>
#include <QWidget>

#include <array>

namespace tally::ui {

class LineList;
class TextLabel;

class ReclaimBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReclaimBoard(QWidget *parent = nullptr);

    // The number of a row in the signals is its place here.
    void show(const std::vector<ReclaimRow> &rows);
    int current() const; // row of the column that had the keyboard last; -1: none
    LineList *list(ReclaimStage stage) const { return m_lists[std::size_t(stage)]; }

    using QWidget::show;

Q_SIGNALS:
    void currentChanged();
    void opened(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::array<LineList *, kReclaimStages> m_lists{};
    std::array<TextLabel *, kReclaimStages> m_titles{};
    QHash<QString, int> m_rows; // by the key of the line
    std::size_t m_last = 0;
};

} // namespace tally::ui
