// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/glpi_json_reader.h"

#include "exchange/inventory_json.h"
#include "exchange/inventory_names.h"
#include "exchange/inventory_values.h"

namespace tally::exchange {

namespace {

int recognises(std::string_view bytes)
{
    std::string decoded;
    const std::string_view text = searchableJson(bytes, decoded);
    const bool hasContent = text.find("\"content\"") != std::string_view::npos;
    if (hasContent && text.find("\"deviceid\"") != std::string_view::npos)
        return 95;
    return hasContent && text.find("\"versionclient\"") != std::string_view::npos ? 70 : 0;
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &job)
{
    return readInventories(bytes, {"glpi-json", "object \"content\"", &isGlpiDocument, &glpiDocument},
                           options, reports, notes, job);
}

} // namespace

bool isGlpiDocument(const JsonNode &node)
{
    const JsonNode *content = node.find("content");
    return node.isObject() && content != nullptr && content->isObject();
}

InventoryDocument glpiDocument(JsonNode &&node)
{
    JsonNode *content = node.find("content");
    InventoryDocument document;
    document.deviceId = cleanText(std::string(node.textOf("deviceid")));
    document.action = cleanText(std::string(node.textOf("action")));
    document.itemType = cleanText(std::string(node.textOf("itemtype")));
    document.tag = cleanText(std::string(node.textOf("tag")));
    document.partial = booleanFrom(node.textOf("partial")).value_or(false);
    for (auto &[name, value] : content->members) {
        const std::string section = glpiSection(name);
        if (section == "versionclient")
            document.agent = cleanText(value.text);
        else if (value.isObject() || value.isArray())
            document.sections[section] = recordsFrom(std::move(value), section);
    }
    return document;
}

Reader glpiJsonReader()
{
    return {"glpi-json", "GLPI inventory (JSON)", &recognises, &read};
}

} // namespace tally::exchange
