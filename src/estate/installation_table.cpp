// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/installation_table.h"

#include "core/text.h"
#include "estate/filter_parser.h"
#include "estate/sort_order.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace tally::estate {

namespace {

constexpr std::size_t kBlock = 4096;

std::vector<TableRow> rowsThatMatch(std::span<const Installation> installations, Matcher &matcher)
{
    std::vector<TableRow> rows;
    std::array<std::uint8_t, kBlock> marks{};
    for (std::size_t begin = 0; begin < installations.size(); begin += kBlock) {
        const auto block = installations.subspan(begin, std::min(kBlock, installations.size() - begin));
        marks.fill(1);
        matcher.keepMatching(block, std::span(marks).first(block.size()));
        for (std::size_t i = 0; i < block.size(); ++i) {
            if (marks[i] != 0)
                rows.push_back(static_cast<TableRow>(begin + i));
        }
    }
    return rows;
}

} // namespace

InstallationTable::InstallationTable(EstatePtr estate)
    : m_estate(std::move(estate)), m_installations(m_estate->installations())
{
}

Value InstallationTable::valueAt(TableRow row, const InstallationColumn &column) const
{
    const Installation &installation = m_installations[row];
    return FieldReader(*m_estate, column.field).at({installation.device, &installation});
}

std::string InstallationTable::displayAt(TableRow row, const InstallationColumn &column) const
{
    const Value value = valueAt(row, column);
    if (value.kind == ValueKind::Text)
        return std::string(m_estate->strings().text(value.string()));
    if (value.kind != ValueKind::Integer)
        return {};
    if (column.type == model::AttributeType::Date)
        return formatDay(static_cast<Day>(value.number));
    if (column.type == model::AttributeType::Instant)
        return formatInstant(value.number);
    const Row target = m_estate->rowOf(ItemId(value.number));
    const std::string_view name = target == kNoRow ? std::string_view() : m_estate->nameAt(target);
    return name.empty() ? "#" + std::to_string(value.number) : std::string(name);
}

Result<std::vector<TableRow>> InstallationTable::matching(std::string_view filter) const
{
    FilterParser parser(filter, FilterParser::Scope::Installations, "item", m_estate->classes());
    const ConditionPtr condition = parser.parse();
    if (parser.error())
        return filterMistakeAsError(filter, *parser.error());
    if (condition)
        return rowsThatMatch(m_installations, *condition->bind(*m_estate));
    std::vector<TableRow> all(m_installations.size());
    std::iota(all.begin(), all.end(), TableRow{0});
    return all;
}

std::vector<std::int64_t> InstallationTable::keysOf(const std::vector<TableRow> &rows,
                                                    const InstallationColumn &column) const
{
    const FieldReader reader(*m_estate, column.field);
    const bool isReference = column.type == model::AttributeType::Reference;
    PerPart<std::int64_t> found(*m_estate, partOf(column.field.kind));
    std::vector<std::int64_t> keys(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Installation &installation = m_installations[rows[i]];
        keys[i] = found.of(installation, [&] {
            return sortKey(*m_estate, reader.at({installation.device, &installation}), isReference);
        });
    }
    return keys;
}

Result<std::vector<TableRow>> InstallationTable::sorted(std::vector<TableRow> rows, std::string_view by) const
{
    const std::vector<SortName> names = parseSort(by);
    for (const SortName &name : names) {
        if (installationColumn(name.name) == nullptr)
            return unknownSortName(name.name, installationColumnNames());
    }
    // The last one first: each sort keeps the order of those that it finds equal.
    for (auto name = names.rbegin(); name != names.rend(); ++name)
        orderByKeys(rows, keysOf(rows, *installationColumn(name->name)), name->descending);
    return rows;
}

} // namespace tally::estate
