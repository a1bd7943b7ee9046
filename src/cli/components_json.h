// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of an item as lists by kind, for `show`: components, and the media and monitors that are items of
// their own.
#pragma once

#include "cli/json.h"

namespace tally::cli {

Json componentsJson(const estate::Estate &estate, estate::Row row);

} // namespace tally::cli
