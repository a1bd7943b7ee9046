// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solve/components.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

namespace tally::solve {

std::vector<std::vector<std::uint32_t>>
components(std::uint32_t count, const std::vector<std::pair<std::uint32_t, std::uint32_t>> &links)
{
    const boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> graph(links.begin(),
                                                                                    links.end(), count);
    std::vector<std::uint32_t> numbers(count);
    if (count > 0)
        boost::connected_components(graph, numbers.data());
    // Boost numbers them as it meets them, by their first vertex.
    std::vector<std::vector<std::uint32_t>> found;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (numbers[i] >= found.size())
            found.resize(numbers[i] + 1);
        found[numbers[i]].push_back(i);
    }
    return found;
}

} // namespace tally::solve
