// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing: rows into staging by COPY, then the one function, in one transaction
// (schema/0004_server.postgres.sql).
#include "store/erasure.h"
#include "store/named_meanwhile.h"
#include "store/postgres_copy.h"
#include "store/postgres_lines.h"
#include "store/postgres_store.h"
#include "store/refusal.h"

namespace tally::store {

namespace {

using model::Change;
using model::OperationDraft;
using model::TableSpec;

constexpr std::int64_t kProgressRows = 10'000;
constexpr std::chrono::seconds kReturnLimit{5}; // a server that restarts is back within seconds

void appendChange(std::string &out, const TableSpec &spec, const Change &change)
{
    appendCopyInteger(out, change.key.owner.value);
    for (const model::Cell &cell : change.key.cells) {
        out += '\t';
        appendCopyCell(out, cell);
    }
    for (std::size_t i = 0; i < spec.values.size(); ++i) {
        out += '\t';
        if (change.values)
            appendCopyCell(out, (*change.values)[i]);
        else
            appendCopyNull(out);
    }
    out += change.values ? "\t1\t" : "\t0\t";
    if (change.was)
        appendCopyInteger(out, *change.was);
    else
        appendCopyNull(out);
    out += '\n';
}

std::string stepLines(const OperationDraft &draft)
{
    std::string out;
    for (const model::Step &step : draft.steps) {
        appendLine(out, {digits(step.owner.value), digits(step.object.value), digits(step.stepNumber),
                         step.fromState, step.step, step.toState, step.role});
    }
    return out;
}

std::string dutyLines(const OperationDraft &draft)
{
    std::string out;
    for (const model::Step &step : draft.steps) {
        for (const auto &[pair, side] : step.duties) {
            appendLine(out, {digits(step.owner.value), digits(step.object.value), digits(step.stepNumber),
                             step.step, pair, side});
        }
    }
    return out;
}

std::string actorLines(const OperationDraft &draft)
{
    std::string out;
    for (const auto &[id, login] : draft.actors)
        appendLine(out, {digits(id.value), login});
    return out;
}

Outcome copyChanges(PostgresConnection &db, const TableSpec &spec, const std::vector<const Change *> &changes,
                    JobContext &job)
{
    if (changes.empty())
        return {};
    std::size_t next = 0;
    const auto total = static_cast<std::int64_t>(changes.size());
    return db.copyIn(
        "copy incoming_" + std::string(spec.name) + " (" + FactSql::stagedColumns(spec) + ") from stdin",
        [&](std::string &buffer) -> Result<bool> {
            appendChange(buffer, spec, *changes[next++]);
            if (next % kProgressRows == 0) {
                if (job.cancelled())
                    return makeError(ErrorCode::Cancelled, "the work was stopped; nothing was recorded");
                job.progress(static_cast<std::int64_t>(next), total);
            }
            return next < changes.size();
        });
}

PostgresParameter orNull(const std::string &text)
{
    return text.empty() ? PostgresParameter() : PostgresParameter(text);
}

template <typename Number>
PostgresParameter orNull(const std::optional<Number> &number)
{
    return number ? PostgresParameter(std::to_string(*number)) : PostgresParameter();
}

} // namespace

Result<std::int64_t> PostgresStore::reserveIds(std::int64_t count)
{
    TALLY_TRY(const PostgresResult rows, m_db.ask("select reserve_ids($1::bigint)", {digits(count)}));
    return rows.integer(0, 0);
}

Outcome PostgresStore::stage(const OperationDraft &draft, const CommitPlan &plan, JobContext &job)
{
    for (const TableSpec &spec : model::allTables())
        TALLY_CHECK(copyChanges(m_db, spec, plan.tables[static_cast<std::size_t>(spec.table)].changes, job));
    TALLY_CHECK(copyText(m_db, "incoming_step (owner, object, step_no, from_state, step, to_state, role)",
                         stepLines(draft)));
    TALLY_CHECK(copyText(m_db, "incoming_duty (owner, object, step_no, step, pair, side)", dutyLines(draft)));
    TALLY_CHECK(copyText(m_db, "incoming_private_value (owner, item, attribute, digest, salt, value)",
                         privateLines(draft.privateValues)));
    TALLY_CHECK(copyText(m_db, "incoming_actor (id, login)", actorLines(draft)));
    return copyBlobs(m_db, "incoming_blob", draft.blobs);
}

Result<Commit> PostgresStore::commitStaged(const OperationDraft &draft, const std::string &request)
{
    TALLY_TRY(const PostgresResult rows,
              m_db.ask("select o_number, o_recorded_at, o_leaf from "
                       "commit_operation($1, $2, $3, $4::bigint, $5, $6, $7::bigint)",
                       {request, draft.kind, orNull(draft.role), orNull(draft.effectiveOn), draft.source,
                        draft.reason, orNull(draft.undoes)}));
    return Commit{rows.integer(0, 0), rows.integer(0, 1), rows.bytes(0, 2)};
}

Outcome PostgresStore::checkNames(const OperationDraft &draft, OperationNumber number)
{
    if (!cameBetween(draft, number))
        return {};
    if (standsAlone(draft))
        return plannedBefore();
    for (const std::string &query : namedMeanwhileQueries("$1::bigint", "$2::bigint")) {
        TALLY_TRY(const PostgresResult same, m_db.ask(query, {digits(*draft.plannedOn), digits(number)}));
        if (same.rows() > 0)
            return namedMeanwhile(same.string(0, 0), same.string(0, 1));
    }
    return {};
}

Result<Commit> PostgresStore::commit(const OperationDraft &draft, const std::string &request, JobContext &job)
{
    TALLY_CHECK(checkWords(draft, request));
    TALLY_TRY(const CommitPlan plan, planCommit(draft));
    Commit done;
    const Outcome outcome = inTransaction("", [&]() -> Outcome {
        TALLY_CHECK(stage(draft, plan, job));
        TALLY_TRY(done, commitStaged(draft, request));
        return checkNames(draft, done.number);
    });
    return answer(outcome, done, request);
}

// An answer that was lost with the connection: the log knows whether the operation was recorded.
Result<Commit> PostgresStore::answer(const Outcome &outcome, const Commit &done, const std::string &request)
{
    if (outcome)
        return done;
    Error error = outcome.error();
    switch (lineAfter(error, kReturnLimit)) {
    case Line::Stands:
        break;
    case Line::BackAgain: {
        TALLY_TRY(const PostgresResult rows,
                  m_db.ask("select number, recorded_at, leaf from operation where request = $1", {request}));
        if (rows.rows() == 1)
            return Commit{rows.integer(0, 0), rows.integer(0, 1), rows.bytes(0, 2)};
        error.reason += "; nothing was recorded";
        break;
    }
    case Line::Lost: {
        const bool asked = done.number > 0; // the commit itself was on its way
        error.reason +=
            asked ? "; whether the operation was recorded is not known" : "; nothing was recorded";
        error.remedy = asked ? "when the server is back, look at the newest operations before you repeat it"
                             : "repeat it when the server is back";
    }
    }
    return error;
}

Result<std::vector<Error>> PostgresStore::wouldRefuse(const OperationDraft &draft)
{
    const auto plan = planCommit(draft, DraftIds::MayBeNegative);
    if (!plan)
        return std::vector<Error>{plan.error()};
    if (const auto words = checkWords(draft, "dry run"); !words)
        return std::vector<Error>{words.error()};
    std::vector<Error> out;
    JobContext quiet;
    TALLY_CHECK(m_db.run("begin"));
    const Outcome asked = [&]() -> Outcome {
        TALLY_CHECK(stage(draft, *plan, quiet));
        TALLY_TRY(
            const PostgresResult rows,
            m_db.ask("select code, what, owner, id from check_operation('dry run', $1, $2, $3::bigint, "
                     "$4::bigint)",
                     {draft.kind, orNull(draft.role), orNull(draft.effectiveOn), orNull(draft.undoes)}));
        for (int row = 0; row < rows.rows(); ++row)
            out.push_back(refusal(rows.string(row, 0), rows.string(row, 1), OrgId(rows.integer(row, 2)),
                                  rows.integer(row, 3)));
        return {};
    }();
    if (m_db.alive())
        TALLY_CHECK(m_db.run("rollback"));
    if (asked)
        return out;
    if (asked.error().rule.empty())
        return asked.error();
    return std::vector<Error>{asked.error()}; // refused before the views were asked
}

Result<Commit> PostgresStore::erasePrivate(ItemId item, const std::set<std::string> &digests,
                                           const std::string &reason, const std::string &request)
{
    Commit done;
    OperationDraft draft;
    draft.kind = "erase";
    draft.reason = reason;
    TALLY_CHECK(checkWords(draft, request));
    const Outcome outcome = inTransaction("", [&]() -> Outcome {
        TALLY_TRY(const PostgresResult rows,
                  m_db.ask("select distinct owner, digest from private_value where item = $1::bigint",
                           {digits(item.value)}));
        std::vector<ErasedValue> held;
        for (int row = 0; row < rows.rows(); ++row)
            held.push_back({OrgId(rows.integer(row, 0)), item, rows.string(row, 1)});
        const ErasurePlan erasure = planErasure(held, digests);
        if (erasure.values.empty())
            return refusal("NOTHING_TO_ERASE", "item has no private values", {}, item.value);
        std::string lines;
        for (const ErasedValue &value : erasure.values)
            appendLine(lines, {digits(value.owner.value), digits(value.item.value), value.digest});
        TALLY_CHECK(copyText(m_db, "incoming_erasure (owner, item, digest)", lines));
        draft.source = erasure.source;
        TALLY_TRY(done, commitStaged(draft, request));
        return {};
    });
    return answer(outcome, done, request);
}

} // namespace tally::store
