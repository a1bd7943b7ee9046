// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The media that a number names: the serial and asset numbers that they have, and those that sources gave
// them.
#pragma once

#include "core/ids.h"
#include "estate/estate.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tally::disposal {

class MediaNumbers
{
public:
    explicit MediaNumbers(const estate::Estate &estate);
    void renew(const estate::Estate &estate, ItemId item); // that is another now, or is no more

    std::vector<ItemId> named(std::string_view number) const; // as anybody writes it; in order

private:
    void add(const estate::Estate &estate, estate::Row row);

    std::unordered_map<std::string, std::vector<ItemId>> m_media;         // by canonical number
    std::unordered_map<std::int64_t, std::vector<std::string>> m_numbers; // by medium
};

} // namespace tally::disposal
