// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The formats "csv" (delimited text) and "xlsx" (workbooks): registers of any shape, by a mapping or by the
// names of columns.
#pragma once

#include "exchange/reader.h"
#include "exchange/table_mapping.h"
#include "exchange/table_source.h"

#include <memory>
#include <optional>

namespace tally::exchange {

Reader csvReader();
Reader xlsxReader();

struct OpenTable
{
    std::string format; // "csv", "xlsx"
    std::unique_ptr<TableSource> table;
    std::optional<TableMapping> mapping; // that the options name
};
// A file's bytes, packed or not, as the import would read them. Usage: they are of another format.
Result<OpenTable> openTable(std::string_view bytes, const ReaderOptions &options);

// A register file for people to fill: the header line of a class, attributes of every item first.
// NotFound for a class that there is not or that items cannot have.
Result<std::string> csvTemplate(std::string_view className, const model::ClassRegistry &classes);

// The first cells of delimited text, folded for comparing; empty when the bytes are no such text. Cheap:
// reads 64 KiB at most.
std::vector<std::string> headerOf(std::string_view bytes);

} // namespace tally::exchange
