// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports that wait for a person; "tally decide" settles one (decide_command.cpp).
#include "cli/command.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "core/display_text.h"

#include <ostream>

namespace tally::cli {

namespace {

using reconcile::HeldReport;

constexpr OptionSpec kHeldOptions[] = {{"--all", "", "those too that a person decided to ignore"}};

std::string reportNumber(const HeldReport &held)
{
    return "#" + std::to_string(held.id.value);
}

Json heldJson(const estate::Estate &estate, const HeldReport &held)
{
    Json candidates = Json::array();
    for (const ItemId id : held.candidates) {
        const estate::Row row = estate.rowOf(id);
        if (row != estate::kNoRow)
            candidates.push_back(itemJson(estate, row));
    }
    return {{"report", held.id.value},
            {"source", held.source},
            {"subject", held.subject},
            {"name", nullable(held.name)},
            {"class", nullable(held.className)},
            {"why", held.why},
            {"candidates", std::move(candidates)},
            {"since", held.since ? Json(formatDay(*held.since)) : Json()},
            {"seen_at", held.seenAt ? Json(formatInstant(*held.seenAt)) : Json()},
            {"ignored", held.ignored},
            {"ignored_until", held.ignoredUntil ? Json(formatDay(*held.ignoredUntil)) : Json()}};
}

Result<Exit> runHeld(Context &context, const Invocation &invocation)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const std::vector<HeldReport> reports, opened->held(invocation.has("--all"), context.job()));
    TALLY_TRY(const estate::EstatePtr estate, opened->current(context.job()));
    if (context.json()) {
        Json list = Json::array();
        for (const HeldReport &held : reports)
            list.push_back(heldJson(*estate, held));
        context.out() << dump({{"operation", estate->operation()}, {"held", std::move(list)}}) << "\n";
        return Exit::Done;
    }
    TableOutput table({"report", "class", "name", "source", "since", "why"});
    for (const HeldReport &held : reports) {
        std::string why = held.why;
        if (held.ignored)
            why = (held.ignoredUntil ? "ignored until " + formatDay(*held.ignoredUntil) : "ignored") + ": " +
                  why;
        table.add({reportNumber(held), held.className, text::printable(held.name),
                   text::printable(held.source), held.since ? formatDay(*held.since) : std::string(),
                   text::printable(why)});
    }
    context.print(table);
    context.err() << reports.size() << (reports.size() == 1 ? " report waits" : " reports wait")
                  << " for a decision\n";
    return Exit::Done;
}

} // namespace

extern const Command kHeldCommand;

const Command kHeldCommand{
    "held",
    "",
    "lists reports that wait for a person, because they fit several items or none for certain",
    "What they match is worked out now, not when they came.\n"
    "JSON: operation, held: list of report (its number), source, subject, name, class, why, candidates (list "
    "of "
    "id, name, class), since (date), seen_at, ignored, ignored_until.",
    0,
    0,
    kHeldOptions,
    runHeld};

} // namespace tally::cli
