// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/netbox_cables.h"

#include <optional>
#include <vector>

namespace tally::exchange {

namespace {

struct Plug
{
    NetboxEnd end;
    std::string type; // "dcim.powerport"
};

std::optional<Plug> plugOf(const NetboxDump &dump, const nlohmann::json &termination)
{
    const std::string type = netboxType(termination, "termination_type");
    const auto key = netboxKey(termination, "termination_id");
    const nlohmann::json *socket = dump.find(type, key);
    if (socket == nullptr)
        return {};
    if (type == "dcim.powerfeed")
        return Plug{{type, *key}, type};
    const char *member = type == "circuits.circuittermination" ? "circuit" : "device";
    const auto owner = netboxKey(*socket, member);
    if (!owner)
        return {};
    return Plug{{type == "circuits.circuittermination" ? "circuits.circuit" : "dcim.device", *owner}, type};
}

bool feeds(const std::string &type)
{
    return type == "dcim.poweroutlet" || type == "dcim.powerfeed";
}

NetboxLink linkOf(const Plug &a, const Plug &b)
{
    if (feeds(a.type) || feeds(b.type))
        return feeds(b.type) ? NetboxLink{a.end, b.end, true} : NetboxLink{b.end, a.end, true};
    return a.end < b.end ? NetboxLink{a.end, b.end, false} : NetboxLink{b.end, a.end, false};
}

} // namespace

std::set<NetboxLink> netboxLinks(const NetboxDump &dump)
{
    struct Cable
    {
        std::vector<Plug> a, b;
    };
    std::map<NetboxKey, Cable> cables;
    for (const auto &[key, termination] : dump.table("dcim.cabletermination")) {
        const auto cable = netboxKey(termination, "cable");
        auto plug = plugOf(dump, termination);
        if (!cable || !plug)
            continue;
        auto &ends = netboxText(termination, "cable_end") == "A" ? cables[*cable].a : cables[*cable].b;
        ends.push_back(*std::move(plug));
    }
    std::set<NetboxLink> links;
    for (const auto &[key, cable] : cables)
        for (const Plug &a : cable.a)
            for (const Plug &b : cable.b)
                if (a.end != b.end)
                    links.insert(linkOf(a, b));
    return links;
}

} // namespace tally::exchange
