// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON of the command line: fields in the order in which they are documented; unknown is null.
#pragma once

#include "estate/estate.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace tally::cli {

using Json = nlohmann::ordered_json;

// Bytes that are no UTF-8 (there should be none) become U+FFFD instead of an exception.
std::string dump(const Json &json, int indent = 2);
Json nullable(const std::string &text); // null when empty
Json nullable(std::optional<std::int64_t> number);

// One attribute as the contract has it: dates ISO, money pence, references by name, unknown null.
// Of the lists called "refused": file, line, field, what (the file; the register where there is none), why,
// remedy.
Json refusedJson(const Error &error);

Json attributeJson(const estate::Estate &estate, estate::Row row, const model::AttributeSpec &spec);
Json valueJson(const model::AttributeValue &value);
// By the attribute's type: dates as ISO 8601, another item by its name.
Json valueJson(const estate::Estate &estate, const model::AttributeSpec &spec,
               const model::AttributeValue &value);
// All attributes of the item's class and the computed ones.
Json attributesJson(const estate::Estate &estate, estate::Row row);

} // namespace tally::cli
