// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cell_reading.h"

#include "core/text.h"
#include "exchange/shipped_data.h"

#include <algorithm>
#include <array>

namespace tally::exchange {

namespace {

using model::AttributeType;

constexpr std::array<std::string_view, 9> kIdentifiers = {
    "serial_number", "asset_number", "uuid", "imei", "mac", "board_serial", "agent_id", "login", "email"};

// Product keys are never kept whole: the last five characters tell one from another.
std::string masked(std::string_view key)
{
    constexpr std::size_t kShown = 5;
    return "*****" +
           text::sanitisedUtf8(key.substr(key.size() > 2 * kShown ? key.size() - kShown : key.size()));
}

std::string nearestOf(std::string_view word, const std::vector<std::string> &choices)
{
    const std::string near = text::nearest(columnKey(word), choices);
    return near.empty() ? "It must be one of: " + text::join(choices, ", ") + "."
                        : "Perhaps \"" + near + "\" is meant.";
}

Result<model::AttributeValue> choiceOf(std::string_view cell, const std::vector<std::string> &choices)
{
    const std::string key = columnKey(cell);
    for (const std::string &choice : choices)
        if (columnKey(choice) == key)
            return model::AttributeValue(choice);
    const auto [first, last] = choiceSynonyms().equal_range(key);
    for (auto at = first; at != last; ++at)
        if (std::find(choices.begin(), choices.end(), at->second) != choices.end())
            return model::AttributeValue(at->second);
    return makeError(ErrorCode::InvalidInput, "this is none of the allowed words", nearestOf(cell, choices));
}

// A size as people write it in registers: a bare number in what the column counts, "16,384", "8,0 Go"; memory
// is counted in powers of two whatever is written behind it.
std::string sizeText(const model::AttributeSpec &spec, std::string_view cell, const std::string &unit)
{
    const std::size_t split = std::min(cell.find_first_not_of("0123456789., "), cell.size());
    std::string number;
    for (std::size_t i = 0; i < split; ++i) {
        const bool groups =
            cell[i] == ',' && i + 4 <= split && (i + 4 == split || cell[i + 4] == ',' || cell[i + 4] == ' ');
        if (cell[i] != ' ' && !groups)
            number += cell[i] == ',' ? '.' : cell[i];
    }
    std::string word = text::lowerAscii(text::trimmed(cell.substr(split)));
    word = word.substr(0, word.find(' ')); // "16 GB RAM"
    if (word.empty())
        return unit.empty() ? number : number + " " + unit;
    if (word == "o" || word == "ko" || word == "mo" || word == "go" || word == "to")
        word.back() = 'b'; // octets
    if (word == "k" || word == "m" || word == "g" || word == "t")
        word += 'b';
    if (spec.unit == "MiB" && word.size() == 2 && word.back() == 'b')
        word.insert(1, "i");
    return number + " " + word;
}

Result<model::AttributeValue> readCell(const PlannedColumn &column, const model::AttributeSpec &spec,
                                       std::string_view cell)
{
    switch (spec.type) {
    case AttributeType::Text:
        return model::AttributeValue(spec.name == "product_key_masked" ? masked(cell) : std::string(cell));
    case AttributeType::Choice:
        return choiceOf(cell, spec.choices);
    case AttributeType::Date: {
        TALLY_TRY(const Day day, parseTableDate(cell, column.dateOrder));
        return model::AttributeValue(std::int64_t{day});
    }
    case AttributeType::Instant: {
        TALLY_TRY(const Instant instant, parseTableInstant(cell, column.dateOrder));
        return model::AttributeValue(instant);
    }
    case AttributeType::Money: {
        if (column.mapping.unit == kPence) {
            TALLY_TRY(const std::int64_t whole, parseTableInteger(cell, column.decimal));
            return model::AttributeValue(whole);
        }
        TALLY_TRY(const Pence pence, parseTableMoney(cell, column.decimal));
        return model::AttributeValue(pence);
    }
    case AttributeType::Integer: {
        TALLY_TRY(const std::int64_t number, parseTableInteger(cell, column.decimal));
        return model::AttributeValue(number);
    }
    case AttributeType::Boolean: {
        const auto truth = parseTableBoolean(cell);
        if (!truth)
            return makeError(ErrorCode::InvalidInput, "this is neither yes nor no", "Write yes or no.");
        return model::AttributeValue(std::int64_t{*truth ? 1 : 0});
    }
    case AttributeType::TextList:
        return model::AttributeValue(
            pieces(cell, column.mapping.separator.empty() ? ";" : column.mapping.separator));
    case AttributeType::Size:
        return model::convertText(spec, sizeText(spec, cell, column.mapping.unit));
    default:
        return model::convertText(spec, cell);
    }
}

} // namespace

std::span<const std::string_view> identifyingAttributes()
{
    return kIdentifiers;
}

bool isIdentifyingAttribute(std::string_view name)
{
    return std::find(kIdentifiers.begin(), kIdentifiers.end(), name) != kIdentifiers.end();
}

std::string_view meaningOf(const ColumnMapping &mapping, std::string_view cell)
{
    if (mapping.values.empty() || cell.empty())
        return cell;
    const auto at = mapping.values.find(text::folded(cell));
    return at == mapping.values.end() ? cell : std::string_view(at->second);
}

std::vector<std::string> pieces(std::string_view cell, const std::string &separator)
{
    std::vector<std::string> values;
    if (separator.empty())
        return {std::string(cell)};
    for (;;) {
        const std::size_t at = cell.find(separator);
        const std::string_view piece = text::trimmed(cell.substr(0, at));
        if (!piece.empty())
            values.emplace_back(piece);
        if (at == std::string_view::npos)
            return values;
        cell.remove_prefix(at + separator.size());
    }
}

Result<model::AttributeValue> readState(std::string_view cell, const std::vector<std::string> &states)
{
    auto exact = choiceOf(cell, states);
    if (exact)
        return exact;
    const auto [first, last] = stateSynonyms().equal_range(columnKey(cell));
    for (auto at = first; at != last; ++at)
        if (std::find(states.begin(), states.end(), at->second) != states.end())
            return model::AttributeValue(at->second);
    return exact;
}

const std::string *meaningOfOthers(const ColumnMapping &mapping)
{
    const auto at = mapping.values.find(kAnyOtherWord);
    return at == mapping.values.end() ? nullptr : &at->second;
}

Result<model::AttributeValue> readValue(const PlannedColumn &column, const model::AttributeSpec &spec,
                                        const std::vector<std::string> &states, std::string_view cell)
{
    return spec.name == "status" ? readState(cell, states) : readCell(column, spec, cell);
}

} // namespace tally::exchange
