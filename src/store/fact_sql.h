// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQL text over the tables of facts, made from their descriptions in model/tables.h, so that each table is
// described once. Every reading statement gives its columns as: owner, keys…, began, ended, values….
#pragma once

#include "model/tables.h"
#include "store/dialect.h"

#include <string>
#include <string_view>

namespace tally::store {

class FactSql
{
public:
    explicit FactSql(Engine engine) : m_engine(engine) {}

    // "owner", "id", "began", "ended", "class" …
    static std::string columns(const model::TableSpec &spec);
    // owner, keys…, values…, live, was: what staging holds and in this order.
    static std::string stagedColumns(const model::TableSpec &spec);

    // owner, keys…, began, values…, row after row.
    std::string insert(const model::TableSpec &spec, std::size_t rows = 1) const;
    // ended, owner, keys…, was. No row changed: the version no longer lives.
    std::string end(const model::TableSpec &spec) const;

    std::string scanLive(const model::TableSpec &spec) const;
    std::string scanAsOf(const model::TableSpec &spec) const; // number
    // from, to: versions begun, and those ended but begun before, by operations in (from, to].
    std::string changed(const model::TableSpec &spec) const;
    std::string begun(const model::TableSpec &spec) const;                             // from, to
    std::string versions(const model::TableSpec &spec, std::string_view column) const; // value; oldest first
    std::string live(const model::TableSpec &spec, std::string_view column) const;     // value
    // For verification: all versions in the order of the operations that began (ended) them.
    std::string begunInOrder(const model::TableSpec &spec) const;
    std::string endedInOrder(const model::TableSpec &spec) const;

private:
    std::string place(std::size_t number) const { return parameter(m_engine, number); }
    std::string places(std::size_t columns, std::size_t rows) const; // "(?1, ?2), (?3, ?4)"
    std::string selectFrom(const model::TableSpec &spec) const;

    Engine m_engine;
};

// Position of a key column in a reading statement; values follow after began and ended.
constexpr std::size_t kFirstKeyColumn = 1;
inline std::size_t beganColumn(const model::TableSpec &spec)
{
    return kFirstKeyColumn + spec.keys.size();
}
inline std::size_t endedColumn(const model::TableSpec &spec)
{
    return beganColumn(spec) + 1;
}
inline std::size_t firstValueColumn(const model::TableSpec &spec)
{
    return beganColumn(spec) + 2;
}

} // namespace tally::store
