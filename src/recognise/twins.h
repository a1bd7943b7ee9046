// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One copy of a product that a device lists more than once: by several entries of its installer, of which
// some say less than others.
#pragma once

#include "core/ids.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tally::recognise {

struct Copy
{
    std::uint32_t device = 0; // any number that tells devices apart
    ItemId product;
    std::string_view edition, version; // empty: not said
};

// Positions of those that count, ascending. One leaves when another of the same product on the same device
// says the same or more: no edition beside "Standard", no version beside "2019". Two that differ both count.
std::vector<std::size_t> withoutTwins(const std::vector<Copy> &copies);

} // namespace tally::recognise
