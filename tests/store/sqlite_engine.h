// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Registers in a temporary folder.
#pragma once

#include "engines.h"

#include <QTemporaryDir>

struct sqlite3;

namespace tally::test {

std::unique_ptr<TestEngine> makeSqliteEngine();

// A connection of our own, past the store. Ends the test program on an error unless it is asked to return it.
class RawSqlite
{
public:
    explicit RawSqlite(const std::string &file);
    ~RawSqlite();
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;
    void run(const std::string &sql);
    std::string ask(const std::string &sql); // empty for null and no row

private:
    sqlite3 *m_db = nullptr;
};

} // namespace tally::test
