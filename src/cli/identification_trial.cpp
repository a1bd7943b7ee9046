// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/identification_trial.h"

#include "app/identification_rules.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "core/display_text.h"
#include "core/text.h"
#include "reconcile/identity.h"

#include <ostream>

namespace tally::cli {

namespace {

using reconcile::IdentityPreview;
using reconcile::ReplayedReport;

std::string keyWords(const model::IdentifyingKey &key)
{
    return text::join(key.attributes, " and ");
}

const char *decides(const model::IdentifyingKey &key)
{
    if (key.strength >= reconcile::kStrongKey)
        return "alone";
    return key.strength >= reconcile::kMiddlingKey ? "unless a strong key contradicts" : "with another";
}

Json keysJson(const std::vector<model::IdentifyingKey> &keys)
{
    Json list = Json::array();
    for (const model::IdentifyingKey &key : keys)
        list.push_back(
            {{"attributes", key.attributes}, {"strength", key.strength}, {"decides", decides(key)}});
    return list;
}

std::string keysWords(const std::vector<model::IdentifyingKey> &keys)
{
    std::vector<std::string> words;
    for (const model::IdentifyingKey &key : keys)
        words.push_back(keyWords(key) + " " + std::to_string(key.strength));
    return text::join(words, ", ");
}

// The class and those below it that have no keys of their own.
std::vector<std::string> goingBy(const model::ClassRegistry &classes, const model::ClassSpec &of)
{
    std::vector<std::string> result;
    for (const model::ClassSpec &spec : classes.classes()) {
        const model::ClassSpec *owner = &spec;
        while (owner != nullptr && owner->keys.empty())
            owner = classes.find(owner->parent);
        if (owner == &of && !spec.isAbstract)
            result.push_back(spec.name);
    }
    return result;
}

Json itemsJson(const estate::Estate &estate, const std::vector<ItemId> &items)
{
    Json list = Json::array();
    for (const ItemId item : items)
        list.push_back(itemJson(estate, estate.rowOf(item)));
    return list;
}

Json reportJson(const ReplayedReport &report)
{
    return {{"report", report.report ? Json(report.report.value) : Json()},
            {"source", report.source},
            {"subject", report.subject},
            {"key", nullable(report.key)},
            {"value", nullable(report.value)}};
}

Json reportsJson(const std::vector<ReplayedReport> &reports)
{
    Json list = Json::array();
    for (const ReplayedReport &report : reports)
        list.push_back(reportJson(report));
    return list;
}

std::string words(const ReplayedReport &report)
{
    return text::printable(report.source + "/" + report.subject);
}

std::string reason(const ReplayedReport &report)
{
    return report.key.empty() ? std::string() : text::printable(report.key + " " + report.value);
}

std::string numbered(const estate::Estate &estate, ItemId item)
{
    return itemWords(estate, item) + " (#" + std::to_string(item.value) + ")";
}

std::string mergeCommand(const reconcile::WouldMerge &merge)
{
    std::string command = "tally merge";
    for (const ItemId item : merge.items)
        command += " " + std::to_string(item.value);
    return command;
}

std::string quoted(const std::string &word)
{
    std::string result = "'";
    for (const char c : word)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

// Of one part; what the register held before any report cannot go by a report.
std::string unmergeCommand(ItemId item, const std::vector<ReplayedReport> &part)
{
    std::string command = "tally unmerge " + std::to_string(item.value);
    for (const ReplayedReport &report : part)
        command += " --report " + quoted(report.source + "/" + report.subject);
    return command;
}

std::vector<std::string> unmergeCommands(const reconcile::WouldSplit &split)
{
    std::vector<std::string> commands;
    for (std::size_t i = 1; i < split.parts.size(); ++i)
        commands.push_back(unmergeCommand(split.item, split.parts[i]));
    return commands;
}

Json previewJson(const estate::Estate &estate, const IdentityPreview &preview)
{
    Json merges = Json::array(), splits = Json::array(), held = Json::array(), known = Json::array();
    for (const reconcile::WouldMerge &merge : preview.merges)
        merges.push_back({{"items", itemsJson(estate, merge.items)},
                          {"by", reportsJson(merge.by)},
                          {"command", mergeCommand(merge)}});
    for (const reconcile::WouldSplit &split : preview.splits) {
        Json parts = Json::array();
        for (const auto &part : split.parts)
            parts.push_back(reportsJson(part));
        splits.push_back({{"item", itemJson(estate, estate.rowOf(split.item))},
                          {"parts", std::move(parts)},
                          {"commands", unmergeCommands(split)}});
    }
    for (const reconcile::WouldBeHeld &each : preview.held)
        held.push_back({{"item", itemJson(estate, estate.rowOf(each.item))},
                        {"report", reportJson(each.report)},
                        {"why", each.why},
                        {"candidates", itemsJson(estate, each.candidates)}});
    for (const reconcile::WouldBeKnown &each : preview.recognised)
        known.push_back({{"report", reportJson(each.report)},
                         {"item", each.item ? itemJson(estate, estate.rowOf(each.item)) : Json()}});
    return {{"merges", std::move(merges)},
            {"splits", std::move(splits)},
            {"held", std::move(held)},
            {"recognised", std::move(known)}};
}

void printPreview(Context &context, const estate::Estate &estate, const IdentityPreview &preview)
{
    TableOutput table({"what", "item", "with or report", "why"});
    for (const reconcile::WouldMerge &merge : preview.merges) {
        std::vector<std::string> others, why;
        for (std::size_t i = 1; i < merge.items.size(); ++i)
            others.push_back(numbered(estate, merge.items[i]));
        for (const ReplayedReport &report : merge.by)
            why.push_back(words(report) + " by " + reason(report));
        table.add({"merge", numbered(estate, merge.items.front()), text::join(others, ", "),
                   text::join(why, "; ")});
    }
    for (const reconcile::WouldSplit &split : preview.splits) {
        for (std::size_t i = 1; i < split.parts.size(); ++i) {
            for (const ReplayedReport &report : split.parts[i])
                table.add({"split", numbered(estate, split.item), words(report),
                           report.key.empty() ? std::string() : "now joined by " + reason(report)});
        }
    }
    for (const reconcile::WouldBeHeld &each : preview.held)
        table.add({"hold", numbered(estate, each.item), words(each.report), text::printable(each.why)});
    for (const reconcile::WouldBeKnown &each : preview.recognised)
        table.add({"recognise", each.item ? numbered(estate, each.item) : "a new item", words(each.report),
                   each.report.key.empty() ? "nothing known carries its keys" : reason(each.report)});
    context.print(table);
    context.out() << preview.merges.size() << " would merge, " << preview.splits.size() << " would split, "
                  << preview.held.size() << " would be held, " << preview.recognised.size()
                  << " held now would be recognised\n";
    context.err() << "from " << preview.reports << " reports, seen " << preview.sights << " times, and "
                  << preview.claims << " claims\n";
    if (preview.unlike > 0)
        context.err() << preview.unlike
                      << " reports are elsewhere than even the keys of today would put them (people decided, "
                         "or what they bore is not known any more); nothing is said of these\n";
}

void printWhatFollows(Context &context, const IdentityPreview &preview)
{
    if (preview.isEmpty())
        return;
    context.out() << "nothing was merged, taken apart or held by it: new reports go by the new keys, and "
                     "\"tally findings\" shows suspects";
    if (!preview.merges.empty() || !preview.splits.empty())
        context.out() << "; to carry it out:";
    context.out() << "\n";
    for (const reconcile::WouldMerge &merge : preview.merges)
        context.out() << "  " << mergeCommand(merge) << "\n";
    for (const reconcile::WouldSplit &split : preview.splits) {
        for (const std::string &command : unmergeCommands(split))
            context.out() << "  " << text::printable(command) << "\n";
    }
}

void show(Context &context, const estate::Estate &estate, const app::IdentificationTrial &trial,
          std::optional<OperationNumber> operation)
{
    const IdentityPreview &preview = trial.preview;
    const app::KeysChange &change = trial.classes.front();
    if (context.json()) {
        Json out{{"rule", change.className},
                 {"operation", nullable(operation)},
                 {"keys_before", keysJson(change.before)},
                 {"keys_after", keysJson(change.after)},
                 {"reports", preview.reports},
                 {"sights", preview.sights},
                 {"claims", preview.claims},
                 {"unlike", preview.unlike}};
        out.update(previewJson(estate, preview));
        context.out() << dump(out) << "\n";
        return;
    }
    context.out() << change.className << " by " << keysWords(change.after) << "\n  instead of "
                  << keysWords(change.before) << "\n";
    printPreview(context, estate, preview);
    if (operation) {
        printWhatFollows(context, preview);
        context.out() << "operation " << *operation << "\n";
    } else {
        context.err() << "nothing is recorded; \"tally rules adopt\" takes the keys in\n";
    }
}

Error inFile(Error error, const std::string &file)
{
    if (error.code == ErrorCode::InvalidInput)
        error.file = file;
    return error;
}

} // namespace

std::vector<IdentificationWords> identificationWords(const estate::Estate &estate)
{
    std::vector<IdentificationWords> list;
    for (const model::ClassSpec &spec : estate.classes().classes()) {
        if (spec.keys.empty())
            continue;
        const auto &keys = estate.classes().keysOf(spec.name);
        list.push_back(
            {spec.name, spec.label, keysWords(keys), keysJson(keys), goingBy(estate.classes(), spec)});
    }
    return list;
}

Result<Exit> listIdentification(Context &context)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TableOutput table({"class", "strength", "key", "decides", "also of"});
    for (const model::ClassSpec &spec : estate->classes().classes()) {
        if (spec.keys.empty())
            continue;
        std::vector<std::string> others = goingBy(estate->classes(), spec);
        std::erase(others, spec.name);
        std::string name = spec.name, also = text::join(others, ", ");
        for (const model::IdentifyingKey &key : estate->classes().keysOf(spec.name)) {
            table.add({std::exchange(name, {}), std::to_string(key.strength), keyWords(key), decides(key),
                       std::exchange(also, {})});
        }
    }
    context.print(table);
    return Exit::Done;
}

Result<Exit> tryIdentification(Context &context, const std::string &text, const std::string &file)
{
    TALLY_CHECK(context.mustBeNow("rules try with identification rules"));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, opened->current(context.job()));
    const auto trial = app::tryIdentification(*opened, {text}, context.job());
    if (!trial)
        return inFile(trial.error(), file);
    show(context, *estate, *trial, {});
    return Exit::Done;
}

Result<Exit> adoptIdentification(Context &context, const std::string &text, const std::string &file,
                                 const std::string &because)
{
    TALLY_CHECK(context.mustBeNow("rules adopt"));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr before, opened->current(context.job()));
    const auto adopted = app::adoptIdentification(*opened, {text}, because, context.job());
    if (!adopted)
        return inFile(adopted.error(), file);
    show(context, *before, adopted->trial, adopted->operation);
    return Exit::Done;
}

} // namespace tally::cli
