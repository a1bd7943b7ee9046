// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/planning.h"

#include "core/number.h"
#include "core/text.h"
#include "disposal/medium_type.h"
#include "disposal/subjects.h"
#include "estate/item_record.h"

#include <algorithm>

namespace tally::disposal {

namespace {

using Values = std::map<std::string, std::optional<model::AttributeValue>>;

// What the event says of the medium itself, in the attributes of the class.
Values statedOf(const Request &request)
{
    Values values;
    const auto take = [&](const char *field, const char *attribute) {
        if (const std::string text = request.text(field); !text.empty())
            values.insert_or_assign(attribute, text);
    };
    take("type", "media_type");
    take("model", "model_number");
    take("manufacturer", "manufacturer");
    take("tag", "asset_number");
    take("class", "data_class");
    if (const auto bytes = wholeNumber(request.text("bytes")))
        values.insert_or_assign("capacity_bytes", *bytes);
    return values;
}

ItemId chassisOf(const Scene &scene, ItemId medium)
{
    const estate::Estate &estate = scene.estate();
    for (const model::RelationshipRow &held : estate.relationshipsOf(estate.rowOf(medium))) {
        if (held.source == medium && held.type == "installed_in")
            return held.target;
    }
    return {};
}

// It is somewhere else, or its disposal has begun or ended already.
bool refusedAsDuplicate(Drafting &draft, ItemId medium, ItemId chassis)
{
    const Scene &scene = draft.scene();
    const std::string_view state = draft.stateOf(medium);
    if (state != kNew && state != "medium_returned") {
        draft.refuse("DSP-123", medium,
                     "a medium of that serial number is declared already: it is " +
                         std::string(stateWord(state)),
                     "Look at the label again; two media never have one number.");
        return true;
    }
    const ItemId other = chassisOf(scene, medium);
    if (other && chassis && other != chassis) {
        draft.refuse("DSP-123", medium, "the register has that medium in " + scene.nameOf(other),
                     "If it was moved, record that first; else look at the label again.");
        return true;
    }
    return false;
}

ItemId declareNew(Drafting &draft, const Request &request, const std::string &serial, ItemId chassis,
                  OrgId owner)
{
    Values values = statedOf(request);
    if (serial != request.text("tag"))
        values.insert_or_assign("serial_number", serial);
    values.insert_or_assign("status", std::string("awaiting_disposal"));
    if (owner)
        values.insert_or_assign("owner", owner.value);
    const ItemId medium = draft.addHardware("medium", std::move(values));
    if (chassis)
        draft.relate(owner, medium, "installed_in", chassis);
    return medium;
}

// A medium that nothing holds goes with a line of its own.
void openOwnLine(Drafting &draft, const Request &request, ItemId medium, const std::string &name, OrgId owner)
{
    model::Attributes attributes = {{"subject", medium.value},
                                    {"reason", request.because()},
                                    {"retired_by", draft.actor().login},
                                    {"requested_at", request.at},
                                    {"holder", draft.actor().login}};
    if (const std::string given = request.text("class"); !given.empty())
        attributes.insert_or_assign("data_class", given);
    const ItemId line = draft.add("disposal_line", owner, name, "begun", std::move(attributes));
    draft.step(line, owner, "line_retire");
}

void declare(Drafting &draft, const Request &request, const std::string &serial, ItemId chassis)
{
    const Scene &scene = draft.scene();
    if (request.text("class") == "SECRET") {
        draft.refuse("DSP-117", chassis, "media of SECRET and above are out of scope here",
                     "Ask the contact of the national authority; keep it where it is.");
        return;
    }
    const Line *line = chassis ? openLine(draft, chassis) : nullptr;
    if (chassis && line == nullptr)
        return;
    const std::vector<ItemId> known = mediaCalled(scene, serial);
    if (known.size() > 1) {
        draft.refuse("DSP-123", known.front(), "more than one medium has the number " + serial,
                     "Merge them, or declare it by its tag.");
        return;
    }
    const bool isNew = known.empty();
    if (!isNew && refusedAsDuplicate(draft, known.front(), chassis))
        return;
    OrgId owner = draft.actor().organisation;
    if (line != nullptr)
        owner = line->owner;
    else if (!isNew)
        owner = scene.estate().ownerAt(scene.estate().rowOf(known.front()));
    const ItemId medium = isNew ? declareNew(draft, request, serial, chassis, owner) : known.front();
    if (!isNew) {
        for (auto &[attribute, value] : statedOf(request))
            draft.edit(medium, attribute, value);
        draft.edit(medium, "status", std::string("awaiting_disposal"));
    }
    draft.step(medium, owner, "medium_declare");
    if (chassis)
        draft.add("bay_record", owner, scene.nameOf(chassis) + " " + serial, "declared",
                  {{"bay_of", chassis.value},
                   {"bay", request.text("bay")},
                   {"medium", medium.value},
                   {"seen_serial", serial},
                   {"disposition", std::string("declared")},
                   {"declared_by", draft.actor().login}});
    else if (isNew || scene.openLineOf(medium) == nullptr)
        openOwnLine(draft, request, medium, serial, owner);
    draft.tellNamed(medium, serial, "medium_unsanitised");
}

const Bay *attestedBay(const Scene &scene, ItemId chassis, const std::string &bay)
{
    for (const Bay *each : scene.baysOf(chassis)) {
        if (each->disposition == "empty" && text::folded(each->bay) == text::folded(bay) &&
            scene.stateOf(each->id) == "bay_attested")
            return each;
    }
    return nullptr;
}

void changeClass(Drafting &draft, const Request &request, ItemId medium)
{
    const Scene &scene = draft.scene();
    const std::string wanted = request.text("class");
    if (wanted == "SECRET") {
        draft.refuse("DSP-117", medium, "media of SECRET and above are out of scope here",
                     "Ask the contact of the national authority; keep it where it is.");
        return;
    }
    const std::string_view state = scene.stateOf(medium);
    if (state == "medium_destroyed" || state == "medium_written_off" || state == "medium_returned") {
        draft.refuse("DSP-120", medium, "it is " + std::string(stateWord(state)), "What is closed stays.");
        return;
    }
    const std::string now = scene.dataClassOf(medium);
    if (wanted > now && scene.stateOf(medium) == "medium_accepted") {
        if (!draft.mayStep(medium, "medium_data_again", medium))
            return;
        draft.step(medium, scene.estate().ownerAt(scene.estate().rowOf(medium)), "medium_data_again");
    }
    if (wanted < now)
        draft.needKind("hold"); // of information governance alone
    draft.edit(medium, "data_class", wanted);
    if (const Line *line = scene.lineOfMedium(medium);
        line != nullptr && !line->dataClass.empty() && wanted < line->dataClass)
        draft.set(line->id, "data_class", wanted);
    draft.tell(medium, draft.stateOf(medium));
}

// "hdd", "ssd" …: what is spelt otherwise would be judged as something unknown.
Outcome checkMediumType(const std::string &type)
{
    if (type.empty() || mediumTypeNamed(type))
        return {};
    std::string known;
    for (const MediumType each : allMediumTypes())
        known += (known.empty() ? "" : ", ") + std::string(wordOf(each));
    Error error = makeError(ErrorCode::Usage, "there is no type of medium \"" + type + "\"",
                            "Write one of " + known + ".");
    error.field = "type";
    return error;
}

} // namespace

Outcome planDeclare(Drafting &draft, const Request &request)
{
    TALLY_CHECK(checkMediumType(request.text("type")));
    TALLY_TRY(const ItemId chassis, itemOf(draft.scene(), request.text("in"), "hardware"));
    for (const std::string &serial : request.names)
        declare(draft, request, serial, chassis);
    return {};
}

Outcome planEmpty(Drafting &draft, const Request &request)
{
    const ItemId chassis = request.subjects.front();
    const Line *line = openLine(draft, chassis);
    if (line == nullptr)
        return {};
    model::Attributes attributes = {{"bay_of", chassis.value},
                                    {"bay", request.text("bay")},
                                    {"disposition", std::string("empty")},
                                    {"whereabouts", request.text("whereabouts")},
                                    {"reason", request.because()},
                                    {"declared_by", draft.actor().login}};
    if (const std::string left = request.text("medium"); !left.empty()) {
        attributes.insert_or_assign("seen_serial", left);
        if (const std::vector<ItemId> media = mediaCalled(draft.scene(), left); media.size() == 1) {
            attributes.insert_or_assign("medium", media.front().value);
            draft.unrelate(media.front(), "installed_in", chassis);
        }
    }
    const ItemId bay =
        draft.add("bay_record", line->owner, draft.scene().nameOf(chassis) + " bay " + request.text("bay"),
                  "attested", std::move(attributes));
    draft.step(bay, line->owner, "bay_attest");
    draft.tell(chassis, "bay_attested");
    return {};
}

Outcome planConfirmEmpty(Drafting &draft, const Request &request)
{
    const ItemId chassis = request.subjects.front();
    const Bay *bay = attestedBay(draft.scene(), chassis, request.text("bay"));
    if (bay == nullptr) {
        draft.refuse("DSP-104", chassis, "nobody attested that its bay " + request.text("bay") + " is empty",
                     "The first person attests it: \"tally disposal empty\".");
        return {};
    }
    if (!draft.mayStep(bay->id, "bay_confirm", chassis))
        return {};
    draft.set(bay->id, "confirmed_by", draft.actor().login);
    draft.setStatus(bay->id, "confirmed");
    draft.step(bay->id, bay->owner, "bay_confirm");
    draft.tell(chassis, "bay_confirmed");
    return {};
}

Outcome planAccount(Drafting &draft, const Request &request)
{
    const Scene &scene = draft.scene();
    const ItemId chassis = request.subjects.front();
    const Line *line = openLine(draft, chassis);
    if (line == nullptr)
        return {};
    const std::string serial = request.text("serial"), as = request.text("as");
    const std::vector<ItemId> media = mediaCalled(scene, serial);
    TALLY_TRY(const ItemId moved, itemOf(scene, request.text("to"), "hardware"));
    if (as == "moved" && !moved) {
        draft.refuse("DSP-105", chassis, "where " + serial + " was moved to is not said",
                     "Name the computer with \"to\".");
        return {};
    }
    const bool isGone = media.size() == 1 && (scene.stateOf(media.front()) == "medium_destroyed" ||
                                              scene.stateOf(media.front()) == "medium_written_off");
    if (as == "disposed" && !isGone) {
        draft.refuse("DSP-105", chassis, "the register does not know " + serial + " as disposed of",
                     "Only what its own disposal proves is disposed of.");
        return {};
    }
    model::Attributes attributes = {{"bay_of", chassis.value},
                                    {"seen_serial", serial},
                                    {"disposition", as},
                                    {"reason", request.because()},
                                    {"declared_by", draft.actor().login}};
    if (media.size() == 1) {
        attributes.insert_or_assign("medium", media.front().value);
        if (as != "disposed")
            draft.unrelate(media.front(), "installed_in", chassis);
        if (moved && chassisOf(scene, media.front()) != moved)
            draft.relate(scene.estate().ownerAt(scene.estate().rowOf(media.front())), media.front(),
                         "installed_in", moved);
    }
    if (moved)
        attributes.insert_or_assign("moved_to", moved.value);
    draft.add("bay_record", line->owner, scene.nameOf(chassis) + " " + serial, "declared",
              std::move(attributes));
    draft.tell(chassis, scene.stateOf(line->id));
    return {};
}

Outcome planClass(Drafting &draft, const Request &request)
{
    for (const ItemId medium : request.subjects)
        changeClass(draft, request, medium);
    return {};
}

} // namespace tally::disposal
