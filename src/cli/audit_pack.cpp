// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/audit_pack.h"

#include "app/custodian_lists.h"
#include "app/pack_return.h"
#include "audit/places.h"
#include "audit/value_match.h"
#include "cli/audit_words.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "core/display_text.h"
#include "core/text.h"

#include <algorithm>
#include <ostream>

namespace tally::cli {

namespace {

std::string valueWords(const estate::Estate &estate, const audit::FieldEdit &edit,
                       const std::optional<model::AttributeValue> &value)
{
    const estate::Row row = estate.rowOf(edit.item);
    const model::AttributeSpec *spec =
        row < estate.itemCount() ? estate.classes().attribute(estate.classAt(row), edit.attribute) : nullptr;
    if (!value)
        return "unknown";
    return spec == nullptr ? model::toText(*value) : audit::wordsOf(estate, *spec, *value);
}

Json fieldJson(const estate::Estate &estate, const audit::FieldEdit &edit)
{
    const auto words = [&](const std::optional<model::AttributeValue> &value) {
        return value ? Json(valueWords(estate, edit, value)) : Json();
    };
    const estate::Row row = estate.rowOf(edit.item);
    return {{"key", edit.key()},
            {"item", row < estate.itemCount() ? itemJson(estate, row) : Json(edit.item.value)},
            {"attribute", edit.attribute},
            {"base", words(edit.base)},
            {"there", words(edit.there)},
            {"here", words(edit.here)}};
}

Json fieldsJson(const estate::Estate &estate, const std::vector<audit::FieldEdit> &edits)
{
    Json list = Json::array();
    for (const audit::FieldEdit &edit : edits)
        list.push_back(fieldJson(estate, edit));
    return list;
}

std::int64_t newCounts(const app::PackReturn &back)
{
    return std::count_if(back.answers.begin(), back.answers.end(), [](const audit::ScanAnswer &answer) {
        return answer.outcome != audit::ScanOutcome::AlreadySeen;
    });
}

Json addedJson(const app::PackReturn &back)
{
    Json list = Json::array();
    for (const app::PackReturn::Added &each : back.added)
        list.push_back({{"id", each.item.value > 0 ? Json(each.item.value) : Json()},
                        {"name", nullable(each.name)},
                        {"class", each.className}});
    return list;
}

// `before`: what is retired now is named as it was.
Json itemsJson(const estate::Estate &before, const std::vector<ItemId> &items)
{
    Json list = Json::array();
    for (const ItemId item : items) {
        Json each = itemJson(before, before.rowOf(item));
        each["key"] = audit::retirementKey(item);
        list.push_back(std::move(each));
    }
    return list;
}

Json returnJson(const estate::Estate &before, const estate::Estate &estate, const app::PackReturn &back)
{
    Json answers = Json::array();
    for (const audit::ScanAnswer &answer : back.answers)
        answers.push_back(scanJson(estate, answer));
    Json refused = Json::array();
    for (const Error &error : back.wouldRefuse)
        refused.push_back(error.text());
    return {{"operation", nullable(back.operation)},
            {"pack", back.pack.pack},
            {"campaign", back.pack.campaign.value},
            {"counted", newCounts(back)},
            {"already_here", std::ssize(back.answers) - newCounts(back)},
            {"answers", std::move(answers)},
            {"taken", fieldsJson(estate, back.fields.taken)},
            {"conflicts", fieldsJson(estate, back.fields.conflicts)},
            {"added", addedJson(back)},
            {"retired", itemsJson(before, back.fields.retired)},
            {"kept", itemsJson(before, back.fields.kept)},
            {"left", back.fields.left},
            {"would_refuse", std::move(refused)}};
}

void printFields(Context &context, const estate::Estate &estate, const std::vector<audit::FieldEdit> &edits,
                 const char *title)
{
    if (edits.empty())
        return;
    TableOutput table({title, "item", "attribute", "before", "in the pack", "here"});
    for (const audit::FieldEdit &edit : edits)
        table.add({edit.key(), itemWords(estate, edit.item), edit.attribute,
                   text::printable(valueWords(estate, edit, edit.base)),
                   text::printable(valueWords(estate, edit, edit.there)),
                   text::printable(valueWords(estate, edit, edit.here))});
    context.print(table);
}

void printItems(Context &context, const estate::Estate &before, const app::PackReturn &back)
{
    TableOutput table({"", "item", "class"});
    for (const app::PackReturn::Added &each : back.added)
        table.add({"added", text::printable(each.name), each.className});
    for (const auto &[word, items] :
         {std::pair("retired", &back.fields.retired), std::pair("kept", &back.fields.kept)}) {
        for (const ItemId item : *items)
            table.add({word, itemWords(before, item), std::string(before.classAt(before.rowOf(item)))});
    }
    if (!back.added.empty() || !back.fields.retired.empty() || !back.fields.kept.empty())
        context.print(table);
    for (const ItemId item : back.fields.kept)
        context.err() << itemWords(before, item)
                      << " was retired in the pack and changed here since: \"--take "
                      << audit::retirementKey(item) << "\" retires it\n";
}

void print(Context &context, const estate::Estate &before, const estate::Estate &estate,
           const app::PackReturn &back)
{
    context.out() << back.pack.campaignName << ": " << newCounts(back) << " counts taken, "
                  << std::ssize(back.answers) - newCounts(back) << " were here already\n";
    printFields(context, estate, back.fields.taken, "taken");
    printFields(context, estate, back.fields.conflicts, "stays as it is here");
    printItems(context, before, back);
    if (!back.fields.conflicts.empty())
        context.err()
            << "changed there and here: \"--take KEY\" takes it from the pack, \"--take there\" all\n";
    for (const std::string &each : back.fields.left)
        context.err() << text::printable(each) << "\n";
    for (const Error &error : back.wouldRefuse)
        context.err() << error.text() << "\n";
    if (back.operation)
        context.out() << "operation " << *back.operation << "\n";
    else
        context.out() << "nothing was written\n";
}

audit::TakeThere takeOf(const Invocation &invocation)
{
    audit::TakeThere take;
    for (const std::string &text : invocation.values("--take")) {
        for (const std::string_view word : text::split(text, ',')) {
            const std::string key(text::trimmed(word));
            take.all |= key == "there";
            if (!key.empty() && key != "there")
                take.keys.insert(key);
        }
    }
    return take;
}

} // namespace

Result<Exit> writePack(Context &context, const Invocation &invocation, ItemId campaign)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    audit::Places places(*estate);
    TALLY_TRY(const ItemId place, places.find(invocation.value("--where")));
    TALLY_TRY(const app::PackWritten pack,
              app::writeWorkPack(*opened, campaign, place, invocation.words[2], context.job()));
    if (context.json())
        context.out() << dump({{"file", pack.file},
                               {"pack", pack.pack},
                               {"expected", pack.expected},
                               {"labels", pack.labels}})
                      << "\n";
    else
        context.out() << pack.file << ": " << pack.expected << " items are to be counted, " << pack.labels
                      << " labels are known. Open it with --db " << pack.file << "\n";
    return Exit::Done;
}

