// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/readiness.h"

#include "disposal/machine.h"
#include "estate/item_record.h"

#include <algorithm>
#include <array>

namespace tally::disposal {

namespace {

constexpr std::int64_t kUsualCapacity = 150; // of a holding area that says nothing (disposal study, 5.3)
constexpr std::array<std::string_view, 6> kHoldsMedia = {
    "computer", "storage_system", "multifunction_device", "network_device", "mobile_phone", "tablet"};

Refusal refusal(const Scene &scene, std::string_view code, ItemId subject, std::string why,
                std::string remedy)
{
    return {std::string(code), subject, scene.nameOf(subject), std::move(why), std::move(remedy)};
}

bool staysInUse(std::string_view destination)
{
    return destination == "same_service" || destination == "other_service" || destination == "outside_reuse";
}

void addEvery(std::vector<Refusal> &list, std::vector<Refusal> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(list));
}

void addMediaBlockers(const Scene &scene, const std::vector<const Line *> &lines, std::vector<Refusal> &list)
{
    for (const Line *line : lines) {
        addEvery(list, openDeclarations(scene, line->subject));
        for (const ItemId medium : scene.mediaOf(line->subject)) {
            if (auto open = mediumBlocker(scene, medium, *line))
                list.push_back(*std::move(open));
            if (const Hold *hold = scene.holdOn(medium))
                list.push_back(refusal(scene, "DSP-103", medium, "it is under legal hold " + hold->reference,
                                       "Information governance lifts the hold."));
        }
    }
}

void addValueBlockers(const Scene &scene, const Order &order, const std::vector<const Line *> &lines,
                      std::vector<Refusal> &list)
{
    if (order.valueWaived)
        return;
    for (const Line *line : lines) {
        if (staysInUse(line->destination) && line->outcome.empty())
            list.push_back(refusal(scene, "DSP-113", line->subject, "what it brought is not recorded",
                                   "Record its value, or waive it for the order."));
    }
}

// What comes next on the way to a proof.
std::string nextFor(std::string_view state)
{
    if (state.starts_with("medium_destroy_claimed"))
        return "A reviewer accepts the evidence of its destruction.";
    if (state == "medium_claimed")
        return "An operator verifies the evidence, then a reviewer accepts it.";
    if (state == "medium_verified")
        return "A reviewer accepts the evidence.";
    if (state == "medium_failed_locked")
        return "It is destroyed.";
    return "It is sanitised and the evidence imported, or it is destroyed.";
}

Refusal exceptionBlocker(const Scene &scene, const Exception &exception, ItemId subject)
{
    return refusal(scene, "DSP-114", subject,
                   "exception #" + std::to_string(exception.id.value) + " (" + exception.bucket + ") is open",
                   "Somebody other than " + exception.raisedBy + " resolves it.");
}

} // namespace

bool mayHoldMedia(const Scene &scene, ItemId subject)
{
    const estate::Estate &estate = scene.estate();
    const estate::Row row = estate.rowOf(subject);
    if (row >= estate.itemCount())
        return false;
    return std::any_of(kHoldsMedia.begin(), kHoldsMedia.end(), [&](std::string_view each) {
        return estate.classes().isA(estate.classAt(row), each);
    });
}

