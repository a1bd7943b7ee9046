// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_return.h"

#include "app/import_context.h"
#include "app/proof.h"
#include "app/stocktake.h"
#include "reconcile/record_plan.h"
#include "reconcile/value_locks.h"
#include "store/store.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace tally::app {

namespace {

using estate::EstatePtr;

Error packError(ErrorCode code, const std::string &file, std::string reason, std::string remedy)
{
    Error error = makeError(code, std::move(reason), std::move(remedy));
    error.file = file;
    return error;
}

struct Pack
{
    std::unique_ptr<Register> opened;
    WorkPack about;
    EstatePtr base, there;
};

Result<Pack> openPack(Register &home, const std::string &file, JobContext &job)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return packError(ErrorCode::InvalidInput, file, "There is no such file",
                         "Name a work pack that \"tally audit pack\" wrote.");
    job.step("Reading the work pack");
    Pack pack;
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

Result<audit::Campaign> campaignOf(Register &home, const estate::Estate &here, const Pack &pack,
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

class Returning
{
public:
    Returning(Register &home, EstatePtr here, const Pack &pack, audit::Campaign campaign,
              const ReturnWish &wish, JobContext &job)
        : m_home(home), m_here(std::move(here)), m_pack(pack), m_campaign(std::move(campaign)), m_wish(wish),
          m_job(job)
    {
        m_result.pack = pack.about;
    }

    Result<PackReturn> take()
    {
        TALLY_TRY(const std::set<ItemId> changed, changedItems());
        m_result.fields = audit::mergePack(*m_pack.base, *m_pack.there, *m_here, changed, m_wish.take);
        m_result.fields.left.insert(m_result.fields.left.end(), m_left.begin(), m_left.end());
        TALLY_TRY(model::OperationDraft draft, edits());
        TALLY_TRY(const std::vector<audit::Scan> scans, counts());
        const audit::LabelIndex labels(*m_here);
        TALLY_TRY(audit::CountingPlan counting,
                  audit::planCounting(*m_here, labels, m_campaign, scans, m_home.store().info().actor,
                                      m_home.clock().now()));
        m_result.answers = std::move(counting.answers);
        const bool counts = !counting.draft.changes.empty();
        append(std::move(counting.draft), draft);
        if (draft.changes.empty())
            return std::move(m_result);
        draft.source = reconcile::kPersonSource;
        draft.reason = m_campaign.name + ": work pack of " + m_pack.about.takenBy + " brought back";
        if (m_wish.dryRun) {
            TALLY_TRY(m_result.wouldRefuse, m_home.wouldRefuse(std::move(draft), m_job));
            return std::move(m_result);
        }
        if (counts)
            TALLY_CHECK(joinCounting(m_home, *m_here, m_campaign, m_job));
        TALLY_TRY(m_result.operation, m_home.commit(std::move(draft), m_job));
        return std::move(m_result);
    }

private:
    // Items of the base that the pack changed, and what else it changed that cannot be merged.
    Result<std::set<ItemId>> changedItems()
    {
        TALLY_TRY(const store::LogHead head, m_pack.opened->store().head());
        TALLY_TRY(const auto versions, m_pack.opened->store().changed(m_pack.about.base, head.number));
        std::set<ItemId> items;
        std::set<std::string> told;
        for (const model::FactVersion &version : versions) {
            const auto id = [&](std::size_t cell) {
                return ItemId(std::get<std::int64_t>(version.key.cells[cell]));
            };
            std::string what;
            if (version.key.table == model::Table::Item && !isNewCount(id(0)))
                items.insert(id(0));
            else if (version.key.table == model::Table::Relationship)
                what = "a relationship of " + nameOf(id(0));
            else if (version.key.table == model::Table::Attachment && !isNewCount(id(0)))
                what = "a document of " + nameOf(id(0));
            else if (version.key.table == model::Table::Definition)
                what = "a definition";
            if (!what.empty() && told.insert(what).second)
                m_left.push_back(what + " was changed in the pack alone; change it here too");
        }
        return items;
    }

    bool isNewCount(ItemId item) const
    {
        const estate::Row row = m_pack.there->rowOf(item);
        return m_pack.base->rowOf(item) == estate::kNoRow && row < m_pack.there->itemCount() &&
               m_pack.there->classAt(row) == audit::kCountClass;
    }

    std::string nameOf(ItemId item) const
    {
        const estate::Row row = m_pack.there->rowOf(item);
        const auto name = row < m_pack.there->itemCount() ? m_pack.there->nameAt(row) : std::string_view();
        return name.empty() ? "#" + std::to_string(item.value) : std::string(name);
    }

    Result<model::OperationDraft> edits()
    {
        leaveLocked();
        std::map<ItemId, reconcile::RecordEdit> byItem;
        for (const audit::FieldEdit &field : m_result.fields.taken) {
            reconcile::RecordEdit &edit = byItem[field.item];
            edit.item = field.item;
            edit.values[field.attribute] = field.there;
        }
        model::OperationDraft draft;
        draft.kind = "stocktake";
        if (byItem.empty())
            return draft;
        std::vector<reconcile::RecordEdit> edits;
        for (auto &[item, edit] : byItem)
            edits.push_back(std::move(edit));
        TALLY_TRY(reconcile::ImportContext context, importContextOf(m_home, m_job));
        TALLY_TRY(reconcile::ImportPlan plan, reconcile::planRecords(std::move(context), edits, {}, m_job));
        plan.draft.kind = "edit";
        return std::move(plan.draft);
    }

    void leaveLocked()
    {
        const auto locks = reconcile::ValueLocks::of(*m_here);
        std::erase_if(m_result.fields.taken, [&](const audit::FieldEdit &field) {
            const reconcile::ValueLock *lock = locks.holding(field.item, field.attribute);
            if (lock != nullptr)
                m_result.fields.left.push_back(field.key() + " is locked here by " + lock->lockedBy +
                                               " and stays as it is: " + lock->reason);
            return lock != nullptr;
        });
    }

    Result<std::vector<audit::Scan>> counts()
    {
        std::vector<audit::Scan> scans;
        for (const audit::Count &count : audit::countsOf(*m_pack.there, m_pack.about.campaign, true)) {
            if (!isNewCount(count.id))
                continue;
            audit::Scan scan;
            scan.label = count.scanned;
            scan.place = count.place;
            scan.at = count.at;
            scan.condition = count.condition;
            scan.note = count.note;
            scan.how = count.how;
            scan.by = count.by;
            scan.isDenial = count.isDenial;
            scan.packCount = m_pack.about.pack + ":" + std::to_string(count.id.value);
            // What was added in the pack has a number that is another thing's here.
            if (scan.place && (m_pack.base->rowOf(scan.place) >= m_pack.base->itemCount() ||
                               m_here->rowOf(scan.place) >= m_here->itemCount())) {
                scan.note += (scan.note.empty() ? "seen at " : "; seen at ") + nameOf(scan.place);
                scan.place = {};
            }
            TALLY_CHECK(addPhotos(count, scan));
            scans.push_back(std::move(scan));
        }
        return scans;
    }

    Outcome addPhotos(const audit::Count &count, audit::Scan &scan)
    {
        for (const model::AttachmentRow &row : m_pack.there->attachmentsOf(m_pack.there->rowOf(count.id))) {
            TALLY_TRY(std::string bytes, m_pack.opened->store().blob(row.sha256));
            scan.photos.push_back({row.name, row.sha256, row.kind, std::move(bytes)});
        }
        return {};
    }

    // New things of both have negative ids from -1 down.
    static void append(model::OperationDraft &&counts, model::OperationDraft &onto)
    {
        std::int64_t lowest = 0;
        for (const model::Change &change : onto.changes) {
            for (const model::Cell &cell : change.key.cells) {
                if (const auto *id = std::get_if<std::int64_t>(&cell))
                    lowest = std::min(lowest, *id);
            }
        }
        for (model::Change &change : counts.changes) {
            if (auto *id = std::get_if<std::int64_t>(change.key.cells.data()); id != nullptr && *id < 0)
                *id += lowest;
            onto.changes.push_back(std::move(change));
        }
        std::move(counts.blobs.begin(), counts.blobs.end(), std::back_inserter(onto.blobs));
    }

    Register &m_home;
    EstatePtr m_here;
    const Pack &m_pack;
    audit::Campaign m_campaign;
    const ReturnWish &m_wish;
    JobContext &m_job;
    PackReturn m_result;
    std::vector<std::string> m_left;
};

} // namespace

Result<PackReturn> returnWorkPack(Register &opened, const ReturnWish &wish, JobContext &job)
{
    TALLY_TRY(const Pack pack, openPack(opened, wish.file, job));
    TALLY_TRY(const EstatePtr here, opened.current(job));
    TALLY_TRY(audit::Campaign campaign, campaignOf(opened, *here, pack, wish));
    return Returning(opened, here, pack, std::move(campaign), wish, job).take();
}

} // namespace tally::app
