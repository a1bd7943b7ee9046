// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/seals.h"

#include "core/text.h"

#include <algorithm>

namespace tally::disposal {

namespace {

std::vector<std::size_t> differingPositions(const std::string &a, const std::string &b)
{
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] != b[i])
            positions.push_back(i);
    }
    return positions;
}

std::string howTheyDiffer(const std::string &seal, const std::string &read)
{
    if (seal.size() != read.size())
        return "it has " + std::to_string(read.size()) + " characters in place of " +
               std::to_string(seal.size());
    const std::vector<std::size_t> positions = differingPositions(seal, read);
    if (positions.size() == 2 && positions[1] == positions[0] + 1 &&
        seal[positions[0]] == read[positions[1]] && seal[positions[1]] == read[positions[0]])
        return "positions " + std::to_string(positions[0] + 1) + " and " + std::to_string(positions[1] + 1) +
               " are the other way round";
    std::string words;
    for (const std::size_t i : positions)
        words += (words.empty() ? "position " : ", position ") + std::to_string(i + 1) + " is " + read[i] +
                 " in place of " + seal[i];
    return words;
}

} // namespace

std::vector<std::string> sealsOf(std::string_view given)
{
    std::vector<std::string> seals;
    while (!given.empty()) {
        const std::size_t end = std::min(given.find_first_of(";,"), given.size());
        if (const std::string_view seal = text::trimmed(given.substr(0, end)); !seal.empty())
            seals.emplace_back(seal);
        given.remove_prefix(std::min(end + 1, given.size()));
    }
    return seals;
}

std::string sealDifference(const std::string &seal, const std::vector<std::string> &read)
{
    const std::string *nearest = nullptr;
    std::size_t fewest = 3; // more differ than not: another seal
    for (const std::string &each : read) {
        if (each.size() != seal.size())
            continue;
        const std::size_t differing = differingPositions(seal, each).size();
        if (differing < fewest) {
            fewest = differing;
            nearest = &each;
        }
    }
    if (nearest == nullptr)
        return "seal " + seal + " was not read";
    return "seal " + seal + " was not read; " + *nearest + " was: " + howTheyDiffer(seal, *nearest);
}

} // namespace tally::disposal
