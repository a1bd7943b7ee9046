// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disposal_book.h"

#include "estate/item_record.h"
#include "store/store.h"

#include <algorithm>

namespace tally::app {

namespace {

using disposal::PastMedium;
using disposal::StepRow;

// Of operations in (from, to], with who took them and when.
Result<std::vector<StepRow>> stepRows(store::Store &store, OperationNumber from, OperationNumber to)
{
    TALLY_TRY(auto taken, store.stepsTaken(from, to));
    std::vector<StepRow> rows;
    rows.reserve(taken.size());
    for (store::TakenStep &each : taken)
        rows.push_back({each.operation, each.step.object, each.step.stepNumber,
                        std::move(each.step.fromState), std::move(each.step.step),
                        std::move(each.step.toState), std::move(each.login), std::move(each.step.role),
                        each.recordedAt, std::move(each.reason)});
    return rows;
}

// The serial number of a thing that is in the register or was: the last that it had.
Result<std::string> serialOf(store::Store &store, const estate::Estate &estate, ItemId item, bool &isMedium)
{
    const estate::Row row = estate.rowOf(item);
    if (row < estate.itemCount()) {
        isMedium = estate.classes().isA(estate.classAt(row), "medium");
        return estate::Record(estate, row).text("serial_number");
    }
    TALLY_TRY(const auto versions, store.versions(model::Table::Item, "id", item.value));
    if (versions.empty())
        return std::string();
    TALLY_TRY(const auto last, model::rowOf<model::ItemRow>(versions.back().key, versions.back().values));
    isMedium = estate.classes().isA(last.className, "medium");
    return last.serialNumber.value_or(std::string());
}

Result<std::vector<PastMedium>> everInstalledIn(store::Store &store, const estate::Estate &estate,
                                                ItemId chassis)
{
    std::vector<PastMedium> list;
    TALLY_TRY(const auto versions, store.versions(model::Table::Relationship, "target", chassis.value));
    for (const model::FactVersion &version : versions) {
        TALLY_TRY(const auto row, model::rowOf<model::RelationshipRow>(version.key, version.values));
        if (row.type != "installed_in" || version.began > estate.operation())
            continue;
        bool isMedium = false;
        TALLY_TRY(std::string serial, serialOf(store, estate, row.source, isMedium));
        if (!isMedium)
            continue;
        PastMedium past{chassis, row.source, std::move(serial), estate.operationDay(version.began), {}};
        if (version.ended && *version.ended <= estate.operation())
            past.lastSeen = estate.operationDay(*version.ended);
        list.push_back(std::move(past));
    }
    return list;
}

// The things on their way out, and those that may be.
std::set<ItemId> subjectsOf(const disposal::Scene &scene, const std::vector<ItemId> &also)
{
    std::set<ItemId> subjects(also.begin(), also.end());
    for (const disposal::Line &line : scene.records().lines)
        subjects.insert(line.subject);
    return subjects;
}

struct Touched
{
    std::vector<ItemId> items;
    std::set<ItemId> chassis; // that something was put into or taken out of
};

// What was erased is gone from the texts too: all is read again.
Result<bool> isErased(store::Store &store, OperationNumber from, OperationNumber to)
{
    bool erased = false;
    TALLY_CHECK(store.operations(to, [&](const model::Operation &operation) {
        if (operation.number <= from)
            return false;
        erased |= operation.kind == "erase";
        return !erased;
    }));
    return erased;
}

Result<Touched> touchedIn(store::Store &store, OperationNumber from, OperationNumber to)
{
    Touched touched;
    TALLY_TRY(const auto versions, store.changed(from, to));
    for (const model::FactVersion &version : versions) {
        if (version.key.table == model::Table::Item) {
            TALLY_TRY(const auto row, model::rowOf<model::ItemRow>(version.key, version.values));
            touched.items.push_back(row.id);
        } else if (version.key.table == model::Table::Identifier) {
            TALLY_TRY(const auto row, model::rowOf<model::IdentifierRow>(version.key, version.values));
            touched.items.push_back(row.item);
        } else if (version.key.table == model::Table::Relationship) {
            TALLY_TRY(const auto row, model::rowOf<model::RelationshipRow>(version.key, version.values));
            if (row.type == "installed_in")
                touched.chassis.insert(row.target);
        }
    }
    return touched;
}

} // namespace

Result<std::shared_ptr<disposal::Scene>> readDisposalScene(Register &opened, const estate::EstatePtr &estate,
                                                           const std::vector<ItemId> &also)
{
    disposal::SceneFacts facts;
    TALLY_TRY(facts.steps, stepRows(opened.store(), 0, estate->operation()));
    std::set<ItemId> chassis(also.begin(), also.end());
    for (const estate::Row row : estate->itemsOfClass("disposal_line"))
        chassis.insert(estate::Record(*estate, row).reference("subject"));
    for (const ItemId each : chassis) {
        TALLY_TRY(auto past, everInstalledIn(opened.store(), *estate, each));
        std::move(past.begin(), past.end(), std::back_inserter(facts.everInstalled));
    }
    return std::make_shared<disposal::Scene>(estate, std::move(facts));
}

Result<DisposalScenePtr> DisposalBook::scene(Register &opened, const std::vector<ItemId> &also,
                                             JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    const auto advanced = advance(opened, estate, also);
    if (advanced && *advanced)
        return DisposalScenePtr(m_scene);
    m_scene.reset();
    if (!advanced)
        return advanced.error();
    TALLY_TRY(m_sight, opened.store().sight());
    TALLY_TRY(m_scene, readDisposalScene(opened, estate, also));
    m_chassis = subjectsOf(*m_scene, also);
    m_chassisOf.clear();
    for (const ItemId chassis : m_chassis) {
        for (const PastMedium *past : m_scene->everInstalledIn(chassis))
            m_chassisOf.emplace(past->medium, chassis);
    }
    return DisposalScenePtr(m_scene);
}

void DisposalBook::remember(const std::vector<PastMedium> &past)
{
    for (const PastMedium &each : past) {
        const auto [first, end] = m_chassisOf.equal_range(each.medium);
        if (std::none_of(first, end, [&](const auto &known) { return known.second == each.chassis; }))
            m_chassisOf.emplace(each.medium, each.chassis);
    }
}

Result<bool> DisposalBook::advance(Register &opened, const estate::EstatePtr &estate,
                                   const std::vector<ItemId> &also)
{
    if (m_scene == nullptr || m_scene.use_count() != 1)
        return false;
    const OperationNumber from = m_scene->estate().operation(), to = estate->operation();
    store::Store &store = opened.store();
    TALLY_TRY(const std::string sight, store.sight());
    if (sight != m_sight || to < from)
        return false;
    Touched touched;
    disposal::SceneChange change;
    if (to > from) {
        TALLY_TRY(const bool erased, isErased(store, from, to));
        if (erased)
            return false;
        TALLY_TRY(touched, touchedIn(store, from, to));
        TALLY_TRY(change.steps, stepRows(store, from, to));
    }
    std::set<ItemId> read; // whose past is not known, or another now
    const auto want = [&](ItemId chassis) {
        if (chassis && m_chassis.insert(chassis).second)
            read.insert(chassis);
    };
    std::for_each(also.begin(), also.end(), want);
    for (const ItemId chassis : touched.chassis) {
        if (m_chassis.contains(chassis))
            read.insert(chassis);
    }
    for (const ItemId item : touched.items) {
        const estate::Row row = estate->rowOf(item);
        if (row < estate->itemCount() && estate->classAt(row) == "disposal_line")
            want(estate::Record(*estate, row).reference("subject"));
        const auto [first, end] = m_chassisOf.equal_range(item);
        for (auto each = first; each != end; ++each)
            read.insert(each->second);
    }
    for (const ItemId chassis : read) {
        TALLY_TRY(auto past, everInstalledIn(store, *estate, chassis));
        remember(past);
        change.everInstalled.emplace(chassis, std::move(past));
    }
    change.items = std::move(touched.items);
    return m_scene->advance(estate, std::move(change));
}

} // namespace tally::app
