// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second door of a server, for its owner's login: operations recorded elsewhere, with their times and
// actors, into an empty register. tally_owner writes the tables directly; no policy binds it.
#include "store/postgres_copy.h"
#include "store/postgres_lines.h"
#include "store/postgres_store.h"
#include "store/replay_plan.h"

namespace tally::store {

namespace {

using model::Change;
using model::TableSpec;

PostgresParameter orNull(const std::optional<std::int64_t> &number)
{
    return number ? PostgresParameter(digits(*number)) : PostgresParameter();
}

Outcome insertOperation(PostgresConnection &db, const LogEntry &entry)
{
    const log::OperationRecord &fields = entry.fields;
    TALLY_CHECK(db.ask(
        "insert into operation (number, previous, request, actor, role, kind, recorded_at, effective_on, "
        "source, "
        "reason, undoes, changes, record, leaf) values ($1::bigint, $2::bigint, $3, $4::bigint, $5, $6, "
        "$7::bigint, "
        "$8::bigint, $9, $10, $11::bigint, $12::bigint, $13::bytea, $14::bytea)",
        {digits(fields.number),
         fields.number > 0 ? PostgresParameter(digits(fields.number - 1)) : std::nullopt, fields.request,
         orNull(fields.actor), fields.role.empty() ? PostgresParameter() : PostgresParameter(fields.role),
         fields.kind, digits(fields.recordedAt), digits(fields.effectiveOn), fields.source, fields.reason,
         orNull(fields.undoes), digits(fields.changes), byteaText(entry.record), byteaText(entry.leaf)}));
    return {};
}

Outcome writeBegins(PostgresConnection &db, const TableSpec &spec, const std::vector<const Change *> &begins,
                    OperationNumber number)
{
    if (begins.empty())
        return {};
    std::size_t next = 0;
    // Columns as FactSql reads them: owner, keys, began, ended, values.
    return db.copyIn("copy " + std::string(spec.name) + " (" + FactSql::columns(spec) + ") from stdin",
                     [&](std::string &buffer) -> Result<bool> {
                         const Change &change = *begins[next++];
                         appendCopyInteger(buffer, change.key.owner.value);
                         for (const model::Cell &cell : change.key.cells) {
                             buffer += '\t';
                             appendCopyCell(buffer, cell);
                         }
                         buffer += '\t' + digits(number) + "\t\\N";
                         for (const model::Cell &cell : *change.values) {
                             buffer += '\t';
                             appendCopyCell(buffer, cell);
                         }
                         buffer += '\n';
                         return next < begins.size();
                     });
}

// An element of an array literal; text in quotes.
void appendElement(std::string &out, const model::Cell &cell)
{
    out += out.empty() ? '{' : ',';
    if (const auto *integer = std::get_if<std::int64_t>(&cell)) {
        out += digits(*integer);
        return;
    }
    out += '"';
    for (const char c : std::get<std::string>(cell)) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

// One array a column: owner, keys, was.
std::vector<PostgresParameter> endArrays(const TableSpec &spec, const std::vector<const Change *> &ends,
                                         OperationNumber number)
{
    std::vector<std::string> arrays(spec.keys.size() + 2);
    for (const Change *change : ends) {
        appendElement(arrays.front(), change->key.owner.value);
        for (std::size_t i = 0; i < spec.keys.size(); ++i)
            appendElement(arrays[i + 1], change->key.cells[i]);
        appendElement(arrays.back(), *change->was);
    }
    std::vector<PostgresParameter> out{digits(number)};
    for (const std::string &array : arrays)
        out.emplace_back(array + "}");
    return out;
}

std::string endStatement(const TableSpec &spec)
{
    std::string arrays = "$2::bigint[]";
    std::string columns = "owner";
    std::string match = "f.owner = s.owner";
    std::size_t number = 3;
    for (const model::ColumnSpec &key : spec.keys) {
        const std::string name = quoted(key.name);
        arrays += ", $" + std::to_string(number++) +
                  (key.type == model::ColumnType::Integer ? "::bigint[]" : "::text[]");
        columns += ", " + name;
        match += " and f." + name + " = s." + name;
    }
    arrays += ", $" + std::to_string(number) + "::bigint[]";
    return "update " + std::string(spec.name) + " f set ended = $1::bigint from unnest(" + arrays +
           ") as s (" + columns + ", was) where " + match + " and f.ended is null and f.began + 0 = s.was";
}

Outcome writeEnds(PostgresConnection &db, const TableSpec &spec, const std::vector<const Change *> &ends,
                  OperationNumber number)
{
    if (ends.empty())
        return {};
    TALLY_TRY(const PostgresResult ended, db.ask(endStatement(spec), endArrays(spec, ends, number)));
    if (ended.affected() == static_cast<std::int64_t>(ends.size()))
        return {};
    return makeError(ErrorCode::Damaged, "operation " + digits(number) + " ends rows of " +
                                             std::string(spec.name) + " that are not live before it");
}

std::string actorLines(const OtherRows &rows, OperationNumber number)
{
    std::string out;
    for (const auto &[id, login] : rows.actors)
        appendLine(out, {digits(id.value), login, digits(number)});
    return out;
}

std::string dutyLines(const OtherRows &rows, OperationNumber number)
{
    std::string out;
    for (const DutyRow &row : rows.duties)
        appendLine(out, {digits(row.owner.value), digits(row.object.value), row.pair,
                         digits(row.person.value), row.side, digits(number)});
    return out;
}

Outcome writeSteps(PostgresConnection &db, const OtherRows &rows, OperationNumber number)
{
    for (const StepRow &row : rows.steps) {
        const auto before = row.number > 1 ? PostgresParameter(digits(row.number - 1)) : PostgresParameter();
        TALLY_CHECK(db.ask("insert into custody_event (owner, object, step_no, before_no, from_state, step, "
                           "to_state, person, role, "
                           "began) values ($1::bigint, $2::bigint, $3::bigint, $4::bigint, $5, $6, $7, "
                           "$8::bigint, $9, $10::bigint)",
                           {digits(row.owner.value), digits(row.object.value), digits(row.number), before,
                            row.fromState, row.step, row.toState, digits(row.person.value), row.role,
                            digits(number)}));
    }
    TALLY_CHECK(copyText(db, "duty (owner, object, pair, person, side, began)", dutyLines(rows, number)));
    std::string taken;
    for (const StepDutyRow &row : rows.stepDuties) {
        appendLine(taken, {digits(row.owner.value), digits(row.object.value), digits(row.number), row.step,
                           row.pair, row.side, digits(row.person.value)});
    }
    return copyText(db, "custody_duty (owner, object, step_no, step, pair, side, person)", std::move(taken));
}

// The same bytes may be attached by several operations.
Outcome writeBlobs(PostgresConnection &db, const std::vector<std::string> &blobs)
{
    if (blobs.empty())
        return {};
    TALLY_CHECK(copyBlobs(db, "incoming_blob", blobs));
    TALLY_CHECK(db.run("insert into blob (sha256, bytes) select sha256, bytes from staged_blob on conflict "
                       "(sha256) do nothing; "
                       "delete from staged_blob"));
    return {};
}

Outcome writeStep(PostgresConnection &db, const ReplayStep &step)
{
    if (step.isGenesis) {
        TALLY_CHECK(db.run("delete from operation where number = 0"));
        return insertOperation(db, step.entry);
    }
    const OperationNumber number = step.entry.fields.number;
    TALLY_CHECK(copyText(db, "actor (id, login, began)", actorLines(step.others, number)));
    TALLY_CHECK(insertOperation(db, step.entry));
    std::string scope;
    for (const OrgId owner : step.plan.scope)
        appendLine(scope, {digits(owner.value), digits(number)});
    TALLY_CHECK(copyText(db, "operation_scope (owner, number)", std::move(scope)));
    for (const TableSpec &spec : model::allTables()) {
        const TablePlan &table = step.plan.tables[static_cast<std::size_t>(spec.table)];
        TALLY_CHECK(writeEnds(db, spec, table.ends, number));
        TALLY_CHECK(writeBegins(db, spec, table.begins, number));
    }
    TALLY_CHECK(writeBlobs(db, step.draft.blobs));
    TALLY_CHECK(copyText(db, "private_value (owner, item, attribute, digest, salt, value)",
                         privateLines(step.draft.privateValues)));
    return writeSteps(db, step.others, number);
}

Outcome finish(PostgresConnection &db, const ReplayPlan &plan)
{
    const LogState &head = plan.head();
    TALLY_CHECK(db.ask("update log_head set size = $1::bigint, leaf = $2::bytea, recorded_at = $3::bigint, "
                       "frontier = $4::bytea",
                       {digits(head.frontier.size()), byteaText(head.leaf), digits(head.recordedAt),
                        byteaText(head.frontier.toBytes())}));
    TALLY_CHECK(
        db.ask("update id_block set next = greatest(next, $1::bigint + 1)", {digits(plan.largestId())}));
    TALLY_CHECK(db.ask("select pg_notify('tally', $1)", {digits(head.frontier.size() - 1)}));
    return {};
}

Result<LogState> lockedHead(PostgresConnection &db)
{
    TALLY_TRY(const PostgresResult row,
              db.ask("select size, leaf, recorded_at, frontier from log_head for update"));
    auto frontier = row.rows() == 1 ? log::Frontier::fromBytes(row.integer(0, 0), row.bytes(0, 3))
                                    : std::optional<log::Frontier>();
    if (!frontier)
        return makeError(ErrorCode::Damaged, "the head of the register's log does not fit its size",
                         "restore a backup");
    return LogState{row.bytes(0, 1), row.integer(0, 2), std::move(*frontier)};
}

} // namespace

Outcome PostgresStore::replay(const std::function<Result<std::optional<ReplayOperation>>()> &next,
                              JobContext &job)
{
    if (!m_info.bypassesRights)
        return makeError(ErrorCode::NotAllowed,
                         "operations are replayed with the login of the database's owner");
    const Outcome written = inTransaction("", [&]() -> Outcome {
        TALLY_TRY(LogState empty, lockedHead(m_db));
        TALLY_TRY(ReplayPlan plan, ReplayPlan::start(std::move(empty), [this] { return reserveIds(1); }));
        while (true) {
            if (job.cancelled())
                return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
            TALLY_TRY(auto operation, next());
            if (!operation)
                return finish(m_db, plan);
            TALLY_TRY(const ReplayStep step, plan.next(std::move(*operation)));
            TALLY_CHECK(writeStep(m_db, step));
        }
    });
    TALLY_CHECK(written);
    TALLY_TRY(const PostgresResult genesis, m_db.run("select request from operation where number = 0"));
    m_info.registerId = genesis.string(0, 0);
    return {};
}

} // namespace tally::store
