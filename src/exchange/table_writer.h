// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables written for other programs: rows of texts and numbers, as CSV or as a workbook.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tally::exchange {

// monostate: unknown, an empty cell. Texts stay texts whatever they look like.
using TableCell = std::variant<std::monostate, std::string, std::int64_t, double>;

class TableWriter
{
public:
    virtual ~TableWriter() = default;
    // The first row is the header. Unreachable when the file cannot be written (full disk, no right).
    virtual Outcome row(const std::vector<TableCell> &cells) = 0;
    // Without it there is no file, or an unfinished one is taken away.
    virtual Outcome finish() = 0;
};

// By the end of the name: .csv or .xlsx; anything else is a Usage error. An existing file is replaced at the
// end only.
Result<std::unique_ptr<TableWriter>> openTableWriter(const std::string &path, const std::string &sheetName);

Result<std::unique_ptr<TableWriter>> openCsvWriter(const std::string &path);
// Worksheets hold 1,048,576 rows; one more is an InvalidInput that says to use CSV.
Result<std::unique_ptr<TableWriter>> openXlsxWriter(const std::string &path, const std::string &sheetName);

// Several tables in one workbook, whose bytes depend on what is in it and `made` alone (milliseconds since
// 1970; written as its date).
class BookWriter : public TableWriter
{
public:
    // Begins a sheet, whose first row is its header. Rows go to the last one begun.
    virtual Outcome sheet(const std::string &name) = 0;
};
Result<std::unique_ptr<BookWriter>> openBookWriter(const std::string &path, std::int64_t made);

// One line of CSV (RFC 4180, CRLF) with text that looks like a formula guarded (formula_text.h).
void appendCsvRow(std::string &out, const std::vector<TableCell> &cells);

} // namespace tally::exchange
