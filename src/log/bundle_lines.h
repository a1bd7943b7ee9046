// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of an exported bundle, one JSON object each; docs/bundle.md describes them.
//     log.jsonl    {"number":0,"leaf":"<hexadecimal>","record":"<base64 of the record's bytes>"}
//     facts.jsonl  {"table":"item","key":[0,17],"began":3,"ended":null,"values":["laptop",null,…]}
// The key of a fact leads with its owner where the table has one; its cells and the values are integers,
// texts or null, in the order of the layout. Reading is strict: an unknown, missing or wrong field gives
// nothing and says why.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tally::log {

struct LogLine
{
    std::int64_t number = 0;
    std::string leaf;   // 32 bytes
    std::string record; // its bytes
};

using FactCell = std::variant<std::monostate, std::int64_t, std::string>;

struct FactLine
{
    std::string table;
    std::vector<FactCell> key, values;
    std::int64_t began = 0;
    std::optional<std::int64_t> ended; // none: live
};

std::string formatLogLine(std::int64_t number, std::string_view record); // with its line end
std::string formatFactLine(const FactLine &fact);

std::optional<LogLine> parseLogLine(std::string_view line, std::string &why);
std::optional<FactLine> parseFactLine(std::string_view line, std::string &why);

} // namespace tally::log
