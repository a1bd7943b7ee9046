// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/content.h"

#include <algorithm>

namespace tally::store {

namespace {

void append(log::ContentLine &line, const std::vector<model::Cell> &cells)
{
    for (const model::Cell &cell : cells) {
        if (const auto *integer = std::get_if<std::int64_t>(&cell))
            line.integer(*integer);
        else if (const auto *text = std::get_if<std::string>(&cell))
            line.text(*text);
        else
            line.null();
    }
}

std::vector<model::Cell> cellsOf(const std::pair<ActorId, std::string> &actor)
{
    return {actor.first.value, actor.second};
}

std::vector<model::Cell> cellsOf(const DutyRow &row)
{
    return {row.owner.value, row.object.value, row.pair, row.person.value, row.side};
}

std::vector<model::Cell> cellsOf(const StepRow &row)
{
    return {row.owner.value, row.object.value, row.number,       row.fromState,
            row.step,        row.toState,      row.person.value, row.role};
}

std::vector<model::Cell> cellsOf(const StepDutyRow &row)
{
    return {row.owner.value, row.object.value, row.number, row.pair, row.step, row.side, row.person.value};
}

// Calls take(name, rows) for each, in the order of the layout.
template <typename Take>
void eachTable(OtherRows &rows, const Take &take)
{
    take("actor", rows.actors);
    take("duty", rows.duties);
    take("custody_event", rows.steps);
    take("custody_duty", rows.stepDuties);
}

template <typename Row>
void addTable(const char *table, std::vector<Row> &rows, Content &content)
{
    std::ranges::sort(rows);
    log::ContentDigest digest;
    log::ContentLine line;
    for (const Row &row : rows) {
        line.begin('+');
        append(line, cellsOf(row));
        digest.add(line.bytes());
    }
    if (digest.lines() > 0)
        content.emplace_back(table, digest.finish());
}

} // namespace

void writeEnd(log::ContentLine &line, const model::FactKey &key, OperationNumber was)
{
    line.begin('-');
    line.integer(key.owner.value);
    append(line, key.cells);
    line.integer(was);
}

void writeBegin(log::ContentLine &line, const model::FactKey &key, const std::vector<model::Cell> &values)
{
    line.begin('+');
    line.integer(key.owner.value);
    append(line, key.cells);
    append(line, values);
}

Result<Content> contentOfFacts(const CommitPlan &plan, JobContext &job)
{
    constexpr std::size_t kLinesBetweenChecks = 8192; // of the stop button
    Content out;
    log::ContentLine line;
    std::size_t lines = 0;
    const auto stopped = [&] { return ++lines % kLinesBetweenChecks == 0 && job.cancelled(); };
    const auto stop = makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
    for (const model::TableSpec &spec : model::allTables()) {
        const TablePlan &table = plan.tables[static_cast<std::size_t>(spec.table)];
        log::ContentDigest digest;
        for (const model::Change *change : table.ends) {
            if (stopped())
                return stop;
            writeEnd(line, change->key, *change->was);
            digest.add(line.bytes());
        }
        for (const model::Change *change : table.begins) {
            if (stopped())
                return stop;
            writeBegin(line, change->key, *change->values);
            digest.add(line.bytes());
        }
        if (digest.lines() > 0)
            out.emplace_back(spec.name, digest.finish());
    }
    return out;
}

void addContentOf(OtherRows &rows, Content &content)
{
    eachTable(rows, [&content](const char *table, auto &of) { addTable(table, of, content); });
}

std::vector<PlainRow> plainRowsOf(std::map<OperationNumber, OtherRows> rows)
{
    std::vector<PlainRow> out;
    for (auto &[operation, others] : rows) {
        eachTable(others, [&out, began = operation](const char *table, auto &of) {
            for (const auto &row : of)
                out.push_back({table, cellsOf(row), began});
        });
    }
    return out;
}

OtherRows rowsOfSteps(const std::vector<model::Step> &steps, ActorId person)
{
    OtherRows out;
    for (const model::Step &step : steps) {
        out.steps.push_back({step.owner, step.object, step.stepNumber, step.fromState, step.step,
                             step.toState, person, step.role});
        for (const auto &[pair, side] : step.duties) {
            out.stepDuties.push_back(
                {step.owner, step.object, step.stepNumber, pair, step.step, side, person});
            const DutyRow duty{step.owner, step.object, pair, person, side};
            if (std::ranges::find(out.duties, duty) == out.duties.end())
                out.duties.push_back(duty);
        }
    }
    return out;
}

namespace {

std::vector<model::Step> stepsOf(const OtherRows &rows)
{
    std::vector<model::Step> out;
    for (const StepRow &row : rows.steps) {
        model::Step step{row.owner, row.object,  row.number, row.fromState,
                         row.step,  row.toState, row.role,   {}};
        for (const StepDutyRow &duty : rows.stepDuties) {
            if (duty.owner == row.owner && duty.object == row.object && duty.number == row.number)
                step.duties.emplace_back(duty.pair, duty.side);
        }
        out.push_back(std::move(step));
    }
    return out;
}

} // namespace

std::map<OperationNumber, std::vector<model::Step>>
stepsByOperation(const std::map<OperationNumber, OtherRows> &rows)
{
    std::map<OperationNumber, std::vector<model::Step>> out;
    for (const auto &[operation, others] : rows) {
        if (!others.steps.empty())
            out.emplace(operation, stepsOf(others));
    }
    return out;
}

} // namespace tally::store
