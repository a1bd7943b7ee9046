// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_backup.h"
#include "store/sqlite_log.h"
#include "store/sqlite_row.h"
#include "store/sqlite_store.h"
#include "store/verification.h"

namespace tally::store {

namespace {

class SqliteVerifySource final : public VerifySource
{
public:
    explicit SqliteVerifySource(SqliteConnection &db, SqliteStore &store) : m_db(db), m_store(store) {}

    Outcome operations(const std::function<Outcome(const StoredOperation &)> &sink) override
    {
        TALLY_TRY(
            SqliteStatement row,
            m_db.prepare(
                "select number, previous, request, actor, role, kind, recorded_at, effective_on, source, "
                "reason, undoes, changes, record, leaf from operation order by number"));
        while (true) {
            TALLY_TRY(const bool there, row.step());
            if (!there)
                return {};
            TALLY_CHECK(sink(operationOf(row)));
        }
    }

    Result<LogState> head() override { return readHead(m_db); }

    Outcome begun(const model::TableSpec &spec, const VersionSink &sink) override
    {
        return stream(m_sql.begunInOrder(spec), spec, beganColumn(spec), sink);
    }

    Outcome ended(const model::TableSpec &spec, const VersionSink &sink) override
    {
        return stream(m_sql.endedInOrder(spec), spec, endedColumn(spec), sink);
    }

    Result<std::map<OperationNumber, OtherRows>> others() override
    {
        std::map<OperationNumber, OtherRows> out;
        TALLY_CHECK(each("select began, id, login from actor", [&out](const SqliteStatement &row) {
            out[row.integer(0)].actors.emplace_back(ActorId(row.integer(1)), row.text(2));
        }));
        TALLY_CHECK(each("select began, owner, object, pair, person, side from duty",
                         [&out](const SqliteStatement &row) {
                             out[row.integer(0)].duties.push_back(
                                 {OrgId(row.integer(1)), ItemId(row.integer(2)), std::string(row.text(3)),
                                  ActorId(row.integer(4)), std::string(row.text(5))});
                         }));
        TALLY_CHECK(each("select began, owner, object, step_no, from_state, step, to_state, person, role "
                         "from custody_event",
                         [&out](const SqliteStatement &row) {
                             out[row.integer(0)].steps.push_back(
                                 {OrgId(row.integer(1)), ItemId(row.integer(2)), row.integer(3),
                                  std::string(row.text(4)), std::string(row.text(5)),
                                  std::string(row.text(6)), ActorId(row.integer(7)),
                                  std::string(row.text(8))});
                         }));
        // A duty whose step is gone counts for operation -1, which no log has.
        TALLY_CHECK(each(
            "select coalesce(e.began, -1), d.owner, d.object, d.step_no, d.pair, d.step, d.side, d.person "
            "from custody_duty d left join custody_event e "
            "on e.owner = d.owner and e.object = d.object and e.step_no = d.step_no",
            [&out](const SqliteStatement &row) {
                out[row.integer(0)].stepDuties.push_back(
                    {OrgId(row.integer(1)), ItemId(row.integer(2)), row.integer(3), std::string(row.text(4)),
                     std::string(row.text(5)), std::string(row.text(6)), ActorId(row.integer(7))});
            }));
        return out;
    }

    Outcome blobs(const std::function<Outcome(std::string_view, std::string_view)> &sink) override
    {
        TALLY_TRY(SqliteStatement row, m_db.prepare("select sha256, bytes from blob"));
        while (true) {
            TALLY_TRY(const bool there, row.step());
            if (!there)
                return {};
            TALLY_CHECK(sink(row.text(0), row.text(1)));
        }
    }

    Result<std::vector<model::PrivateValue>> privateValues() override { return m_store.privateValues(); }

    Result<std::map<OperationNumber, std::set<OrgId>>> scopes() override
    {
        std::map<OperationNumber, std::set<OrgId>> out;
        TALLY_CHECK(each("select number, owner from operation_scope", [&out](const SqliteStatement &row) {
            out[row.integer(0)].insert(OrgId(row.integer(1)));
        }));
        return out;
    }

    Result<std::optional<std::int64_t>> nextId() override
    {
        TALLY_TRY(const std::int64_t next, m_db.integer("select next from id_block"));
        return std::optional(next);
    }

private:
    static StoredOperation operationOf(const SqliteStatement &row)
    {
        StoredOperation out;
        const auto optional = [&row](int column) {
            return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
        };
        out.columns.number = row.integer(0);
        out.previous = optional(1);
        out.columns.request = row.text(2);
        out.columns.actor = optional(3);
        out.columns.role = row.text(4);
        out.columns.kind = row.text(5);
        out.columns.recordedAt = row.integer(6);
        out.columns.effectiveOn = row.integer(7);
        out.columns.source = row.text(8);
        out.columns.reason = row.text(9);
        out.columns.undoes = optional(10);
        out.columns.changes = row.integer(11);
        out.record = row.text(12);
        out.leaf = row.text(13);
        return out;
    }

