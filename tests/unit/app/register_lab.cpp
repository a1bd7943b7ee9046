// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_lab.h"

#include <fstream>

namespace tally::test {

RegisterLab::RegisterLab() : clock(*parseInstant("2026-03-01T09:00:00Z"))
{
    m_register = must(app::Register::create({path("test.tally"), "jane", false}, clock, "North"));
}

std::unique_ptr<app::Register> RegisterLab::again()
{
    return must(app::Register::open({path("test.tally"), "joe", false}, clock));
}

app::Register::ImportResult RegisterLab::import(const std::string &name, const std::string &bytes,
                                                const app::Register::ImportOptions &options)
{
    std::ofstream(path(name), std::ios::binary) << bytes;
    return must(m_register->import({path(name)}, options, job));
}

ItemId RegisterLab::add(const std::string &className, const std::map<std::string, std::string> &values)
{
    must(m_register->add(className, values, "test", job));
    ItemId newest;
    const auto now = estate();
    for (const estate::Row row : now->itemsOfClass(className))
        newest = std::max(newest, now->idAt(row));
    return newest;
}

OperationNumber RegisterLab::set(ItemId item, const std::map<std::string, std::string> &values)
{
    return must(m_register->set(item, values, "test", {}, job));
}

std::string RegisterLab::shown(ItemId item, const std::string &attribute)
{
    const auto now = estate();
    return now->displayAt(now->rowOf(item), attribute);
}

ItemId RegisterLab::find(const std::string &key)
{
    const auto now = estate();
    return now->idAt(must(now->findKey(key)));
}

estate::EstatePtr RegisterLab::estate()
{
    return must(m_register->current(job));
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