Result<Exit> takePackBack(Context &context, const Invocation &invocation)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    app::ReturnWish wish;
    wish.file = invocation.words[1];
    wish.take = takeOf(invocation);
    wish.dryRun = invocation.has("--dry-run");
    TALLY_TRY(const estate::EstatePtr before, opened->current(context.job()));
    TALLY_TRY(const app::PackReturn back, app::returnWorkPack(*opened, wish, context.job()));
    TALLY_TRY(const estate::EstatePtr estate, opened->current(context.job()));
    for (const std::string &key : wish.take.keys) {
        const auto isIt = [&](const audit::FieldEdit &edit) { return edit.key() == key; };
        const auto isThat = [&](ItemId item) { return audit::retirementKey(item) == key; };
        if (std::none_of(back.fields.taken.begin(), back.fields.taken.end(), isIt) &&
            std::none_of(back.fields.retired.begin(), back.fields.retired.end(), isThat))
            context.err() << "nothing was taken for " << text::printable(key)
                          << ": nothing of this key was changed there and here\n";
    }
    if (context.json())
        context.out() << dump(returnJson(*before, *estate, back)) << "\n";
    else
        print(context, *before, *estate, back);
    const bool isWhole = back.fields.conflicts.empty() && back.fields.kept.empty() &&
                         back.fields.left.empty() && back.wouldRefuse.empty();
    return isWhole ? Exit::Done : Exit::FoundWanting;
}

Result<Exit> writeLists(Context &context, const Invocation &invocation, ItemId campaign)
{
    const std::string folder = invocation.value("--out");
    if (folder.empty())
        return makeError(ErrorCode::Usage, "no folder was named", "Write --out FOLDER");
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(const app::CustodianLists lists, app::writeCustodianLists(*estate, campaign, folder));
    if (context.json())
        context.out() << dump({{"files", lists.files},
                               {"custodians", lists.custodians},
                               {"items", lists.items},
                               {"without_custodian", lists.unheld}})
                      << "\n";
    else
        context.out() << lists.files.size() << " lists with " << lists.items << " items for "
                      << lists.custodians << " custodians in " << folder << "; " << lists.unheld
                      << " items have none. Each has a page to print beside it\n";
    return Exit::Done;
}

} // namespace tally::cli
