// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rights and logins. On a server they live in the database; on a file the same rights are kept and checked by
// the program.
#pragma once

#include "app/register.h"

#include <string>
#include <vector>

namespace tally::app {

struct Right
{
    std::string person; // login
    std::string role;
    OrgId organisation;
    std::string organisationName;
};

// A login that was made, with the password that its person gets once and changes.
struct NewLogin
{
    std::string login;
    std::string password;
};

// Sets up an empty server database: schema, roles, first organisation, and the first administrator (rights
// and settings only) and asset manager, who are two people. Needs the login of the database's owner.
Result<std::vector<NewLogin>> initServer(const OpenParameters &parameters, const Clock &clock,
                                         const std::string &organisation, const std::string &administrator,
                                         const std::string &assetManager, JobContext &job);
// A login that may connect and holds no right yet. Needs the owner's login.
Result<NewLogin> addLogin(Register &opened, const std::string &login);

Result<std::vector<Right>> rights(Register &opened, const estate::Estate &estate);
Result<std::vector<std::string>> logins(Register &opened);
// As somebody types it: a login, a role, an organisation by name or id ("all": every one).
struct RightWish
{
    std::string person, role, organisation;
};

// All in one operation: the first rights are an administrator's and an asset manager's together. Granting to
// oneself, taking away the last administrator's right and what the actor may not is refused by the store.
Result<OperationNumber> grant(Register &opened, const estate::Estate &estate,
                              const std::vector<RightWish> &wishes, JobContext &job);
Result<OperationNumber> revoke(Register &opened, const estate::Estate &estate,
                               const std::vector<RightWish> &wishes, JobContext &job);

} // namespace tally::app
