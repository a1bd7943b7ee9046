// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "cli/command.h"

#include <QTest>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tally::test {

Session::Session()
{
    // What a client remembers of registers, and its keys, stay in the session's folder.
    const std::string folder = m_folder.path().toStdString();
    for (const char *name : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        ::setenv(name, folder.c_str(), 1);
}

std::string Session::path(const std::string &name) const
{
    return m_folder.filePath(QString::fromStdString(name)).toStdString();
}

std::string Session::write(const std::string &name, const std::string &bytes) const
{
    const std::string file = path(name);
    std::filesystem::create_directories(std::filesystem::path(file).parent_path());
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    return file;
}

Ran Session::run(std::vector<std::string> arguments) const
{
    return runOn(url(), std::move(arguments));
}

Ran Session::runOn(const std::string &url, std::vector<std::string> arguments) const
{
    std::ostringstream out, err;
    arguments.insert(arguments.begin(), {"--db", url});
    const FixedClock clock(m_now.value_or(SystemClock().now()));
    Ran ran;
    ran.exit = cli::runTally(arguments, {out, err}, clock);
    ran.out = out.str();
    ran.err = err.str();
    return ran;
}

nlohmann::json Session::json(std::vector<std::string> arguments, int exit) const
{
    std::string typed;
    for (const std::string &argument : arguments)
        typed += " " + argument;
    arguments.emplace_back("--json");
    const Ran ran = run(std::move(arguments));
    if (ran.exit != exit)
        QTest::qFail(("tally" + typed + " ended with " + std::to_string(ran.exit) + ": " + ran.err).c_str(),
                     __FILE__, __LINE__);
    nlohmann::json parsed = nlohmann::json::parse(ran.out, nullptr, false);
    if (parsed.is_discarded())
        QTest::qFail(("tally" + typed + " printed no JSON: " + ran.out.substr(0, 300)).c_str(), __FILE__,
                     __LINE__);
    return parsed;
}

} // namespace tally::test
