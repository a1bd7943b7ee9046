// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_reader.h"

#include "core/text.h"
#include "exchange/delimited_text.h"
#include "exchange/registry.h"
#include "exchange/shipped_data.h"
#include "exchange/table_header.h"
#include "exchange/table_import.h"
#include "exchange/unpack.h"
#include "exchange/xlsx_table.h"
#include "model/class_registry.h"

#include <algorithm>
#include <map>

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

// Rows of the head that have as many cells as most of them, in hundredths of all: titles may stand above. 0
// for a single column.
int regularity(std::string_view bytes)
{
    const auto table = DelimitedText::open(bytes.substr(0, kHeadBytes), {});
    if (!table)
        return 0;
    TableRow row;
    std::map<std::size_t, int> widths;
    int rows = 0;
    for (; rows < kRowsLookedAt; ++rows) {
        const auto more = (*table)->next(row);
        if (!more || !*more)
            break;
        ++widths[row.cells.size()];
    }
    widths.erase(1);
    int regular = 0;
    for (const auto &[width, count] : widths)
        regular = std::max(regular, count);
    return regular * 100 / std::max(rows, 1);
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

Result<std::unique_ptr<TableSource>> openCsv(std::string_view bytes,
                                             const std::optional<TableMapping> &mapping)
{
    DelimitedOptions how;
    if (mapping)
        how = {mapping->encoding, mapping->delimiter};
    TALLY_TRY(auto table, DelimitedText::open(bytes, how));
    return std::unique_ptr<TableSource>(std::move(table));
}

Result<std::unique_ptr<TableSource>> openXlsx(std::string_view bytes,
                                              const std::optional<TableMapping> &mapping)
{
    TALLY_TRY(auto table, XlsxTable::open(bytes, mapping ? mapping->sheet : std::string()));
    return std::unique_ptr<TableSource>(std::move(table));
}

Outcome readCsv(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
                const NoteSink &notes, JobContext &job)
{
    TALLY_TRY(const std::optional<TableMapping> mapping, mappingOf(options));
    TALLY_TRY(const auto table, openCsv(bytes, mapping));
    return importTable(*table, mapping ? &*mapping : nullptr, options, reports, notes, job);
}

Outcome readXlsx(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
                 const NoteSink &notes, JobContext &job)
{
    TALLY_TRY(const std::optional<TableMapping> mapping, mappingOf(options));
    TALLY_TRY(const auto table, openXlsx(bytes, mapping));
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

Result<OpenTable> openTable(std::string_view bytes, const ReaderOptions &options)
{
    TALLY_TRY(const std::string content, unpacked(bytes));
    const Reader *reader = readerFor(content);
    OpenTable opened;
    opened.format = reader == nullptr ? std::string() : std::string(reader->name);
    TALLY_TRY(opened.mapping, mappingOf(options));
    if (opened.format == "csv") {
        TALLY_TRY(opened.table, openCsv(content, opened.mapping));
    } else if (opened.format == "xlsx") {
        TALLY_TRY(opened.table, openXlsx(content, opened.mapping));
    } else {
        return makeError(ErrorCode::Usage, "The file is no table whose columns could be mapped.");
    }
    return opened;
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
    for (const model::AttributeSpec &attribute : classes.attributesOf(className)) {
        std::string name = attribute.name;
        if (attribute.type == model::AttributeType::Money && name.ends_with("_pence"))
            name.resize(name.size() - std::string_view("_pence").size()); // people fill in pounds
        line += "," + name;
    }
    return line + "\r\n";
}

} // namespace tally::exchange
