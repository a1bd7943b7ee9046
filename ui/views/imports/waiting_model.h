// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reports that the register holds for a person, as rows.
#pragma once

#include "model/class_registry.h"
#include "reconcile/held.h"
#include "ui/models/record_table_model.h"

#include <memory>
#include <vector>

namespace tally::ui {

class WaitingModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(std::vector<reconcile::HeldReport> reports, std::shared_ptr<const model::ClassRegistry> classes,
              Day today);
    void narrow(const QString &text);
    const reconcile::HeldReport &at(int row) const
    {
        return m_reports.at(std::size_t(m_rows.at(std::size_t(row))));
    }
    const std::vector<reconcile::HeldReport> &all() const { return m_reports; }
    int rowOf(ReportId report) const; // -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    void select();

    std::vector<reconcile::HeldReport> m_reports;
    std::vector<int> m_rows;
    std::shared_ptr<const model::ClassRegistry> m_classes;
    QString m_text;
    Day m_today = 0;
};

} // namespace tally::ui
