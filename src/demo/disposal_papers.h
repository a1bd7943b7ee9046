// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Papers of disposal as the council gets them: logs of the wiping bench and reports of contractors.
#pragma once

#include "core/date.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tally::demo {

enum class WipeEnd
{
    Erased,
    Failed,
    Aborted
};

struct WipedDrive
{
    std::string model, serial;
    std::int64_t bytes = 0;
    bool isDisk = false; // turning, not solid state
    WipeEnd end = WipeEnd::Erased;
};

// What nwipe 0.42 writes of one run over all of them: one pass of random data, read back. Local time.
std::string nwipeLog(const std::vector<WipedDrive> &drives, Day day, int minuteOfDay);

struct ReportedDrive
{
    std::string assetTag, assetSerial, serial, tag;
    std::string method;       // "Disintegrated"
    std::string verification; // "Full read back"; empty: none said
    std::string certificate;  // of its destruction; empty: it was not destroyed
    std::string weight;       // "8.4", kilograms
};

// A contractor's table, one row a drive.
std::string contractorReport(std::string_view job, const std::vector<ReportedDrive> &drives);

} // namespace tally::demo
