// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who the machine is: its names, makers, serials and addresses, its operating system, and who used it last.
#include "exchange/inventory_mapping.h"

#include <algorithm>
#include <array>

namespace tally::exchange {

namespace {

// The moment of the scan. Agents write the machine's local time; its offset stands with the operating system.
std::optional<Instant> scanTime(const InventoryDocument &document)
{
    const std::string_view logged = document.object("accesslog").text("logdate");
    std::optional<Instant> scanned = instantFrom(logged);
    const bool saysZone =
        logged.find('Z') != std::string_view::npos || logged.rfind('+') != std::string_view::npos;
    const auto &zones = document.object("operatingsystem").partsOf("timezone");
    if (!scanned || saysZone || zones.empty())
        return scanned;
    const std::string_view offset = zones.front().text("offset"); // "+0200"
    if (offset.size() == 5 && (offset[0] == '+' || offset[0] == '-')) {
        if (const auto digits = integerFrom(offset.substr(1))) {
            const std::int64_t minutes = *digits / 100 * 60 + *digits % 100;
            *scanned -= (offset[0] == '+' ? minutes : -minutes) * 60'000;
        }
    }
    return scanned;
}

// Entries of the login records that are no person.
bool isPseudoLogin(std::string_view login)
{
    static constexpr std::array<std::string_view, 5> kPseudo = {"reboot", "wtmp", "shutdown", "runlevel",
                                                                "btmp"};
    return std::find(kPseudo.begin(), kPseudo.end(), login) != kPseudo.end();
}

void mapNames(InventoryMapping &mapping)
{
    const InventoryDocument &document = mapping.document;
    const InventoryRecord &hardware = document.object("hardware");
    const InventoryRecord &system = document.object("operatingsystem");
    const InventoryRecord &rudder = document.object("rudder");
    const std::string_view name = !hardware.text("name").empty()     ? hardware.text("name")
                                  : !rudder.text("hostname").empty() ? rudder.text("hostname")
                                                                     : system.text("fqdn");
    mapping.claim("name", name);
    mapping.identify("host_name", name);
    mapping.claim("host_name", name);
    if (const std::string_view fqdn = system.text("fqdn"); fqdn.find('.') != std::string_view::npos)
        mapping.identify("domain_name", fqdn);
    mapping.claim("domain", hardware.text("workgroup"));
    mapping.claim("inventory_tag", document.tag);
}

void mapSerials(InventoryMapping &mapping)
{
    const InventoryDocument &document = mapping.document;
    const InventoryRecord &bios = document.object("bios");
    const InventoryRecord &hardware = document.object("hardware");
    mapping.identify("agent_id", document.deviceId);
    mapping.identify("rudder_id", document.object("rudder").text("uuid"));
    mapping.identify("serial_number", bios.text("ssn"));
    mapping.identify("uuid", hardware.text("uuid"));
    mapping.identify("board_serial", bios.text("msn"));
    mapping.identify("chassis_serial", bios.text("enclosureserial"));
    mapping.identify("asset_number", bios.text("assettag"));
    mapping.claim("serial_number", bios.text("ssn"));
    mapping.claim("uuid", hardware.text("uuid"));
    mapping.claim("board_serial", bios.text("msn"));
    mapping.claim("manufacturer", bios.text("smanufacturer"));
    mapping.claim("model", bios.text("smodel"));
    mapping.claim("sku", bios.text("skunumber"));
    // What the firmware calls an asset tag is often the serial number again, which is no asset number.
    if (bios.text("assettag") != bios.text("ssn"))
        mapping.claim("asset_tag", bios.text("assettag"));
}

void mapSystem(InventoryMapping &mapping)
{
    const InventoryDocument &document = mapping.document;
    const InventoryRecord &system = document.object("operatingsystem");
    const InventoryRecord &hardware = document.object("hardware");
    const std::string_view name = system.firstOf({"full_name", "name"});
    const std::string_view version = system.firstOf({"version", "kernel_version"});
    mapping.claim("operating_system", name.empty() ? hardware.text("osname") : name);
    mapping.claim("operating_system_version", version.empty() ? hardware.text("osversion") : version);
    mapping.claim("kernel", system.text("kernel_version"));
    mapping.claim("service_pack", system.text("service_pack"));
    mapping.claim("architecture", system.text("arch"));
    if (const auto installed = instantFrom(system.text("install_date")))
        mapping.claim("installed_on", std::int64_t{dayOf(*installed)});
    const std::string all =
        text::lowerAscii(std::string(name) + " " + std::string(system.text("kernel_name")) + " " +
                         std::string(hardware.text("osname")));
    // Android has no serial number or UUID to give: both are its own id.
    if (all.find("android") != std::string::npos)
        mapping.identify("android_id", document.object("bios").text("ssn"));
}

void mapUsers(InventoryMapping &mapping)
{
    const InventoryRecord &hardware = mapping.document.object("hardware");
    std::string_view last = hardware.text("lastloggeduser");
    if (last.empty() && mapping.document.entries("users").size() == 1)
        last = mapping.document.object("users").text("login");
    // OCS names those who were logged in, joined by a slash.
    const std::string_view present = hardware.text("userid");
    if (last.empty() && mapping.document.entries("users").empty() &&
        present.find('/') == std::string_view::npos)
        last = present;
    if (!isPseudoLogin(last))
        mapping.claim("last_user", last);
}

} // namespace

void mapIdentity(InventoryMapping &mapping)
{
    mapping.main.seenAt = scanTime(mapping.document);
    mapNames(mapping);
    mapSerials(mapping);
    mapSystem(mapping);
    mapUsers(mapping);
}

} // namespace tally::exchange
