// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/item_table.h"

#include "core/text.h"
#include "estate/item_groups.h"
#include "estate/sort_order.h"

#include <algorithm>

namespace tally::estate {

namespace {

Error cancelledError()
{
    return makeError(ErrorCode::Cancelled, "the work was cancelled", "Nothing was changed.");
}

bool canBeSummed(const ItemColumn &column)
{
    using model::AttributeType;
    switch (column.about.type) {
    case AttributeType::Integer:
    case AttributeType::Money:
    case AttributeType::Size:
        return column.about.name != "id" && column.about.name != "began";
    default:
        return false;
    }
}

Result<ItemColumn> summedColumn(const Estate &estate, std::string_view className, std::string_view name)
{
    TALLY_TRY(ItemColumn column, itemColumn(estate, className, name));
    if (!canBeSummed(column))
        return makeError(ErrorCode::Usage, "\"" + column.about.name + "\" cannot be summed",
                         "Choose a number, a size or money.");
    return column;
}

} // namespace

Result<ItemColumn> itemColumn(const Estate &estate, std::string_view className, std::string_view name)
{
    // People say cost and not cost_pence.
    for (const std::string &spelling : {std::string(name), std::string(name) + "_pence"}) {
        if (auto about = model::catalogueEntry(estate.classes(), className, spelling)) {
            if (const auto ref = estate.columnOf(about->name))
                return ItemColumn{*std::move(about), *ref};
        }
    }
    return unknownSortName(std::string(name), filterNames(className, estate.classes()));
}

Outcome checkClass(const model::ClassRegistry &classes, std::string_view className)
{
    if (classes.find(className) != nullptr)
        return {};
    std::vector<std::string> names;
    for (const model::ClassSpec &spec : classes.classes())
        names.push_back(spec.name);
    const std::string near = text::nearest(className, names);
    return makeError(ErrorCode::Usage, "There is no class \"" + std::string(className) + "\"",
                     near.empty() ? "\"tally classes\" lists them." : "Did you mean " + near + "?");
}

Result<ItemTable> ItemTable::ofClass(EstatePtr estate, std::string_view className)
{
    TALLY_CHECK(checkClass(estate->classes(), className));
    std::vector<Row> rows = estate->itemsOfClass(className);
    return ItemTable(std::move(estate), std::string(className), std::move(rows));
}

ItemTable::ItemTable(EstatePtr estate, std::string className, std::vector<Row> rows)
    : m_estate(std::move(estate)), m_className(std::move(className)), m_rows(std::move(rows))
{
}

Result<ItemTable> ItemTable::filtered(const Filter &filter, JobContext &job) const
{
    TALLY_TRY(std::vector<Row> rows, filter.apply(*m_estate, m_rows, job));
    return ItemTable(m_estate, m_className, std::move(rows));
}

Result<ItemTable> ItemTable::filtered(std::string_view filter, JobContext &job) const
{
    TALLY_TRY(const auto parsed, parseFilter(filter, m_className, m_estate->classes()));
    return filtered(*parsed, job);
}

Result<ItemTable> ItemTable::sorted(std::string_view by, JobContext &job) const
{
    std::vector<std::pair<ItemColumn, bool>> columns; // descending
    for (const SortName &name : parseSort(by)) {
        TALLY_TRY(ItemColumn column, itemColumn(*m_estate, m_className, name.name));
        columns.emplace_back(std::move(column), name.descending);
    }
    // The last one first: each sort keeps the order of those that it finds equal.
    std::vector<Row> rows = m_rows;
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
        if (job.cancelled())
            return cancelledError();
        orderByKeys(rows, sortKeys(*m_estate, rows, column->first), column->second);
    }
    return ItemTable(m_estate, m_className, std::move(rows));
}

Result<ColumnTotal> ItemTable::total(std::string_view column) const
{
    return total(column, m_rows);
}

Result<ColumnTotal> ItemTable::total(std::string_view column, std::span<const Row> selection) const
{
    TALLY_TRY(const ItemColumn summed, summedColumn(*m_estate, m_className, column));
    std::vector<Value> values(selection.size());
    m_estate->read(summed.ref, selection, values);
    ColumnTotal total;
    for (const Value &value : values) {
        if (value.kind != ValueKind::Integer)
            continue;
        total.least = total.known == 0 ? value.number : std::min(total.least, value.number);
        total.most = total.known == 0 ? value.number : std::max(total.most, value.number);
        total.sum += value.number;
        ++total.known;
    }
    return total;
}

Result<ItemGroups> ItemTable::grouped(const GroupQuery &query, JobContext &job) const
{
    TALLY_TRY(const ItemColumn column, itemColumn(*m_estate, m_className, query.column));
    std::optional<ItemColumn> sum;
    if (!query.sum.empty()) {
        TALLY_TRY(sum, summedColumn(*m_estate, m_className, query.sum));
    }
    if (job.cancelled())
        return cancelledError();
    ItemGroups found = groupRows(*m_estate, m_rows, column, query.dates, m_className);
    if (job.cancelled())
        return cancelledError();
    if (sum) {
        std::vector<Value> values(found.rows.size());
        m_estate->read(sum->ref, found.rows, values);
        for (ItemGroup &group : found.groups) {
            for (std::size_t i = group.begin; i < group.begin + group.count; ++i) {
                if (values[i].kind == ValueKind::Integer) {
                    group.sum += values[i].number;
                    ++group.summed;
                }
            }
        }
    }
    return found;
}

Result<std::vector<ItemGroup>> ItemTable::valuesOf(std::string_view column, DateStep dates,
                                                   JobContext &job) const
{
    TALLY_TRY(ItemGroups found, grouped({std::string(column), dates, {}}, job));
    const auto isKnown = [](const ItemGroup &group) { return !group.isUnknown && !group.isNone; };
    const auto end = std::stable_partition(found.groups.begin(), found.groups.end(), isKnown);
    std::stable_sort(found.groups.begin(), end,
                     [](const ItemGroup &a, const ItemGroup &b) { return a.count > b.count; });
    return std::move(found.groups);
}

} // namespace tally::estate
