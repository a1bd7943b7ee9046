// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stocktakes saw, over all campaigns that were not cancelled: evidence that a thing exists and of where
// it was. Labels that nothing carried as they were read are known here as soon as something does.
#pragma once

#include "audit/campaign.h"
#include "audit/scanned_label.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace tally::audit {

// Of one estate, which must outlive it. For one thread.
class CountBook
{
public:
    explicit CountBook(const estate::Estate &estate);

    // The last sight of an item by any campaign; null: no stocktake saw it.
    const Count *lastOf(ItemId item) const;
    // In the order in which they were made, denials too; what nothing carries has no item.
    const std::vector<Count> &of(ItemId campaign) const;
    // What a label that nothing carries is nearly, or who carry it all.
    LabelMatch lookUp(const std::string &label) const;

private:
    const LabelIndex &labels() const;

    const estate::Estate &m_estate;
    mutable std::optional<LabelIndex> m_labels; // few campaigns have unknown labels
    std::unordered_map<std::int64_t, std::vector<Count>> m_counts;
    std::unordered_map<std::int64_t, Count> m_last;
};

} // namespace tally::audit
