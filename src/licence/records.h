// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of licence records, read as those of all records are.
#pragma once

#include "estate/item_record.h"

namespace tally::licence {

using estate::nameOf;
using estate::Record;

} // namespace tally::licence
