// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What licences turn on, read from an estate as of its date: lots with their transactions, terms, cover and
// rules, pools, devices, what is installed and used, exclusions, candidates of reclaim. What contradicts
// itself is left out and told as a problem.
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "estate/estate.h"
#include "licence/scene.h"

#include <string>
#include <vector>

namespace tally::licence {

// A record that cannot be taken as it stands.
struct RecordProblem
{
    ItemId item;
    std::string name;          // of the record
    std::string what;          // "its quantity is negative"
    std::string remedy;        // what to do about it
    bool isLeftOut = true;     // false: it counts, but somebody should look
    bool isIncomplete = false; // something is missing; else it contradicts itself or what is recorded
};

// A lot that is not in the scene on this date, and why.
enum class Absence : std::uint8_t
{
    NotYet,     // begins later
    Expired,    // its term is over
    Superseded, // by transactions nothing is left
    Maintains,  // it gives cover and no units
    NoLicence   // a problem keeps it out
};
struct AbsentLot
{
    ItemId item;
    std::string name;
    ItemId product;
    Absence why = Absence::NotYet;
    std::optional<Day> on; // since when or until when
};

// LR-07: a lot whose rules ask for documents that neither it nor its agreement has.
struct EvidenceGap
{
    ItemId item;
    std::string name, channel;
    std::string profile; // label of the rules
    std::vector<std::string> missing;
};

struct SceneReading
{
    Scene scene;
    std::vector<RecordProblem> problems; // by item
    std::vector<AbsentLot> absent;       // by item
    std::vector<EvidenceGap> gaps;       // by item
    // By product of the scene: rows that name it before deduplication inside a device.
    std::vector<std::int64_t> rawInstallations;
    // Of all fresh installation rows: those whose title nobody has recognised.
    std::int64_t installationRows = 0, unrecognisedRows = 0;
};

// InvalidInput: a rule of the register cannot be read. Cancelled. Rows are in the order of the estate's ids,
// so that equal registers give equal scenes.
Result<SceneReading> readScene(const estate::Estate &estate, JobContext &job);

} // namespace tally::licence
