// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An item as every command names it.
#pragma once

#include "cli/json.h"
#include "estate/estate.h"

#include <string>

namespace tally::cli {

// Its name, "#12" when it has none; fit for a terminal.
std::string itemWords(const estate::Estate &estate, estate::Row row);
// The same of an item that may have ended.
std::string itemWords(const estate::Estate &estate, ItemId id);
// id, name (null: unknown), class.
Json itemJson(const estate::Estate &estate, estate::Row row);

} // namespace tally::cli
