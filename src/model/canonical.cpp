// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canonical.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tally::model {

namespace {

struct KindStrength
{
    std::string_view kind;
    int strength;
};

// Order of an inventory's evidence: the maker's serial first, the name of the host last. subject: the
// source's own id.
constexpr std::array kKinds{
    KindStrength{"serial_number", 100}, KindStrength{"uuid", 90},         KindStrength{"board_serial", 80},
    KindStrength{"chassis_serial", 75}, KindStrength{"asset_number", 70}, KindStrength{"imei", 65},
    KindStrength{"android_id", 65},     KindStrength{"mac", 60},          KindStrength{"agent_id", 55},
    KindStrength{"directory_id", 50},   KindStrength{"intune_id", 50},    KindStrength{"login", 50},
    KindStrength{"email", 50},          KindStrength{"domain_name", 40},  KindStrength{"host_name", 30},
    KindStrength{"name", 30},           KindStrength{"alias", 20},        KindStrength{"ip_address", 10}};

constexpr auto kKindNames = [] {
    std::array<std::string_view, kKinds.size()> names;
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        names[i] = kKinds[i].kind;
    return names;
}();

// Lower case, letters and digits only: makers differ in dots, blanks and capitals ("To be filled by O.E.M").
constexpr auto kPlaceholders = std::to_array<std::string_view>({"tobefilledbyoem",
                                                                "tobefilledbyom",
                                                                "tobefilled",
                                                                "filledbyoem",
                                                                "oem",
                                                                "systemserialnumber",
                                                                "systemmanufacturer",
                                                                "systemproductname",
                                                                "systemversion",
                                                                "systemsku",
                                                                "notspecified",
                                                                "notapplicable",
                                                                "notavailable",
                                                                "notpresent",
                                                                "notset",
                                                                "none",
                                                                "null",
                                                                "na",
                                                                "nil",
                                                                "unknown",
                                                                "undefined",
                                                                "invalid",
                                                                "empty",
                                                                "default",
                                                                "defaultstring",
                                                                "serial",
                                                                "serialnumber",
                                                                "chassisserialnumber",
                                                                "baseboardserialnumber",
                                                                "boardserialnumber",
                                                                "noassetinformation",
                                                                "noassettag",
                                                                "assettag",
                                                                "assettagnumber",
                                                                "atagno",
                                                                "releasekeys",
                                                                "8",
                                                                "0123456789",
                                                                "1234567890",
                                                                "123456789",
                                                                "12345678",
                                                                "1234567",
                                                                "123456"});

// The first three groups of a UUID that hypervisor images and careless makers give to all their machines.
constexpr std::array<std::string_view, 3> kSharedUuids{"03000200-0400-0500-0006-000700080009",
                                                       "12345678-1234-5678-90ab-cddeefaabbcc",
                                                       "fefefefe-fefe-fefe-fefe-fefefefefefe"};

// First bytes of addresses made by software: they repeat from machine to machine.
constexpr std::array<std::string_view, 4> kSharedMacPrefixes{
    "02:42:",    // containers
    "02:50:41:", // VPN adapters
    "20:41:53:", // WAN miniports ("RAS", "ASYNC" as bytes)
    "50:50:54:", // "PPT" of PPTP miniports
};

bool isAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string keep(std::string_view text, bool (*wanted)(char))
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), wanted);
    return out;
}

// Digits with colons, hyphens, dots or nothing between them; anything else in it is malformed.
std::string canonicalMac(std::string_view value)
{
    std::string hex;
    for (const char c : value) {
        if (isHex(c))
            hex += c;
        else if (c != ':' && c != '-' && c != '.')
            return {};
    }
    if (hex.size() != 12)
        return {};
    std::string out;
    for (std::size_t i = 0; i < hex.size(); i += 2)
        out += (i ? ":" : "") + text::lowerAscii(std::string_view(hex).substr(i, 2));
    return out;
}

std::string reversedBytes(std::string_view hex)
{
    std::string out;
    for (std::size_t i = hex.size(); i >= 2; i -= 2)
        out += hex.substr(i - 2, 2);
    return out;
}

// "VMware-56 4d 60 …-…" holds the UUID as bytes, "VirtualBox-<uuid>" as it is.
std::string_view withoutMakerPrefix(std::string_view value)
{
    for (const std::string_view prefix : {"vmware-", "virtualbox-", "urn:uuid:"}) {
        if (text::lowerAscii(value.substr(0, prefix.size())) == prefix)
            return value.substr(prefix.size());
    }
    return value;
}

