// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_engine.h"

#include "private_postgres.h"

#include <QtGlobal>

namespace tally::test {

namespace {

constexpr const char *kOwner = "ann";
store::Location locationOf(const std::string &database, const std::string &login,
                           const std::string &options = "in role tally_client")
{
    return *store::parseLocation(PrivatePostgres::instance()->uriFor(database, login, options));
}

// Made once and copied for each test: copying a database is much faster than making its schema.
const std::string &emptyRegister()
{
    static const std::string database = [] {
        const std::string name = PrivatePostgres::instance()->newDatabase("empty");
        const store::Location location = locationOf(name, kOwner, "createrole");
        PrivatePostgres::instance()->ask("postgres", "alter database " + name + " owner to " + kOwner);
        const FixedClock clock(kStart);
        store::OpenOptions options;
        options.actor = kOwner;
        options.clock = &clock;
        auto made = store::Store::create(location, options);
        if (!made)
            qFatal("cannot make a register: %s", made.error().text().c_str());
        return name;
    }();
    return database;
}

class PostgresRegister final : public TestRegister
{
public:
    PostgresRegister() : m_database(PrivatePostgres::instance()->newDatabase("suite", emptyRegister())) {}
    ~PostgresRegister() override
    {
        PrivatePostgres::instance()->ask("postgres", "drop database " + m_database + " with (force)");
    }

    store::Location location() const override { return locationFor(kOwner); }
    store::Location locationFor(const std::string &actor) const override
    {
        return locationOf(m_database, actor);
    }
    // Foreign keys do not hold a superuser up either.
    void tamper(const std::string &sql) override { ask("set session_replication_role = replica; " + sql); }
    std::string bytesLiteral(const std::string &hex) const override { return "'\\x" + hex + "'::bytea"; }
    std::string columnsOf(const std::string &table) override
    {
        return ask("select string_agg(column_name || ' ' || replace(data_type, 'bigint', 'integer') || "
                   "case is_nullable when 'NO' then ' required' else '' end, chr(10) order by "
                   "ordinal_position) || chr(10) "
                   "from information_schema.columns where table_schema = 'tally' and table_name = '" +
                   table + "'");
    }
    std::string ask(const std::string &sql) override
    {
        return PrivatePostgres::instance()->ask(m_database, sql);
    }

private:
    std::string m_database;
};

class PostgresEngine final : public TestEngine
{
public:
    const char *name() const override { return "postgres"; }
    std::unique_ptr<TestRegister> make() override { return std::make_unique<PostgresRegister>(); }
};

} // namespace

std::unique_ptr<TestEngine> makePostgresEngine()
{
    if (PrivatePostgres::instance() == nullptr)
        return nullptr;
    return std::make_unique<PostgresEngine>();
}

} // namespace tally::test
