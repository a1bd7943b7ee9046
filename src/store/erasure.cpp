// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasure.h"

#include "model/private_values.h"

#include <algorithm>

namespace tally::store {

namespace {

constexpr std::size_t kDigits = 16; // of a digest, in the words; as in schema/0004_server.postgres.sql

}

ErasurePlan planErasure(const std::vector<ErasedValue> &held, const std::set<std::string> &digests)
{
    ErasurePlan plan;
    std::set<OrgId> owners;
    for (const ErasedValue &value : held) {
        if (!digests.empty() && !digests.contains(value.digest))
            continue;
        plan.values.push_back(value);
        owners.insert(value.owner);
    }
    if (plan.values.empty())
        return plan;
    plan.source = "item " + std::to_string(plan.values.front().item.value);
    const auto ofOwners =
        std::ranges::count_if(held, [&](const ErasedValue &value) { return owners.contains(value.owner); });
    if (ofOwners == static_cast<std::ptrdiff_t>(plan.values.size()))
        return plan;
    std::set<std::string> beginnings;
    for (const ErasedValue &value : plan.values)
        beginnings.insert(value.digest.substr(model::kPrivatePrefix.size(), kDigits));
    plan.source += ":";
    for (const std::string &beginning : beginnings)
        plan.source += " " + beginning;
    return plan;
}

} // namespace tally::store
