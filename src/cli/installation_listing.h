// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/listing.h"
#include "estate/estate.h"

namespace tally::cli {

// `tally list installation`: each title of a device once, the device's id first. Unknown column: Usage.
Result<std::unique_ptr<Listing>> listInstallations(estate::EstatePtr estate, const ListQuery &query);

} // namespace tally::cli
