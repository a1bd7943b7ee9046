// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every action of the window, once: menus, tool bars, the command palette, the page of keys and the tests are
// all made from here. An action that cannot be used now says why. A person may give an action other keys:
// they are kept in the settings.
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
#include <QStringList>

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
    QString id;                 // "edit.undo": stable, never shown
    QString text;               // "Undo"; ends in "…" where more input follows
    QString menu;               // "Edit": the menu that it stands in
    QKeySequence shortcut = {}; // as shipped; QAction::shortcut() is what holds
    QString icon = {};          // name of ours; may be empty
    QString tip = {};           // one sentence; empty: the text says it all
    QString words = {};         // more words that the palette finds it by
    ActionScope scope = ActionScope::Everywhere;
    bool separatorBefore = false;
};

// Texts of one menu so that each is opened by a letter of its own where there is one:
// who comes first keeps his ("&Copy"), a doubled or missing one goes to the beginning
// of a word, then to any letter.
QStringList withoutDoubledLetters(QStringList texts);

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

    // Other keys than the shipped ones, kept in the settings; an empty sequence: none. The caller asks for
    // clashes.
    void setKeys(const QString &id, const QKeySequence &keys);
    void setKeysAsShipped(const QString &id);
    bool hasOwnKeys(const QAction *action) const;
    // Who already listens to these keys where this action would: null when nobody does.
    const QAction *clash(const QAction *action, const QKeySequence &keys) const;
    // The menu that opens by these keys ("Alt+F": "File"), as shown; empty: none.
    QString menuOpenedBy(const QKeySequence &keys) const;

    // The menus File, Edit, View, Item, Go, Work, Reports, Help, kept up as actions come and go.
    void fill(QMenuBar *bar);
    // The menu of that name alone, for a context menu. Null when it has no action.
    QMenu *menu(const QString &name) const;

Q_SIGNALS:
    void changed(); // an action came or went, or has other keys

private:
    void forget(QObject *action);
    void rebuildMenus();
    void spreadLetters(const QMenu &menu) const;
    void describe(QAction *action) const;
    void applyKeys(QAction *action);

    QList<QAction *> m_actions;
    QHash<const QObject *, ActionSpec> m_specs;
    QHash<const QObject *, QString> m_reasons;
    QMenuBar *m_bar = nullptr;
    QHash<QString, QMenu *> m_menus;
    bool m_rebuildPosted = false;
};

} // namespace tally::ui
