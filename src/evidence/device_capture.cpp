// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/device_capture.h"

#include "core/text.h"
#include "evidence/text_parts.h"
#include "log/sha256.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace tally::evidence {

namespace {

std::string hexOf(std::int64_t number)
{
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "0x%llx", static_cast<unsigned long long>(number));
    return text.data();
}

void mergeInto(DeviceFacts &into, DeviceFacts &&from)
{
    if (into.device.empty())
        into.device = from.device;
    if (from.hasSerial) {
        if (into.hasSerial && text::trimmed(into.serial) != text::trimmed(from.serial))
            into.otherSerial = from.serial;
        if (!into.hasSerial)
            into.serial = from.serial;
        into.hasSerial = true;
    }
    // smartctl's and -I's model is longer than that of a list.
    if (from.model.size() > into.model.size())
        into.model = from.model;
    const auto fill = [](auto &left, const auto &right) {
        if (!left)
            left = right;
    };
    fill(into.bytes, from.bytes);
    fill(into.hpa, from.hpa);
    fill(into.smart.reallocated, from.smart.reallocated);
    fill(into.smart.pending, from.smart.pending);
    fill(into.smart.uncorrectable, from.smart.uncorrectable);
    if (into.bus.empty())
        into.bus = from.bus;
    into.userSectors = std::max(into.userSectors, from.userSectors);
    into.sectorSize = std::max(into.sectorSize, from.sectorSize);
    into.nativeSectors = std::max(into.nativeSectors, from.nativeSectors);
    into.configuredSectors = std::max(into.configuredSectors, from.configuredSectors);
    into.sanitizes.insert(from.sanitizes.begin(), from.sanitizes.end());
    if (into.at.text.empty())
        into.at = from.at;
    for (DeviceResult &result : from.results)
        into.results.push_back(std::move(result));
}

std::optional<std::int64_t> bytesOf(const DeviceFacts &device)
{
    if (device.bytes)
        return device.bytes;
    constexpr std::int64_t kMostSectors = std::int64_t{1} << 46;
    if (device.userSectors > 0 && device.userSectors < kMostSectors)
        return device.userSectors * (device.sectorSize > 0 ? device.sectorSize : 512);
    return {};
}

// Drives without an overlay answer 0 or 1, which is no size.
HiddenArea hiddenOf(const DeviceFacts &device)
{
    const bool overlay = device.configuredSectors > 1 && device.nativeSectors > 0 &&
                         device.configuredSectors > device.nativeSectors;
    if (overlay || device.hpa.value_or(false))
        return HiddenArea::Present;
    return device.hpa ? HiddenArea::Absent : HiddenArea::Unknown;
}

void takeTechnique(const DeviceFacts &device, const DeviceResult &result, Row &row)
{
    row.technique = result.technique;
    if (row.technique != Technique::Unknown || result.tool != "hdparm" || result.method != "sanitize")
        return;
    if (device.sanitizes.size() == 1) {
        row.technique = *device.sanitizes.begin();
        row.notes.push_back(
            {0, "The status does not say which sanitize command ran; the drive has only one."});
        return;
    }
    row.technique = Technique::SanitizeOverwrite;
    row.notes.push_back(
        {0, "The status does not say which sanitize command ran; it is taken as the weakest, an overwrite."});
}

void takeIdentity(const DeviceFacts &device, std::size_t devices, Row &row)
{
    takeSerial(row.identity, device.hasSerial ? device.serial : std::string());
    row.identity.model = withoutFiller(device.model);
    row.identity.bus = device.bus;
    if (!device.otherSerial.empty()) {
        row.identity.trouble = IdentityTrouble::Unreadable;
        row.identity.troubleReason = "The outputs disagree about the serial number: " + row.identity.serial +
                                     ", " + escaped(text::trimmed(device.otherSerial)) + ".";
    } else if (!device.hasSerial) {
        row.identity.troubleReason =
            device.device.empty() && devices > 1
                ? "The status names no device, and the capture holds several."
                : "A device's status names no serial number; its identity is not in the same capture.";
    }
}

Row rowOf(const DeviceFacts &device, const DeviceResult &result, std::size_t devices)
{
    Row row;
    row.line = result.line;
    row.raw = true;
    row.tool = result.tool;
    row.status = result.status;
    row.result = result.result;
    row.method = result.method;
    row.rawWord = result.rawWord;
    row.dataAfter = result.dataAfter;
    row.passes = result.passes;
    row.notes = result.notes;
    row.station = device.device.empty() ? std::string() : "/dev/" + escaped(device.device);
    takeIdentity(device, devices, row);
    takeTechnique(device, result, row);
    row.hidden = hiddenOf(device);
    row.bytesTotal = bytesOf(device);
    if (row.status == RunStatus::Completed)
        row.bytesDone = row.bytesTotal; // the device does all of itself
    if (device.nativeSectors > 0)
        row.nativeBytes = std::max(device.nativeSectors, device.configuredSectors) *
                          (device.sectorSize > 0 ? device.sectorSize : 512);
    if (result.unverified)
        row.verification = Verification::None;
    row.smart = device.smart;
    row.end = device.at;
    return row;
}

} // namespace

