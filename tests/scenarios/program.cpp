// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "paths.h"

#include <QTest>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace tally::test {

namespace {

constexpr int kPatienceMs = 120'000;

std::string inventory(int machine, int programs)
{
    const std::string number = std::to_string(machine);
    std::string softwares;
    for (int i = 0; i < programs; ++i) {
        const std::string program = std::to_string(i + machine % 7 * 20);
        softwares += (i > 0 ? "," : "") + std::string(R"({"name":"Program )") + program +
                     R"(","version":"1.)" + std::to_string(machine % 3) + R"("})";
    }
    return R"({"deviceid":"PC-)" + number + R"(","action":"inventory","itemtype":"Computer","content":{)" +
           R"("versionclient":"GLPI-Agent_v1.7","accesslog":{"logdate":"2026-02-01 10:00:00"},)" +
           R"("bios":{"smanufacturer":"Dell Inc.","smodel":"Latitude 5490","ssn":"SN7)" + number +
           R"("},"hardware":{"name":"PC-)" + number + R"(","chassis_type":"Laptop","memory":8192},)" +
           R"("softwares":[)" + softwares + "]}}";
}

} // namespace

Workplace::Workplace()
{
    const std::string folder = m_folder.path().toStdString();
    for (const char *name : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        ::setenv(name, folder.c_str(), 1);
}

std::string Workplace::inventories(const std::string &name, int machines, int programs) const
{
    std::filesystem::create_directories(path(name));
    for (int i = 0; i < machines; ++i)
        std::ofstream(path(name) + "/pc" + std::to_string(i) + ".json", std::ios::binary)
            << inventory(i, programs);
    return path(name);
}

std::unique_ptr<QProcess> Workplace::start(const std::string &url, const std::vector<std::string> &arguments,
                                           const std::function<void()> &inChild) const
{
    auto process = std::make_unique<QProcess>();
    QStringList words{QStringLiteral("--db"), QString::fromStdString(url)};
    for (const std::string &argument : arguments)
        words.append(QString::fromStdString(argument));
    if (inChild)
        process->setChildProcessModifier(inChild);
    process->start(QString::fromStdString(program("tally")), words);
    if (!process->waitForStarted())
        QTest::qFail("tally does not start", __FILE__, __LINE__);
    return process;
}

Ended Workplace::finish(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(kPatienceMs))
        process.kill();
    Ended ended;
    ended.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ended.out = process.readAllStandardOutput().toStdString();
    ended.err = process.readAllStandardError().toStdString();
    return ended;
}

Ended Workplace::run(const std::string &url, const std::vector<std::string> &arguments,
                     const std::function<void()> &inChild) const
{
    const auto process = start(url, arguments, inChild);
    return finish(*process);
}

nlohmann::json Workplace::json(const std::string &url, std::vector<std::string> arguments) const
{
    arguments.emplace_back("--json");
    const Ended ended = run(url, arguments);
    auto parsed = nlohmann::json::parse(ended.out, nullptr, false);
    if (parsed.is_discarded()) {
        QTest::qFail((arguments.front() + " printed no JSON: " + ended.err).c_str(), __FILE__, __LINE__);
        return nlohmann::json::object();
    }
    return parsed;
}

int Workplace::count(const std::string &url, const std::string &className) const
{
    return json(url, {"list", className, "--limit", "1"}).value("total", -1);
}

void Workplace::mustBeWhole(const std::string &url) const
{
    const Ended verified = run(url, {"verify"});
    if (verified.exit != 0)
        QTest::qFail(("not whole: " + verified.out + verified.err).c_str(), __FILE__, __LINE__);
}

} // namespace tally::test
