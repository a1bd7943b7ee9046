// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/near_numbers.h"

#include "disposal/serial_match.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace tally::disposal {

namespace {

constexpr int kLetters = 26, kDigits = 10;
constexpr int kMostBits = 4; // that two edits change

// One bit for a letter that occurs, three for a digit: that it does so once, twice, three times. An edit
// takes one character away and puts one in at most, so that it changes two bits; neighbours that change
// places, none.
std::uint64_t signatureOf(std::string_view canonical)
{
    std::uint64_t bits = 0;
    for (const char c : canonical) {
        if (c >= 'A') {
            bits |= std::uint64_t(1) << (c - 'A');
            continue;
        }
        const int first = kLetters + (c - '0');
        int bit = first;
        while (bit < first + 2 * kDigits && (bits >> bit & 1U) != 0)
            bit += kDigits;
        bits |= std::uint64_t(1) << bit;
    }
    return bits;
}

// Whether so many edits make the one of the other. Of beginnings that agree nothing is ever edited.
bool isWithin(std::string_view a, std::string_view b, int edits)
{
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    if (a.empty() || b.empty())
        return static_cast<int>(a.size() + b.size()) <= edits;
    if (edits == 0)
        return false;
    const bool areCrossed = a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0];
    return isWithin(a.substr(1), b.substr(1), edits - 1) || isWithin(a.substr(1), b, edits - 1) ||
           isWithin(a, b.substr(1), edits - 1) ||
           (areCrossed && isWithin(a.substr(2), b.substr(2), edits - 1));
}

template <typename Places>
void addAll(const Places &index, const std::string &key, std::vector<std::size_t> &places)
{
    if (const auto found = index.find(key); found != index.end())
        places.insert(places.end(), found->second.begin(), found->second.end());
}

// What is long and within two edits is near whatever else it is: that needs no comparison.
bool isNearBy(std::string_view a, std::string_view b, int distance)
{
    return distance <= kNearDistance && std::min(a.size(), b.size()) >= kSafeLength;
}

} // namespace

NearNumbers::NearNumbers(std::vector<std::string> canonical) : m_numbers(std::move(canonical))
{
    m_sorted.resize(m_numbers.size());
    std::iota(m_sorted.begin(), m_sorted.end(), std::size_t(0));
    std::sort(m_sorted.begin(), m_sorted.end(),
              [&](std::size_t a, std::size_t b) { return m_numbers[a] < m_numbers[b]; });
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const std::string &number = m_numbers[i];
        if (number.empty())
            continue;
        if (m_ofLength.size() <= number.size())
            m_ofLength.resize(number.size() + 1);
        m_ofLength[number.size()].emplace_back(signatureOf(number), i);
        m_withoutLookAlikes[withoutLookAlikes(number)].push_back(i);
        if (const std::string_view rest = withoutZeros(number); !rest.empty())
            m_withoutZeros[std::string(rest)].push_back(i);
    }
}

void NearNumbers::addEdited(std::string_view canonical, std::vector<std::size_t> &places) const
{
    const std::uint64_t signature = signatureOf(canonical);
    const std::size_t shortest = canonical.size() - std::min<std::size_t>(canonical.size(), kNearDistance);
    const std::size_t end = std::min(m_ofLength.size(), canonical.size() + kNearDistance + 1);
    for (std::size_t length = shortest; length < end; ++length) {
        for (const auto &[bits, place] : m_ofLength[length]) {
            if (std::popcount(bits ^ signature) <= kMostBits &&
                isWithin(canonical, m_numbers[place], kNearDistance))
                places.push_back(place);
        }
    }
}

void NearNumbers::addCut(std::string_view canonical, std::vector<std::size_t> &places) const
{
    const auto from = [&](std::string_view text) {
        return std::lower_bound(
            m_sorted.begin(), m_sorted.end(), text,
            [&](std::size_t place, std::string_view key) { return m_numbers[place] < key; });
    };
    if (canonical.size() < kToolsCutAt)
        return;
    for (auto each = from(canonical); each != m_sorted.end() && m_numbers[*each].starts_with(canonical);
         ++each)
        places.push_back(*each);
    for (std::size_t length = kToolsCutAt; length < canonical.size(); ++length) {
        const std::string_view cut = canonical.substr(0, length);
        for (auto each = from(cut); each != m_sorted.end() && m_numbers[*each] == cut; ++each)
            places.push_back(*each);
    }
}

std::vector<NearNumbers::Near> NearNumbers::nearTo(std::string_view canonical) const
{
    std::vector<Near> near;
    if (canonical.empty())
        return near;
    std::vector<std::size_t> places;
    addEdited(canonical, places);
    addCut(canonical, places);
    addAll(m_withoutLookAlikes, withoutLookAlikes(std::string(canonical)), places);
    if (const std::string_view rest = withoutZeros(canonical); !rest.empty())
        addAll(m_withoutZeros, std::string(rest), places);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (const std::size_t place : places) {
        const std::string &number = m_numbers[place];
        int distance = 0;
        while (distance <= kNearDistance && !isWithin(canonical, number, distance))
            ++distance;
        if (isNearBy(canonical, number, distance) || isNear(compareSerials(canonical, number)))
            near.push_back({place, distance});
    }
    return near;
}

} // namespace tally::disposal
