// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The JSON of OCS Inventory agents of 2025 on: {"template_inventory": {SECTION: [{…}]}} with upper-case names
// and blanks, and values with units.
#pragma once

#include "exchange/inventory_document.h"
#include "exchange/json_tree.h"
#include "exchange/reader.h"

namespace tally::exchange {

Reader ocsJsonReader();

// The second takes the texts out of a node that is a document.
bool isOcsDocument(const JsonNode &node);
InventoryDocument ocsDocument(JsonNode &&node);

} // namespace tally::exchange
