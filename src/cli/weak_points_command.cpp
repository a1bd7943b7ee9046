// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "estate/outage.h"

#include <algorithm>
#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--of", "KEY", "only what stops this item"},
    {"--limit", "N", "at most so many (default 50, 0: all)"},
    {"--pairs", "", "with --of: pairs of failures that stop it though neither does alone"},
};

Result<Exit> runPairs(Context &context, const estate::Estate &estate, estate::Row service, std::size_t limit)
{
    const auto pairs = estate::weakPairs(estate.graph(), service, limit, context.job());
    TALLY_CHECK(context.notStopped());
    if (context.json()) {
        Json list = Json::array();
        for (const auto &[a, b] : pairs)
            list.push_back({itemJson(estate, a), itemJson(estate, b)});
        context.out() << dump({{"pairs", list}}) << "\n";
        return Exit::Done;
    }
    TableOutput table({"one", "class", "other", "class"});
    for (const auto &[a, b] : pairs) {
        table.add({itemWords(estate, a), std::string(estate.classAt(a)), itemWords(estate, b),
                   std::string(estate.classAt(b))});
    }
    context.print(table);
    return Exit::Done;
}

Result<Exit> runPoints(Context &context, const estate::Estate &estate, std::optional<estate::Row> of,
                       std::size_t limit)
{
    auto points = estate::singlePoints(estate, of, context.job());
    TALLY_CHECK(context.notStopped());
    const std::size_t total = points.size();
    points.resize(std::min(points.size(), limit));
    if (context.json()) {
        Json list = Json::array();
        for (const estate::SinglePoint &point : points) {
            Json item = itemJson(estate, point.row);
            item["takes_down"] = point.takesDown;
            item["people"] = point.people;
            item["sites"] = point.sites;
            list.push_back(std::move(item));
        }
        context.out() << dump({{"total", total}, {"points", list}}) << "\n";
        return Exit::Done;
    }
    TableOutput table({"takes down", "people", "sites", "class", "name"});
    for (const estate::SinglePoint &point : points) {
        table.add({std::to_string(point.takesDown), std::to_string(point.people), std::to_string(point.sites),
                   std::string(estate.classAt(point.row)), itemWords(estate, point.row)});
    }
    context.print(table);
    context.err() << points.size() << " of " << total << "\n";
    return Exit::Done;
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const std::int64_t typed, invocation.number("--limit", 50));
    const std::size_t limit = typed == 0 ? SIZE_MAX : static_cast<std::size_t>(typed);
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    std::optional<estate::Row> of;
    if (invocation.has("--of")) {
        TALLY_TRY(of, context.row(invocation.value("--of")));
    }
    if (!invocation.has("--pairs"))
        return runPoints(context, *estate, of, limit);
    if (!of)
        return makeError(ErrorCode::Usage, "--pairs needs the item that is to stop", "Add --of KEY.");
    return runPairs(context, *estate, *of, limit);
}

} // namespace

extern const Command kWeakPointsCommand;
const Command kWeakPointsCommand{
    "weak-points",
    "",
    "single points of failure, ranked by the people and sites that they hit",
    "Most people first, then most sites, then most items. JSON: total; points: list of id, name, class, "
    "takes_down (items), people, sites. With --pairs: "
    "pairs: list of two items each.",
    0,
    0,
    kOptions,
    run,
    true};

} // namespace tally::cli
