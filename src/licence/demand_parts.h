// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of demand, one kind of fact at a time.
#pragma once

#include "licence/demand.h"

#include <unordered_set>

namespace tally::licence {

inline constexpr std::size_t kMostAtoms = 64;
// Webs with more pairs are covered by a programme of their own.
inline constexpr std::size_t kMostPairs = 20;

class PartMaker
{
public:
    PartMaker(const Scene &scene, const Family &family, const Holdings &holdings);

    // Copies, a part a device, with the products they need besides; and seats of people who have no copy.
    // What is excluded or needs no licence is settled.
    std::vector<Part> copies(std::vector<Settled> &settled) const;
    std::vector<Part> seats(const std::vector<Part> &copies, std::vector<Settled> &settled) const;
    // Of metrics that count processors: a part a physical machine.
    std::vector<Part> processors(std::vector<Part> &copies) const;
    std::vector<Part> openSessions(const Peak &peak) const;
    std::vector<Part> measures() const;
    std::vector<Part> namedUsers(const std::vector<Part> &copies) const;
    // Pairs of person and device: a bundle for each web of access that hangs together; of one part where it
    // is small.
    std::vector<Bundle> accesses(std::vector<Settled> &settled) const;

private:
    Part partOf(Index device) const;
    Metric metricOf(Index product) const { return m_scene.products[product].rule.metric; }
    bool isNamed(const Part &part) const;
    void addNeeded(Part &part) const;
    std::vector<Bundle> webs(const std::vector<Index> &rows) const;
    void addPair(Bundle &bundle, Index row) const;

    const Scene &m_scene;
    const Family &m_family;
    std::unordered_set<Index> m_namedDevices, m_namedPeople;
};

// Whether installed copies say what is needed under the metric.
bool countsCopies(Metric metric);

} // namespace tally::licence
