// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_engine.h"

#include <sqlite3.h>

namespace tally::test {

RawSqlite::RawSqlite(const std::string &file)
{
    if (sqlite3_open_v2(file.c_str(), &m_db, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("cannot open %s", file.c_str());
    sqlite3_busy_timeout(m_db, 10'000);
}

RawSqlite::~RawSqlite()
{
    sqlite3_close(m_db);
}

void RawSqlite::run(const std::string &sql)
{
    char *message = nullptr;
    if (sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql.c_str(), message);
}

std::string RawSqlite::ask(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.c_str(), sqlite3_errmsg(m_db));
    std::string out;
    if (sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_type(statement, 0) != SQLITE_NULL)
        out = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return out;
}

namespace {

class SqliteRegister final : public TestRegister
{
public:
    SqliteRegister()
    {
        store::OpenOptions options;
        options.actor = "ann";
        options.clock = &clock;
        auto made = store::Store::create(location(), options);
        if (!made)
            qFatal("cannot make a register: %s", made.error().text().c_str());
    }
    store::Location location() const override
    {
        return {store::Location::Engine::Sqlite,
                m_folder.filePath(QStringLiteral("register.tally")).toStdString(),
                {}};
    }
    void tamper(const std::string &sql) override { RawSqlite(location().text).run(sql); }
    std::string bytesLiteral(const std::string &hex) const override { return "x'" + hex + "'"; }
    std::string columnsOf(const std::string &table) override
    {
        return ask("select group_concat(name || ' ' || lower(type) || iif(\"notnull\", ' required', ''), "
                   "char(10)) || char(10) "
                   "from pragma_table_info('" +
                   table + "')");
    }
    std::string ask(const std::string &sql) override { return RawSqlite(location().text).ask(sql); }

private:
    QTemporaryDir m_folder;
};

class SqliteEngine final : public TestEngine
{
public:
    const char *name() const override { return "sqlite"; }
    std::unique_ptr<TestRegister> make() override { return std::make_unique<SqliteRegister>(); }
};

} // namespace

std::unique_ptr<TestEngine> makeSqliteEngine()
{
    return std::make_unique<SqliteEngine>();
}

} // namespace tally::test
