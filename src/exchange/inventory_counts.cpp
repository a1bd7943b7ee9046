// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts over a document as the sources give it, before any value is converted: what an importer can be
// checked by.
#include "exchange/inventory_mapping.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tally::exchange {

namespace {

std::int64_t lengthOf(const InventoryDocument &document, std::string_view section)
{
    return static_cast<std::int64_t>(document.entries(section).size());
}

void keep(model::Attributes &counts, std::string_view name, std::int64_t count)
{
    if (count != 0)
        counts.insert_or_assign(std::string(name), count);
}

// The number at the head of a field, without regard to its unit; 0 for what is none.
double rawNumber(const InventoryRecord &record, std::string_view field)
{
    const std::optional<Quantity> quantity = quantityFrom(record.text(field));
    return quantity && std::abs(quantity->value) < 1e15 ? quantity->value : 0;
}

void countWith(model::Attributes &counts, const InventoryDocument &document, std::string_view section,
               std::string_view field, std::string_view countName, std::string_view sumName)
{
    std::int64_t count = 0;
    double sum = 0;
    for (const InventoryRecord &record : document.entries(section)) {
        const double value = rawNumber(record, field);
        count += value > 0 ? 1 : 0;
        sum += value;
    }
    if (!countName.empty())
        keep(counts, countName, count);
    if (!sumName.empty())
        keep(counts, sumName, std::llround(sum));
}

void countSoftware(model::Attributes &counts, const InventoryDocument &document)
{
    std::vector<std::pair<std::string_view, std::string_view>> named;
    std::int64_t withoutVersion = 0;
    for (const InventoryRecord &program : document.entries("softwares")) {
        named.emplace_back(program.text("name"), program.text("version"));
        withoutVersion += named.back().second.empty() ? 1 : 0;
    }
    keep(counts, "softwares", lengthOf(document, "softwares"));
    keep(counts, "softwares_distinct", distinctIn(named));
    keep(counts, "softwares_no_version", withoutVersion);
}

void countNetwork(model::Attributes &counts, const InventoryDocument &document)
{
    std::set<std::string> macs;
    std::set<std::string> addresses;
    for (const InventoryRecord &entry : document.entries("networks")) {
        const std::string mac = text::lowerAscii(entry.text("mac"));
        if (!mac.empty() && !isZeroMac(plainMac(mac)))
            macs.insert(mac);
        for (const std::string &address : entry.list("ipaddress")) {
            const std::string plain(text::trimmed(address));
            if (!plain.empty() && !plain.starts_with("127.") && plain != "0.0.0.0")
                addresses.insert(plain);
        }
    }
    keep(counts, "net_entries", lengthOf(document, "networks"));
    keep(counts, "macs", static_cast<std::int64_t>(macs.size()));
    keep(counts, "ipv4", static_cast<std::int64_t>(addresses.size()));
}

std::int64_t distinctLogins(const InventoryDocument &document)
{
    std::set<std::string_view> logins;
    for (const InventoryRecord &user : document.entries("users")) {
        if (!user.text("login").empty())
            logins.insert(user.text("login"));
    }
    return static_cast<std::int64_t>(logins.size());
}

std::int64_t stackMembers(const InventoryDocument &document)
{
    std::int64_t members = 0;
    for (const InventoryRecord &part : document.entries("network_components"))
        members += text::lowerAscii(part.text("type")) == "chassis" ? 1 : 0;
    return members;
}

} // namespace

std::int64_t distinctIn(std::vector<std::pair<std::string_view, std::string_view>> &pairs)
{
    std::sort(pairs.begin(), pairs.end());
    return std::unique(pairs.begin(), pairs.end()) - pairs.begin();
}

model::Attributes rawCounts(const InventoryDocument &document)
{
    model::Attributes counts;
    put(counts, "agent", document.agent);
    put(counts, "action", document.action);
    put(counts, "itemtype", document.itemType);
    countSoftware(counts, document);
    countNetwork(counts, document);
    countWith(counts, document, "memories", "capacity", "mem_modules", "mem_modules_mb");
    countWith(counts, document, "storages", "disksize", "disks", {});
    countWith(counts, document, "drives", "total", {}, "volumes_total_mb");
    countWith(counts, document, "drives", "free", {}, "volumes_free_mb");
    keep(counts, "mem_slots", lengthOf(document, "memories"));
    keep(counts, "storages", lengthOf(document, "storages"));
    keep(counts, "volumes", lengthOf(document, "drives"));
    keep(counts, "vms", lengthOf(document, "virtualmachines"));
    keep(counts, "licences", lengthOf(document, "licenseinfos"));
    keep(counts, "usb", lengthOf(document, "usbdevices"));
    keep(counts, "ports", lengthOf(document, "network_ports"));
    keep(counts, "components", lengthOf(document, "network_components"));
    keep(counts, "stack_members", stackMembers(document));
    keep(counts, "cpu_sockets", document.sockets);
    keep(counts, "users", distinctLogins(document));
    for (const std::string_view same : {"monitors", "printers", "antivirus", "batteries", "local_users",
                                        "softwareupdates", "simcards", "remote_mgmt", "cpus"})
        keep(counts, same, lengthOf(document, same));
    return counts;
}

} // namespace tally::exchange
