// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/plan.h"

#include "core/text.h"
#include "disposal/planning.h"
#include "disposal/subjects.h"

#include <algorithm>
#include <array>

namespace tally::disposal {

namespace {

constexpr Instant kClockGrace = 5 * 60'000LL; // ahead of the recording clock
constexpr Instant kHour = 3'600'000;
// What the store lets an operation of custody be dated back (table back_dating): what happened before keeps
// its true time in its records, and is in effect from that day on.
constexpr Day kMostDaysBack = 31;

struct Planned
{
    std::string_view event;
    std::string_view kind; // of the operation
    Planner planner;
};

constexpr std::array kPlanners{
    Planned{"retire", "custody", planRetire},
    Planned{"declare", "custody", planDeclare},
    Planned{"empty", "custody", planEmpty},
    Planned{"confirm-empty", "custody", planConfirmEmpty},
    Planned{"account", "custody", planAccount},
    Planned{"class", "custody", planClass},
    Planned{"triage", "custody", planTriage},
    Planned{"store", "custody", planStore},
    Planned{"ready", "dispose", planReady},
    Planned{"return", "custody", planReturn},
    Planned{"move", "custody", planMove},
    Planned{"take", "custody", planTake},
    Planned{"hold", "hold", planHold},
    Planned{"release-hold", "hold", planReleaseHold},
    Planned{"start", "custody", planStart},
    Planned{"evidence", "custody", planEvidence},
    Planned{"verify", "custody", planVerify},
    Planned{"accept", "custody", planAccept},
    Planned{"accept-risk", "hold", planAcceptRisk},
    Planned{"reject", "custody", planReject},
    Planned{"destroy", "custody", planDestroy},
    Planned{"accept-destruction", "custody", planAcceptDestruction},
    Planned{"reject-destruction", "custody", planRejectDestruction},
    Planned{"data-after", "custody", planDataAfter},
    Planned{"report", "custody", planReport},
    Planned{"missing", "custody", planMissing},
    Planned{"found", "custody", planFound},
    Planned{"confirm-found", "custody", planConfirmFound},
    Planned{"conclude", "custody", planConclude},
    Planned{"container", "custody", planContainer},
    Planned{"pack", "custody", planPack},
    Planned{"unpack", "custody", planUnpack},
    Planned{"seal", "custody", planSeal},
    Planned{"countersign", "custody", planCountersign},
    Planned{"unseal", "custody", planUnseal},
    Planned{"order", "dispose", planOrder},
    Planned{"amend", "dispose", planAmend},
    Planned{"allocate", "dispose", planAllocate},
    Planned{"withdraw", "dispose", planWithdraw},
    Planned{"submit", "dispose", planSubmit},
    Planned{"approve", "approve", planApprove},
    Planned{"refuse", "approve", planRefuse},
    Planned{"collect", "custody", planCollect},
    Planned{"receive", "custody", planReceive},
    Planned{"reconcile", "custody", planReconcile},
    Planned{"bind", "custody", planBind},
    Planned{"raise", "custody", planRaise},
    Planned{"resolve", "custody", planResolve},
    Planned{"waste-document", "custody", planWasteDocument},
    Planned{"value", "dispose", planValue},
    Planned{"waive-value", "dispose", planWaiveValue},
    Planned{"propose", "dispose", planPropose},
    Planned{"close", "approve", planClose},
    Planned{"reopen", "approve", planReopen},
    Planned{"confirm-reopen", "hold", planConfirmReopen},
    Planned{"cancel", "dispose", planCancel},
};

const Planned *plannedOf(std::string_view event)
{
    const auto found = std::find_if(kPlanners.begin(), kPlanners.end(),
                                    [&](const Planned &each) { return each.event == event; });
    return found == kPlanners.end() ? nullptr : &*found;
}

std::string firstName(const Request &request)
{
    return request.names.empty() ? request.event().name : request.names.front();
}

// Whether it is told so long after it happened that it needs a reason and a second person.
Result<bool> isLate(const Drafting &draft, const Request &request)
{
    const Instant now = draft.actor().now;
    if (request.at >= now - kHour) // no policy asks for less
        return false;
    TALLY_TRY(const Parameters parameters, parametersNow(draft));
    return request.at < now - parameters.lateEntryHours * kHour;
}

// What happened is told when it happened: the clocks may differ a little, and who enters it late says why,
// with a witness.
Result<bool> isOfItsTime(Drafting &draft, const Request &request)
{
    const Instant now = draft.actor().now;
    if (request.at > now + kClockGrace) {
        draft.refuseNamed("DSP-122", firstName(request), formatInstant(request.at) + " is in the future",
                          "Record it when it has happened.");
        return false;
    }
    TALLY_TRY(const bool late, isLate(draft, request));
    const std::string witness = request.text("witness");
    if (!late || (!request.because().empty() && !witness.empty() &&
                  text::folded(witness) != text::folded(draft.actor().login)))
        return true;
    draft.refuseNamed("DSP-122", firstName(request), formatInstant(request.at) + " is too long ago",
                      "Say why it is entered late (because), and who else saw it (witness).");
    return false;
}

std::string reasonOf(const Request &request)
{
    std::string reason = "disposal: " + request.event().name;
    for (std::size_t i = 0; i < request.names.size() && i < 3; ++i)
        reason += (i == 0 ? " " : ", ") + request.names[i];
    if (request.names.size() > 3)
        reason += " and " + std::to_string(request.names.size() - 3) + " more";
    for (const char *field : {"technique", "tool", "tool_version", "station"}) { // of a start
        if (const std::string said = request.text(field); !said.empty())
            reason += ", " + said;
    }
    std::string because = request.because();
    if (const std::string witness = request.text("witness"); !witness.empty())
        because += (because.empty() ? "" : "; ") + ("witness " + witness);
    return because.empty() ? reason : reason + " (" + because + ")";
}

// Media that nobody declared: a rule refuses them, as it does everything that the process knows a code for.
bool isUndeclared(const Scene &scene, SubjectKind kind, const std::string &name)
{
    return kind == SubjectKind::Medium && !name.starts_with('#') && mediaCalled(scene, name).empty();
}

Result<Request> requestOf(const Scene &scene, const EventInput &input, const Actor &actor)
{
    TALLY_CHECK(checkEvent(input.event));
    const EventSpec &spec = *eventSpec(input.event.name);
    Request request{input, {}, {}, input.event.at.value_or(actor.now)};
    for (const std::string &key : input.event.subjects) {
        const std::string name(text::trimmed(key));
        request.names.push_back(name);
        if (spec.subject == SubjectKind::None || spec.subject == SubjectKind::NewName)
            continue;
        if (isUndeclared(scene, spec.subject, name)) {
            request.undeclared.push_back(name);
            continue;
        }
        TALLY_TRY(const ItemId subject, findSubject(scene, spec.subject, name));
        if (std::find(request.subjects.begin(), request.subjects.end(), subject) == request.subjects.end())
            request.subjects.push_back(subject);
    }
    return request;
}

} // namespace

Result<Plan> planEvent(const Scene &scene, const EventInput &input, const Actor &actor)
{
    TALLY_TRY(const Request request, requestOf(scene, input, actor));
    const Planned *planned = plannedOf(input.event.name);
    if (planned == nullptr)
        return makeError(ErrorCode::Internal, input.event.name + " has no planner");
    Drafting draft(scene, actor);
    TALLY_TRY(const bool mayBe, isOfItsTime(draft, request));
    for (const std::string &name : request.undeclared)
        draft.refuseNamed("DSP-104", name, "no medium has the serial number or tag \"" + name + "\"",
                          "Declare it first, or read the label again.");
    if (mayBe && (!request.subjects.empty() || request.undeclared.empty()))
        TALLY_CHECK(planned->planner(draft, request));
    Plan plan = std::move(draft).finish(std::string(planned->kind), reasonOf(request));
    // What the event is of comes first, then what happened to others by it.
    if (!request.subjects.empty())
        std::stable_partition(plan.done.begin(), plan.done.end(),
                              [&](const Done &each) { return each.subject == request.subjects.front(); });
    if (input.event.at)
        plan.draft.effectiveOn = std::max(dayOf(*input.event.at), dayOf(actor.now) - kMostDaysBack);
    return plan;
}

} // namespace tally::disposal
