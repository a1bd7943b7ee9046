// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making, recognising, opening and upgrading a register's file.
#include "store/sqlite_backup.h"
#include "store/sqlite_log.h"
#include "store/sqlite_store.h"

#include <sqlite3.h>

#include <filesystem>
#include <fstream>

namespace tally::store {

namespace {

constexpr std::int64_t kApplicationId = 0x54414c4c; // "TALL"; tells our files from other databases

const Clock &clockOf(const OpenOptions &options)
{
    static const SystemClock kSystem;
    return options.clock != nullptr ? *options.clock : kSystem;
}

Error fileError(ErrorCode code, const std::string &file, std::string reason, std::string remedy = {})
{
    Error error = makeError(code, std::move(reason), std::move(remedy));
    error.file = file;
    return error;
}

class SqliteTarget final : public MigrationTarget
{
public:
    explicit SqliteTarget(SqliteConnection &db) : m_db(db) {}
    Outcome execute(const std::string &statement) override { return m_db.execute(statement); }
    Outcome recordMigration(const Migration &migration, Instant appliedAt) override
    {
        TALLY_TRY(SqliteStatement insert,
                  m_db.prepare(
                      "insert into migration (number, name, checksum, applied_at) values (?1, ?2, ?3, ?4)"));
        insert.bind(1, std::int64_t{migration.number});
        insert.bind(2, std::string_view(migration.name));
        insert.bind(3, std::string_view(migration.checksum));
        insert.bind(4, appliedAt);
        TALLY_CHECK(insert.run());
        return m_db.execute("pragma user_version = " + std::to_string(migration.number));
    }

private:
    SqliteConnection &m_db;
};

Outcome configure(SqliteConnection &db)
{
    // FULL: a commit that was answered survives a power cut. trusted_schema off: a file may come from
    // anywhere. KiB of pages kept in memory, also of what is staged.
    return db.execute("pragma foreign_keys = on; pragma synchronous = full; pragma trusted_schema = off; "
                      "pragma cache_size = -65536; pragma temp.cache_size = -65536; "
                      "pragma main.secure_delete = on");
}

Result<std::vector<AppliedMigration>> appliedMigrations(SqliteConnection &db)
{
    TALLY_TRY(SqliteStatement statement,
              db.prepare("select number, name, checksum from migration order by number"));
    std::vector<AppliedMigration> out;
    while (true) {
        TALLY_TRY(const bool row, statement.step());
        if (!row)
            return out;
        out.push_back({static_cast<int>(statement.integer(0)), std::string(statement.text(1)),
                       std::string(statement.text(2))});
    }
}

Outcome checkIsRegister(SqliteConnection &db)
{
    TALLY_TRY(const std::int64_t application, db.integer("pragma application_id"));
    TALLY_TRY(const std::int64_t tables,
              db.integer("select count(*) from sqlite_schema where name = 'migration'"));
    if (application != kApplicationId || tables != 1)
        return fileError(ErrorCode::Damaged, db.file(), "this is no register of Tallystick",
                         "Check the path");
    return {};
}

Outcome checkFileExists(const std::string &file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return fileError(ErrorCode::NotFound, file, "there is no such register",
                         "Check the path, or make one with init");
    if (status.type() != std::filesystem::file_type::regular)
        return fileError(ErrorCode::Damaged, file, "this is no file", "Check the path");
    // An empty file is a valid empty database, but no register.
    if (std::filesystem::file_size(file, error) == 0)
        return fileError(ErrorCode::Damaged, file, "the file is empty and no register of Tallystick",
                         "Check the path");
    return {};
}

// Where the register is kept as it is before an upgrade. What was kept before an earlier try that failed
// lacks all that was recorded since, so a second copy says up to which operation it goes.
Result<std::string> keepCopy(SqliteConnection &db, std::size_t schema)
{
    std::string copy = db.file() + ".before-schema-" + std::to_string(schema);
    std::error_code error;
    if (std::filesystem::exists(copy, error)) {
        TALLY_TRY(const std::int64_t size, db.integer("select size from log_head"));
        copy += "-operation-" + std::to_string(size - 1);
    }
    JobContext job;
    if (!std::filesystem::exists(copy, error))
        TALLY_CHECK(copyDatabase(db, copy, job));
    return copy;
}

// Applies what is pending under the writer's lock, after keeping a copy beside the file.
Outcome upgrade(SqliteConnection &db, const std::vector<Migration> &migrations, std::size_t from, Instant now)
{
    TALLY_TRY(const std::string copy, keepCopy(db, migrations.size()));
    TALLY_TRY(SqliteTransaction transaction, SqliteTransaction::begin(db, SqliteTransaction::Kind::Write));
    TALLY_TRY(const auto applied, appliedMigrations(db)); // another program may have been faster
    TALLY_TRY(const auto pending, pendingMigrations(migrations, applied));
    SqliteTarget target(db);
    if (auto done = applyMigrations(pending, Engine::Sqlite, now, target); !done) {
        Error failure = done.error();
        failure.remedy = "The register is as it was (schema " + std::to_string(from) + "); a copy is " + copy;
        return failure;
    }
    return transaction.commit();
}

Outcome bringUpToDate(SqliteConnection &db, const std::vector<Migration> &migrations,
                      const OpenOptions &options)
{
    TALLY_TRY(const auto applied, appliedMigrations(db));
    auto pending = pendingMigrations(migrations, applied);
    if (!pending) {
        Error error = pending.error();
        error.file = db.file();
        return error;
    }
    if (pending->empty())
        return {};
    if (options.readOnly || sqlite3_db_readonly(db.handle(), "main") == 1)
        return fileError(ErrorCode::Unreachable, db.file(),
                         "the register has an older schema and may only be read",
                         "Open it once with the right to write");
    return upgrade(db, migrations, applied.size(), clockOf(options).now());
}

Result<StoreInfo> describeRegister(SqliteConnection &db, const Location &location, const OpenOptions &options)
{
    StoreInfo info;
    info.location = location;
    info.actor = options.actor;
    TALLY_TRY(const std::int64_t schema, db.integer("select max(number) from migration"));
    info.schema = static_cast<int>(schema);
    TALLY_TRY(info.registerId, db.text("select request from operation where number = 0"));
    return info;
}

Outcome fill(SqliteConnection &db, const std::vector<Migration> &migrations, Instant now)
{
    TALLY_TRY(SqliteTransaction transaction, SqliteTransaction::begin(db, SqliteTransaction::Kind::Write));
    SqliteTarget target(db);
    TALLY_CHECK(applyMigrations(migrations, Engine::Sqlite, now, target));
    const LogEntry genesis = genesisEntry(randomId(), now, static_cast<int>(migrations.size()));
    TALLY_CHECK(insertOperation(db, genesis));
    TALLY_CHECK(writeHead(db, genesis.after));
    TALLY_CHECK(db.execute("pragma application_id = " + std::to_string(kApplicationId)));
    return transaction.commit();
}

Outcome makeFile(const std::string &file, const std::vector<Migration> &migrations,
                 const OpenOptions &options)
{
    TALLY_TRY(SqliteConnection db,
              SqliteConnection::open(file, SqliteConnection::Mode::Create, options.busyTimeoutMs));
    TALLY_CHECK(configure(db));
    TALLY_CHECK(db.execute("pragma journal_mode = wal"));
    return fill(db, migrations, clockOf(options).now());
}

// A file in a folder that may not be written, without a write-ahead log beside it: nobody writes, so it can
// be read as it is.
Result<SqliteConnection> openConnection(const std::string &file, const OpenOptions &options)
{
    const auto mode = options.readOnly ? SqliteConnection::Mode::ReadOnly : SqliteConnection::Mode::ReadWrite;
    TALLY_TRY(SqliteConnection db, SqliteConnection::open(file, mode, options.busyTimeoutMs));
    const auto readable = db.integer("pragma schema_version");
    std::error_code error;
    if (readable || std::filesystem::exists(file + "-wal", error) ||
        (readable.error().code != ErrorCode::Unreachable))
        return readable ? Result<SqliteConnection>(std::move(db)) : readable.error();
    return SqliteConnection::open(file, SqliteConnection::Mode::Immutable, options.busyTimeoutMs);
}

} // namespace

SqliteStore::SqliteStore(SqliteConnection connection, StoreInfo info, OpenOptions options,
                         std::vector<Migration> migrations)
    : m_db(std::move(connection)), m_info(std::move(info)), m_options(std::move(options)),
      m_migrations(std::move(migrations)), m_clock(clockOf(m_options))
{
}

Result<std::unique_ptr<Store>> SqliteStore::open(const Location &location, const OpenOptions &options,
                                                 const std::vector<Migration> &migrations)
{
    TALLY_CHECK(checkFileExists(location.text));
    TALLY_TRY(SqliteConnection db, openConnection(location.text, options));
    TALLY_CHECK(checkIsRegister(db));
    TALLY_CHECK(configure(db));
    TALLY_CHECK(bringUpToDate(db, migrations, options));
    TALLY_TRY(StoreInfo info, describeRegister(db, location, options));
    return std::unique_ptr<Store>(new SqliteStore(std::move(db), std::move(info), options, migrations));
}

Result<std::unique_ptr<Store>> SqliteStore::create(const Location &location, const OpenOptions &options,
                                                   const std::vector<Migration> &migrations)
{
    const std::string &file = location.text;
    // A first start finds no folder for the user's data yet; what fails here fopen tells better.
    std::error_code unmade;
    std::filesystem::create_directories(std::filesystem::path(file).parent_path(), unmade);
    // "x": fails when the file exists, also if another program makes it at this moment.
    std::FILE *fresh = std::fopen(file.c_str(), "wbx");
    if (fresh == nullptr) {
        if (errno == EEXIST)
            return fileError(ErrorCode::Conflict, file, "there is a file of this name already",
                             "Give another path, or open what is there");
        return fileError(ErrorCode::Unreachable, file,
                         "the file cannot be made: " + std::generic_category().message(errno),
                         "Check the path and the rights to its folder");
    }
    std::fclose(fresh);
    if (auto made = makeFile(file, migrations, options); !made) {
        drop(location);
        return made.error();
    }
    return open(location, options, migrations);
}

void SqliteStore::drop(const Location &location)
{
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(location.text + suffix, ignored);
}

} // namespace tally::store
