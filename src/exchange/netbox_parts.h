// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Interfaces, sockets and modules of the devices and virtual machines of a NetBox dump, as components of
// their items.
#pragma once

#include "exchange/netbox_dump.h"
#include "model/source_report.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tally::exchange {

class NetboxParts
{
public:
    explicit NetboxParts(const NetboxDump &dump);

    // Adds the parts of a device or of a virtual machine to its report, and names their kinds as reported.
    void addDeviceParts(NetboxKey device, model::SourceReport &report) const
    {
        add(m_device, device, report);
    }
    void addGuestParts(NetboxKey guest, model::SourceReport &report) const { add(m_guest, guest, report); }
    // Addresses that belong to no interface.
    std::int64_t freeAddresses() const { return m_freeAddresses; }
    static bool isPart(std::string_view model);

private:
    using Parts = std::map<NetboxKey, std::vector<model::SourceComponent>>;

    void gatherAddresses(const NetboxDump &dump);
    void gather(const NetboxDump &dump, std::string_view model, const char *ownerMember, Parts &parts) const;
    model::SourceComponent partOf(const NetboxDump &dump, std::string_view model, NetboxKey key,
                                  const nlohmann::json &fields) const;
    static void add(const Parts &parts, NetboxKey owner, model::SourceReport &report);

    std::map<std::string, std::map<NetboxKey, std::vector<std::string>>, std::less<>>
        m_addresses; // by kind of interface
    std::int64_t m_freeAddresses = 0;
    Parts m_device, m_guest;
};

} // namespace tally::exchange
