// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/subjects.h"

#include "core/number.h"
#include "core/text.h"

#include <algorithm>

namespace tally::disposal {

namespace {

std::optional<ItemId> idOf(std::string_view key)
{
    if (!key.starts_with('#'))
        return std::nullopt;
    const auto number = wholeNumber(key.substr(1));
    return number && *number > 0 ? std::optional(ItemId(*number)) : std::nullopt;
}

template <typename Record>
Result<ItemId> named(const RecordList<Record> &list, const std::string &key, std::string_view what)
{
    const auto id = idOf(key);
    const std::string wanted = text::folded(key);
    std::vector<ItemId> found;
    for (const Record &each : list) {
        if ((id && each.id == *id) || text::folded(each.name) == wanted)
            found.push_back(each.id);
    }
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return makeError(ErrorCode::Ambiguous, "\"" + key + "\" names more than one " + std::string(what),
                         "Name it by its number: \"#" + std::to_string(found.back().value) + "\".");
    std::vector<std::string> known;
    for (const Record &each : list)
        known.push_back(each.name);
    const std::string near = text::nearest(key, known);
    return makeError(ErrorCode::NotFound, "there is no " + std::string(what) + " \"" + key + "\"",
                     near.empty() ? std::string() : "Did you mean " + near + "?");
}

Result<ItemId> thingCalled(const Scene &scene, const std::string &key)
{
    const estate::Estate &estate = scene.estate();
    TALLY_TRY(const estate::Row row, estate.findKey(key));
    if (!estate.classes().isA(estate.classAt(row), "hardware"))
        return makeError(ErrorCode::InvalidInput,
                         "\"" + key + "\" is a " + std::string(estate.classAt(row)) +
                             ", which is not disposed of",
                         "Name a piece of hardware.");
    return estate.idAt(row);
}

// By its number, or by a thing that waits to be taken.
Result<ItemId> movementCalled(const Scene &scene, const std::string &key)
{
    if (idOf(key))
        return named(scene.records().movements, key, "movement");
    TALLY_TRY(const ItemId thing, thingCalled(scene, key));
    for (const Movement &movement : scene.records().movements) {
        const bool isOfIt =
            std::find(movement.things.begin(), movement.things.end(), thing) != movement.things.end();
        if (isOfIt && scene.stateOf(movement.id) == "movement_released")
            return movement.id;
    }
    return makeError(ErrorCode::NotFound, "nobody gave you \"" + key + "\"",
                     "It is moved to you first: \"tally disposal move\".");
}

Result<ItemId> mediumCalled(const Scene &scene, const std::string &key)
{
    if (const auto id = idOf(key); id && scene.isMedium(*id))
        return *id;
    const std::vector<ItemId> media = mediaCalled(scene, key);
    if (media.size() == 1)
        return media.front();
    if (media.size() > 1)
        return makeError(ErrorCode::Ambiguous, "\"" + key + "\" is the number of more than one medium",
                         "Name it by its number: \"#" + std::to_string(media.front().value) + "\".");
    return makeError(ErrorCode::NotFound, "no medium has the serial number or tag \"" + key + "\"",
                     "A medium that is not in the register yet is declared first.");
}

} // namespace

std::vector<ItemId> mediaCalled(const Scene &scene, std::string_view key)
{
    return scene.mediaNumbers().named(key);
}

Result<ItemId> findSubject(const Scene &scene, SubjectKind kind, const std::string &key)
{
    switch (kind) {
    case SubjectKind::Thing:
    case SubjectKind::Line:
        return thingCalled(scene, key);
    case SubjectKind::Medium:
        return mediumCalled(scene, key);
    case SubjectKind::Order:
        return named(scene.records().orders, key, "disposal order");
    case SubjectKind::Container:
        return named(scene.records().containers, key, "container");
    case SubjectKind::Movement:
        return movementCalled(scene, key);
    case SubjectKind::Exception:
        return named(scene.records().exceptions, key, "exception");
    case SubjectKind::Evidence:
        return named(scene.records().evidence, key, "piece of evidence");
    case SubjectKind::None:
    case SubjectKind::NewName:
        break;
    }
    return ItemId();
}

} // namespace tally::disposal
