// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system_user.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace tally::app {

std::string systemLogin()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 16'384> buffer{};
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr &&
        found->pw_name != nullptr)
        return found->pw_name;
    return "unknown";
}

} // namespace tally::app
