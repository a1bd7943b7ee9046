// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inventory_mapper.h"

#include "exchange/inventory_mapping.h"
#include "model/canonical.h"

namespace tally::exchange {

namespace {

// The source's own id of the machine. Rudder names nodes by an id of its own; its agents may all be called
// "foo".
std::string subjectOf(const InventoryDocument &document)
{
    const std::string_view rudder = document.object("rudder").text("uuid");
    if (!rudder.empty())
        return "rudder:" + std::string(rudder);
    if (!text::trimmed(document.deviceId).empty())
        return std::string(text::trimmed(document.deviceId));
    const InventoryRecord &bios = document.object("bios");
    const InventoryRecord &hardware = document.object("hardware");
    if (!model::isPlaceholder("serial_number", bios.text("ssn")))
        return "serial:" + std::string(bios.text("ssn"));
    if (!model::isPlaceholder("uuid", hardware.text("uuid")))
        return "uuid:" + std::string(hardware.text("uuid"));
    if (!model::isPlaceholder("board_serial", bios.text("msn")))
        return "board:" + std::string(bios.text("msn"));
    return hardware.text("name").empty() ? document.fallbackId : "name:" + std::string(hardware.text("name"));
}

void mapComputer(InventoryMapping &mapping)
{
    mapping.main.subject = subjectOf(mapping.document);
    mapIdentity(mapping);
    mapClass(mapping);
    mapHardware(mapping);
    mapStorage(mapping);
    mapInterfaces(mapping);
    mapSoftware(mapping);
    mapPeripherals(mapping);
    mapServices(mapping);
    if (mapping.main.subject == mapping.document.fallbackId)
        mapping.main.questions.emplace_back(
            "Which machine is this? Its firmware holds no serial number, UUID or name.");
}

void refuse(const InventoryDocument &document, const NoteSink &notes, std::string_view what, std::string why)
{
    notes({document.line, "document", std::string(what), std::move(why), true});
}

} // namespace

bool mapInventory(const InventoryDocument &document, std::string_view format, const ReaderOptions &options,
                  const ReportSink &reports, const NoteSink &notes)
{
    InventoryMapping mapping(document, notes);
    mapping.main.source = options.source.empty() ? std::string(format) : options.source;
    mapping.main.partial = document.partial;
    mapping.main.line = document.line;
    const bool isDevice = document.has("network_device");
    if (!isDevice && document.has("error")) {
        refuse(document, notes, document.object("error").text("message"),
               "The device did not answer the inventory.");
        return true;
    }
    if (isDevice)
        mapNetworkDevice(mapping);
    else
        mapComputer(mapping);
    if (mapping.main.subject.empty()) {
        refuse(document, notes, document.action,
               "Nothing names the machine: no device id, serial number, UUID, address or name.");
        return true;
    }
    mapping.main.counts.merge(rawCounts(document));
    if (!options.className.empty()) {
        mapping.main.className = options.className;
        mapping.main.classIsCertain = true;
    }
    if (!reports(std::move(mapping.main)))
        return false;
    for (model::SourceReport &inside : mapping.inside) {
        if (!reports(std::move(inside)))
            return false;
    }
    return true;
}

} // namespace tally::exchange
