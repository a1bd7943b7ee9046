// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The GLPI inventory format (JSON, schema 1.0; GLPI Agent, FusionInventory Agent from 2.6 and the SCCM
// bridge): full and partial documents, one a file or many as an array, as {"inventories": […]} or as JSON
// Lines.
#pragma once

#include "exchange/inventory_document.h"
#include "exchange/json_tree.h"
#include "exchange/reader.h"

namespace tally::exchange {

Reader glpiJsonReader();

// The second takes the texts out of a node that is a document.
bool isGlpiDocument(const JsonNode &node);
InventoryDocument glpiDocument(JsonNode &&node);

} // namespace tally::exchange
