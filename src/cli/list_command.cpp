// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/installation_listing.h"
#include "cli/item_listing.h"
#include "core/text.h"
#include "estate/installation_columns.h"

#include <algorithm>
#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--where", "FILTER", "only what matches (docs/filter-language.md)"},
    {"--columns", "A,B", "which attributes or columns"},
    {"--sort", "A,-B", "by these attributes, - for descending"},
    {"--limit", "N", "at most so many rows (default and 0: all); total counts all"},
    {"--to", "FILE", "write a .csv or .xlsx file instead"},
};

ListQuery queryOf(const Invocation &invocation)
{
    ListQuery query;
    query.className = invocation.words[0];
    query.where = invocation.value("--where");
    query.sort = invocation.value("--sort");
    const std::string columns = invocation.value("--columns");
    for (const std::string_view name : text::split(columns, ',')) {
        if (!text::trimmed(name).empty())
            query.columns.emplace_back(text::trimmed(name));
    }
    return query;
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    const ListQuery query = queryOf(invocation);
    TALLY_TRY(const auto listing, estate::meansInstallations(query.className, estate->classes())
                                      ? listInstallations(estate, query)
                                      : listItems(estate, query, context.job()));
    TALLY_TRY(const std::int64_t limit, invocation.number("--limit", 0));
    const std::size_t count =
        limit == 0 ? listing->size() : std::min(static_cast<std::size_t>(limit), listing->size());
    if (invocation.has("--to")) {
        TALLY_CHECK(writeListing(*listing, count, invocation.value("--to"), context.job()));
        context.err() << count << " rows written\n";
    } else if (context.json()) {
        streamJson(context.out(), *listing, count, estate->operation());
    } else {
        context.print(tableOf(*listing, count));
        context.err() << count << " of " << listing->size() << "\n";
    }
    return Exit::Done;
}

} // namespace

extern const Command kListCommand;
const Command kListCommand{
    "list",
    "CLASS",
    "items of a class and its subclasses, or the installations",
    "\"list installation\" lists what is installed: device, name, version, publisher, architecture, product, "
    "installed_on, source, seen_at and the device's site, custodian, cost_centre and owner. JSON: operation "
    "(the register's number), total (all that match), rows: each with id (installations: device_id) and the "
    "columns.",
    1,
    1,
    kOptions,
    run,
    true};

} // namespace tally::cli
