// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version_stream.h"

#include <algorithm>
#include <map>

namespace tally::app {

namespace {

constexpr OperationNumber kWindow = 20; // operations whose facts are held at a time

Outcome eachWindow(store::Store &store,
                   const std::function<Outcome(OperationNumber from, OperationNumber to,
                                               std::vector<model::FactVersion> &&)> &take,
                   JobContext &job)
{
    TALLY_TRY(const store::LogHead head, store.head());
    for (OperationNumber from = 0; from < head.number; from += kWindow) {
        const OperationNumber to = std::min(from + kWindow, head.number);
        TALLY_TRY(auto versions, store.changed(from, to));
        TALLY_CHECK(take(from, to, std::move(versions)));
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "Stopped before the end");
        job.progress(to, head.number);
    }
    return {};
}

using ChangesOf = std::map<OperationNumber, std::map<model::FactKey, model::Change>>;

void addTo(ChangesOf &changes, const model::FactVersion &version, OperationNumber from, OperationNumber to)
{
    if (version.began > from && version.began <= to) {
        model::Change &change = changes[version.began][version.key];
        change.key = version.key;
        change.values = version.values;
    }
    if (version.ended && *version.ended > from && *version.ended <= to) {
        model::Change &change = changes[*version.ended][version.key];
        change.key = version.key;
        change.was = version.began;
    }
}

} // namespace

Outcome changesByOperation(store::Store &store, const OperationChanges &take, JobContext &job)
{
    return eachWindow(
        store,
        [&](OperationNumber from, OperationNumber to, std::vector<model::FactVersion> &&versions) -> Outcome {
            ChangesOf changes;
            for (const model::FactVersion &version : versions)
                addTo(changes, version, from, to);
            for (OperationNumber number = from + 1; number <= to; ++number) {
                std::vector<model::Change> list;
                for (auto &[key, change] : changes[number])
                    list.push_back(std::move(change));
                TALLY_CHECK(take(number, std::move(list)));
            }
            return {};
        },
        job);
}

Outcome versionsByOperation(store::Store &store,
                            const std::function<Outcome(const model::FactVersion &)> &take, JobContext &job)
{
    return eachWindow(
        store,
        [&](OperationNumber from, OperationNumber to, std::vector<model::FactVersion> &&versions) -> Outcome {
            std::erase_if(versions,
                          [&](const model::FactVersion &v) { return v.began <= from || v.began > to; });
            std::stable_sort(
                versions.begin(), versions.end(),
                [](const model::FactVersion &a, const model::FactVersion &b) { return a.began < b.began; });
            for (const model::FactVersion &version : versions)
                TALLY_CHECK(take(version));
            return {};
        },
        job);
}

} // namespace tally::app
