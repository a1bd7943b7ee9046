// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_view.h"

#include "app/witness.h"
#include "store/store.h"

namespace tally::app {

Result<std::vector<model::Operation>> operations(Register &opened, OperationNumber newest, std::size_t limit)
{
    std::vector<model::Operation> list;
    TALLY_CHECK(opened.store().operations(newest, [&](const model::Operation &operation) {
        list.push_back(operation);
        return limit == 0 || list.size() < limit;
    }));
    return list;
}

int schemaOf(Register &opened)
{
    return opened.store().info().schema;
}

std::string actorOf(Register &opened)
{
    return opened.store().info().actor;
}

Outcome checkAgainstMemory(Register &opened)
{
    const Outcome borne = bearWitness(opened.store());
    if (!borne && borne.error().code == ErrorCode::Damaged)
        return borne;
    return {};
}

} // namespace tally::app
