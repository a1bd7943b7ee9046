// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import would do, line by line, before it is recorded: a pure function of the plan and the estate
// that it was made against.
#pragma once

#include "app/held_thing.h"
#include "estate/estate.h"
#include "reconcile/import_plan.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tally::app {

struct PreviewLine
{
    reconcile::Decision decision = reconcile::Decision::Updated;
    reconcile::ReportKey key;       // empty: of no report (a row that was refused while it was read)
    bool isDecidable = false;       // held, and waits for a decision
    bool isNote = false;            // a value was left out or read with a doubt; the row itself was taken
    ItemId item;                    // 0: new, held or refused
    std::vector<ItemId> candidates; // of a held report; negative: made by this import
    std::string name, className;
    std::string attribute;     // of an updated item; empty where the line is about the whole item
    std::string before, after; // as people read them; empty: none
    std::string found;         // the text that a note or refusal is about
    std::string why;           // the key that matched, the reason of a refusal or of holding
    std::string remedy;        // of a refusal; empty: none is known
    std::string file;
    int line = 0; // 0: not known
};

// Held and refused first, then notes, then updated attribute by attribute, then new. Unchanged ones are left
// out; so are the parts of a thing that are items themselves (its disks), which are counted.
struct ImportPreview
{
    std::vector<PreviewLine> lines;
    std::int64_t otherItems = 0; // begun or changed with them: media, monitors, models …
    std::int64_t newNotShown = 0, notesNotShown = 0; // beyond kMostLines of each
    // What is held, side by side with what it may be.
    std::map<reconcile::ReportKey, HeldThing> held;
};

// New items and notes beyond these are counted only: a preview is for reading.
inline constexpr std::size_t kMostLines = 20'000;

// The plan of a dry run: its draft must still be there.
ImportPreview previewOf(const reconcile::ImportPlan &plan, const estate::Estate &estate);
// What was refused as a whole: files, folders, what the register would not record.
PreviewLine refusalLine(const Error &error);

} // namespace tally::app
