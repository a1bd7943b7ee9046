// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_facts.h"

#include "log/sha256.h"
#include "store/fact_sql.h"
#include "store/refusal.h"
#include "store/sqlite_rows.h"

namespace tally::store {

namespace {

constexpr std::int64_t kRowsBetweenChecks = 8192; // of the stop button

class Pace
{
public:
    Pace(JobContext &job, std::int64_t total) : m_job(job), m_total(total) {}
    // Before the next `rows` are written.
    bool stopped(std::int64_t rows)
    {
        const bool look = m_done / kRowsBetweenChecks != (m_done + rows) / kRowsBetweenChecks;
        m_done += rows;
        if (!look)
            return false;
        m_job.progress(m_done, m_total);
        return m_job.cancelled();
    }

private:
    JobContext &m_job;
    std::int64_t m_total, m_done = 0;
};

Outcome endRows(SqliteConnection &db, const model::TableSpec &spec, const TablePlan &plan,
                OperationNumber number, Pace &pace)
{
    if (plan.ends.empty())
        return {};
    TALLY_TRY(SqliteStatement end, db.prepare(FactSql(Engine::Sqlite).end(spec)));
    for (const model::Change *change : plan.ends) {
        if (pace.stopped(1))
            return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
        int parameter = 1;
        end.bind(parameter++, number);
        end.bind(parameter++, change->key.owner.value);
        for (const model::Cell &cell : change->key.cells)
            end.bind(parameter++, cell);
        end.bind(parameter, *change->was);
        TALLY_CHECK(end.run());
        if (end.changedRows() != 1)
            return staleVersion(describe(change->key));
    }
    return {};
}

Outcome beginRows(SqliteConnection &db, const model::TableSpec &spec, const TablePlan &plan,
                  OperationNumber number, Pace &pace)
{
    return insertRows(
        db, plan.begins.size(), [&](std::size_t rows) { return FactSql(Engine::Sqlite).insert(spec, rows); },
        [&](SqliteStatement &insert, int &parameter, std::size_t row) {
            const model::Change &change = *plan.begins[row];
            insert.bind(parameter++, change.key.owner.value);
            for (const model::Cell &cell : change.key.cells)
                insert.bind(parameter++, cell);
            insert.bind(parameter++, number);
            for (const model::Cell &cell : *change.values)
                insert.bind(parameter++, cell);
        },
        [&](std::size_t rows) { return pace.stopped(static_cast<std::int64_t>(rows)); });
}

} // namespace

Outcome writeFacts(SqliteConnection &db, const CommitPlan &plan, OperationNumber number, JobContext &job)
{
    Pace pace(job, plan.changes);
    for (const model::TableSpec &spec : model::allTables()) {
        const TablePlan &table = plan.tables[static_cast<std::size_t>(spec.table)];
        TALLY_CHECK(endRows(db, spec, table, number, pace));
        TALLY_CHECK(beginRows(db, spec, table, number, pace));
    }
    return {};
}

Outcome writeActors(SqliteConnection &db, const std::vector<std::pair<ActorId, std::string>> &actors,
                    OperationNumber number)
{
    if (actors.empty())
        return {};
    TALLY_TRY(SqliteStatement insert, db.prepare("insert into actor (id, login, began) values (?1, ?2, ?3)"));
    for (const auto &[id, login] : actors) {
        insert.bind(1, id.value);
        insert.bind(2, std::string_view(login));
        insert.bind(3, number);
        TALLY_CHECK(insert.run());
    }
    return {};
}

Outcome keepNewDuties(SqliteConnection &db, std::vector<DutyRow> &duties)
{
    if (duties.empty())
        return {};
    TALLY_TRY(SqliteStatement find,
              db.prepare("select 1 from duty where owner = ?1 and object = ?2 and pair = ?3 and "
                         "person = ?4 and side = ?5"));
    std::vector<DutyRow> fresh;
    for (DutyRow &duty : duties) {
        find.bind(1, duty.owner.value);
        find.bind(2, duty.object.value);
        find.bind(3, std::string_view(duty.pair));
        find.bind(4, duty.person.value);
        find.bind(5, std::string_view(duty.side));
        TALLY_TRY(const bool there, find.step());
        find.reset();
        if (!there)
            fresh.push_back(std::move(duty));
    }
    duties = std::move(fresh);
    return {};
}

Outcome writeSteps(SqliteConnection &db, const OtherRows &rows, OperationNumber number)
{
    if (rows.steps.empty())
        return {};
    TALLY_TRY(
        SqliteStatement duty,
        db.prepare(
            "insert into duty (owner, object, pair, person, side, began) values (?1, ?2, ?3, ?4, ?5, ?6)"));
    for (const DutyRow &row : rows.duties) {
        duty.bind(1, row.owner.value);
        duty.bind(2, row.object.value);
        duty.bind(3, std::string_view(row.pair));
        duty.bind(4, row.person.value);
        duty.bind(5, std::string_view(row.side));
        duty.bind(6, number);
        TALLY_CHECK(duty.run());
    }
    TALLY_TRY(SqliteStatement step,
              db.prepare("insert into custody_event (owner, object, step_no, before_no, from_state, step, "
                         "to_state, person, role, began) values (?1, ?2, ?3, nullif(?3 - 1, 0), ?4, ?5, "
                         "?6, ?7, ?8, ?9)"));
    for (const StepRow &row : rows.steps) {
        step.bind(1, row.owner.value);
        step.bind(2, row.object.value);
        step.bind(3, row.number);
        step.bind(4, std::string_view(row.fromState));
        step.bind(5, std::string_view(row.step));
        step.bind(6, std::string_view(row.toState));
        step.bind(7, row.person.value);
        step.bind(8, std::string_view(row.role));
        step.bind(9, number);
        TALLY_CHECK(step.run());
    }
    TALLY_TRY(SqliteStatement stepDuty,
              db.prepare("insert into custody_duty (owner, object, step_no, step, pair, side, person) "
                         "values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    for (const StepDutyRow &row : rows.stepDuties) {
        stepDuty.bind(1, row.owner.value);
        stepDuty.bind(2, row.object.value);
        stepDuty.bind(3, row.number);
        stepDuty.bind(4, std::string_view(row.step));
        stepDuty.bind(5, std::string_view(row.pair));
        stepDuty.bind(6, std::string_view(row.side));
        stepDuty.bind(7, row.person.value);
        TALLY_CHECK(stepDuty.run());
    }
    return {};
}

Outcome writePrivateValues(SqliteConnection &db, const std::vector<model::PrivateValue> &values)
{
    if (values.empty())
        return {};
    TALLY_TRY(SqliteStatement insert,
              db.prepare("insert into private_value (owner, item, attribute, digest, salt, value) "
                         "values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing"));
    for (const model::PrivateValue &value : values) {
        insert.bind(1, value.owner.value);
        insert.bind(2, value.item.value);
        insert.bind(3, std::string_view(value.attribute));
        insert.bind(4, std::string_view(value.digest));
        insert.bindBytes(5, value.salt);
        insert.bind(6, std::string_view(value.value));
        TALLY_CHECK(insert.run());
    }
    return {};
}

Outcome writeBlobs(SqliteConnection &db, const std::vector<std::string> &blobs)
{
    if (blobs.empty())
        return {};
    TALLY_TRY(SqliteStatement insert,
              db.prepare("insert into blob (sha256, bytes) values (?1, ?2) on conflict do nothing"));
    for (const std::string &bytes : blobs) {
        const std::string name = log::toHex(log::sha256(bytes));
        insert.bind(1, std::string_view(name));
        insert.bindBytes(2, bytes);
        TALLY_CHECK(insert.run());
    }
    return {};
}

} // namespace tally::store
