// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/twins.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tally::recognise {

namespace {

bool saysAll(std::string_view more, std::string_view less)
{
    return less.empty() || less == more;
}

// Whether `a` adds nothing to `b`.
bool isTwin(const Copy &a, const Copy &b)
{
    return saysAll(b.edition, a.edition) && saysAll(b.version, a.version);
}

} // namespace

std::vector<std::size_t> withoutTwins(const std::vector<Copy> &copies)
{
    std::vector<std::size_t> order(copies.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto group = [&](std::size_t at) { return std::tie(copies[at].device, copies[at].product); };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return group(a) < group(b); });
    std::vector<std::size_t> kept;
    for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
        while (end < order.size() && group(order[end]) == group(order[begin]))
            ++end;
        for (std::size_t i = begin; i < end; ++i) {
            bool isDropped = false;
            for (std::size_t j = begin; j < end && !isDropped; ++j) {
                const Copy &a = copies[order[i]], &b = copies[order[j]];
                // Of two that say the same the first stays.
                isDropped = i != j && isTwin(a, b) && (!isTwin(b, a) || j < i);
            }
            if (!isDropped)
                kept.push_back(order[i]);
        }
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

} // namespace tally::recognise
