// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register in a file of its own, open in a session, for tests of views: a handful of computers, people and
// sites.
#pragma once

#include "app/register.h"
#include "core/clock.h"
#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/shell/view.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <string>

namespace tally::test {

class ViewLab
{
public:
    ViewLab();

    // Another program on the same register does something.
    void elsewhere(const std::function<void(app::Register &)> &work,
                   const std::string &login = "other") const;
    std::string shown(const std::string &key, const std::string &attribute) const; // in the session's estate
    bool waitForIdle(); // no task is running, nothing is on its way

    FixedClock clock{*parseInstant("2026-11-22T10:00:00Z")};
    ui::Session session{clock};
    ui::ActionRegistry actions;
    ui::Navigator navigator;
    ui::ViewContext context{session, actions, navigator};
    QStringList told;            // by the navigator
    QList<OperationNumber> undo; // of each sentence; 0: none
    QStringList complaints;

private:
    QTemporaryDir m_folder;
    std::string path() const { return m_folder.filePath(QStringLiteral("lab.tally")).toStdString(); }
};

} // namespace tally::test
