// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "disposal/planning.h"

#include <algorithm>

namespace tally::disposal {

namespace {

constexpr Instant kMinute = 60'000, kHour = 60 * kMinute;

OrgId ownerOf(const Scene &scene, ItemId item)
{
    return scene.estate().ownerAt(scene.estate().rowOf(item));
}

// `hours`: until the authority has to know (Article 33(1) UK GDPR: 72 from becoming aware).
void openIncident(Drafting &draft, const Request &request, ItemId medium, std::int64_t hours)
{
    const Scene &scene = draft.scene();
    const OrgId owner = ownerOf(scene, medium);
    model::Attributes attributes = {{"medium", medium.value},
                                    {"aware_at", request.at},
                                    {"notify_by", request.at + hours * kHour},
                                    {"remark", request.because()}};
    if (const Line *line = scene.lineOfMedium(medium); line != nullptr && line->order)
        attributes.insert_or_assign("disposal_order", line->order.value);
    const ItemId incident =
        draft.add("data_incident", owner, scene.nameOf(medium) + " missing", "open", std::move(attributes));
    draft.step(incident, owner, "incident_open");
}

// It is under a seal, no longer with us, or on its way to somebody else: one holder at a time.
bool refusedAsMoving(Drafting &draft, const Line &line)
{
    const Scene &scene = draft.scene();
    const std::string_view state = scene.stateOf(line.id);
    if (state == "line_departed" || state == "line_at_contractor" || state == "line_reconciled") {
        draft.refuse("DSP-124", line.subject, "it is " + std::string(stateWord(state)) + ", not with us",
                     "What has left is followed by its order.");
        return true;
    }
    if (line.container && scene.stateOf(line.container) != "container_filling") {
        draft.refuse("DSP-109", line.subject, "its container " + scene.nameOf(line.container) + " is sealed",
                     "Unseal it first.");
        return true;
    }
    return refusedAsOnItsWay(draft, line.subject);
}

// Nobody had it for longer than the policy allows: somebody else has to say why (disposal study, 5.3).
void raiseGap(Drafting &draft, const Request &request, const Movement &movement, ItemId thing,
              std::int64_t toleranceMinutes)
{
    const Scene &scene = draft.scene();
    const Line *line = scene.openLineOf(thing);
    const std::int64_t minutes = (request.at - movement.releasedAt.value_or(request.at)) / kMinute;
    if (line == nullptr || minutes <= toleranceMinutes)
        return;
    std::string highest = "C1";
    for (const ItemId medium : scene.mediaOf(thing))
        highest = std::max(highest, scene.dataClassOf(medium));
    model::Attributes attributes = {{"bucket", std::string("CUSTODY_GAP")},
                                    {"subject", thing.value},
                                    {"severity", std::string(highest == "C4"   ? "critical"
                                                             : highest == "C3" ? "high"
                                                                               : "medium")},
                                    {"raised_by", draft.actor().login},
                                    {"raised_on", std::int64_t(dayOf(request.at))},
                                    {"remark", "released by " + movement.releasedBy + ", taken " +
                                                   std::to_string(minutes) + " minutes later"}};
    if (line->order)
        attributes.insert_or_assign("disposal_order", line->order.value);
    const ItemId exception = draft.add("disposal_exception", line->owner,
                                       scene.nameOf(thing) + " CUSTODY_GAP", "raised", std::move(attributes));
    draft.step(exception, line->owner, "exception_raise");
    draft.tellNamed(exception, "CUSTODY_GAP " + scene.nameOf(thing), "exception_raised");
}

} // namespace

Outcome planMove(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    TALLY_TRY(const ItemId place, placeOf(scene, request.text("place")));
    std::vector<ItemId> things;
    const Line *first = nullptr;
    for (const ItemId subject : request.subjects) {
        const Line *line = openLine(draft, subject);
        if (line == nullptr)
            continue;
        if (refusedAsMoving(draft, *line))
            continue;
        first = first == nullptr ? line : first;
        things.push_back(subject);
        draft.tell(subject, scene.stateOf(line->id));
    }
    if (things.empty())
        return {};
    model::Attributes more = {{"from_holder", first->holder}, {"to_holder", request.text("to")}};
    if (first->storedAt)
        more.insert_or_assign("from_place", first->storedAt.value);
    if (place)
        more.insert_or_assign("to_place", place.value);
    const ItemId movement = addMovement(draft, request, first->owner, "moved", things, std::move(more));
    draft.setStatus(movement, "released");
    draft.step(movement, first->owner, "movement_release");
    draft.tellNamed(movement, "movement", "movement_released");
    return {};
}

Outcome planTake(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const ItemId id = request.subjects.front();
    const auto movement = std::find_if(scene.records().movements.begin(), scene.records().movements.end(),
                                       [&](const Movement &each) { return each.id == id; });
    if (!draft.mayStep(id, "movement_accept", id))
        return {};
    TALLY_TRY(const Parameters parameters, parametersNow(draft));
    draft.set(id, "accepted_by", draft.actor().login);
    draft.set(id, "accepted_at", request.at);
    draft.set(id, "to_holder", draft.actor().login);
    draft.setStatus(id, "accepted");
    draft.step(id, movement->owner, "movement_accept");
    for (const ItemId thing : movement->things) {
        const Line *line = scene.openLineOf(thing);
        if (line == nullptr)
            continue;
        raiseGap(draft, request, *movement, thing, parameters.custodyToleranceMinutes);
        draft.set(line->id, "holder", draft.actor().login);
        if (movement->toPlace)
            draft.set(line->id, "stored_at", movement->toPlace.value);
        draft.tell(thing, scene.stateOf(line->id));
    }
    return {};
}

Outcome planHold(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    for (const ItemId medium : request.subjects) {
        const std::string_view state = scene.stateOf(medium);
        if (state == "medium_destroyed" || state == "medium_written_off") {
            draft.refuse("DSP-120", medium,
                         "it is " + std::string(stateWord(state)) + ", nothing is left to hold",
                         "Tell who asked for the hold.");
            continue;
        }
        model::Attributes attributes = {
            {"medium", medium.value},         {"reference", request.text("reference")},
            {"scope", request.text("scope")}, {"placed_by", draft.actor().login},
            {"placed_at", request.at},        {"reason", request.because()}};
        if (const auto review = parseDay(request.text("review")))
            attributes.insert_or_assign("review_on", std::int64_t(*review));
        const OrgId owner = ownerOf(scene, medium);
        const ItemId hold =
            draft.add("disposal_hold", owner, request.text("reference") + " " + scene.nameOf(medium),
                      "placed", std::move(attributes));
        draft.step(hold, owner, "hold_place");
        const Line *line = scene.lineOfMedium(medium);
        const std::string_view where = line == nullptr ? std::string_view() : scene.stateOf(line->id);
        if (where == "line_departed" || where == "line_at_contractor" || where == "line_reconciled")
            draft.warn(line->holder + " has " + scene.nameOf(medium) + " on order " +
                       scene.nameOf(line->order) + ": tell them to stop");
        draft.tell(medium, scene.stateOf(medium));
    }
    return {};
}

Outcome planReleaseHold(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    for (const ItemId medium : request.subjects) {
        const Hold *hold = scene.holdOn(medium);
        if (hold == nullptr) {
            draft.refuse("DSP-124", medium, "it is not under legal hold", "There is nothing to release.");
            continue;
        }
        if (!draft.mayStep(hold->id, "hold_release", medium))
            continue;
        draft.set(hold->id, "released_by", draft.actor().login);
        draft.set(hold->id, "released_at", request.at);
        draft.set(hold->id, "reason", request.because());
        draft.setStatus(hold->id, "released");
        draft.step(hold->id, hold->owner, "hold_release");
        draft.tell(medium, scene.stateOf(medium));
    }
    return {};
}

Outcome planMissing(Drafting &draft, const Request &request)
{
    TALLY_TRY(const Parameters parameters, parametersNow(draft));
    for (const ItemId medium : request.subjects) {
        if (!draft.mayStep(medium, "medium_missing", medium))
            continue;
        draft.step(medium, ownerOf(draft.scene(), medium), "medium_missing");
        openIncident(draft, request, medium, parameters.incidentHours);
        draft.tell(medium, "medium_missing");
    }
    return {};
}

Outcome planFound(Drafting &draft, const Request &request)
{
    const ItemId medium = request.subjects.front();
    if (!draft.mayStep(medium, "medium_found", medium))
        return {};
    const OrgId owner = ownerOf(draft.scene(), medium);
    draft.step(medium, owner, "medium_found");
    const ItemId movement = addMovement(draft, request, owner, "found", {medium},
                                        {{"to_holder", draft.actor().login},
                                         {"accepted_at", request.at},
                                         {"accepted_by", draft.actor().login},
                                         {"remark", request.because()}});
    draft.step(movement, owner, "movement_record");
    draft.tell(medium, "medium_found");
    return {};
}

Outcome planConfirmFound(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const ItemId medium = request.subjects.front();
    if (!draft.mayStep(medium, "medium_found_confirm", medium))
        return {};
    draft.step(medium, ownerOf(scene, medium), "medium_found_confirm");
    if (const Incident *incident = scene.openIncidentOn(medium)) {
        draft.set(incident->id, "incident_decision", "found: " + request.because());
        draft.set(incident->id, "concluded_by", draft.actor().login);
        draft.setStatus(incident->id, "concluded");
        draft.step(incident->id, incident->owner, "incident_conclude");
    }
    draft.edit(medium, "sanitisation", std::nullopt);
    draft.edit(medium, "sanitised_on", std::nullopt);
    draft.tell(medium, "medium_unsanitised");
    return {};
}

Outcome planConclude(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const ItemId medium = request.subjects.front();
    if (!draft.mayStep(medium, "medium_conclude", medium))
        return {};
    if (const StepRow *reported = scene.steps().lastOf(medium);
        reported != nullptr && text::folded(reported->person) == text::folded(draft.actor().login)) {
        draft.refuse("DSP-102", medium, draft.actor().login + " reported it missing and cannot conclude that",
                     "Another person of information governance concludes it.");
        return {};
    }
    draft.step(medium, ownerOf(scene, medium), "medium_conclude");
    if (const Incident *incident = scene.openIncidentOn(medium)) {
        draft.set(incident->id, "incident_decision", request.because());
        draft.set(incident->id, "reference", request.text("reference"));
        draft.set(incident->id, "concluded_by", draft.actor().login);
        draft.setStatus(incident->id, "concluded");
        draft.step(incident->id, incident->owner, "incident_conclude");
    }
    draft.edit(medium, "status", std::string("lost"));
    draft.tell(medium, "medium_written_off");
    return {};
}

} // namespace tally::disposal
