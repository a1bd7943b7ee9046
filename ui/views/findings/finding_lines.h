// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One finding as lines: both sides, what every other source says, what speaks for and against, what was
// decided so far. Pure.
#pragma once

#include "app/claims_view.h"
#include "ui/details/line.h"
#include "ui/views/findings/finding_list.h"

#include <optional>

namespace tally::ui {

inline constexpr const char *kMoreItems = "more:items";

// `claims`: of the first item; nothing: not known yet. `allItems`: not only the first of many.
Lines findingLines(const estate::Estate &estate, const audit::Finding &finding,
                   const std::optional<std::vector<app::ClaimView>> &claims, bool allItems);

} // namespace tally::ui
