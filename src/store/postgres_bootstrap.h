// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making and upgrading the schema of a server register, as the database's owner.
#pragma once

#include "core/date.h"
#include "core/result.h"
#include "store/migrations.h"
#include "store/postgres_connection.h"

namespace tally::store {

// The roles of the cluster, the schema, all migrations; afterwards the session acts as tally_owner.
// NotAllowed when the login may not make roles or schemas. Inside a transaction of the caller's.
Outcome bootstrapPostgres(PostgresConnection &connection, const std::vector<Migration> &known, Instant now);

// Brings an older schema up to this program's; the session must act as tally_owner. Inside a transaction of
// the caller's.
Outcome upgradePostgres(PostgresConnection &connection, const std::vector<Migration> &known, Instant now);

// Number of the newest migration applied. Refused as pendingMigrations does; Damaged when this database is no
// register.
struct PostgresSchemaState
{
    int applied = 0;
    bool current = false;
};
Result<PostgresSchemaState> postgresSchemaState(PostgresConnection &connection,
                                                const std::vector<Migration> &known);

} // namespace tally::store
