// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/estate_loading.h"

#include "estate/builder.h"
#include "reconcile/item_values.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace tally::app {

namespace {

// With what only a server's partners have: items of others without their names.
Outcome addCommon(store::Store &store, OperationNumber asOf, estate::EstateBuilder &builder, JobContext &job)
{
    for (const model::Table table : {model::Table::Item, model::Table::Relationship}) {
        const auto sink = [&](const model::RowView &row) {
            builder.add(table, row);
            return true;
        };
        TALLY_CHECK(store.scanTopology(table, asOf, sink, job));
    }
    TALLY_TRY(const std::vector<model::PrivateValue> values, store.privateValues());
    for (const model::PrivateValue &value : values)
        builder.addPrivateValue(value);
    return store.operations(asOf, [&](const model::Operation &operation) {
        builder.addOperationDay(operation.number, dayOf(operation.recordedAt));
        return true;
    });
}

// What a fact is called does not depend on the date it is asked for.
bool isTimeless(model::Table table)
{
    return table == model::Table::Definition || table == model::Table::Title ||
           table == model::Table::Recognition;
}

model::FactKey keyOf(model::Table table, const model::RowView &row)
{
    model::FactKey key{table, row.owner(), {}};
    std::size_t column = 0;
    for (const model::ColumnSpec &spec : model::tableSpec(table).keys) {
        if (row.isNull(column))
            key.cells.emplace_back();
        else if (spec.type == model::ColumnType::Integer)
            key.cells.emplace_back(row.integer(column));
        else
            key.cells.emplace_back(std::string(row.text(column)));
        ++column;
    }
    return key;
}

// For each fact that an operation after `settled` began or ended, and which was true on the day (not in
// `later`): the version that the last of them began; null: it ended the fact.
using LastEvents = std::map<model::FactKey, const model::FactVersion *>;

Result<LastEvents> lastEvents(const std::vector<model::FactVersion> &versions, OperationNumber settled,
                              const std::unordered_set<OperationNumber> &later, JobContext &job)
{
    const auto tables = estate::EstateBuilder::tables();
    const auto counts = [&](OperationNumber number) { return number > settled && !later.contains(number); };
    std::map<model::FactKey, OperationNumber> when;
    LastEvents last;
    for (const model::FactVersion &version : versions) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped while reading the history");
        if (isTimeless(version.key.table) ||
            std::find(tables.begin(), tables.end(), version.key.table) == tables.end())
            continue;
        if (version.ended && counts(*version.ended) && *version.ended > when[version.key]) {
            when[version.key] = *version.ended;
            last[version.key] = nullptr;
        }
        // A version that begins where another ended is the later of the two events.
        if (counts(version.began) && version.began >= when[version.key]) {
            when[version.key] = version.began;
            last[version.key] = &version;
        }
    }
    return last;
}

// Versions of items by the item, in the order in which they began.
using ItemVersions = std::map<model::Cell, std::vector<const model::FactVersion *>>;

ItemVersions itemVersions(const std::vector<model::FactVersion> &versions)
{
    ItemVersions result;
    for (const model::FactVersion &version : versions) {
        if (version.key.table == model::Table::Item)
            result[version.key.cells.front()].push_back(&version);
    }
    for (auto &[item, its] : result)
        std::sort(its.begin(), its.end(), [](const auto *a, const auto *b) { return a->began < b->began; });
    return result;
}

// What an operation made of one version of an item and another.
Outcome takeChanges(const model::FactVersion &from, const model::FactVersion &to, model::ItemRow &onto)
{
    TALLY_TRY(const auto before, model::rowOf<model::ItemRow>(from.key, from.values));
    TALLY_TRY(const auto after, model::rowOf<model::ItemRow>(to.key, to.values));
    const model::Attributes was = reconcile::valuesByName(before);
    const model::Attributes is = reconcile::valuesByName(after);
    for (const auto &[attribute, value] : is) {
        const auto earlier = was.find(attribute);
        if (earlier == was.end() || earlier->second != value)
            reconcile::setValue(onto, attribute, &value);
    }
    for (const auto &[attribute, value] : was) {
        if (!is.contains(attribute))
            reconcile::setValue(onto, attribute, nullptr);
    }
    if (before.className != after.className)
        onto.className = after.className;
    return {};
}

// A version holds what came before it, also what becomes true only later. So of each operation that counts
// the attributes that it changed are taken, not the whole row.
Result<model::FactVersion> withoutLater(const model::FactVersion &last,
                                        const std::vector<const model::FactVersion *> &versions,
                                        OperationNumber settled,
                                        const std::unordered_set<OperationNumber> &later)
{
    std::optional<model::ItemRow> row;
    const model::FactVersion *before = nullptr;
    for (const model::FactVersion *version : versions) {
        if (version->began > last.began)
            break;
        const bool follows = before != nullptr && before->ended == version->began;
        const bool counts = version->began <= settled || !later.contains(version->began);
        if (counts && row && follows)
            TALLY_CHECK(takeChanges(*before, *version, *row));
        else if (counts) {
            TALLY_TRY(row, model::rowOf<model::ItemRow>(version->key, version->values));
        }
        before = version;
    }
    model::FactVersion result = last;
    if (row)
        result.values = model::valuesOf(*row);
    return result;
}

} // namespace

Result<estate::EstatePtr> loadEstate(store::Store &store, OperationNumber asOf, Day today, JobContext &job)
{
    job.step("Loading the register");
    estate::EstateBuilder builder;
    for (const model::Table table : estate::EstateBuilder::tables()) {
        const auto sink = [&](const model::RowView &row) {
            builder.add(table, row);
            return true;
        };
        TALLY_CHECK(store.scan(table, asOf, sink, job));
    }
    TALLY_CHECK(addCommon(store, asOf, builder, job));
    return std::move(builder).build(asOf, today);
}

Result<estate::EstatePtr> loadEstateTrueOn(store::Store &store, Day day, JobContext &job)
{
    TALLY_TRY(const store::LogHead head, store.head());
    std::unordered_set<OperationNumber> later; // true only after the day
    OperationNumber settled = head.number;     // up to here everything was true on the day
    TALLY_CHECK(store.operations(head.number, [&](const model::Operation &operation) {
        if (operation.effectiveOn > day) {
            later.insert(operation.number);
            settled = operation.number - 1;
        }
        return true;
    }));
    job.step("Reading the history since then");
    std::vector<model::FactVersion> versions;
    if (settled < head.number) {
        TALLY_TRY(versions, store.changed(settled, head.number));
    }
    TALLY_TRY(const LastEvents last, lastEvents(versions, settled, later, job));

    job.step("Loading the register");
    estate::EstateBuilder builder;
    for (const model::Table table : estate::EstateBuilder::tables()) {
        const auto sink = [&](const model::RowView &row) {
            if (isTimeless(table) || !last.contains(keyOf(table, row)))
                builder.add(table, row);
            return true;
        };
        TALLY_CHECK(store.scan(table, isTimeless(table) ? head.number : settled, sink, job));
    }
    const ItemVersions items = itemVersions(versions);
    for (const auto &[key, version] : last) {
        if (version == nullptr)
            continue;
        model::FactVersion live = *version;
        if (const auto its = items.find(key.cells.front());
            key.table == model::Table::Item && its != items.end()) {
            TALLY_TRY(live, withoutLater(*version, its->second, settled, later));
        }
        live.ended.reset();
        builder.add(live);
    }
    TALLY_CHECK(addCommon(store, head.number, builder, job));
    return std::move(builder).build(head.number, day);
}

} // namespace tally::app
