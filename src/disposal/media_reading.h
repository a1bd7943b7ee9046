// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the register knows of media, as the judge wants it.
#pragma once

#include "core/result.h"
#include "disposal/binding.h"
#include "disposal/medium_facts.h"
#include "disposal/policy.h"
#include "disposal/scene.h"

#include <vector>

namespace tally::disposal {

// Class and destination are those of its line, or stricter.
MediumFacts mediumFacts(const Scene &scene, ItemId medium);
// All media of the register. Expected: those on the order, or without one all whose disposal has begun.
MediumIndex mediumIndex(const Scene &scene, ItemId order);
// The policies that the estate holds.
Result<Policies> policiesOf(const estate::Estate &estate);

} // namespace tally::disposal
