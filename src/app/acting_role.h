// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In which of several roles somebody takes a step.
#pragma once

#include "app/register.h"

#include <span>
#include <string>
#include <string_view>

namespace tally::app {

// The first of the roles that may take the step which the actor holds there; while he holds none of them, the
// first: the store then says whether he may.
Result<std::string> actingRole(Register &opened, const estate::Estate &estate, OrgId owner,
                               std::span<const std::string_view> roles);

} // namespace tally::app
