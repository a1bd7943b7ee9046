// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_return.h"

#include "app/ending.h"
#include "app/import_context.h"
#include "app/licensing.h"
#include "app/pack_opening.h"
#include "app/stocktake.h"
#include "audit/pack_additions.h"
#include "reconcile/record_plan.h"
#include "reconcile/value_locks.h"
#include "store/store.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace tally::app {

namespace {

using estate::EstatePtr;

class Returning
{
public:
    Returning(Register &home, EstatePtr here, const OpenPack &pack, audit::Campaign campaign,
              const ReturnWish &wish, JobContext &job)
        : m_home(home), m_here(std::move(here)), m_pack(pack), m_campaign(std::move(campaign)), m_wish(wish),
          m_job(job)
    {
        m_result.pack = pack.about;
    }

    Result<PackReturn> take()
    {
        TALLY_TRY(m_atHome, packAtHome(m_home, *m_here, m_pack.about));
        TALLY_TRY(const std::set<ItemId> changed, changedItems());
        m_additions = audit::planAdditions(*m_pack.base, *m_pack.there, m_here, changed, m_atHome.home.added,
                                           m_atHome.ended);
        for (std::size_t i = 0; i < m_additions.items.size(); ++i) // until planned, by place
            m_atHome.home.added[m_additions.items[i]] = ItemId(-1 - static_cast<std::int64_t>(i));
        m_result.fields =
            audit::mergePack(*m_pack.base, *m_pack.there, *m_here, changed, m_wish.take, m_atHome.home);
        std::vector<std::string> &left = m_result.fields.left;
        left.insert(left.end(), m_additions.left.begin(), m_additions.left.end());
        left.insert(left.end(), m_left.begin(), m_left.end());
        TALLY_TRY(model::OperationDraft draft, edits());
        TALLY_CHECK(retire(draft));
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
        TALLY_CHECK(checkLicences(*m_here, draft, false));
        draft.source = reconcile::kPersonSource;
        draft.reason = m_campaign.name + ": work pack of " + m_pack.about.takenBy + " brought back";
        if (m_wish.dryRun) {
            TALLY_TRY(m_result.wouldRefuse, m_home.wouldRefuse(std::move(draft), m_job));
            return std::move(m_result);
        }
        if (counts)
            TALLY_CHECK(joinCounting(m_home, *m_here, m_campaign, m_job));
        TALLY_TRY(m_result.operation, m_home.commit(std::move(draft), m_job));
        return nameAdded();
    }

private:
    // Items that the pack changed, and what else it changed that cannot be merged.
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
            else if (version.key.table == model::Table::Relationship && !isRetired(id(0)) &&
                     !isRetired(ItemId(std::get<std::int64_t>(version.key.cells[2]))))
                what = "a relationship of " + nameOf(id(0));
            else if (version.key.table == model::Table::Attachment && !isNewCount(id(0)) && !isRetired(id(0)))
                what = "a document of " + nameOf(id(0));
            else if (version.key.table == model::Table::Definition)
                what = "a definition";
            if (!what.empty() && told.insert(what).second)
                m_left.push_back(what + " was changed in the pack alone; change it here too");
        }
        return items;
    }

    bool isRetired(ItemId item) const { return m_pack.there->rowOf(item) >= m_pack.there->itemCount(); }

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
        std::vector<reconcile::RecordEdit> edits = m_additions.edits;
        std::map<ItemId, reconcile::RecordEdit> byItem;
        for (const audit::FieldEdit &field : m_result.fields.taken) {
            reconcile::RecordEdit &edit = byItem[field.item];
            edit.item = field.item;
            const auto *id = field.there ? std::get_if<std::int64_t>(&*field.there) : nullptr;
            if (id != nullptr && isReference(field) && *id < 0)
                edit.made[field.attribute] = static_cast<std::size_t>(-1 - *id);
            else
                edit.values[field.attribute] = field.there;
        }
        model::OperationDraft draft;
        draft.kind = "stocktake";
        for (auto &[item, edit] : byItem)
            edits.push_back(std::move(edit));
        if (edits.empty())
            return draft;
        TALLY_TRY(reconcile::ImportContext context, importContextOf(m_home, m_job));
        TALLY_TRY(reconcile::ImportPlan plan, reconcile::planRecords(std::move(context), edits, {}, m_job));
        plan.draft.kind = "edit";
        for (std::size_t i = 0; i < m_additions.items.size(); ++i)
            mark(m_additions.items[i], plan.reports.at(i).item, plan.draft);
        return std::move(plan.draft);
    }

    bool isReference(const audit::FieldEdit &field) const
    {
        const estate::Row row = m_here->rowOf(field.item);
        const model::AttributeSpec *spec = m_here->classes().attribute(m_here->classAt(row), field.attribute);
        return spec != nullptr && spec->type == model::AttributeType::Reference;
    }

    // What the new thing is known by: the numbers that it has in the pack, and which it was there.
    void mark(ItemId there, ItemId made, model::OperationDraft &draft)
    {
        m_atHome.home.added[there] = made;
        m_result.added.push_back({made, std::string(m_pack.there->classAt(m_pack.there->rowOf(there))),
                                  nameOf(there), audit::packNumberOf(m_pack.about.pack, there)});
        OrgId owner;
        std::set<model::FactKey> known;
        for (const model::Change &change : draft.changes) {
            known.insert(change.key);
            if (change.key.table == model::Table::Item && change.key.cells.front() == model::Cell(made.value))
                owner = change.key.owner;
        }
        const auto add = [&](std::string kind, std::string value, std::string canonical) {
            const model::IdentifierRow row{owner, made, std::move(kind), std::move(value),
                                           std::move(canonical)};
            if (known.insert(model::keyOf(row)).second)
                draft.changes.push_back(model::begin(row));
        };
        const estate::StringPool &strings = m_pack.there->strings();
        for (const estate::Identifier &each : m_pack.there->identifiersOf(m_pack.there->rowOf(there)))
            add(std::string(strings.text(each.kind)), std::string(strings.text(each.value)),
                std::string(strings.text(each.canonical)));
        const std::string &number = m_result.added.back().number;
        add(std::string(audit::kPackNumber), number, number);
    }

    // Of what may not be retired by who brings the pack back, the rest is taken all the same.
    Outcome retire(model::OperationDraft &draft)
    {
        std::vector<ItemId> &items = m_result.fields.retired;
        if (items.empty())
            return {};
        TALLY_TRY(model::OperationDraft ending, endingOf(*m_here, m_home.store(), items, m_job));
        TALLY_TRY(const std::vector<Error> refused, m_home.wouldRefuse(ending, m_job));
        const auto denied = std::find_if(refused.begin(), refused.end(), [](const Error &error) {
            return error.code == ErrorCode::NotAllowed;
        });
        if (denied != refused.end()) {
            for (const ItemId item : items)
                m_result.fields.left.push_back(hereNamed(item) +
                                               " was retired in the pack; who may retire it brings it back "
                                               "once more: " +
                                               denied->reason);
            items.clear();
            return {};
        }
        std::move(ending.changes.begin(), ending.changes.end(), std::back_inserter(draft.changes));
        draft.kind = "retire";
        return {};
    }

    std::string hereNamed(ItemId item) const
    {
        const auto name = m_here->nameAt(m_here->rowOf(item));
        return name.empty() ? "#" + std::to_string(item.value) : std::string(name);
    }

    // The ids that what was added got.
    Result<PackReturn> nameAdded()
    {
        TALLY_TRY(const EstatePtr now, m_home.current(m_job));
        for (PackReturn::Added &added : m_result.added) {
            const auto rows = now->findIdentifier(audit::kPackNumber, added.number);
            if (rows.empty())
                continue;
            added.item = now->idAt(rows.front());
        }
        for (audit::FieldEdit &field : m_result.fields.taken) {
            auto *id = field.there ? std::get_if<std::int64_t>(&*field.there) : nullptr;
            if (id == nullptr || *id >= 0 || !isReference(field))
                continue;
            const std::size_t position = static_cast<std::size_t>(-1 - *id);
            *id = m_result.added.at(position).item.value;
        }
        return std::move(m_result);
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
            takePlace(scan);
            TALLY_CHECK(addPhotos(count, scan));
            scans.push_back(std::move(scan));
        }
        return scans;
    }

    // What was added in the pack has a number that is another thing's here.
    void takePlace(audit::Scan &scan) const
    {
        const auto added = m_atHome.home.added.find(scan.place);
        const bool isNew = m_pack.base->rowOf(scan.place) >= m_pack.base->itemCount();
        if (!scan.place || (!isNew && m_here->rowOf(scan.place) < m_here->itemCount()))
            return;
        if (isNew && added != m_atHome.home.added.end()) {
            scan.place = added->second;
            return;
        }
        scan.note += (scan.note.empty() ? "seen at " : "; seen at ") + nameOf(scan.place);
        scan.place = {};
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
    const OpenPack &m_pack;
    audit::Campaign m_campaign;
    const ReturnWish &m_wish;
    JobContext &m_job;
    PackReturn m_result;
    PackAtHome m_atHome;
    audit::PackAdditions m_additions;
    std::vector<std::string> m_left;
};

} // namespace

Result<PackReturn> returnWorkPack(Register &opened, const ReturnWish &wish, JobContext &job)
{
    TALLY_TRY(const OpenPack pack, openPack(opened, wish.file, job));
    TALLY_TRY(const EstatePtr here, opened.current(job));
    TALLY_TRY(audit::Campaign campaign, campaignOf(opened, *here, pack, wish));
    return Returning(opened, here, pack, std::move(campaign), wish, job).take();
}

} // namespace tally::app