    Outcome each(std::string_view sql, const std::function<void(const SqliteStatement &)> &sink)
    {
        TALLY_TRY(SqliteStatement row, m_db.prepare(sql));
        while (true) {
            TALLY_TRY(const bool there, row.step());
            if (!there)
                return {};
            sink(row);
        }
    }

    Outcome stream(const std::string &sql, const model::TableSpec &spec, std::size_t atColumn,
                   const VersionSink &sink)
    {
        TALLY_TRY(SqliteStatement statement, m_db.prepare(sql));
        const SqliteRow row(statement, spec);
        while (true) {
            TALLY_TRY(const bool there, statement.step());
            if (!there)
                return {};
            TALLY_CHECK(sink(statement.integer(static_cast<int>(atColumn)), row));
        }
    }

    SqliteConnection &m_db;
    SqliteStore &m_store;
    FactSql m_sql{Engine::Sqlite};
};

// The file's own structure: pages, indexes against tables, foreign keys.
Outcome checkFile(SqliteConnection &db, Verification &result)
{
    TALLY_TRY(SqliteStatement integrity, db.prepare("pragma integrity_check(20)"));
    while (true) {
        TALLY_TRY(const bool there, integrity.step());
        if (!there)
            break;
        if (integrity.text(0) != "ok")
            result.damage.push_back({0, "file", "the file is damaged: " + std::string(integrity.text(0))});
    }
    TALLY_TRY(SqliteStatement keys, db.prepare("pragma foreign_key_check"));
    while (true) {
        TALLY_TRY(const bool there, keys.step());
        if (!there)
            return {};
        result.damage.push_back({0, "file",
                                 "a row of " + std::string(keys.text(0)) + " names one of " +
                                     std::string(keys.text(2)) + " that is not there"});
    }
}

} // namespace

Result<Verification> SqliteStore::verify(const std::vector<Checkpoint> &known, JobContext &job)
{
    TALLY_TRY(const SqliteTransaction snapshot,
              SqliteTransaction::begin(m_db, SqliteTransaction::Kind::Read));
    SqliteVerifySource source(m_db, *this);
    TALLY_TRY(Verification result, verifyRegister(source, known, job));
    job.step("Checking the file");
    TALLY_CHECK(checkFile(m_db, result));
    return result;
}

Result<std::map<OperationNumber, std::vector<model::Step>>> SqliteStore::steps()
{
    SqliteVerifySource source(m_db, *this);
    TALLY_TRY(const auto rows, source.others());
    return stepsByOperation(rows);
}

Result<std::vector<TakenStep>> SqliteStore::stepsTaken(OperationNumber from, OperationNumber to)
{
    TALLY_TRY(SqliteStatement row,
              m_db.prepare("select e.began, e.owner, e.object, e.step_no, e.from_state, e.step, e.to_state, "
                           "e.role, a.login, o.recorded_at, o.reason from custody_event e "
                           "join operation o on o.number = e.began left join actor a on a.id = o.actor "
                           "where e.began > ?1 and e.began <= ?2"));
    row.bind(1, from);
    row.bind(2, to);
    std::vector<TakenStep> out;
    while (true) {
        TALLY_TRY(const bool there, row.step());
        if (!there)
            return out;
        out.push_back({row.integer(0),
                       {OrgId(row.integer(1)),
                        ItemId(row.integer(2)),
                        row.integer(3),
                        std::string(row.text(4)),
                        std::string(row.text(5)),
                        std::string(row.text(6)),
                        std::string(row.text(7)),
                        {}},
                       std::string(row.text(8)),
                       row.integer(9),
                       std::string(row.text(10))});
    }
}

Result<std::vector<PlainRow>> SqliteStore::plainRows()
{
    TALLY_TRY(const SqliteTransaction snapshot,
              SqliteTransaction::begin(m_db, SqliteTransaction::Kind::Read));
    TALLY_TRY(auto rows, SqliteVerifySource(m_db, *this).others());
    return plainRowsOf(std::move(rows));
}

Outcome SqliteStore::backup(const std::string &file, JobContext &job)
{
    return copyDatabase(m_db, file, job);
}

} // namespace tally::store
