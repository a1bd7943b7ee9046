// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inventory_names.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace tally::exchange {

namespace {

struct Alias
{
    std::string_view section, from, to;
};

constexpr std::array kSections = {
    Alias{"", "firewall", "firewalls"},
    Alias{"", "user", "users"},
    Alias{"", "virtual_machines", "virtualmachines"},
    Alias{"", "usb_devices", "usbdevices"},
    Alias{"", "software", "softwares"},
};

// Fusion's XML, classic OCS and OCS JSON names (with "_" for blanks).
constexpr std::array kFields = {
    Alias{"networks", "macaddr", "mac"},
    Alias{"networks", "mac_address", "mac"},
    Alias{"networks", "ip_address", "ipaddress"},
    Alias{"networks", "netmask", "ipmask"},
    Alias{"networks", "gateway", "ipgateway"},
    Alias{"networks", "network_number", "ipsubnet"},
    Alias{"networks", "dhcp_ip", "ipdhcp"},
    Alias{"softwares", "installdate", "install_date"},
    Alias{"softwares", "installation_date", "install_date"},
    Alias{"softwares", "architecture", "arch"},
    Alias{"softwares", "file_size", "filesize"},
    Alias{"storages", "disk_size", "disksize"},
    Alias{"storages", "serial_number", "serial"},
    Alias{"drives", "file_system", "filesystem"},
    Alias{"drives", "designation", "volumn"},
    Alias{"drives", "total_(mb)", "total"},
    Alias{"drives", "free_(mb)", "free"},
    Alias{"memories", "serial_number", "serialnumber"},
    Alias{"memories", "serial", "serialnumber"},
    Alias{"memories", "slot_number", "numslots"},
    Alias{"monitors", "serial_number", "serial"},
    Alias{"monitors", "instance_name", "name"},
    Alias{"monitors", "manufactured_on_(week/year)", "description"},
    Alias{"batteries", "serial_number", "serial"},
    Alias{"batteries", "serialnumber", "serial"},
    Alias{"batteries", "design_capacity", "capacity"},
    Alias{"batteries", "design_voltage", "voltage"},
    Alias{"simcards", "line_number", "phone_number"},
    Alias{"local_groups", "member", "members"},
    Alias{"cpus", "cores", "core"},
    Alias{"cpus", "cores_number", "core"},
    Alias{"cpus", "threads", "thread"},
    Alias{"cpus", "logical_cpus", "thread"},
    Alias{"cpus", "cpuarch", "arch"},
    Alias{"cpus", "architecture", "arch"},
    Alias{"cpus", "frequency", "speed"},
    Alias{"bios", "manufacturer", "smanufacturer"},
    Alias{"bios", "model", "smodel"},
    Alias{"bios", "serial_number", "ssn"},
    Alias{"bios", "asset_tag", "assettag"},
    Alias{"bios", "bios_manufacturer", "bmanufacturer"},
    Alias{"bios", "bios_version", "bversion"},
    Alias{"bios", "bios_date", "bdate"},
    Alias{"bios", "motherboard_manufacturer", "mmanufacturer"},
    Alias{"bios", "motherboard_model", "mmodel"},
    Alias{"bios", "motherboard_serial_number", "msn"},
    Alias{"network_device", "comments", "description"},
    Alias{"network_device", "ip", "ips"},
    Alias{"network_ports", "ip", "ips"},
    Alias{"network_ports", "ifinoctets", "ifinbytes"},
    Alias{"network_ports", "ifoutoctets", "ifoutbytes"},
    Alias{"network_components", "containedinindex", "contained_index"},
    Alias{"network_components", "version", "firmware"},
};

std::string plainName(std::string_view name)
{
    std::string plain = text::lowerAscii(text::trimmed(name));
    std::replace(plain.begin(), plain.end(), ' ', '_');
    return plain;
}

} // namespace

std::string glpiSection(std::string_view name)
{
    std::string plain = plainName(name);
    for (const Alias &alias : kSections) {
        if (alias.from == plain)
            return std::string(alias.to);
    }
    return plain;
}

std::string glpiField(std::string_view section, std::string_view name)
{
    std::string plain = plainName(name);
    for (const Alias &alias : kFields) {
        if (alias.section == section && alias.from == plain)
            return std::string(alias.to);
    }
    return plain;
}

std::string FieldNames::of(std::string_view name)
{
    constexpr std::size_t kMostKnown = 64; // looking through more costs as much as working it out
    for (std::size_t looked = 0; looked < m_known.size(); ++looked) {
        m_next = m_next + 1 < m_known.size() ? m_next + 1 : 0;
        if (m_known[m_next].first == name)
            return m_known[m_next].second;
    }
    std::string field = glpiField(m_section, name);
    if (m_known.size() < kMostKnown) {
        m_known.emplace_back(name, field);
        m_next = m_known.size() - 1;
    }
    return field;
}

std::string cleanText(std::string value)
{
    std::string clean = text::isValidUtf8(value) ? std::move(value) : text::sanitisedUtf8(value);
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
    };
    std::erase_if(clean, isControl);
    return clean;
}

} // namespace tally::exchange
