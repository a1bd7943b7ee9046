// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verification and checkpoints. A login that may not read everything follows the chain by the leaves and
// holds against facts what it sees whole.
#include "store/postgres_copy.h"
#include "store/postgres_store.h"
#include "store/verification.h"

namespace tally::store {

namespace {

constexpr int kOperationsAtATime = 500;
constexpr int kBlobsAtATime = 16;

class PostgresVerifySource final : public VerifySource
{
public:
    PostgresVerifySource(PostgresConnection &db, PostgresStore &store) : m_db(db), m_store(store) {}

    Outcome operations(const std::function<Outcome(const StoredOperation &)> &sink) override
    {
        for (OperationNumber next = 0;;) {
            TALLY_TRY(
                const PostgresResult rows,
                m_db.ask("select l.number, l.previous, l.leaf, o.number is null, o.request, o.actor, o.role, "
                         "o.kind, "
                         "o.recorded_at, o.effective_on, o.source, o.reason, o.undoes, o.changes, o.record "
                         "from log_leaf l left join operation o on o.number = l.number "
                         "where l.number >= $1::bigint order by l.number limit $2::bigint",
                         {std::to_string(next), std::to_string(kOperationsAtATime)}));
            for (int row = 0; row < rows.rows(); ++row) {
                next = rows.integer(row, 0) + 1;
                TALLY_CHECK(sink(operationOf(rows, row)));
            }
            if (rows.rows() < kOperationsAtATime)
                return {};
        }
    }

    Result<LogState> head() override
    {
        TALLY_TRY(const PostgresResult row,
                  m_db.ask("select size, leaf, recorded_at, frontier from log_head"));
        if (row.rows() != 1)
            return makeError(ErrorCode::Damaged, "the register's log has no head");
        auto frontier = log::Frontier::fromBytes(row.integer(0, 0), row.bytes(0, 3));
        if (!frontier)
            return makeError(ErrorCode::Damaged, "the head of the register's log does not fit its size");
        return LogState{row.bytes(0, 1), row.integer(0, 2), std::move(*frontier)};
    }

    Outcome begun(const model::TableSpec &spec, const VersionSink &sink) override
    {
        return stream(m_sql.begunInOrder(spec), spec, sink, [](const CopyRow &row) { return row.began(); });
    }

    Outcome ended(const model::TableSpec &spec, const VersionSink &sink) override
    {
        return stream(m_sql.endedInOrder(spec), spec, sink, [](const CopyRow &row) { return row.ended(); });
    }

    Result<std::map<OperationNumber, OtherRows>> others() override
    {
        std::map<OperationNumber, OtherRows> out;
        TALLY_TRY(const PostgresResult actors, m_db.ask("select began, id, login from actor"));
        for (int i = 0; i < actors.rows(); ++i)
            out[actors.integer(i, 0)].actors.emplace_back(ActorId(actors.integer(i, 1)), actors.string(i, 2));
        TALLY_TRY(const PostgresResult duties,
                  m_db.ask("select began, owner, object, pair, person, side from duty"));
        for (int i = 0; i < duties.rows(); ++i) {
            out[duties.integer(i, 0)].duties.push_back({OrgId(duties.integer(i, 1)),
                                                        ItemId(duties.integer(i, 2)), duties.string(i, 3),
                                                        ActorId(duties.integer(i, 4)), duties.string(i, 5)});
        }
        TALLY_TRY(const PostgresResult steps,
                  m_db.ask("select began, owner, object, step_no, from_state, step, to_state, person, "
                           "role from custody_event"));
        for (int i = 0; i < steps.rows(); ++i) {
            out[steps.integer(i, 0)].steps.push_back({OrgId(steps.integer(i, 1)), ItemId(steps.integer(i, 2)),
                                                      steps.integer(i, 3), steps.string(i, 4),
                                                      steps.string(i, 5), steps.string(i, 6),
                                                      ActorId(steps.integer(i, 7)), steps.string(i, 8)});
        }
        // A duty whose step is gone counts for operation -1, which no log has.
        TALLY_TRY(const PostgresResult taken,
                  m_db.ask("select coalesce(e.began, -1), d.owner, d.object, d.step_no, d.pair, d.step, "
                           "d.side, d.person "
                           "from custody_duty d left join custody_event e "
                           "on e.owner = d.owner and e.object = d.object and e.step_no = d.step_no"));
        for (int i = 0; i < taken.rows(); ++i) {
            out[taken.integer(i, 0)].stepDuties.push_back(
                {OrgId(taken.integer(i, 1)), ItemId(taken.integer(i, 2)), taken.integer(i, 3),
                 taken.string(i, 4), taken.string(i, 5), taken.string(i, 6), ActorId(taken.integer(i, 7))});
        }
        return out;
    }

    Outcome blobs(const std::function<Outcome(std::string_view, std::string_view)> &sink) override
    {
        for (std::string after;;) {
            TALLY_TRY(
                const PostgresResult rows,
                m_db.ask("select sha256, bytes from blob where sha256 > $1 order by sha256 limit $2::bigint",
                         {after, std::to_string(kBlobsAtATime)}));
            for (int row = 0; row < rows.rows(); ++row) {
                after = rows.string(row, 0);
                TALLY_CHECK(sink(after, rows.bytes(row, 1)));
            }
            if (rows.rows() < kBlobsAtATime)
                return {};
        }
    }

    Result<std::vector<model::PrivateValue>> privateValues() override { return m_store.privateValues(); }

