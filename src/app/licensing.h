// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Licences of the open register: the position on a day, and what is recorded of them. Everything recorded
// here is one operation of kind "agreement", which undo reverses.
#pragma once

#include "app/register.h"
#include "licence/position.h"
#include "licence/scene_reading.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tally::app {

struct LicencePosition
{
    estate::EstatePtr estate; // that it was worked out from
    licence::SceneReading reading;
    licence::Position position;
    // The register does not reach back to the day: what is known now, with the terms of that day.
    bool isKnownNow = false;
};

// The estate to ask for licences: as recorded at `when`; of a day to come, or before the register knew of any
// licence or installation, the one of now on that day.
struct LicenceEstate
{
    estate::EstatePtr estate;
    bool isKnownNow = false;
};
Result<LicenceEstate> licenceEstate(Register &opened, const AsOf &when, JobContext &job);

Result<LicencePosition> workOutLicences(const LicenceEstate &on, const licence::PositionWish &wish,
                                        JobContext &job);

// What a person records of one item, in the words of `set`; item 0: a new one of the class.
struct LicenceEdit
{
    ItemId item;
    std::string className;
    std::map<std::string, std::string> values;
    std::map<std::string, std::size_t> made = {}; // references to what an earlier edit makes
};

// All of it as one operation. InvalidInput: it would contradict itself or what is recorded (a negative
// quantity, an end before the start, a circle of upgrades, more units taken than there are …), with the
// reason. No number: it is so already.
Result<std::optional<OperationNumber>> recordLicences(Register &opened, const std::vector<LicenceEdit> &edits,
                                                      const std::string &reason, JobContext &job);
// The same as a draft, for what-if.
Result<model::OperationDraft> licenceDraft(Register &opened, const std::vector<LicenceEdit> &edits,
                                           JobContext &job);

// InvalidInput: a draft that touches licence records makes a contradiction that was not there before, or,
// when `complete`, leaves one without what it needs to count.
Outcome checkLicences(const estate::Estate &before, const model::OperationDraft &draft, bool complete);

// Hangs a file (20 MiB at most) on a licence, agreement or exclusion as what proves it, kept by its SHA-256;
// `kind`: "invoice", "agreement statement" … No number: it is there already.
Result<std::optional<OperationNumber>> attachEvidence(Register &opened, ItemId item, const std::string &file,
                                                      const std::string &kind, const std::string &reason,
                                                      JobContext &job);

} // namespace tally::app
