// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of many numbers are so like one that a person should look (serial_match.h, isNear), without comparing
// each with it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tally::disposal {

class NearNumbers
{
public:
    NearNumbers() = default;
    explicit NearNumbers(std::vector<std::string> canonical); // each a canonicalSerial

    struct Near
    {
        std::size_t place = 0; // in what it was made of
        int distance = 0;      // as in Comparison
    };
    // Of a canonical number, in the order of their places: exactly those whose comparison with it is near.
    std::vector<Near> nearTo(std::string_view canonical) const;

private:
    using Places = std::unordered_map<std::string, std::vector<std::size_t>>;

    void addEdited(std::string_view canonical, std::vector<std::size_t> &places) const;
    void addCut(std::string_view canonical, std::vector<std::size_t> &places) const;

    std::vector<std::string> m_numbers;
    // Which characters occur how often, and the place, of the numbers of one length together.
    std::vector<std::vector<std::pair<std::uint64_t, std::size_t>>> m_ofLength;
    std::vector<std::size_t> m_sorted; // places, by the alphabet
    Places m_withoutLookAlikes, m_withoutZeros;
};

} // namespace tally::disposal