std::vector<Refusal> openDeclarations(const Scene &scene, ItemId subject)
{
    std::vector<Refusal> open;
    if (scene.isMedium(subject)) {
        if (scene.stateOf(subject) == kNew)
            open.push_back(refusal(scene, "DSP-104", subject, "it is not declared", "Declare it."));
        return open;
    }
    const std::vector<ItemId> media = scene.mediaOf(subject);
    for (const ItemId medium : media) {
        if (scene.stateOf(medium) == kNew)
            open.push_back(refusal(scene, "DSP-104", subject,
                                   "its medium " + scene.nameOf(medium) + " is not declared",
                                   "Declare it, or say what became of it."));
    }
    bool isEmpty = false;
    for (const Bay *bay : scene.baysOf(subject)) {
        isEmpty |= bay->disposition == "empty";
        if (scene.stateOf(bay->id) == "bay_attested")
            open.push_back(refusal(scene, "DSP-104", subject,
                                   "only " + bay->declaredBy + " says that bay " + bay->bay + " is empty",
                                   "A second person confirms it."));
    }
    if (media.empty() && !isEmpty && mayHoldMedia(scene, subject))
        open.push_back(refusal(scene, "DSP-104", subject, "nobody says what media are in it",
                               "Declare its media, or attest that its bay is empty."));
    for (const PastMedium *past : scene.unaccountedIn(subject)) {
        if (std::find(media.begin(), media.end(), past->medium) != media.end())
            continue; // told above
        open.push_back(refusal(scene, "DSP-105", subject,
                               "the medium " +
                                   (past->serial.empty() ? scene.nameOf(past->medium) : past->serial) +
                                   " was once seen in it and nobody accounts for it",
                               "Say what became of it: \"tally disposal account\"."));
    }
    return open;
}

std::optional<Refusal> mediumBlocker(const Scene &scene, ItemId medium, const Line &line)
{
    const std::string_view state = scene.stateOf(medium);
    if (state == "medium_destroyed" || state == "medium_returned" || state == "medium_written_off")
        return std::nullopt;
    if (state == "medium_accepted")
        return line.destination.empty()
                   ? std::optional(
                         refusal(scene, "DSP-115", medium, "its destination is not decided", "Triage it."))
                   : std::nullopt;
    if (state == "medium_missing" || state == "medium_found")
        return refusal(scene, "DSP-115", medium, "it is missing",
                       "Find it, or information governance concludes the incident.");
    return refusal(scene, "DSP-115", medium,
                   "it is " + std::string(stateWord(state)) + ": no evidence is accepted", nextFor(state));
}

std::vector<Refusal> blockers(const Scene &scene, ItemId id)
{
    std::vector<Refusal> list;
    const Order *order = scene.order(id);
    if (order == nullptr)
        return list;
    const std::vector<const Line *> lines = scene.linesOf(id);
    addMediaBlockers(scene, lines, list);
    for (const Exception *exception : scene.exceptionsOf(id, true))
        list.push_back(exceptionBlocker(scene, *exception, exception->subject ? exception->subject : id));
    for (const Line *line : lines) {
        for (const Exception *exception : scene.openExceptionsOn(line->subject)) {
            if (exception->order != id) // raised before it was on this order
                list.push_back(exceptionBlocker(scene, *exception, line->subject));
        }
        const std::string_view state = scene.stateOf(line->id);
        if (state != "line_reconciled" && state != "line_disposed")
            list.push_back(refusal(scene, "DSP-114", line->subject,
                                   "it is " + std::string(stateWord(state)) + ", not reconciled",
                                   "Reconcile the contractor's report, or resolve what differs."));
    }
    if (scene.wasteDocumentsOf(id).empty())
        list.push_back(refusal(scene, "DSP-113", id, "no transfer or consignment note is filed",
                               "File it: \"tally disposal waste-document\"."));
    if (order->leavesTheCountry.value_or(false) && order->exportPapers.empty())
        list.push_back(refusal(scene, "DSP-113", id, "it leaves the country without test record and papers",
                               "Name the papers: \"tally disposal amend\"."));
    addValueBlockers(scene, *order, lines, list);
    return list;
}

std::optional<std::int64_t> capacityOf(const Scene &scene, ItemId place)
{
    const estate::Row row = scene.estate().rowOf(place);
    if (row >= scene.estate().itemCount())
        return std::nullopt;
    return estate::Record(scene.estate(), row).number("capacity_items").value_or(kUsualCapacity);
}

std::int64_t itemsHeldAt(const Scene &scene, ItemId place)
{
    return std::count_if(scene.records().lines.begin(), scene.records().lines.end(), [&](const Line &line) {
        const std::string_view state = scene.stateOf(line.id);
        return line.storedAt == place &&
               (state == "line_quarantined" || state == "line_ready" || state == "line_allocated");
    });
}

} // namespace tally::disposal
