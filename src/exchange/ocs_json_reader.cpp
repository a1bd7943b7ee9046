// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ocs_json_reader.h"

#include "exchange/inventory_json.h"
#include "exchange/inventory_names.h"

namespace tally::exchange {

namespace {

constexpr std::string_view kTemplate = "template_inventory";

int recognises(std::string_view bytes)
{
    std::string decoded;
    const std::string_view text = searchableJson(bytes, decoded);
    if (text.find("\"template_inventory\"") != std::string_view::npos)
        return 95;
    const bool hasNames = text.find("\"BIOS\"") != std::string_view::npos &&
                          text.find("\"SERIAL NUMBER\"") != std::string_view::npos;
    return hasNames ? 75 : 0;
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &job)
{
    return readInventories(bytes, {"ocs-json", "object \"template_inventory\"", &isOcsDocument, &ocsDocument},
                           options, reports, notes, job);
}

// Host name, system and device id are sent beside the template, where they are sent at all.
void takeSurroundings(InventoryDocument &document, const JsonNode &node)
{
    InventoryRecord hardware;
    for (const auto &[name, value] : node.members) {
        const std::string plain = text::lowerAscii(name);
        if (value.isObject() || value.isArray() || value.text.empty())
            continue;
        if (plain == "deviceid" || plain == "device_id")
            document.deviceId = cleanText(value.text);
        else if (plain == "tag")
            document.tag = cleanText(value.text);
        else if (plain == "name" || plain == "hostname")
            hardware.add("name", cleanText(value.text));
        else if (plain == "osname" || plain == "osversion" || plain == "uuid")
            hardware.add(plain, cleanText(value.text));
    }
    if (!hardware.texts.empty() && !document.has("hardware"))
        document.sections["hardware"].push_back(std::move(hardware));
}

} // namespace

bool isOcsDocument(const JsonNode &node)
{
    const JsonNode *content = node.find(kTemplate);
    if (content != nullptr)
        return content->isObject();
    const JsonNode *bios = node.find("BIOS");
    return bios != nullptr && bios->isArray();
}

InventoryDocument ocsDocument(JsonNode &&node)
{
    JsonNode *content = node.find(kTemplate);
    InventoryDocument document;
    for (auto &[name, value] : (content == nullptr ? node : *content).members) {
        const std::string section = glpiSection(name);
        if (value.isObject() || value.isArray())
            document.sections[section] = recordsFrom(std::move(value), section);
    }
    takeSurroundings(document, node);
    return document;
}

Reader ocsJsonReader()
{
    return {"ocs-json", "OCS inventory (JSON)", &recognises, &read};
}

} // namespace tally::exchange
