// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fresh register of each engine, so that one suite says what both must do. A test class calls addEngines()
// in each _data function and makeRegister() in the test.
#pragma once

#include "core/clock.h"
#include "store/store.h"

#include <memory>
#include <string>
#include <vector>

namespace tally::test {

// 2026-03-01T09:00:00Z
inline constexpr Instant kStart = 1'772'355'600'000;

// An empty register that is removed with this object. `clock` starts at kStart and stands still (a file's
// operations get it; a server has its own).
class TestRegister
{
public:
    virtual ~TestRegister() = default;
    virtual store::Location location() const = 0;
    // How a person named so opens it.
    virtual store::Location locationFor(const std::string & /*actor*/) const { return location(); }
    // Statements past the store, with every right: what a tamperer does.
    virtual void tamper(const std::string &sql) = 0;
    // Bytes as a literal of the engine's SQL.
    virtual std::string bytesLiteral(const std::string &hex) const = 0;
    // A line a column of a table, in its order: "name integer|text[ required]".
    virtual std::string columnsOf(const std::string &table) = 0;
    // The first column of the first row.
    virtual std::string ask(const std::string &sql) = 0;

    // Ends the test program when the register cannot be opened.
    std::unique_ptr<store::Store> open(const std::string &actor = "ann");
    Result<std::unique_ptr<store::Store>> tryOpen(const std::string &actor = "ann");

    FixedClock clock{kStart};
};

class TestEngine
{
public:
    virtual ~TestEngine() = default;
    virtual const char *name() const = 0;
    virtual std::unique_ptr<TestRegister> make() = 0;
};

// The engines that can run here; a server needs PostgreSQL's programs.
std::vector<std::unique_ptr<TestEngine>> &engines();

// QtTest's column "engine", a row an engine.
void addEngines();
// A row an engine and case, the cases named; the test fetches "engine" and "which".
void addEnginesAnd(const std::vector<std::string> &cases);
// For the engine fetched by the running test.
std::unique_ptr<TestRegister> makeRegister();
bool runsOn(const char *engine);

} // namespace tally::test
