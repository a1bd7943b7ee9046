// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disposal_guard.h"

#include "disposal/records.h"
#include "estate/item_record.h"
#include "model/rows.h"

#include <algorithm>
#include <array>

namespace tally::app {

namespace {

using estate::Estate;
using estate::Row;

bool isRecord(const Estate &estate, std::string_view className)
{
    return estate.classes().isA(className, disposal::kRecordClass);
}

Error writtenByEvents(const std::string &name)
{
    return makeError(ErrorCode::Conflict, name + " is a record of disposal, which its events alone write",
                     "\"tally help disposal\" lists them.");
}

// Its newest line has not gone back to stock, or it was declared in something.
bool isLeaving(const Estate &estate, ItemId thing)
{
    std::string status;
    for (const Row row : estate.itemsOfClass("disposal_line")) {
        const estate::Record line(estate, row);
        if (line.reference("subject") == thing)
            status = line.text("status");
    }
    if (!status.empty())
        return status != "returned";
    const std::vector<Row> bays = estate.itemsOfClass("bay_record");
    return std::any_of(bays.begin(), bays.end(), [&](Row row) {
        const estate::Record bay(estate, row);
        return bay.reference("medium") == thing && bay.text("disposition") == "declared";
    });
}

bool differs(const model::ItemRow &before, const model::ItemRow &after, std::string_view attribute)
{
    const auto was = before.attributes.find(attribute), is = after.attributes.find(attribute);
    const bool wasKnown = was != before.attributes.end(), isKnown = is != after.attributes.end();
    return wasKnown != isKnown || (wasKnown && was->second != is->second);
}

Outcome checkThing(const Estate &estate, const model::Change &change)
{
    TALLY_TRY(const auto after, model::rowOf<model::ItemRow>(change.key, *change.values));
    const Row row = estate.rowOf(after.id);
    if (row >= estate.itemCount() || !estate.classes().isA(after.className, "hardware"))
        return {};
    const model::ItemRow before = estate.itemAt(row);
    constexpr std::array<std::string_view, 3> kOfEvidence = {"data_class", "sanitisation", "sanitised_on"};
    const bool touches = before.status != after.status ||
                         std::any_of(kOfEvidence.begin(), kOfEvidence.end(), [&](std::string_view attribute) {
                             return differs(before, after, attribute);
                         });
    if (!touches || !isLeaving(estate, after.id))
        return {};
    Error error =
        makeError(ErrorCode::Conflict,
                  "the disposal of " + estate::nameOf(estate, after.id) +
                      " has begun or ended: its status, data class and sanitisation follow from its events",
                  "\"tally disposal status\" shows where it stands.");
    error.rule = "DSP-120";
    return error;
}

} // namespace

Outcome checkDisposal(const Estate &before, const model::OperationDraft &draft)
{
    constexpr std::array<std::string_view, 5> kOfEvents = {"custody", "dispose", "approve", "hold", "demo"};
    if (std::find(kOfEvents.begin(), kOfEvents.end(), draft.kind) != kOfEvents.end())
        return {};
    const std::size_t classAt = model::valueIndex(model::Table::Item, "class");
    const std::size_t nameAt = model::valueIndex(model::Table::Item, "name");
    const bool isEdit = draft.kind == "edit" && !before.itemsOfClass("disposal_line").empty();
    std::string_view lastClass; // many changes of one class come together
    bool lastIsRecord = false;
    for (const model::Change &change : draft.changes) {
        if (change.key.table != model::Table::Item)
            continue;
        const auto *className =
            change.values ? std::get_if<std::string>(&change.values->at(classAt)) : nullptr;
        if (className == nullptr) {
            const auto *id = std::get_if<std::int64_t>(&change.key.cells.front());
            const Row row = id == nullptr ? estate::kNoRow : before.rowOf(ItemId(*id));
            if (row < before.itemCount() && isRecord(before, before.classAt(row)))
                return writtenByEvents(std::string(before.nameAt(row)));
            continue;
        }
        if (*className != lastClass) {
            lastClass = *className;
            lastIsRecord = isRecord(before, lastClass);
        }
        if (lastIsRecord) {
            const auto *name = std::get_if<std::string>(&change.values->at(nameAt));
            return writtenByEvents(name == nullptr ? std::string("this") : *name);
        }
        if (isEdit)
            TALLY_CHECK(checkThing(before, change));
    }
    return {};
}

} // namespace tally::app
