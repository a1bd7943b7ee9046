// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register open in a session, for tests of views: a handful of computers, people and sites.
#pragma once

#include "session_lab.h"

namespace tally::test {

class ViewLab final : public SessionLab
{
public:
    ViewLab();

    // Another program on the same register does something.
    void elsewhere(const std::function<void(app::Register &)> &work, const std::string &login = "other");
    std::string shown(const std::string &key, const std::string &attribute) const; // in the session's estate
    bool waitForIdle(); // no task is running, nothing is on its way
};

} // namespace tally::test
