// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Switches, network printers, storage and whatever else answers in the network, with their ports and the
// members of a stack.
#include "exchange/inventory_mapping.h"

#include "model/canonical.h"

#include <algorithm>
#include <array>
#include <map>

namespace tally::exchange {

namespace {

struct Hint
{
    std::string_view word; // lower case
    std::string_view className;
};

// By the item type, then by what the device says its type is. GLPI's "Networking" tells no switch from a
// router.
constexpr std::array kTypes = {
    Hint{"printer", "printer"}, Hint{"storage", "storage_system"}, Hint{"phone", "peripheral"},
    Hint{"power", "ups"},       Hint{"computer", "desktop"},
};

// Words of models and system descriptions.
constexpr std::array kKinds = {
    Hint{"access point", "access_point"},
    Hint{"aironet", "access_point"},
    Hint{"firewall", "firewall"},
    Hint{"fortigate", "firewall"},
    Hint{"router", "router"},
    Hint{"modem", "router"},
    Hint{"isr4", "router"},
    Hint{"switch", "switch"},
    Hint{"nexus", "switch"},
    Hint{"catalyst", "switch"},
    Hint{"procurve", "switch"},
    Hint{"powerconnect", "switch"},
    Hint{"fabric interconnect", "switch"},
    Hint{"ws-c", "switch"},
};

// More wired ports than a router has.
constexpr std::size_t kPortsOfSwitch = 12;
constexpr std::int64_t kEthernet = 6; // IANA interface type

std::size_t ethernetPorts(const InventoryDocument &document)
{
    const auto &ports = document.entries("network_ports");
    return static_cast<std::size_t>(
        std::count_if(ports.begin(), ports.end(), [](const InventoryRecord &port) {
            return integerFrom(port.text("iftype")) == kEthernet;
        }));
}

void classOfDevice(InventoryMapping &mapping, const InventoryRecord &device)
{
    const auto become = [&](std::string_view name, bool certain) {
        mapping.main.className = std::string(name);
        mapping.main.classIsCertain = certain;
    };
    const std::string type =
        text::lowerAscii(device.text("type")) + " " + text::lowerAscii(mapping.document.itemType);
    for (const Hint &hint : kTypes) {
        if (type.find(hint.word) != std::string::npos)
            return become(hint.className, hint.className != "desktop");
    }
    if (type.find("network") == std::string::npos)
        return become("unmanaged_device", false);
    const std::string words =
        text::lowerAscii(device.text("model")) + " " + text::lowerAscii(device.text("description"));
    for (const Hint &hint : kKinds) {
        if (words.find(hint.word) != std::string::npos)
            return become(hint.className, false);
    }
    become(ethernetPorts(mapping.document) >= kPortsOfSwitch ? "switch" : "network_appliance", false);
}

// The agent's id names the one that asked; the device names itself.
std::string subjectOf(const InventoryRecord &device)
{
    for (const std::string_view field : {"serial", "mac", "ips", "name"}) {
        const std::string_view value = device.text(field);
        if (!model::isPlaceholder(field == "serial" ? "serial_number"
                                  : field == "mac"  ? "mac"
                                                    : "name",
                                  value))
            return "device:" + std::string(value);
    }
    return {};
}

bool isNetworkClass(std::string_view className)
{
    static constexpr std::array<std::string_view, 6> kNetwork = {
        "switch", "router", "access_point", "firewall", "network_appliance", "storage_system"};
    return std::find(kNetwork.begin(), kNetwork.end(), className) != kNetwork.end();
}

void mapDevice(InventoryMapping &mapping, const InventoryRecord &device)
{
    const std::string_view name = device.firstOf({"name", "snmphostname", "dnshostname", "netbiosname"});
    mapping.claim("name", name);
    mapping.claim("host_name", name);
    for (const std::string_view field : {"name", "snmphostname", "dnshostname", "netbiosname"})
        mapping.identify("host_name", device.text(field));
    mapping.identify("serial_number", device.text("serial"));
    mapping.identify("mac", device.text("mac"));
    mapping.identify("asset_number", device.text("assettag"));
    mapping.claim("serial_number", device.text("serial"));
    mapping.claim("manufacturer", device.text("manufacturer"));
    mapping.claim("model", device.text("model"));
    mapping.claim("firmware_version", device.text("firmware"));
    mapping.claim("reported_location", device.text("location"));
    mapping.claim("asset_tag", device.text("assettag"));
    mapping.claim("inventory_tag", mapping.document.tag);
    mapping.claim("memory_mib", mapping.memoryMib(device, "network_device", "ram"));
    std::string address;
    for (const std::string &listed : device.list("ips")) {
        const std::string plain(text::trimmed(listed));
        if (plain.starts_with("127.") || plain.empty() || plain == "0.0.0.0")
            continue;
        mapping.identify("ip_address", plain);
        address = address.empty() ? plain : address;
    }
    if (mapping.main.className == "unmanaged_device") {
        mapping.claim("ip_address", address);
        mapping.claim("mac", plainMac(device.text("mac")));
    } else if (isNetworkClass(mapping.main.className)) {
        mapping.claim("management_address", address);
        mapping.claim("contact", device.text("contact"));
        mapping.claim("system_description", device.text("description"));
        if (const auto ports = mapping.document.entries("network_ports").size(); ports > 0)
            mapping.claim("port_count", static_cast<std::int64_t>(ports));
    }
}

std::vector<std::string> vlansOf(const InventoryRecord &port)
{
    std::vector<std::string> vlans;
    for (const InventoryRecord &vlan : port.partsOf("vlans")) {
        const std::string name(vlan.text("name"));
        vlans.push_back(std::string(vlan.text("number")) + (name.empty() ? "" : " " + name));
    }
    return vlans;
}

// The neighbour that LLDP or CDP names; the addresses learnt behind a port change by the hour and are left
// out.
void addNeighbour(model::Attributes &values, const InventoryRecord &port)
{
    for (const InventoryRecord &connection : port.partsOf("connections")) {
        const std::string_view name = connection.firstOf({"sysname", "sysmac"});
        if (name.empty())
            continue;
        put(values, "neighbour", name);
        put(values, "neighbour_port", connection.firstOf({"ifdescr", "ifnumber"}));
        put(values, "neighbour_model", connection.text("model"));
        put(values, "neighbour_address", connection.text("ip"));
        return;
    }
}

void mapPorts(InventoryMapping &mapping)
{
    if (!mapping.document.has("network_ports"))
        return;
    mapping.reported("components:port");
    for (const InventoryRecord &port : mapping.document.entries("network_ports")) {
        model::Attributes values;
        put(values, "name", port.firstOf({"ifname", "ifdescr"}));
        put(values, "description", port.text("ifdescr"));
        put(values, "alias", port.text("ifalias"));
        put(values, "type", integerFrom(port.text("iftype")));
        put(values, "enabled",
            port.text("ifinternalstatus").empty() ? std::optional<bool>()
                                                  : std::optional(port.text("ifinternalstatus") == "1"));
        put(values, "mtu", integerFrom(port.text("ifmtu")));
        put(values, "trunk", booleanFrom(port.text("trunk")));
        put(values, "mac", plainMac(port.text("mac")));
        if (const auto speed = integerFrom(port.text("ifspeed")); speed && *speed > 0)
            put(values, "speed_bps", speed);
        if (auto vlans = vlansOf(port); !vlans.empty())
            values.insert_or_assign("vlans", std::move(vlans));
        if (auto addresses = port.list("ips"); !addresses.empty())
            values.insert_or_assign("addresses", std::move(addresses));
        addNeighbour(values, port);
        if (const std::string plain = plainMac(port.text("mac")); !plain.empty() && !isZeroMac(plain))
            mapping.identify("mac", port.text("mac"));
        mapping.component("port", port.firstOf({"ifnumber", "ifname", "ifdescr"}), std::move(values));
    }
}

// A chassis inside a stack has a serial number of its own: it can be bought, moved and thrown away alone.
// Where it is the only one, and its serial number that of the device, it is the device.
void addStackMember(InventoryMapping &mapping, const InventoryRecord &chassis)
{
    const std::string_view serial = chassis.text("serial");
    if (model::isPlaceholder("serial_number", serial))
        return;
    mapping.identify("chassis_serial", serial);
    if (serial == mapping.document.object("network_device").text("serial"))
        return;
    model::SourceReport &member =
        mapping.addInside(mapping.main.className, "chassis:" + std::string(serial), "part_of");
    member.classIsCertain = false;
    member.line = chassis.line;
    member.identifiers.push_back({"serial_number", std::string(serial)});
    put(member.claims, "serial_number", serial);
    put(member.claims, "name", chassis.firstOf({"name", "description", "model"}));
    put(member.claims, "model", chassis.text("model"));
    put(member.claims, "manufacturer", chassis.text("manufacturer"));
    put(member.claims, "firmware_version", chassis.text("firmware"));
    put(member.claims, "stack_number", integerFrom(chassis.text("stack_number")));
}

void mapParts(InventoryMapping &mapping)
{
    if (!mapping.document.has("network_components"))
        return;
    mapping.reported("components:module");
    mapping.reported("stack_members");
    for (const InventoryRecord &part : mapping.document.entries("network_components")) {
        const std::string type = text::lowerAscii(part.text("type"));
        if (type == "chassis") {
            addStackMember(mapping, part);
            continue;
        }
        // Ports stand in their own section; containers and sensors without a serial number are no parts that
        // anybody buys.
        if (type == "port" || type == "stack" || model::isPlaceholder("serial_number", part.text("serial")))
            continue;
        model::Attributes values;
        put(values, "type", part.text("type"));
        put(values, "name", part.firstOf({"name", "description"}));
        put(values, "model", part.text("model"));
        put(values, "manufacturer", part.text("manufacturer"));
        put(values, "serial_number", part.text("serial"));
        put(values, "firmware_version", part.text("firmware"));
        mapping.component("module", part.text("serial"), std::move(values));
    }
}

// Of every field the first value, by name.
std::map<std::string_view, std::string_view> firstOfEach(const InventoryRecord &record)
{
    std::map<std::string_view, std::string_view> values;
    for (const InventoryText &text : record.texts)
        values.emplace(text.name, text.value);
    return values;
}

void mapConsumables(InventoryMapping &mapping)
{
    if (mapping.document.has("pagecounters")) {
        mapping.reported("components:page_counters");
        model::Attributes values;
        for (const auto &[name, text] : firstOfEach(mapping.document.object("pagecounters")))
            put(values, name, integerFrom(text));
        if (!values.empty())
            mapping.component("page_counters", "pages", std::move(values));
    }
    if (!mapping.document.has("cartridges"))
        return;
    mapping.reported("components:cartridge");
    for (const InventoryRecord &cartridges : mapping.document.entries("cartridges")) {
        for (const auto &[name, text] : firstOfEach(cartridges)) {
            model::Attributes values;
            const std::optional<Quantity> level = quantityFrom(text);
            const bool isPercent = level && (level->unit.empty() || level->unit == "%") &&
                                   level->value >= 0 && level->value <= 100;
            if (isPercent)
                put(values, "level_percent", std::optional(static_cast<std::int64_t>(level->value)));
            else
                put(values, "level", text); // "OK", "WARNING", "120 pages"
            mapping.component("cartridge", name, std::move(values));
        }
    }
}

} // namespace

void mapNetworkDevice(InventoryMapping &mapping)
{
    const InventoryRecord &device = mapping.document.object("network_device");
    mapping.main.subject = subjectOf(device);
    mapping.main.seenAt = instantFrom(mapping.document.object("accesslog").text("logdate"));
    classOfDevice(mapping, device);
    mapDevice(mapping, device);
    mapPorts(mapping);
    mapParts(mapping);
    mapConsumables(mapping);
    mapStorage(mapping);
    mapPeripherals(mapping);
    for (const InventoryRecord &modem : mapping.document.entries("modems"))
        mapping.identify("imei", modem.firstOf({"imei", "serial"}));
}

} // namespace tally::exchange
