// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit campaigns of the register with their figures, newest first.
#pragma once

#include "audit/campaign_sheet.h"
#include "ui/models/record_table_model.h"

#include <memory>
#include <vector>

namespace tally::ui {

// A campaign and how it stands; worked out off the window's thread.
struct CampaignFigures
{
    audit::Campaign campaign;
    std::shared_ptr<const audit::Sheet> sheet;
};
std::vector<CampaignFigures> campaignFigures(const estate::Estate &estate);

class CampaignModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(std::vector<CampaignFigures> campaigns);
    const CampaignFigures &at(int row) const { return m_rows.at(std::size_t(row)); }
    int rowOf(ItemId campaign) const; // -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<CampaignFigures> m_rows;
};

} // namespace tally::ui
