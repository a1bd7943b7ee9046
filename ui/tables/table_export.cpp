// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_export.h"

#include "exchange/table_writer.h"
#include "ui/models/value_text.h"

#include <algorithm>

namespace tally::ui {

namespace {

using exchange::TableCell;
using model::AttributeType;

TableCell cellOf(const estate::Estate &estate, estate::Row row, const model::CatalogueEntry &column)
{
    const auto value = estate.attributeAt(row, column.name);
    if (!value)
        return {};
    if (const auto *number = std::get_if<std::int64_t>(&*value)) {
        constexpr double kPenceAPound = 100.0;
        if (column.type == AttributeType::Money)
            return static_cast<double>(*number) / kPenceAPound;
        if (column.type == AttributeType::Integer || column.type == AttributeType::Size)
            return *number;
    }
    return plainText(estate, row, column).toStdString();
}

std::string headingOf(const model::CatalogueEntry &column)
{
    return column.unit.empty() ? column.label : column.label + " (" + column.unit + ")";
}

} // namespace

Result<std::int64_t> exportRows(const ItemRows &rows, const std::string &path, const std::string &title,
                                JobContext &job)
{
    std::vector<model::CatalogueEntry> columns;
    std::vector<std::string> names = rows.columns;
    if (rows.groups) {
        std::erase(names, rows.groupedBy);
        names.insert(names.begin(), rows.groupedBy);
    }
    std::vector<TableCell> cells;
    for (const std::string &name : names) {
        if (auto column = model::catalogueEntry(rows.estate->classes(), rows.className, name)) {
            cells.emplace_back(headingOf(*column));
            columns.push_back(std::move(*column));
        }
    }
    TALLY_TRY(const std::unique_ptr<exchange::TableWriter> writer, exchange::openTableWriter(path, title));
    TALLY_CHECK(writer->row(cells));
    const std::vector<estate::Row> &shown = rows.groups ? rows.groups->rows : rows.rows;
    const auto total = static_cast<std::int64_t>(shown.size());
    for (std::int64_t i = 0; i < total; ++i) {
        constexpr std::int64_t kStep = 256;
        if (i % kStep == 0) {
            if (job.cancelled())
                return makeError(ErrorCode::Cancelled, "stopped; no file was written");
            job.progress(i, total);
        }
        std::transform(columns.begin(), columns.end(), cells.begin(), [&](const auto &column) {
            return cellOf(*rows.estate, shown[static_cast<std::size_t>(i)], column);
        });
        TALLY_CHECK(writer->row(cells));
    }
    TALLY_CHECK(writer->finish());
    return total;
}

} // namespace tally::ui
