// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From one inventory document to what it reports: the machine, and each disk, monitor and stack member as a
// thing of its own.
#pragma once

#include "exchange/inventory_document.h"
#include "exchange/reader.h"

#include <string_view>

namespace tally::exchange {

// `format`: the reader's name, the source of the reports unless the options name one. A document that names
// nothing to know the machine by is refused by a note. False when the sink wants no more.
bool mapInventory(const InventoryDocument &document, std::string_view format, const ReaderOptions &options,
                  const ReportSink &reports, const NoteSink &notes);

} // namespace tally::exchange
