// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_sql.h"

namespace tally::store {

namespace {

using model::ColumnSpec;
using model::TableSpec;

void append(std::string &out, std::span<const ColumnSpec> columns)
{
    for (const ColumnSpec &column : columns)
        out += ", " + quoted(column.name);
}

} // namespace

std::string FactSql::columns(const TableSpec &spec)
{
    std::string out = "owner";
    append(out, spec.keys);
    out += ", began, ended";
    append(out, spec.values);
    return out;
}

std::string FactSql::stagedColumns(const TableSpec &spec)
{
    std::string out = "owner";
    append(out, spec.keys);
    append(out, spec.values);
    return out + ", live, was";
}

std::string FactSql::places(std::size_t columns, std::size_t rows) const
{
    std::string out;
    for (std::size_t number = 1; number <= columns * rows; ++number) {
        const bool first = (number - 1) % columns == 0;
        out += first ? (number == 1 ? "(" : "), (") : ", ";
        out += place(number);
    }
    return out + ")";
}

std::string FactSql::insert(const TableSpec &spec, std::size_t rows) const
{
    std::string out = "insert into " + std::string(spec.name) + " (owner";
    append(out, spec.keys);
    out += ", began";
    append(out, spec.values);
    return out + ") values " + places(1 + spec.keys.size() + 1 + spec.values.size(), rows);
}

std::string FactSql::end(const TableSpec &spec) const
{
    std::string out =
        "update " + std::string(spec.name) + " set ended = " + place(1) + " where owner = " + place(2);
    std::size_t number = 3;
    for (const ColumnSpec &column : spec.keys)
        out += " and " + quoted(column.name) + " = " + place(number++);
    // "+ 0" keeps the planner from the index of `began`, where a bulk operation's rows share one value.
    return out + " and ended is null and began + 0 = " + place(number);
}

std::string FactSql::selectFrom(const TableSpec &spec) const
{
    return "select " + columns(spec) + " from " + std::string(spec.name);
}

std::string FactSql::scanLive(const TableSpec &spec) const
{
    return selectFrom(spec) + std::string(fullScanHint(m_engine)) + " where ended is null";
}

std::string FactSql::scanAsOf(const TableSpec &spec) const
{
    return selectFrom(spec) + std::string(fullScanHint(m_engine)) + " where began <= " + place(1) +
           " and (ended is null or ended > " + place(1) + ")";
}

std::string FactSql::changed(const TableSpec &spec) const
{
    // Two index reads and a union: an "or" would read the whole table.
    return begun(spec) + " union all " + selectFrom(spec) + " where ended > " + place(1) +
           " and ended <= " + place(2) + " and began <= " + place(1);
}

std::string FactSql::begun(const TableSpec &spec) const
{
    return selectFrom(spec) + " where began > " + place(1) + " and began <= " + place(2);
}

std::string FactSql::versions(const TableSpec &spec, std::string_view column) const
{
    const std::string value = quoted(column) + " = " + place(1);
    return selectFrom(spec) + " where ended is null and " + value + " union all " + selectFrom(spec) +
           " where ended is not null and " + value + " order by began";
}

std::string FactSql::live(const TableSpec &spec, std::string_view column) const
{
    return selectFrom(spec) + " where ended is null and " + quoted(column) + " = " + place(1);
}

std::string FactSql::begunInOrder(const TableSpec &spec) const
{
    return selectFrom(spec) + " order by began";
}

std::string FactSql::endedInOrder(const TableSpec &spec) const
{
    return selectFrom(spec) + " where ended is not null order by ended";
}

} // namespace tally::store
