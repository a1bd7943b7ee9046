// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/estate_loading.h"

#include "estate/builder.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace tally::app {

namespace {

Outcome addCommon(store::Store &store, OperationNumber asOf, estate::EstateBuilder &builder)
{
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
    TALLY_CHECK(addCommon(store, asOf, builder));
    return std::move(builder).build(asOf, today);
}

Result<estate::EstatePtr> loadEstateTrueOn(store::Store &store, Day day, JobContext &job)
{
    job.step("Reading the register's whole history");
    TALLY_TRY(const store::LogHead head, store.head());
    std::unordered_map<OperationNumber, Day> effective;
    TALLY_CHECK(store.operations(head.number, [&](const model::Operation &operation) {
        effective.emplace(operation.number, operation.effectiveOn);
        return true;
    }));
    const auto counts = [&](OperationNumber operation) { return effective[operation] <= day; };
    TALLY_TRY(std::vector<model::FactVersion> versions, store.changed(-1, head.number));

    // For each key the last event that counts: the version that it began, or none where it ended one.
    struct Last
    {
        OperationNumber at = -1;
        const model::FactVersion *version = nullptr;
    };
    std::map<model::FactKey, Last> last;
    estate::EstateBuilder builder;
    const auto tables = estate::EstateBuilder::tables();
    for (const model::FactVersion &version : versions) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped while reading the history");
        if (std::find(tables.begin(), tables.end(), version.key.table) == tables.end())
            continue;
        if (isTimeless(version.key.table)) {
            if (!version.ended)
                builder.add(version);
            continue;
        }
        Last &of = last[version.key];
        if (version.ended && counts(*version.ended) && *version.ended > of.at)
            of = {*version.ended, nullptr};
        // A version that begins where another ended is the later of the two events.
        if (counts(version.began) && version.began >= of.at)
            of = {version.began, &version};
    }
    for (const auto &[key, of] : last) {
        if (of.version == nullptr)
            continue;
        model::FactVersion live = *of.version;
        live.ended.reset();
        builder.add(live);
    }
    TALLY_CHECK(addCommon(store, head.number, builder));
    return std::move(builder).build(head.number, day);
}

} // namespace tally::app
