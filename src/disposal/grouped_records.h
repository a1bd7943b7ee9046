// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records by what they belong to, each group in the order of their ids.
#pragma once

#include "core/ids.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace tally::disposal {

template <typename Record>
class GroupedRecords
{
public:
    void add(ItemId key, const Record &record)
    {
        std::vector<const Record *> &group = m_groups[key.value];
        group.insert(place(group, record), &record);
    }
    void drop(ItemId key, const Record &record)
    {
        std::vector<const Record *> &group = m_groups[key.value];
        if (const auto found = place(group, record); found != group.end() && *found == &record)
            group.erase(found);
    }
    std::vector<const Record *> of(ItemId key) const
    {
        const auto found = m_groups.find(key.value);
        return found == m_groups.end() ? std::vector<const Record *>() : found->second;
    }

private:
    static auto place(std::vector<const Record *> &group, const Record &record)
    {
        return std::lower_bound(group.begin(), group.end(), &record,
                                [](const Record *a, const Record *b) { return a->id < b->id; });
    }

    std::unordered_map<std::int64_t, std::vector<const Record *>> m_groups;
};

} // namespace tally::disposal
