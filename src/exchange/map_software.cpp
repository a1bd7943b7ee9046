// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Installed programs, pending updates apart from them, licences found on the machine, and the programs that
// protect it.
#include "exchange/inventory_mapping.h"

namespace tally::exchange {

namespace {

void mapInstallations(InventoryMapping &mapping)
{
    const InventoryDocument &document = mapping.document;
    if (!document.has("softwares"))
        return;
    mapping.reported("installations");
    const std::vector<InventoryRecord> &programs = document.entries("softwares");
    std::vector<std::pair<std::string_view, std::string_view>> named;
    named.reserve(programs.size());
    mapping.main.installations.reserve(programs.size());
    for (const InventoryRecord &program : programs) {
        std::string_view name = program.text("name");
        if (saysNothing(name))
            name = program.text("guid");
        const std::string_view version = program.text("version");
        if (name.empty()) {
            mapping.note(program, "SOFTWARES/NAME", version, "A program without a name was left out.");
            continue;
        }
        model::SourceInstallation installation;
        installation.name = name;
        installation.version = version;
        installation.publisher = program.text("publisher");
        installation.architecture = program.text("arch");
        if (const auto day = mapping.day(program, "softwares", "install_date", DayOrder::DayFirst))
            installation.installedOn = static_cast<Day>(*day);
        named.emplace_back(name, version);
        mapping.main.installations.push_back(std::move(installation));
    }
    mapping.main.counts.insert_or_assign("software_entries", static_cast<std::int64_t>(programs.size()));
    mapping.main.counts.insert_or_assign("software_count", distinctIn(named));
}

// What could be installed is not what is.
void mapUpdates(InventoryMapping &mapping)
{
    if (!mapping.document.has("softwareupdates"))
        return;
    mapping.reported("components:software_update");
    for (const InventoryRecord &update : mapping.document.entries("softwareupdates")) {
        model::Attributes values;
        put(values, "name", update.text("name"));
        put(values, "version", update.text("version"));
        put(values, "architecture", update.text("arch"));
        put(values, "from", update.text("from"));
        put(values, "origin", update.text("source"));
        put(values, "kind", update.text("kind"));
        put(values, "severity", update.text("severity"));
        put(values, "identifiers", update.text("id"));
        const std::string key = std::string(update.text("name")) + "|" + std::string(update.text("version")) +
                                "|" + std::string(update.text("arch"));
        mapping.component("software_update", key, std::move(values));
    }
}

void mapLicences(InventoryMapping &mapping)
{
    if (!mapping.document.has("licenseinfos"))
        return;
    mapping.reported("components:licence");
    for (const InventoryRecord &licence : mapping.document.entries("licenseinfos")) {
        model::Attributes values;
        put(values, "name", licence.firstOf({"fullname", "name"}));
        put(values, "family", licence.text("name"));
        put(values, "key", maskedKey(licence.text("key")));
        put(values, "product_id", maskedKey(licence.text("productid")));
        put(values, "components", licence.text("components"));
        put(values, "update_level", licence.text("update"));
        put(values, "trial", booleanFrom(licence.text("trial")));
        put(values, "oem", booleanFrom(licence.text("oem")));
        if (const auto activated = instantFrom(licence.text("activation_date")))
            put(values, "activated_on", std::optional<std::int64_t>(dayOf(*activated)));
        mapping.component("licence", licence.firstOf({"fullname", "name"}), std::move(values));
    }
}

void claimTruth(InventoryMapping &mapping, std::string_view attribute, std::optional<bool> value)
{
    if (value)
        mapping.claim(attribute, std::int64_t{*value ? 1 : 0});
}

void mapAntivirus(InventoryMapping &mapping)
{
    if (!mapping.document.has("antivirus"))
        return;
    mapping.reported("components:antivirus");
    for (const InventoryRecord &program : mapping.document.entries("antivirus")) {
        model::Attributes values;
        put(values, "name", program.text("name"));
        put(values, "manufacturer", program.text("company"));
        put(values, "version", program.text("version"));
        put(values, "enabled", booleanFrom(program.text("enabled")));
        put(values, "up_to_date", booleanFrom(program.text("uptodate")));
        put(values, "expires_on", mapping.day(program, "antivirus", "expiration", DayOrder::DayFirst));
        mapping.component("antivirus", program.text("name"), std::move(values));
        // Windows lists its own program beside the one that replaced it: the one that works counts.
        const std::optional<bool> enabled = booleanFrom(program.text("enabled"));
        if (enabled.value_or(false) || !mapping.main.claims.contains("antivirus")) {
            mapping.claim("antivirus", program.text("name"));
            claimTruth(mapping, "antivirus_enabled", enabled);
            claimTruth(mapping, "antivirus_current", booleanFrom(program.text("uptodate")));
        }
    }
}

void mapFirewalls(InventoryMapping &mapping)
{
    if (!mapping.document.has("firewalls"))
        return;
    mapping.reported("components:firewall");
    std::optional<bool> allOn;
    for (const InventoryRecord &firewall : mapping.document.entries("firewalls")) {
        model::Attributes values;
        put(values, "profile", firewall.text("profile"));
        put(values, "description", firewall.text("description"));
        put(values, "enabled", booleanFrom(firewall.text("status")));
        mapping.component("firewall", firewall.firstOf({"profile", "description"}), std::move(values));
        if (const std::optional<bool> on = booleanFrom(firewall.text("status")))
            allOn = allOn.value_or(true) && *on;
    }
    claimTruth(mapping, "firewall_enabled", allOn);
}

} // namespace

void mapSoftware(InventoryMapping &mapping)
{
    mapInstallations(mapping);
    mapUpdates(mapping);
    mapLicences(mapping);
    mapAntivirus(mapping);
    mapFirewalls(mapping);
}

} // namespace tally::exchange
