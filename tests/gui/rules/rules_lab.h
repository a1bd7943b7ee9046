// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The view of rules over two laptops of one host name: one that a table and an agent report, of which they
// say another memory, and one that an agent alone reports.
#pragma once

#include "session_lab.h"
#include "ui/views/rules/rules_view.h"

#include <memory>

namespace tally::test {

class RulesLab final : public SessionLab
{
public:
    RulesLab();

    bool begin(bool readOnly = false); // false: the view does not come
    bool isIdle() const;               // nothing is tried or recorded any more
    bool tryDraft();                   // by its key; false: it does not end
    // The line of the computers' key; -1: none.
    int keyRow(const std::vector<std::string> &marks) const;
    void standOn(const std::vector<std::string> &marks);
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const; // in the table
    QString whyNot(const char *action) const;
    std::string file(const std::string &name, const std::string &text) const;
    // Names alone tell computers apart.
    void draftNamesOnly();
    // What a register says of memory goes before what an agent says.
    void draftRegisterFirst();

    ItemId listed, other;
    std::unique_ptr<ui::RulesView> view;
};

} // namespace tally::test