    Result<std::map<OperationNumber, std::set<OrgId>>> scopes() override
    {
        std::map<OperationNumber, std::set<OrgId>> out;
        TALLY_TRY(const PostgresResult rows, m_db.ask("select number, owner from operation_scope"));
        for (int row = 0; row < rows.rows(); ++row)
            out[rows.integer(row, 0)].insert(OrgId(rows.integer(row, 1)));
        return out;
    }

    Result<std::optional<std::int64_t>> nextId() override
    {
        if (!m_store.info().bypassesRights)
            return std::optional<std::int64_t>();
        TALLY_TRY(const PostgresResult row, m_db.ask("select next from id_block"));
        return row.rows() == 1 ? std::optional(row.integer(0, 0)) : std::optional<std::int64_t>(0);
    }

    Result<std::set<OperationNumber>> unreadable() override
    {
        std::set<OperationNumber> out;
        if (m_store.info().bypassesRights)
            return out;
        TALLY_TRY(
            const PostgresResult rows,
            m_db.ask("select l.number from log_leaf l "
                     "where l.scopes <> (select count(*) from operation_scope s where s.number = l.number)"));
        for (int row = 0; row < rows.rows(); ++row)
            out.insert(rows.integer(row, 0));
        return out;
    }

private:
    static StoredOperation operationOf(const PostgresResult &rows, int row)
    {
        const auto optional = [&rows, row](int column) {
            return rows.isNull(row, column) ? std::nullopt : std::optional(rows.integer(row, column));
        };
        StoredOperation out;
        out.columns.number = rows.integer(row, 0);
        out.previous = optional(1);
        out.leaf = rows.bytes(row, 2);
        out.hidden = rows.boolean(row, 3);
        out.columns.request = rows.string(row, 4);
        out.columns.actor = optional(5);
        out.columns.role = rows.string(row, 6);
        out.columns.kind = rows.string(row, 7);
        out.columns.recordedAt = rows.integer(row, 8);
        out.columns.effectiveOn = rows.integer(row, 9);
        out.columns.source = rows.string(row, 10);
        out.columns.reason = rows.string(row, 11);
        out.columns.undoes = optional(12);
        out.columns.changes = rows.integer(row, 13);
        out.record = rows.bytes(row, 14);
        return out;
    }

    Outcome stream(const std::string &select, const model::TableSpec &spec, const VersionSink &sink,
                   OperationNumber (*at)(const CopyRow &))
    {
        CopyRow row(spec);
        Outcome outcome;
        TALLY_CHECK(m_db.copyOut("copy (" + select + ") to stdout", [&](std::string_view line) {
            outcome = row.parse(line)
                          ? sink(at(row), row)
                          : Outcome(makeError(ErrorCode::Damaged, "a row of " + std::string(spec.name) +
                                                                      " does not fit its table"));
            return bool(outcome);
        }));
        return outcome;
    }

    PostgresConnection &m_db;
    PostgresStore &m_store;
    FactSql m_sql{Engine::Postgres};
};

} // namespace

Result<std::map<OperationNumber, std::vector<model::Step>>> PostgresStore::steps()
{
    PostgresVerifySource source(m_db, *this);
    TALLY_TRY(const auto rows, source.others());
    return stepsByOperation(rows);
}

Result<std::vector<TakenStep>> PostgresStore::stepsTaken(OperationNumber from, OperationNumber to)
{
    TALLY_TRY(const PostgresResult rows,
              m_db.ask("select e.began, e.owner, e.object, e.step_no, e.from_state, e.step, e.to_state, "
                       "e.role, a.login, o.recorded_at, o.reason from custody_event e "
                       "join operation o on o.number = e.began left join actor a on a.id = o.actor "
                       "where e.began > $1::bigint and e.began <= $2::bigint",
                       {std::to_string(from), std::to_string(to)}));
    std::vector<TakenStep> out;
    for (int i = 0; i < rows.rows(); ++i)
        out.push_back({rows.integer(i, 0),
                       {OrgId(rows.integer(i, 1)),
                        ItemId(rows.integer(i, 2)),
                        rows.integer(i, 3),
                        rows.string(i, 4),
                        rows.string(i, 5),
                        rows.string(i, 6),
                        rows.string(i, 7),
                        {}},
                       rows.string(i, 8),
                       rows.integer(i, 9),
                       rows.string(i, 10)});
    return out;
}

Result<Verification> PostgresStore::verify(const std::vector<Checkpoint> &known, JobContext &job)
{
    Verification result;
    TALLY_CHECK(inTransaction("isolation level repeatable read, read only", [&]() -> Outcome {
        PostgresVerifySource source(m_db, *this);
        TALLY_TRY(result, verifyRegister(source, known, job));
        return {};
    }));
    return result;
}

Result<std::vector<PlainRow>> PostgresStore::plainRows()
{
    std::map<OperationNumber, OtherRows> rows;
    TALLY_CHECK(inTransaction("isolation level repeatable read, read only", [&]() -> Outcome {
        TALLY_TRY(rows, PostgresVerifySource(m_db, *this).others());
        return {};
    }));
    return plainRowsOf(std::move(rows));
}

Outcome PostgresStore::addCheckpoint(const Checkpoint &checkpoint)
{
    TALLY_CHECK(m_db.ask(
        "insert into checkpoint (size, root, note) values ($1::bigint, $2::bytea, $3) on conflict do nothing",
        {std::to_string(checkpoint.size), byteaText(checkpoint.root), checkpoint.note}));
    return {};
}

Outcome PostgresStore::backup(const std::string &, JobContext &)
{
    return makeError(ErrorCode::Usage, "a register on a server is copied in the interchange format",
                     "use `tally export FILE.jsonl`, or the server's own tools");
}

} // namespace tally::store
