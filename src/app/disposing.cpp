// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disposing.h"

#include "app/acting_role.h"
#include "app/draft_ids.h"
#include "app/import_context.h"
#include "app/input_files.h"
#include "app/signing.h"
#include "core/text.h"
#include "disposal/kept_files.h"
#include "disposal/kpi_reading.h"
#include "disposal/media_reading.h"
#include "disposal/subjects.h"
#include "estate/item_record.h"
#include "log/sha256.h"
#include "reconcile/record_plan.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace tally::app {

namespace {

using disposal::Plan;
using disposal::Refusal;

constexpr std::array<std::string_view, 4> kCheckpointed = {"seal", "countersign", "collect", "close"};
constexpr int kMostAttempts = 20; // of an event, while others record
constexpr std::array<std::string_view, 3> kFileFields = {"file", "photo", "mapping"};

Result<disposal::EventFile> readFile(const std::string &field, const std::string &path)
{
    disposal::EventFile file{field, path.substr(path.find_last_of('/') + 1), {}, {}};
    auto bytes = readInput(path);
    if (!bytes) {
        Error error = bytes.error();
        error.field = field;
        error.reason = path + ": " + error.reason;
        return error;
    }
    file.bytes = *std::move(bytes);
    file.sha256 = text::hex(log::sha256(file.bytes));
    return file;
}

// Several stand with semicolons between them.
std::vector<std::string> pathsIn(std::string_view text)
{
    std::vector<std::string> paths;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        if (const std::string_view path = text::trimmed(text.substr(0, end)); !path.empty())
            paths.emplace_back(path);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return paths;
}

Result<disposal::EventInput> inputOf(const disposal::Event &event)
{
    disposal::EventInput input{event, {}, false};
    for (const std::string_view field : kFileFields) {
        for (const std::string &path : pathsIn(event.text(std::string(field)))) {
            TALLY_TRY(disposal::EventFile file, readFile(std::string(field), path));
            input.files.push_back(std::move(file));
        }
    }
    return input;
}

// The files that are attached to a record, under its number: "evidence#12".
Outcome addAttached(Register &opened, const estate::Estate &estate, ItemId record,
                    disposal::EventInput &input)
{
    for (const model::AttachmentRow &file : estate.attachmentsOf(estate.rowOf(record))) {
        TALLY_TRY(std::string bytes, opened.store().blob(file.sha256));
        input.files.push_back(
            {file.kind + "#" + std::to_string(record.value), file.name, std::move(bytes), file.sha256});
    }
    return {};
}

Outcome addKeptFiles(Register &opened, const disposal::Scene &scene, disposal::EventInput &input)
{
    for (const ItemId record : disposal::recordsJudgedAgain(scene, input.event))
        TALLY_CHECK(addAttached(opened, scene.estate(), record, input));
    return {};
}

// Claims of the person for what the plan sets of hardware, in the plan's own draft.
Outcome addEdits(reconcile::ImportContext context, Plan &plan, JobContext &job)
{
    if (plan.edits.empty())
        return {};
    const estate::EstatePtr estate = context.estate;
    std::vector<reconcile::RecordEdit> edits;
    for (const disposal::HardwareEdit &edit : plan.edits)
        edits.push_back({edit.item.value < 0 ? ItemId() : edit.item, edit.className, edit.values, {}});
    TALLY_TRY(reconcile::ImportPlan made, reconcile::planRecords(std::move(context), edits, {}, job));
    std::map<std::int64_t, std::int64_t> newIds;
    for (std::size_t i = 0; i < plan.edits.size(); ++i) {
        if (plan.edits[i].item.value < 0)
            newIds.emplace(plan.edits[i].item.value, made.reports.at(i).item.value);
    }
    TALLY_CHECK(replaceIds(plan.draft, estate->classes(), [&](std::int64_t id) {
        const auto known = newIds.find(id);
        return known == newIds.end() ? id : known->second;
    }));
    std::move(made.draft.changes.begin(), made.draft.changes.end(), std::back_inserter(plan.draft.changes));
    std::move(made.draft.privateValues.begin(), made.draft.privateValues.end(),
              std::back_inserter(plan.draft.privateValues));
    return {};
}

Outcome setRole(Register &opened, const estate::Estate &estate, Plan &plan)
{
    if (plan.draft.steps.empty())
        return {};
    std::vector<std::string_view> roles(plan.roles.begin(), plan.roles.end());
    if (roles.empty())
        return makeError(ErrorCode::Internal, "no role may take all the steps of this event");
    TALLY_TRY(const std::string role, actingRole(opened, estate, plan.draft.steps.front().owner, roles));
    for (model::Step &step : plan.draft.steps)
        step.role = role;
    return {};
}

// What the store says of the person, or of somebody who was faster, as a refusal; others stay errors.
std::optional<Refusal> refusalOf(const Error &error, const disposal::Event &event, const std::string &kind,
                                 const std::vector<std::string> &roles)
{
    const std::string subject = event.subjects.empty() ? event.name : event.subjects.front();
    const auto refusal = [&](std::string_view code, std::string why, std::string remedy) {
        return Refusal{std::string(code), {}, subject, std::move(why), std::move(remedy)};
    };
    if (error.rule == "NOT_YOUR_ROLE" || error.rule == "NOT_YOUR_ORGANISATION") {
        const bool isLowering = event.name == "class" && kind == "hold";
        const std::string who = text::join(roles, " or ");
        return refusal(isLowering ? "DSP-118" : "DSP-101",
                       who.empty() ? error.reason : "none of your roles may do this: it is for " + who,
                       isLowering ? "Information governance lowers a class." : error.remedy);
    }
    if (error.rule == "BACK_DATED")
        return refusal("DSP-122", error.reason, error.remedy);
    if (error.rule == "DSP-102")
        return refusal("DSP-102", error.reason, error.remedy);
    constexpr std::array<std::string_view, 4> kFaster = {"STALE_VERSION", "STEP_TAKEN", "WRONG_STATE",
                                                         "NAMED_MEANWHILE"};
    if (std::find(kFaster.begin(), kFaster.end(), error.rule) != kFaster.end())
        return refusal("DSP-119", "somebody else changed this meanwhile", "Look at it again, then decide.");
    return std::nullopt;
}

// No order closes while the register is not what its log says.
Result<std::optional<Refusal>> brokenChain(Register &opened, JobContext &job)
{
    TALLY_TRY(const StoredCheckpoints known, storedCheckpoints(opened, job));
    TALLY_TRY(const store::Verification verification, opened.store().verify(known.trusted, job));
    if (verification.damage.empty())
        return std::optional<Refusal>();
    return std::optional(Refusal{"DSP-116",
                                 {},
                                 {},
                                 "the register is not what its log says: " + verification.damage.front().what,
                                 "Restore a whole copy; \"tally verify\" lists all of it."});
}

// Things that an event may take into disposal: what they ever held is read too.
std::vector<ItemId> subjectsOf(const estate::Estate &estate, const disposal::Event &event)
{
    std::vector<ItemId> items;
    std::vector<std::string> keys = event.subjects;
    if (const std::string chassis = event.text("in"); !chassis.empty())
        keys.push_back(chassis);
    for (const std::string &key : keys) {
        if (const auto row = estate.findKey(key))
            items.push_back(estate.idAt(*row));
    }
    return items;
}

struct Planned
{
    reconcile::ImportContext context; // of the same operation
    Plan plan;
};

// What the event writes, or why it is refused, as the register is now.
Result<Planned> planOf(Register &opened, DisposalBook &book, const disposal::EventInput &input,
                       JobContext &job)
{
    Planned planned;
    DisposalScenePtr scene;
    do {
        TALLY_TRY(planned.context, importContextOf(opened, job));
        TALLY_TRY(scene, book.scene(opened, subjectsOf(*planned.context.estate, input.event), job));
    } while (scene->estate().operation() != planned.context.estate->operation());
    const disposal::Actor actor{opened.store().info().actor, opened.clock().now(),
                                planned.context.defaultOwner};
    if (!disposal::judgesKeptFiles(input.event)) {
        TALLY_TRY(planned.plan, disposal::planEvent(*scene, input, actor));
        return planned;
    }
    disposal::EventInput whole = input;
    TALLY_CHECK(addKeptFiles(opened, *scene, whole));
    TALLY_TRY(planned.plan, disposal::planEvent(*scene, whole, actor));
    return planned;
}

// Nothing: somebody recorded something meanwhile. `checkChain`: a close verifies the register before.
Result<std::optional<DisposalStep>> tryStep(Register &opened, DisposalBook &book,
                                            const disposal::EventInput &input, bool checkChain,
                                            JobContext &job)
{
    TALLY_TRY(Planned planned, planOf(opened, book, input, job));
    Plan &plan = planned.plan;
    DisposalStep step;
    step.refused = std::move(plan.refused);
    step.verdicts = std::move(plan.verdicts);
    step.warnings = plan.warnings;
    if (!plan.writes())
        return std::optional(std::move(step));
    if (checkChain) {
        TALLY_TRY(const auto broken, brokenChain(opened, job));
        if (broken) {
            step.refused.push_back(*broken);
            return std::optional(std::move(step));
        }
    }
    const estate::EstatePtr estate = planned.context.estate;
    TALLY_CHECK(addEdits(std::move(planned.context), plan, job));
    TALLY_CHECK(setRole(opened, *estate, plan));
    const std::string kind = plan.draft.kind;
    const auto committed = opened.commit(std::move(plan.draft), job);
    if (committed) {
        step.operation = *committed;
        step.done = std::move(plan.done);
        return std::optional(std::move(step));
    }
    if (committed.error().rule == "MEANWHILE")
        return std::optional<DisposalStep>();
    step.verdicts.clear();
    auto refused = refusalOf(committed.error(), input.event, kind, plan.roles);
    if (!refused)
        return committed.error();
    step.refused.push_back(*std::move(refused));
    return std::optional(std::move(step));
}

// A date means its end, an operation the moment at which it was recorded.
Result<Instant> instantOf(Register &opened, const AsOf &when)
{
    const Instant now = opened.clock().now();
    if (when.text.empty())
        return now;
    if (const auto day = parseDay(when.text))
        return std::min(endOf(*day), now);
    if (const auto instant = parseInstant(when.text))
        return *instant;
    TALLY_TRY(const OperationNumber number, opened.operationOf(when));
    Instant at = now;
    TALLY_CHECK(opened.store().operations(number, [&](const model::Operation &operation) {
        at = operation.recordedAt;
        return false;
    }));
    return at;
}

// Of the checkpoints that a known signer signed; when the register was last verified nobody records.
Result<disposal::KpiChain> chainOf(Register &opened, OperationNumber until, JobContext &job)
{
    TALLY_TRY(const StoredCheckpoints stored, storedCheckpoints(opened, job));
    disposal::KpiChain chain;
    chain.unsignedTail = until + 1;
    OperationNumber last = -1;
    for (const store::Checkpoint &each : stored.trusted) {
        if (each.size <= until + 1 && each.size - 1 > last)
            last = each.size - 1;
    }
    if (last < 0)
        return chain;
    chain.unsignedTail = until - last;
    TALLY_CHECK(opened.store().operations(last, [&](const model::Operation &operation) {
        chain.anchoredAt = operation.recordedAt;
        return false;
    }));
    return chain;
}

} // namespace

