// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "core/text.h"
#include "store/statement_splitter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <iterator>
#include <optional>

// Resources of a static library are linked in only when named; the macro must stand outside any namespace.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(tally_schema);
}

namespace tally::store {

namespace {

std::string checksumOf(const std::string &text)
{
    const QByteArray digest = QCryptographicHash::hash(
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha256);
    return digest.toHex().toStdString();
}

// "0002_staging.sqlite.sql" -> 2, "staging", for SQLite alone.
struct ScriptName
{
    int number = 0;
    std::string name;
    std::optional<Engine> only;
};

std::optional<ScriptName> parseName(std::string_view file)
{
    ScriptName out;
    if (!file.ends_with(".sql") || file.size() < 10 || file[4] != '_')
        return {};
    for (const char c : file.substr(0, 4)) {
        if (c < '0' || c > '9')
            return {};
        out.number = out.number * 10 + (c - '0');
    }
    file.remove_prefix(5);
    file.remove_suffix(4);
    if (file.ends_with(".sqlite"))
        out.only = Engine::Sqlite;
    else if (file.ends_with(".postgres"))
        out.only = Engine::Postgres;
    out.name = out.only ? file.substr(0, file.rfind('.')) : file;
    return out;
}

bool isSessionScript(std::string_view script, Engine engine)
{
    for (const std::string_view line : text::split(script, '\n')) {
        if (!line.starts_with("--"))
            return false;
        if (line == "-- session: sqlite")
            return engine == Engine::Sqlite;
    }
    return false;
}

std::string numberAndName(int number, const std::string &name)
{
    std::string digits = std::to_string(number);
    digits.insert(0, 4 - std::min<std::size_t>(4, digits.size()), '0');
    return digits + "_" + name;
}

Result<std::vector<std::string>> statementsOf(const Migration &migration, Engine engine)
{
    auto statements = splitStatements(inDialect(engine, migration.text));
    if (!statements) {
        Error error = statements.error();
        error.file = numberAndName(migration.number, migration.name);
        return error;
    }
    return statements;
}

} // namespace

Result<std::vector<Migration>> migrationsFrom(const std::vector<std::pair<std::string, std::string>> &files,
                                              Engine engine)
{
    std::vector<Migration> out;
    for (const auto &[file, script] : files) {
        const std::optional<ScriptName> name = parseName(file);
        if (!name) {
            Error error = makeError(ErrorCode::InvalidInput, "a schema script is named NNNN_name.sql");
            error.file = file;
            return error;
        }
        if (name->only && *name->only != engine)
            continue;
        out.push_back(
            {name->number, name->name, script, checksumOf(script), isSessionScript(script, engine)});
    }
    std::ranges::sort(out, {}, &Migration::number);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (out[i].number != static_cast<int>(i) + 1)
            return makeError(ErrorCode::InvalidInput,
                             "schema scripts are numbered from 0001 without gaps or doubles; " +
                                 numberAndName(out[i].number, out[i].name) + " stands at place " +
                                 std::to_string(i + 1));
    }
    return out;
}

Result<std::vector<Migration>> shippedMigrations(Engine engine)
{
    initSchemaResource();
    std::vector<std::pair<std::string, std::string>> files;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return makeError(ErrorCode::Internal,
                             "the schema script " + name.toStdString() + " cannot be read");
        files.emplace_back(name.toStdString(), file.readAll().toStdString());
    }
    return migrationsFrom(files, engine);
}

Result<std::vector<Migration>> pendingMigrations(const std::vector<Migration> &known,
                                                 const std::vector<AppliedMigration> &applied)
{
    for (std::size_t i = 0; i < applied.size(); ++i) {
        const AppliedMigration &done = applied[i];
        if (done.number != static_cast<int>(i) + 1)
            return makeError(ErrorCode::Damaged,
                             "the register's list of schema scripts has a gap before number " +
                                 std::to_string(done.number),
                             "Restore a backup");
        if (i >= known.size())
            return makeError(ErrorCode::Conflict,
                             "the register was written by a newer program: its schema is " +
                                 std::to_string(applied.back().number) + ", this program knows " +
                                 std::to_string(known.size()),
                             "Open it with a newer Tallystick");
        if (done.checksum != known[i].checksum)
            return makeError(ErrorCode::Damaged,
                             "the schema script " + numberAndName(known[i].number, known[i].name) +
                                 " is not the one that this register was made with",
                             "Use the program that made the register, or a release of it");
    }
    return std::vector<Migration>(known.begin() + static_cast<std::ptrdiff_t>(applied.size()), known.end());
}

Outcome applyMigrations(const std::vector<Migration> &pending, Engine engine, Instant now,
                        MigrationTarget &target)
{
    for (const Migration &migration : pending) {
        if (!migration.session) {
            TALLY_TRY(const auto statements, statementsOf(migration, engine));
            for (const std::string &statement : statements) {
                if (auto done = target.execute(statement); !done) {
                    Error error = done.error();
                    error.file = numberAndName(migration.number, migration.name);
                    return error;
                }
            }
        }
        TALLY_CHECK(target.recordMigration(migration, now));
    }
    return {};
}

Result<std::vector<std::string>> sessionStatements(const std::vector<Migration> &known, Engine engine)
{
    std::vector<std::string> out;
    for (const Migration &migration : known) {
        if (!migration.session)
            continue;
        TALLY_TRY(auto statements, statementsOf(migration, engine));
        out.insert(out.end(), std::make_move_iterator(statements.begin()),
                   std::make_move_iterator(statements.end()));
    }
    return out;
}

} // namespace tally::store
