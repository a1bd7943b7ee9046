// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became another between two statements beside copies, seats and lots: rules and rights, hardware, main
// users, measured use. Internal to the module.
#pragma once

#include "report/licence_statement.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace tally::report {

using ProductKey =
    std::pair<ItemId, std::string>; // what lasts from one statement to the other: item, edition
ProductKey keyOf(const licence::Scene &scene, licence::Index product);

class StatementCauses
{
public:
    StatementCauses(const StatementWork &before, const StatementWork &now);

    // Why a figure of the product moved though nothing that is counted came or went: all that did change and
    // may have moved it, "rule changed" only where a rule or a right that is applied is another.
    std::string of(const ProductKey &product, licence::Metric metric) const;

    // The lot is there on both sides, of the same product, and counted in another metric.
    bool hasOtherMetric(ItemId lot) const { return m_otherMetric.contains(lot); }
    // Units came to the lot from another one in the meantime.
    bool hasInflow(ItemId lot) const { return m_inflow.contains(lot); }

private:
    struct Side;
    static Side sideOf(const StatementWork &work);
    void compareLots(const Side &before, const Side &now);
    void compareDevices(const Side &before, const Side &now);
    void findInflow(const StatementWork &before, const StatementWork &now);
    bool touches(const std::set<ProductKey> &changed, const ProductKey &product) const;

    std::map<ProductKey, std::set<ProductKey>> m_families; // on either side
    std::set<ProductKey> m_rules, m_hardware, m_users, m_use, m_lots;
    std::set<ItemId> m_otherMetric, m_inflow;
};

} // namespace tally::report
