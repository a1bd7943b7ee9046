// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports that wait for a person: held lists them, decide settles one.
#include "cli/command.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "core/display_text.h"
#include "core/number.h"

#include <ostream>

namespace tally::cli {

namespace {

using reconcile::HeldDecision;
using reconcile::HeldReport;

constexpr OptionSpec kHeldOptions[] = {{"--all", "", "those too that a person decided to ignore"}};
constexpr OptionSpec kDecideOptions[] = {
    {"--until", "DATE", "with ignore: asks again after this day"},
    {"--because", "TEXT", "the reason, kept with the operation"},
};

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

Result<ReportId> reportOf(std::string_view word)
{
    if (word.starts_with('#'))
        word.remove_prefix(1);
    const auto number = wholeNumber(word);
    if (!number || *number <= 0)
        return makeError(ErrorCode::Usage, "\"" + std::string(word) + "\" is no number of a report",
                         "\"tally held\" shows the numbers");
    return ReportId(*number);
}

Result<HeldDecision> decisionOf(Context &context, const Invocation &invocation)
{
    HeldDecision decision;
    const std::string &word = invocation.words[1];
    const bool named = invocation.words.size() == 3;
    if (word == "same-as" && named) {
        decision.kind = HeldDecision::Kind::SameAs;
        TALLY_TRY(decision.item, context.item(invocation.words[2]));
    } else if (word == "ignore" && !named) {
        decision.kind = HeldDecision::Kind::Ignore;
        if (invocation.has("--until")) {
            decision.until = parseDay(invocation.value("--until"));
            if (!decision.until)
                return makeError(ErrorCode::Usage, "\"" + invocation.value("--until") + "\" is no date",
                                 "Write --until YYYY-MM-DD.");
        }
        if (invocation.value("--because").empty())
            return makeError(ErrorCode::Usage, "ignoring a report needs a reason", "Write --because TEXT.");
    } else if (word != "new" || named) {
        return makeError(ErrorCode::Usage, "\"" + word + "\" is no decision",
                         "Write \"same-as KEY\", \"new\" or \"ignore\".");
    }
    if (decision.kind != HeldDecision::Kind::Ignore && invocation.has("--until"))
        return makeError(ErrorCode::Usage, "--until goes with ignore alone");
    return decision;
}

Result<Exit> runDecide(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const ReportId report, reportOf(invocation.words[0]));
    TALLY_TRY(const HeldDecision decision, decisionOf(context, invocation));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const auto number,
              opened->decideHeld(report, decision, invocation.value("--because"), context.job()));
    TALLY_TRY(const estate::EstatePtr estate, opened->current(context.job()));
    Json item;
    std::string words;
    for (std::uint32_t i = 0; i < estate->reportCount(); ++i) {
        const model::ReportRow row = estate->reportAt(i);
        if (row.id == report && row.item) {
            item = itemJson(*estate, estate->rowOf(row.item));
            words = itemWords(*estate, row.item);
        }
    }
    if (context.json())
        context.out() << dump({{"operation", nullable(number)}, {"item", std::move(item)}}) << "\n";
    else if (number)
        context.out() << (words.empty() ? "ignored" : "it is " + words) << "\noperation " << *number << "\n";
    else
        context.out() << "it is so already: nothing was written\n";
    return Exit::Done;
}

} // namespace

extern const Command kHeldCommand, kDecideCommand;

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

const Command kDecideCommand{
    "decide",
    "REPORT same-as KEY|new|ignore",
    "says what a held report speaks of: a known item, a new one, or nothing of interest",
    "What the same source says of the same subject later follows the decision; \"tally undo\" takes it back. "
    "Software and parts come with the source's next report.\n"
    "JSON: operation (null: it is so already), item (id, name, class; null: ignored).",
    2,
    3,
    kDecideOptions,
    runDecide};

} // namespace tally::cli
