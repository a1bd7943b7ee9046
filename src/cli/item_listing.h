// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/listing.h"
#include "estate/estate.h"

namespace tally::cli {

// Items of a class and its subclasses, the id first. Unknown class or attribute: Usage, with the nearest
// known name.
Result<std::unique_ptr<Listing>> listItems(estate::EstatePtr estate, const ListQuery &query, JobContext &job);

} // namespace tally::cli
