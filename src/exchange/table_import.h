// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a table to reports, one a row: the engine behind the formats "csv" and "xlsx" and the mapping
// assistant.
#pragma once

#include "exchange/reader.h"
#include "exchange/table_mapping.h"
#include "exchange/table_source.h"

namespace tally::exchange {

// `mapping` null: a shipped one that fits the header, else by the names of the columns. Rows that cannot be
// taken are refused with a note each, and reading goes on. An error (nothing is taken): no header, no way to
// tell the class, bad mapping, cancelled.
Outcome importTable(TableSource &table, const TableMapping *mapping, const ReaderOptions &options,
                    const ReportSink &reports, const NoteSink &notes, JobContext &job);

} // namespace tally::exchange
