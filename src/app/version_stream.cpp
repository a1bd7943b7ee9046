// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version_stream.h"

#include <algorithm>
#include <map>

namespace tally::app {

namespace {

constexpr OperationNumber kWindow = 20; // operations whose facts are held at a time

using Window = std::function<Outcome(OperationNumber from, OperationNumber to)>;

Outcome eachWindow(OperationNumber newest, const Window &take, JobContext &job)
{
    for (OperationNumber from = 0; from < newest; from += kWindow) {
        const OperationNumber to = std::min(from + kWindow, newest);
        TALLY_CHECK(take(from, to));
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "Stopped before the end");
        job.progress(to, newest);
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

Outcome changesByOperation(store::Store &store, OperationNumber newest, const OperationChanges &take,
                           JobContext &job)
{
    const auto window = [&](OperationNumber from, OperationNumber to) -> Outcome {
        TALLY_TRY(const auto versions, store.changed(from, to));
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
    };
    return eachWindow(newest, window, job);
}

Outcome versionsByOperation(store::Store &store, OperationNumber newest,
                            const std::function<Outcome(const model::FactVersion &)> &take, JobContext &job)
{
    const auto window = [&](OperationNumber from, OperationNumber to) -> Outcome {
        TALLY_TRY(auto versions, store.begun(from, to));
        std::ranges::stable_sort(versions, {}, &model::FactVersion::began);
        for (model::FactVersion &version : versions) {
            if (version.ended && *version.ended > newest)
                version.ended.reset();
            TALLY_CHECK(take(version));
        }
        return {};
    };
    return eachWindow(newest, window, job);
}

} // namespace tally::app
