// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/planning.h"

#include "disposal/readiness.h"
#include "estate/item_record.h"

#include <algorithm>

namespace tally::disposal {

namespace {

constexpr std::string_view kSecret = "SECRET";

bool isInside(std::string_view destination)
{
    return destination == "same_service" || destination == "other_service";
}

bool isReuse(std::string_view destination)
{
    return isInside(destination) || destination == "outside_reuse";
}

bool refusedByScope(Drafting &draft, const Request &request, ItemId subject)
{
    if (request.text("class") != kSecret)
        return false;
    draft.refuse("DSP-117", subject, "media of SECRET and above are out of scope here",
                 "Ask the contact of the national authority; keep it where it is.");
    return true;
}

void retire(Drafting &draft, const Request &request, ItemId subject)
{
    const Scene &scene = draft.scene();
    if (refusedByScope(draft, request, subject))
        return;
    if (const Line *open = scene.openLineOf(subject)) {
        draft.refuse("DSP-124", subject,
                     "its disposal has begun already: it is " +
                         std::string(stateWord(scene.stateOf(open->id))),
                     "Go on with that.");
        return;
    }
    if (const Line *last = scene.lastLineOf(subject);
        last != nullptr && scene.stateOf(last->id) == "line_disposed") {
        draft.refuse("DSP-120", subject, "it is disposed of", "What is closed stays.");
        return;
    }
    if (request.text("ticket").empty()) {
        draft.refuse("DSP-113", subject, "no ticket asks for it", "Name the request with the ticket.");
        return;
    }
    if (refusedByHold(draft, subject))
        return;
    const estate::Record record(scene.estate(), scene.estate().rowOf(subject));
    const OrgId owner = scene.estate().ownerAt(record.row());
    model::Attributes attributes = {{"subject", subject.value},    {"ticket", request.text("ticket")},
                                    {"reason", request.because()}, {"retired_by", draft.actor().login},
                                    {"requested_at", request.at},  {"holder", draft.actor().login}};
    if (const std::string given = request.text("class"); !given.empty())
        attributes.insert_or_assign("data_class", given);
    std::string user = request.text("last_user");
    if (const ItemId custodian = record.reference("custodian"); user.empty() && custodian)
        user = estate::nameOf(scene.estate(), custodian);
    if (!user.empty())
        attributes.insert_or_assign("last_user", user);
    const ItemId line =
        draft.add("disposal_line", owner, scene.nameOf(subject), "begun", std::move(attributes));
    draft.step(line, owner, "line_retire");
    draft.edit(subject, "status", std::string("awaiting_disposal"));
    if (record.reference("custodian"))
        draft.edit(subject, "custodian", std::nullopt);
    draft.tell(subject, "line_retired");
}

void refuseWasteToReuse(Drafting &draft, ItemId subject)
{
    draft.refuse("DSP-112", subject, "it is waste, and what has become waste is not reused",
                 "Send it to recycling.");
}

void triage(Drafting &draft, const Request &request, ItemId subject)
{
    const Line *line = openLine(draft, subject);
    if (line == nullptr || refusedByScope(draft, request, subject))
        return;
    const std::string destination = request.text("destination"), given = request.text("class");
    const std::string waste = request.text("waste").empty() || line->wasteStatus == "waste"
                                  ? line->wasteStatus
                                  : request.text("waste");
    if (waste == "waste" && isReuse(destination)) {
        refuseWasteToReuse(draft, subject);
        return;
    }
    if (!draft.mayStep(line->id, "line_triage", subject))
        return;
    const std::vector<Refusal> open = openDeclarations(draft.scene(), subject);
    if (!open.empty()) {
        draft.addRefusals(open);
        return;
    }
    if (!given.empty() && given < line->dataClass) {
        draft.refuse("DSP-118", subject, "its data are of class " + line->dataClass + " so far",
                     "Information governance lowers a class: \"tally disposal class\".");
        return;
    }
    draft.set(line->id, "destination", destination);
    if (!waste.empty())
        draft.set(line->id, "waste_status", waste);
    if (!given.empty())
        draft.set(line->id, "data_class", given);
    if (const auto grams = parseWeight(request.text("weight")))
        draft.set(line->id, "weight_grams", *grams);
    draft.step(line->id, line->owner, "line_triage");
    draft.setStatus(line->id, "triaged");
    draft.tell(subject, "line_triaged");
}

// Of the place and all that is in it, so far and with this event.
class Capacity
{
public:
    Capacity(const Scene &scene, ItemId place)
        : m_most(capacityOf(scene, place)), m_held(itemsHeldAt(scene, place))
    {
    }
    bool isFull() const { return m_most && m_held >= *m_most; }
    void takeOne() { ++m_held; }
    bool isNearlyFull(std::int64_t percent) const { return m_most && m_held * 100 >= *m_most * percent; }
    std::string words() const
    {
        return std::to_string(m_held) + " of " + std::to_string(m_most.value_or(0)) + " places are taken";
    }

private:
    std::optional<std::int64_t> m_most;
    std::int64_t m_held;
};

void store(Drafting &draft, const Request &request, ItemId place, Capacity &capacity, ItemId subject)
{
    const Line *line = openLine(draft, subject);
    if (line == nullptr || !draft.mayStep(line->id, "line_store", subject))
        return;
    if (capacity.isFull() && request.text("override").empty()) {
        draft.refuse("DSP-110", subject, draft.scene().nameOf(place) + " is full: " + capacity.words(),
                     "Have an order collected first, or say why it is stored all the same (override).");
        return;
    }
    capacity.takeOne();
    draft.set(line->id, "stored_at", place.value);
    draft.set(line->id, "stored_since", request.at);
    draft.set(line->id, "holder", draft.actor().login);
    if (const std::string shelf = request.text("shelf"); !shelf.empty())
        draft.set(line->id, "shelf", shelf);
    draft.step(line->id, line->owner, "line_store");
    draft.setStatus(line->id, "quarantined");
    model::Attributes more = {{"to_place", place.value},
                              {"to_holder", draft.actor().login},
                              {"from_holder", line->holder},
                              {"accepted_at", request.at},
                              {"accepted_by", draft.actor().login}};
    if (const std::string remark = request.text("condition"); !remark.empty())
        more.emplace("remark", remark);
    if (const std::string why = request.text("override"); !why.empty())
        more.insert_or_assign("remark", "stored although the place is full: " + why);
    const ItemId movement = addMovement(draft, request, line->owner, "stored", {subject}, std::move(more));
    draft.step(movement, line->owner, "movement_record");
    draft.tell(subject, "line_quarantined");
}

void makeReady(Drafting &draft, ItemId subject)
{
    const Line *line = openLine(draft, subject);
    if (line == nullptr || !draft.mayStep(line->id, "line_ready", subject))
        return;
    const std::vector<Refusal> open = openDeclarations(draft.scene(), subject);
    draft.addRefusals(open);
    const auto exceptions = draft.scene().openExceptionsOn(subject);
    for (const Exception *exception : exceptions)
        draft.refuse("DSP-114", subject,
                     "exception #" + std::to_string(exception->id.value) + " (" + exception->bucket +
                         ") is open",
                     "Have it resolved.");
    if (!open.empty() || !exceptions.empty())
        return;
    draft.step(line->id, line->owner, "line_ready");
    draft.setStatus(line->id, "ready");
    draft.tell(subject, "line_ready");
}

void giveBack(Drafting &draft, const Request &request, ItemId subject)
{
    const Line *line = openLine(draft, subject);
    if (line == nullptr)
        return;
    if (line->wasteStatus == "waste") {
        refuseWasteToReuse(draft, subject);
        return;
    }
    if (!draft.mayStep(line->id, "line_return", subject) || refusedByHold(draft, subject))
        return;
    if (!isInside(line->destination)) {
        draft.refuse("DSP-124", subject,
                     "its destination is " + (line->destination.empty() ? "not decided" : line->destination),
                     "Only what stays inside goes back to stock.");
        return;
    }
    bool isProven = true;
    for (const ItemId medium : draft.scene().mediaOf(subject)) {
        const std::string_view state = draft.scene().stateOf(medium);
        if (state == "medium_accepted" || state == "medium_returned" || state == "medium_destroyed")
            continue;
        draft.refuse("DSP-115", subject,
                     "its medium " + draft.scene().nameOf(medium) + " is " + std::string(stateWord(state)),
                     "Its sanitisation must be accepted first.");
        isProven = false;
    }
    if (!isProven)
        return;
    for (const ItemId medium : draft.scene().mediaOf(subject)) {
        if (draft.scene().stateOf(medium) != "medium_accepted")
            continue;
        draft.step(medium, draft.scene().estate().ownerAt(draft.scene().estate().rowOf(medium)),
                   "medium_return");
        draft.edit(medium, "status", std::string("in_stock"));
    }
    draft.step(line->id, line->owner, "line_return");
    draft.setStatus(line->id, "returned");
    draft.set(line->id, "outcome", std::string("stock"));
    draft.edit(subject, "status", std::string("in_stock"));
    const ItemId movement = addMovement(
        draft, request, line->owner, "returned", {subject},
        {{"from_holder", line->holder}, {"accepted_at", request.at}, {"accepted_by", draft.actor().login}});
    draft.step(movement, line->owner, "movement_record");
    draft.tell(subject, "line_returned");
}

} // namespace

Outcome planRetire(Drafting &draft, const Request &request)
{
    for (const ItemId subject : request.subjects)
        retire(draft, request, subject);
    return {};
}

Outcome planTriage(Drafting &draft, const Request &request)
{
    for (const ItemId subject : request.subjects)
        triage(draft, request, subject);
    return {};
}

Outcome planStore(Drafting &draft, const Request &request)
{
    TALLY_TRY(const ItemId place, placeOf(draft.scene(), request.text("place")));
    Capacity capacity(draft.scene(), place);
    for (const ItemId subject : request.subjects)
        store(draft, request, place, capacity, subject);
    TALLY_TRY(const Parameters parameters, parametersNow(draft));
    if (capacity.isNearlyFull(parameters.quarantineWarnPercent))
        draft.warn(draft.scene().nameOf(place) + " is filling up: " + capacity.words() + " (a warning from " +
                   std::to_string(parameters.quarantineWarnPercent) + " % on)");
    return {};
}

Outcome planReady(Drafting &draft, const Request &request)
{
    for (const ItemId subject : request.subjects)
        makeReady(draft, subject);
    return {};
}

Outcome planReturn(Drafting &draft, const Request &request)
{
    for (const ItemId subject : request.subjects)
        giveBack(draft, request, subject);
    return {};
}

} // namespace tally::disposal
