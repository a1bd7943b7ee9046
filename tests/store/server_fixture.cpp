// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_fixture.h"

#include "model/tables.h"

#include <cstdio>
#include <cstdlib>

namespace tally::test {

namespace {

using model::Change;
using model::Table;
using store::PostgresStore;

constexpr const char *kPassword = "correct horse";

[[noreturn]] void fail(const std::string &what)
{
    std::fprintf(stderr, "server fixture: %s\n", what.c_str());
    std::abort();
}

template <typename T>
T take(Result<T> result)
{
    if (!result)
        fail(result.error().text());
    return std::move(*result);
}

void check(const Outcome &outcome)
{
    if (!outcome)
        fail(outcome.error().text());
}

void commit(store::Store &store, const model::OperationDraft &draft, const std::string &request)
{
    JobContext job;
    take(store.commit(draft, request, job));
}

Change grant(std::int64_t organisation, ActorId person, const std::string &role)
{
    return {{Table::RightHeld, OrgId(organisation), {person.value, role}}, {}, std::vector<model::Cell>{}};
}

} // namespace

Change newItem(std::int64_t owner, std::int64_t id, const std::string &className, const std::string &name)
{
    Change out;
    out.key = {Table::Item, OrgId(owner), {id}};
    out.values.emplace(model::tableSpec(Table::Item).values.size());
    (*out.values)[model::valueIndex(Table::Item, "class")] = className;
    (*out.values)[model::valueIndex(Table::Item, "name")] = name;
    (*out.values)[model::valueIndex(Table::Item, "attributes")] = std::string("{}");
    return out;
}

Change itemVersion(std::int64_t owner, std::int64_t id, const std::string &name, OperationNumber was)
{
    Change out = newItem(owner, id, "server", name);
    out.was = was;
    return out;
}

ServerFixture::ServerFixture(PrivatePostgres &cluster)
    : m_cluster(cluster), m_database(cluster.newDatabase("register"))
{
    auto owner = take(store::Store::create(take(store::parseLocation(uri("postgres"))), {}));
    if (take(owner->reserveIds(1000)) > 1)
        fail("the first ids are taken");
    model::OperationDraft draft;
    draft.kind = "init";
    draft.changes = {newItem(0, kNorth, "organisation", "North"), newItem(0, kMid, "organisation", "Mid"),
                     newItem(kNorth, kNorthServer, "server", "north-sql"),
                     newItem(kMid, kMidServer, "server", "mid-sql"),
                     newItem(0, kShared, "product", "Office")};
    commit(*owner, draft, "fixture: items");
    RawConnection steps(uri("postgres"));
    const RawAnswer made =
        steps.run("set search_path = tally; "
                  "insert into step_kind values ('NEW', 'seal', 'SEALED', 'custodian'), ('SEALED', 'hand "
                  "over', 'MOVED', 'custodian'), "
                  "('SEALED', 'wipe', 'WIPED', 'operator'); "
                  "insert into duty_pair values ('seal', 'releasing/receiving', 'releasing'), "
                  "('hand over', 'releasing/receiving', 'receiving'), ('wipe', 'sealer/wiper', 'wiper')");
    if (made.state != "00000")
        fail(made.message);
    addPeople(*owner);
}

void ServerFixture::addPeople(store::Store &owner)
{
    struct Person
    {
        const char *login, *role;
        std::int64_t organisation;
    };
    const Person people[] = {{"nadia", "asset_manager", kNorth}, {"nadia", "custodian", kNorth},
                             {"nadia", "operator", kNorth},      {"rita", "reader", kNorth},
                             {"audrey", "auditor", kNorth},      {"max", "asset_manager", kMid},
                             {"max", "custodian", kNorth},       {"adam", "administrator", 0}};
    model::OperationDraft rights;
    rights.kind = "rights";
    std::int64_t next = 500;
    std::string last;
    RawConnection server(m_cluster.uri("postgres"));
    for (const Person &person : people) {
        if (last != person.login) {
            last = person.login;
            rights.actors.emplace_back(ActorId(++next), last);
            (void)server.run("drop role if exists " + last); // of an earlier fixture in this cluster
            check(owner.addLogin(last, kPassword));
        }
        rights.changes.push_back(grant(person.organisation, ActorId(next), person.role));
    }
    commit(owner, rights, "fixture: rights");
    (void)server.run("drop role if exists newcomer; drop role if exists stranger");
    check(owner.addLogin("newcomer", kPassword));
    (void)server.run(std::string("create role stranger login password '") + kPassword + "'");
}

std::string ServerFixture::uri(const std::string &login) const
{
    return m_cluster.uri(m_database, login, login == "postgres" ? std::string() : "correct%20horse");
}

std::unique_ptr<PostgresStore> ServerFixture::open(const std::string &login) const
{
    auto store = take(store::Store::open(take(store::parseLocation(uri(login))), {}));
    return std::unique_ptr<PostgresStore>(static_cast<PostgresStore *>(store.release()));
}

ActorId ServerFixture::actor(const std::string &login) const
{
    for (const auto &[id, name] : take(open("postgres")->actors())) {
        if (name == login)
            return id;
    }
    return {};
}

RawConnection::RawConnection(const std::string &uri) : m_connection(PQconnectdb(uri.c_str()))
{
    if (connected())
        (void)run("set search_path = tally; set client_min_messages = error");
}

RawConnection::~RawConnection()
{
    PQfinish(m_connection);
}

bool RawConnection::connected() const
{
    return PQstatus(m_connection) == CONNECTION_OK;
}

RawAnswer RawConnection::run(const std::string &sql)
{
    RawAnswer out;
    PGresult *result = PQexec(m_connection, sql.c_str());
    const auto field = [result](int code) {
        const char *value = PQresultErrorField(result, code);
        return std::string(value == nullptr ? "" : value);
    };
    switch (PQresultStatus(result)) {
    case PGRES_TUPLES_OK:
        out.rows = PQntuples(result);
        if (out.rows > 0)
            out.cell = PQgetvalue(result, 0, 0);
        [[fallthrough]];
    case PGRES_COMMAND_OK:
        out.state = "00000";
        break;
    default:
        out.state = field(PG_DIAG_SQLSTATE);
        out.rule = field(PG_DIAG_CONSTRAINT_NAME);
        out.message = PQerrorMessage(m_connection);
    }
    PQclear(result);
    if (PQtransactionStatus(m_connection) == PQTRANS_INERROR)
        PQclear(PQexec(m_connection, "rollback"));
    return out;
}

} // namespace tally::test
