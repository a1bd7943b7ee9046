// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index of the Windows Package Manager as CSV (PackageId, Version, Name, LastUpdate): names of products
// and publishers.
#pragma once

#include "exchange/reader.h"

namespace tally::exchange {

Reader wingetReader();

} // namespace tally::exchange
