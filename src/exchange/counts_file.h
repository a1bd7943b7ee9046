// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a scanner or a spreadsheet wrote down of a stocktake (docs/stocktake.md): labels in the order in which
// they were read, with the place where that was. Either one label a line, a line "@PLACE" before those of a
// place, or a table with headings in any order, such as the list that a custodian filled in.
#pragma once

#include "core/date.h"
#include "core/result.h"
#include "model/source_report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::exchange {

struct CountedLabel
{
    int line = 0;
    std::string label;
    std::string place; // as written; empty: not said
    std::string condition, note;
    std::string photo; // a file's name as written
    std::optional<Instant> at;
    std::int64_t reference = 0; // "#431": the item's id, which a list of ours names; 0: not said
    bool isDenied = false;      // "have it: no"
    bool isAnswer = false;      // the table asks who has it
};

struct CountsFile
{
    std::vector<CountedLabel> labels;
    std::vector<model::InputNote> notes; // rows and values that were left out, with the reason
    std::int64_t unanswered = 0;         // rows of a list that nobody filled in
};

// InvalidInput: no table and no text; a table whose headings name no label.
Result<CountsFile> readCounts(std::string_view bytes);

} // namespace tally::exchange
