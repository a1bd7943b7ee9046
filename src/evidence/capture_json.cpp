// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// nvme list, id-ctrl and sanitize-log with -o json, smartctl -j.
#include "core/text.h"
#include "evidence/device_capture.h"
#include "evidence/text_parts.h"
#include "exchange/json_tree.h"

#include <algorithm>

namespace tally::evidence {

namespace {

using exchange::JsonNode;

std::int64_t numberOf(const JsonNode &node, std::string_view name)
{
    return leadingNumber(node.textOf(name)).value_or(0);
}

void takeSerialOf(DeviceFacts &facts, std::string_view serial)
{
    facts.serial = std::string(serial);
    facts.hasSerial = true;
}

// {"sprog": …, "sstat": {"status": "(1) …", …} or the word itself, "cdw10_info": …}
DeviceResult sanitizeOf(const JsonNode &log)
{
    const JsonNode *status = log.find("sstat");
    std::int64_t word = 0;
    if (status->isObject()) {
        const std::string_view text = status->textOf("status");
        const std::int64_t value = leadingNumber(text.substr(text.starts_with('(') ? 1 : 0)).value_or(7);
        word = (value & 7) | ((numberOf(*status, "no_cmplted_passes") & 31) << 3) |
               ((numberOf(*status, "global_erased") & 1) << 8) |
               ((numberOf(*status, "media_verification_canceled") & 1) << 9);
    } else {
        word = leadingNumber(status->text).value_or(7);
    }
    std::int64_t action = numberOf(log, "cdw10_info");
    if (const JsonNode *info = log.find("cdw10_info"); info != nullptr && info->isObject())
        action = numberOf(*info, "sanact");
    return sanitizeStatus(word, numberOf(log, "sprog"), action);
}

bool isSanitizeLog(const JsonNode &node)
{
    return node.isObject() && node.find("sstat") != nullptr;
}

bool takeSanitizeLog(const JsonNode &root, DeviceCapture &capture)
{
    bool found = false;
    if (isSanitizeLog(root)) {
        capture.device({}, 0).results.push_back(sanitizeOf(root));
        found = true;
    }
    for (const exchange::JsonMember &member : root.members) {
        if (!isSanitizeLog(member.value))
            continue;
        capture.device(member.name, 0).results.push_back(sanitizeOf(member.value));
        found = true;
    }
    return found;
}

bool takeController(const JsonNode &root, DeviceCapture &capture)
{
    if (root.find("sn") == nullptr || root.find("mn") == nullptr)
        return false;
    DeviceFacts facts;
    takeSerialOf(facts, root.textOf("sn"));
    facts.model = text::trimmed(root.textOf("mn"));
    facts.bus = "NVME";
    const std::int64_t capacity = numberOf(root, "tnvmcap");
    if (capacity > 0)
        facts.bytes = capacity;
    capture.devices.push_back(std::move(facts));
    return true;
}

// The lists of 1.x and 2.x nest differently; a device is what has a serial number and a path.
bool takeList(const JsonNode &node, DeviceCapture &capture)
{
    bool found = false;
    if (node.isObject() && node.find("SerialNumber") != nullptr) {
        std::string_view path = node.textOf("DevicePath");
        if (path.empty())
            path = node.textOf("Controller");
        if (!path.empty()) {
            DeviceFacts &facts = capture.device(path, 0);
            takeSerialOf(facts, node.textOf("SerialNumber"));
            facts.model = text::trimmed(node.textOf("ModelNumber"));
            facts.bus = "NVME";
            const std::int64_t size = numberOf(node, "PhysicalSize");
            if (size > 0)
                facts.bytes = facts.bytes.value_or(0) + size; // of all its namespaces
            found = true;
        }
    }
    for (const exchange::JsonMember &member : node.members)
        found = takeList(member.value, capture) || found;
    return found;
}

void takeAttributes(const JsonNode &root, SmartCounters &smart)
{
    const JsonNode *attributes = root.find("ata_smart_attributes");
    const JsonNode *table = attributes != nullptr ? attributes->find("table") : nullptr;
    if (table == nullptr)
        return;
    for (const exchange::JsonMember &member : table->members) {
        const JsonNode *raw = member.value.find("raw");
        if (raw == nullptr)
            continue;
        const std::int64_t value = numberOf(*raw, "value");
        switch (numberOf(member.value, "id")) {
        case 5:
            smart.reallocated = value;
            break;
        case 197:
            smart.pending = value;
            break;
        case 198:
            smart.uncorrectable = value;
            break;
        default:
            break;
        }
    }
}

bool takeSmartctl(const JsonNode &root, DeviceCapture &capture)
{
    const JsonNode *device = root.find("device");
    if (root.find("smartctl") == nullptr || device == nullptr)
        return false;
    DeviceFacts &facts = capture.device(device->textOf("name"), 0);
    if (root.find("serial_number") != nullptr)
        takeSerialOf(facts, root.textOf("serial_number"));
    facts.model = root.textOf("model_name");
    if (facts.model.empty())
        facts.model = root.textOf("scsi_model_name");
    facts.bus = device->textOf("protocol");
    std::int64_t bytes = numberOf(root, "nvme_total_capacity");
    if (const JsonNode *capacity = root.find("user_capacity"))
        bytes = std::max(bytes, numberOf(*capacity, "bytes"));
    if (bytes > 0)
        facts.bytes = bytes;
    facts.sectorSize = numberOf(root, "logical_block_size");
    takeAttributes(root, facts.smart);
    if (const JsonNode *time = root.find("local_time")) {
        const auto seconds = leadingNumber(time->textOf("time_t"));
        facts.at.text = escaped(time->textOf("asctime"));
        facts.at.secondsLocal = seconds;
        facts.at.zoneKnown = seconds.has_value();
    }
    return true;
}

} // namespace

bool takeCaptureJson(std::string_view bytes, DeviceCapture &capture)
{
    const std::string_view head = text::trimmed(bytes.substr(0, 256));
    if (!head.starts_with('{') && !head.starts_with('[') && !head.starts_with("\xEF\xBB\xBF{"))
        return false;
    bool found = false;
    const auto take = [&](JsonNode &&root, int) {
        if (takeSmartctl(root, capture)) {
            capture.tools.insert("smartctl");
            found = true;
        } else if (takeSanitizeLog(root, capture) || takeController(root, capture) ||
                   takeList(root, capture)) {
            capture.tools.insert("nvme");
            found = true;
        }
        return true;
    };
    const Outcome read = exchange::readJson(
        bytes, [](const JsonNode &) { return false; }, take, [](Error) {});
    return read && found;
}

} // namespace tally::evidence
