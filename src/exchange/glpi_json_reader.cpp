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
    return readInventories(bytes, "glpi-json", "object \"content\"", &glpiDocument, options, reports, notes,
                           job);
}

} // namespace

std::optional<InventoryDocument> glpiDocument(const JsonNode &node)
{
    const JsonNode *content = node.find("content");
    if (!node.isObject() || content == nullptr || !content->isObject())
        return std::nullopt;
    InventoryDocument document;
    document.deviceId = cleanText(node.textOf("deviceid"));
    document.action = cleanText(node.textOf("action"));
    document.itemType = cleanText(node.textOf("itemtype"));
    document.tag = cleanText(node.textOf("tag"));
    document.partial = booleanFrom(node.textOf("partial")).value_or(false);
    for (const auto &[name, value] : content->members) {
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
