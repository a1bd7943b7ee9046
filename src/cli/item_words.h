// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An item as every command names it.
#pragma once

#include "cli/json.h"
#include "estate/estate.h"

#include <string>

namespace tally::cli {

// Its name, "#12" when it has none, "an item of South" when this login may not see it; fit for a terminal.
std::string itemWords(const estate::Estate &estate, estate::Row row);
// The same of an item that may have ended.
std::string itemWords(const estate::Estate &estate, ItemId id);
// id, name (null: unknown), class; of one that this login may not see also item_of, its organisation.
Json itemJson(const estate::Estate &estate, estate::Row row);

} // namespace tally::cli
