// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every view is to the window: a widget with a title that can be sent to a place and says where it is,
// so that back, forward and saved views need no code of their own.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace tally::ui {

class ActionRegistry;
class Session;

// Where one is or wants to be.
struct Place
{
    QString view;    // id in the registry: "items"
    QString subject; // what the view shows: a class for "items", a report's name …
    QString filter;  // in the filter language
    ItemId item;     // the current one; 0: none
    friend bool operator==(const Place &, const Place &) = default;
};

// How a view asks the window to go somewhere or to say something.
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void open(const Place &place) { Q_EMIT wanted(place); }
    // The item in the view of its class.
    void openItem(ItemId item) { Q_EMIT itemWanted(item); }
    // One sentence, with undo where an operation can be taken back.
    void tell(const QString &sentence, OperationNumber undoes = 0) { Q_EMIT told(sentence, undoes); }
    // What did not work ("The rows were not exported.") and why: stays until it is closed or outdated. With a
    // way to record it again, one button offers that: what was typed is not lost because a server was away.
    void complain(const QString &what, const Error &error, const std::function<void()> &again = {})
    {
        Q_EMIT complained(what, error, again);
    }

Q_SIGNALS:
    void wanted(const tally::ui::Place &place);
    void itemWanted(tally::ItemId item);
    void told(const QString &sentence, tally::OperationNumber undoes);
    void complained(const QString &what, const tally::Error &error, const std::function<void()> &again);
};

constexpr int kLowWindow =
    640; // below this height head and filter share a line, the summary is in the status bar

// What a view is made with; outlives it.
struct ViewContext
{
    Session &session;
    ActionRegistry &actions;
    Navigator &navigator;
};

class View : public QWidget
{
    Q_OBJECT

public:
    explicit View(ViewContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    virtual Place place() const = 0;
    // Shows that place; called each time the window comes here.
    virtual void go(const Place &place) = 0;
    // "Computers, 24 of 7,012": window title and what a screen reader says on arrival.
    virtual QString title() const = 0;
    // Counts and sums of what is shown, which a low window has in its status bar; empty: there are none.
    virtual QString summary() const { return {}; }
    // The pane at the side, which F9 shows and hides.
    virtual bool hasSide() const { return false; }
    virtual void toggleSide() {}

Q_SIGNALS:
    void placeChanged(); // somewhere else by the person's own doing: one step for "back"
    void titleChanged();
    void summaryChanged();

protected:
    Session &session() const { return m_context.session; }
    ActionRegistry &actions() const { return m_context.actions; }
    Navigator &navigator() const { return m_context.navigator; }
    ViewContext &context() const { return m_context; }

private:
    ViewContext &m_context;
};

} // namespace tally::ui
