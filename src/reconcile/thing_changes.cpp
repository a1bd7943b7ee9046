// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/thing_changes.h"

#include <algorithm>
#include <tuple>

namespace tally::reconcile {

namespace {

OperationNumber beganOf(const estate::Estate &estate, const model::FactKey &key)
{
    return estate.beganOf(key).value_or(0);
}

void writeRow(const Thing &thing, std::vector<model::Change> &changes)
{
    if (!thing.was) {
        changes.push_back(model::begin(thing.row));
    } else if (thing.ended) {
        changes.push_back(model::end(thing.before, *thing.was));
    } else if (thing.ownerMoved()) {
        changes.push_back(model::end(thing.before, *thing.was));
        changes.push_back(model::begin(thing.row));
    } else if (model::valuesOf(thing.before) != model::valuesOf(thing.row)) {
        changes.push_back(model::replace(thing.row, *thing.was));
    }
}

void writeHeldIdentifiers(const estate::Estate &estate, estate::Row row, const Thing &thing,
                          std::vector<model::Change> &changes)
{
    const bool moved = thing.ownerMoved();
    if (!moved && !thing.ended && thing.dropped.empty() && thing.droppedValues.empty())
        return;
    for (const estate::Identifier &held : estate.identifiersOf(row)) {
        model::IdentifierRow identifier{thing.before.owner, thing.row.id,
                                        std::string(estate.strings().text(held.kind)),
                                        std::string(estate.strings().text(held.value)),
                                        std::string(estate.strings().text(held.canonical))};
        const Mark mark{identifier.kind, identifier.canonical};
        const bool goes = thing.ended || thing.droppedValues.contains({identifier.kind, identifier.value}) ||
                          std::find(thing.dropped.begin(), thing.dropped.end(), mark) != thing.dropped.end();
        if (!moved && !goes)
            continue;
        changes.push_back(model::end(identifier, beganOf(estate, model::keyOf(identifier))));
        identifier.owner = thing.row.owner;
        if (!goes)
            changes.push_back(model::begin(identifier));
    }
}

void writeHeldAttachments(const estate::Estate &estate, estate::Row row, const Thing &thing,
                          std::vector<model::Change> &changes)
{
    const bool moved = thing.ownerMoved();
    if (!moved && !thing.ended && thing.detached.empty())
        return;
    for (model::AttachmentRow attachment : estate.attachmentsOf(row)) {
        const bool goes = thing.ended || std::find(thing.detached.begin(), thing.detached.end(),
                                                   attachment.sha256) != thing.detached.end();
        if (!moved && !goes)
            continue;
        changes.push_back(model::end(attachment, beganOf(estate, model::keyOf(attachment))));
        attachment.owner = thing.row.owner;
        if (!goes)
            changes.push_back(model::begin(attachment));
    }
}

} // namespace

void writeThing(const estate::Estate &estate, const Thing &thing, std::vector<model::Change> &changes)
{
    writeRow(thing, changes);
    if (!thing.ended) {
        std::vector<model::IdentifierRow> added = thing.identifiers;
        std::sort(added.begin(), added.end(), [](const auto &a, const auto &b) {
            return std::tie(a.kind, a.value) < std::tie(b.kind, b.value);
        });
        for (model::IdentifierRow &identifier : added) {
            identifier.owner = thing.row.owner;
            changes.push_back(model::begin(identifier));
        }
        for (model::AttachmentRow attachment : thing.attached) {
            attachment.owner = thing.row.owner;
            attachment.item = thing.row.id;
            changes.push_back(model::begin(attachment));
        }
    }
    const estate::Row row = thing.was ? estate.rowOf(thing.row.id) : estate::kNoRow;
    if (row == estate::kNoRow)
        return;
    writeHeldIdentifiers(estate, row, thing, changes);
    writeHeldAttachments(estate, row, thing, changes);
}

} // namespace tally::reconcile
