// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_lab.h"

#include "private_postgres.h"

#include <chrono>
#include <fstream>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <thread>

namespace tally::test {

namespace {

PrivatePostgres &cluster()
{
    PrivatePostgres *const server = PrivatePostgres::instance();
    if (server == nullptr)
        std::exit(77); // skipped (CMakeLists.txt)
    return *server;
}

} // namespace

bool RegisterLab::onServer()
{
    static const bool server = qgetenv("TALLY_TEST_ENGINE") == "postgres";
    return server;
}

RegisterLab::RegisterLab(const char *made, const std::string &organisation)
    : clock(*parseInstant(made)), m_parameters(newPlace())
{
    m_register = must(app::Register::create(m_parameters, clock, organisation));
}

RegisterLab::~RegisterLab()
{
    m_register.reset();
    for (const std::string &database : m_databases)
        cluster().ask("postgres", "drop database " + database + " with (force)");
}

app::OpenParameters RegisterLab::newPlace()
{
    if (!onServer())
        return {path("test" + std::to_string(++m_places) + ".tally"), "jane", false};
    m_databases.push_back(cluster().newDatabase("app"));
    const std::string uri = cluster().uriFor(m_databases.back(), "jane", "createrole");
    cluster().ask("postgres", "alter database " + m_databases.back() + " owner to jane");
    return {uri, {}, false};
}

std::unique_ptr<app::Register> RegisterLab::again()
{
    app::OpenParameters joe{m_parameters.url, "joe", false};
    if (onServer())
        joe = {cluster().uriFor(m_databases.front(), "joe", "in role tally_owner"), {}, false};
    return must(app::Register::open(joe, clock));
}

std::unique_ptr<app::Register> RegisterLab::as(const std::string &login)
{
    app::OpenParameters person{m_parameters.url, login, false};
    if (onServer())
        person = {cluster().uriFor(m_databases.front(), login), {}, false};
    return must(app::Register::open(person, clock));
}

void RegisterLab::sql(store::Store &store, const std::string &statements)
{
    if (onServer()) {
        PGresult *const done = PQexec(static_cast<PGconn *>(store.nativeHandle()), statements.c_str());
        if (PQresultStatus(done) != PGRES_COMMAND_OK)
            qFatal("%s", PQresultErrorMessage(done));
        PQclear(done);
        return;
    }
    auto *const db = static_cast<sqlite3 *>(store.nativeHandle());
    if (sqlite3_exec(db, statements.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
}

void RegisterLab::tamper(const std::string &statements)
{
    if (onServer())
        cluster().ask(m_databases.front(), "set session_replication_role = replica; " + statements);
    else
        sql(m_register->store(), "pragma foreign_keys = off; " + statements);
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

OperationNumber RegisterLab::set(ItemId item, const std::map<std::string, std::string> &values,
                                 const std::string &reason)
{
    // Nothing when all of it is so already.
    return must(m_register->set(item, values, reason, {}, job)).value_or(estate()->operation());
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
    return caughtUp(*m_register);
}

estate::EstatePtr RegisterLab::caughtUp(app::Register &opened)
{
    constexpr int kMost = 1'000; // looks
    constexpr std::chrono::milliseconds kPause{5};
    for (int look = 0; look < kMost; ++look) {
        estate::EstatePtr found = must(opened.current(job));
        if (found->operation() == must(opened.store().head()).number)
            return found;
        std::this_thread::sleep_for(kPause);
    }
    qFatal("the register never hears of what others recorded");
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
