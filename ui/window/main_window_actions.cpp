// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's own actions: files, undo, finding, the way back and forward, views, panes and tasks.
#include "ui/window/main_window.h"

#include "ui/find/search_field.h"
#include "ui/open/start_page.h"
#include "ui/palette/command_palette.h"
#include "ui/views/registry.h"
#include "ui/window/status_strip.h"
#include "ui/window/task_popup.h"

namespace tally::ui {

void MainWindow::addFileActions()
{
    const auto add = [this](const ActionSpec &spec, void (StartPage::*slot)()) {
        m_actions.add(spec, this, [this, slot] { (m_start->*slot)(); });
    };
    const QString file = QStringLiteral("File");
    add({QStringLiteral("file.open"), tr("&Open a register…"), file, QKeySequence::Open,
         QStringLiteral("database")},
        &StartPage::openFile);
    add({QStringLiteral("file.new"), tr("Make a &new register…"), file, {}, QStringLiteral("add")},
        &StartPage::makeNew);
    add({QStringLiteral("file.connect"), tr("&Connect to a server…"), file, {}, QStringLiteral("server")},
        &StartPage::connectToServer);
    add({QStringLiteral("file.openCopy"), tr("Open a &back-up for reading…"), file}, &StartPage::openCopy);
    add({QStringLiteral("file.demo"),
         tr("Make a &demonstration council"),
         file,
         {},
         QStringLiteral("organisation")},
        &StartPage::makeDemo);
    m_actions.add({QStringLiteral("file.import"),
                   tr("&Import…"),
                   file,
                   QKeySequence(tr("Ctrl+I")),
                   QStringLiteral("import"),
                   {},
                   {},
                   ActionScope::Everywhere,
                   true},
                  this, [this] {
                      goTo({QStringLiteral("imports"), {}, {}, {}});
                  });
    m_actions.add({QStringLiteral("file.close"), tr("C&lose the register"), file}, this,
                  [this] { m_session.close(); });
}

void MainWindow::addActions()
{
    const auto add = [this](const ActionSpec &spec, std::function<void()> trigger) {
        m_actions.add(spec, this, std::move(trigger));
    };
    add({QStringLiteral("file.quit"),
         tr("&Leave Tallystick"),
         QStringLiteral("File"),
         QKeySequence::Quit,
         {},
         {},
         tr("quit exit close"),
         ActionScope::Everywhere,
         true},
        [this] { close(); });
    add({QStringLiteral("edit.undo"), tr("&Undo"), QStringLiteral("Edit"), QKeySequence::Undo,
         QStringLiteral("undo")},
        [this] { undo(m_session.undoable()); });
    add({QStringLiteral("edit.redo"), tr("&Redo"), QStringLiteral("Edit"), QKeySequence(tr("Ctrl+Shift+Z")),
         QStringLiteral("redo")},
        [this] { undo(m_session.redoable()); });
    add({QStringLiteral("edit.find"),
         tr("&Find anything"),
         QStringLiteral("Edit"),
         QKeySequence::Find,
         QStringLiteral("search"),
         {},
         {},
         ActionScope::Everywhere,
         true},
        [this] { m_search->begin(); });
    add({QStringLiteral("edit.command"), tr("&Command palette"), QStringLiteral("Edit"),
         QKeySequence(tr("Ctrl+K")), QStringLiteral("command")},
        [this] { m_palette->begin(); });
    add({QStringLiteral("go.back"), tr("&Back"), QStringLiteral("Go"), QKeySequence(tr("Alt+Left")),
         QStringLiteral("back")},
        [this] {
            showPlace(m_history.back());
            updateWays();
        });
    add({QStringLiteral("go.forward"), tr("&Forward"), QStringLiteral("Go"), QKeySequence(tr("Alt+Right")),
         QStringLiteral("chevron-right")},
        [this] {
            showPlace(m_history.forward());
            updateWays();
        });
}

void MainWindow::addViewActions()
{
    bool first = true;
    for (const ViewSpec &view : views()) {
        const QKeySequence keys = view.keys != nullptr ? QKeySequence(QLatin1String(view.keys))
                                  : view.digit < 0     ? QKeySequence()
                                                   : QKeySequence(QStringLiteral("Ctrl+%1").arg(view.digit));
        m_actions.add({QStringLiteral("go.%1").arg(QLatin1String(view.id)), titleOf(view),
                       QStringLiteral("Go"), keys, QLatin1String(view.icon),
                       tr("Go to %1").arg(titleOf(view)), tr("go to open view"), ActionScope::Everywhere,
                       first},
                      this, [this, id = QString::fromLatin1(view.id)] {
                          goTo({id, {}, {}, {}});
                      });
        first = false;
    }
}

void MainWindow::addPaneActions()
{
    const auto impact = [this](const QString &direction) {
        if (const View *view = currentView(); view != nullptr && view->place().item.value != 0)
            goTo({QStringLiteral("impact"), direction, {}, view->place().item});
        else
            goTo({QStringLiteral("impact"), {}, {}, {}});
    };
    m_actions.add({QStringLiteral("item.impact"),
                   tr("What &fails if it fails"),
                   QStringLiteral("Item"),
                   QKeySequence(tr("F7")),
                   QStringLiteral("impact"),
                   {},
                   tr("impact outage depends")},
                  this, [impact] { impact({}); });
    m_actions.add({QStringLiteral("item.restsOn"),
                   tr("What it &rests on"),
                   QStringLiteral("Item"),
                   QKeySequence(tr("Shift+F7")),
                   QStringLiteral("impact"),
                   {},
                   tr("upstream depends")},
                  this, [impact] { impact(QStringLiteral("up")); });
    m_actions.add({QStringLiteral("view.side"),
                   tr("S&ide pane"),
                   QStringLiteral("View"),
                   QKeySequence(tr("F9")),
                   {},
                   tr("Shows or hides the pane at the side"),
                   tr("details path hide")},
                  this, [this] {
                      if (View *view = currentView())
                          view->toggleSide();
                  });
    m_actions.add({QStringLiteral("go.nextPane"),
                   tr("Next pane"),
                   QStringLiteral("Go"),
                   QKeySequence(tr("F6")),
                   {},
                   {},
                   {},
                   ActionScope::Everywhere,
                   true},
                  this, [this] { focusNextPane(1); });
    m_actions.add({QStringLiteral("go.previousPane"), tr("Previous pane"), QStringLiteral("Go"),
                   QKeySequence(tr("Shift+F6"))},
                  this, [this] { focusNextPane(-1); });
}

void MainWindow::addTaskActions()
{
    m_tasks = new TaskPopup(m_context, this);
    m_actions.add({QStringLiteral("work.tasks"), tr("&Tasks and notices"), QStringLiteral("Work"),
                   QKeySequence(tr("Ctrl+J")), QStringLiteral("tasks"),
                   tr("What runs in the background, what has ended, what was said"),
                   tr("progress cancel jobs notifications")},
                  this, [this] { m_tasks->openAbove(m_status); });
    m_status->setTasksAction(m_actions.find(QStringLiteral("work.tasks")));
    connect(m_status, &StatusStrip::tasksWanted, this, [this] { m_tasks->openAbove(m_status); });
}

} // namespace tally::ui
