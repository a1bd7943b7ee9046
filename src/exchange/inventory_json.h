// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the JSON forms of inventories share: objects as records, and a file of documents read one by one.
#pragma once

#include "exchange/inventory_document.h"
#include "exchange/json_tree.h"
#include "exchange/reader.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tally::exchange {

// The entries of a section (its GLPI name) that is an object or a list of objects.
std::vector<InventoryRecord> recordsFrom(const JsonNode &node, const std::string &section);

using DocumentFrom = std::function<std::optional<InventoryDocument>(const JsonNode &)>;

// Reads a file of one or many documents; `missing` says what an object lacks that `documentFrom` does not
// take.
Outcome readInventories(std::string_view bytes, std::string_view format, std::string_view missing,
                        const DocumentFrom &documentFrom, const ReaderOptions &options,
                        const ReportSink &reports, const NoteSink &notes, JobContext &job);

// The text at the head of a JSON file as recognition may search it, or empty when it cannot be JSON;
// `decoded` holds the text of a file in UTF-16.
std::string_view searchableJson(std::string_view bytes, std::string &decoded);

} // namespace tally::exchange
