// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines for a list. Headings cannot be gone to.
#pragma once

#include "ui/details/line.h"

#include <QAbstractListModel>

namespace tally::ui {

class LineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(Lines lines);
    const Lines &lines() const { return m_lines; }
    const Line &at(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    int rowLike(const Line &line) const;    // -1: there is none
    int rowOfKey(const QString &key) const; // the first of that key; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Lines m_lines;
};

} // namespace tally::ui
