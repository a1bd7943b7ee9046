// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Device types of the community library (CC0) that NetBox and Nautobot share: one YAML file a model.
#pragma once

#include "exchange/reader.h"

namespace tally::exchange {

Reader deviceTypeReader();

} // namespace tally::exchange
