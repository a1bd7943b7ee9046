// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report as a file: a page for people, or a table for spreadsheets.
#pragma once

#include "app/register.h"
#include "core/result.h"
#include "report/document.h"

#include <string>

namespace tally::app {

// As its ending says: .html, .csv or .xlsx. Usage: another ending. Unreachable: it cannot be written.
Outcome writeReport(const report::Document &document, const std::string &file);
// .pdf too, dated by the operation that the document is of: the same document is the same file on every day.
Outcome writeReport(Register &opened, const report::Document &document, const std::string &file);

// One table as CSV, with its headings; text that looks like a formula is guarded.
std::string csvOf(const report::Section &section);

// When an operation was recorded; 0 where this login may not know.
Result<Instant> recordedAt(Register &opened, OperationNumber operation);

} // namespace tally::app
