// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/reclaim.h"

#include "licence/records.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace tally::licence {

namespace {

constexpr std::array<std::string_view, 5> kStates{"notified", "objected", "approved", "removed", "kept"};

CaseState stateOf(const std::string &word)
{
    const auto found = std::find(kStates.begin(), kStates.end(), word);
    return found == kStates.end() ? CaseState::Notified
                                  : static_cast<CaseState>(std::distance(kStates.begin(), found));
}

ReclaimCase caseOf(const Record &record)
{
    ReclaimCase one;
    one.item = record.id();
    one.name = record.name();
    one.product = record.reference("product");
    one.device = record.reference("device");
    one.person = record.reference("person");
    one.state = stateOf(record.text("status"));
    one.openedOn = record.day("opened_on");
    one.answerUntil = record.day("answer_until");
    one.lastUsedOn = record.day("last_used_on");
    one.removedOn = record.day("removed_on");
    one.objection = record.text("objection");
    one.title = record.reference("title_organisation");
    one.redistributedTo = record.reference("redistributed_to");
    one.chargePence = record.number("charge_pence");
    return one;
}

// The day of the last look at a device that is still there; one that is gone cannot have the program.
std::optional<Day> lastLook(const estate::Estate &estate, ItemId device)
{
    const estate::Row row = estate.rowOf(device);
    if (row >= estate.itemCount())
        return estate.today();
    const auto seen = Record(estate, row).number("last_inventory_at");
    return seen ? std::optional(dayOf(*seen)) : std::nullopt;
}

} // namespace

std::string_view wordOf(CaseState state)
{
    return kStates[static_cast<std::size_t>(state)];
}

std::vector<ReclaimCase> reclaimCases(const estate::Estate &estate, const SceneReading &reading)
{
    const Scene &scene = reading.scene;
    std::map<std::pair<ItemId, ItemId>, Day> installed; // device and product, to the last use
    for (const Installation &each : scene.installations) {
        Day &used = installed[{scene.devices[each.device].item, scene.products[each.product].item}];
        used = std::max(used == 0 ? std::numeric_limits<Day>::min() : used, each.lastUsedOn);
    }
    std::vector<ReclaimCase> cases;
    for (const estate::Row row : estate.itemsOfClass("reclaim_case")) {
        ReclaimCase one = caseOf(Record(estate, row));
        const auto found = installed.find({one.device, one.product});
        one.isInstalled = found != installed.end();
        if (one.isInstalled && one.openedOn && found->second > *one.openedOn)
            one.usedSince = found->second;
        if (const auto look = lastLook(estate, one.device);
            !one.isInstalled && look && one.openedOn && *look >= *one.openedOn)
            one.goneBy = look;
        cases.push_back(std::move(one));
    }
    std::sort(cases.begin(), cases.end(), [](const auto &a, const auto &b) { return a.item < b.item; });
    return cases;
}

std::vector<ReclaimCandidate> reclaimCandidates(const SceneReading &reading, const Position &position,
                                                const std::vector<ReclaimCase> &cases)
{
    const Scene &scene = reading.scene;
    std::vector<Index> coveredBy(scene.installations.size(), kNone);
    for (const Line &line : position.lines) {
        for (const Assignment &each : line.assignments) {
            if (each.installation != kNone && each.lot != kNone)
                coveredBy[each.installation] = each.lot;
        }
    }
    std::set<std::pair<ItemId, ItemId>> open;
    for (const ReclaimCase &each : cases) {
        if (each.isOpen())
            open.emplace(each.device, each.product);
    }
    std::vector<ReclaimCandidate> candidates;
    for (Index i = 0; i < scene.installations.size(); ++i) {
        const Installation &each = scene.installations[i];
        if (!each.isCandidate ||
            open.contains({scene.devices[each.device].item, scene.products[each.product].item}))
            continue;
        ReclaimCandidate candidate;
        candidate.installation = i;
        candidate.product = each.product;
        candidate.device = each.device;
        if (each.lastUsedOn != std::numeric_limits<Day>::min())
            candidate.lastUsedOn = each.lastUsedOn;
        if (coveredBy[i] != kNone) {
            const Lot &lot = scene.lots[coveredBy[i]];
            candidate.title = lot.pool == kNone ? ItemId() : scene.pools[lot.pool].organisation;
            candidate.isRedeployable = lot.lockedTo == kNone;
        }
        candidates.push_back(candidate);
    }
    const auto key = [&](const ReclaimCandidate &each) {
        return std::tuple(std::string_view(scene.products[each.product].name),
                          std::string_view(scene.products[each.product].edition), each.lastUsedOn,
                          scene.devices[each.device].item);
    };
    std::sort(candidates.begin(), candidates.end(),
              [&](const auto &a, const auto &b) { return key(a) < key(b); });
    return candidates;
}

Result<CaseState> stepCase(const ReclaimCase &of, CaseStep step)
{
    const std::string id = "#" + std::to_string(of.item.value);
    if (!of.isOpen())
        return makeError(ErrorCode::Conflict,
                         "the case " + of.name + " is closed: " + std::string(wordOf(of.state)),
                         "\"tally undo\" takes its last step back.");
    switch (step) {
    case CaseStep::Approve:
        if (of.state == CaseState::Approved)
            return makeError(ErrorCode::Conflict, "the case " + of.name + " is approved already");
        return CaseState::Approved;
    case CaseStep::Object:
        return CaseState::Objected;
    case CaseStep::Keep:
        return CaseState::Kept;
    case CaseStep::Close:
        break;
    }
    if (of.state != CaseState::Approved)
        return makeError(ErrorCode::Conflict, "the case " + of.name + " is not approved yet",
                         "\"tally reclaim approve " + id + "\"");
    if (of.isInstalled)
        return makeError(ErrorCode::Conflict, of.name + " is still installed by the last inventory",
                         "Remove the program; the unit is free when an inventory no longer finds it.");
    if (!of.goneBy)
        return makeError(ErrorCode::Conflict,
                         "no inventory has looked since the case of " + of.name + " began",
                         "Wait for the next inventory of the device.");
    return CaseState::Removed;
}

} // namespace tally::licence
