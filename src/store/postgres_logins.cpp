// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logins of a server. What a person may do is a fact of the register; a login only says who somebody is.
#include "store/postgres_store.h"

#include <memory>

namespace tally::store {

namespace {

struct FreeText
{
    void operator()(char *text) const { PQfreemem(text); }
};
using OwnedText = std::unique_ptr<char, FreeText>;

Error needsOwner()
{
    return makeError(ErrorCode::NotAllowed, "logins are made with the login of the database's owner",
                     "connect as the owner who ran `tally server init`");
}

Error noLogins()
{
    return makeError(ErrorCode::Usage, "a register in a file has no logins",
                     "rights can be granted to a name without one");
}

} // namespace

Outcome Store::addLogin(const std::string &, const std::string &)
{
    return noLogins();
}

Result<std::vector<Login>> Store::logins()
{
    return noLogins();
}

Outcome PostgresStore::addLogin(const std::string &login, const std::string &password)
{
    if (!m_info.bypassesRights)
        return needsOwner();
    if (login.empty() || login.size() > 63 || password.empty())
        return makeError(ErrorCode::Usage, "a login has a name of 1 to 63 bytes and a password");
    // Scrambled here, so that the password is in no log of the server.
    const OwnedText scram(
        PQencryptPasswordConn(m_db.native(), password.c_str(), login.c_str(), "scram-sha-256"));
    const OwnedText name(PQescapeIdentifier(m_db.native(), login.c_str(), login.size()));
    if (!scram || !name)
        return makeError(ErrorCode::InvalidInput, "the login or its password cannot be used: " +
                                                      std::string(PQerrorMessage(m_db.native())));
    return inTransaction("", [&]() -> Outcome {
        TALLY_TRY(const PostgresResult role, m_db.ask("select 1 from pg_roles where rolname = $1", {login}));
        if (role.rows() != 0)
            return makeError(ErrorCode::Conflict, "the server knows a login " + login + " already",
                             "a name is never given to a second person: choose another");
        // tally_owner may make no roles; the login of this session may.
        TALLY_CHECK(m_db.run("set local role none; create role " + std::string(name.get()) +
                             " login password '" + scram.get() + "' in role tally_client"));
        return {};
    });
}

Result<std::vector<Login>> PostgresStore::logins()
{
    TALLY_TRY(
        const PostgresResult rows,
        m_db.ask(
            "select coalesce(a.login, r.rolname::text), coalesce(a.id, 0), r.rolname is not null "
            "from actor a full join (select p.rolname from pg_roles p where p.rolcanlogin and not p.rolsuper "
            "and pg_has_role(p.oid, 'tally_client', 'member')) r on r.rolname = a.login order by 1"));
    std::vector<Login> out;
    for (int row = 0; row < rows.rows(); ++row)
        out.push_back({rows.string(row, 0), ActorId(rows.integer(row, 1)), rows.boolean(row, 2)});
    return out;
}

} // namespace tally::store
