// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/path_values.h"

#include "core/money.h"
#include "estate/filter_parser.h"

#include <algorithm>

namespace tally::estate {

struct PathValues::Parsed
{
    Path path;
    model::AttributeType type = model::AttributeType::Text;
};

namespace {

std::string written(const Estate &estate, model::AttributeType type, const Value &value)
{
    using model::AttributeType;
    switch (type) {
    case AttributeType::Reference:
        return "#" + std::to_string(value.number);
    case AttributeType::Date:
        return formatDay(static_cast<Day>(value.number));
    case AttributeType::Instant:
        return formatInstant(value.number);
    case AttributeType::Money:
        return formatMoney(value.number);
    case AttributeType::Boolean:
        return value.number != 0 ? "yes" : "no";
    case AttributeType::Integer:
    case AttributeType::Size:
        return std::to_string(value.number);
    default:
        return std::string(estate.strings().text(static_cast<StringId>(value.number)));
    }
}

} // namespace

Result<PathValues> PathValues::parse(std::string_view path, std::string_view className,
                                     const model::ClassRegistry &classes)
{
    FilterParser parser(path, FilterParser::Scope::Items, className, classes);
    auto end = parser.parsePath();
    if (parser.error())
        return filterMistakeAsError(path, *parser.error());
    PathValues made;
    made.m_parsed = std::make_shared<const Parsed>(Parsed{std::move(end->path), end->type});
    return made;
}

std::vector<std::vector<std::string>> PathValues::of(const Estate &estate, std::span<const Row> rows) const
{
    std::vector<std::vector<std::string>> all;
    for (const std::vector<Value> &values : valuesAt(estate, m_parsed->path, rows)) {
        std::vector<std::string> &texts = all.emplace_back();
        for (const Value &value : values)
            texts.push_back(written(estate, m_parsed->type, value));
        std::sort(texts.begin(), texts.end());
        texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    }
    return all;
}

} // namespace tally::estate
