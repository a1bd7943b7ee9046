// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_opening.h"

#include "app/proof.h"
#include "audit/pack_additions.h"
#include "core/number.h"
#include "store/store.h"

#include <algorithm>
#include <filesystem>

namespace tally::app {

namespace {

Error packError(ErrorCode code, const std::string &file, std::string reason, std::string remedy)
{
    Error error = makeError(code, std::move(reason), std::move(remedy));
    error.file = file;
    return error;
}

} // namespace

Result<OpenPack> openPack(Register &home, const std::string &file, JobContext &job)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return packError(ErrorCode::InvalidInput, file, "There is no such file",
                         "Name a work pack that \"tally audit pack\" wrote.");
    job.step("Reading the work pack");
    OpenPack pack;
    auto opened = Register::open({file, home.store().info().actor, true}, home.clock());
    if (!opened) {
        Error error = opened.error();
        error.file = file;
        return error;
    }
    pack.opened = std::move(*opened);
    TALLY_TRY(const ProofReport proof, verifyCopy(*pack.opened, job));
    if (!proof.intact)
        return packError(ErrorCode::Damaged, file,
                         "The work pack does not fit its own log: " + proof.damage.front().second,
                         "Bring another copy of it back, or count again what it held.");
    TALLY_TRY(pack.there, pack.opened->current(job));
    const auto about = workPackOf(*pack.there);
    if (!about)
        return packError(ErrorCode::InvalidInput, file, "This register is no work pack",
                         "Name a file that \"tally audit pack\" wrote.");
    pack.about = *about;
    TALLY_TRY(pack.base, pack.opened->asOf({std::to_string(about->base)}, job));
    return pack;
}

Result<audit::Campaign> campaignOf(Register &home, const estate::Estate &here, const OpenPack &pack,
                                   const ReturnWish &wish)
{
    if (pack.about.registerId != home.store().info().registerId)
        return packError(ErrorCode::InvalidInput, wish.file, "The work pack is of another register",
                         "Open the register that it was taken from.");
    if (wish.campaign && wish.campaign != pack.about.campaign)
        return packError(ErrorCode::InvalidInput, wish.file,
                         "The work pack is of the campaign " + pack.about.campaignName,
                         "Bring it back there.");
    auto campaign = audit::campaignAt(here, here.rowOf(pack.about.campaign));
    if (!campaign)
        return packError(ErrorCode::Conflict, wish.file,
                         "The campaign " + pack.about.campaignName + " is no longer in the register",
                         "Bring it back with \"tally undo\" of what ended it.");
    if (campaign->state == audit::CampaignState::Open)
        return campaign;
    return packError(ErrorCode::Conflict, wish.file,
                     "The campaign " + campaign->name + " is " + std::string(wordOf(campaign->state)),
                     campaign->state == audit::CampaignState::Counted
                         ? "Reopen it with \"tally audit reopen\", then bring the pack back."
                         : "Its counts cannot be added any more; open another campaign.");
}

namespace {

ItemId keyItem(const model::FactVersion &version, std::string_view column)
{
    return ItemId(std::get<std::int64_t>(version.key.cells.at(model::keyIndex(version.key.table, column))));
}

// Items that a version says something of; a count, what was counted by it.
Result<std::vector<ItemId>> itemsOf(const model::FactVersion &version, const std::string &pack)
{
    using model::Table;
    switch (version.key.table) {
    case Table::Item: {
        TALLY_TRY(const model::ItemRow row, model::rowOf<model::ItemRow>(version.key, version.values));
        std::vector<ItemId> items{row.id};
        const auto counted = row.attributes.find("counted_item");
        const auto from = row.attributes.find("pack_count");
        const auto *text = from == row.attributes.end() ? nullptr : std::get_if<std::string>(&from->second);
        const bool isOurs = text != nullptr && text->starts_with(pack + ":");
        if (counted != row.attributes.end() && !isOurs)
            items.emplace_back(std::get<std::int64_t>(counted->second));
        return items;
    }
    case Table::Report: {
        TALLY_TRY(const model::ReportRow row, model::rowOf<model::ReportRow>(version.key, version.values));
        return std::vector{row.item};
    }
    case Table::Relationship:
        return std::vector{keyItem(version, "source"), keyItem(version, "target")};
    case Table::Installation:
        return std::vector{keyItem(version, "device")};
    case Table::Component:
    case Table::Identifier:
    case Table::Attachment:
        return std::vector{keyItem(version, "item")};
    default:
        return std::vector<ItemId>();
    }
}

Result<bool> wasUndone(store::Store &store, OperationNumber number)
{
    bool undone = false;
    TALLY_CHECK(store.operations(number, [&](const model::Operation &operation) {
        undone = operation.kind == "undo";
        return false;
    }));
    return undone;
}

// As what the item was made; nothing: by something else than what began the identifier (it was merged).
Result<std::optional<model::ItemRow>> madeBy(store::Store &store, ItemId item, OperationNumber number)
{
    TALLY_TRY(const auto versions, store.versions(model::Table::Item, "id", item.value));
    const auto first = std::min_element(versions.begin(), versions.end(),
                                        [](const auto &a, const auto &b) { return a.began < b.began; });
    if (first == versions.end() || first->began != number)
        return std::optional<model::ItemRow>();
    TALLY_TRY(model::ItemRow row, model::rowOf<model::ItemRow>(first->key, first->values));
    return std::optional(std::move(row));
}

} // namespace

Result<PackAtHome> packAtHome(Register &home, const estate::Estate &here, const WorkPack &pack)
{
    PackAtHome result;
    store::Store &store = home.store();
    TALLY_TRY(const auto changed, store.changed(pack.taken, here.operation()));
    for (const model::FactVersion &version : changed) {
        TALLY_TRY(const std::vector<ItemId> items, itemsOf(version, pack.pack));
        result.home.changed.insert(items.begin(), items.end());
    }
    TALLY_TRY(const auto numbers,
              store.versions(model::Table::Identifier, "kind", std::string(audit::kPackNumber)));
    for (const model::FactVersion &version : numbers) {
        TALLY_TRY(const model::IdentifierRow row,
                  model::rowOf<model::IdentifierRow>(version.key, version.values));
        const auto there = row.value.starts_with(pack.pack + ":")
                               ? wholeNumber(std::string_view(row.value).substr(pack.pack.size() + 1))
                               : std::nullopt;
        if (!there)
            continue;
        const ItemId item(*there);
        if (!version.ended) {
            result.home.added[item] = row.item;
            TALLY_TRY(auto made, madeBy(store, row.item, version.began));
            if (made)
                result.home.made.emplace(item, std::move(*made));
            continue;
        }
        TALLY_TRY(const bool undone, wasUndone(store, *version.ended));
        if (!undone)
            result.ended.insert(item);
    }
    for (const auto &[there, item] : result.home.added)
        result.ended.erase(there);
    return result;
}

} // namespace tally::app
