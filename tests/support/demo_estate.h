// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demonstration council as an estate, without a register in between.
#pragma once

#include "estate/estate.h"

namespace tally::test {

// Aborts with the reason when it cannot be made. The date of the view is that of the last operation.
estate::EstatePtr demoEstate(std::int64_t pcs, std::uint64_t seed = 1);

} // namespace tally::test
