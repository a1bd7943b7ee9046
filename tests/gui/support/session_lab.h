// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register in a file that goes with the test, open in a session, and what the window's parts ask of it.
#pragma once

#include "app/register.h"
#include "core/clock.h"
#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/shell/view.h"

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tally::test {

class SessionLab
{
public:
    SessionLab(); // the register is made on 5 January 2026; it is 1 March then

    // Before it is opened: what the register holds.
    ItemId add(const std::string &className, const std::map<std::string, std::string> &values);
    void set(ItemId item, const std::map<std::string, std::string> &values,
             const std::string &reason = "test");
    void relate(ItemId source, const std::string &type, ItemId target);
    // Writes a file and imports it.
    void import(const std::string &name, const std::string &bytes,
                const app::Register::ImportOptions &options = {});
    app::Register &filling() { return *m_filling; }

    // Opens what was filled; aborts when it does not open.
    void open(bool readOnly = false);
    // Another person's connection to the same register.
    std::unique_ptr<app::Register> other();

    // Lets events run until it holds; false after `milliseconds`.
    static bool until(const std::function<bool()> &holds, int milliseconds = 20'000);
    std::string shown(ItemId item,
                      const std::string &attribute) const; // in the estate that the session shows

    FixedClock clock;
    JobContext job;
    ui::Session session;
    ui::ActionRegistry actions;
    ui::Navigator navigator;
    ui::ViewContext context;
    std::vector<ui::Place> places; // that were asked for
    std::vector<ItemId> items;     // that were asked for
    QStringList told;              // sentences
    std::vector<Error> complaints;

private:
    app::OpenParameters at(const std::string &actor) const;

    QTemporaryDir m_folder;
    std::unique_ptr<app::Register> m_filling;
};

// An inventory as an agent sends it.
std::string inventory(const std::string &device, const std::string &serial, const std::string &scanned,
                      const std::string &memory, const std::vector<std::string> &programs);

} // namespace tally::test
