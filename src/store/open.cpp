// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_store.h"
#include "store/sqlite_store.h"

namespace tally::store {

Result<std::unique_ptr<Store>> Store::open(const Location &location, const OpenOptions &options)
{
    if (location.engine == Engine::Postgres)
        return PostgresStore::open(location, options);
    TALLY_TRY(const auto migrations, shippedMigrations(location.engine));
    return SqliteStore::open(location, options, migrations);
}

Result<std::unique_ptr<Store>> Store::create(const Location &location, const OpenOptions &options)
{
    if (location.engine == Engine::Postgres)
        return PostgresStore::create(location, options);
    TALLY_TRY(const auto migrations, shippedMigrations(location.engine));
    return SqliteStore::create(location, options, migrations);
}

} // namespace tally::store
