// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A contractor's table (CSV, XLSX): what he says that he did, a row a medium or a machine.
#pragma once

#include "evidence/table_profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace tally::evidence {

// For a person who teaches the program a supplier's tables: what each column is taken for, and what comes of
// the rows.
struct PreviewColumn
{
    std::string name;
    std::string field; // by fieldNames(); empty: it is not taken
    bool byProfile = false;
    int filled = 0;
    std::vector<std::string> samples; // the first different ones
};
struct TablePreview
{
    int headerLine = 0;
    std::vector<PreviewColumn> columns;
    std::string dateOrder; // "day_first", "month_first", "both"; empty: no date tells
    File file;             // as the import would read it; name and digest are the caller's
};

// The problem of a table that cannot be read is in the file; an error speaks of the profile.
Result<TablePreview> previewTable(std::string_view bytes, std::string_view profileJson);

// False: it is no table, or none whose columns tell of media and of what became of them.
bool readContractorTable(std::string_view bytes, const TableProfile *profile, File &file,
                         TablePreview *preview = nullptr);

} // namespace tally::evidence
