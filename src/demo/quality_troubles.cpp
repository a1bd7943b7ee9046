// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/quality_troubles.h"

#include <algorithm>
#include <map>
#include <string>

namespace tally::demo {

namespace {

std::int64_t numberOf(const Pc &pc)
{
    return std::stoll(*pc.row.assetNumber);
}

bool isPortable(const Pc &pc)
{
    return pc.row.className != "desktop";
}

// Who answers for what; every ninth application lost its owner with a reorganisation.
void addServiceOwners(const Whole &whole)
{
    const std::vector<Person> &people = whole.council.people;
    for (std::size_t i = 0; i < whole.services.applications.size(); ++i) {
        const Person &owner = people[i * 31 % people.size()];
        if (i % 9 != 4 && !owner.leaver)
            whole.ledger.begin(model::RelationshipRow{whole.council.organisations[0],
                                                      whole.services.applications[i],
                                                      "owned_by_role",
                                                      owner.id,
                                                      {},
                                                      {}});
    }
}

model::ItemRow item(const Whole &whole, const char *className, std::string name, const char *status)
{
    model::ItemRow row;
    row.owner = whole.council.organisations[0];
    row.id = ItemId{whole.ledger.newId()};
    row.className = className;
    row.name = std::move(name);
    row.status = status;
    return row;
}

struct Standard
{
    const char *system;
    int memoryGb;
};

// One for each role but the last, which nobody has written yet. All of them want the office programs.
void addStandardConfigurations(const Whole &whole)
{
    constexpr Standard kStandards[] = {
        {"Windows 11", 8}, {"Windows 11", 8}, {"Windows 10", 16}, {"Windows 11", 16}, {"Windows 11", 8}};
    const auto products = whole.software.standardProducts();
    for (std::size_t i = 0; i < std::size(kStandards); ++i) {
        const JobRole &role = whole.council.roles[i];
        model::ItemRow row = item(whole, "standard_configuration", role.name + " PC", "current");
        row.attributes["job_role"] = role.id.value;
        row.attributes["memory_mib"] = std::int64_t{kStandards[i].memoryGb} * 1024;
        row.attributes["operating_system"] = std::string(kStandards[i].system);
        row.attributes["version"] = std::string("2026");
        whole.ledger.put(row);
        for (const ItemId product : products)
            whole.ledger.begin(
                model::RelationshipRow{row.owner, row.id, "requires_software", product, {}, {}});
    }
}

// What the security console knows of a PC. One in twelve does not talk to it.
void addSecurityState(Pc &pc, Day day)
{
    const std::int64_t number = numberOf(pc);
    if (number % 12 == 5)
        return;
    auto &values = pc.row.attributes;
    values["antivirus"] = std::string("Microsoft Defender");
    values["antivirus_enabled"] = std::int64_t{number % 83 != 7};
    values["antivirus_current"] = std::int64_t{number % 47 != 11};
    if (number % 19 != 2) // an older agent does not tell
        values["firewall_enabled"] = std::int64_t{number % 71 != 13};
    if (isPortable(pc))
        values["disk_encryption"] = std::string(number % 29 == 3    ? "none"
                                                : number % 61 == 17 ? "partial"
                                                                    : "full");
    values["patched_on"] = std::int64_t{day - (number % 27 == 9 ? 70 + number % 200 : number % 31)};
}

// Typed with the century of another form.
void addMistypedDates(Pc &pc)
{
    if (numberOf(pc) % 331 == 3 && pc.row.purchasedOn)
        pc.row.warrantyUntil = addMonths(*pc.row.purchasedOn, -36);
}

void reportFromConsole(const Whole &whole, Day day)
{
    for (Pc &pc : whole.computers.all()) {
        addMistypedDates(pc);
        if (pc.row.status == "in_use")
            addSecurityState(pc, day);
        whole.ledger.put(pc.row);
    }
}

// Read twice off one box: the second monitor of a desk has the serial number of the first.
void mistypeSerialNumbers(const Whole &whole)
{
    for (Pc &pc : whole.computers.all()) {
        if (pc.monitors.size() < 2 || numberOf(pc) % 7 != 1)
            continue;
        pc.monitors[1].serialNumber = pc.monitors[0].serialNumber;
        whole.ledger.put(pc.monitors[1]);
    }
}

std::string hexOf(std::int64_t number)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    return {kHex[static_cast<std::size_t>(number / 16 % 16)], kHex[static_cast<std::size_t>(number % 16)]};
}

void addUnmanagedDevices(const Whole &whole, Day day)
{
    constexpr const char *kVendors[] = {"Raspberry Pi Trading Ltd", "Hon Hai Precision", "TP-Link",
                                        "Amazon Technologies", "Sonos"};
    const std::size_t count = std::clamp<std::size_t>(whole.computers.count() / 250, 3, 60);
    for (std::size_t i = 0; i < count; ++i) {
        const auto number = static_cast<std::int64_t>(i);
        const std::string mac =
            "dc:a6:32:" + hexOf(number * 7) + ":" + hexOf(number * 13) + ":" + hexOf(number);
        model::ItemRow row = item(whole, "unmanaged_device", "Device " + mac, "seen");
        row.site = whole.council.sites[i * 7 % whole.council.sharedSites].id;
        row.attributes["mac"] = mac;
        row.attributes["network_vendor"] = std::string(kVendors[i % std::size(kVendors)]);
        row.attributes["first_seen_at"] = startOf(day - static_cast<Day>(i % 60));
        if (i % 3 != 0)
            row.attributes["access"] = std::string(i % 3 == 1 ? "undecided" : "refused");
        whole.ledger.put(row);
        whole.ledger.begin(model::IdentifierRow{row.owner, row.id, "mac", mac, mac});
    }
}

void addLooseDisks(const Whole &whole)
{
    const std::size_t count = std::clamp<std::size_t>(whole.computers.count() / 500, 1, 30);
    for (std::size_t i = 0; i < count; ++i) {
        model::ItemRow row = item(whole, "medium", "Disk from a drawer " + std::to_string(i + 1), "in_use");
        row.serialNumber = "DRAWER" + std::to_string(1000 + i);
        row.site = whole.council.sites[i % whole.council.sharedSites].id;
        row.attributes["media_type"] = std::string("hdd");
        whole.ledger.put(row);
    }
}

// Machines of an application that was to be switched off; nobody knows any more where they run.
void addForgottenServers(const Whole &whole)
{
    const std::size_t count = std::clamp<std::size_t>(whole.computers.count() / 1000, 1, 6);
    for (std::size_t i = 0; i < count; ++i) {
        model::ItemRow row = item(whole, "virtual_machine", "WCC-OLD-0" + std::to_string(i + 1), "in_use");
        row.attributes["operating_system"] = std::string("Microsoft Windows Server 2012 R2 Standard");
        row.attributes["memory_mib"] = std::int64_t{8192};
        whole.ledger.put(row);
    }
}

struct Release
{
    const char *product, *version, *end;
};

// As endoflife.date has them.
void addSupportDates(const Whole &whole)
{
    constexpr Release kReleases[] = {{"Microsoft Windows", "10-22h2", "2025-10-14"},
                                     {"Microsoft Windows", "10-21h2", "2024-06-11"},
                                     {"Microsoft Windows", "11-23h2-e", "2026-11-10"},
                                     {"Microsoft Windows", "11-24h2-e", "2027-10-12"},
                                     {"Microsoft Windows", "11-25h2-e", "2028-10-10"},
                                     {"Microsoft Windows Server", "2022", "2031-10-14"},
                                     {"Microsoft Windows Server", "2012-r2", "2023-10-10"},
                                     {"Debian", "12", "2028-06-30"}};
    std::map<std::string, ItemId> products;
    for (const Release &release : kReleases) {
        const auto [product, isNew] = products.try_emplace(release.product);
        if (isNew) {
            model::ItemRow row = item(whole, "software_product", release.product, "in_use");
            row.owner = kPartnership;
            product->second = row.id;
            whole.ledger.put(row);
        }
        model::ItemRow row =
            item(whole, "software_version", std::string(release.product) + " " + release.version, "current");
        row.owner = kPartnership;
        row.attributes["product"] = product->second.value;
        row.attributes["version"] = std::string(release.version);
        row.attributes["end_of_security_support"] = std::int64_t{*parseDay(release.end)};
        whole.ledger.put(row);
    }
}

// Personnel deletes whom it has no more to do with; their PCs still name them.
void forgetLeavers(const Whole &whole)
{
    std::size_t left = std::clamp<std::size_t>(whole.council.people.size() / 3000, 1, 12);
    for (const Pc &pc : whole.computers.all()) {
        const Person &person = whole.council.people[pc.person];
        if (left == 0)
            return;
        if (pc.row.status != "in_use" || !person.leaver || pc.row.custodian != person.id)
            continue;
        model::ItemRow row;
        row.owner = whole.council.organisations[person.owner];
        row.id = person.id;
        whole.ledger.retire(row);
        --left;
    }
}

} // namespace

