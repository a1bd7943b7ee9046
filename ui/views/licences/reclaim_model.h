// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unused software on its way back: candidates, and cases by their state, as rows of one table. The board
// shows the same rows in columns.
#pragma once

#include "licence/reclaim.h"
#include "ui/models/record_table_model.h"
#include "ui/theme/states.h"
#include "ui/views/licences/licence_sheet.h"

#include <optional>
#include <vector>

namespace tally::ui {

// A column of the board.
enum class ReclaimStage : std::uint8_t
{
    Candidate,
    Notified,
    Objected,
    Approved,
    Closed // removed or kept
};
inline constexpr std::size_t kReclaimStages = 5;
QString stageWords(ReclaimStage stage);
State stateOf(ReclaimStage stage);

struct ReclaimRow
{
    ReclaimStage stage = ReclaimStage::Candidate;
    std::optional<licence::ReclaimCandidate> candidate;
    std::optional<licence::ReclaimCase> of; // a case
    QString product, device, title;         // names; title: who keeps it
    ItemId deviceItem;
    std::optional<Day> lastUsedOn;
    QString standing; // "answer by 12 Dec 2025", "an inventory no longer finds it" …
    bool needsSomebody = false;
    ItemId caseItem() const { return of ? of->item : ItemId(); }
};
// By stage; candidates as the engine orders them.
std::vector<ReclaimRow> reclaimRows(const LicenceSheet &sheet);

class ReclaimModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(std::vector<ReclaimRow> rows, Day today);
    const ReclaimRow &at(int row) const { return m_rows[std::size_t(row)]; }
    const std::vector<ReclaimRow> &all() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<ReclaimRow> m_rows;
    Day m_today = 0;
};

} // namespace tally::ui
