// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other identifying keys of a class, seen over all stored reports before they are taken, and taken as one
// operation: the class's description alone. Nothing is merged or taken apart by it. The engine is
// reconcile/identity_replay.h.
#pragma once

#include "app/register.h"
#include "reconcile/identity_replay.h"

#include <string>

namespace tally::app {

// Whether the text describes a class, or the keys of one ("kind": "identification").
bool isIdentification(const std::string &text);

struct IdentificationTrial
{
    std::string className;
    std::vector<model::IdentifyingKey> before, after; // best first
    reconcile::IdentityPreview preview;
};

// `text`: a class description (docs/classes.md), or {"kind": "identification", "name": CLASS, "keys": [ … ]}
// (docs/identification.md). InvalidInput names what cannot be read. Cancelled when the job says so.
Result<IdentificationTrial> tryIdentification(Register &opened, const std::string &text, JobContext &job);

struct IdentificationAdopted
{
    OperationNumber operation = 0;
    IdentificationTrial trial; // what would follow
};

// Conflict: the class has this description already, or the register holds what the new one would not
// describe.
Result<IdentificationAdopted> adoptIdentification(Register &opened, const std::string &text,
                                                  const std::string &reason, JobContext &job);

} // namespace tally::app
