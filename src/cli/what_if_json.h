// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The licence position with and without what is asked, side by side.
#pragma once

#include "app/what_if.h"
#include "cli/command.h"
#include "cli/json.h"

#include <optional>
#include <string>

namespace tally::cli {

// What --what-if, --buy, --remove, --remove-unused and --upgrade ask together; nothing: none was given.
Result<std::optional<app::WhatIf>> whatIfOf(const Invocation &invocation);

Json whatIfJson(const app::WhatIf &question, const app::WhatIfAnswer &answer);
void printWhatIf(Context &context, const app::WhatIf &question, const app::WhatIfAnswer &answer);

} // namespace tally::cli
