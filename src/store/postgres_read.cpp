// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a PostgresStore reads. Whole tables come by COPY, the rest as results.
#include "core/text.h"
#include "store/postgres_copy.h"
#include "store/postgres_store.h"

#include <algorithm>

namespace tally::store {

namespace {

using model::Cell;
using model::ColumnSpec;
using model::ColumnType;
using model::FactVersion;
using model::TableSpec;

// A notification may be lost with its connection; so often the head is asked for all the same.
constexpr std::chrono::seconds kAskAnyway{30};
constexpr int kOperationsAtATime = 500;
constexpr std::int64_t kProgressRows = 50'000;

std::string withNumber(std::string sql, OperationNumber number)
{
    const std::string digits = std::to_string(number);
    for (std::size_t at = sql.find("$1"); at != std::string::npos; at = sql.find("$1", at + digits.size()))
        sql.replace(at, 2, digits);
    return sql;
}

Cell cellOf(const PostgresResult &rows, int row, std::size_t column, ColumnType type)
{
    const int at = static_cast<int>(column);
    if (rows.isNull(row, at))
        return {};
    if (type == ColumnType::Integer)
        return rows.integer(row, at);
    return rows.string(row, at);
}

Cell cellOf(const model::RowView &row, std::size_t column, ColumnType type)
{
    if (row.isNull(column))
        return {};
    if (type == ColumnType::Integer)
        return row.integer(column);
    return std::string(row.text(column));
}

Outcome checkColumn(const TableSpec &spec, std::string_view column)
{
    const auto named = [column](const ColumnSpec &known) { return known.name == column; };
    if (std::ranges::any_of(spec.keys, named) || std::ranges::any_of(spec.values, named))
        return {};
    return makeError(ErrorCode::Usage,
                     "the table " + std::string(spec.name) + " has no column " + std::string(column));
}

PostgresParameter parameterOf(const Cell &cell)
{
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        return std::to_string(*integer);
    if (const auto *text = std::get_if<std::string>(&cell))
        return *text;
    return {};
}

model::Operation operationOf(const PostgresResult &rows, int row)
{
    model::Operation out;
    out.number = rows.integer(row, 0);
    out.request = rows.string(row, 1);
    out.actor = ActorId(rows.integer(row, 2));
    out.actorLogin = rows.string(row, 3);
    out.role = rows.string(row, 4);
    out.kind = rows.string(row, 5);
    out.recordedAt = rows.integer(row, 6);
    out.effectiveOn = static_cast<Day>(rows.integer(row, 7));
    out.source = rows.string(row, 8);
    out.reason = rows.string(row, 9);
    if (!rows.isNull(row, 10))
        out.undoes = rows.integer(row, 10);
    out.changes = rows.integer(row, 11);
    out.leaf = rows.bytes(row, 12);
    return out;
}

} // namespace

Result<LogHead> PostgresStore::head()
{
    TALLY_TRY(const PostgresResult rows,
              m_db.ask("select size - 1, leaf, recorded_at, frontier from log_head"));
    if (rows.rows() != 1)
        return makeError(ErrorCode::Damaged, "the register's log has no head", "Restore a backup");
    m_seen = rows.integer(0, 0);
    m_asked = std::chrono::steady_clock::now();
    return LogHead{m_seen, rows.bytes(0, 1), rows.integer(0, 2), rows.bytes(0, 3)};
}

Result<bool> PostgresStore::mayHaveChanged()
{
    const Result<bool> notified = m_db.notified();
    if (!notified) {
        if (lineAfter(notified.error(), {}) != Line::BackAgain)
            return notified.error();
        return true; // whatever was said meanwhile is lost
    }
    if (*notified)
        return true;
    if (std::chrono::steady_clock::now() - m_asked < kAskAnyway)
        return false;
    const OperationNumber before = m_seen;
    TALLY_TRY(const LogHead now, head());
    return now.number != before;
}

Result<OperationNumber> PostgresStore::numberAt(Instant instant)
{
    TALLY_TRY(const PostgresResult rows,
              m_db.ask("select coalesce(max(number), 0) from log_leaf where recorded_at <= $1::bigint",
                       {std::to_string(instant)}));
    return rows.integer(0, 0);
}

void PostgresStore::appendVersions(std::vector<FactVersion> &out, const TableSpec &spec,
                                   const PostgresResult &rows)
{
    for (int row = 0; row < rows.rows(); ++row) {
        FactVersion version;
        version.key.table = spec.table;
        version.key.owner = OrgId(rows.integer(row, 0));
        for (std::size_t i = 0; i < spec.keys.size(); ++i)
            version.key.cells.push_back(cellOf(rows, row, kFirstKeyColumn + i, spec.keys[i].type));
        version.began = rows.integer(row, static_cast<int>(beganColumn(spec)));
        if (const int ended = static_cast<int>(endedColumn(spec)); !rows.isNull(row, ended))
            version.ended = rows.integer(row, ended);
        for (std::size_t i = 0; i < spec.values.size(); ++i)
            version.values.push_back(cellOf(rows, row, firstValueColumn(spec) + i, spec.values[i].type));
        out.push_back(std::move(version));
    }
}

Outcome PostgresStore::scan(model::Table table, OperationNumber asOf, const RowSink &sink, JobContext &job)
{
    const TableSpec &spec = model::tableSpec(table);
    // One snapshot for the question whether `asOf` is the head and for the rows.
    return inTransaction("isolation level repeatable read, read only", [&]() -> Outcome {
        TALLY_TRY(const LogHead newest, head());
        const std::string select =
            asOf >= newest.number ? m_sql.scanLive(spec) : withNumber(m_sql.scanAsOf(spec), asOf);
        return copyRows(spec, select, sink, job);
    });
}

Outcome PostgresStore::copyRows(const TableSpec &spec, const std::string &select, const RowSink &sink,
                                JobContext &job)
{
    CopyRow row(spec);
    bool damaged = false;
    std::int64_t count = 0;
    TALLY_CHECK(m_db.copyOut("copy (" + select + ") to stdout", [&](std::string_view line) {
        damaged = !row.parse(line);
        if (damaged || job.cancelled())
            return false;
        if (++count % kProgressRows == 0)
            job.progress(count, 0);
        return sink(row);
    }));
    if (damaged)
        return makeError(ErrorCode::Damaged,
                         "the server sent a row of " + std::string(spec.name) + " that does not fit it");
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "loading was stopped");
    return {};
}

