// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items that turn out to be one, and one that turns out to be several.
#include "app/merging.h"
#include "cli/command.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "core/display_text.h"
#include "core/number.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kMergeOptions[] = {
    {"--keep", "ATTRIBUTE=KEY", "takes the value of that item; it becomes your claim (may be repeated)"},
    {"--because", "TEXT", "the reason, kept with the operation"},
    {"--dry-run", "", "shows what would change and records nothing"},
};

Result<app::MergeRequest> requestOf(Context &context, const Invocation &invocation)
{
    app::MergeRequest request;
    TALLY_TRY(request.lead, context.item(invocation.words.front()));
    for (std::size_t i = 1; i < invocation.words.size(); ++i) {
        TALLY_TRY(const ItemId other, context.item(invocation.words[i]));
        request.others.push_back(other);
    }
    for (const std::string &choice : invocation.values("--keep")) {
        const std::size_t equals = choice.find('=');
        if (equals == std::string::npos || equals == 0)
            return makeError(ErrorCode::Usage, "\"" + choice + "\" names no attribute and item",
                             "Write --keep ATTRIBUTE=KEY.");
        TALLY_TRY(const ItemId item, context.item(choice.substr(equals + 1)));
        request.keep[choice.substr(0, equals)] = item;
    }
    request.reason = invocation.value("--because");
    request.dryRun = invocation.has("--dry-run");
    return request;
}

Json shownJson(const estate::Estate &estate, const std::string &className, const std::string &attribute,
               const std::optional<model::AttributeValue> &value)
{
    if (!value)
        return {};
    const model::AttributeSpec *spec = estate.classes().attribute(className, attribute);
    return spec == nullptr ? valueJson(*value) : valueJson(estate, *spec, *value);
}

Json valuesJson(const estate::Estate &before, const std::string &className,
                const std::vector<reconcile::MergeValue> &values)
{
    Json list = Json::array();
    for (const reconcile::MergeValue &value : values) {
        Json shown = Json::array();
        for (const auto &[item, of] : value.shown)
            shown.push_back(
                {{"id", item.value}, {"value", shownJson(before, className, value.attribute, of)}});
        list.push_back({{"attribute", value.attribute},
                        {"shown", std::move(shown)},
                        {"after", shownJson(before, className, value.attribute, value.after)},
                        {"chosen", value.chosen}});
    }
    return list;
}

Json movedJson(const reconcile::MergeCounts &moved)
{
    return {{"reports", moved.reports},         {"installations", moved.installations},
            {"components", moved.components},   {"identifiers", moved.identifiers},
            {"attachments", moved.attachments}, {"relationships", moved.relationships},
            {"references", moved.references},   {"left_out", moved.leftOut}};
}

std::string words(const Json &value)
{
    if (value.is_null())
        return {};
    return text::printable(value.is_string() ? value.get<std::string>() : value.dump());
}

void print(Context &context, const estate::Estate &before, const app::MergeReport &report,
           const std::string &className)
{
    const reconcile::MergePlan &plan = report.plan;
    std::ostream &out = context.out();
    out << itemWords(before, plan.lead) << (report.operation ? " leads" : " would lead") << "\n";
    std::vector<std::string> heads{"attribute"};
    heads.push_back("#" + std::to_string(plan.lead.value));
    for (const ItemId item : plan.ended)
        heads.push_back("#" + std::to_string(item.value));
    heads.emplace_back(report.operation ? "now" : "would be");
    TableOutput table(heads);
    for (const reconcile::MergeValue &value : plan.values) {
        std::vector<std::string> cells{value.attribute};
        for (const auto &[item, of] : value.shown)
            cells.push_back(words(shownJson(before, className, value.attribute, of)));
        cells.push_back(words(shownJson(before, className, value.attribute, value.after)) +
                        (value.chosen ? " (chosen)" : ""));
        table.add(cells);
    }
    if (!plan.values.empty())
        context.print(table);
    out << plan.moved.reports << " reports, " << plan.moved.installations << " installations, "
        << plan.moved.components << " components, " << plan.moved.relationships << " relationships, "
        << plan.moved.references << " references of others go to it\n";
    for (const std::string &warning : plan.warnings)
        out << "note: " << text::printable(warning) << "\n";
    for (const Error &error : report.wouldRefuse)
        context.err() << "would be refused: " << text::printable(error.text()) << "\n";
    if (report.operation)
        out << "operation " << *report.operation << "\n";
}

Result<Exit> runMerge(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const app::MergeRequest request, requestOf(context, invocation));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr before, opened->current(context.job()));
    TALLY_TRY(const app::MergeReport report, app::merge(*opened, request, context.job()));
    const std::string className(before->classAt(before->rowOf(request.lead)));
    if (context.json()) {
        Json ended = Json::array();
        for (const ItemId item : report.plan.ended)
            ended.push_back(itemJson(*before, before->rowOf(item)));
        Json refused = Json::array();
        for (const Error &error : report.wouldRefuse)
            refused.push_back(error.text());
        context.out() << dump({{"operation", nullable(report.operation)},
                               {"lead", itemJson(*before, before->rowOf(request.lead))},
                               {"ended", std::move(ended)},
                               {"values", valuesJson(*before, className, report.plan.values)},
                               {"moved", movedJson(report.plan.moved)},
                               {"warnings", report.plan.warnings},
                               {"would_refuse", std::move(refused)}})
                      << "\n";
    } else {
        print(context, *before, report, className);
    }
    return report.wouldRefuse.empty() ? Exit::Done : exitOf(report.wouldRefuse.front().code);
}

