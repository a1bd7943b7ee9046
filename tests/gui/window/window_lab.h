// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole window over a small register: a site, a PC with a report, a server and a service that runs on it.
#pragma once

#include "session_lab.h"

#include "ui/window/main_window.h"

#include <QAccessible>
#include <QTest>

#include <memory>

namespace tally::test {

class WindowLab
{
public:
    WindowLab()
    {
        m_lab.add("site", {{"name", "Civic Centre"}});
        m_lab.import("one.json", inventory("PC-1", "PF2X9M1A", "2026-02-20 10:00:00", "8192", {"7-Zip"}));
        const ItemId server = m_lab.add("server", {{"name", "SRV-1"}, {"status", "in_use"}});
        const ItemId service = m_lab.add("business_service", {{"name", "Council tax"}});
        m_lab.relate(service, "runs_on", server);
        m_lab.close();
        m_window = std::make_unique<ui::MainWindow>(m_lab.session);
        m_window->resize(1440, 900);
        m_window->show();
        if (!QTest::qWaitForWindowExposed(m_window.get()))
            qFatal("the window does not come");
        m_lab.open();
        if (!SessionLab::until([&] { return m_window->currentView() != nullptr; }))
            qFatal("no view comes");
        m_window->activateWindow();
    }

    ui::MainWindow &window() { return *m_window; }
    SessionLab &lab() { return m_lab; }

    // False: it did not come.
    bool goTo(const QString &view)
    {
        m_window->goTo({view, {}, {}, {}});
        const bool came = SessionLab::until(
            [&] { return m_window->currentView() != nullptr && m_lab.session.tasks().running().isEmpty(); });
        QTest::qWait(150); // what is worked out aside arrives
        return came;
    }

    static QString nameOf(QWidget *widget)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        return face == nullptr ? QString() : face->text(QAccessible::Name).trimmed();
    }

private:
    SessionLab m_lab;
    std::unique_ptr<ui::MainWindow> m_window; // goes first
};

} // namespace tally::test
