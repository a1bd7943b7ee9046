// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/estate_after.h"

namespace tally::app {

Result<estate::EstatePtr> estateAfter(const estate::Estate &estate, const model::OperationDraft &draft)
{
    const OperationNumber number = estate.operation() + 1;
    std::vector<model::FactVersion> versions;
    for (const model::Change &change : draft.changes) {
        if (change.was)
            versions.push_back({change.key, *change.was, number, {}});
        if (change.values)
            versions.push_back({change.key, number, std::nullopt, *change.values});
    }
    return estate.advanced(versions, number, draft.privateValues, {});
}

} // namespace tally::app
