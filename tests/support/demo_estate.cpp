// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_estate.h"

#include "demo/council.h"
#include "estate/builder.h"

#include <QtGlobal>

#include <set>
#include <utility>
#include <vector>

namespace tally::test {

estate::EstatePtr demoEstate(std::int64_t pcs, std::uint64_t seed)
{
    // The builder takes what is live, as the store gives it.
    std::vector<model::FactVersion> begun;
    std::set<std::pair<model::FactKey, OperationNumber>> ended;
    estate::EstateBuilder builder;
    OperationNumber number = 0;
    Day last = 0;
    JobContext job;
    const auto take = [&](demo::CouncilOperation &&operation) -> Outcome {
        ++number;
        last = dayOf(operation.recordedAt);
        builder.addOperationDay(number, last);
        for (model::Change &change : operation.draft.changes) {
            if (change.was)
                ended.emplace(change.key, *change.was);
            if (change.values)
                begun.push_back({change.key, number, std::nullopt, std::move(*change.values)});
        }
        return {};
    };
    if (const Outcome built = demo::buildCouncil({pcs, seed}, take, job); !built)
        qFatal("%s", built.error().text().c_str());
    for (const model::FactVersion &version : begun) {
        if (!ended.contains({version.key, version.began}))
            builder.add(version);
    }
    auto estate = std::move(builder).build(number, last);
    if (!estate)
        qFatal("%s", estate.error().text().c_str());
    return *estate;
}

} // namespace tally::test
