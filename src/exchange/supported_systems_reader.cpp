// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/supported_systems_reader.h"

#include "core/text.h"
#include "exchange/delimited_text.h"
#include "exchange/table_header.h"
#include "exchange/table_mapping.h"
#include "exchange/table_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace tally::exchange {

namespace {

constexpr std::string_view kSource = "supported-systems";

struct SystemRow
{
    std::string category, product, site; // product empty: not known
    std::string written;                 // of the product
    int line = 0;
};

enum Field : std::size_t
{
    Category,
    Product,
    Site
};
constexpr std::array<std::string_view, 3> kColumns = {"category", "product", "site"};

bool isUnknown(std::string_view product)
{
    return product.find_first_not_of("? ") == std::string_view::npos;
}

// What was written in house has no name of its own: it is told apart by the job that it does.
std::string productName(const SystemRow &row)
{
    return text::folded(row.product) == "in house" ? row.product + " (" + row.category + ")" : row.product;
}

Outcome readRows(TableSource &table, std::vector<SystemRow> &rows, const NoteSink &notes)
{
    TALLY_TRY(const TableHeader header, takeHeader(table));
    std::array<std::size_t, kColumns.size()> at{};
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        const auto found = std::find(header.keys.begin(), header.keys.end(), kColumns[i]);
        if (found == header.keys.end())
            return makeError(ErrorCode::InvalidInput,
                             "The table has no column \"" + std::string(kColumns[i]) + "\".",
                             "Its columns must be Category, Product and Site.");
        at[i] = static_cast<std::size_t>(found - header.keys.begin());
    }
    TableRow row;
    for (;;) {
        TALLY_TRY(const bool more, table.next(row));
        if (!more)
            return {};
        for (const model::InputNote &note : row.notes)
            notes(model::InputNote(note));
        if (row.refused || header.isRepeatedBy(row))
            continue;
        const auto cell = [&](Field field) {
            return at[field] < row.cells.size() ? text::trimmed(row.cells[at[field]]) : std::string_view();
        };
        SystemRow system{
            std::string(cell(Category)), {}, std::string(cell(Site)), std::string(cell(Product)), row.line};
        if (system.category.empty() || system.site.empty()) {
            notes({row.line,
                   system.category.empty() ? "Category" : "Site",
                   {},
                   "is blank, so that nothing tells which system is meant; the row was left out. Fill it in",
                   true});
            continue;
        }
        if (!isUnknown(system.written))
            system.product = system.written;
        rows.push_back(std::move(system));
    }
}

class SystemReports
{
public:
    explicit SystemReports(const ReaderOptions &options)
        : m_source(options.source.empty() ? kSource : options.source)
    {
    }

    // One spelling a product: that of its first row.
    void unify(std::vector<SystemRow> &rows)
    {
        for (SystemRow &row : rows) {
            ++m_systemsOf[{text::folded(row.category), text::folded(row.site)}];
            if (!row.product.empty())
                row.product =
                    m_products.emplace(text::folded(productName(row)), productName(row)).first->second;
        }
    }

    model::SourceReport reportOf(const SystemRow &row) const
    {
        model::SourceReport report;
        report.source = m_source;
        report.className = "supported_system";
        report.classIsCertain = true;
        report.partial = true;
        report.line = row.line;
        report.subject = row.category + "/" + row.site;
        // Where a site has several for one job, the product tells them apart; else a product filled in later
        // is the same item.
        if (m_systemsOf.at({text::folded(row.category), text::folded(row.site)}) > 1)
            report.subject += "/" + (row.product.empty() ? "?" : row.product);
        report.claims["name"] =
            row.category + (row.product.empty() ? "" : ": " + row.product) + " (" + row.site + ")";
        report.claims["category"] = row.category;
        report.references.emplace_back("site", model::SourceReference{"site", {}, row.site});
        report.relationships.push_back({"uses", true, {"site", {}, row.site}, {}, {}});
        if (row.product.empty()) {
            report.questions.push_back(
                "Which product does " + row.site + " use for " + row.category + "? The table " +
                (row.written.empty() ? "leaves it blank." : "says \"" + row.written + "\"."));
            return report;
        }
        report.claims["product_name"] = row.written;
        report.references.emplace_back("product",
                                       model::SourceReference{"software_product", {}, row.product});
        return report;
    }

private:
    std::string m_source;
    std::map<std::string, std::string, std::less<>> m_products;     // folded -> as first written
    std::map<std::pair<std::string, std::string>, int> m_systemsOf; // category and site -> rows
};

int recognises(std::string_view bytes)
{
    std::vector<std::string> header = headerOf(bytes);
    std::sort(header.begin(), header.end());
    return std::equal(header.begin(), header.end(), kColumns.begin(), kColumns.end()) ? 90 : 0;
}

Outcome read(std::string_view bytes, const ReaderOptions &options, const ReportSink &reports,
             const NoteSink &notes, JobContext &job)
{
    TALLY_TRY(const auto table, DelimitedText::open(bytes, {}));
    std::vector<SystemRow> rows;
    TALLY_CHECK(readRows(*table, rows, notes));
    SystemReports maker(options);
    maker.unify(rows);
    std::map<std::string, int> subjects;
    for (const SystemRow &row : rows) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "The reading was stopped.");
        model::SourceReport report = maker.reportOf(row);
        if (const auto [first, isNew] = subjects.emplace(report.subject, row.line); !isNew) {
            notes({row.line,
                   {},
                   report.subject,
                   "line " + std::to_string(first->second) + " says the same",
                   false});
            continue;
        }
        if (!reports(std::move(report)))
            return {};
    }
    return {};
}

} // namespace

Reader supportedSystemsReader()
{
    return {"supported-systems", "Table of supported systems", recognises, read};
}

} // namespace tally::exchange
