// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NetBox: sites, rooms, racks, devices, models, virtual machines, clusters, circuits, power and who rents
// what, from a database dump.
#pragma once

#include "exchange/reader.h"

namespace tally::exchange {

Reader netboxReader();

} // namespace tally::exchange