Result<DisposalScenePtr> disposalScene(Register &opened, const AsOf &when, JobContext &job,
                                       const std::vector<ItemId> &also)
{
    estate::EstatePtr estate;
    if (when.text.empty()) {
        TALLY_TRY(estate, opened.current(job));
    } else {
        TALLY_TRY(estate, opened.asOf(when, job));
    }
    TALLY_TRY(const auto scene, readDisposalScene(opened, estate, also));
    return DisposalScenePtr(scene);
}

Result<DisposalFigures> disposalFigures(Register &opened, const AsOf &when, JobContext &job)
{
    TALLY_TRY(const DisposalScenePtr scene, disposalScene(opened, when, job));
    return disposalFigures(opened, *scene, when, job);
}

Result<DisposalFigures> disposalFigures(Register &opened, const disposal::Scene &scene, const AsOf &when,
                                        JobContext &job)
{
    DisposalFigures figures;
    TALLY_TRY(figures.asOf, instantOf(opened, when));
    TALLY_TRY(const disposal::Policies policies, disposal::policiesOf(scene.estate()));
    TALLY_TRY(const disposal::WorkingDays calendar,
              disposal::WorkingDays::build(scene.estate().definitions(disposal::kCalendarKind)));
    TALLY_TRY(const disposal::KpiChain chain, chainOf(opened, scene.estate().operation(), job));
    const disposal::Policy &policy = policies.inForce(dayOf(figures.asOf));
    figures.kpis = disposal::kpiLines(
        disposal::kpiInput(scene, figures.asOf, policy.parameters, calendar, chain), policy, calendar);
    figures.alarms = disposal::alarms(scene, figures.kpis, figures.asOf);
    return figures;
}

