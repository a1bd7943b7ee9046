// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is installed on a device: title, version, the product it was recognised as, since when.
#pragma once

#include "estate/estate.h"
#include "ui/models/record_table_model.h"

#include <vector>

namespace tally::ui {

class SoftwareModel final : public RecordTableModel
{
    Q_OBJECT

public:
    explicit SoftwareModel(QObject *parent = nullptr);
    void show(estate::EstatePtr estate, estate::Row device);
    ItemId productAt(int row) const; // 0: not recognised

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    estate::EstatePtr m_estate;
    std::vector<estate::Installation> m_rows; // by title
};

} // namespace tally::ui
