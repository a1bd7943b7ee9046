// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of software in use as tables, delimited text and workbooks alike.
#pragma once

#include "exchange/fact_rows.h"
#include "exchange/table_header.h"
#include "exchange/table_source.h"

namespace tally::exchange {

// Whether the table is such a list, by `className` (--class), by a column that says the kind of each row, or
// by its columns. Leaves the table after its header.
Result<bool> isFactTable(TableSource &table, const TableHeader &header, const ReaderOptions &options);

// Reads it from its header's end.
Outcome readFactTable(TableSource &table, const TableHeader &header, const ReaderOptions &options,
                      const ReportSink &reports, const NoteSink &notes, JobContext &job);

} // namespace tally::exchange
