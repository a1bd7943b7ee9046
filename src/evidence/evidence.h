// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file says was done to a medium, in one shape whatever wrote the file. Nothing in here is believed: a
// row is a claim, and what it is worth is judged elsewhere. Texts are valid UTF-8 (bytes that are none are
// written \xNN; the original keeps them); sizes are bytes, times are seconds; numbers are integers.
#pragma once

#include "evidence/technique.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tally::evidence {

enum class RunStatus
{
    Completed,
    Failed,
    Aborted, // by a person
    InProgress,
    NeverRun, // the device says that nothing was ever run
    Unknown
};

enum class Verification
{
    Unknown, // nothing is said
    None,    // it was switched off, or the tool says that it was not done
    Sample,  // Row::verifiedPercent where it is known
    LastPass,
    AllPasses,   // a full read-back of each pass
    ChangeProof, // the same places read before and after an erasure of keys
    Visual       // looked at, as for what is destroyed
};

// Host protected area and device configuration overlay: sectors that an overwrite does not reach.
enum class HiddenArea
{
    Unknown,
    Absent,
    Removed,
    Present
};

enum class IdentityTrouble
{
    None,
    Missing,
    Unreadable, // "?????", bytes that are no text
    Anonymised, // the tool was told to hide it
    Mangled     // changed by a spreadsheet
};

struct Identity
{
    std::string serial; // as read, blanks at the ends taken off
    IdentityTrouble trouble = IdentityTrouble::None;
    std::string troubleReason; // in words; empty without trouble
    // Looks right, but may have lost something: leading zeros, the end of a field. In words.
    std::string suspicion;
    std::string tag;   // our own label of the medium
    std::string model; // tools cut it: compare as a prefix
    std::string bus;   // as written: "ATA-SSD", "NVME", "SATA"
    std::string chassisSerial;
    std::string chassisUuid;
    std::string chassisTag;
};

struct Errors
{
    std::optional<std::int64_t> pass;
    std::optional<std::int64_t> verify;
    std::optional<std::int64_t> sync;
    std::optional<std::int64_t> retries;

    bool any() const
    {
        return pass.value_or(0) > 0 || verify.value_or(0) > 0 || sync.value_or(0) > 0 ||
               retries.value_or(0) > 0;
    }
};

// A time as a tool wrote it. Tools run on machines with a dead clock: a claim like the rest.
struct ClaimedTime
{
    std::string text; // as written; empty: none
    // Since 1970 as the text reads, without regard to its zone.
    std::optional<std::int64_t> secondsLocal;
    bool zoneKnown = false;
    int offsetMinutes = 0; // east of UTC; where the zone is known

    // Nothing where there is no time, or no zone and none is assumed.
    std::optional<std::int64_t> secondsUtc() const
    {
        if (!secondsLocal || !zoneKnown)
            return {};
        return *secondsLocal - std::int64_t{60} * offsetMinutes;
    }
};

struct SmartCounters
{
    std::optional<std::int64_t> reallocated;
    std::optional<std::int64_t> pending;
    std::optional<std::int64_t> uncorrectable;
};

struct Note
{
    int line = 0; // 0: not known
    std::string text;
};

// One run of one tool on one medium.
struct Row
{
    int row = 0;  // from 1, in the order of the file
    int line = 0; // where it begins in the file; 0: the format has no lines
    Identity identity;
    RunStatus status = RunStatus::Unknown;
    std::string result; // as written: "-FAILED-", "Erased"
    std::string method; // as written: "HMG IS5 Enhanced"; proves nothing
    Technique technique = Technique::Unknown;
    int passes = 0;                          // of a round, of the method; 0: not known
    int rounds = 0;                          // asked for; 0: not known
    int finishedRounds = 0;                  // 0: none, or not known
    std::optional<std::int64_t> bytesTotal;  // of the device as the tool saw it
    std::optional<std::int64_t> bytesDone;   // reached by the last pass
    std::optional<std::int64_t> nativeBytes; // with hidden areas
    Verification verification = Verification::Unknown;
    std::optional<int> verifiedPercent;
    HiddenArea hidden = HiddenArea::Unknown;
    Errors errors;
    std::string tool;
    std::string toolVersion;
    ClaimedTime start;
    ClaimedTime end;
    std::string operatorName;
    std::string certificate; // number of the certificate or report
    std::string station;     // device name and machine, where the tool says so: "/dev/sda"
    std::string job;         // number of the contractor's job or our order
    std::string itemType;    // of a contractor's row, as written: "Laptop", "HDD"
    std::string route;       // what became of the item, as written: "resale", "recycled"
    std::optional<std::int64_t> weightGrams;
    bool noMedium = false; // the row says that the machine holds none
    bool blankingDone = false;
    std::optional<bool> dataAfter; // the device says whether data may have been written since
    std::string rawWord;           // of a device's own status: "SSTAT 0x101"
    std::optional<std::int64_t> particleMicrometres; // the longest edge of what is left
    std::string particleClass;                       // "H-5"
    SmartCounters smart;
    std::string claimedLevel; // "NIST 800-88 Purge": shown, never used
    bool raw = false;         // a machine's own log or report, not a contractor's row
    std::vector<Note> notes;  // what a person should know: exceptions, what was not believed
};

// What keeps the file, or a row of it, from being used as it is.
struct Problem
{
    std::string code; // "EV-PARSE", "EV-TRUNCATED"
    int line = 0;
    std::string field;
    std::string why;
    std::string remedy;
    int row = 0; // Row::row; 0: the file as a whole
};

struct Part
{
    std::string name;
    std::string sha256;
    std::string format;
};

struct File
{
    std::string name;
    std::string sha256; // hexadecimal; of a capture, of the sorted digests of its parts
    // "nwipe_log", "nwipe_pdf", "blancco_xml", "wipedrive_xml", "xml_mapped", "hdparm", "nvme", "smartctl",
    // "capture" (several of the three), "contractor_table"; empty: nobody knows it.
    std::string format;
    std::vector<Part> parts; // of a capture
    std::vector<Row> rows;
    std::vector<Problem> problems;
};

} // namespace tally::evidence
