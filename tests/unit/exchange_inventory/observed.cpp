// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observed.h"

#include "core/date.h"

#include <algorithm>
#include <set>

namespace tally::test {

namespace {

using nlohmann::json;

json jsonOf(const model::AttributeValue &value)
{
    return std::visit([](const auto &v) { return json(v); }, value);
}

void keep(json &out, const char *name, const json &value)
{
    const bool isNothing = value.is_null() || (value.is_string() && value.get<std::string>().empty()) ||
                           (value.is_array() && value.empty()) || (value.is_number() && value == 0);
    if (!isNothing)
        out[name] = value;
}

void keepClaim(json &out, const char *name, const model::Attributes &claims, std::string_view claim)
{
    if (const auto found = claims.find(claim); found != claims.end())
        keep(out, name, jsonOf(found->second));
}

json namesOf(const model::SourceReport &report, std::string_view kind, std::string_view field = "name")
{
    json names = json::array();
    for (const auto *component : componentsOf(report, kind))
        names.push_back(textOf(component->values, field));
    return names;
}

json serialsOf(const Reading &reading, std::string_view className)
{
    json serials = json::array();
    for (const auto *report : reading.ofClass(className)) {
        if (const std::string serial = identifierOf(*report, "serial_number"); !serial.empty())
            serials.push_back(serial);
    }
    return serials;
}

json sorted(json list)
{
    std::sort(list.begin(), list.end());
    return list;
}

void observeInterfaces(json &out, const model::SourceReport &report)
{
    std::set<std::string> macs;
    std::set<std::string> addresses;
    for (const auto *interface : componentsOf(report, "network_interface")) {
        const std::string mac = textOf(interface->values, "mac");
        if (!mac.empty() && mac != "00:00:00:00:00:00")
            macs.insert(mac);
        for (const std::string &address : listOf(interface->values, "addresses")) {
            if (address.find(':') == std::string::npos && !address.starts_with("127."))
                addresses.insert(address);
        }
    }
    keep(out, "macs", macs);
    keep(out, "ipv4", addresses);
}

void observeParts(json &out, const Reading &reading)
{
    const model::SourceReport &report = reading.main();
    observeInterfaces(out, report);
    json disks = serialsOf(reading, "medium");
    for (const auto *drive : componentsOf(report, "optical_drive")) {
        if (const std::string serial = textOf(drive->values, "serial_number"); !serial.empty())
            disks.push_back(serial);
    }
    keep(out, "disk_serials", sorted(std::move(disks)));
    keep(out, "monitor_serials", sorted(serialsOf(reading, "monitor")));
    keep(out, "printers", namesOf(report, "printer"));
    keep(out, "licences", namesOf(report, "licence"));
    keep(out, "antivirus", namesOf(report, "antivirus"));
    json remote = json::array();
    for (const auto *component : componentsOf(report, "remote_management"))
        remote.push_back({textOf(component->values, "type"), textOf(component->values, "id")});
    keep(out, "remote_mgmt", remote);
}

} // namespace

std::vector<const model::SourceReport *> Reading::ofClass(std::string_view className) const
{
    std::vector<const model::SourceReport *> found;
    for (const model::SourceReport &report : reports) {
        if (report.className == className)
            found.push_back(&report);
    }
    return found;
}

const model::InputNote *Reading::noteAbout(std::string_view what) const
{
    for (const model::InputNote &note : notes) {
        if (note.what.find(what) != std::string::npos || note.field.find(what) != std::string::npos)
            return &note;
    }
    return nullptr;
}

Reading readingOf(std::string_view bytes, std::string_view format, const exchange::ReaderOptions &options)
{
    Reading reading;
    JobContext job;
    reading.format = exchange::readBytes(
        bytes, format, options,
        [&](model::SourceReport &&report) {
            reading.reports.push_back(std::move(report));
            return true;
        },
        [&](model::InputNote &&note) { reading.notes.push_back(std::move(note)); }, job);
    return reading;
}

std::string textOf(const model::Attributes &values, std::string_view name)
{
    const auto found = values.find(name);
    const auto *text = found == values.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text == nullptr ? std::string() : *text;
}

std::int64_t numberOf(const model::Attributes &values, std::string_view name)
{
    const auto found = values.find(name);
    const auto *number = found == values.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
    return number == nullptr ? -1 : *number;
}

std::vector<std::string> listOf(const model::Attributes &values, std::string_view name)
{
    const auto found = values.find(name);
    const auto *list =
        found == values.end() ? nullptr : std::get_if<std::vector<std::string>>(&found->second);
    return list == nullptr ? std::vector<std::string>() : *list;
}

std::string identifierOf(const model::SourceReport &report, std::string_view kind)
{
    for (const auto &identifier : report.identifiers) {
        if (identifier.kind == kind)
            return identifier.value;
    }
    return {};
}

std::vector<const model::SourceComponent *> componentsOf(const model::SourceReport &report,
                                                         std::string_view kind)
{
    std::vector<const model::SourceComponent *> found;
    for (const auto &component : report.components) {
        if (component.kind == kind)
            found.push_back(&component);
    }
    return found;
}

json observedComputer(const Reading &reading)
{
    const model::SourceReport &report = reading.main();
    json out = json::object();
    // Counts that stand under the expected names; lists are compared from what was taken.
    static const std::set<std::string> kCompared = {"agent",
                                                    "action",
                                                    "itemtype",
                                                    "softwares",
                                                    "softwares_distinct",
                                                    "softwares_no_version",
                                                    "mem_slots",
                                                    "mem_modules",
                                                    "mem_modules_mb",
                                                    "storages",
                                                    "disks",
                                                    "volumes",
                                                    "volumes_total_mb",
                                                    "net_entries",
                                                    "monitors",
                                                    "users",
                                                    "vms",
                                                    "batteries",
                                                    "usb",
                                                    "local_users",
                                                    "softwareupdates",
                                                    "simcards",
                                                    "cpus",
                                                    "ports",
                                                    "components",
                                                    "stack_members"};
    for (const auto &[name, value] : report.counts) {
        if (kCompared.contains(name))
            keep(out, name.c_str(), jsonOf(value));
    }
    keep(out, "deviceid", identifierOf(report, "agent_id"));
    keep(out, "serial", identifierOf(report, "serial_number"));
    keep(out, "board_serial", identifierOf(report, "board_serial"));
    keep(out, "uuid", identifierOf(report, "uuid"));
    keep(out, "assettag", identifierOf(report, "asset_number"));
    if (report.partial)
        out["partial"] = true;
    static const std::vector<std::pair<const char *, const char *>> kClaims = {
        {"tag", "inventory_tag"},
        {"name", "name"},
        {"manufacturer", "manufacturer"},
        {"model", "model"},
        {"chassis", "chassis"},
        {"vmsystem", "virtualisation"},
        {"bios_version", "firmware_version"},
        {"os", "operating_system"},
        {"os_version", "operating_system_version"},
        {"kernel", "kernel"},
        {"ram_mb", "memory_mib"},
        {"cores", "cores"},
        {"cpu_name", "processor_name"},
        {"lastloggeduser", "last_user"}};
    for (const auto &[name, claim] : kClaims)
        keepClaim(out, name, report.claims, claim);
    if (const std::int64_t day = numberOf(report.claims, "firmware_date"); day >= 0)
        out["bios_date_raw"] = formatDay(static_cast<Day>(day));
    observeParts(out, reading);
    return out;
}

json observedFirmware(const Reading &reading)
{
    const model::SourceReport &report = reading.main();
    json out = json::object();
    for (const auto &[name, claim] : {std::pair{"man", "manufacturer"},
                                      {"model", "model"},
                                      {"ch", "chassis"},
                                      {"bman", "firmware_vendor"},
                                      {"bv", "firmware_version"}})
        keepClaim(out, name, report.claims, claim);
    if (const std::int64_t day = numberOf(report.claims, "firmware_date"); day >= 0)
        out["bd"] = formatDay(static_cast<Day>(day));
    keep(out, "sn", identifierOf(report, "serial_number"));
    keep(out, "uuid", identifierOf(report, "uuid"));
    for (const auto &[name, count] : {std::pair{"slots", "mem_slots"},
                                      {"dimm", "mem_modules"},
                                      {"ram", "mem_modules_mb"},
                                      {"cpu_sockets", "cpu_sockets"},
                                      {"cpu_pop", "cpus"}})
        keep(out, name, std::max<std::int64_t>(0, numberOf(report.counts, count)));
    return out;
}

json observedDevices(const Reading &reading)
{
    json devices = json::array();
    for (const model::SourceReport &report : reading.reports) {
        if (!report.subject.starts_with("device:"))
            continue;
        json device = json::object();
        for (const auto &[name, claim] : {std::pair{"manufacturer", "manufacturer"},
                                          {"model", "model"},
                                          {"firmware", "firmware_version"},
                                          {"location", "reported_location"}})
            keepClaim(device, name, report.claims, claim);
        keep(device, "serial", identifierOf(report, "serial_number"));
        keep(device, "mac", identifierOf(report, "mac"));
        keep(device, "host_name", identifierOf(report, "host_name"));
        keep(device, "ram",
             numberOf(report.claims, "memory_mib") < 0 ? 0 : numberOf(report.claims, "memory_mib"));
        for (const auto &[name, count] :
             {std::pair{"ports", "ports"}, {"components", "components"}, {"drives", "volumes"}})
            device[name] = std::max<std::int64_t>(0, numberOf(report.counts, count));
        devices.push_back(std::move(device));
    }
    return devices;
}

} // namespace tally::test
