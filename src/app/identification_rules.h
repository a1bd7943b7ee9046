// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other identifying keys of classes, seen over all stored reports before they are taken, and taken as one
// operation: the descriptions of the classes alone. Nothing is merged or taken apart by it. The engine is
// reconcile/identity_replay.h.
#pragma once

#include "app/register.h"
#include "reconcile/identity_replay.h"

#include <string>

namespace tally::app {

// Whether the text describes a class, or the keys of one ("kind": "identification").
bool isIdentification(const std::string &text);

// The class's description as a definition, with its keys: of a description (docs/classes.md) or of
// {"kind": "identification", "name": CLASS, "keys": [ … ]} (docs/identification.md). InvalidInput names what
// cannot be read.
Result<model::DefinitionRow> describedKeys(const estate::Estate &estate, const std::string &text);
// The class's description as it stands with other keys; none: it goes by its parent's.
Result<model::DefinitionRow> describedWith(const estate::Estate &estate, const std::string &className,
                                           const std::vector<model::IdentifyingKey> &keys);

struct KeysChange
{
    std::string className;
    std::vector<model::IdentifyingKey> before, after; // best first
};
// What texts as describedKeys() takes them would change. InvalidInput also names a key that speaks of
// nothing.
Result<std::vector<KeysChange>> keysChanges(const estate::Estate &estate,
                                            const std::vector<std::string> &texts);

struct IdentificationTrial
{
    std::vector<KeysChange> classes; // as they were asked for
    reconcile::IdentityPreview preview;
};

// `texts`: of one class each, as describedKeys() takes them. InvalidInput names what cannot be read.
// Cancelled when the job says so.
Result<IdentificationTrial> tryIdentification(Register &opened, const std::vector<std::string> &texts,
                                              JobContext &job);

struct IdentificationAdopted
{
    OperationNumber operation = 0;
    IdentificationTrial trial; // what would follow
};

// Conflict: the classes have these descriptions already, or the register holds what the new ones would not
// describe.
Result<IdentificationAdopted> adoptIdentification(Register &opened, const std::vector<std::string> &texts,
                                                  const std::string &reason, JobContext &job);
// The same where what would follow has been seen: nothing is matched once more.
Result<OperationNumber> takeIdentification(Register &opened, const std::vector<std::string> &texts,
                                           const std::string &reason, JobContext &job);

} // namespace tally::app
