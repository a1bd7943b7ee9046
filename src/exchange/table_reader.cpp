// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_reader.h"

#include "core/text.h"
#include "exchange/delimited_text.h"
#include "exchange/shipped_data.h"
#include "exchange/table_header.h"
#include "exchange/table_import.h"
#include "exchange/unpack.h"
#include "exchange/xlsx_table.h"
#include "model/class_registry.h"

#include <algorithm>

namespace tally::exchange {

namespace {

constexpr std::size_t kHeadBytes = 65'536;
constexpr int kRowsLookedAt = 20;

// What no table begins with, but other formats do.
bool looksLikeAnotherFormat(std::string_view bytes)
{
    std::string_view head = bytes.substr(0, kHeadBytes);
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    head = text::trimmed(head);
    return head.empty() || head.starts_with('<') || head.starts_with('{') || head.starts_with('[') ||
           head.starts_with("---") || head.starts_with("PK\x03\x04");
}

// Rows of the head that have as many cells as the first, in hundredths of all; 0 for a single column.
int regularity(std::string_view bytes)
{
    const auto table = DelimitedText::open(bytes.substr(0, kHeadBytes), {});
    if (!table)
        return 0;
    TableRow row;
    std::size_t width = 0;
    int rows = 0;
    int regular = 0;
    for (; rows < kRowsLookedAt; ++rows) {
        const auto more = (*table)->next(row);
        if (!more || !*more)
            break;
        if (rows == 0)
            width = row.cells.size();
        regular += row.cells.size() == width ? 1 : 0;
    }
    return width < 2 ? 0 : regular * 100 / std::max(rows, 1);
}

int recognisesCsv(std::string_view bytes)
{
    if (looksLikeAnotherFormat(bytes))
        return 0;
    const auto header = headerOf(bytes);
    if (shippedMappingFor(header) != nullptr)
        return 80;
    const auto known = std::count_if(header.begin(), header.end(),
                                     [](const std::string &key) { return columnSynonyms().contains(key); });
    if (known >= 2)
        return 45;
    const int regular = regularity(bytes);
    return regular >= 90 ? 40 : regular >= 60 ? 15 : 0;
}

int recognisesXlsx(std::string_view bytes)
{
    if (bytes.starts_with("\xD0\xCF\x11\xE0"))
        return 30; // old or protected: the reader says so
    if (!isZip(bytes))
        return 0;
    return bytes.find("xl/workbook.xml") != std::string_view::npos ? 95 : 20;
}

Result<std::optional<TableMapping>> mappingOf(const ReaderOptions &options)
{
    if (options.mapping.empty())
        return std::optional<TableMapping>();
    TALLY_TRY(TableMapping mapping, parseMapping(options.mapping));
    return std::optional<TableMapping>(std::move(mapping));
}

Outcome readCsv(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
                const NoteSink &notes, JobContext &job)
{
    TALLY_TRY(const std::optional<TableMapping> mapping, mappingOf(options));
    DelimitedOptions how;
    if (mapping)
        how = {mapping->encoding, mapping->delimiter};
    TALLY_TRY(const auto table, DelimitedText::open(bytes, how));
    return importTable(*table, mapping ? &*mapping : nullptr, options, reports, notes, job);
}

Outcome readXlsx(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
                 const NoteSink &notes, JobContext &job)
{
    TALLY_TRY(const std::optional<TableMapping> mapping, mappingOf(options));
    TALLY_TRY(const auto table, XlsxTable::open(bytes, mapping ? mapping->sheet : std::string()));
    return importTable(*table, mapping ? &*mapping : nullptr, options, reports, notes, job);
}

} // namespace

Reader csvReader()
{
    return {"csv", "Register as delimited text (CSV)", recognisesCsv, readCsv};
}
Reader xlsxReader()
{
    return {"xlsx", "Register as a workbook (XLSX)", recognisesXlsx, readXlsx};
}

std::vector<std::string> headerOf(std::string_view bytes)
{
    std::vector<std::string> header;
    if (looksLikeAnotherFormat(bytes))
        return header;
    const auto table = DelimitedText::open(bytes.substr(0, kHeadBytes), {});
    TableRow row;
    if (!table)
        return header;
    const auto more = (*table)->next(row);
    if (more && *more && !row.refused)
        for (const std::string_view cell : row.cells)
            header.push_back(columnKey(cell));
    return header;
}

Result<std::string> csvTemplate(std::string_view className, const model::ClassRegistry &classes)
{
    const model::ClassSpec *spec = classes.find(className);
    if (spec == nullptr || spec->isAbstract)
        return makeError(ErrorCode::NotFound,
                         "There is no class \"" + std::string(className) + "\" that items can have.",
                         "\"tally classes\" lists them.");
    std::string line = "class,owner";
    for (const model::AttributeSpec &attribute : classes.attributesOf(className))
        line += "," + attribute.name;
    return line + "\r\n";
}

} // namespace tally::exchange
