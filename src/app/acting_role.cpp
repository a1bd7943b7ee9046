// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acting_role.h"

#include "app/server_admin.h"
#include "store/store.h"

#include <algorithm>

namespace tally::app {

Result<std::string> actingRole(Register &opened, const estate::Estate &estate, OrgId owner,
                               std::span<const std::string_view> roles)
{
    const std::string self = opened.store().info().actor;
    TALLY_TRY(const std::vector<Right> held, rights(opened, estate));
    const auto role = std::find_if(roles.begin(), roles.end(), [&](std::string_view each) {
        return std::any_of(held.begin(), held.end(), [&](const Right &right) {
            return right.person == self && right.role == each &&
                   (right.organisation == owner || right.organisation == kPartnership);
        });
    });
    return std::string(role == roles.end() ? roles.front() : *role);
}

} // namespace tally::app
