// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/media_reading.h"

#include "disposal/machine.h"
#include "estate/item_record.h"

#include <algorithm>
#include <set>

namespace tally::disposal {

namespace {

using estate::Record;

Encryption encryptionOf(const Record &record)
{
    Encryption encryption;
    encryption.isOn = record.flag("encrypted");
    const std::string kind = record.text("encryption_kind");
    if (kind == "hardware")
        encryption.kind = Encryption::Kind::Hardware;
    else if (kind == "software")
        encryption.kind = Encryption::Kind::Software;
    encryption.sinceFirstUse = record.flag("encrypted_since_first_use");
    encryption.keyBits = record.number("encryption_key_bits");
    encryption.adequateEntropy = record.flag("encryption_key_entropy");
    encryption.validatedModule = record.flag("encryption_module_validated");
    encryption.keyStaysInside = record.flag("encryption_key_stays_inside");
    for (const std::string &copy : record.texts("encryption_key_copies"))
        encryption.copies.push_back(keyCopyFrom(copy));
    if (!record.text("encryption_checked_by").empty())
        encryption.checkedBySecond = true;
    return encryption;
}

void addChassis(const Scene &scene, ItemId chassis, std::vector<Chassis> &list)
{
    const bool known =
        std::any_of(list.begin(), list.end(), [&](const Chassis &each) { return each.id == chassis; });
    const estate::Row row = scene.estate().rowOf(chassis);
    if (known || row >= scene.estate().itemCount())
        return;
    const Record record(scene.estate(), row);
    list.push_back({chassis, scene.nameOf(chassis), record.text("serial_number"), record.text("uuid")});
}

// Where it is now first, then those that it was declared in.
std::vector<Chassis> chassisOf(const Scene &scene, ItemId medium)
{
    std::vector<Chassis> list;
    const estate::Estate &estate = scene.estate();
    for (const model::RelationshipRow &held : estate.relationshipsOf(estate.rowOf(medium))) {
        if (held.source == medium && held.type == "installed_in")
            addChassis(scene, held.target, list);
    }
    for (const Bay *bay : scene.baysOfMedium(medium))
        addChassis(scene, bay->chassis, list);
    return list;
}

std::string modelOf(const Scene &scene, const Record &record)
{
    if (std::string number = record.text("model_number"); !number.empty())
        return number;
    const ItemId model = record.reference("model");
    return model ? estate::nameOf(scene.estate(), model) : std::string();
}

// Since its disposal began; until it goes back or ends.
std::optional<Instant> heldFrom(const Scene &scene, ItemId medium)
{
    const auto steps = scene.steps().stepsOf(medium);
    if (const Line *line = scene.lineOfMedium(medium); line != nullptr && line->requestedAt)
        return line->requestedAt;
    return steps.empty() ? std::nullopt : std::optional(steps.front().at);
}

} // namespace

MediumFacts mediumFacts(const Scene &scene, ItemId medium)
{
    MediumFacts facts;
    facts.id = medium;
    facts.name = scene.nameOf(medium);
    const Record record(scene.estate(), scene.estate().rowOf(medium));
    facts.type = mediumTypeNamed(record.text("media_type")).value_or(MediumType::Unknown);
    facts.serial = record.text("serial_number");
    facts.aliases = record.texts("other_serials");
    for (const std::string_view attribute : {"disposal_tag", "asset_number"}) {
        if (std::string tag = record.text(attribute); !tag.empty())
            facts.tags.push_back(std::move(tag));
    }
    facts.model = modelOf(scene, record);
    facts.bytes = record.number("capacity_bytes");
    facts.nativeBytes = record.number("native_bytes");
    facts.dataClass = dataClassNamed(scene.dataClassOf(medium));
    if (const Line *line = scene.lineOfMedium(medium))
        facts.destination = destinationNamed(line->destination);
    facts.isSelfEncrypting = record.flag("self_encrypting").value_or(false);
    facts.isDestroyOnly = scene.stateOf(medium) == "medium_failed_locked";
    if (scene.stateOf(medium) == "medium_accepted")
        facts.acceptedBefore = levelNamed(record.text("sanitisation")).value_or(Level::None);
    facts.encryption = encryptionOf(record);
    facts.accountLockOff = record.flag("account_lock_off");
    facts.managementConfirmed = record.flag("management_confirmed");
    facts.otherPartDone = record.flag("other_part_done");
    facts.degausserRated = record.flag("degausser_rated");
    facts.chassis = chassisOf(scene, medium);
    facts.heldFrom = heldFrom(scene, medium);
    return facts;
}

MediumIndex mediumIndex(const Scene &scene, ItemId order)
{
    std::set<ItemId> expected;
    if (order) {
        for (const ItemId medium : scene.mediaOfOrder(order))
            expected.insert(medium);
    }
    std::vector<MediumFacts> media;
    for (const estate::Row row : scene.estate().itemsOfClass("medium")) {
        const ItemId id = scene.estate().idAt(row);
        MediumFacts facts = mediumFacts(scene, id);
        facts.isExpected = order ? expected.contains(id) : scene.stateOf(id) != kNew;
        if (!facts.isExpected) {
            const Line *line = scene.lineOfMedium(id);
            facts.where =
                facts.chassis.empty() ? std::string("in no computer") : "in " + facts.chassis.front().name;
            if (line != nullptr && line->order)
                facts.where += ", on order " + scene.nameOf(line->order);
        }
        media.push_back(std::move(facts));
    }
    return MediumIndex(std::move(media));
}

Result<Policies> policiesOf(const estate::Estate &estate)
{
    std::vector<model::DefinitionRow> definitions = estate.definitions(kPolicyKind);
    return Policies::build(definitions);
}

} // namespace tally::disposal
