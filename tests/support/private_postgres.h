// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PostgreSQL cluster of the test's own: in a temporary folder, on a socket in that folder, gone at the end
// of the process. As root it runs as an unprivileged user, since the server refuses root. The superuser
// `postgres` needs no password; every other login does (scram), so that what a login may do is really tried.
#pragma once

#include <memory>
#include <string>
#include <sys/types.h>

namespace tally::test {

class PrivatePostgres
{
public:
    // The one of this process, started at first use; nothing when PostgreSQL's programs are not installed
    // (QSKIP then) or when it does not start (the reason is printed).
    static PrivatePostgres *instance();
    ~PrivatePostgres();
    PrivatePostgres(const PrivatePostgres &) = delete;
    PrivatePostgres &operator=(const PrivatePostgres &) = delete;

    // postgresql://login:password@/database?host=…; the password may be empty.
    std::string uri(const std::string &database, const std::string &login = "postgres",
                    const std::string &password = {}) const;
    // The same for a login that is made, with `options` of "create role", where the server does not know it.
    std::string uriFor(const std::string &database, const std::string &login,
                       const std::string &options = "in role tally_client");
    // Statements as the superuser, in the register's schema; the first cell. Ends the program when they fail.
    std::string ask(const std::string &database, const std::string &sql) const;
    // A database of a new name that begins with `prefix`, empty or a copy of another; gives its name.
    std::string newDatabase(const std::string &prefix, const std::string &copyOf = "template1");

    // For tests that lose the server: stops it at once, as a power cut does (or orderly), and starts it
    // again.
    bool kill();
    bool start();

private:
    PrivatePostgres() = default;
    bool initialise();
    bool waitUntilReady() const;
    bool stop(int signal);

    std::string m_folder;
    uid_t m_user = 0;
    gid_t m_group = 0;
    pid_t m_server = -1;
    int m_databases = 0;
};

} // namespace tally::test
