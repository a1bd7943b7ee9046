// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inventory_json.h"

#include "exchange/encoding.h"
#include "exchange/inventory_mapper.h"
#include "exchange/inventory_names.h"

namespace tally::exchange {

namespace {

InventoryRecord recordFrom(const JsonNode &node, std::string_view section)
{
    InventoryRecord record;
    for (const auto &[name, value] : node.members) {
        const std::string field = glpiField(section, name);
        if (value.isObject()) {
            record.parts[field].push_back(recordFrom(value, field));
        } else if (value.isArray()) {
            for (const auto &[unused, element] : value.members) {
                if (element.isObject())
                    record.parts[field].push_back(recordFrom(element, field));
                else if (!element.isArray() && element.kind != JsonNode::Kind::Null)
                    record.add(field, cleanText(element.text));
            }
        } else if (value.kind != JsonNode::Kind::Null) {
            record.add(field, cleanText(value.text));
        }
    }
    return record;
}

} // namespace

std::vector<InventoryRecord> recordsFrom(const JsonNode &node, const std::string &section)
{
    std::vector<InventoryRecord> records;
    if (node.isObject()) {
        records.push_back(recordFrom(node, section));
    } else if (node.isArray()) {
        for (const auto &[unused, element] : node.members) {
            if (element.isObject())
                records.push_back(recordFrom(element, section));
        }
    }
    return records;
}

Outcome readInventories(std::string_view bytes, std::string_view format, std::string_view missing,
                        const DocumentFrom &documentFrom, const ReaderOptions &options,
                        const ReportSink &reports, const NoteSink &notes, JobContext &job)
{
    const DecodedText decoded = decodedText(bytes);
    int number = 0;
    int taken = 0;
    const auto refuse = [&](int line, const std::string &what, const std::string &why) {
        notes({line, "document", what, why, true});
    };
    const auto take = [&](JsonNode &&node, int line) {
        ++number;
        std::optional<InventoryDocument> document = documentFrom(node);
        if (!document) {
            refuse(line, "document " + std::to_string(number),
                   "It is no inventory: it has no " + std::string(missing) + ".");
            return true;
        }
        document->line = line;
        ++taken;
        return mapInventory(*document, format, options, reports, notes) && !job.cancelled();
    };
    const auto badLine = [&](Error error) { refuse(error.line, "JSON line", error.reason); };
    const auto isDocument = [&](const JsonNode &node) { return documentFrom(node).has_value(); };
    TALLY_CHECK(readJson(decoded.text, isDocument, take, badLine));
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "Reading was stopped.");
    if (taken == 0)
        return makeError(ErrorCode::InvalidInput,
                         "The file holds no inventory: nothing in it has " + std::string(missing) + ".",
                         "Export it from the agent as JSON, or name its format with --format.");
    return {};
}

std::string_view searchableJson(std::string_view bytes, std::string &decoded)
{
    if (bytes.substr(0, 4).find('\0') != std::string_view::npos) {
        decoded = decodedText(bytes).text;
        bytes = decoded;
    }
    const std::size_t start = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const bool isJson = start != std::string_view::npos && (bytes[start] == '{' || bytes[start] == '[');
    return isJson ? bytes : std::string_view();
}

} // namespace tally::exchange
