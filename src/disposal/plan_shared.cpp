// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/planning.h"

#include "core/text.h"
#include "disposal/media_reading.h"

#include <algorithm>

namespace tally::disposal {

const EventFile *Request::file(std::string_view field) const
{
    const auto found = std::find_if(input.files.begin(), input.files.end(),
                                    [&](const EventFile &each) { return each.field == field; });
    return found == input.files.end() ? nullptr : &*found;
}

bool refusedByHold(Drafting &draft, ItemId subject)
{
    const Scene &scene = draft.scene();
    const Hold *hold = scene.isMedium(subject) ? scene.holdOn(subject) : scene.holdOnAnyOf(subject);
    if (hold == nullptr)
        return false;
    draft.refuse("DSP-103", subject, scene.nameOf(hold->medium) + " is under legal hold " + hold->reference,
                 "Information governance lifts the hold.");
    return true;
}

bool refusedAsOnItsWay(Drafting &draft, ItemId subject)
{
    const Scene &scene = draft.scene();
    for (const Movement &movement : scene.records().movements) {
        const bool isOfIt =
            std::find(movement.things.begin(), movement.things.end(), subject) != movement.things.end();
        if (!isOfIt || scene.stateOf(movement.id) != "movement_released")
            continue;
        draft.refuse("DSP-124", subject, "it was given to " + movement.toHolder + ", who has not taken it",
                     movement.toHolder + " takes it first.");
        return true;
    }
    return false;
}

const Line *openLine(Drafting &draft, ItemId subject)
{
    const Scene &scene = draft.scene();
    const Line *line = scene.openLineOf(subject);
    if (line != nullptr)
        return line;
    if (const Line *last = scene.lastLineOf(subject);
        last != nullptr && scene.stateOf(last->id) == "line_disposed")
        draft.refuse("DSP-120", subject, "it is disposed of", "What is closed stays.");
    else
        draft.refuse("DSP-124", subject, "its disposal has not begun", "Retire it first.");
    return nullptr;
}

ItemId addMovement(Drafting &draft, const Request &request, OrgId owner, std::string_view type,
                   const std::vector<ItemId> &things, model::Attributes more)
{
    std::vector<std::int64_t> ids;
    for (const ItemId thing : things)
        ids.push_back(thing.value);
    more.insert_or_assign("movement_type", std::string(type));
    more.insert_or_assign("things", std::move(ids));
    more.try_emplace("released_at", request.at);
    more.try_emplace("released_by", draft.actor().login);
    if (const std::string witness = request.text("witness"); !witness.empty()) {
        more.insert_or_assign("late_because", request.because());
        more.insert_or_assign("late_witness", witness);
    }
    std::string name = std::string(type) + " " + formatInstant(request.at);
    return draft.add("custody_movement", owner, std::move(name), "recorded", std::move(more));
}

Result<ItemId> itemOf(const Scene &scene, const std::string &key, std::string_view className)
{
    if (key.empty())
        return ItemId();
    const estate::Estate &estate = scene.estate();
    TALLY_TRY(const estate::Row row, estate.findKey(key));
    if (!estate.classes().isA(estate.classAt(row), className))
        return makeError(ErrorCode::InvalidInput, "\"" + key + "\" is a " + std::string(estate.classAt(row)) +
                                                      ", not a " + std::string(className));
    return estate.idAt(row);
}

Result<ItemId> placeOf(const Scene &scene, const std::string &key)
{
    return itemOf(scene, key, "location");
}

Result<Parameters> parametersNow(const Drafting &draft)
{
    TALLY_TRY(const Policies policies, policiesOf(draft.scene().estate()));
    return policies.inForce(dayOf(draft.actor().now)).parameters;
}

bool isSensitive(std::string_view dataClass)
{
    return dataClass == "C3" || dataClass == "C4";
}

} // namespace tally::disposal
