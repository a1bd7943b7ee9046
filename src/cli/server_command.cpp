// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_admin.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/table_output.h"
#include "core/text.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--organisation", "NAME", "init: who the register is of"},
    {"--administrator", "LOGIN", "init: the first administrator (rights and settings only)"},
    {"--asset-manager", "LOGIN", "init: the first asset manager, another person"},
};

// Logins (those just made, with their passwords, else all) and rights, as every sub-command ends with.
Outcome printJson(Context &context, Json more, const std::vector<app::NewLogin> &made = {})
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, opened->current(context.job()));
    TALLY_TRY(const auto logins, app::logins(*opened));
    TALLY_TRY(const auto rights, app::rights(*opened, *estate));
    more["logins"] = Json::array();
    for (const app::NewLogin &login : made)
        more["logins"].push_back({{"login", login.login}, {"password", login.password}});
    if (made.empty()) {
        for (const std::string &login : logins)
            more["logins"].push_back({{"login", login}, {"password", nullptr}});
    }
    more["rights"] = Json::array();
    for (const app::Right &right : rights)
        more["rights"].push_back(
            {{"person", right.person}, {"role", right.role}, {"organisation", right.organisationName}});
    if (!more.contains("operation"))
        more["operation"] = estate->operation();
    context.out() << dump(more) << "\n";
    return {};
}

Outcome printLogins(Context &context, const std::vector<app::NewLogin> &made)
{
    if (context.json())
        return printJson(context, {{"db", context.global().url}}, made);
    for (const app::NewLogin &login : made)
        context.out() << "login " << login.login << ", first password " << login.password << "\n";
    return {};
}

Result<Exit> runInit(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const auto made, app::initServer(context.parameters(), context.clock(),
                                               invocation.value("--organisation", "Our organisation"),
                                               invocation.value("--administrator"),
                                               invocation.value("--asset-manager"), context.job()));
    TALLY_CHECK(printLogins(context, made));
    return Exit::Done;
}

Result<Exit> runAddLogin(Context &context, const std::string &login)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const app::NewLogin made, app::addLogin(*opened, login));
    TALLY_CHECK(printLogins(context, {made}));
    return Exit::Done;
}

Result<Exit> runChange(Context &context, const Invocation &invocation, bool granting)
{
    // The word itself, then a person, role and organisation for each right.
    const std::vector<std::string> &words = invocation.words;
    if (words.size() < 4 || words.size() % 3 != 1)
        return makeError(ErrorCode::Usage, "Something is missing",
                         "usage: tally server grant|revoke PERSON ROLE ORGANISATION …");
    std::vector<app::RightWish> wishes;
    for (std::size_t i = 1; i < words.size(); i += 3)
        wishes.push_back({words[i], words[i + 1], words[i + 2]});
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    const auto change = granting ? app::grant : app::revoke;
    TALLY_TRY(const OperationNumber number, change(*opened, *estate, wishes, context.job()));
    if (context.json())
        TALLY_CHECK(printJson(context, {{"operation", number}}));
    else
        context.out() << "operation " << number << "\n";
    return Exit::Done;
}

Result<Exit> runStatus(Context &context, bool withRights)
{
    if (context.json()) {
        TALLY_CHECK(printJson(context, Json::object()));
        return Exit::Done;
    }
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(const auto logins, app::logins(*opened));
    TALLY_TRY(const auto rights, app::rights(*opened, *estate));
    if (withRights)
        context.out() << "operation " << estate->operation() << ", " << estate->itemCount() << " items\n";
    TableOutput table({"person", "role", "organisation"});
    for (const app::Right &right : rights)
        table.add({right.person, right.role, right.organisationName});
    if (!rights.empty())
        context.print(table);
    for (const std::string &login : logins)
        context.out() << "login " << login << "\n";
    return Exit::Done;
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    const std::string &what = invocation.words[0];
    if (what == "logins" && invocation.words.size() == 2)
        return runAddLogin(context, invocation.words[1]);
    if (what != "grant" && what != "revoke" && invocation.words.size() != 1)
        return makeError(ErrorCode::Usage, "\"" + invocation.words[1] + "\" is one word too many",
                         "\"tally help server\" tells more.");
    if (what == "init")
        return runInit(context, invocation);
    if (what == "grant" || what == "revoke")
        return runChange(context, invocation, what == "grant");
    if (what == "logins" || what == "status")
        return runStatus(context, what == "status");
    const std::string near = text::nearest(what, {"init", "logins", "grant", "revoke", "status"});
    return makeError(ErrorCode::Usage, "There is no \"server " + what + "\"",
                     near.empty() ? "Write init, logins, grant, revoke or status."
                                  : "Did you mean " + near + "?");
}

} // namespace

extern const Command kServerCommand;
const Command kServerCommand{
    "server",
    "init | logins [NEW] | status | grant|revoke PERSON ROLE ORGANISATION…",
    "sets up a database for many people, its logins and rights",
    "\"server logins NEW\" makes a login. ORGANISATION all: every one. grant and "
    "revoke take several rights for one operation and work on a file too: rights "
    "without logins. The first ones name an administrator of all and an asset "
    "manager. Roles: "
    "docs/rights.md.\nJSON: logins: list of login, password (null: only told when the login is made); "
    "rights: list of person, role, organisation; operation (of grant and revoke: the one "
    "that it made).",
    1,
    kAnyNumber,
    kOptions,
    run};

} // namespace tally::cli
