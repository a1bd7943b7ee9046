// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Network interfaces: one entry an address in the document, one component an interface here.
#include "exchange/inventory_mapping.h"

#include <algorithm>
#include <map>

namespace tally::exchange {

namespace {

struct Interface
{
    std::string description, mac;
    std::vector<std::string> addresses;
    model::Attributes values;
};

// Several addresses come as a list, or in one text with blanks and commas between (SCCM).
void addAddresses(std::vector<std::string> &addresses, const InventoryRecord &entry, std::string_view field)
{
    for (std::string text : entry.list(field)) {
        std::replace(text.begin(), text.end(), ',', ' ');
        for (const std::string_view part : text::split(text, ' ')) {
            const std::string address(text::trimmed(part));
            const bool unset = saysNothing(address) || address == "0.0.0.0" || address == "::";
            if (!unset && std::find(addresses.begin(), addresses.end(), address) == addresses.end())
                addresses.push_back(address);
        }
    }
}

void describe(Interface &interface, const InventoryRecord &entry)
{
    const auto describeOnce = [&](std::string_view name, std::string_view value) {
        if (!interface.values.contains(name))
            put(interface.values, name, value);
    };
    describeOnce("type", text::lowerAscii(entry.text("type")));
    describeOnce("status", text::lowerAscii(entry.text("status")));
    describeOnce("driver", entry.text("driver"));
    describeOnce("manufacturer", entry.text("manufacturer"));
    describeOnce("model", entry.text("model"));
    if (!interface.values.contains("speed_bps"))
        put(interface.values, "speed_bps", speedFrom(entry.text("speed")));
    if (!interface.values.contains("mtu"))
        put(interface.values, "mtu", integerFrom(entry.text("mtu")));
    if (!interface.values.contains("virtual"))
        put(interface.values, "virtual", booleanFrom(entry.text("virtualdev")));
    if (!interface.values.contains("management"))
        put(interface.values, "management", booleanFrom(entry.text("management")));
}

bool isPhysical(const Interface &interface)
{
    const auto isVirtual = interface.values.find("virtual");
    if (isVirtual != interface.values.end() && isVirtual->second == model::AttributeValue(std::int64_t{1}))
        return false;
    const auto type = interface.values.find("type");
    if (type != interface.values.end()) {
        for (const std::string_view word : {"loopback", "local", "bridge", "alias", "aggregate", "dialup"}) {
            if (type->second == model::AttributeValue(std::string(word)))
                return false;
        }
    }
    return true;
}

std::vector<Interface> groupedInterfaces(const std::vector<InventoryRecord> &entries)
{
    std::vector<Interface> interfaces;
    std::map<std::string, std::size_t> byKey;
    for (const InventoryRecord &entry : entries) {
        const std::string description(entry.text("description"));
        const std::string device(entry.text("pnpdeviceid"));
        const std::string mac(entry.text("mac"));
        const std::string same =
            mac.empty() && !device.empty() ? device : description + '\n' + text::lowerAscii(mac);
        const auto [found, isNew] = byKey.try_emplace(same, interfaces.size());
        if (isNew)
            interfaces.push_back({description, mac, {}, {}});
        Interface &interface = interfaces[found->second];
        if (interface.mac.empty())
            interface.mac = mac;
        addAddresses(interface.addresses, entry, "ipaddress");
        addAddresses(interface.addresses, entry, "ipaddress6");
        describe(interface, entry);
    }
    return interfaces;
}

} // namespace

void mapInterfaces(InventoryMapping &mapping)
{
    if (!mapping.document.has("networks"))
        return;
    mapping.reported("components:network_interface");
    for (Interface &interface : groupedInterfaces(mapping.document.entries("networks"))) {
        const std::string plain = plainMac(interface.mac);
        if (!interface.mac.empty() && !isZeroMac(plain) && isPhysical(interface))
            mapping.identify("mac", interface.mac);
        put(interface.values, "description", interface.description);
        put(interface.values, "mac",
            plain.empty() ? std::string_view(interface.mac) : std::string_view(plain));
        if (!interface.addresses.empty())
            interface.values.insert_or_assign("addresses", interface.addresses);
        const std::string key = interface.description + (plain.empty() ? "" : "|" + plain);
        mapping.component("network_interface", key, std::move(interface.values));
    }
}

} // namespace tally::exchange
