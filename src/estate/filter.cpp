// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter.h"

#include "core/text.h"
#include "estate/filter_parser.h"
#include "estate/installation_columns.h"
#include "estate/sort_order.h"

#include <algorithm>

namespace tally::estate {

namespace {

class ConditionFilter final : public Filter
{
public:
    explicit ConditionFilter(ConditionPtr condition) : m_condition(std::move(condition)) {}

    std::vector<Row> apply(const Estate &estate, const std::vector<Row> &candidates) const override
    {
        if (!m_condition)
            return candidates;
        std::vector<Row> rows;
        const MatcherPtr matcher = m_condition->bind(estate);
        for (const Row row : candidates) {
            if (matcher->matches({row, nullptr}))
                rows.push_back(row);
        }
        return rows;
    }
    bool matches(const Estate &estate, Row row) const override
    {
        return !m_condition || m_condition->bind(estate)->matches({row, nullptr});
    }

private:
    ConditionPtr m_condition; // null: everything, which only an empty text asks for
};

} // namespace

std::optional<FilterError> filterMistake(std::string_view text, std::string_view className,
                                         const model::ClassRegistry &classes)
{
    FilterParser parser(text, FilterParser::scopeOf(className, classes), className, classes);
    (void)parser.parse();
    return parser.error();
}

Error filterMistakeAsError(std::string_view text, const FilterError &mistake)
{
    const std::size_t at = std::min(mistake.at, text.size());
    Error error = makeError(ErrorCode::Usage, "at character " + std::to_string(at + 1) +
                                                  " of the filter, expected " + mistake.expected + "\n  " +
                                                  std::string(text) + "\n  " + std::string(at, ' ') + "^");
    if (!mistake.suggestion.empty())
        error.remedy = "Did you mean \"" + mistake.suggestion + "\"?";
    return error;
}

Result<std::shared_ptr<const Filter>> parseFilter(std::string_view text, std::string_view className,
                                                  const model::ClassRegistry &classes)
{
    FilterParser parser(text, FilterParser::Scope::Items, className, classes);
    ConditionPtr condition = parser.parse();
    if (parser.error())
        return filterMistakeAsError(text, *parser.error());
    return std::shared_ptr<const Filter>(std::make_shared<ConditionFilter>(std::move(condition)));
}

std::vector<std::string> completions(std::string_view text, std::size_t at, std::string_view className,
                                     const Estate &estate)
{
    constexpr std::size_t kMost = 50;
    at = std::min(at, text.size());
    const std::size_t stop = text.substr(0, at).find_last_of(" (");
    const std::string_view word = text.substr(stop == std::string_view::npos ? 0 : stop + 1,
                                              at - (stop == std::string_view::npos ? 0 : stop + 1));
    const std::size_t sign = word.find_first_of(":=");
    std::vector<std::string> found;
    const auto offer = [&](std::string_view typed, std::string_view candidate) {
        if (found.size() < kMost && text::folded(candidate).starts_with(text::folded(typed)) &&
            std::find(found.begin(), found.end(), candidate) == found.end())
            found.emplace_back(candidate);
    };
    if (sign == std::string_view::npos) {
        for (const std::string &name : filterNames(className, estate.classes()))
            offer(word, name);
        return found;
    }
    const std::string_view name = word.substr(0, sign);
    const std::string_view typed = word.substr(sign + 1);
    if (name == "is") {
        for (const model::ClassSpec &spec : estate.classes().classes())
            offer(typed, spec.name);
    } else if (const auto column = estate.columnOf(name)) {
        for (Row row = 0; row < estate.itemCount() && found.size() < kMost; ++row) {
            const std::string shown = estate.displayAt(row, name);
            if (!shown.empty())
                offer(typed, shown);
        }
    }
    return found;
}

Result<std::vector<Row>> sortRows(const Estate &estate, std::vector<Row> rows, std::string_view by)
{
    std::vector<std::pair<ColumnRef, bool>> columns; // descending
    for (const SortName &name : parseSort(by)) {
        auto column = estate.columnOf(name.name);
        if (!column)
            column = estate.columnOf(name.name + "_pence");
        if (!column)
            return unknownSortName(name.name, filterNames("item", estate.classes()));
        columns.emplace_back(*column, name.descending);
    }
    // The last one first: each sort keeps the order of those that it finds equal.
    std::vector<Value> values(rows.size());
    std::vector<std::int64_t> keys(rows.size());
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
        estate.read(column->first, rows, values);
        for (std::size_t i = 0; i < rows.size(); ++i)
            keys[i] = sortKey(estate, values[i], column->first.kind == ColumnRef::Kind::Reference);
        orderByKeys(rows, keys, column->second);
    }
    return rows;
}

} // namespace tally::estate
