// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The current row of a reading statement of FactSql, without copies.
#pragma once

#include "store/fact_sql.h"
#include "store/sqlite_connection.h"

namespace tally::store {

class SqliteRow final : public model::RowView
{
public:
    SqliteRow(const SqliteStatement &statement, const model::TableSpec &spec)
        : m_statement(statement), m_keys(spec.keys.size()), m_began(static_cast<int>(beganColumn(spec)))
    {
    }
    OrgId owner() const override { return OrgId(m_statement.integer(0)); }
    OperationNumber began() const override { return m_statement.integer(m_began); }
    bool isNull(std::size_t column) const override { return m_statement.isNull(place(column)); }
    std::int64_t integer(std::size_t column) const override { return m_statement.integer(place(column)); }
    std::string_view text(std::size_t column) const override { return m_statement.text(place(column)); }

private:
    int place(std::size_t column) const
    {
        return static_cast<int>(column < m_keys ? column + 1 : column + 3);
    }

    const SqliteStatement &m_statement;
    std::size_t m_keys;
    int m_began;
};

} // namespace tally::store