Result<DisposalStep> takeDisposalStep(Register &opened, const disposal::Event &event, JobContext &job)
{
    DisposalBook book;
    return takeDisposalStep(opened, book, event, job);
}

Result<DisposalStep> takeDisposalStep(Register &opened, DisposalBook &book, const disposal::Event &event,
                                      JobContext &job)
{
    TALLY_CHECK(disposal::checkEvent(event));
    TALLY_TRY(const disposal::EventInput input, inputOf(event));
    return takeDisposalStep(opened, book, input, job);
}

Result<DisposalStep> takeDisposalStep(Register &opened, DisposalBook &book, const disposal::EventInput &input,
                                      JobContext &job)
{
    const std::string &event = input.event.name;
    std::optional<DisposalStep> step;
    for (int attempt = 0; !step; ++attempt) {
        if (attempt == kMostAttempts)
            return makeError(ErrorCode::Conflict, "others record all the time; nothing of this was recorded",
                             "Do it again in a moment.");
        TALLY_TRY(step, tryStep(opened, book, input, event == "close" && attempt == 0, job));
    }
    const bool isDue = step->operation &&
                       std::find(kCheckpointed.begin(), kCheckpointed.end(), event) != kCheckpointed.end();
    if (isDue) {
        const auto checkpoint = signCheckpoint(opened, job);
        if (checkpoint)
            step->checkpoint = checkpoint->note;
        else
            step->warnings.push_back("no checkpoint was signed: " + checkpoint.error().text());
    }
    return *std::move(step);
}

