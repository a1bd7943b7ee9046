// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three lists of an order held against each other, and what of it is raised; rows that a person binds.
#include "disposal/evidence_record.h"
#include "disposal/evidence_rows.h"
#include "disposal/media_reading.h"
#include "disposal/order_lists.h"
#include "disposal/planning.h"
#include "disposal/subjects.h"
#include "evidence/technique.h"

#include <algorithm>

namespace tally::disposal {

namespace {

constexpr Day kDaysToResolve = 14;
constexpr Instant kHour = 3'600'000;

OrgId ownerOf(const Scene &scene, ItemId item)
{
    return scene.estate().ownerAt(scene.estate().rowOf(item));
}

// The exception of the kind on the thing that was raised before; null: none was. One that is resolved stays
// resolved: a person has said what it was.
const Exception *raisedBefore(const Scene &scene, ItemId order, const ReconciliationFinding &finding)
{
    for (const Exception *each : scene.exceptionsOf(order, false)) {
        const bool isOfIt = finding.number.empty() ? each->subject == finding.subject
                                                   : each->reportedSerial == finding.number;
        if (each->bucket == wordOf(finding.bucket) && isOfIt)
            return each;
    }
    return nullptr;
}

void raise(Drafting &draft, const Request &request, const Order &order, const ReconciliationFinding &finding)
{
    const std::string bucket(wordOf(finding.bucket));
    const std::string name = order.name + " " + bucket + (finding.number.empty() ? "" : " " + finding.number);
    model::Attributes attributes = {{"disposal_order", order.id.value},
                                    {"bucket", bucket},
                                    {"severity", std::string(wordOf(finding.severity))},
                                    {"raised_by", draft.actor().login},
                                    {"raised_on", std::int64_t(dayOf(request.at))},
                                    {"due_on", std::int64_t(dayOf(request.at) + kDaysToResolve)},
                                    {"remark", finding.why}};
    if (finding.subject && !draft.scene().container(finding.subject))
        attributes.insert_or_assign("subject", finding.subject.value);
    if (!finding.number.empty())
        attributes.insert_or_assign("reported_serial", finding.number);
    const ItemId exception =
        draft.add("disposal_exception", order.owner, name, "raised", std::move(attributes));
    draft.step(exception, order.owner, "exception_raise");
    draft.tellNamed(exception, bucket + (finding.number.empty() ? "" : " " + finding.number),
                    "exception_raised");
}

void lose(Drafting &draft, const Request &request, const Order &order, const ReconciliationFinding &finding,
          std::int64_t hours)
{
    const Scene &scene = draft.scene();
    const ItemId medium = finding.subject;
    if (!scene.isMedium(medium) || transition(draft.stateOf(medium), "medium_missing") == nullptr)
        return;
    const OrgId owner = ownerOf(scene, medium);
    draft.step(medium, owner, "medium_missing");
    const ItemId incident = draft.add("data_incident", owner, scene.nameOf(medium) + " missing", "open",
                                      {{"medium", medium.value},
                                       {"disposal_order", order.id.value},
                                       {"aware_at", request.at},
                                       {"notify_by", request.at + hours * kHour},
                                       {"remark", finding.why}});
    draft.step(incident, owner, "incident_open");
    draft.tell(medium, "medium_missing");
}

// Lines of what the report speaks of, or whose media it does.
void reconcileLines(Drafting &draft, const Order &order, const Reconciliation &result)
{
    const Scene &scene = draft.scene();
    for (const Line *line : scene.linesOf(order.id)) {
        const bool isMissing = std::any_of(
            result.findings.begin(), result.findings.end(), [&](const ReconciliationFinding &each) {
                return each.subject == line->subject &&
                       (each.bucket == Bucket::AssetMissing || each.bucket == Bucket::MediumMissing);
            });
        if (isMissing || transition(draft.stateOf(line->id), "line_reconcile") == nullptr)
            continue;
        draft.step(line->id, line->owner, "line_reconcile");
        draft.setStatus(line->id, "reconciled");
        draft.tell(line->subject, "line_reconciled");
    }
}

} // namespace

Outcome planReconcile(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const Order &order = *scene.order(request.subjects.front());
    if (!draft.mayStep(order.id, "order_reconcile", order.id))
        return {};
    TALLY_TRY(const OrderReconciliation compared, reconcileOrder(scene, order, request, draft.actor().now));
    TALLY_TRY(const Parameters parameters, parametersNow(draft));
    bool isClean = scene.exceptionsOf(order.id, true).empty();
    for (const ReconciliationFinding &finding : compared.result.findings) {
        if (!finding.blocks)
            continue;
        if (raisedBefore(scene, order.id, finding) == nullptr) {
            raise(draft, request, order, finding);
            isClean = false;
        }
        if (finding.opensIncident)
            lose(draft, request, order, finding, parameters.incidentHours);
    }
    reconcileLines(draft, order, compared.result);
    const Report &report = *scene.reportsOf(order.id).back();
    draft.set(report.id, "known", std::int64_t(compared.input.known.size() + compared.input.media.size()));
    draft.set(report.id, "sealed", std::int64_t(compared.result.counts.sealed));
    draft.set(report.id, "reported", std::int64_t(compared.result.counts.rows));
    draft.set(report.id, "matched", std::int64_t(compared.result.counts.ok));
    draft.set(order.id, "reconciled_by", draft.actor().login);
    draft.set(order.id, "reconciled_on", std::int64_t(dayOf(request.at)));
    const std::string_view step = isClean ? "order_reconcile" : "order_except";
    draft.step(order.id, order.owner, step);
    draft.setStatus(order.id, isClean ? "reconciled" : "exceptions");
    draft.tell(order.id, draft.stateOf(order.id));
    return {};
}

Outcome planBind(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const auto &all = scene.records().evidence;
    const ItemId id = request.subjects.front();
    const auto record =
        std::find_if(all.begin(), all.end(), [&](const Evidence &each) { return each.id == id; });
    TALLY_TRY(const ItemId medium, findSubject(scene, SubjectKind::Medium, request.text("medium")));
    if (record->status != "unbound") {
        draft.refuse("DSP-124", id, "it is bound already", "A row supports one medium.");
        return {};
    }
    TALLY_TRY(const Policies policies, policiesOf(scene.estate()));
    Evidence bound = *record;
    bound.medium = medium;
    const Verdict verdict = judgeKept(request, scene, policies, bound, draft.actor().now);
    draft.judged({record->fileName, verdict, textAt(scene.estate(), id, "serial_as_read"),
                  scene.nameOf(medium), "bound"});
    if (!verdict.binding.isBound()) {
        draft.refuse("DSP-115", medium, "the row names another number than it has",
                     "First it is decided that the two are one: resolve the near match with same_as.");
        return {};
    }
    const bool destroys = evidence::destroys(
        evidence::techniqueNamed(record->technique).value_or(evidence::Technique::Unknown));
    const std::string_view step = record->runStatus == "failed" ? "medium_fail"
                                  : destroys                    ? "medium_destroy"
                                                                : "medium_claim";
    if (!draft.mayStep(medium, step, medium) || (destroys && refusedByHold(draft, medium)))
        return {};
    draft.set(id, "medium", medium.value);
    setVerdict(draft, id, verdict);
    draft.setStatus(id, step == "medium_fail" ? "failed" : "claimed");
    draft.step(medium, ownerOf(scene, medium), step);
    draft.tell(medium, draft.stateOf(medium));
    return {};
}

} // namespace tally::disposal
