// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register with differences in it, and the view of findings over it: three laptops of a spreadsheet whose
// memory an inventory finds otherwise, one of them recorded twice.
#pragma once

#include "session_lab.h"
#include "ui/views/findings/findings_view.h"

#include <memory>

namespace tally::test {

class FindingsViewLab final : public SessionLab
{
public:
    FindingsViewLab();

    // Opens the session and the view, and waits for the findings.
    bool begin(bool readOnly = false);
    bool waitForFindings(); // of the estate that is shown
    // Row of the finding whose title holds the words; -1: none is shown.
    int rowOf(const QString &words) const;
    bool goTo(const QString &words); // makes it the current row
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const;
    QString cell(const QString &words, int column) const;
    // Another program on the same register does something.
    void elsewhere(const std::function<void(app::Register &)> &work, const std::string &login = "other");

    ItemId one, two, three, twin;
    std::unique_ptr<ui::FindingsView> view;
};

} // namespace tally::test
