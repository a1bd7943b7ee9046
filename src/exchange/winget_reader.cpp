// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/winget_reader.h"

#include "core/text.h"
#include "exchange/delimited_text.h"
#include "exchange/table_header.h"
#include "exchange/table_reader.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace tally::exchange {

namespace {

constexpr std::string_view kSource = "winget-index";

struct Package
{
    std::string id, name, version, updated;
    int line = 0;
    std::int64_t versions = 0;
};

struct Columns
{
    std::size_t id = 0, version = 0, name = 0, updated = 0;
};

std::optional<Columns> columnsOf(const std::vector<std::string> &keys)
{
    Columns columns;
    const auto find = [&keys](std::string_view key, std::size_t &at) {
        at = static_cast<std::size_t>(std::find(keys.begin(), keys.end(), key) - keys.begin());
        return at < keys.size();
    };
    if (!find("packageid", columns.id) || !find("version", columns.version) || !find("name", columns.name))
        return {};
    find("lastupdate", columns.updated);
    return columns;
}

int recognises(std::string_view bytes)
{
    return columnsOf(headerOf(bytes)) ? 95 : 0;
}

// The versions of a package become one product; the latest is the one updated last.
void fold(std::map<std::string, Package> &packages, Package &&package)
{
    Package &kept = packages[text::folded(package.id)];
    const std::int64_t versions = kept.versions + 1;
    const int line = kept.versions > 0 ? kept.line : package.line;
    if (kept.versions == 0 || package.updated > kept.updated)
        kept = std::move(package);
    kept.versions = versions;
    kept.line = line;
}

model::SourceReport reportOf(const Package &package, const std::string &source)
{
    model::SourceReport report;
    report.source = source;
    report.subject = package.id;
    report.className = "software_product";
    report.classIsCertain = true;
    report.partial = true;
    report.line = package.line;
    report.claims["name"] = package.name.empty() ? package.id : package.name;
    report.claims["package_id"] = package.id;
    report.claims["publisher"] = package.id.substr(0, package.id.find('.'));
    if (!package.version.empty())
        report.claims["latest_version"] = package.version;
    report.counts["versions"] = package.versions;
    return report;
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &job)
{
    TALLY_TRY(const auto table, DelimitedText::open(bytes, {}));
    TALLY_TRY(const TableHeader header, takeHeader(*table));
    const auto columns = columnsOf(header.keys);
    if (!columns)
        return makeError(ErrorCode::InvalidInput, "The table lacks a column PackageId, Version or Name.",
                         "Take the index file again.");
    std::map<std::string, Package> packages;
    TableRow row;
    for (;;) {
        TALLY_TRY(const bool more, table->next(row));
        if (!more)
            break;
        for (const model::InputNote &note : row.notes)
            notes(model::InputNote(note));
        if (row.refused || header.isRepeatedBy(row))
            continue;
        const auto cell = [&row](std::size_t at) {
            return std::string(at < row.cells.size() ? text::trimmed(row.cells[at]) : std::string_view());
        };
        Package package{cell(columns->id), cell(columns->name), cell(columns->version),
                        cell(columns->updated), row.line};
        if (package.id.empty())
            notes({row.line, "PackageId", {}, "is blank; the row was left out", true});
        else
            fold(packages, std::move(package));
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "The reading was stopped.");
    }
    const std::string source = options.source.empty() ? std::string(kSource) : options.source;
    for (const auto &[key, package] : packages)
        if (!reports(reportOf(package, source)))
            return {};
    return {};
}

} // namespace

Reader wingetReader()
{
    return {"winget-index", "Windows Package Manager index (CSV)", recognises, read};
}

} // namespace tally::exchange
