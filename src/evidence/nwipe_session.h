// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an nwipe log says, session by session: one file may hold several (it is appended to), and sda may be
// another disk in each.
#pragma once

#include "evidence/evidence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::evidence {

// One device in one session. Views point into the log.
struct NwipeRun
{
    std::string_view device; // "sda"
    int line = 0;
    bool listed = false;   // "Found …"
    bool selected = false; // something was to be done to it
    std::string_view bus, model, serial;
    std::optional<std::int64_t> bytesTotal;
    std::int64_t sectorSize = 512;
    std::int64_t realSectors = 0; // the most that any query reported
    bool hiddenAbsent = false, hiddenPresent = false, hiddenUnclear = false;
    std::string_view method;
    std::string_view start, last; // time stamps
    int passes = 0, rounds = 0, finishedRounds = 0;
    std::optional<std::int64_t> leastWritten; // of the passes
    std::optional<std::int64_t> lastRead;
    int verifiedPasses = 0;
    bool blanked = false, verifiedBlank = false;
    bool failed = false; // a line says so
    bool sanitizeAccepted = false, sanitizeDone = false;
    Technique sanitize = Technique::Unknown;
    Errors errors;
    std::string_view cell; // of the status table: " Erased "
    std::optional<std::int64_t> bytesErased, tableTotal;
    std::vector<Note> notes;
};

enum class NwipeVerify
{
    Unsaid,
    Off,
    Last,
    All
};

struct NwipeSession
{
    int line = 0;
    std::string_view version, method;
    NwipeVerify verify = NwipeVerify::Unsaid;      // of the options
    NwipeVerify shownVerify = NwipeVerify::Unsaid; // of the status line, which is what was done
    bool shownBlank = false;
    int rounds = 0;
    std::string_view hostSerial, hostUuid, hostTag, chassisSerial;
    bool optionsSeen = false;
    bool ended = false; // its last line is there
    std::string_view endStamp;
    int endLine = 0;
    std::vector<NwipeRun> runs;

    bool empty() const { return runs.empty() && !optionsSeen && version.empty(); }
    NwipeRun &run(std::string_view device, int line); // made where there is none
    // The same for "Found …": a warning may have named the device before; the order is that of these lines.
    NwipeRun &found(std::string_view device, int line);
};

std::vector<NwipeSession> nwipeSessions(std::string_view log);

} // namespace tally::evidence
