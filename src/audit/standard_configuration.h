// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the computer of a job role should be and carry, by the standard configurations that are current.
#pragma once

#include "estate/estate.h"

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace tally::audit {

struct RoleStandard
{
    std::vector<ItemId> configurations;
    std::int64_t memoryMib = 0;               // the most that any asks for; 0: none does
    std::vector<std::string> systems;         // any of these will do; empty: none is asked for
    std::vector<ItemId> required;             // software products, sorted
    std::unordered_set<estate::Row> expected; // the same and what the role itself asks for
};

class StandardConfigurations
{
public:
    explicit StandardConfigurations(const estate::Estate &estate);

    const std::map<ItemId, RoleStandard> &byRole() const { return m_standards; }
    // Of the custodian's job role; 0: there is no custodian, or no role is recorded.
    ItemId roleOf(estate::Row device) const;
    const RoleStandard *ofRole(ItemId role) const; // null: the role has none
    // Some package delivers the product, so it is meant to be on computers.
    bool isPackaged(estate::Row product) const { return m_packaged.contains(product); }

private:
    ItemId reference(const estate::ColumnRef &column, estate::Row row) const;
    void addRequired(estate::Row of, RoleStandard &standard, bool byConfiguration) const;

    const estate::Estate &m_estate;
    estate::ColumnRef m_custodian, m_role, m_product;
    std::map<ItemId, RoleStandard> m_standards;
    std::unordered_set<estate::Row> m_packaged;
};

} // namespace tally::audit
