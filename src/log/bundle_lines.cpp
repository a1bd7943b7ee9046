// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/bundle_lines.h"

#include "log/base64.h"
#include "log/merkle.h"
#include "log/sha256.h"

#include <nlohmann/json.hpp>

#include <charconv>
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

bool take(std::string_view &rest, std::string_view text)
{
    if (!rest.starts_with(text))
        return false;
    rest.remove_prefix(text.size());
    return true;
}

// The line as formatLogLine() writes it, without the detour over a JSON document, which takes as long as all
// else of verifying a log. Nothing: the line is another, which may still be right.
std::optional<LogLine> parsePlainLogLine(std::string_view line)
{
    LogLine out;
    if (!take(line, "{\"number\":") || line.empty() || (line[0] == '0' && line.substr(1, 1) != ","))
        return std::nullopt;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), out.number);
    if (error != std::errc() || out.number < 0)
        return std::nullopt;
    line.remove_prefix(static_cast<std::size_t>(end - line.data()));
    if (!take(line, ",\"leaf\":\""))
        return std::nullopt;
    out.leaf = fromHex(line.substr(0, 2 * kDigestSize));
    if (out.leaf.size() != kDigestSize)
        return std::nullopt;
    line.remove_prefix(2 * kDigestSize);
    if (!take(line, "\",\"record\":\"") || !line.ends_with("\"}"))
        return std::nullopt;
    line.remove_suffix(2);
    auto record = fromBase64(line); // no digit of it is a quotation mark or a backslash
    if (!record || record->empty())
        return std::nullopt;
    out.record = std::move(*record);
    return out;
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
    if (auto plain = parsePlainLogLine(line))
        return plain;
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
