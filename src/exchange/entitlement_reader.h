// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The format "entitlement": records of entitlement shaped as ISO/IEC 19770-3 has them ("Ent"), mapped to
// licences and their transactions. The original contract prevails over what they encode.
#pragma once

#include "exchange/reader.h"

namespace tally::exchange {

Reader entitlementReader();

} // namespace tally::exchange
