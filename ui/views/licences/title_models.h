// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of the recognition page: titles, what one may be, and what a rule would change.
#pragma once

#include "recognise/plan.h"
#include "ui/models/record_table_model.h"
#include "ui/views/licences/title_sheet.h"

#include <optional>
#include <vector>

namespace tally::ui {

class TitleListModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    // Those of a stand (nothing: all) that hold every word.
    void show(const TitleSheetPtr &sheet, std::optional<TitleStand> stand, const QString &words);
    const TitleSheetPtr &sheet() const { return m_sheet; }
    const TitleLine *at(int row) const;
    int rowOf(TitleId title) const; // −1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    TitleSheetPtr m_sheet;
    std::vector<std::size_t> m_rows;
};

class SuggestionModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(std::vector<recognise::Suggestion> suggestions);
    const recognise::Suggestion *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<recognise::Suggestion> m_suggestions;
};

class AffectedModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(const estate::EstatePtr &estate, std::vector<recognise::PlannedTitle> changes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    estate::EstatePtr m_estate;
    std::vector<recognise::PlannedTitle> m_changes; // those with most installations first
};

} // namespace tally::ui
