// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/table_profile.h"

#include "core/text.h"
#include "evidence/text_parts.h"

#include <algorithm>

namespace tally::evidence {

namespace {

constexpr std::string_view kFormat = "tallystick-evidence-table/1";

Error wrong(std::string reason, std::string remedy, std::string field)
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason), std::move(remedy));
    error.field = std::move(field);
    return error;
}

Result<Field> fieldFor(std::string_view name, const std::string &where)
{
    if (const auto field = fieldNamed(name))
        return *field;
    std::vector<std::string> known;
    for (const FieldName &field : fieldNames())
        known.emplace_back(field.name);
    const std::string near = text::nearest(name, known);
    return wrong("There is no field \"" + std::string(name) + "\".",
                 near.empty() ? "Fields are: " + text::join(known, ", ") + "."
                              : "Perhaps \"" + near + "\" is meant.",
                 where);
}

Outcome takeColumns(const exchange::JsonNode &json, TableProfile &profile)
{
    const exchange::JsonNode *columns = json.find("columns");
    if (columns == nullptr || columns->members.empty())
        return wrong("The profile names no columns.", "Say at least which columns are serial and result.",
                     "columns");
    for (const exchange::JsonMember &member : columns->members) {
        TALLY_TRY(const Field field, fieldFor(member.value.text, "columns/" + member.name));
        const auto same = [&](const auto &column) { return column.second == field; };
        if (std::any_of(profile.columns.begin(), profile.columns.end(), same))
            return wrong("Two columns are said to be \"" + member.value.text + "\".",
                         "Leave one of them out.", "columns/" + member.name);
        profile.columns.emplace_back(member.name, field);
    }
    if (const exchange::JsonNode *fixed = json.find("fixed")) {
        for (const exchange::JsonMember &member : fixed->members) {
            TALLY_TRY(const Field field, fieldFor(member.name, "fixed/" + member.name));
            profile.fixed.emplace_back(field, member.value.text);
        }
    }
    return {};
}

Outcome takeProfile(const exchange::JsonNode &json, TableProfile &profile)
{
    if (json.textOf("format") != kFormat)
        return wrong("This is no profile of a supplier's tables.",
                     "Begin it with \"format\": \"" + std::string(kFormat) + "\".", "format");
    profile.name = escaped(json.textOf("name"));
    profile.sheet = json.textOf("sheet");
    profile.encoding = json.textOf("encoding");
    const std::int64_t line = leadingNumber(json.textOf("header_line")).value_or(0);
    if (line < 0 || line > 1'000'000)
        return wrong("The header cannot be there.", "Write the number of its line.", "header_line");
    profile.headerLine = static_cast<int>(line);
    TALLY_CHECK(takeColumns(json, profile));
    TALLY_TRY(profile.words, vocabularyOf(json.find("words")));
    if (const std::string_view order = json.textOf("date_order"); !order.empty() && order != "auto") {
        TALLY_TRY(profile.dateOrder, dateOrderOf(order));
    }
    return {};
}

} // namespace

Result<TableProfile> tableProfileOf(std::string_view json)
{
    TableProfile profile;
    Outcome taken = makeError(ErrorCode::InvalidInput, "The profile is empty.", "Write one JSON object.");
    TALLY_CHECK(exchange::checkJson(json));
    TALLY_CHECK(exchange::readJson(
        json, [](const exchange::JsonNode &) { return false; },
        [&](exchange::JsonNode &&node, int) {
            taken = takeProfile(node, profile);
            return false;
        },
        [](Error) {}));
    if (!taken)
        return taken.error();
    return profile;
}

} // namespace tally::evidence
