// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is on an order, as the collection note, the waste data and the pack list it.
#include "core/text.h"
#include "disposal/machine.h"
#include "disposal/media_reading.h"
#include "report/disposal_parts.h"

#include <algorithm>
#include <set>

namespace tally::report {

namespace {

using disposal::Container;
using disposal::Line;
using disposal::Order;
using disposal::Scene;

std::string assuranceWords(std::string_view type)
{
    if (type == "dial")
        return "data impact assurance level";
    if (type == "carrier")
        return "carrier registration";
    return type == "permit" ? "site permit" : spaced(type);
}

void addAssurances(const Scene &scene, const Order &order, Section &section)
{
    for (const disposal::Assurance *each : scene.assurancesOf(order.supplier))
        addLine(section, "Contractor's " + assuranceWords(each->type),
                orUnknown(textOf(scene, each->id, "reference")) + ", valid until " +
                    dateWords(each->validUntil));
}

std::string containerWords(const Scene &scene, const Line &line)
{
    return line.container ? scene.nameOf(line.container) : std::string("none");
}

} // namespace

std::string stateWords(const Scene &scene, ItemId object)
{
    return spaced(disposal::stateWord(scene.stateOf(object)));
}

std::string placeOf(const Scene &scene, const Line &line)
{
    if (line.storedAt)
        return scene.nameOf(line.storedAt);
    ItemId place;
    for (const disposal::Movement &each : scene.records().movements) {
        const bool isOfIt =
            std::find(each.things.begin(), each.things.end(), line.subject) != each.things.end();
        if (isOfIt && each.toPlace)
            place = each.toPlace;
    }
    return place ? scene.nameOf(place) : std::string();
}

Section partiesSection(const Scene &scene, const Order &order, std::string heading)
{
    Section section = form(std::move(heading));
    const ItemId owner(order.owner.value);
    std::set<std::string> places;
    for (const Line *line : scene.linesOf(order.id)) {
        if (const std::string place = placeOf(scene, *line); !place.empty())
            places.insert(place);
    }
    addLine(section, "Released by", textOf(scene, order.id, "owner"));
    addLine(section, "Address", textOf(scene, owner, "address"));
    addLine(section, "Place of collection", text::join({places.begin(), places.end()}, "; "));
    addLine(section, "Contractor", order.supplier ? scene.nameOf(order.supplier) : std::string());
    addLine(section, "Contractor's address", textOf(scene, order.supplier, "address"));
    addLine(section, "Contractor's telephone", textOf(scene, order.supplier, "telephone"));
    addAssurances(scene, order, section);
    return section;
}

Section containersSection(const Scene &scene, const Order &order, std::string heading)
{
    Section section = sectionOf(std::move(heading),
                                {"Container", "Kind", "Seal", "Sealed by", "Countersigned by", "Sealed (UTC)",
                                 "Things", "Gross weight", "Seal as found", "Condition", "Weight received"},
                                {6, 7, 10});
    for (const Container *each : scene.containersOf(order.id)) {
        const disposal::StepRow *sealed = lastStep(scene, each->id, {"container_seal"});
        section.rows.push_back({each->name, orUnknown(textOf(scene, each->id, "container_type")),
                                each->sealNumber.empty() ? std::string("none") : each->sealNumber,
                                orUnknown(textOf(scene, each->id, "sealed_by")),
                                orUnknown(textOf(scene, each->id, "countersigned_by")),
                                shortTimeWords(sealed == nullptr ? std::nullopt : std::optional(sealed->at)),
                                std::int64_t(scene.linesIn(each->id).size()), weightWords(each->grossGrams),
                                orUnknown(each->sealFound),
                                orUnknown(textOf(scene, each->id, "seal_condition")),
                                weightWords(each->receivedGrams)});
    }
    return section;
}

Section thingsSection(const Scene &scene, const Order &order, std::string heading)
{
    Section section = sectionOf(std::move(heading),
                                {"No.", "Thing", "Kind", "Serial number", "Container", "Class", "Destination",
                                 "Waste", "Media", "Weight", "Weight reported", "State"},
                                {0, 8, 9, 10});
    std::int64_t number = 0;
    for (const Line *line : scene.linesOf(order.id)) {
        const estate::Row row = scene.estate().rowOf(line->subject);
        const std::string kind =
            row < scene.estate().itemCount() ? spaced(scene.estate().classAt(row)) : std::string();
        section.rows.push_back(
            {++number, scene.nameOf(line->subject), orUnknown(kind), orUnknown(scene.serialOf(line->subject)),
             containerWords(scene, *line), orUnknown(line->dataClass), destinationWords(line->destination),
             orUnknown(spaced(line->wasteStatus)), std::int64_t(scene.mediaOf(line->subject).size()),
             weightWords(line->weightGrams), weightWords(line->reportedGrams), stateWords(scene, line->id)});
    }
    return section;
}

Section mediaSection(const Scene &scene, const Order &order, std::string heading)
{
    Section section = sectionOf(std::move(heading),
                                {"No.", "Medium", "Serial number", "Tag", "Type", "Model", "Capacity", "In",
                                 "Container", "Class", "Held", "State"},
                                {0});
    std::int64_t number = 0;
    for (const ItemId medium : scene.mediaOfOrder(order.id)) {
        const disposal::MediumFacts facts = disposal::mediumFacts(scene, medium);
        const Line *line = scene.lineOfMedium(medium);
        const disposal::Hold *hold = scene.holdOn(medium);
        const std::string chassis = chassisOf(scene, medium);
        section.rows.push_back(
            {++number, itemWord(medium), orUnknown(facts.serial),
             facts.tags.empty() ? std::string("none") : text::join(facts.tags, ", "),
             std::string(disposal::labelOf(facts.type)), orUnknown(facts.model), sizeWords(facts.bytes),
             chassis.empty() ? std::string("loose") : chassis,
             line == nullptr ? std::string("none") : containerWords(scene, *line), scene.dataClassOf(medium),
             hold == nullptr ? std::string("no") : "HOLD " + hold->reference, stateWords(scene, medium)});
    }
    return section;
}

Section wasteSection(const Scene &scene, const Order &order, std::string heading)
{
    Section section = sectionOf(std::move(heading),
                                {"Number", "Kind", "Issued", "List of Waste codes", "Weight", "Carrier",
                                 "Registration", "Site permit", "Treatment facility", "Tracking number"},
                                {4});
    for (const disposal::WasteDocument *each : scene.wasteDocumentsOf(order.id)) {
        const auto text = [&](std::string_view attribute) {
            return orUnknown(textOf(scene, each->id, attribute));
        };
        section.rows.push_back({each->name, orUnknown(spaced(each->type)), text("issued_on"),
                                orUnknown(text::join(each->codes, "; ")), weightWords(each->grams),
                                text("carrier"), text("carrier_registration"), text("site_permit"),
                                text("treatment_facility"), text("tracking_number")});
    }
    orSay(section, "No transfer or consignment note is filed.");
    return section;
}

std::vector<std::string> wasteCodes(const Scene &scene, const Order &order)
{
    std::vector<std::string> codes;
    for (const disposal::WasteDocument *each : scene.wasteDocumentsOf(order.id)) {
        for (const std::string &code : each->codes) {
            if (std::find(codes.begin(), codes.end(), code) == codes.end())
                codes.push_back(code);
        }
    }
    return codes;
}

} // namespace tally::report
