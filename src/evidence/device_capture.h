// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hdparm, nvme-cli and smartctl printed about devices. A device's status names no serial number and no
// date, so that the identity comes from another output of the same capture; what names no device belongs to
// the only one there is.
#pragma once

#include "evidence/evidence.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tally::evidence {

struct DeviceResult
{
    int line = 0;
    std::string tool; // "hdparm", "nvme"
    RunStatus status = RunStatus::Unknown;
    Technique technique = Technique::Unknown;
    std::string method, result, rawWord;
    std::optional<bool> dataAfter;
    int passes = 0;
    bool unverified = false; // the device says that it did not verify
    bool unread = false;     // the status could not be read at all
    std::vector<Note> notes;
};

struct DeviceFacts
{
    std::string device; // "sda", "nvme0"; empty: the output does not say
    int line = 0;
    std::string serial; // as read
    bool hasSerial = false;
    std::string otherSerial; // of the same device, and not the same
    std::string model, bus;
    std::optional<std::int64_t> bytes;
    std::int64_t userSectors = 0, sectorSize = 0;
    std::optional<bool> hpa;                               // whether there is one
    std::int64_t nativeSectors = 0, configuredSectors = 0; // by -N, by --dco-identify
    SmartCounters smart;
    std::set<Technique> sanitizes; // that the device can do
    ClaimedTime at;
    std::vector<DeviceResult> results;

    bool identifies() const { return hasSerial || !model.empty(); }
};

struct DeviceCapture
{
    std::vector<DeviceFacts> devices;
    std::set<std::string> tools; // that wrote it

    // The one of that name, made where there is none.
    DeviceFacts &device(std::string_view name, int line);
    void add(DeviceCapture &&other);
    // What names no device goes to the only one; the same serial number is the same device.
    void join();
    void rowsInto(File &file) const;
};

// "nvme0" of "/dev/nvme0n1": what a controller is asked goes for all of it.
std::string controllerOf(std::string_view device);

// False: it is no output of these programs.
bool takeCaptureText(std::string_view bytes, DeviceCapture &capture);
bool takeCaptureJson(std::string_view bytes, DeviceCapture &capture);

// A sanitize status word of an NVMe controller, with what its bits mean.
DeviceResult sanitizeStatus(std::int64_t word, std::int64_t progress, std::int64_t action);

} // namespace tally::evidence
