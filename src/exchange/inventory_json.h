// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the JSON forms of inventories share: objects as records, and a file of documents read one by one.
#pragma once

#include "exchange/inventory_document.h"
#include "exchange/json_tree.h"
#include "exchange/reader.h"

#include <functional>
#include <string>
#include <vector>

namespace tally::exchange {

// The entries of a section (its GLPI name) that is an object or a list of objects.
std::vector<InventoryRecord> recordsFrom(JsonNode &&node, const std::string &section);

// How one program writes its inventories.
struct InventoryForm
{
    std::string_view format;
    std::string_view missing; // what an object lacks that is no document
    std::function<bool(const JsonNode &)> isDocument;
    std::function<InventoryDocument(JsonNode &&)> documentFrom; // takes the texts out of it
};

// Reads a file of one or many documents.
Outcome readInventories(std::string_view bytes, const InventoryForm &form, const ReaderOptions &options,
                        const ReportSink &reports, const NoteSink &notes, JobContext &job);

// The text at the head of a JSON file as recognition may search it, or empty when it cannot be JSON;
// `decoded` holds the text of a file in UTF-16.
std::string_view searchableJson(std::string_view bytes, std::string &decoded);

} // namespace tally::exchange
