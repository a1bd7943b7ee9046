// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_lab.h"

#include <QTest>

#include <fstream>

namespace tally::test {

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(*result);
}

} // namespace

SessionLab::SessionLab()
    : clock(*parseInstant("2026-01-05T09:00:00Z")), session(clock), context{session, actions, navigator}
{
    m_filling = must(app::Register::create(at("jane"), clock, "North"));
    clock.set(*parseInstant("2026-03-01T09:00:00Z"));
    QObject::connect(&navigator, &ui::Navigator::wanted, &navigator,
                     [this](const ui::Place &place) { places.push_back(place); });
    QObject::connect(&navigator, &ui::Navigator::itemWanted, &navigator,
                     [this](ItemId item) { items.push_back(item); });
    QObject::connect(&navigator, &ui::Navigator::told, &navigator,
                     [this](const QString &sentence) { told.append(sentence); });
    QObject::connect(&navigator, &ui::Navigator::complained, &navigator,
                     [this](const Error &error) { complaints.push_back(error); });
}

app::OpenParameters SessionLab::at(const std::string &actor) const
{
    return {m_folder.filePath(QStringLiteral("test.tally")).toStdString(), actor, false};
}

ItemId SessionLab::add(const std::string &className, const std::map<std::string, std::string> &values)
{
    must(m_filling->add(className, values, "test", job));
    ItemId newest;
    const auto estate = must(m_filling->current(job));
    for (const estate::Row row : estate->itemsOfClass(className))
        newest = std::max(newest, estate->idAt(row));
    return newest;
}

void SessionLab::set(ItemId item, const std::map<std::string, std::string> &values, const std::string &reason)
{
    must(m_filling->set(item, values, reason, {}, job));
}

void SessionLab::relate(ItemId source, const std::string &type, ItemId target)
{
    must(m_filling->relate(source, type, target, {}, {}, job));
}

void SessionLab::import(const std::string &name, const std::string &bytes,
                        const app::Register::ImportOptions &options)
{
    const std::string path = m_folder.filePath(QString::fromStdString(name)).toStdString();
    std::ofstream(path, std::ios::binary) << bytes;
    must(m_filling->import({path}, options, job));
}

void SessionLab::open(bool readOnly)
{
    m_filling.reset();
    app::OpenParameters parameters = at("jane");
    parameters.readOnly = readOnly;
    session.open(parameters);
    if (!until([this] { return session.isOpen(); }))
        qFatal("the session did not open");
}

std::unique_ptr<app::Register> SessionLab::other()
{
    return must(app::Register::open(at("joe"), clock));
}

bool SessionLab::until(const std::function<bool()> &holds, int milliseconds)
{
    return QTest::qWaitFor(holds, milliseconds);
}

std::string SessionLab::shown(ItemId item, const std::string &attribute) const
{
    const auto estate = session.estate();
    const estate::Row row = estate->rowOf(item);
    return row == estate::kNoRow ? std::string() : estate->displayAt(row, attribute);
}

std::string inventory(const std::string &device, const std::string &serial, const std::string &scanned,
                      const std::string &memory, const std::vector<std::string> &programs)
{
    std::string softwares;
    for (const std::string &program : programs)
        softwares +=
            (softwares.empty() ? "" : ",") + std::string(R"({"name":")") + program + R"(","version":"1.0"})";
    return R"({"deviceid":")" + device +
           R"(","action":"inventory","itemtype":"Computer","content":{"versionclient":"GLPI-Agent_v1.7",)"
           R"("accesslog":{"logdate":")" +
           scanned + R"("},"bios":{"smanufacturer":"Dell Inc.","smodel":"Latitude 5490","ssn":")" + serial +
           R"("},"hardware":{"name":")" + device + R"(","chassis_type":"Laptop","memory":)" + memory +
           R"(},"softwares":[)" + softwares + "]}}";
}

} // namespace tally::test
