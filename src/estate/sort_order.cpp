// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/sort_order.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tally::estate {

namespace {

constexpr unsigned kDigitBits = 11;
constexpr std::size_t kDigits = std::size_t{1} << kDigitBits;

template <typename Key>
struct Keyed
{
    Key key;
    std::uint32_t row;
};

// Stable, from the lowest digit to the highest that `most` has.
template <typename Key>
void sortByDigits(std::vector<Keyed<Key>> &rows, std::uint64_t most)
{
    std::vector<Keyed<Key>> sorted(rows.size());
    for (unsigned shift = 0; shift < 64 && (most >> shift) != 0; shift += kDigitBits) {
        const auto digit = [shift](Key key) {
            return static_cast<std::size_t>(std::uint64_t{key} >> shift) & (kDigits - 1);
        };
        std::array<std::uint32_t, kDigits> next{};
        for (const Keyed<Key> &row : rows)
            ++next[digit(row.key)];
        std::uint32_t begin = 0;
        for (std::uint32_t &place : next)
            begin += std::exchange(place, begin);
        for (const Keyed<Key> &row : rows)
            sorted[next[digit(row.key)]++] = row;
        rows.swap(sorted);
    }
}

template <typename Key>
void order(std::vector<std::uint32_t> &rows, const std::vector<std::int64_t> &keys, std::int64_t least,
           std::uint64_t span, bool descending)
{
    std::vector<Keyed<Key>> keyed(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint64_t above = static_cast<std::uint64_t>(keys[i]) - static_cast<std::uint64_t>(least);
        const std::uint64_t known = descending ? span - above : above;
        keyed[i] = {static_cast<Key>(keys[i] == kUnknownKey ? span + 1 : known), rows[i]};
    }
    sortByDigits(keyed, span + 1);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = keyed[i].row;
}

} // namespace

std::vector<SortName> parseSort(std::string_view by)
{
    std::vector<SortName> names;
    for (std::string_view name : text::split(by, ',')) {
        name = text::trimmed(name);
        const bool descending = name.starts_with('-');
        name.remove_prefix(descending ? 1 : 0);
        if (!name.empty())
            names.push_back({std::string(name), descending});
    }
    return names;
}

Error unknownSortName(const std::string &name, const std::vector<std::string> &known)
{
    const std::string near = text::nearest(name, known);
    return makeError(ErrorCode::Usage, "there is no attribute \"" + name + "\" to sort by",
                     near.empty() ? std::string() : "Did you mean \"" + near + "\"?");
}

std::int64_t sortKey(const Estate &estate, Value value, bool isReference)
{
    if (isReference && value.kind == ValueKind::Integer) {
        const Row target = estate.rowOf(ItemId(value.number));
        value = {};
        if (target != kNoRow)
            estate.read(*estate.columnOf("name"), std::span(&target, 1), std::span(&value, 1));
    }
    if (value.kind == ValueKind::Unknown)
        return kUnknownKey;
    return value.kind == ValueKind::Integer ? value.number
                                            : estate.strings().rank(static_cast<StringId>(value.number));
}

void orderByKeys(std::vector<std::uint32_t> &rows, const std::vector<std::int64_t> &keys, bool descending)
{
    std::int64_t least = kUnknownKey;
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    for (const std::int64_t key : keys) {
        if (key != kUnknownKey) {
            least = std::min(least, key);
            most = std::max(most, key);
        }
    }
    if (least == kUnknownKey) // nothing is known of any
        return;
    const std::uint64_t span = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least);
    if (span < std::numeric_limits<std::uint32_t>::max())
        order<std::uint32_t>(rows, keys, least, span, descending);
    else
        order<std::uint64_t>(rows, keys, least, span, descending);
}

} // namespace tally::estate
