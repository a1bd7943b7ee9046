// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reclaiming.h"

#include "licence/wording.h"

#include <algorithm>

namespace tally::app {

namespace {

std::string idWord(ItemId item)
{
    return "#" + std::to_string(item.value);
}

} // namespace

Result<ReclaimView> reclaimView(Register &opened, JobContext &job)
{
    ReclaimView view;
    TALLY_TRY(const LicenceEstate now, licenceEstate(opened, {}, job));
    TALLY_TRY(view.position, workOutLicences(now, {}, job));
    view.cases = licence::reclaimCases(*view.position.estate, view.position.reading);
    view.candidates = licence::reclaimCandidates(view.position.reading, view.position.position, view.cases);
    return view;
}

Result<std::optional<OperationNumber>>
openReclaimCases(Register &opened, const ReclaimView &view,
                 const std::vector<licence::ReclaimCandidate> &candidates, Day answerUntil,
                 const std::string &reason, JobContext &job)
{
    const licence::Scene &scene = view.position.reading.scene;
    const estate::Estate &estate = *view.position.estate;
    if (answerUntil < estate.today())
        return makeError(ErrorCode::Usage, formatDay(answerUntil) + " is past",
                         "Give people a day to come until which they may object.");
    std::vector<LicenceEdit> edits;
    for (const licence::ReclaimCandidate &each : candidates) {
        const licence::Device &device = scene.devices[each.device];
        LicenceEdit edit{{}, "reclaim_case", {}, {}};
        auto &values = edit.values;
        values["name"] = licence::labelOf(scene.products[each.product]) + " on " + device.name;
        values["status"] = std::string(licence::wordOf(licence::CaseState::Notified));
        values["product"] = idWord(scene.products[each.product].item);
        values["device"] = idWord(device.item);
        if (device.primaryUser != licence::kNone)
            values["person"] = idWord(scene.people[device.primaryUser].item);
        values["opened_on"] = formatDay(estate.today());
        values["answer_until"] = formatDay(answerUntil);
        if (each.lastUsedOn)
            values["last_used_on"] = formatDay(*each.lastUsedOn);
        if (each.title)
            values["title_organisation"] = idWord(each.title);
        if (const estate::Row row = estate.rowOf(device.item);
            row < estate.itemCount() && estate.ownerAt(row))
            values["owner"] = idWord(ItemId(estate.ownerAt(row).value));
        edits.push_back(std::move(edit));
    }
    return recordLicences(opened, edits, reason, job);
}

Result<std::optional<OperationNumber>> stepReclaimCases(Register &opened, const ReclaimView &view,
                                                        const std::vector<ItemId> &cases,
                                                        const ReclaimStep &step, const std::string &reason,
                                                        JobContext &job)
{
    std::vector<LicenceEdit> edits;
    for (const ItemId item : cases) {
        const auto found = std::find_if(view.cases.begin(), view.cases.end(),
                                        [&](const licence::ReclaimCase &each) { return each.item == item; });
        if (found == view.cases.end())
            return makeError(ErrorCode::NotFound, idWord(item) + " is no reclaim case",
                             "\"tally reclaim cases\" lists them.");
        TALLY_TRY(const licence::CaseState state, licence::stepCase(*found, step.step));
        LicenceEdit edit{item, {}, {{"status", std::string(licence::wordOf(state))}}, {}};
        if (step.step == licence::CaseStep::Object)
            edit.values["objection"] = step.words;
        if (state == licence::CaseState::Removed) {
            edit.values["removed_on"] = formatDay(*found->goneBy);
            if (step.redistributedTo)
                edit.values["redistributed_to"] = idWord(step.redistributedTo);
            if (step.charge)
                edit.values["charge_pence"] = formatMoney(*step.charge);
        }
        edits.push_back(std::move(edit));
    }
    return recordLicences(opened, edits, reason, job);
}

} // namespace tally::app
