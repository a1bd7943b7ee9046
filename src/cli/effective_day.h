// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The option --effective: since when what is recorded is true.
#pragma once

#include "cli/command.h"
#include "core/date.h"

#include <optional>

namespace tally::cli {

// None: it was not given. Usage: it is no date.
inline Result<std::optional<Day>> effectiveDay(const Invocation &invocation)
{
    if (!invocation.has("--effective"))
        return std::optional<Day>();
    const std::optional<Day> day = parseDay(invocation.value("--effective"));
    if (!day)
        return makeError(ErrorCode::Usage, "\"" + invocation.value("--effective") + "\" is no date",
                         "Write --effective YYYY-MM-DD.");
    return day;
}

} // namespace tally::cli
