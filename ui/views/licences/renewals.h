// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of licences and their agreements falls due, by date, and what they cost whom. Values read from one
// estate.
#pragma once

#include "core/date.h"
#include "core/money.h"
#include "ui/charts/chart_data.h"
#include "ui/models/record_table_model.h"
#include "ui/views/licences/licence_sheet.h"

#include <QString>

#include <optional>
#include <vector>

namespace tally::ui {

enum class RenewalKind : std::uint8_t
{
    Notice, // the last day to give notice
    Ends,
    CoverEnds,
    TrueUp
};
QString renewalWords(RenewalKind kind);

struct Renewal
{
    Day on = 0;
    RenewalKind kind = RenewalKind::Ends;
    ItemId item;
    QString name, about; // of the item; its product or publisher
    std::optional<std::int64_t> units;
    std::optional<Pence> cost; // a year of an agreement, the purchase of a licence
};
// From a month before the estate's date, since what was missed must be seen, until so many months after it;
// by date, notice before end.
std::vector<Renewal> renewalsOf(const estate::Estate &estate, int months);

class RenewalModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(std::vector<Renewal> renewals, Day today);
    const Renewal &at(int row) const { return m_renewals[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<Renewal> m_renewals;
    Day m_today = 0;
};

struct OwnerCost
{
    ItemId owner; // 0: nobody said
    QString name;
    std::int64_t licences = 0, unpriced = 0; // those without a cost
    Pence bought = 0;
    std::int64_t shortUnits = 0, shortUnpriced = 0; // of that pool; of these without a price
    Pence toBuy = 0;                                // of the others
    std::vector<ItemId> lots;
};
// The dearest first. What is short in a pool is priced at the price of its product.
std::vector<OwnerCost> costByOwner(const LicenceSheet &sheet);
ChartData costChart(const LicenceSheet &sheet, const std::vector<OwnerCost> &owners);

class OwnerCostModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(std::vector<OwnerCost> owners);
    const OwnerCost &at(int row) const { return m_owners[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<OwnerCost> m_owners;
};

} // namespace tally::ui