Outcome PostgresStore::everyVersion(model::Table table, const VersionSink &sink, JobContext &job)
{
    const TableSpec &spec = model::tableSpec(table);
    return copyRows(
        spec, m_sql.begunInOrder(spec),
        [&](const model::RowView &row) {
            FactVersion version;
            version.key.table = spec.table;
            version.key.owner = row.owner();
            version.began = row.began();
            // copyRows gives rows of COPY alone.
            const OperationNumber ended = static_cast<const CopyRow &>(row).ended();
            if (ended != 0)
                version.ended = ended;
            for (std::size_t i = 0; i < spec.keys.size(); ++i)
                version.key.cells.push_back(cellOf(row, i, spec.keys[i].type));
            for (std::size_t i = 0; i < spec.values.size(); ++i)
                version.values.push_back(cellOf(row, spec.keys.size() + i, spec.values[i].type));
            return sink(version);
        },
        job);
}

Result<std::vector<FactVersion>> PostgresStore::changed(OperationNumber from, OperationNumber to)
{
    std::vector<FactVersion> out;
    TALLY_CHECK(inTransaction("isolation level repeatable read, read only", [&]() -> Outcome {
        for (const TableSpec &spec : model::allTables()) {
            TALLY_TRY(const PostgresResult rows,
                      m_db.ask(m_sql.changed(spec), {std::to_string(from), std::to_string(to)}));
            appendVersions(out, spec, rows);
        }
        return {};
    }));
    endAt(out, to);
    return out;
}

void PostgresStore::endAt(std::vector<FactVersion> &versions, OperationNumber to)
{
    for (FactVersion &version : versions) {
        if (version.ended && *version.ended > to)
            version.ended.reset();
    }
}

Result<std::vector<FactVersion>> PostgresStore::begun(OperationNumber from, OperationNumber to)
{
    std::vector<FactVersion> out;
    TALLY_CHECK(inTransaction("isolation level repeatable read, read only", [&]() -> Outcome {
        for (const TableSpec &spec : model::allTables()) {
            TALLY_TRY(const PostgresResult rows,
                      m_db.ask(m_sql.begun(spec), {std::to_string(from), std::to_string(to)}));
            appendVersions(out, spec, rows);
        }
        return {};
    }));
    return out;
}

Result<std::vector<FactVersion>> PostgresStore::versions(model::Table table, std::string_view keyColumn,
                                                         const Cell &value)
{
    const TableSpec &spec = model::tableSpec(table);
    TALLY_CHECK(checkColumn(spec, keyColumn));
    TALLY_TRY(const PostgresResult rows, m_db.ask(m_sql.versions(spec, keyColumn), {parameterOf(value)}));
    std::vector<FactVersion> out;
    appendVersions(out, spec, rows);
    return out;
}