std::string canonicalUuid(std::string_view value)
{
    std::string hex;
    for (const char c : withoutMakerPrefix(value)) {
        if (isHex(c))
            hex += c;
        else if (c != '-' && c != ' ' && c != '{' && c != '}')
            return {};
    }
    if (hex.size() != 32)
        return {};
    hex = text::lowerAscii(hex);
    const auto grouped = [](const std::string &h) {
        return h.substr(0, 8) + "-" + h.substr(8, 4) + "-" + h.substr(12, 4) + "-" + h.substr(16, 4) + "-" +
               h.substr(20);
    };
    const std::string swapped = reversedBytes(hex.substr(0, 8)) + reversedBytes(hex.substr(8, 4)) +
                                reversedBytes(hex.substr(12, 4)) + hex.substr(16);
    return grouped(std::min(hex, swapped));
}

// Blanks inside go, and the trailing dots and underscores of NVMe serials in EUI form.
std::string canonicalSerial(std::string_view value)
{
    std::string out;
    for (const char c : text::trimmed(value)) {
        if (c != ' ' && c != '\t')
            out += c;
    }
    while (!out.empty() && (out.back() == '.' || out.back() == '_'))
        out.pop_back();
    // A virtual machine's serial may be its UUID in one spelling or another.
    if (out.size() >= 32) {
        if (std::string uuid = canonicalUuid(text::trimmed(value)); !uuid.empty())
            return text::upperAscii(uuid);
    }
    return text::upperAscii(out);
}

std::string canonicalImei(std::string_view value)
{
    const std::string digits = keep(value, isDigit);
    return digits.size() >= 14 && digits.size() <= 16 ? digits : std::string();
}

bool isSerialKind(std::string_view kind)
{
    return kind.ends_with("serial") || kind.ends_with("serial_number");
}

bool oneCharacterRepeated(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) { return c == text.front(); });
}

bool isRandomised(std::string_view mac) // locally administered: the second digit of the first byte
{
    return mac[1] == '2' || mac[1] == '6' || mac[1] == 'a' || mac[1] == 'e';
}

} // namespace

std::string canonicalIdentifier(std::string_view kind, std::string_view value)
{
    const std::string_view text = text::trimmed(value);
    if (kind == "mac")
        return canonicalMac(text);
    if (kind == "uuid")
        return canonicalUuid(text);
    if (kind == "imei")
        return canonicalImei(text);
    if (isSerialKind(kind) || kind == "asset_number")
        return canonicalSerial(text);
    if (kind == "host_name" || kind == "domain_name" || kind == "name" || kind == "alias")
        return text::folded(text);
    return text::lowerAscii(text);
}

bool isPlaceholder(std::string_view kind, std::string_view value)
{
    const std::string canonical = canonicalIdentifier(kind, value);
    if (canonical.empty())
        return true;
    if (kind == "host_name" || kind == "name" || kind == "alias" || kind == "login" || kind == "email")
        return text::folded(value) == "localhost";
    const std::string plain = text::lowerAscii(keep(canonical, isAlnum));
    if (plain.empty() || oneCharacterRepeated(plain))
        return true;
    if (kind == "uuid")
        return std::any_of(kSharedUuids.begin(), kSharedUuids.end(),
                           [&](std::string_view shared) { return canonical == canonicalUuid(shared); });
    if (kind == "mac")
        return false;
    return std::find(kPlaceholders.begin(), kPlaceholders.end(), plain) != kPlaceholders.end();
}

bool isWeakValue(std::string_view kind, std::string_view value)
{
    if (kind != "mac")
        return false;
    const std::string mac = canonicalMac(text::trimmed(value));
    if (mac.empty())
        return true;
    return isRandomised(mac) || std::any_of(kSharedMacPrefixes.begin(), kSharedMacPrefixes.end(),
                                            [&](std::string_view prefix) { return mac.starts_with(prefix); });
}

int identifierStrength(std::string_view kind)
{
    const auto found =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const KindStrength &k) { return k.kind == kind; });
    return found == kKinds.end() ? 0 : found->strength;
}

int identifierStrength(std::string_view kind, std::string_view value)
{
    const int strength = identifierStrength(kind);
    if (strength == 0 || isPlaceholder(kind, value))
        return 0;
    return isWeakValue(kind, value) ? std::min(strength, kWeakStrength) : strength;
}

std::span<const std::string_view> identifierKinds()
{
    return kKindNames;
}

} // namespace tally::model
