// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the two engines differ in their SQL. Everything else that differs is a pair of scripts in schema/.
#pragma once

#include "store/store.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tally::store {

using Engine = Location::Engine;

// Replaces the words in braces of a portable script: {integer}, {bytes}, {strict}, {view}.
std::string inDialect(Engine engine, std::string_view script);

// The nth parameter of a statement, counted from 1: ?1 or $1.
std::string parameter(Engine engine, std::size_t number);

// In double quotes: some of our column names are reserved words somewhere.
std::string quoted(std::string_view name);

// Said after the table's name in a full load. SQLite otherwise prefers the live index and is 1.6 times
// slower.
std::string_view fullScanHint(Engine engine);

// Said after a text column in "order by", so that both engines sort by bytes.
std::string_view byteOrder(Engine engine);

} // namespace tally::store
