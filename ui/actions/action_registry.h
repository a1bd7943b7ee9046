// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every action of the window, once: menus, tool bars, the command palette, the page of keys and the tests are
// all made from here. An action that cannot be used now says why.
#pragma once

#include <QAction>
#include <QHash>
#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QMenu>
#include <QMenuBar>
#include <QObject>
#include <QString>

#include <functional>

namespace tally::ui {

// Where a shortcut is heard; two actions of one scope never share a shortcut.
enum class ActionScope
{
    Everywhere,
    Table,
    Figures,
    Record
};

struct ActionSpec
{
    QString id;   // "edit.undo": stable, never shown
    QString text; // "Undo"; ends in "…" where more input follows
    QString menu; // "Edit": the menu that it stands in
    QKeySequence shortcut = {};
    QString icon = {};  // name of ours; may be empty
    QString tip = {};   // one sentence; empty: the text says it all
    QString words = {}; // more words that the palette finds it by
    ActionScope scope = ActionScope::Everywhere;
    bool separatorBefore = false;
};

class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    // The action lives as long as `context`; a widget context gets the shortcut too.
    QAction *add(const ActionSpec &spec, QObject *context, std::function<void()> trigger);
    // Null when there is none.
    QAction *find(const QString &id) const;
    const ActionSpec *specOf(const QAction *action) const;
    QList<QAction *> actions() const; // in the order of their menus, then of adding

    // Cannot be used now, and why; an empty reason: it can.
    void setUnavailable(const QString &id, const QString &reason);
    QString whyUnavailable(const QAction *action) const;

    // The menus File, Edit, View, Item, Go, Work, Reports, Help, kept up as actions come and go.
    void fill(QMenuBar *bar);
    // The menu of that name alone, for a context menu. Null when it has no action.
    QMenu *menu(const QString &name) const;

Q_SIGNALS:
    void changed(); // an action came or went

private:
    void forget(QObject *action);
    void rebuildMenus();
    void describe(QAction *action) const;

    QList<QAction *> m_actions;
    QHash<const QObject *, ActionSpec> m_specs;
    QHash<const QObject *, QString> m_reasons;
    QMenuBar *m_bar = nullptr;
    QHash<QString, QMenu *> m_menus;
    bool m_rebuildPosted = false;
};

} // namespace tally::ui
