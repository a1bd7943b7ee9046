// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of text with line numbers, whatever the file: delimited text, spreadsheets. Read forward, and again
// from the start.
#pragma once

#include "core/result.h"
#include "model/source_report.h"

#include <string>
#include <string_view>
#include <vector>

namespace tally::exchange {

// Limits that keep a hostile or broken file from taking the memory of the machine. Spreadsheets have at most
// 16,384 columns.
inline constexpr std::size_t kMaxCellBytes = 1U << 20U;
inline constexpr std::size_t kMaxColumns = 16'384;

struct TableRow
{
    int line = 0;                        // where the row begins, from 1 (the row number in a spreadsheet)
    std::vector<std::string_view> cells; // UTF-8, untrimmed; valid until the next call
    std::vector<model::InputNote> notes; // of this row
    bool refused = false; // the cells cannot be trusted: they end before the one that a note speaks of
};

struct TableInfo
{
    std::string encoding; // "utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh"
    bool byteOrderMark = false;
    std::string lineEnd;   // "LF", "CRLF", "CR"; empty for a spreadsheet
    char delimiter = '\0'; // NUL for a spreadsheet
    std::string sheet;     // the sheet that is read
    std::vector<std::string> sheets;
    std::vector<model::InputNote> notes; // of the file as a whole
};

class TableSource
{
public:
    virtual ~TableSource() = default;
    // False at the end. Rows without any cell (blank lines) are left out.
    virtual Result<bool> next(TableRow &row) = 0;
    virtual void rewind() = 0;
    virtual const TableInfo &info() const = 0;
};

} // namespace tally::exchange
