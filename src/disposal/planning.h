// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The planners behind plan.h, by subject: each checks its guards first and writes afterwards.
#pragma once

#include "disposal/plan.h"
#include "disposal/policy.h"

#include <span>

namespace tally::disposal {

struct Request
{
    const EventInput &input;
    std::vector<ItemId> subjects;             // in the order of the event
    std::vector<std::string> names;           // as given; of what is made its name
    Instant at = 0;                           // when it happened
    std::vector<std::string> undeclared = {}; // media that were named and that the register does not know

    const Event &event() const { return input.event; }
    std::string text(const std::string &field) const { return input.event.text(field); }
    std::string because() const { return input.event.text("because"); }
    const EventFile *file(std::string_view field) const; // null: none was given
};

using Planner = Outcome (*)(Drafting &, const Request &);

// --- plan_retirement.cpp
Outcome planRetire(Drafting &draft, const Request &request);
Outcome planTriage(Drafting &draft, const Request &request);
Outcome planStore(Drafting &draft, const Request &request);
Outcome planReady(Drafting &draft, const Request &request);
Outcome planReturn(Drafting &draft, const Request &request);

// --- plan_declaration.cpp
Outcome planDeclare(Drafting &draft, const Request &request);
Outcome planEmpty(Drafting &draft, const Request &request);
Outcome planConfirmEmpty(Drafting &draft, const Request &request);
Outcome planAccount(Drafting &draft, const Request &request);
Outcome planClass(Drafting &draft, const Request &request);

// --- plan_custody.cpp
Outcome planMove(Drafting &draft, const Request &request);
Outcome planTake(Drafting &draft, const Request &request);
Outcome planHold(Drafting &draft, const Request &request);
Outcome planReleaseHold(Drafting &draft, const Request &request);
Outcome planMissing(Drafting &draft, const Request &request);
Outcome planFound(Drafting &draft, const Request &request);
Outcome planConfirmFound(Drafting &draft, const Request &request);
Outcome planConclude(Drafting &draft, const Request &request);

// --- plan_containers.cpp
Outcome planContainer(Drafting &draft, const Request &request);
Outcome planPack(Drafting &draft, const Request &request);
Outcome planUnpack(Drafting &draft, const Request &request);
Outcome planSeal(Drafting &draft, const Request &request);
Outcome planCountersign(Drafting &draft, const Request &request);
Outcome planUnseal(Drafting &draft, const Request &request);

// --- plan_orders.cpp
Outcome planOrder(Drafting &draft, const Request &request);
Outcome planAmend(Drafting &draft, const Request &request);
Outcome planAllocate(Drafting &draft, const Request &request);
Outcome planWithdraw(Drafting &draft, const Request &request);
Outcome planSubmit(Drafting &draft, const Request &request);
Outcome planApprove(Drafting &draft, const Request &request);
Outcome planRefuse(Drafting &draft, const Request &request);
Outcome planCollect(Drafting &draft, const Request &request);
Outcome planReceive(Drafting &draft, const Request &request);
Outcome planCancel(Drafting &draft, const Request &request);

// --- plan_evidence.cpp
Outcome planEvidence(Drafting &draft, const Request &request);
Outcome planReport(Drafting &draft, const Request &request);

// --- plan_reconciling.cpp
Outcome planReconcile(Drafting &draft, const Request &request);
Outcome planBind(Drafting &draft, const Request &request);

// --- plan_sanitisation.cpp
Outcome planStart(Drafting &draft, const Request &request);
Outcome planVerify(Drafting &draft, const Request &request);
Outcome planAccept(Drafting &draft, const Request &request);
Outcome planAcceptRisk(Drafting &draft, const Request &request);
Outcome planReject(Drafting &draft, const Request &request);
Outcome planDestroy(Drafting &draft, const Request &request);
Outcome planAcceptDestruction(Drafting &draft, const Request &request);
Outcome planRejectDestruction(Drafting &draft, const Request &request);
Outcome planDataAfter(Drafting &draft, const Request &request);

// --- plan_closing.cpp
Outcome planWasteDocument(Drafting &draft, const Request &request);
Outcome planValue(Drafting &draft, const Request &request);
Outcome planWaiveValue(Drafting &draft, const Request &request);
Outcome planRaise(Drafting &draft, const Request &request);
Outcome planResolve(Drafting &draft, const Request &request);
Outcome planPropose(Drafting &draft, const Request &request);
Outcome planClose(Drafting &draft, const Request &request);
Outcome planReopen(Drafting &draft, const Request &request);
Outcome planConfirmReopen(Drafting &draft, const Request &request);

// --- shared (plan_shared.cpp)
// Refuses, and says true, when something that may not be altered or moved is held.
bool refusedByHold(Drafting &draft, ItemId subject);
// Refuses, and says true, when it was given to somebody who has not taken it: it has no holder.
bool refusedAsOnItsWay(Drafting &draft, ItemId subject);
// The open line of a subject; null, and refused, when its disposal has not begun.
const Line *openLine(Drafting &draft, ItemId subject);
ItemId addMovement(Drafting &draft, const Request &request, OrgId owner, std::string_view type,
                   const std::vector<ItemId> &things, model::Attributes more);
// The place that an event names; 0 when it names none. NotFound: there is no such place.
Result<ItemId> placeOf(const Scene &scene, const std::string &key);
Result<ItemId> itemOf(const Scene &scene, const std::string &key, std::string_view className);
// Those of the policy in force.
Result<Parameters> parametersNow(const Drafting &draft);
// Whether its class asks for a second person at the seal.
bool isSensitive(std::string_view dataClass);

} // namespace tally::disposal
