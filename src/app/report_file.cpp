// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_file.h"

#include "app/pdf_painting.h"
#include "exchange/table_writer.h"
#include "report/rendering.h"
#include "store/store.h"

#include <algorithm>
#include <fstream>

namespace tally::app {

namespace {

exchange::TableCell cellOf(const report::Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return *number;
    return std::get<std::string>(value);
}

Outcome writeTable(const report::Document &document, const std::string &file)
{
    TALLY_TRY(const auto writer, exchange::openTableWriter(file, "Report"));
    TALLY_CHECK(writer->row({document.title}));
    TALLY_CHECK(writer->row({document.subtitle}));
    for (const report::Section &section : document.sections) {
        TALLY_CHECK(writer->row({std::string()}));
        TALLY_CHECK(writer->row({section.heading}));
        std::vector<exchange::TableCell> headings;
        for (const report::Column &column : section.columns)
            headings.emplace_back(column.heading);
        if (std::any_of(section.columns.begin(), section.columns.end(),
                        [](const auto &column) { return !column.heading.empty(); }))
            TALLY_CHECK(writer->row(headings));
        for (const auto &row : section.rows) {
            std::vector<exchange::TableCell> cells;
            for (const report::Value &value : row)
                cells.push_back(cellOf(value));
            TALLY_CHECK(writer->row(cells));
        }
    }
    return writer->finish();
}

Outcome writeBytes(const std::string &bytes, const std::string &file)
{
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    out.close();
    if (out)
        return {};
    Error error = makeError(ErrorCode::Unreachable, "The report cannot be written",
                            "Check the folder, its rights and the free space.");
    error.file = file;
    return error;
}

} // namespace

Outcome writeReport(const report::Document &document, const std::string &file)
{
    if (file.ends_with(".html"))
        return writeBytes(report::toHtml(document), file);
    if (file.ends_with(".csv") || file.ends_with(".xlsx"))
        return writeTable(document, file);
    return makeError(ErrorCode::Usage, "The file's ending tells no format", "Write .html, .csv or .xlsx.");
}

Outcome writeReport(Register &opened, const report::Document &document, const std::string &file)
{
    if (!file.ends_with(".pdf"))
        return writeReport(document, file);
    TALLY_TRY(const Instant made, recordedAt(opened, document.operation));
    TALLY_TRY(const std::string pdf, paintPdf({document, made}));
    return writeBytes(pdf, file);
}

std::string csvOf(const report::Section &section)
{
    std::vector<exchange::TableCell> headings;
    for (const report::Column &column : section.columns)
        headings.emplace_back(column.heading);
    std::string out;
    exchange::appendCsvRow(out, headings);
    for (const auto &row : section.rows) {
        std::vector<exchange::TableCell> cells;
        for (const report::Value &value : row)
            cells.push_back(cellOf(value));
        exchange::appendCsvRow(out, cells);
    }
    return out;
}

Result<Instant> recordedAt(Register &opened, OperationNumber number)
{
    Instant at = 0;
    TALLY_CHECK(opened.store().operations(number, [&](const model::Operation &operation) {
        if (operation.number == number)
            at = operation.recordedAt;
        return false;
    }));
    return at;
}

} // namespace tally::app
