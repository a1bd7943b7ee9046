// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/item_listing.h"
#include "cli/json.h"
#include "cli/table_output.h"
#include "core/text.h"
#include "estate/filter.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--where", "FILTER", "only items that match (docs/filter-language.md)"},
    {"--columns", "A,B", "which attributes"},
    {"--sort", "A,-B", "by these attributes, - for descending"},
    {"--limit", "N", "at most so many rows; total counts all"},
    {"--to", "FILE", "write a .csv or .xlsx file instead"},
};

constexpr std::string_view kDefaultColumns[] = {"name",   "class", "asset_number", "serial_number",
                                                "status", "site",  "custodian"};

Result<std::vector<std::string>> columnsOf(const Invocation &invocation, const estate::Estate &estate,
                                           const std::string &className)
{
    if (!invocation.has("--columns"))
        return std::vector<std::string>(std::begin(kDefaultColumns), std::end(kDefaultColumns));
    std::vector<std::string> columns;
    for (const std::string_view name : text::split(invocation.value("--columns"), ',')) {
        const std::string column(text::trimmed(name));
        TALLY_CHECK(checkColumn(estate, className, column));
        columns.push_back(column);
    }
    return columns;
}

void streamJson(Context &context, const Listing &listing)
{
    context.out() << "{\"operation\": " << listing.estate->operation() << ", \"total\": " << listing.total
                  << ", \"rows\": [";
    const char *separator = "\n";
    for (const estate::Row row : listing.rows) {
        context.out() << separator << dump(rowJson(*listing.estate, row, listing.columns), -1);
        separator = ",\n";
    }
    context.out() << "\n]}\n";
}

void printTable(Context &context, const Listing &listing)
{
    std::vector<std::string> headers = {"id"};
    headers.insert(headers.end(), listing.columns.begin(), listing.columns.end());
    TableOutput table(headers);
    for (const estate::Row row : listing.rows) {
        std::vector<std::string> cells = {std::to_string(listing.estate->idAt(row).value)};
        for (const std::string &column : listing.columns)
            cells.push_back(listing.estate->displayAt(row, column));
        table.add(std::move(cells));
    }
    table.print(context.out());
    context.err() << listing.rows.size() << " of " << listing.total << "\n";
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    Listing listing;
    TALLY_TRY(listing.estate, context.estate());
    const std::string &className = invocation.words[0];
    const model::ClassRegistry &classes = listing.estate->classes();
    TALLY_CHECK(checkClass(classes, className));
    TALLY_TRY(listing.columns, columnsOf(invocation, *listing.estate, className));
    TALLY_TRY(const auto filter, estate::parseFilter(invocation.value("--where"), className, classes));
    listing.rows = filter->apply(*listing.estate, listing.estate->itemsOfClass(className));
    listing.total = listing.rows.size();
    TALLY_TRY(listing.rows,
              estate::sortRows(*listing.estate, std::move(listing.rows), invocation.value("--sort")));
    TALLY_TRY(const std::int64_t limit,
              invocation.number("--limit", static_cast<std::int64_t>(listing.total)));
    if (static_cast<std::size_t>(limit) < listing.rows.size())
        listing.rows.resize(static_cast<std::size_t>(limit));
    if (invocation.has("--to")) {
        TALLY_CHECK(writeListing(listing, invocation.value("--to"), context.job()));
        context.err() << listing.rows.size() << " rows written\n";
        return Exit::Done;
    }
    if (context.json())
        streamJson(context, listing);
    else
        printTable(context, listing);
    return Exit::Done;
}

} // namespace

extern const Command kListCommand;
const Command kListCommand{
    "list",
    "CLASS",
    "items of a class and its subclasses",
    "JSON: operation (the register's number), total (all that match), rows: each with id and the columns.",
    1,
    1,
    kOptions,
    run};

} // namespace tally::cli
