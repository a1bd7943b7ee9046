// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_admin.h"

#include "core/text.h"
#include "store/store.h"

#include <algorithm>
#include <initializer_list>
#include <random>

namespace tally::app {

namespace {

using Actors = std::vector<std::pair<ActorId, std::string>>;

// Twenty characters without look-alikes: about 115 bits.
std::string randomPassword()
{
    constexpr std::string_view kLetters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    std::random_device device;
    std::uniform_int_distribution<std::size_t> any(0, kLetters.size() - 1);
    std::string password;
    for (int i = 0; i < 20; ++i)
        password += kLetters[any(device)];
    return password;
}

ActorId actorOf(const Actors &actors, const std::string &login)
{
    const auto found =
        std::find_if(actors.begin(), actors.end(), [&](const auto &actor) { return actor.second == login; });
    return found == actors.end() ? ActorId{} : found->first;
}

// "all" or "0" stands for every organisation of the partnership.
Result<OrgId> organisationOf(const estate::Estate &estate, const std::string &typed)
{
    if (typed == "0" || text::lowerAscii(typed) == "all")
        return kPartnership;
    for (const estate::Row row : estate.itemsOfClass("organisation")) {
        if (estate.nameAt(row) == typed || std::to_string(estate.idAt(row).value) == typed)
            return OrgId{estate.idAt(row).value};
    }
    std::vector<std::string> names;
    for (const estate::Row row : estate.itemsOfClass("organisation"))
        names.emplace_back(estate.nameAt(row));
    const std::string near = text::nearest(typed, names);
    return makeError(ErrorCode::NotFound, "There is no organisation \"" + typed + "\"",
                     near.empty() ? "\"tally list organisation\" lists them; \"all\" stands for every one."
                                  : "Did you mean \"" + near + "\"?");
}

model::OperationDraft rightsDraft()
{
    model::OperationDraft draft;
    draft.kind = "rights";
    draft.source = "person";
    return draft;
}

// The person's actor, made known by the draft where the register has never met the login.
Result<ActorId> knownActor(Register &opened, const std::string &person, model::OperationDraft &draft)
{
    TALLY_TRY(const Actors actors, opened.store().actors());
    for (const Actors *known : std::initializer_list<const Actors *>{&actors, &draft.actors}) {
        if (const ActorId actor = actorOf(*known, person))
            return actor;
    }
    TALLY_TRY(const std::int64_t id, opened.store().reserveIds(1));
    draft.actors.emplace_back(ActorId{id}, person);
    return ActorId{id};
}

Result<std::optional<OperationNumber>> heldSince(Register &opened, const model::RightRow &right)
{
    TALLY_TRY(const auto versions,
              opened.store().live(model::Table::RightHeld, "person", right.person.value));
    for (const model::FactVersion &version : versions) {
        if (version.key == model::keyOf(right))
            return std::optional(version.began);
    }
    return std::optional<OperationNumber>();
}

Outcome grantFirst(Register &opened, const std::string &administrator, const std::string &assetManager,
                   OrgId organisation, JobContext &job)
{
    model::OperationDraft draft = rightsDraft();
    draft.reason = "first rights";
    TALLY_TRY(const ActorId first, knownActor(opened, administrator, draft));
    TALLY_TRY(const ActorId second, knownActor(opened, assetManager, draft));
    draft.changes.push_back(model::begin(model::RightRow{kPartnership, first, "administrator"}));
    draft.changes.push_back(model::begin(model::RightRow{organisation, second, "asset_manager"}));
    TALLY_TRY(const OperationNumber number, opened.commit(std::move(draft), job));
    static_cast<void>(number);
    return {};
}

} // namespace

Result<std::vector<NewLogin>> initServer(const OpenParameters &parameters, const Clock &clock,
                                         const std::string &organisation, const std::string &administrator,
                                         const std::string &assetManager, JobContext &job)
{
    TALLY_TRY(const store::Location location, store::parseLocation(parameters.url));
    if (location.engine != store::Location::Engine::Postgres)
        return makeError(ErrorCode::Usage, "This is a file, not a server",
                         "Use \"tally init\" for a file, or --db postgresql://…");
    if (administrator.empty() || assetManager.empty())
        return makeError(ErrorCode::Usage, "The first rights need two people",
                         "Give --administrator LOGIN and --asset-manager LOGIN.");
    if (administrator == assetManager)
        return makeError(ErrorCode::Usage, "The administrator and the asset manager must be two people",
                         "Name another login for one of them.");
    TALLY_TRY(const auto created, Register::create(parameters, clock, organisation));
    std::vector<NewLogin> made;
    for (const std::string &login : {administrator, assetManager}) {
        NewLogin added{login, randomPassword()};
        TALLY_CHECK(created->store().addLogin(added.login, added.password));
        made.push_back(std::move(added));
    }
    TALLY_TRY(const estate::EstatePtr estate, created->current(job));
    TALLY_TRY(const OrgId first, organisationOf(*estate, organisation));
    TALLY_CHECK(grantFirst(*created, administrator, assetManager, first, job));
    return made;
}

Result<std::vector<Right>> rights(Register &opened, const estate::Estate &estate)
{
    TALLY_TRY(const Actors actors, opened.store().actors());
    std::vector<Right> list;
    JobContext quiet;
    TALLY_CHECK(opened.store().scan(
        model::Table::RightHeld, estate.operation(),
        [&](const model::RowView &row) {
            Right right;
            right.organisation = row.owner();
            right.role = row.text(model::keyIndex(model::Table::RightHeld, "role"));
            const std::int64_t person = row.integer(model::keyIndex(model::Table::RightHeld, "person"));
            for (const auto &[id, login] : actors) {
                if (id.value == person)
                    right.person = login;
            }
            const estate::Row organisation = estate.rowOf(ItemId{right.organisation.value});
            right.organisationName = !right.organisation ? "all"
                                     : organisation == estate::kNoRow
                                         ? "#" + std::to_string(right.organisation.value)
                                         : std::string(estate.nameAt(organisation));
            list.push_back(std::move(right));
            return true;
        },
        quiet));
    std::sort(list.begin(), list.end(), [](const Right &a, const Right &b) {
        return std::tie(a.person, a.role, a.organisationName) <
               std::tie(b.person, b.role, b.organisationName);
    });
    return list;
}

Result<std::vector<std::string>> logins(Register &opened)
{
    std::vector<std::string> names;
    if (opened.store().info().location.engine == store::Location::Engine::Sqlite)
        return names;
    TALLY_TRY(const auto known, opened.store().logins());
    for (const store::Login &login : known) {
        if (login.mayConnect)
            names.push_back(login.name);
    }
    return names;
}

Result<NewLogin> addLogin(Register &opened, const std::string &login)
{
    NewLogin added{login, randomPassword()};
    TALLY_CHECK(opened.store().addLogin(added.login, added.password));
    return added;
}

Result<OperationNumber> grant(Register &opened, const estate::Estate &estate,
                              const std::vector<RightWish> &wishes, JobContext &job)
{
    model::OperationDraft draft = rightsDraft();
    for (const RightWish &wish : wishes) {
        TALLY_TRY(const OrgId owner, organisationOf(estate, wish.organisation));
        TALLY_TRY(const ActorId actor, knownActor(opened, wish.person, draft));
        const model::RightRow right{owner, actor, wish.role};
        TALLY_TRY(const auto since, heldSince(opened, right));
        if (since)
            return makeError(ErrorCode::Conflict, wish.person + " holds " + wish.role +
                                                      " there already, since operation " +
                                                      std::to_string(*since));
        draft.changes.push_back(model::begin(right));
    }
    return opened.commit(std::move(draft), job);
}

Result<OperationNumber> revoke(Register &opened, const estate::Estate &estate,
                               const std::vector<RightWish> &wishes, JobContext &job)
{
    TALLY_TRY(const Actors actors, opened.store().actors());
    model::OperationDraft draft = rightsDraft();
    for (const RightWish &wish : wishes) {
        TALLY_TRY(const OrgId owner, organisationOf(estate, wish.organisation));
        const model::RightRow right{owner, actorOf(actors, wish.person), wish.role};
        TALLY_TRY(const auto since, heldSince(opened, right));
        if (!since)
            return makeError(ErrorCode::Conflict, wish.person + " does not hold " + wish.role + " there",
                             "\"tally server status\" lists the rights.");
        draft.changes.push_back(model::end(right, *since));
    }
    return opened.commit(std::move(draft), job);
}

} // namespace tally::app
