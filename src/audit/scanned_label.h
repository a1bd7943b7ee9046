// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a scanner read, or somebody typed, and the item that carries it: asset number, serial number or
// another identifier, however it is written (blanks, hyphens and case do not matter). Names are never
// matched: a label is a number.
#pragma once

#include "estate/estate.h"

#include <string>
#include <string_view>
#include <vector>

namespace tally::audit {

struct LabelMatch
{
    ItemId item;                 // 0: nothing, or several
    std::vector<ItemId> several; // when more than one carries it
    std::vector<ItemId> near;    // when nothing does: those that a slip of the eye tells apart
};

// The form in which labels are compared.
std::string labelKey(std::string_view label);

// Every label of an estate, gathered once. Of one estate, which must outlive it.
class LabelIndex
{
public:
    explicit LabelIndex(const estate::Estate &estate);
    LabelMatch find(std::string_view label) const;

private:
    struct Entry
    {
        std::string key;
        ItemId item;
    };
    static void sort(std::vector<Entry> &entries);
    static std::vector<ItemId> carriersOf(const std::vector<Entry> &entries, const std::string &key);

    std::vector<Entry> m_assets, m_serials, m_others, m_near; // m_near: in confusable form
};

} // namespace tally::audit