Outcome addQualityTroubles(const Whole &whole, Day day)
{
    Ledger &ledger = whole.ledger;
    const auto record = [&](int minute, const char *actor, const char *kind, const char *source,
                            const char *reason, auto write) {
        ledger.open(day, minute, actor, kind, source, reason);
        write();
        return ledger.close();
    };
    TALLY_CHECK(record(11 * 60, "tokafor", "edit", "person", "who answers for which service",
                       [&] { addServiceOwners(whole); }));
    TALLY_CHECK(record(11 * 60 + 10, "set-up", "import", "endoflife.date", "support of operating systems",
                       [&] { addSupportDates(whole); }));
    TALLY_CHECK(record(11 * 60 + 20, "jlowe", "edit", "person", "standard configurations of 2026",
                       [&] { addStandardConfigurations(whole); }));
    TALLY_CHECK(record(11 * 60 + 30, "security", "import", "security console",
                       "antivirus, firewall, encryption and patches",
                       [&] { reportFromConsole(whole, day); }));
    TALLY_CHECK(record(11 * 60 + 40, "mreed", "edit", "person", "serial numbers of monitors",
                       [&] { mistypeSerialNumbers(whole); }));
    TALLY_CHECK(record(11 * 60 + 50, "tokafor", "import", "network scan", "devices that nobody recorded",
                       [&] { addUnmanagedDevices(whole, day); }));
    TALLY_CHECK(
        record(12 * 60, "rgriffiths", "edit", "person", "disks and servers that belong to nothing", [&] {
            addLooseDisks(whole);
            addForgottenServers(whole);
        }));
    return record(12 * 60 + 10, "set-up", "import", "human resources", "leavers of long ago",
                  [&] { forgetLeavers(whole); });
}

} // namespace tally::demo
