// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What travels to a server by COPY in few rows: lines of text, private values, evidence.
#pragma once

#include "model/operation.h"
#include "store/postgres_connection.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace tally::store {

std::string digits(std::int64_t value);
// Cells of text in COPY's order; bytes go as \x and digits.
void appendLine(std::string &out, std::initializer_list<std::string> cells);
// owner, item, attribute, digest, salt, value
std::string privateLines(const std::vector<model::PrivateValue> &values);

// `target`: table and columns. Nothing is sent for no lines.
Outcome copyText(PostgresConnection &db, const std::string &target, std::string lines);
// Into the columns sha256 and bytes of a table.
Outcome copyBlobs(PostgresConnection &db, const std::string &target, const std::vector<std::string> &blobs);

} // namespace tally::store
