// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reading half of a file's store. Whatever reads more than one statement does so in one transaction, so
// that a commit of another program in between is seen whole or not at all.
#include "store/sqlite_row.h"
#include "store/sqlite_store.h"

namespace tally::store {

namespace {

constexpr std::int64_t kRowsBetweenChecks = 8192; // of the stop button, while rows stream

model::FactVersion versionOf(const model::TableSpec &spec, const SqliteStatement &row)
{
    model::FactVersion out;
    out.key.table = spec.table;
    out.key.owner = OrgId(row.integer(0));
    int column = 1;
    out.key.cells.reserve(spec.keys.size());
    for (std::size_t i = 0; i < spec.keys.size(); ++i)
        out.key.cells.push_back(row.cell(column++));
    out.began = row.integer(column++);
    if (!row.isNull(column))
        out.ended = row.integer(column);
    ++column;
    out.values.reserve(spec.values.size());
    for (std::size_t i = 0; i < spec.values.size(); ++i)
        out.values.push_back(row.cell(column++));
    return out;
}

Outcome checkKeyColumn(const model::TableSpec &spec, std::string_view column)
{
    for (const model::ColumnSpec &key : spec.keys) {
        if (key.name == column)
            return {};
    }
    for (const model::ColumnSpec &value : spec.values) {
        if (value.name == column)
            return {};
    }
    return makeError(ErrorCode::Usage,
                     "the table " + std::string(spec.name) + " has no column " + std::string(column));
}

Outcome readVersions(const model::TableSpec &spec, SqliteStatement &statement,
                     std::vector<model::FactVersion> &out)
{
    while (true) {
        TALLY_TRY(const bool row, statement.step());
        if (!row)
            return {};
        out.push_back(versionOf(spec, statement));
    }
}

} // namespace

Result<LogHead> SqliteStore::head()
{
    TALLY_TRY(SqliteStatement statement,
              m_db.prepare("select size, leaf, recorded_at, frontier from log_head"));
    TALLY_TRY(const bool row, statement.step());
    if (!row)
        return makeError(ErrorCode::Damaged, "the register's log has no head", "Restore a backup");
    return LogHead{statement.integer(0) - 1, std::string(statement.text(1)), statement.integer(2),
                   std::string(statement.text(3))};
}

Result<bool> SqliteStore::mayHaveChanged()
{
    TALLY_CHECK(m_db.inPlace());
    TALLY_TRY(const std::int64_t version, m_db.integer("pragma data_version"));
    const bool changed = version != m_dataVersion;
    m_dataVersion = version;
    return changed;
}

Result<OperationNumber> SqliteStore::numberAt(Instant instant)
{
    TALLY_TRY(
        SqliteStatement statement,
        m_db.prepare(
            "select number from operation where recorded_at <= ?1 order by recorded_at desc, number desc"));
    statement.bind(1, instant);
    TALLY_TRY(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Outcome SqliteStore::scan(model::Table table, OperationNumber asOf, const RowSink &sink, JobContext &job)
{
    const model::TableSpec &spec = model::tableSpec(table);
    TALLY_TRY(const SqliteTransaction snapshot,
              SqliteTransaction::begin(m_db, SqliteTransaction::Kind::Read));
    TALLY_TRY(const LogHead newest, head());
    const bool isNow = asOf >= newest.number;
    TALLY_TRY(SqliteStatement statement, m_db.prepare(isNow ? m_sql.scanLive(spec) : m_sql.scanAsOf(spec)));
    if (!isNow)
        statement.bind(1, asOf);
    const SqliteRow view(statement, spec);
    for (std::int64_t count = 0;; ++count) {
        if (count % kRowsBetweenChecks == 0) {
            if (job.cancelled())
                return makeError(ErrorCode::Cancelled, "stopped while reading");
            job.progress(count, 0);
        }
        TALLY_TRY(const bool row, statement.step());
        if (!row || !sink(view))
            return {};
    }
}

Result<std::vector<model::FactVersion>> SqliteStore::changed(OperationNumber from, OperationNumber to)
{
    std::vector<model::FactVersion> out;
    TALLY_TRY(const SqliteTransaction snapshot,
              SqliteTransaction::begin(m_db, SqliteTransaction::Kind::Read));
    for (const model::TableSpec &spec : model::allTables()) {
        TALLY_TRY(SqliteStatement statement, m_db.prepare(m_sql.changed(spec)));
        statement.bind(1, from);
        statement.bind(2, to);
        TALLY_CHECK(readVersions(spec, statement, out));
    }
    for (model::FactVersion &version : out) {
        if (version.ended && *version.ended > to)
            version.ended.reset(); // as it was recorded at `to`
    }
    return out;
}

Result<std::vector<model::FactVersion>> SqliteStore::begun(OperationNumber from, OperationNumber to)
{
    std::vector<model::FactVersion> out;
    TALLY_TRY(const SqliteTransaction snapshot,
              SqliteTransaction::begin(m_db, SqliteTransaction::Kind::Read));
    for (const model::TableSpec &spec : model::allTables()) {
        TALLY_TRY(SqliteStatement statement, m_db.prepare(m_sql.begun(spec)));
        statement.bind(1, from);
        statement.bind(2, to);
        TALLY_CHECK(readVersions(spec, statement, out));
    }
    return out;
}

Result<std::vector<model::FactVersion>> SqliteStore::versions(model::Table table, std::string_view keyColumn,
                                                              const model::Cell &value)
{
    const model::TableSpec &spec = model::tableSpec(table);
    TALLY_CHECK(checkKeyColumn(spec, keyColumn));
    TALLY_TRY(SqliteStatement statement, m_db.prepare(m_sql.versions(spec, keyColumn)));
    statement.bind(1, value);
    std::vector<model::FactVersion> out;
    TALLY_CHECK(readVersions(spec, statement, out));
    return out;
}

Outcome SqliteStore::everyVersion(model::Table table, const VersionSink &sink, JobContext &job)
{
    const model::TableSpec &spec = model::tableSpec(table);
    TALLY_TRY(SqliteStatement statement, m_db.prepare(m_sql.begunInOrder(spec)));
    for (std::int64_t count = 0;; ++count) {
        if (count % kRowsBetweenChecks == 0) {
            if (job.cancelled())
                return makeError(ErrorCode::Cancelled, "stopped while reading");
            job.progress(count, 0);
        }
        TALLY_TRY(const bool row, statement.step());
        if (!row || !sink(versionOf(spec, statement)))
            return {};
    }
}

Result<std::vector<model::FactVersion>> SqliteStore::live(model::Table table, std::string_view keyColumn,
                                                          const model::Cell &value)
{
    const model::TableSpec &spec = model::tableSpec(table);
    TALLY_CHECK(checkKeyColumn(spec, keyColumn));
    TALLY_TRY(SqliteStatement statement, m_db.prepare(m_sql.live(spec, keyColumn)));
    statement.bind(1, value);
    std::vector<model::FactVersion> out;
    TALLY_CHECK(readVersions(spec, statement, out));
    return out;
}

Outcome SqliteStore::operations(OperationNumber newest, const OperationSink &sink)
{
    TALLY_TRY(
        SqliteStatement statement,
        m_db.prepare(
            "select o.number, o.request, o.actor, a.login, o.role, o.kind, o.recorded_at, o.effective_on, "
            "o.source, o.reason, o.undoes, o.changes, o.leaf "
            "from operation o left join actor a on a.id = o.actor where o.number <= ?1 order by o.number "
            "desc"));
    statement.bind(1, newest);
    while (true) {
        TALLY_TRY(const bool row, statement.step());
        if (!row)
            return {};
        model::Operation operation;
        operation.number = statement.integer(0);
        operation.request = statement.text(1);
        operation.actor = ActorId(statement.integer(2));
        operation.actorLogin = statement.text(3);
        operation.role = statement.text(4);
        operation.kind = statement.text(5);
        operation.recordedAt = statement.integer(6);
        operation.effectiveOn = static_cast<Day>(statement.integer(7));
        operation.source = statement.text(8);
        operation.reason = statement.text(9);
        if (!statement.isNull(10))
            operation.undoes = statement.integer(10);
        operation.changes = statement.integer(11);
        operation.leaf = statement.text(12);
        if (!sink(operation))
            return {};
    }
}

Result<std::vector<model::PrivateValue>> SqliteStore::privateValues()
{
    TALLY_TRY(SqliteStatement statement,
              m_db.prepare("select owner, item, attribute, digest, salt, value from private_value"));
    std::vector<model::PrivateValue> out;
    while (true) {
        TALLY_TRY(const bool row, statement.step());
        if (!row)
            return out;
        out.push_back({OrgId(statement.integer(0)), ItemId(statement.integer(1)),
                       std::string(statement.text(2)), std::string(statement.text(3)),
                       std::string(statement.text(4)), std::string(statement.text(5))});
    }
}

Result<std::string> SqliteStore::blob(const std::string &sha256Hex)
{
    TALLY_TRY(SqliteStatement statement, m_db.prepare("select bytes from blob where sha256 = ?1"));
    statement.bind(1, std::string_view(sha256Hex));
    TALLY_TRY(const bool row, statement.step());
    if (!row)
        return makeError(ErrorCode::NotFound, "the register holds no evidence with the SHA-256 " + sha256Hex);
    return std::string(statement.text(0));
}

Result<std::vector<std::pair<ActorId, std::string>>> SqliteStore::actors()
{
    TALLY_TRY(SqliteStatement statement, m_db.prepare("select id, login from actor order by id"));
    std::vector<std::pair<ActorId, std::string>> out;
    while (true) {
        TALLY_TRY(const bool row, statement.step());
        if (!row)
            return out;
        out.emplace_back(ActorId(statement.integer(0)), std::string(statement.text(1)));
    }
}

Result<std::optional<OperationNumber>> SqliteStore::findRequest(const std::string &request)
{
    TALLY_TRY(SqliteStatement statement, m_db.prepare("select number from operation where request = ?1"));
    statement.bind(1, std::string_view(request));
    TALLY_TRY(const bool row, statement.step());
    return row ? std::optional(statement.integer(0)) : std::nullopt;
}

Outcome SqliteStore::leaves(OperationNumber from, const BytesSink &sink)
{
    TALLY_TRY(SqliteStatement statement,
              m_db.prepare("select number, leaf from operation where number >= ?1 order by number"));
    statement.bind(1, from);
    while (true) {
        TALLY_TRY(const bool row, statement.step());
        if (!row || !sink(statement.integer(0), statement.text(1)))
            return {};
    }
}

Outcome SqliteStore::records(const BytesSink &sink)
{
    TALLY_TRY(SqliteStatement statement,
              m_db.prepare("select number, record from operation order by number"));
    while (true) {
        TALLY_TRY(const bool row, statement.step());
        if (!row || !sink(statement.integer(0), statement.text(1)))
            return {};
    }
}

Result<std::vector<Checkpoint>> SqliteStore::checkpoints()
{
    TALLY_TRY(SqliteStatement statement,
              m_db.prepare("select size, root, note from checkpoint order by size, note"));
    std::vector<Checkpoint> out;
    while (true) {
        TALLY_TRY(const bool row, statement.step());
        if (!row)
            return out;
        out.push_back({statement.integer(0), std::string(statement.text(1)), std::string(statement.text(2))});
    }
}

} // namespace tally::store
