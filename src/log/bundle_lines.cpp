// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/bundle_lines.h"

#include "log/base64.h"
#include "log/merkle.h"
#include "log/sha256.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <limits>

namespace tally::log {

namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

std::string dumped(const OrderedJson &json)
{
    // What is no UTF-8 is replaced: a line is then still a line, and verifying finds the digest changed.
    return json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

// An object with exactly these fields.
std::optional<Json> parseObject(std::string_view line, std::initializer_list<const char *> fields,
                                std::string &why)
{
    Json json = Json::parse(line, nullptr, false);
    if (!json.is_object()) {
        why = "the line is no JSON object";
        return std::nullopt;
    }
    for (const char *field : fields) {
        if (!json.contains(field)) {
            why = std::string("the field ") + field + " is missing";
            return std::nullopt;
        }
    }
    if (json.size() != fields.size()) {
        why = "the line has a field that is not known";
        return std::nullopt;
    }
    return json;
}

std::optional<std::int64_t> integerOf(const Json &json)
{
    if (json.is_number_unsigned() &&
        json.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    if (!json.is_number_integer())
        return std::nullopt;
    return json.get<std::int64_t>();
}

std::string textOf(const Json &json)
{
    return json.is_string() ? json.get<std::string>() : std::string();
}

OrderedJson cellsToJson(const std::vector<FactCell> &cells)
{
    OrderedJson list = OrderedJson::array();
    for (const FactCell &cell : cells) {
        if (const auto *number = std::get_if<std::int64_t>(&cell))
            list.push_back(*number);
        else if (const auto *text = std::get_if<std::string>(&cell))
            list.push_back(*text);
        else
            list.push_back(nullptr);
    }
    return list;
}

bool cellsFromJson(const Json &json, std::vector<FactCell> &cells)
{
    if (!json.is_array())
        return false;
    for (const Json &cell : json) {
        if (cell.is_null())
            cells.emplace_back();
        else if (cell.is_string())
            cells.emplace_back(cell.get<std::string>());
        else if (const auto number = integerOf(cell))
            cells.emplace_back(*number);
        else
            return false;
    }
    return true;
}

} // namespace

std::string formatLogLine(std::int64_t number, std::string_view record)
{
    return dumped({{"number", number}, {"leaf", toHex(leafHash(record))}, {"record", toBase64(record)}});
}

std::string formatFactLine(const FactLine &fact)
{
    OrderedJson json = {{"table", fact.table}, {"key", cellsToJson(fact.key)}, {"began", fact.began}};
    json["ended"] = fact.ended ? OrderedJson(*fact.ended) : OrderedJson(nullptr);
    json["values"] = cellsToJson(fact.values);
    return dumped(json);
}

std::optional<LogLine> parseLogLine(std::string_view line, std::string &why)
{
    const auto json = parseObject(line, {"number", "leaf", "record"}, why);
    if (!json)
        return std::nullopt;
    const auto number = integerOf((*json)["number"]);
    LogLine out;
    out.leaf = fromHex(textOf((*json)["leaf"]));
    auto record = fromBase64(textOf((*json)["record"]));
    if (!number || out.leaf.size() != kDigestSize || !record || record->empty()) {
        why = "number, leaf or record is not what its field holds";
        return std::nullopt;
    }
    out.number = *number;
    out.record = std::move(*record);
    return out;
}

std::optional<FactLine> parseFactLine(std::string_view line, std::string &why)
{
    const auto json = parseObject(line, {"table", "key", "began", "ended", "values"}, why);
    if (!json)
        return std::nullopt;
    FactLine out;
    out.table = textOf((*json)["table"]);
    const auto began = integerOf((*json)["began"]);
    const Json &ended = (*json)["ended"];
    out.ended = integerOf(ended);
    if (out.table.empty() || !began || (!ended.is_null() && !out.ended) ||
        !cellsFromJson((*json)["key"], out.key) || !cellsFromJson((*json)["values"], out.values)) {
        why = "table, key, began, ended or values is not what its field holds";
        return std::nullopt;
    }
    out.began = *began;
    return out;
}

} // namespace tally::log
