// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "estate/outage.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--up", "", "what these rest on, instead of what fails with them"},
    {"--depth", "N", "at most so many relationships away"},
    {"--no-redundancy", "", "as if every provider were needed"},
    {"--down-too", "KEY…", "already failed"},
};

Json outageJson(const estate::Estate &estate, const estate::Outage &outage,
                const std::vector<estate::Row> &named)
{
    Json out;
    out["sources"] = Json::array();
    for (const estate::Row row : named)
        out["sources"].push_back(itemJson(estate, row));
    out["affected"] = Json::array();
    for (const estate::Affected &affected : outage.impact.affected) {
        Json item = itemJson(estate, affected.vertex);
        item["depth"] = affected.depth;
        item["via"] = affected.via == estate::kNoVertex ? Json() : Json(estate.idAt(affected.via).value);
        out["affected"].push_back(std::move(item));
    }
    out["spared"] = Json::array();
    for (const estate::Spared &spared : outage.impact.spared) {
        Json item = itemJson(estate, spared.vertex);
        item["providers"] = spared.providers;
        item["needed"] = spared.needed;
        item["failed"] = spared.failed;
        out["spared"].push_back(std::move(item));
    }
    Json byClass = Json::object();
    for (const auto &[name, count] : outage.byClass)
        byClass[name] = count;
    out["counts"] = {{"total", outage.impact.affected.size()},
                     {"by_class", byClass},
                     {"people", outage.people},
                     {"sites", outage.sites}};
    return out;
}

void printOutage(Context &context, const estate::Estate &estate, const estate::Outage &outage)
{
    TableOutput table({"depth", "class", "name", "via"});
    for (const estate::Affected &a : outage.impact.affected) {
        table.add({std::to_string(a.depth), std::string(estate.classAt(a.vertex)),
                   itemWords(estate, a.vertex),
                   a.via == estate::kNoVertex ? std::string() : itemWords(estate, a.via)});
    }
    context.print(table);
    for (const estate::Spared &s : outage.impact.spared) {
        context.out() << "spared: " << itemWords(estate, s.vertex) << " (" << s.failed << " of "
                      << s.providers << " providers failed, " << s.needed << " needed)\n";
    }
    context.out() << outage.impact.affected.size() << " affected, " << outage.people << " people, "
                  << outage.sites << " sites\n";
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    std::vector<estate::Row> named;
    for (const std::string &key : invocation.words) {
        TALLY_TRY(const estate::Row row, context.row(key));
        named.push_back(row);
    }
    estate::ImpactOptions options;
    options.upstream = invocation.has("--up");
    options.redundancy = !invocation.has("--no-redundancy");
    TALLY_TRY(const std::int64_t depth, invocation.number("--depth", 0));
    options.maxDepth = static_cast<std::uint32_t>(std::min<std::int64_t>(depth, UINT32_MAX));
    for (const std::string &key : invocation.values("--down-too")) {
        TALLY_TRY(const estate::Row row, context.row(key));
        options.alreadyDown.push_back(row);
    }
    const estate::Outage outage = estate::outageOf(*estate, named, options);
    if (context.json())
        context.out() << dump(outageJson(*estate, outage, named)) << "\n";
    else
        printOutage(context, *estate, outage);
    return Exit::Done;
}

} // namespace

extern const Command kImpactCommand;
const Command kImpactCommand{"impact",
                             "KEY…",
                             "what fails when these fail",
                             "JSON: sources; affected: list of id, name, class, depth (relationships from "
                             "the nearest source), via (id); spared: list of id, "
                             "name, class, providers, needed, failed; counts: total, by_class, people "
                             "(reached, and custodians of what failed), sites.",
                             1,
                             kAnyNumber,
                             kOptions,
                             run,
                             true};

} // namespace tally::cli
