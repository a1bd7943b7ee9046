// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of one column of a table and what each means. The last row stands for all other words, where
// there may be such that cannot be read.
#pragma once

#include "exchange/table_words.h"
#include "model/class_registry.h"
#include "ui/models/record_table_model.h"

#include <QStringList>

#include <optional>

namespace tally::ui {

// Words that cannot be read, or mean what cannot be.
std::int64_t unreadWords(const exchange::ColumnWords &words);

class WordsModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Part
    {
        WordColumn,
        MeansColumn,
        RowsColumn,
        HowColumn,
        Parts
    };

    using RecordTableModel::RecordTableModel;

    void show(const exchange::ColumnWords &words, const model::ClassRegistry *registry);
    const exchange::ColumnWords &words() const { return m_words; }
    bool isOthers(int row) const { return row == int(m_words.words.size()); }
    // What may be chosen, in words.
    QStringList choices() const;
    struct Typed
    {
        // As a mapping holds it; empty: unknown. None: as it would be found out.
        std::optional<std::string> meaning;
    };
    // None: it is no meaning that this column can have, or several begin so.
    std::optional<Typed> understood(const QString &typed) const;
    QString editText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString shownMeaning(const std::string &meaning) const;
    RecordCell howCell(const exchange::LookedWord &word) const;
    RecordCell othersCell(int column) const;

    exchange::ColumnWords m_words;
    QStringList m_choices; // as shown, in the order of m_words.choices
};

} // namespace tally::ui
