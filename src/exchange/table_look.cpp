// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_look.h"

#include "core/text.h"
#include "exchange/table_reader.h"
#include "exchange/table_scheme.h"

#include <algorithm>

namespace tally::exchange {

namespace {

constexpr int kRowsSampled = 200;
constexpr std::size_t kSamples = 3;
constexpr std::size_t kLongestSample = 200; // bytes

std::string sampleOf(std::string_view cell)
{
    if (cell.size() <= kLongestSample)
        return std::string(cell);
    std::size_t end = kLongestSample;
    while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(cell.substr(0, end)) + "…";
}

Outcome takeSamples(TableSource &table, std::vector<LookedColumn> &columns)
{
    TableRow row;
    for (int rows = 0; rows < kRowsSampled; ++rows) {
        TALLY_TRY(const bool more, table.next(row));
        if (!more)
            break;
        for (std::size_t i = 0; i < std::min(row.cells.size(), columns.size()); ++i) {
            std::vector<std::string> &samples = columns[i].samples;
            const std::string_view cell = text::trimmed(row.cells[i]);
            if (cell.empty() || samples.size() >= kSamples)
                continue;
            std::string sample = sampleOf(cell);
            if (std::find(samples.begin(), samples.end(), sample) == samples.end())
                samples.push_back(std::move(sample));
        }
    }
    return {};
}

bool isNamed(const TableMapping &mapping, const std::string &column)
{
    const std::string key = columnKey(column);
    return std::any_of(mapping.columns.begin(), mapping.columns.end(), [&](const ColumnMapping &each) {
        return std::any_of(each.columns.begin(), each.columns.end(),
                           [&](const std::string &name) { return columnKey(name) == key; });
    });
}

void describe(const TableScheme &scheme, TableLook &look)
{
    const TableHeader &header = scheme.header();
    for (std::size_t i = 0; i < header.names.size(); ++i) {
        LookedColumn column;
        column.name = header.names[i];
        column.filled = scheme.profile().columns[i].filled;
        column.mapping.columns = {column.name};
        if (isNamed(scheme.mapping(), column.name))
            column.by = LookedColumn::By::Mapping; // also where that says to ignore it
        look.columns.push_back(std::move(column));
    }
    for (const PlannedColumn &planned : scheme.plan().columns) {
        for (const std::size_t cell : planned.cells) {
            LookedColumn &column = look.columns[cell];
            if (column.mapping.use != ColumnMapping::Use::Ignore)
                continue; // the first use is shown where a mapping has several
            column.mapping = planned.mapping;
            column.dateOrder = planned.dateOrder;
            if (column.by == LookedColumn::By::Nothing)
                column.by = matchColumn(column.name, scheme.classes(), scheme.registry()).guessed
                                ? LookedColumn::By::NearName
                                : LookedColumn::By::Name;
        }
    }
    for (const std::vector<std::size_t> &cells : scheme.plan().subject) {
        for (const std::size_t cell : cells)
            look.columns[cell].isSubject = true;
    }
}

} // namespace

Result<TableLook> lookAtTable(std::string_view bytes, const ReaderOptions &options, JobContext &job)
{
    TALLY_TRY(const OpenTable opened, openTable(bytes, options));
    TALLY_TRY(const TableScheme scheme,
              TableScheme::find(*opened.table, opened.mapping ? &*opened.mapping : nullptr, options, job));
    TableLook look;
    look.format = opened.format;
    look.info = opened.table->info();
    look.headerLine = scheme.header().line;
    look.rows = scheme.profile().rows;
    look.mapping = scheme.mapping();
    look.classes = scheme.classes();
    if (!scheme.problem())
        look.problem = scheme.problem().error();
    describe(scheme, look);
    TALLY_CHECK(takeSamples(*opened.table, look.columns));
    TALLY_CHECK(goBehindHeader(scheme.header(), *opened.table));
    TALLY_TRY(std::vector<ColumnWords> words, wordsOf(scheme, *opened.table, job));
    for (std::size_t i = 0; i < look.columns.size(); ++i)
        look.columns[i].words = std::move(words[i]);
    return look;
}

} // namespace tally::exchange
