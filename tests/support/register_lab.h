// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register that goes with the test: in a file, or where TALLY_TEST_ENGINE says "postgres" in a database of
// a private cluster, so that one suite runs on both engines (CMakeLists.txt runs it twice).
#pragma once

#include "app/register.h"
#include "must.h"
#include "store/store.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tally::test {

class RegisterLab
{
public:
    explicit RegisterLab(const char *made = "2026-03-01T09:00:00Z",
                         const std::string &organisation = "North");
    ~RegisterLab();

    // A server has a clock of its own, and people have logins.
    static bool onServer();
    app::Register &reg() { return *m_register; }
    void close() { m_register.reset(); } // somebody else has it now
    app::OpenParameters parameters() const { return m_parameters; }
    // A place of the same engine without a register.
    app::OpenParameters newPlace();
    // Another program on the same register.
    std::unique_ptr<app::Register> again();
    // The same for a login that is no owner and holds the rights that the register records for it.
    std::unique_ptr<app::Register> as(const std::string &login);
    // Past the store, with every right.
    static void sql(store::Store &store, const std::string &statements);
    // The same as the administrator of the database, whom no trigger and no foreign key holds up.
    void tamper(const std::string &statements);
    std::string path(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    // Writes a file and imports it.
    app::Register::ImportResult import(const std::string &name, const std::string &bytes,
                                       const app::Register::ImportOptions &options = {});
    ItemId add(const std::string &className, const std::map<std::string, std::string> &values);
    OperationNumber set(ItemId item, const std::map<std::string, std::string> &values,
                        const std::string &reason = "test");
    // As a person reads it, now.
    std::string shown(ItemId item, const std::string &attribute);
    ItemId find(const std::string &key);
    estate::EstatePtr estate();
    // What a register shows once it has heard of all that is recorded: a server tells others a moment later.
    estate::EstatePtr caughtUp(app::Register &opened);

    FixedClock clock;
    JobContext job;

private:
    QTemporaryDir m_folder;
    std::vector<std::string> m_databases;
    int m_places = 0;
    app::OpenParameters m_parameters;
    std::unique_ptr<app::Register> m_register;
};

// An inventory as an agent sends it.
std::string inventory(const std::string &device, const std::string &serial, const std::string &scanned,
                      const std::string &memory, const std::vector<std::string> &programs);

} // namespace tally::test
