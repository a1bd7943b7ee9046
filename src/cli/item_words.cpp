// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/item_words.h"

#include "core/display_text.h"

namespace tally::cli {

namespace {

std::string ownerWords(const estate::Estate &estate, estate::Row row)
{
    const ItemId owner(estate.ownerAt(row).value);
    const estate::Row organisation = estate.rowOf(owner);
    return organisation == estate::kNoRow || estate.isNameless(organisation)
               ? "organisation #" + std::to_string(owner.value)
               : itemWords(estate, organisation);
}

} // namespace

std::string itemWords(const estate::Estate &estate, estate::Row row)
{
    if (estate.isNameless(row))
        return "an item of " + ownerWords(estate, row);
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
    Json json = {{"id", estate.idAt(row).value},
                 {"name", nullable(std::string(estate.nameAt(row)))},
                 {"class", std::string(estate.classAt(row))}};
    if (estate.isNameless(row))
        json["item_of"] = ownerWords(estate, row);
    return json;
}

} // namespace tally::cli
