// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What runs on the machine for others: guests of a hypervisor, database services; and by what it is managed
// from afar.
#include "exchange/inventory_mapping.h"

#include "model/canonical.h"

namespace tally::exchange {

namespace {

// A guest that the register knows is found by its UUID; its own agent tells the rest.
void relateGuest(InventoryMapping &mapping, const InventoryRecord &guest)
{
    const std::string_view uuid = guest.text("uuid");
    if (model::isPlaceholder("uuid", uuid))
        return;
    model::SourceReport &report =
        mapping.addInside("virtual_machine", "guest:" + text::lowerAscii(uuid), "runs_on");
    report.partial = true; // the host knows little of what is inside
    report.line = guest.line;
    report.identifiers.push_back({"uuid", std::string(uuid)});
    if (const std::string_view mac = guest.text("mac"); !mac.empty())
        report.identifiers.push_back({"mac", std::string(mac)});
    put(report.claims, "uuid", uuid);
    put(report.claims, "name", guest.text("name"));
}

void mapGuests(InventoryMapping &mapping)
{
    if (!mapping.document.has("virtualmachines"))
        return;
    mapping.reported("components:virtual_machine");
    for (const InventoryRecord &guest : mapping.document.entries("virtualmachines")) {
        model::Attributes values;
        put(values, "name", guest.text("name"));
        put(values, "uuid", guest.text("uuid"));
        put(values, "type", guest.text("vmtype"));
        put(values, "subsystem", guest.text("subsystem"));
        put(values, "status", text::lowerAscii(guest.text("status")));
        put(values, "processors", mapping.count(guest, "virtualmachines", "vcpu"));
        put(values, "memory_mib", mapping.memoryMib(guest, "virtualmachines", "memory"));
        put(values, "mac", plainMac(guest.text("mac")));
        mapping.component("virtual_machine", guest.firstOf({"uuid", "name"}), std::move(values));
        relateGuest(mapping, guest);
    }
}

void mapDatabases(InventoryMapping &mapping)
{
    if (!mapping.document.has("databases_services"))
        return;
    mapping.reported("components:database_service");
    for (const InventoryRecord &service : mapping.document.entries("databases_services")) {
        model::Attributes values;
        put(values, "name", service.text("name"));
        put(values, "version", service.text("version"));
        put(values, "type", service.text("type"));
        put(values, "manufacturer", service.text("manufacturer"));
        put(values, "port", mapping.count(service, "databases_services", "port"));
        put(values, "active", booleanFrom(service.text("is_active")));
        std::vector<std::string> names;
        for (const InventoryRecord &database : service.partsOf("databases"))
            names.emplace_back(database.text("name"));
        if (!names.empty())
            values.insert_or_assign("databases", std::move(names));
        mapping.component("database_service", service.text("name"), std::move(values));
    }
}

void mapRemoteManagement(InventoryMapping &mapping)
{
    if (!mapping.document.has("remote_mgmt"))
        return;
    mapping.reported("components:remote_management");
    for (const InventoryRecord &remote : mapping.document.entries("remote_mgmt")) {
        model::Attributes values;
        put(values, "type", remote.text("type"));
        put(values, "id", remote.text("id"));
        put(values, "version", remote.text("version"));
        mapping.component("remote_management", remote.text("type"), std::move(values));
    }
}

} // namespace

void mapServices(InventoryMapping &mapping)
{
    mapGuests(mapping);
    mapDatabases(mapping);
    mapRemoteManagement(mapping);
}

} // namespace tally::exchange
