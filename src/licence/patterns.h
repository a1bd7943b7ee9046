// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways to cover a bundle: all that no other way is better than in each respect.
#pragma once

#include "licence/allocation.h"

namespace tally::licence {

// The uses of a pattern tell what they cover, so that rows can be written from them.
struct Use
{
    Index slot = kNone;
    std::int64_t units = 0;
    // Which atoms of which parts of the bundle.
    std::vector<std::pair<std::size_t, std::uint64_t>> covered;
};

struct WrittenPattern
{
    std::vector<Use> uses;
};

// Numbers what units are used for.
class SlotBook
{
public:
    explicit SlotBook(std::vector<Slot> &slots) : m_slots(slots) {}
    Index number(Slot slot);

private:
    std::vector<Slot> &m_slots;
    std::map<Slot, Index> m_numbers;
};

// Who is at the ends of a web's pairs, folded: those with the same partners are one.
struct WebEnds
{
    std::vector<std::vector<Index>> people, devices; // of each group
};

struct PatternBook
{
    Problem problem;
    std::vector<std::vector<WrittenPattern>>
        written;               // as problem.classes[].patterns, with what each use covers
    std::vector<WebEnds> ends; // of problem.webs
    bool isComplete = true;    // false: a bundle had too many ways, and the best met were taken
};

PatternBook patternsOf(const Scene &scene, const Family &family, const Holdings &holdings,
                       const Demand &demand);

} // namespace tally::licence