Result<DisposalStep> previewDisposalStep(Register &opened, const disposal::Event &event, JobContext &job)
{
    TALLY_CHECK(disposal::checkEvent(event));
    TALLY_TRY(const disposal::EventInput input, inputOf(event));
    DisposalBook book;
    return previewDisposalStep(opened, book, input, job);
}

Result<DisposalStep> previewDisposalStep(Register &opened, DisposalBook &book,
                                         const disposal::EventInput &input, JobContext &job)
{
    TALLY_TRY(Planned planned, planOf(opened, book, input, job));
    DisposalStep step;
    step.done = std::move(planned.plan.done);
    step.refused = std::move(planned.plan.refused);
    step.verdicts = std::move(planned.plan.verdicts);
    step.warnings = std::move(planned.plan.warnings);
    return step;
}

Result<disposal::OrderReconciliation> orderReconciliation(Register &opened, const disposal::Scene &scene,
                                                          ItemId id, JobContext &job)
{
    const disposal::Order *order = scene.order(id);
    if (order == nullptr)
        return makeError(ErrorCode::NotFound, "there is no disposal order #" + std::to_string(id.value));
    job.step("comparing what was known, sealed and reported");
    disposal::EventInput input;
    input.event.name = "reconcile";
    if (const auto reports = scene.reportsOf(id); !reports.empty())
        TALLY_CHECK(addAttached(opened, scene.estate(), reports.back()->id, input));
    const disposal::Request request{input, {id}, {order->name}, opened.clock().now()};
    return disposal::reconcileOrder(scene, *order, request, request.at);
}

} // namespace tally::app
