// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values that a person fixed until a date (items of class value_lock). While a lock holds, what the item
// shows of the attribute stays, whatever sources say and rules decide; what they say is kept.
#pragma once

#include "estate/estate.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::reconcile {

inline constexpr std::string_view kValueLock = "value_lock";

struct ValueLock
{
    ItemId record, item;
    std::string attribute, reason, lockedBy;
    std::optional<Day> until; // the last day; none: for good
    bool holds = false;       // today; else it has expired. Lifted ones are none
    // What it made the item show, and what that showed before (none: unknown). A record without the first
    // keeps neither.
    std::optional<model::AttributeValue> locked, before;
};

// What a record of the class says, whether it holds or not: `holds` stays false.
ValueLock lockIn(const model::ItemRow &record);

class ValueLocks
{
public:
    ValueLocks() = default;
    static ValueLocks of(const estate::Estate &estate); // as of its day

    // Null: none holds. Of several (items that were merged) the first made.
    const ValueLock *holding(ItemId item, std::string_view attribute) const;
    bool hasExpired(ItemId item, std::string_view attribute) const; // and no other holds
    std::vector<std::pair<ItemId, std::string>> expired() const;    // items with attributes, each once
    const std::vector<ValueLock> &ofItem(ItemId item) const;        // by attribute
    // For what is being planned.
    void lift(ItemId item, std::string_view attribute);
    void follow(ItemId from, ItemId to);       // all of one item go over to another
    void giveBack(ItemId record, ItemId item); // one is that item's again
    bool isEmpty() const { return m_byItem.empty(); }

private:
    std::map<ItemId, std::vector<ValueLock>> m_byItem;
};

} // namespace tally::reconcile
