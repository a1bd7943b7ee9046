// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register that goes with the test, open in a session, and what the window's parts ask of it.
#pragma once

#include "register_lab.h"
#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/shell/view.h"

#include <functional>

namespace tally::test {

class SessionLab : public RegisterLab
{
public:
    // Made at one instant, it is `now` when it is opened.
    explicit SessionLab(const char *made = "2026-01-05T09:00:00Z", const char *now = "2026-03-01T09:00:00Z",
                        const std::string &organisation = "North");

    // Before it is opened: what the register holds, by RegisterLab's means and these.
    void relate(ItemId source, const std::string &type, ItemId target);
    app::Register &filling() { return reg(); }

    // Opens what was filled; aborts when it does not open.
    void open(bool readOnly = false);
    // Another person's connection to the same register.
    std::unique_ptr<app::Register> other() { return again(); }

    // Lets events run until it holds; false after `milliseconds`.
    static bool until(const std::function<bool()> &holds, int milliseconds = 20'000);
    std::string shown(ItemId item,
                      const std::string &attribute) const; // in the estate that the session shows

    ui::Session session;
    ui::ActionRegistry actions;
    ui::Navigator navigator;
    ui::ViewContext context;
    std::vector<ui::Place> places; // that were asked for
    std::vector<ItemId> items;     // that were asked for
    QStringList told;              // sentences
    QList<OperationNumber> undo;   // of each sentence; 0: none
    QStringList complainedOf;      // what did not happen
    std::vector<Error> complaints;
};

} // namespace tally::test
