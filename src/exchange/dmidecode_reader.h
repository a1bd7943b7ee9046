// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The output of dmidecode as people mail it in: firmware tables of version 2.x and 3.x, Linux, BSD and
// Windows builds.
#pragma once

#include "exchange/inventory_document.h"
#include "exchange/reader.h"

#include <vector>

namespace tally::exchange {

Reader dmidecodeReader();

// One document for each output in the text.
std::vector<InventoryDocument> dmidecodeDocuments(std::string_view text);

} // namespace tally::exchange
