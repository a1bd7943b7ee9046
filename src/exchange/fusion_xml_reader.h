// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FusionInventory, OCS and GLPI legacy XML (root REQUEST): computers, phones, and with CONTENT/DEVICE network
// inventories and discoveries; Rudder's variant of it. Document type declarations, and so entity bombs, are
// refused.
#pragma once

#include "exchange/inventory_document.h"
#include "exchange/reader.h"

#include <vector>

namespace tally::exchange {

Reader fusionXmlReader();

// One document for the machine that CONTENT describes and one for each DEVICE in it.
Result<std::vector<InventoryDocument>> fusionDocuments(std::string_view bytes, const NoteSink &notes);

} // namespace tally::exchange