Result<std::vector<FactVersion>> PostgresStore::live(model::Table table, std::string_view keyColumn,
                                                     const Cell &value)
{
    const TableSpec &spec = model::tableSpec(table);
    TALLY_CHECK(checkColumn(spec, keyColumn));
    TALLY_TRY(const PostgresResult rows, m_db.ask(m_sql.live(spec, keyColumn), {parameterOf(value)}));
    std::vector<FactVersion> out;
    appendVersions(out, spec, rows);
    return out;
}

Outcome PostgresStore::operations(OperationNumber newest, const OperationSink &sink)
{
    for (OperationNumber next = newest;;) {
        TALLY_TRY(const PostgresResult rows,
                  m_db.ask("select o.number, o.request, o.actor, a.login, o.role, o.kind, o.recorded_at, "
                           "o.effective_on, "
                           "o.source, o.reason, o.undoes, o.changes, o.leaf from operation o left join actor "
                           "a on a.id = o.actor "
                           "where o.number <= $1::bigint order by o.number desc limit $2::bigint",
                           {std::to_string(next), std::to_string(kOperationsAtATime)}));
        for (int row = 0; row < rows.rows(); ++row) {
            const model::Operation operation = operationOf(rows, row);
            next = operation.number - 1;
            if (!sink(operation))
                return {};
        }
        if (rows.rows() < kOperationsAtATime)
            return {};
    }
}

Result<std::vector<model::PrivateValue>> PostgresStore::privateValues()
{
    TALLY_TRY(const PostgresResult rows,
              m_db.ask("select owner, item, attribute, digest, salt, value from private_value "
                       "order by owner, item, attribute collate \"C\", digest collate \"C\""));
    std::vector<model::PrivateValue> out;
    for (int row = 0; row < rows.rows(); ++row) {
        out.push_back({OrgId(rows.integer(row, 0)), ItemId(rows.integer(row, 1)), rows.string(row, 2),
                       rows.string(row, 3), rows.bytes(row, 4), rows.string(row, 5)});
    }
    return out;
}

Result<std::string> PostgresStore::blob(const std::string &sha256Hex)
{
    TALLY_TRY(const PostgresResult rows, m_db.ask("select bytes from blob where sha256 = $1", {sha256Hex}));
    if (rows.rows() == 0)
        return makeError(ErrorCode::NotFound,
                         "no evidence with the SHA-256 " + sha256Hex + " is kept, or you may not read it");
    return rows.bytes(0, 0);
}

Result<std::vector<std::pair<ActorId, std::string>>> PostgresStore::actors()
{
    TALLY_TRY(const PostgresResult rows, m_db.ask("select id, login from actor order by id"));
    std::vector<std::pair<ActorId, std::string>> out;
    for (int row = 0; row < rows.rows(); ++row)
        out.emplace_back(ActorId(rows.integer(row, 0)), rows.string(row, 1));
    return out;
}

Result<std::optional<OperationNumber>> PostgresStore::findRequest(const std::string &request)
{
    TALLY_TRY(const PostgresResult rows,
              m_db.ask("select number from operation where request = $1", {request}));
    if (rows.rows() == 0)
        return std::optional<OperationNumber>();
    return std::optional<OperationNumber>(rows.integer(0, 0));
}

// A few hundred rows at a time: number and bytes.
Outcome PostgresStore::streamBytes(const std::string &select, OperationNumber from, const BytesSink &sink)
{
    for (OperationNumber next = from;;) {
        TALLY_TRY(const PostgresResult rows,
                  m_db.ask(select + " where number >= $1::bigint order by number limit $2::bigint",
                           {std::to_string(next), std::to_string(kOperationsAtATime)}));
        for (int row = 0; row < rows.rows(); ++row) {
            next = rows.integer(row, 0) + 1;
            if (!sink(next - 1, rows.bytes(row, 1)))
                return {};
        }
        if (rows.rows() < kOperationsAtATime)
            return {};
    }
}

Outcome PostgresStore::leaves(OperationNumber from, const BytesSink &sink)
{
    return streamBytes("select number, leaf from log_leaf", from, sink);
}

Outcome PostgresStore::records(const BytesSink &sink)
{
    return streamBytes("select number, record from operation", 0, sink);
}

Result<std::vector<Checkpoint>> PostgresStore::checkpoints()
{
    TALLY_TRY(const PostgresResult rows,
              m_db.ask("select size, root, note from checkpoint order by size, note collate \"C\""));
    std::vector<Checkpoint> out;
    for (int row = 0; row < rows.rows(); ++row)
        out.push_back({rows.integer(row, 0), rows.bytes(row, 1), rows.string(row, 2)});
    return out;
}

} // namespace tally::store
