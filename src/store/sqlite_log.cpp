// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_log.h"

namespace tally::store {

Result<LogState> readHead(SqliteConnection &db)
{
    TALLY_TRY(SqliteStatement statement,
              db.prepare("select size, leaf, recorded_at, frontier from log_head"));
    TALLY_TRY(const bool row, statement.step());
    LogState out;
    if (!row)
        return out;
    auto frontier = log::Frontier::fromBytes(statement.integer(0), statement.text(3));
    if (!frontier)
        return makeError(ErrorCode::Damaged, "the head of the register's log does not fit its size",
                         "Run verify; restore a backup");
    out.leaf = statement.text(1);
    out.recordedAt = statement.integer(2);
    out.frontier = std::move(*frontier);
    return out;
}

Outcome writeHead(SqliteConnection &db, const LogState &state)
{
    TALLY_TRY(
        SqliteStatement statement,
        db.prepare("insert into log_head (one, size, leaf, recorded_at, frontier) values (1, ?1, ?2, ?3, ?4) "
                   "on conflict (one) do update set size = excluded.size, leaf = excluded.leaf, "
                   "recorded_at = excluded.recorded_at, frontier = excluded.frontier"));
    const std::string frontier = state.frontier.toBytes();
    statement.bind(1, state.frontier.size());
    statement.bindBytes(2, state.leaf);
    statement.bind(3, state.recordedAt);
    statement.bindBytes(4, frontier);
    return statement.run();
}

Outcome insertOperation(SqliteConnection &db, const LogEntry &entry)
{
    TALLY_TRY(
        SqliteStatement statement,
        db.prepare(
            "insert into operation (number, previous, request, actor, role, kind, recorded_at, effective_on, "
            "source, reason, undoes, changes, record, leaf) "
            "values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"));
    const log::OperationRecord &fields = entry.fields;
    statement.bind(1, fields.number);
    if (fields.number > 0)
        statement.bind(2, fields.number - 1);
    statement.bind(3, std::string_view(fields.request));
    if (fields.actor)
        statement.bind(4, *fields.actor);
    if (!fields.role.empty())
        statement.bind(5, std::string_view(fields.role));
    statement.bind(6, std::string_view(fields.kind));
    statement.bind(7, fields.recordedAt);
    statement.bind(8, fields.effectiveOn);
    statement.bind(9, std::string_view(fields.source));
    statement.bind(10, std::string_view(fields.reason));
    if (fields.undoes)
        statement.bind(11, *fields.undoes);
    statement.bind(12, fields.changes);
    statement.bindBytes(13, entry.record);
    statement.bindBytes(14, entry.leaf);
    return statement.run();
}

Outcome insertScope(SqliteConnection &db, const std::vector<OrgId> &scope, OperationNumber number)
{
    TALLY_TRY(SqliteStatement statement,
              db.prepare("insert into operation_scope (owner, number) values (?1, ?2)"));
    for (const OrgId owner : scope) {
        statement.bind(1, owner.value);
        statement.bind(2, number);
        TALLY_CHECK(statement.run());
    }
    return {};
}

} // namespace tally::store
