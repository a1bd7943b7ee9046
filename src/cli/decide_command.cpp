// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person decides: what a held report speaks of, and what becomes of findings, one or many.
#include "app/deciding.h"
#include "app/finding_input.h"
#include "cli/command.h"
#include "cli/finding_words.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "core/display_text.h"
#include "core/number.h"

#include <algorithm>
#include <ostream>

namespace tally::cli {

namespace {

using reconcile::HeldDecision;

constexpr OptionSpec kDecideOptions[] = {
    {"--kind", "K", "decides all open findings of this kind (several with commas)"},
    {"--where", "FILTER", "decides all open findings about items that match"},
    {"--until", "DATE", "with ignore and look: asks again after this day"},
    {"--assign", "PERSON", "with look: who is sent"},
    {"--because", "TEXT", "the reason, kept with the operation"},
    {"--dry-run", "", "shows what would be recorded"},
};

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

Result<std::optional<Day>> untilOf(const Invocation &invocation)
{
    if (!invocation.has("--until"))
        return std::optional<Day>();
    const auto day = parseDay(invocation.value("--until"));
    if (!day)
        return makeError(ErrorCode::Usage, "\"" + invocation.value("--until") + "\" is no date",
                         "Write --until YYYY-MM-DD.");
    return day;
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
        TALLY_TRY(decision.until, untilOf(invocation));
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

Result<Exit> decideReport(Context &context, const Invocation &invocation)
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

// What is typed behind the finding or the options that choose many: the decision and what it needs.
Result<audit::Choice> choiceOf(Context &context, const Invocation &invocation,
                               const std::vector<std::string> &words)
{
    audit::Choice choice;
    const auto action = words.empty() ? std::nullopt : audit::actionNamed(words[0]);
    if (!action)
        return makeError(
            ErrorCode::Usage,
            words.empty() ? "the decision is missing" : "\"" + words[0] + "\" is no decision",
            "Write accept, keep, correct VALUE, ignore, change, look, merge, same-as KEY or new.");
    choice.action = *action;
    const bool takesWord = *action == audit::Action::Correct || *action == audit::Action::SameAs;
    if (words.size() != (takesWord ? 2U : 1U))
        return makeError(ErrorCode::Usage, takesWord
                                               ? "\"" + words[0] + "\" needs one word more"
                                               : "there are too many words behind \"" + words[0] + "\"");
    if (*action == audit::Action::SameAs) {
        TALLY_TRY(choice.item, context.item(words[1]));
    }
    TALLY_TRY(choice.until, untilOf(invocation));
    const bool mayEnd = *action == audit::Action::Ignore || *action == audit::Action::Look;
    if (choice.until && !mayEnd)
        return makeError(ErrorCode::Usage, "--until goes with ignore and look alone");
    if (invocation.has("--assign")) {
        if (*action != audit::Action::Look)
            return makeError(ErrorCode::Usage, "--assign goes with look alone");
        TALLY_TRY(choice.assigned, context.item(invocation.value("--assign")));
    }
    choice.reason = invocation.value("--because");
    return choice;
}

void printDecided(Context &context, const app::DecideResult &result, bool dryRun)
{
    TableOutput table({"finding", "what", "attribute", "before", "after"});
    for (const audit::DecidedLine &line : result.lines)
        table.add({line.finding, text::printable(line.name), line.attribute, text::printable(line.before),
                   text::printable(line.after)});
    context.print(table);
    for (const Error &error : result.refused)
        context.err() << error.text() << "\n";
    for (const Error &error : result.wouldRefuse)
        context.err() << error.text() << "\n";
    if (dryRun)
        context.err() << result.lines.size() << " would be decided; nothing was recorded\n";
    else if (result.operation)
        context.out() << "operation " << *result.operation << "\n";
    else
        context.out() << "it is so already: nothing was written\n";
}

Json decidedJson(const app::DecideResult &result)
{
    Json lines = Json::array();
    for (const audit::DecidedLine &line : result.lines)
        lines.push_back({{"finding", line.finding},
                         {"name", line.name},
                         {"attribute", nullable(line.attribute)},
                         {"before", nullable(line.before)},
                         {"after", nullable(line.after)}});
    Json refused = Json::array();
    for (const Error &error : result.refused)
        refused.push_back({{"finding", nullable(error.field)}, {"why", error.reason}});
    for (const Error &error : result.wouldRefuse)
        refused.push_back({{"finding", Json()}, {"why", error.reason}});
    return {{"operation", nullable(result.operation)},
            {"decided", std::move(lines)},
            {"refused", std::move(refused)}};
}

// The one that is named, open or not, or all open ones that the options choose.
Result<std::vector<audit::Finding>> chosenFindings(const Invocation &invocation, const estate::Estate &estate,
                                                   audit::Findings &&all, const std::string &key)
{
    std::vector<audit::Finding> chosen;
    TALLY_TRY(const FindingChoice choice, FindingChoice::of(invocation, estate));
    for (audit::Finding &finding : all.all) {
        if (key.empty() ? choice.takes(estate, finding) : finding.key == key)
            chosen.push_back(std::move(finding));
    }
    if (!key.empty() && chosen.empty())
        return makeError(ErrorCode::NotFound, "there is no finding \"" + key + "\" now",
                         "\"tally findings --all\" lists them with their keys.");
    return chosen;
}

Result<Exit> decideFindings(Context &context, const Invocation &invocation)
{
    const bool isMany = invocation.has("--kind") || invocation.has("--where");
    const std::string key = isMany ? std::string() : invocation.words[0];
    const std::vector<std::string> words(invocation.words.begin() + (isMany ? 0 : 1), invocation.words.end());
    TALLY_TRY(audit::Choice choice, choiceOf(context, invocation, words));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, opened->current(context.job()));
    if (choice.until && *choice.until < estate->today())
        return makeError(ErrorCode::Usage, formatDay(*choice.until) + " has passed");
    TALLY_TRY(audit::Findings findings, app::findingsOf(*opened, estate, context.job()));
    TALLY_TRY(const std::vector<audit::Finding> chosen,
              chosenFindings(invocation, *estate, std::move(findings), key));
    if (choice.action == audit::Action::Correct && !chosen.empty()) {
        TALLY_TRY(choice.value, app::correctedValue(*estate, chosen.front(), words[1]));
        for (const audit::Finding &finding : chosen) { // one value for several attributes is a mistake
            if (audit::correctedAttribute(finding) != audit::correctedAttribute(chosen.front()))
                return makeError(ErrorCode::Usage, "these findings are about different attributes",
                                 "Choose those of one attribute with --kind and --where.");
        }
    }
    const app::DecideOptions options{invocation.has("--dry-run"), isMany};
    TALLY_TRY(const app::DecideResult result,
              app::decideFindings(*opened, chosen, choice, options, context.job()));
    if (context.json())
        context.out() << dump(decidedJson(result)) << "\n";
    else
        printDecided(context, result, options.dryRun);
    return result.refused.empty() && result.wouldRefuse.empty() ? Exit::Done : Exit::FoundWanting;
}

bool namesReport(std::string_view word)
{
    return word.find(':') == std::string_view::npos;
}

Result<Exit> runDecide(Context &context, const Invocation &invocation)
{
    const bool isMany = invocation.has("--kind") || invocation.has("--where");
    if (isMany || !namesReport(invocation.words[0]))
        return decideFindings(context, invocation);
    if (invocation.words.size() < 2)
        return makeError(ErrorCode::Usage, "the decision is missing",
                         "Write \"same-as KEY\", \"new\" or \"ignore\".");
    if (invocation.has("--dry-run") || invocation.has("--assign"))
        return makeError(ErrorCode::Usage, "a held report is decided at once",
                         "Name its finding (\"held:NUMBER\") for a dry run or to send somebody.");
    return decideReport(context, invocation);
}

} // namespace

extern const Command kDecideCommand;

const Command kDecideCommand{
    "decide",
    "[REPORT|FINDING] DECISION [VALUE|KEY]",
    "decides what a held report speaks of, or what becomes of findings",
    "REPORT (a number of \"tally held\"): same-as KEY, new, ignore. What the same source says of the same "
    "subject "
    "later follows the decision. Software and parts come with the source's next report.\n"
    "FINDING (a key of \"tally findings\"), or --kind and --where for many: accept (what was found is "
    "recorded as "
    "a person's word), keep (what is recorded is), correct VALUE, ignore (needs --because), change (a change "
    "is "
    "requested), look (somebody is sent), merge (of a duplicate: the item with the better evidence leads), "
    "same-as KEY, new. One operation; \"tally undo\" takes it back.\n"
    "JSON of a report: operation (null: it is so already), item (id, name, class; null: ignored). Of "
    "findings: "
    "operation (null: a dry run, or it is so already), decided: list of finding, name, attribute, before, "
    "after; "
    "refused: list of finding, why.",
    1,
    3,
    kDecideOptions,
    runDecide};

} // namespace tally::cli
