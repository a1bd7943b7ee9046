// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The conditions of a policy's techniques and the ways to verify them, each judged by itself.
#pragma once

#include "disposal/level.h"

namespace tally::disposal {

// Nothing: it holds.
std::optional<Reason> unmetCondition(Condition condition, const evidence::Row &row, const MediumFacts &medium,
                                     const Policy &policy);
// What the run itself says against its coverage, whatever the technique: fewer bytes than there are, sectors
// that could not be written, hidden areas that an overwrite left.
std::vector<Reason> coverageContradictions(const evidence::Row &row, const MediumFacts &medium);

bool isVerified(const Verification &by, const evidence::Row &row, const MediumFacts &medium,
                const Policy &policy);
// A read-back of the whole medium, by the last pass at least.
bool isReadBack(const evidence::Row &row);

} // namespace tally::disposal