constexpr OptionSpec kUnmergeOptions[] = {
    {"--operation", "N", "the merge that is taken apart; without it the newest that stands"},
    {"--report", "SOURCE/SUBJECT…", "makes a new item of these reports, which were matched wrongly"},
    {"--because", "TEXT", "the reason, kept with the operation"},
    {"--dry-run", "", "shows what would go where and records nothing"},
};

Result<app::UnmergeRequest> unmergeRequestOf(Context &context, const Invocation &invocation)
{
    app::UnmergeRequest request;
    if (invocation.has("--operation") && invocation.has("--report"))
        return makeError(ErrorCode::Usage, "--operation and --report do not go together",
                         "Take a merge apart, or take reports away.");
    TALLY_TRY(request.item, context.item(invocation.words.front()));
    TALLY_TRY(request.merge, invocation.number("--operation", 0));
    for (const std::string &typed : invocation.values("--report")) {
        const std::size_t slash = typed.find('/');
        if (slash == std::string::npos || slash == 0)
            return makeError(ErrorCode::Usage, "\"" + typed + "\" names no report",
                             "Write --report SOURCE/SUBJECT.");
        request.reports.push_back({typed.substr(0, slash), typed.substr(slash + 1)});
    }
    request.reason = invocation.value("--because");
    request.dryRun = invocation.has("--dry-run");
    return request;
}

Json partsJson(const estate::Estate &estate, const app::UnmergeReport &report)
{
    Json parts = Json::array();
    for (const ItemId item : report.plan.parts) {
        const estate::Row row = estate.rowOf(item);
        if (row != estate::kNoRow)
            parts.push_back(itemJson(estate, row));
        else
            parts.push_back(
                {{"id", item.value < 0 ? Json() : Json(item.value)}, {"name", {}}, {"class", {}}});
    }
    return parts;
}

void printParts(Context &context, const estate::Estate &estate, const app::UnmergeReport &report)
{
    const reconcile::UnmergePlan &plan = report.plan;
    std::ostream &out = context.out();
    for (const ItemId item : plan.parts) {
        if (item.value < 0)
            out << "a new item would be made\n";
        else
            out << "#" << item.value << " "
                << (report.operation ? itemWords(estate, item) + " lives" : "would live")
                << (plan.merge != 0 ? " again\n" : "\n");
    }
    out << plan.moved.reports << " reports, " << plan.moved.installations << " installations, "
        << plan.moved.components << " components, " << plan.moved.identifiers << " identifiers, "
        << plan.moved.relationships << " relationships, " << plan.moved.references
        << " references of others go there\n";
    for (const std::string &kept : plan.kept)
        out << "stays with " << itemWords(estate, plan.lead) << ": " << text::printable(kept) << "\n";
    for (const std::string &conflict : plan.conflicts)
        out << "left as it is: " << text::printable(conflict) << "\n";
    for (const Error &error : report.wouldRefuse)
        context.err() << "would be refused: " << text::printable(error.text()) << "\n";
    if (report.operation)
        out << "operation " << *report.operation << "\n";
}

Result<Exit> runUnmerge(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const app::UnmergeRequest request, unmergeRequestOf(context, invocation));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const app::UnmergeReport report, app::unmerge(*opened, request, context.job()));
    TALLY_TRY(const estate::EstatePtr estate, opened->current(context.job()));
    if (context.json()) {
        Json refused = Json::array();
        for (const Error &error : report.wouldRefuse)
            refused.push_back(error.text());
        context.out() << dump({{"operation", nullable(report.operation)},
                               {"lead", itemJson(*estate, estate->rowOf(request.item))},
                               {"merge", report.plan.merge == 0 ? Json() : Json(report.plan.merge)},
                               {"parts", partsJson(*estate, report)},
                               {"moved", movedJson(report.plan.moved)},
                               {"kept", report.plan.kept},
                               {"conflicts", report.plan.conflicts},
                               {"would_refuse", std::move(refused)}})
                      << "\n";
    } else {
        printParts(context, *estate, report);
    }
    if (!report.wouldRefuse.empty())
        return exitOf(report.wouldRefuse.front().code);
    return report.plan.conflicts.empty() ? Exit::Done : Exit::FoundWanting;
}

} // namespace

extern const Command kMergeCommand, kUnmergeCommand;
const Command kMergeCommand{
    "merge",
    "LEAD OTHER…",
    "makes one item of several that are the same thing",
    "LEAD stays; reports, software, parts, identifiers, relationships and documents of the others go to it, "
    "what named them names it, and its values are worked out over the claims of all. Costs are not added up. "
    "What a source says later of any of them goes to LEAD. \"tally unmerge\" takes it apart again, also much "
    "later; \"tally undo\" reverses it.\n"
    "JSON: operation (null: dry run), lead and ended (id, name, class), values (attribute, shown: list of id "
    "and value, after, chosen), moved (reports, installations, components, identifiers, attachments, "
    "relationships, references, left_out), warnings, would_refuse (of a dry run).",
    2,
    kAnyNumber,
    kMergeOptions,
    runMerge};

const Command kUnmergeCommand{
    "unmerge",
    "KEY",
    "takes a merge apart, or makes an item of reports that were matched wrongly",
    "Each fact goes back to the item whose source reported it, also weeks and many imports later; what was "
    "merged lives again under its old id. What people recorded since stays with KEY and is listed, and so is "
    "what nobody can tell (exit code 1). \"tally undo\" reverses it.\n"
    "JSON: operation (null: dry run), lead (id, name, class), merge (the operation taken apart; null: "
    "reports "
    "were split off), parts (id, name, class; null: not recorded yet), moved (as of merge), kept and "
    "conflicts "
    "(texts), would_refuse (of a dry run).",
    1,
    1,
    kUnmergeOptions,
    runUnmerge};

} // namespace tally::cli
