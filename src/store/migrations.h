// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbered schema scripts: NNNN_name.sql for both engines, or NNNN_name.sqlite.sql and
// NNNN_name.postgres.sql. Shipped inside the program, applied in order, never edited once applied: the
// register keeps the checksum of each.
#pragma once

#include "core/date.h"
#include "store/dialect.h"

#include <string>
#include <utility>
#include <vector>

namespace tally::store {

struct Migration
{
    int number = 0;
    std::string name;     // "register"
    std::string text;     // as shipped, in portable words
    std::string checksum; // SHA-256 of the text, hexadecimal
    bool session = false; // makes temporary objects: run by each connection that writes, not once a register
};

struct AppliedMigration
{
    int number = 0;
    std::string name;
    std::string checksum;
};

// From file names and their texts; those of the other engine are left out. InvalidInput: two of one number, a
// gap, a name that is none.
Result<std::vector<Migration>> migrationsFrom(const std::vector<std::pair<std::string, std::string>> &files,
                                              Engine engine);
// Those inside this program.
Result<std::vector<Migration>> shippedMigrations(Engine engine);

// What is still to be applied. Refused: a register newer than this program (Conflict), a script that was
// edited after it was applied, or a gap (Damaged).
Result<std::vector<Migration>> pendingMigrations(const std::vector<Migration> &known,
                                                 const std::vector<AppliedMigration> &applied);

// What a migration needs of an engine: one statement at a time, inside a transaction of the caller's.
class MigrationTarget
{
public:
    virtual ~MigrationTarget() = default;
    virtual Outcome execute(const std::string &statement) = 0;
    virtual Outcome recordMigration(const Migration &migration, Instant appliedAt) = 0;
};

Outcome applyMigrations(const std::vector<Migration> &pending, Engine engine, Instant now,
                        MigrationTarget &target);
// The statements of the session scripts, for one connection.
Result<std::vector<std::string>> sessionStatements(const std::vector<Migration> &known, Engine engine);

} // namespace tally::store
