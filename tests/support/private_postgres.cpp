// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "private_postgres.h"

#include <libpq-fe.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace tally::test {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds kStartLimit{60};
constexpr const char *kPassword = "secret";

// Debian keeps the server's programs outside PATH, a folder a version.
std::string programFolder()
{
    if (const char *given = std::getenv("TALLY_POSTGRES_BIN"))
        return given;
    for (const char *folder :
         {"/usr/lib/postgresql/15/bin", "/usr/lib/postgresql/16/bin", "/usr/lib/postgresql/17/bin"}) {
        if (fs::exists(std::string(folder) + "/initdb"))
            return folder;
    }
    return {};
}

// Starts a program as the given user (0: as we are), its output going to the end of `log`. It dies with us: a
// test that crashes leaves no server behind.
pid_t launch(const std::vector<std::string> &command, uid_t user, gid_t group, const std::string &folder,
             const std::string &log)
{
    std::vector<char *> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string &word : command)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child != 0)
        return child;
    if (user != 0 && (setgid(group) != 0 || setuid(user) != 0))
        _exit(126);
    prctl(PR_SET_PDEATHSIG, SIGQUIT);
    if (getppid() != parent || chdir(folder.c_str()) != 0)
        _exit(126);
    const int out = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (out < 0)
        _exit(126);
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    execv(arguments[0], arguments.data());
    _exit(127);
}

void printLog(const std::string &path)
{
    std::ifstream in(path);
    std::string line;
    while (std::getline(in, line))
        std::fprintf(stderr, "postgres: %s\n", line.c_str());
}

} // namespace

PrivatePostgres *PrivatePostgres::instance()
{
    static const std::unique_ptr<PrivatePostgres> cluster = []() -> std::unique_ptr<PrivatePostgres> {
        if (programFolder().empty())
            return nullptr;
        std::unique_ptr<PrivatePostgres> made(new PrivatePostgres);
        if (made->initialise() && made->start())
            return made;
        printLog(made->m_folder + "/server.log");
        return nullptr;
    }();
    return cluster.get();
}

PrivatePostgres::~PrivatePostgres()
{
    stop(SIGINT);
    std::error_code ignored;
    if (!m_folder.empty())
        fs::remove_all(m_folder, ignored);
}

bool PrivatePostgres::initialise()
{
    std::string pattern = (fs::temp_directory_path() / "tally-pg-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        return false;
    m_folder = pattern;
    if (geteuid() == 0) {
        const passwd *user = getpwnam("postgres");
        if (user == nullptr)
            user = getpwnam("nobody");
        if (user == nullptr)
            return false;
        m_user = user->pw_uid;
        m_group = user->pw_gid;
        if (chown(m_folder.c_str(), m_user, m_group) != 0)
            return false;
    }
    const pid_t child =
        launch({programFolder() + "/initdb", "--pgdata=" + m_folder + "/data", "--username=postgres",
                "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions"},
               m_user, m_group, m_folder, m_folder + "/server.log");
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
        return false;
    std::ofstream access(m_folder + "/data/pg_hba.conf", std::ios::trunc);
    access << "local all postgres trust\nlocal all all scram-sha-256\n";
    std::ofstream settings(m_folder + "/data/postgresql.conf", std::ios::app);
    settings << "listen_addresses = ''\nunix_socket_directories = '" << m_folder
             << "'\nmax_connections = 40\nshared_buffers = 128MB\nmax_wal_size = 2GB\nwork_mem = 64MB\n";
    return access.good() && settings.good();
}

bool PrivatePostgres::start()
{
    m_server = launch({programFolder() + "/postgres", "-D", m_folder + "/data"}, m_user, m_group, m_folder,
                      m_folder + "/server.log");
    return m_server > 0 && waitUntilReady();
}

bool PrivatePostgres::waitUntilReady() const
{
    const auto limit = std::chrono::steady_clock::now() + kStartLimit;
    while (std::chrono::steady_clock::now() < limit) {
        if (PQping(uri("postgres").c_str()) == PQPING_OK)
            return true;
        int status = 0;
        if (waitpid(m_server, &status, WNOHANG) == m_server)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

bool PrivatePostgres::kill()
{
    return stop(SIGQUIT);
}

bool PrivatePostgres::stop(int signal)
{
    if (m_server <= 0)
        return false;
    ::kill(m_server, signal);
    int status = 0;
    const bool ended = waitpid(m_server, &status, 0) == m_server;
    m_server = -1;
    return ended;
}

std::string PrivatePostgres::uri(const std::string &database, const std::string &login,
                                 const std::string &password) const
{
    std::string user = login;
    if (!password.empty())
        user += ":" + password;
    return "postgresql://" + user + "@/" + database + "?host=" + m_folder;
}

std::string PrivatePostgres::uriFor(const std::string &database, const std::string &login,
                                    const std::string &options)
{
    if (ask("postgres", "select count(*) from pg_roles where rolname = '" + login + "'") == "0")
        ask("postgres", "create role " + login + " login password '" + kPassword + "' " + options);
    return uri(database, login, kPassword);
}

std::string PrivatePostgres::ask(const std::string &database, const std::string &sql) const
{
    PGconn *connection = PQconnectdb(uri(database).c_str());
    PQclear(PQexec(connection, "set search_path = tally, public; set client_min_messages = error"));
    PGresult *result = PQexec(connection, sql.c_str());
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        std::fprintf(stderr, "%s: %s", sql.c_str(), PQerrorMessage(connection));
        std::abort();
    }
    std::string cell = status == PGRES_TUPLES_OK && PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : "";
    PQclear(result);
    PQfinish(connection);
    return cell;
}

std::string PrivatePostgres::newDatabase(const std::string &prefix, const std::string &copyOf)
{
    std::string name = prefix + "_" + std::to_string(getpid()) + "_" + std::to_string(++m_databases);
    ask("postgres", "create database " + name + " template " + copyOf);
    return name;
}

} // namespace tally::test
