// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_store.h"
#include "store/sqlite_store.h"

namespace tally::store {

namespace {

Result<std::unique_ptr<Store>> createNew(const Location &location, const OpenOptions &options)
{
    TALLY_TRY(const auto migrations, shippedMigrations(location.engine));
    if (location.engine == Engine::Postgres)
        return PostgresStore::create(location, options, migrations);
    return SqliteStore::create(location, options, migrations);
}

// Nothing but the genesis and the first definitions: no work of anybody's.
Outcome checkOnlySetUp(Store &store)
{
    TALLY_TRY(const LogHead head, store.head());
    bool only = head.number <= 1;
    if (only) {
        TALLY_CHECK(store.operations(head.number, [&only](const model::Operation &operation) {
            only = only && (operation.number == 0 || operation.kind == "init");
            return true;
        }));
    }
    if (only)
        return {};
    return makeError(ErrorCode::Conflict, "the register there is not empty",
                     "Use a new file or an empty database");
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const Location &location, const OpenOptions &options)
{
    TALLY_TRY(const auto migrations, shippedMigrations(location.engine));
    if (location.engine == Engine::Postgres)
        return PostgresStore::open(location, options, migrations);
    return SqliteStore::open(location, options, migrations);
}

Result<std::unique_ptr<Store>> Store::create(const Location &location, const OpenOptions &options)
{
    auto made = createNew(location, options);
    if (made || made.error().code != ErrorCode::Conflict || !options.overSetUp)
        return made;
    {
        TALLY_TRY(auto existing, open(location, options));
        TALLY_TRY(const LogHead head, existing->head());
        if (head.number == 0)
            return existing;
        TALLY_CHECK(checkOnlySetUp(*existing));
    }
    if (location.engine == Engine::Postgres)
        TALLY_CHECK(PostgresStore::drop(location, options));
    else
        SqliteStore::drop(location);
    return createNew(location, options);
}

} // namespace tally::store
