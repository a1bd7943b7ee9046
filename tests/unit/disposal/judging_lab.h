// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Media and runs that lack nothing, for tests to spoil one thing at a time.
#pragma once

#include "disposal/level.h"

namespace tally::disposal {

const Policy &strictPolicy();
const Policy &officialPolicy();

// All of 500 GB done, read back, no hidden area, no errors; of the medium that `mediumOf` makes.
evidence::Row runOf(evidence::Technique technique);
MediumFacts mediumOf(MediumType type, DataClass dataClass = DataClass::C2,
                     Destination destination = Destination::D1);
// With every condition of a cryptographic erase on record.
Encryption soundEncryption();
// Everything on record that any condition asks for.
MediumFacts fullyRecorded(MediumType type, DataClass dataClass, Destination destination);
// Everything stated that any condition asks for.
evidence::Row fullyStated(evidence::Technique technique);

inline constexpr std::int64_t kBytes = 500'107'862'016;

} // namespace tally::disposal
