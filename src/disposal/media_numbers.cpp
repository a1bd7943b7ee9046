// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/media_numbers.h"

#include "disposal/serial_match.h"
#include "estate/item_record.h"

#include <algorithm>

namespace tally::disposal {

namespace {

constexpr std::string_view kMediumClass = "medium";

} // namespace

MediaNumbers::MediaNumbers(const estate::Estate &estate)
{
    for (const estate::Row row : estate.itemsOfClass(kMediumClass))
        add(estate, row);
}

void MediaNumbers::add(const estate::Estate &estate, estate::Row row)
{
    const estate::Record record(estate, row);
    std::vector<std::string> &numbers = m_numbers[record.id().value];
    const auto take = [&](std::string_view text) {
        std::string canonical = canonicalSerial(text);
        if (canonical.empty() || std::find(numbers.begin(), numbers.end(), canonical) != numbers.end())
            return;
        m_media[canonical].push_back(record.id());
        numbers.push_back(std::move(canonical));
    };
    take(record.text("serial_number"));
    take(record.text("asset_number"));
    for (const estate::Identifier &each : estate.identifiersOf(row)) {
        const std::string_view kind = estate.strings().text(each.kind);
        if (kind == "serial_number" || kind == "asset_number")
            take(estate.strings().text(each.value));
    }
}

void MediaNumbers::renew(const estate::Estate &estate, ItemId item)
{
    if (const auto known = m_numbers.find(item.value); known != m_numbers.end()) {
        for (const std::string &number : known->second)
            std::erase(m_media[number], item);
        m_numbers.erase(known);
    }
    const estate::Row row = estate.rowOf(item);
    if (row < estate.itemCount() && estate.classes().isA(estate.classAt(row), kMediumClass))
        add(estate, row);
}

std::vector<ItemId> MediaNumbers::named(std::string_view number) const
{
    const auto found = m_media.find(canonicalSerial(number));
    if (found == m_media.end())
        return {};
    std::vector<ItemId> media = found->second;
    std::sort(media.begin(), media.end());
    return media;
}

} // namespace tally::disposal
