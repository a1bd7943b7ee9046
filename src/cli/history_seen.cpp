// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/history_seen.h"

#include "app/history_words.h"

namespace tally::cli {

Result<std::vector<app::HistoryEntry>> historySeen(Context &context, ItemId item)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const std::optional<Day> trueOn, context.trueOn());
    TALLY_TRY(const OperationNumber newest, opened->operationOf({context.global().asOf}));
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(auto entries, app::historyInWords(*opened, estate, item));
    std::erase_if(entries, [&](const app::HistoryEntry &entry) {
        return entry.operation.number > newest || (trueOn && entry.operation.effectiveOn > *trueOn);
    });
    return entries;
}

} // namespace tally::cli
