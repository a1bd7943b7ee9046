// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/item_words.h"

#include "core/display_text.h"

namespace tally::cli {

std::string itemWords(const estate::Estate &estate, estate::Row row)
{
    const std::string_view name = estate.nameAt(row);
    return name.empty() ? "#" + std::to_string(estate.idAt(row).value) : text::printable(name);
}

std::string itemWords(const estate::Estate &estate, ItemId id)
{
    const estate::Row row = estate.rowOf(id);
    return row == estate::kNoRow ? "#" + std::to_string(id.value) : itemWords(estate, row);
}

Json itemJson(const estate::Estate &estate, estate::Row row)
{
    return {{"id", estate.idAt(row).value},
            {"name", nullable(std::string(estate.nameAt(row)))},
            {"class", std::string(estate.classAt(row))}};
}

} // namespace tally::cli
