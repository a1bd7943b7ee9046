// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was found, as a list: headings with counts, hits with what was found in them, and where the rest is.
#pragma once

#include "estate/find_anything.h"
#include "ui/shell/view.h"

#include <QAbstractListModel>

#include <vector>

namespace tally::ui {

struct FindRow
{
    enum class Kind
    {
        Heading, // of a group; opens all of it
        Hit,
        Near, // nothing was found, but this looks alike
        List, // pasted numbers: opens them as one list
        Words // says that there is nothing
    };
    Kind kind = Kind::Hit;
    QString text;   // name, heading
    QString detail; // "Serial number PF2X9M1A", the count of a heading
    QString iconName;
    int matchAt = -1, matchLength = 0; // in `detail`; -1: nothing to mark
    Place place;                       // where Enter goes; empty view: nowhere
};

class FindResultsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const estate::Found &found, const estate::Estate &estate, const QString &text);
    void clear();

    const FindRow &row(int at) const { return m_rows.at(static_cast<std::size_t>(at)); }
    int firstChoice() const;                      // the row that Enter takes at first; -1: none
    QString summary() const { return m_summary; } // "3 found", for the ear

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<FindRow> m_rows;
    QString m_summary;
};

} // namespace tally::ui
