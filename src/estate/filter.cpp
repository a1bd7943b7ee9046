// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter.h"

#include "core/text.h"
#include "estate/filter_parser.h"

#include <algorithm>
#include <limits>

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

struct SortKey
{
    ColumnRef column;
    bool descending = false;
};

// Integers in the order of a column; what is unknown comes last whichever way it is sorted.
std::vector<std::int64_t> keysOf(const Estate &estate, const SortKey &key, const std::vector<Row> &rows)
{
    std::vector<Value> values(rows.size());
    estate.read(key.column, rows, values);
    const StringPool &strings = estate.strings();
    std::vector<std::int64_t> keys(rows.size());
    const auto nameOf = estate.columnOf("name");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Value value = values[i];
        if (key.column.kind == ColumnRef::Kind::Reference && value.kind == ValueKind::Integer) {
            const Row target = estate.rowOf(ItemId(value.number));
            value = {};
            if (target != kNoRow)
                estate.read(*nameOf, std::span(&target, 1), std::span(&value, 1));
        }
        std::int64_t rank = value.number;
        if (value.kind == ValueKind::Text || value.kind == ValueKind::List)
            rank = strings.rank(static_cast<StringId>(value.number));
        if (value.kind == ValueKind::Unknown)
            keys[i] = std::numeric_limits<std::int64_t>::max();
        else
            keys[i] = key.descending ? -rank : rank;
    }
    return keys;
}

} // namespace

std::optional<FilterError> filterMistake(std::string_view text, std::string_view className,
                                         const model::ClassRegistry &classes)
{
    FilterParser parser(text, className, classes);
    (void)parser.parse();
    return parser.error();
}

Result<std::shared_ptr<const Filter>> parseFilter(std::string_view text, std::string_view className,
                                                  const model::ClassRegistry &classes)
{
    FilterParser parser(text, className, classes);
    ConditionPtr condition = parser.parse();
    if (!parser.error())
        return std::shared_ptr<const Filter>(std::make_shared<ConditionFilter>(std::move(condition)));
    const FilterError &mistake = *parser.error();
    const std::size_t at = std::min(mistake.at, text.size());
    Error error = makeError(ErrorCode::Usage, "at character " + std::to_string(at + 1) +
                                                  " of the filter, expected " + mistake.expected + "\n  " +
                                                  std::string(text) + "\n  " + std::string(at, ' ') + "^");
    if (!mistake.suggestion.empty())
        error.remedy = "Did you mean \"" + mistake.suggestion + "\"?";
    return error;
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
    std::vector<SortKey> sortKeys;
    for (std::string_view name : text::split(by, ',')) {
        name = text::trimmed(name);
        SortKey key;
        key.descending = name.starts_with('-');
        if (key.descending)
            name.remove_prefix(1);
        if (name.empty())
            continue;
        auto column = estate.columnOf(name);
        if (!column)
            column = estate.columnOf(std::string(name) + "_pence");
        if (!column) {
            const std::string near = text::nearest(name, filterNames("item", estate.classes()));
            return makeError(ErrorCode::Usage,
                             "there is no attribute \"" + std::string(name) + "\" to sort by",
                             near.empty() ? std::string() : "Did you mean \"" + near + "\"?");
        }
        key.column = *column;
        sortKeys.push_back(key);
    }
    // The last key first: each sort keeps the order of those that it finds equal.
    for (auto key = sortKeys.rbegin(); key != sortKeys.rend(); ++key) {
        const std::vector<std::int64_t> keys = keysOf(estate, *key, rows);
        std::vector<std::pair<std::int64_t, Row>> order;
        order.reserve(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            order.emplace_back(keys[i], rows[i]);
        std::stable_sort(order.begin(), order.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = order[i].second;
    }
    return rows;
}

} // namespace tally::estate
