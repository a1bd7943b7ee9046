// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/item_groups.h"

#include "core/money.h"
#include "estate/filter_terms.h"
#include "estate/sort_order.h"

#include <algorithm>
#include <unordered_map>

namespace tally::estate {

namespace {

using model::AttributeType;

// Above every rank of a text, which has four bytes.
constexpr std::int64_t kNoneKey = 0xFFFFFFFD;
constexpr std::int64_t kNamelessKey = 0xFFFFFFFE;

bool isReference(const ItemColumn &column)
{
    return column.about.type == AttributeType::Reference;
}
bool isDay(const ItemColumn &column)
{
    return column.about.type == AttributeType::Date || column.about.type == AttributeType::Instant;
}

Day firstOf(Day day, DateStep step)
{
    const YearMonthDay date = yearMonthDay(day);
    if (step == DateStep::Year)
        return dayFrom(date.year, 1, 1).value_or(day);
    return step == DateStep::Month ? dayFrom(date.year, date.month, 1).value_or(day) : day;
}

std::string nameOfPeriod(Day day, DateStep step)
{
    return formatDay(day).substr(0, step == DateStep::Year ? 4 : step == DateStep::Month ? 7 : 10);
}

// Makes groups of rows that lie by their keys.
class Grouper
{
public:
    Grouper(const Estate &estate, const ItemColumn &column, DateStep dates, std::string_view className)
        : m_estate(estate), m_column(column), m_dates(dates), m_className(className)
    {
    }

    std::vector<std::int64_t> keys(std::span<const Row> rows) const
    {
        std::vector<std::int64_t> keys = sortKeys(m_estate, rows, m_column);
        if (!isDay(m_column)) {
            putNoneBehind(keys);
        } else {
            const bool instants = m_column.about.type == AttributeType::Instant;
            for (std::int64_t &key : keys) {
                if (key != kUnknownKey)
                    key = firstOf(instants ? dayOf(key) : static_cast<Day>(key), m_dates);
            }
        }
        return keys;
    }

    ItemGroups cut(std::vector<Row> rows, const std::vector<std::int64_t> &keyOfRow) const
    {
        ItemGroups found;
        std::int64_t key = 0;
        std::string_view folded;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::int64_t own = keyOfRow[rows[i]];
            if (i > 0 && own == key) {
                ++found.groups.back().count;
                continue;
            }
            key = own;
            const std::string_view before = folded;
            folded = foldedTextOf(rows[i]);
            if (i > 0 && !folded.empty() && folded == before) { // other case or accents
                ++found.groups.back().count;
                continue;
            }
            found.groups.push_back(groupOf(rows[i], key));
            found.groups.back().begin = i;
            found.groups.back().count = 1;
        }
        found.rows = std::move(rows);
        return found;
    }

private:
    // What is known to be none comes behind the values.
    void putNoneBehind(std::vector<std::int64_t> &keys) const
    {
        const auto type = m_column.about.type;
        if (isReference(m_column) || type == AttributeType::Integer || type == AttributeType::Money ||
            type == AttributeType::Size || type == AttributeType::Boolean)
            return;
        for (const char *none : {"", "[]"}) {
            const StringId id = m_estate.strings().find(none);
            if (id != kNoString)
                std::replace(keys.begin(), keys.end(), std::int64_t{m_estate.strings().rank(id)}, kNoneKey);
        }
    }
    Value valueOf(Row row) const
    {
        Value value;
        m_estate.read(m_column.ref, std::span(&row, 1), std::span(&value, 1));
        return value;
    }

    std::string_view foldedTextOf(Row row) const
    {
        Value value = valueOf(row);
        if (isReference(m_column) && value.kind == ValueKind::Integer) {
            const Row target = m_estate.rowOf(ItemId(value.number));
            if (target == kNoRow)
                return {};
            m_estate.read(*m_estate.columnOf("name"), std::span(&target, 1), std::span(&value, 1));
        }
        return value.kind == ValueKind::Text ? m_estate.strings().folded(value.string()) : std::string_view();
    }

    ItemGroup groupOf(Row row, std::int64_t key) const
    {
        ItemGroup group;
        const Value value = valueOf(row);
        const std::string &name = m_column.about.name;
        if (value.kind == ValueKind::Unknown) {
            group.isUnknown = true;
            group.term = name + ":unknown";
            return group;
        }
        if (isDay(m_column)) {
            group.label = nameOfPeriod(static_cast<Day>(key), m_dates);
            group.term = name + ":" + group.label;
            return group;
        }
        const std::string_view text = value.kind == ValueKind::Integer
                                          ? std::string_view()
                                          : m_estate.strings().text(static_cast<StringId>(value.number));
        if ((value.kind == ValueKind::Text && text.empty()) ||
            (value.kind == ValueKind::List && text == "[]")) {
            group.isNone = true;
            group.term = name + ":none";
            return group;
        }
        group.label = m_estate.displayAt(row, name);
        group.term = termOf(value, group.label);
        return group;
    }

    std::string termOf(Value value, const std::string &label) const
    {
        std::string written = label;
        if (value.kind == ValueKind::List) // any element fits: no filter means just this list
            return {};
        if (value.kind == ValueKind::Text) {
            written = m_estate.strings().text(value.string());
        } else if (isReference(m_column)) {
            const Row target = m_estate.rowOf(ItemId(value.number));
            if (target == kNoRow || m_estate.nameAt(target).empty())
                return {};
        } else if (m_column.about.type == AttributeType::Boolean) {
            written = value.number != 0 ? "yes" : "no";
        } else {
            written = m_column.about.type == AttributeType::Money ? formatMoney(value.number)
                                                                  : std::to_string(value.number);
        }
        const auto term = buildTerm(m_column.about.name, FilterOperator::Equals, {written}, m_className,
                                    m_estate.classes());
        return term ? *term : std::string();
    }

    const Estate &m_estate;
    const ItemColumn &m_column;
    DateStep m_dates;
    std::string_view m_className;
};

} // namespace

std::vector<std::int64_t> sortKeys(const Estate &estate, std::span<const Row> rows, const ItemColumn &column)
{
    std::vector<Value> values(rows.size());
    estate.read(column.ref, rows, values);
    std::vector<std::int64_t> keys(rows.size());
    if (!isReference(column)) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            keys[i] = sortKey(estate, values[i], false);
        return keys;
    }
    std::unordered_map<std::int64_t, std::int64_t> found; // many items refer to few
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (values[i].kind != ValueKind::Integer) {
            keys[i] = kUnknownKey;
            continue;
        }
        const auto [entry, isNew] = found.try_emplace(values[i].number, 0);
        if (isNew) {
            const std::int64_t key = sortKey(estate, values[i], true);
            entry->second = key == kUnknownKey ? kNamelessKey : key;
        }
        keys[i] = entry->second;
    }
    return keys;
}

ItemGroups groupRows(const Estate &estate, std::span<const Row> rows, const ItemColumn &column,
                     DateStep dates, std::string_view className)
{
    const Grouper grouper(estate, column, dates, className);
    std::vector<Row> sorted(rows.begin(), rows.end());
    const std::vector<std::int64_t> keys = grouper.keys(rows);
    std::vector<std::int64_t> keyOfRow(estate.nodeCount(), kUnknownKey);
    for (std::size_t i = 0; i < rows.size(); ++i)
        keyOfRow[rows[i]] = keys[i];
    orderByKeys(sorted, keys, false);
    return grouper.cut(std::move(sorted), keyOfRow);
}

} // namespace tally::estate
