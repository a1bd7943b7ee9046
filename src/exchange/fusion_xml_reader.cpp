// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fusion_xml_reader.h"

#include "exchange/encoding.h"
#include "exchange/inventory_mapper.h"
#include "exchange/inventory_names.h"
#include "exchange/xml_tree.h"

#include <algorithm>

namespace tally::exchange {

namespace {

InventoryRecord recordFrom(const XmlNode &node, std::string_view section);

// <IPS><IP/>…</IPS> is a list of texts, <VLANS><VLAN>…</VLAN></VLANS> a list of records,
// <TIMEZONE><NAME/>…</TIMEZONE> one record.
void addNested(InventoryRecord &record, const std::string &field, const XmlNode &node)
{
    const bool hasRecords = std::any_of(node.children.begin(), node.children.end(),
                                        [](const XmlNode &child) { return !child.children.empty(); });
    const bool isTextList = !hasRecords && node.name == node.children.front().name + "S";
    for (const XmlNode &child : node.children) {
        if (isTextList && !text::trimmed(child.text).empty())
            record.add(field, cleanText(child.text));
        else if (!child.children.empty())
            record.parts[field].push_back(recordFrom(child, field));
    }
    if (!hasRecords && !isTextList)
        record.parts[field].push_back(recordFrom(node, field));
}

// Empty elements mean unknown.
InventoryRecord recordFrom(const XmlNode &node, std::string_view section)
{
    InventoryRecord record;
    record.line = node.line;
    for (const XmlNode &child : node.children) {
        const std::string field = glpiField(section, child.name);
        if (!child.children.empty())
            addNested(record, field, child);
        else if (!text::trimmed(child.text).empty())
            record.add(field, cleanText(child.text));
    }
    return record;
}

// INFO, PORTS/PORT and COMPONENTS/COMPONENT of a network inventory; a discovery has its fields in DEVICE
// itself.
void addDeviceSections(InventoryDocument &document, const XmlNode &device)
{
    InventoryRecord discovered;
    discovered.line = device.line;
    for (const XmlNode &child : device.children) {
        const auto addAll = [&](const std::string &section) {
            for (const XmlNode &entry : child.children)
                document.sections[section].push_back(recordFrom(entry, section));
        };
        if (child.name == "INFO")
            document.sections["network_device"].push_back(recordFrom(child, "network_device"));
        else if (child.name == "PORTS")
            addAll("network_ports");
        else if (child.name == "COMPONENTS")
            addAll("network_components");
        else if (!child.children.empty())
            document.sections[glpiSection(child.name)].push_back(recordFrom(child, glpiSection(child.name)));
        else if (!text::trimmed(child.text).empty())
            discovered.add(glpiField("network_device", child.name), cleanText(child.text));
    }
    if (!document.has("network_device"))
        document.sections["network_device"].push_back(std::move(discovered));
}

void addSection(InventoryDocument &document, const XmlNode &node)
{
    const std::string section = glpiSection(node.name);
    if (section == "versionclient") {
        document.agent = cleanText(std::string(text::trimmed(node.text)));
    } else if (section == "accountinfo") {
        const InventoryRecord record = recordFrom(node, section);
        if (record.text("keyname") == "TAG")
            document.tag = std::string(record.text("keyvalue"));
    } else if (!node.children.empty()) {
        document.sections[section].push_back(recordFrom(node, section));
    }
}

std::string textOf(const XmlNode &node, std::string_view child)
{
    const XmlNode *found = node.find(child);
    return found == nullptr ? std::string() : cleanText(std::string(text::trimmed(found->text)));
}

int recognises(std::string_view bytes)
{
    std::string decoded;
    if (bytes.substr(0, 4).find('\0') != std::string_view::npos) {
        decoded = decodedText(bytes.substr(0, 8192)).text;
        bytes = decoded;
    }
    const std::string_view head = bytes.substr(0, std::size_t{64} << 10);
    const std::size_t start = head.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (start == std::string_view::npos || head[start] != '<')
        return 0;
    const std::size_t root = head.find("<REQUEST");
    if (root == std::string_view::npos)
        return 0;
    return head.find("<CONTENT", root) != std::string_view::npos ? 95 : 60;
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &job)
{
    TALLY_TRY(const std::vector<InventoryDocument> documents, fusionDocuments(bytes, notes));
    for (const InventoryDocument &document : documents) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "Reading was stopped.");
        if (!mapInventory(document, "fusion-xml", options, reports, notes))
            break;
    }
    return {};
}

} // namespace

Result<std::vector<InventoryDocument>> fusionDocuments(std::string_view bytes, const NoteSink &notes)
{
    TALLY_TRY(const XmlNode root, readXml(bytes, notes));
    if (root.name != "REQUEST")
        return makeError(
            ErrorCode::InvalidInput, "The XML's root is \"" + cleanText(root.name) + "\", not REQUEST.",
            "Only inventories of FusionInventory, OCS, GLPI and Rudder agents are read as fusion-xml.");
    const XmlNode *content = root.find("CONTENT");
    if (content == nullptr)
        return makeError(ErrorCode::InvalidInput, "The XML has no element CONTENT, so it reports nothing.",
                         "Send a full inventory; a PROLOG or a contact message is none.");
    InventoryDocument common;
    common.deviceId = textOf(root, "DEVICEID");
    common.action = textOf(root, "QUERY");
    common.itemType = textOf(root, "ITEMTYPE");
    common.line = content->line;
    std::vector<InventoryDocument> documents;
    InventoryDocument machine = common;
    for (const XmlNode &child : content->children) {
        if (child.name != "DEVICE") {
            addSection(machine, child);
            continue;
        }
        InventoryDocument device = common;
        device.agent = textOf(*content, "MODULEVERSION");
        device.line = child.line;
        addDeviceSections(device, child);
        documents.push_back(std::move(device));
    }
    if (!machine.sections.empty())
        documents.insert(documents.begin(), std::move(machine));
    if (documents.empty())
        return makeError(ErrorCode::InvalidInput, "The inventory is empty: CONTENT holds no section.",
                         "Run the agent again with the rights to read the machine.");
    return documents;
}

Reader fusionXmlReader()
{
    return {"fusion-xml", "FusionInventory, OCS, GLPI or Rudder inventory (XML)", &recognises, &read};
}

} // namespace tally::exchange
