// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/netbox_parts.h"

#include <algorithm>
#include <array>
#include <set>

namespace tally::exchange {

namespace {

using Json = nlohmann::json;

struct PartKind
{
    std::string_view model, kind;
};
constexpr std::array<PartKind, 8> kKinds = {{{"dcim.interface", "network_interface"},
                                             {"dcim.powerport", "power_port"},
                                             {"dcim.poweroutlet", "power_outlet"},
                                             {"dcim.consoleport", "console_port"},
                                             {"dcim.frontport", "front_port"},
                                             {"dcim.rearport", "rear_port"},
                                             {"dcim.module", "module"},
                                             {"virtualization.vminterface", "network_interface"}}};

std::string_view kindOf(std::string_view model)
{
    const auto at = std::find_if(kKinds.begin(), kKinds.end(),
                                 [model](const PartKind &kind) { return kind.model == model; });
    return at == kKinds.end() ? std::string_view() : at->kind;
}

} // namespace

NetboxParts::NetboxParts(const NetboxDump &dump)
{
    gatherAddresses(dump);
    for (const PartKind &kind : kKinds) {
        const bool ofGuest = kind.model.starts_with("virtualization.");
        gather(dump, kind.model, ofGuest ? "virtual_machine" : "device", ofGuest ? m_guest : m_device);
    }
}

bool NetboxParts::isPart(std::string_view model)
{
    return !kindOf(model).empty();
}

void NetboxParts::gatherAddresses(const NetboxDump &dump)
{
    for (const auto &[key, fields] : dump.table("ipam.ipaddress")) {
        if (const auto owner = netboxKey(fields, "assigned_object_id"))
            m_addresses[netboxType(fields, "assigned_object_type")][*owner].push_back(
                netboxText(fields, "address"));
        else
            ++m_freeAddresses;
    }
}

void NetboxParts::gather(const NetboxDump &dump, std::string_view model, const char *ownerMember,
                         Parts &parts) const
{
    for (const auto &[key, fields] : dump.table(model))
        if (const auto owner = netboxKey(fields, ownerMember))
            parts[*owner].push_back(partOf(dump, model, key, fields));
}

model::SourceComponent NetboxParts::partOf(const NetboxDump &dump, std::string_view model, NetboxKey key,
                                           const Json &fields) const
{
    model::SourceComponent part;
    part.kind = kindOf(model);
    part.key = netboxText(fields, "name");
    if (part.key.empty())
        part.key = std::to_string(key);
    for (const char *member : {"name", "label", "type", "description", "mac_address", "serial", "asset_tag"})
        if (std::string value = netboxText(fields, member); !value.empty())
            part.values[std::string_view(member) == "mac_address" ? "mac" : member] = std::move(value);
    for (const char *member : {"mtu", "speed", "maximum_draw"})
        if (const auto number = netboxNumber(fields, member))
            part.values[member] = *number;
    if (const std::string type = dump.nameOf("dcim.moduletype", netboxKey(fields, "module_type"), "model");
        !type.empty())
        part.values["model"] = type;
    if (const auto addresses = m_addresses.find(model); addresses != m_addresses.end())
        if (const auto own = addresses->second.find(key); own != addresses->second.end())
            part.values["addresses"] = own->second;
    return part;
}

void NetboxParts::add(const Parts &parts, NetboxKey owner, model::SourceReport &report)
{
    const auto own = parts.find(owner);
    if (own == parts.end())
        return;
    std::set<std::pair<std::string, std::string>> seen;
    for (model::SourceComponent part : own->second) {
        report.sections.insert("components:" + part.kind);
        const std::string key = part.key;
        for (int times = 2; !seen.emplace(part.kind, part.key).second; ++times)
            part.key = key + "#" + std::to_string(times);
        report.components.push_back(std::move(part));
    }
}

} // namespace tally::exchange
