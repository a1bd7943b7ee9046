// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/glpi_json_reader.h"

#include "exchange/encoding.h"
#include "exchange/inventory_mapper.h"
#include "exchange/inventory_names.h"

namespace tally::exchange {

namespace {

bool looksLikeDocument(const JsonNode &node)
{
    const JsonNode *content = node.find("content");
    return node.isObject() && content != nullptr && content->isObject();
}

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

bool isTrue(std::string_view text)
{
    const std::string value = text::lowerAscii(text::trimmed(text));
    return value == "1" || value == "true" || value == "yes";
}

// The texts before parsing: a wide encoding hides them from a plain search.
int recognises(std::string_view bytes)
{
    std::string decoded;
    if (bytes.substr(0, 4).find('\0') != std::string_view::npos) {
        decoded = decodedText(bytes).text;
        bytes = decoded;
    }
    const std::size_t start = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (start == std::string_view::npos || (bytes[start] != '{' && bytes[start] != '['))
        return 0;
    const bool hasContent = bytes.find("\"content\"") != std::string_view::npos;
    const bool hasDevice = bytes.find("\"deviceid\"") != std::string_view::npos;
    if (hasContent && hasDevice)
        return 95;
    return hasContent && bytes.find("\"versionclient\"") != std::string_view::npos ? 70 : 0;
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &job)
{
    const DecodedText decoded = decodedText(bytes);
    int number = 0;
    int taken = 0;
    const auto refuse = [&](int line, const std::string &what, const std::string &why) {
        notes({line, "content", what, why, true});
    };
    const auto take = [&](JsonNode &&node, int line) {
        ++number;
        std::optional<InventoryDocument> document = glpiDocument(node);
        if (!document) {
            refuse(line, "document " + std::to_string(number),
                   "It has no object \"content\", so it is no GLPI inventory.");
            return true;
        }
        document->line = line;
        ++taken;
        return mapInventory(*document, "glpi-json", options, reports, notes) && !job.cancelled();
    };
    const auto badLine = [&](Error error) { refuse(error.line, "JSON line", error.reason); };
    TALLY_CHECK(readJson(decoded.text, looksLikeDocument, take, badLine));
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "Reading was stopped.");
    if (taken == 0)
        return makeError(ErrorCode::InvalidInput,
                         "The file holds no GLPI inventory: no object has \"content\".",
                         "Export it from the agent with --json, or name its format with --format.");
    return {};
}

} // namespace

std::optional<InventoryDocument> glpiDocument(const JsonNode &node)
{
    if (!looksLikeDocument(node))
        return std::nullopt;
    InventoryDocument document;
    document.deviceId = cleanText(node.textOf("deviceid"));
    document.action = cleanText(node.textOf("action"));
    document.itemType = cleanText(node.textOf("itemtype"));
    document.tag = cleanText(node.textOf("tag"));
    document.partial = isTrue(node.textOf("partial"));
    for (const auto &[name, value] : node.find("content")->members) {
        const std::string section = glpiSection(name);
        if (section == "versionclient")
            document.agent = cleanText(value.text);
        else if (value.isObject() || value.isArray())
            document.sections[section] = recordsFrom(value, section);
    }
    return document;
}

Reader glpiJsonReader()
{
    return {"glpi-json", "GLPI inventory (JSON)", &recognises, &read};
}

} // namespace tally::exchange
