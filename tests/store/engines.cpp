// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines.h"

#include "postgres_engine.h"
#include "sqlite_engine.h"

#include <QTest>

namespace tally::test {

Result<std::unique_ptr<store::Store>> TestRegister::tryOpen(const std::string &actor)
{
    store::OpenOptions options;
    options.actor = actor;
    options.clock = &clock;
    return store::Store::open(locationFor(actor), options);
}

std::unique_ptr<store::Store> TestRegister::open(const std::string &actor)
{
    auto opened = tryOpen(actor);
    if (!opened)
        qFatal("cannot open the register: %s", opened.error().text().c_str());
    return std::move(*opened);
}

std::vector<std::unique_ptr<TestEngine>> &engines()
{
    static std::vector<std::unique_ptr<TestEngine>> all = [] {
        std::vector<std::unique_ptr<TestEngine>> out;
        out.push_back(makeSqliteEngine());
        if (auto server = makePostgresEngine())
            out.push_back(std::move(server));
        return out;
    }();
    return all;
}

void addEngines()
{
    QTest::addColumn<int>("engine");
    for (std::size_t i = 0; i < engines().size(); ++i)
        QTest::newRow(engines()[i]->name()) << static_cast<int>(i);
}

void addEnginesAnd(const std::vector<std::string> &cases)
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("which");
    for (std::size_t i = 0; i < engines().size(); ++i) {
        for (const std::string &one : cases)
            QTest::addRow("%s: %s", engines()[i]->name(), one.c_str())
                << static_cast<int>(i) << QString::fromStdString(one);
    }
}

namespace {

TestEngine &current()
{
    QFETCH(int, engine);
    return *engines()[static_cast<std::size_t>(engine)];
}

} // namespace

std::unique_ptr<TestRegister> makeRegister()
{
    return current().make();
}

bool runsOn(const char *engine)
{
    return std::string(current().name()) == engine;
}

} // namespace tally::test
