// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lots can tell apart about demand, as words to compare: parts with equal keys are served alike.
#pragma once

#include "licence/demand.h"

#include <map>
#include <string>

namespace tally::licence {

using PartKey = std::vector<std::int64_t>;

struct PartKeyHash
{
    std::size_t operator()(const PartKey &key) const;
};

class PartKeys
{
public:
    // `tellsPortables`: some right asks whether a device is portable.
    PartKeys(const Scene &scene, const Family &family, const Holdings &holdings, bool tellsPortables,
             bool tellsMachines);
    PartKey of(const Part &part) const;

private:
    void addMachine(const Part &part, PartKey &key) const;

    const Scene &m_scene;
    bool m_tellsPortables, m_tellsMachines;
    std::vector<std::int64_t> m_productRanks, m_poolRanks, m_siteRanks;
    std::map<std::string, std::int64_t> m_segmentRanks;
};

} // namespace tally::licence
