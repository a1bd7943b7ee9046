// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line as a user has it, run in this process on buffers, with a register in a folder of its own.
#pragma once

#include "core/clock.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

#include <QTemporaryDir>

namespace tally::test {

struct Ran
{
    int exit = 0;
    std::string out;
    std::string err;
};

class Session
{
public:
    Session(); // its register does not exist yet

    // Arguments after --db of this session.
    Ran run(std::vector<std::string> arguments) const;
    Ran runOn(const std::string &url, std::vector<std::string> arguments) const;
    // With --json; fails the test when the exit code is another or the output no JSON.
    nlohmann::json json(std::vector<std::string> arguments, int exit = 0) const;

    // Commands run at noon of this day; by the system's clock when it was never set.
    void setDay(Day day) { m_now = (startOf(day) + endOf(day)) / 2; }

    std::string url() const { return path("register.tally"); }
    std::string path(const std::string &name) const;
    std::string write(const std::string &name, const std::string &bytes) const; // the path

private:
    std::optional<Instant> m_now;
    QTemporaryDir m_folder;
};

} // namespace tally::test
