// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of one campaign, all or those of one bucket.
#pragma once

#include "estate/estate.h"
#include "ui/views/stocktake/campaign_model.h"

#include <optional>
#include <vector>

namespace tally::ui {

class SheetModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    // `estate`: that the sheet is of, for names. What is missing from a blind campaign that is being counted
    // is left out.
    void show(estate::EstatePtr estate, const CampaignFigures &figures);
    void clear();
    void narrow(std::optional<audit::Bucket> bucket);
    std::optional<audit::Bucket> bucket() const { return m_bucket; }
    const audit::SheetLine &at(int row) const { return m_sheet->lines.at(m_rows.at(std::size_t(row))); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    void select();
    QString remarkWords(const audit::SheetLine &line) const;

    estate::EstatePtr m_estate;
    std::shared_ptr<const audit::Sheet> m_sheet;
    std::vector<std::size_t> m_rows; // positions in the sheet's lines
    std::optional<audit::Bucket> m_bucket;
    bool m_hidesMissing = false;
};

} // namespace tally::ui
