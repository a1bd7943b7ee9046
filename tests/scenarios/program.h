// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The built `tally` as a process of its own, for what only a process can suffer: being killed, a full disk, a
// lost server.
#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QProcess>
#include <QTemporaryDir>

namespace tally::test {

struct Ended
{
    int exit = 0; // -1: it crashed or was killed
    std::string out, err;
};

class Workplace
{
public:
    Workplace();
    std::string path(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    // A folder of inventories, each machine with so many programs; gives its path.
    std::string inventories(const std::string &name, int machines, int programs) const;

    // Runs to its end; `inChild` is called in the process before the program starts.
    Ended run(const std::string &url, const std::vector<std::string> &arguments,
              const std::function<void()> &inChild = {}) const;
    // Started and still running.
    std::unique_ptr<QProcess> start(const std::string &url, const std::vector<std::string> &arguments,
                                    const std::function<void()> &inChild = {}) const;
    static Ended finish(QProcess &process);

    nlohmann::json json(const std::string &url, std::vector<std::string> arguments) const;
    // Live items of a class.
    int count(const std::string &url, const std::string &className) const;
    // Fails the test unless the log and the facts of the register are whole.
    void mustBeWhole(const std::string &url) const;

private:
    QTemporaryDir m_folder;
};

} // namespace tally::test
