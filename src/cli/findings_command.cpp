// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding_input.h"
#include "cli/command.h"
#include "cli/finding_words.h"
#include "cli/table_output.h"
#include "core/display_text.h"

#include <map>
#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--kind", "K", "only of this kind (several with commas)"},
    {"--where", "FILTER", "only about items that match (docs/filter-language.md)"},
    {"--limit", "N", "at most so many; total and counts are of all"},
    {"--all", "", "those too that were decided or that a change explains"},
};

void printFindings(Context &context, const estate::Estate &estate,
                   const std::vector<const audit::Finding *> &list, std::size_t count)
{
    TableOutput table(
        {"kind", "what", "attribute", "recorded", "found", "source", "since", "why", "finding"});
    for (std::size_t i = 0; i < count; ++i) {
        const audit::Finding &finding = *list[i];
        std::string kind(nameOf(finding.kind));
        if (finding.severity == audit::Severity::Alarm)
            kind += " !";
        if (!finding.isOpen)
            kind += finding.change ? " (explained)" : " (decided)";
        table.add({kind, text::printable(finding.name), finding.attribute,
                   text::printable(finding.recordedText), text::printable(finding.foundText),
                   text::printable(finding.source), finding.since ? formatDay(*finding.since) : std::string(),
                   finding.evidence.empty() ? std::string() : text::printable(finding.evidence.front()),
                   finding.key});
    }
    context.print(table);
    context.err() << list.size() << (list.size() == 1 ? " finding" : " findings") << " as of operation "
                  << estate.operation() << "\n";
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    if (!context.global().trueOn.empty())
        return makeError(ErrorCode::Usage,
                         "findings are worked out as of what was recorded, not by dates of effect",
                         "Use --as-of.");
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(const FindingChoice choice, FindingChoice::of(invocation, *estate));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const audit::Findings findings, app::findingsOf(*opened, estate, context.job()));
    std::vector<const audit::Finding *> list;
    std::map<std::string, std::int64_t> counts;
    for (const std::string &kind : audit::findingKindNames())
        counts[kind] = 0;
    for (const audit::Finding &finding : findings.all) {
        if (!choice.takes(*estate, finding))
            continue;
        list.push_back(&finding);
        ++counts[std::string(nameOf(finding.kind))];
    }
    TALLY_TRY(const std::int64_t limit, invocation.number("--limit", std::ssize(list)));
    const std::size_t count = std::min(static_cast<std::size_t>(limit), list.size());
    if (!context.json()) {
        printFindings(context, *estate, list, count);
        return Exit::Done;
    }
    Json rows = Json::array();
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back(findingJson(*estate, *list[i]));
    context.out() << dump({{"operation", estate->operation()},
                           {"total", list.size()},
                           {"counts", counts},
                           {"findings", std::move(rows)}})
                  << "\n";
    return Exit::Done;
}

} // namespace

extern const Command kFindingsCommand;
const Command kFindingsCommand{
    "findings",
    "",
    "where the register and what sources report do not agree",
    "Each with its evidence; \"tally decide\" decides. What is decided comes back when what was found "
    "changes or "
    "the date of the decision passes (docs/findings.md).\n"
    "JSON: operation, total, counts (by kind), findings: list of finding (its key), kind, severity (low, "
    "normal, "
    "high, alarm), name, items (list of id, name, class), report (number of a held one), attribute, "
    "recorded, "
    "found, source, seen_at, since (date), age_days, score (of a duplicate, 0 to 100), evidence (sentences), "
    "explained_by (approved change: id, name, class), decision (decision, record, until, reason, change, "
    "assigned_to, holds), open.",
    0,
    0,
    kOptions,
    run,
    true};

} // namespace tally::cli
