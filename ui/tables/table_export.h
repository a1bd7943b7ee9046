// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a table shows, as a CSV file or a workbook: the same rows, columns and order. For a thread of its own.
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "ui/models/item_table_model.h"

#include <string>

namespace tally::ui {

// By the end of the file's name: .csv or .xlsx. Grouped rows come with the column they are grouped by in
// front. The number of rows written. Usage: another ending; Unreachable: it cannot be written; Cancelled.
Result<std::int64_t> exportRows(const ItemRows &rows, const std::string &path, const std::string &title,
                                JobContext &job);

} // namespace tally::ui
