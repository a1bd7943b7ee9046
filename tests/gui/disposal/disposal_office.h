// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The case of ten media, played up to a point, open in the disposal view.
#pragma once

#include "app/disposal_events_file.h"
#include "app/disposing.h"
#include "must.h"
#include "paths.h"
#include "session_lab.h"
#include "ui/details/line_list.h"
#include "ui/tables/table_view.h"
#include "ui/views/disposal/disposal_model.h"
#include "ui/views/disposal/disposal_side.h"
#include "ui/views/disposal/disposal_view.h"
#include "ui/views/disposal/disposal_watch.h"

#include <QAction>

#include <map>
#include <memory>

namespace tally::test {

class DisposalOffice
{
public:
    DisposalOffice()
    {
        lab.add("supplier", {{"name", "Greenbytes"}});
        lab.add("site", {{"name", "Civic Centre"}});
        lab.add("stock_room",
                {{"name", "Holding area"}, {"site", "Civic Centre"}, {"capacity_items", "150"}});
        for (const char *file : {"computers.csv", "assurances.csv"})
            lab.import(file, readFile(path(file)));
    }

    static std::string path(const std::string &file) { return fixture("disposal/ten-media/" + file); }

    // The first `lines` of a file of events (0: all), by the people that it names; refusals are not looked
    // at.
    void play(const std::string &file, int lines = 0)
    {
        for (const app::ScriptedEvent &each :
             must(app::readDisposalEvents(readFile(path(file)), file, fixture("disposal/ten-media")))) {
            if (lines > 0 && each.line > lines)
                return;
            must(app::takeDisposalStep(as(each.actor), m_book, each.event, lab.job));
        }
    }
    // One event that must be taken.
    void take(const std::string &actor, const disposal::Event &event)
    {
        const app::DisposalStep step = must(app::takeDisposalStep(as(actor), m_book, event, lab.job));
        if (!step.operation)
            qFatal("%s was not taken: %s", event.name.c_str(),
                   step.refused.empty() ? "" : step.refused.front().why.c_str());
    }

    void open()
    {
        m_people.clear();
        lab.open();
        view = std::make_unique<ui::DisposalView>(lab.context);
        view->resize(1'400, 860);
        view->show();
        go(QStringLiteral("things"));
    }
    void go(const QString &subject) { view->go({QStringLiteral("disposal"), subject, {}, {}}); }

    bool isRead() const
    {
        return SessionLab::until([this] {
            return view->watch()->sheet() && !view->watch()->isWorking() && !view->watch()->isOutdated();
        });
    }
    // Triggers an action once it may be used.
    bool act(const char *id)
    {
        QAction *action = lab.actions.find(QLatin1String(id));
        if (!SessionLab::until([&] { return lab.actions.whyUnavailable(action).isEmpty(); }))
            return false;
        action->trigger();
        return true;
    }
    // A row of the things whose first cell begins so; -1: none.
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->cell(row, 0).text.startsWith(name))
                return row;
        return -1;
    }
    bool stand(const QString &name) const
    {
        return SessionLab::until([&] { return rowOf(name) >= 0; }) &&
               (view->table()->setCurrent(rowOf(name), 0), true);
    }
    // A line whose value or second words hold the text; null: none.
    static const ui::Line *lineWith(const ui::LineList *list, const QString &text)
    {
        for (const ui::Line &line : list->lines())
            if (line.value.contains(text) || line.more.contains(text))
                return &line;
        return nullptr;
    }

    SessionLab lab{"2026-11-20T09:00:00Z", "2026-11-25T09:00:00Z", "Council"};
    std::unique_ptr<ui::DisposalView> view;

private:
    app::Register &as(const std::string &actor)
    {
        std::unique_ptr<app::Register> &person = m_people[actor];
        if (!person) {
            app::OpenParameters parameters = lab.parameters();
            parameters.actor = actor;
            person = must(app::Register::open(parameters, lab.clock));
        }
        return *person;
    }

    std::map<std::string, std::unique_ptr<app::Register>> m_people;
    app::DisposalBook m_book;
};

} // namespace tally::test
