// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register on a private server with two councils and a person for each part: for tests of rights, attacks
// and concurrency.
//   organisations: kNorth, kMid (their item ids); items kNorthServer, kMidServer, related to nothing; kShared
//   at the partnership nadia    asset_manager, custodian and operator of North      rita  reader of North
//   audrey  auditor of North max      asset_manager of Mid, custodian of North             adam administrator
//   of the partnership newcomer may connect, holds nothing                           stranger  a login of the
//   server, not of the register
#pragma once

#include "private_postgres.h"

#include "store/postgres_store.h"

#include <cstdint>
#include <memory>
#include <string>

namespace tally::test {

inline constexpr std::int64_t kNorth = 10, kMid = 20, kNorthServer = 100, kMidServer = 200, kShared = 300;

model::Change newItem(std::int64_t owner, std::int64_t id, const std::string &className,
                      const std::string &name);
model::Change itemVersion(std::int64_t owner, std::int64_t id, const std::string &name, OperationNumber was);

class ServerFixture
{
public:
    // Aborts with the reason when the register cannot be made; the cluster must be there.
    explicit ServerFixture(PrivatePostgres &cluster);

    std::string uri(const std::string &login) const; // "postgres" is the owner
    std::unique_ptr<store::PostgresStore> open(const std::string &login) const;
    ActorId actor(const std::string &login) const;
    const std::string &database() const { return m_database; }
    PrivatePostgres &cluster() const { return m_cluster; }

private:
    void addPeople(store::Store &owner);

    PrivatePostgres &m_cluster;
    std::string m_database;
};

// One statement text on a raw connection: its SQLSTATE ("00000" when it went through) and the first cell of
// the last result.
struct RawAnswer
{
    std::string state;
    std::string rule; // constraint field: our stable code
    std::string message;
    std::string cell;
    int rows = 0;
};
class RawConnection
{
public:
    explicit RawConnection(const std::string &uri);
    ~RawConnection();
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;
    bool connected() const;
    RawAnswer run(const std::string &sql);

private:
    PGconn *m_connection;
};

} // namespace tally::test
