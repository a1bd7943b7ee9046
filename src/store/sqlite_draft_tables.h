// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draft's facts as the tables staged_item, staged_claim … that the refusal views read (owner, keys…,
// values…, live, was). They are virtual tables over the plan: nothing is copied, and looking a key up is a
// binary search.
#pragma once

#include "store/commit_plan.h"
#include "store/sqlite_connection.h"

#include <array>
#include <vector>

namespace tally::store {

class SqliteDraftTables
{
public:
    struct Staged
    {
        std::vector<const model::Change *> rows; // by owner and key
        std::vector<std::ptrdiff_t> owners;      // where the rows of each begin, and the end
        bool anyWas = false;                     // any that ends a version
        bool anyOver = false;                    // any that begins none (live = 0)
    };

    SqliteDraftTables() = default;
    SqliteDraftTables(const SqliteDraftTables &) = delete; // the connection knows this one
    SqliteDraftTables &operator=(const SqliteDraftTables &) = delete;

    // Makes the tables, temporary ones of this connection, which this must outlive. Empty until a plan is
    // shown.
    Outcome make(SqliteConnection &db);
    // The plan and its draft must stay until hide().
    void show(const CommitPlan &plan);
    void hide();

    const Staged &of(model::Table table) const { return m_staged[static_cast<std::size_t>(table)]; }

private:
    std::array<Staged, model::kTableCount> m_staged;
};

} // namespace tally::store