std::string controllerOf(std::string_view device)
{
    if (const auto rest = behind(device, "/dev/"))
        device = *rest;
    if (!device.starts_with("nvme") && !device.starts_with("ng"))
        return std::string(device);
    std::size_t at = device.starts_with("nvme") ? 4 : 2;
    const std::size_t from = at;
    while (at < device.size() && device[at] >= '0' && device[at] <= '9')
        ++at;
    return at == from ? std::string(device) : "nvme" + std::string(device.substr(from, at - from));
}

DeviceResult sanitizeStatus(std::int64_t word, std::int64_t progress, std::int64_t action)
{
    constexpr std::array kActions = {
        Technique::Unknown,           Technique::Unknown,        Technique::SanitizeBlockErase,
        Technique::SanitizeOverwrite, Technique::SanitizeCrypto, Technique::Unknown,
        Technique::Unknown,           Technique::Unknown};
    DeviceResult result;
    result.tool = "nvme";
    result.method = "sanitize";
    const auto bits = static_cast<std::uint64_t>(word);
    result.technique = kActions[static_cast<std::uint64_t>(action) & 7U];
    result.rawWord =
        "SSTAT " + hexOf(word) + ", SPROG " + std::to_string(progress) + ", SCDW10 " + hexOf(action);
    result.passes = static_cast<int>((bits >> 3U) & 31U);
    switch (bits & 7U) {
    case 0:
        result.status = RunStatus::NeverRun;
        result.result = "never sanitized";
        break;
    case 1:
    case 4:
        result.status = RunStatus::Completed;
        result.result = (bits & 7U) == 1 ? "completed" : "completed without deallocation";
        result.dataAfter = (bits & 0x100U) == 0;
        break;
    case 2:
        result.status = RunStatus::InProgress;
        result.result = "in progress";
        break;
    case 3:
        result.status = RunStatus::Failed;
        result.result = "failed";
        break;
    default:
        result.result = "reserved value";
        break;
    }
    result.unverified = (bits & 0x200U) != 0;
    if (result.dataAfter.value_or(false))
        result.notes.push_back(
            {0, "The device does not say that nothing was written since: user data was written, "
                "or a persistent memory region is enabled."});
    return result;
}

DeviceFacts &DeviceCapture::device(std::string_view name, int line)
{
    const std::string controller = controllerOf(name);
    const auto at = std::find_if(devices.begin(), devices.end(),
                                 [&](const DeviceFacts &facts) { return facts.device == controller; });
    if (at != devices.end())
        return *at;
    DeviceFacts facts;
    facts.device = controller;
    facts.line = line;
    devices.push_back(std::move(facts));
    return devices.back();
}

void DeviceCapture::add(DeviceCapture &&other)
{
    tools.merge(other.tools);
    for (DeviceFacts &facts : other.devices) {
        if (facts.device.empty())
            devices.push_back(std::move(facts)); // joined when all are there
        else
            mergeInto(device(facts.device, facts.line), std::move(facts));
    }
}

void DeviceCapture::join()
{
    const auto takeOver = [this](std::size_t into, std::size_t from) {
        mergeInto(devices[into], std::move(devices[from]));
        devices.erase(devices.begin() + static_cast<std::ptrdiff_t>(from));
    };
    for (std::size_t i = 0; i < devices.size(); ++i) {
        for (std::size_t j = devices.size() - 1; j > i; --j) {
            const DeviceFacts &left = devices[i];
            const DeviceFacts &right = devices[j];
            if (left.hasSerial && right.hasSerial && !text::trimmed(left.serial).empty() &&
                text::trimmed(left.serial) == text::trimmed(right.serial) &&
                (left.device.empty() || right.device.empty() || left.device == right.device))
                takeOver(i, j);
        }
    }
    // Of what is left, one may have a name or an identity; the others are about it.
    const auto known = [](const DeviceFacts &facts) { return !facts.device.empty() || facts.hasSerial; };
    std::size_t named = 0;
    std::size_t identified = 0;
    for (const DeviceFacts &facts : devices) {
        named += facts.device.empty() ? 0U : 1U;
        identified += facts.hasSerial ? 1U : 0U;
    }
    if (named > 1 || identified > 1 || devices.empty())
        return;
    std::stable_partition(devices.begin(), devices.end(), known);
    while (devices.size() > 1)
        takeOver(0, 1);
}

void DeviceCapture::rowsInto(File &file) const
{
    std::size_t results = 0;
    for (const DeviceFacts &device : devices) {
        for (const DeviceResult &result : device.results) {
            ++results;
            Row row = rowOf(device, result, devices.size());
            row.row = static_cast<int>(file.rows.size()) + 1;
            if (result.unread)
                file.problems.push_back(
                    problem("EV-PARSE", row.row, result.line,
                            "The device's status could not be read: " + result.result,
                            "Ask the device again and take down all that the program prints."));
            file.rows.push_back(std::move(row));
        }
    }
    if (devices.empty())
        file.problems.push_back(problem("EV-PARSE", 0, 0,
                                        "Nothing in it is output of hdparm, nvme-cli or smartctl.",
                                        "Take down what these programs print."));
    else if (results == 0)
        file.problems.push_back(
            problem("EV-PARSE", 0, 0, "The output says which device it is, not what was done to it.",
                    "Import it together with the output that tells the result, as one capture."));
}

} // namespace tally::evidence
