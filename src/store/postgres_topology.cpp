// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a partner sees of the others: the views topology_node and topology_edge
// (schema/0004_server.postgres.sql) as rows of item and relationship, with null for every column that they do
// not show.
#include "store/postgres_copy.h"
#include "store/postgres_store.h"

#include <algorithm>
#include <array>

namespace tally::store {

namespace {

using model::ColumnSpec;
using model::Table;
using model::TableSpec;

// Values that the views show; of relationships all.
constexpr std::array<std::string_view, 4> kShown{"class", "status", "site", "custodian"};

bool isShown(const TableSpec &spec, const ColumnSpec &column)
{
    return spec.table == Table::Relationship || std::ranges::find(kShown, column.name) != kShown.end();
}

bool hasTopology(Table table)
{
    return table == Table::Item || table == Table::Relationship;
}

std::string selectOthers(const TableSpec &spec)
{
    std::string out = "select owner";
    for (const ColumnSpec &column : spec.keys)
        out += ", " + quoted(column.name);
    out += ", began, ended";
    for (const ColumnSpec &column : spec.values) {
        if (isShown(spec, column))
            out += ", " + quoted(column.name);
        else
            out += column.type == model::ColumnType::Integer ? ", null::bigint" : ", null::text";
    }
    return out + " from " + (spec.table == Table::Item ? "topology_node" : "topology_edge") +
           " where owner <> all ((select readable_orgs())::bigint[])";
}

} // namespace

Result<std::string> PostgresStore::sight()
{
    if (m_info.bypassesRights)
        return std::string();
    TALLY_TRY(
        const PostgresResult rows,
        m_db.ask("select 'o ' || array_to_string(array(select unnest(readable_orgs()) order by 1), ' ')"));
    return rows.string(0, 0);
}

Outcome PostgresStore::scanTopology(Table table, OperationNumber asOf, const RowSink &sink, JobContext &job)
{
    if (m_info.bypassesRights || !hasTopology(table))
        return {};
    const TableSpec &spec = model::tableSpec(table);
    const std::string number = std::to_string(asOf);
    return copyRows(spec,
                    selectOthers(spec) + " and began <= " + number + " and (ended is null or ended > " +
                        number + ")",
                    sink, job);
}

Result<std::vector<model::FactVersion>> PostgresStore::changedTopology(OperationNumber from,
                                                                       OperationNumber to)
{
    std::vector<model::FactVersion> out;
    if (m_info.bypassesRights)
        return out;
    for (const Table table : {Table::Item, Table::Relationship}) {
        const TableSpec &spec = model::tableSpec(table);
        const std::string others = selectOthers(spec);
        TALLY_TRY(const PostgresResult rows,
                  m_db.ask(others + " and began > $1::bigint and began <= $2::bigint union all " + others +
                               " and ended > $1::bigint and ended <= $2::bigint and began <= $1::bigint",
                           {std::to_string(from), std::to_string(to)}));
        appendVersions(out, spec, rows);
    }
    endAt(out, to);
    return out;
}

} // namespace tally::store
