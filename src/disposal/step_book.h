// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every step that was taken, as the store keeps them: where each object stands, who did what. The caller
// reads them (those up to an operation, for the register as of then).
#pragma once

#include "core/date.h"
#include "core/ids.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tally::disposal {

struct StepRow
{
    OperationNumber operation = 0;
    ItemId object;
    std::int64_t number = 1; // the object's first step is 1
    std::string from, step, to;
    std::string person; // the login
    std::string role;
    Instant at = 0;     // recorded
    std::string reason; // of the operation
};

class StepBook
{
public:
    StepBook() = default;
    explicit StepBook(std::vector<StepRow> rows);
    void add(std::vector<StepRow> rows); // that came since

    // "NEW" when it has taken none.
    std::string_view stateOf(ItemId object) const;
    std::int64_t lastNumberOf(ItemId object) const;        // 0: none
    std::span<const StepRow> stepsOf(ItemId object) const; // in order
    // The last time it came to where it stands; null: it has taken no step.
    const StepRow *lastOf(ItemId object) const;
    // Who took the duty before, whichever side: pair "sanitise", side "operator". Null: nobody of that name.
    // One person takes one side of a pair of an object for ever.
    std::string_view sideOf(ItemId object, std::string_view pair,
                            std::string_view person) const; // empty: none
    std::vector<std::string> peopleOn(ItemId object, std::string_view pair, std::string_view side) const;

private:
    std::unordered_map<std::int64_t, std::vector<StepRow>> m_rows; // by object; in order
};

} // namespace tally::disposal
