// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The left pane: views in their groups, the classes of the register with how many items each holds, saved
// views.
#pragma once

#include "ui/shell/class_tree.h"
#include "ui/shell/view.h"

#include <QHash>
#include <QTreeWidget>

#include <map>

namespace tally::ui {

class NavigationPane final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit NavigationPane(Session &session, QWidget *parent = nullptr);

    // Marks where the window is; tells nobody.
    void setPlace(const Place &place);
    // Icons alone, with what they stand for as tips; for windows that are not wide.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    // Work that waits in a view, beside its name; 0: none, or not known.
    void setWaiting(const QString &view, qint64 count);
    QSize sizeHint() const override;

Q_SIGNALS:
    void placeWanted(const tally::ui::Place &place);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    using Counts = std::map<std::string, qint64, std::less<>>;

    void rebuild();
    void addViews();
    void addClasses(QTreeWidgetItem *items, const Counts &counts);
    void addClass(QTreeWidgetItem *parent, const ClassNode &node, const Counts &counts);
    QTreeWidgetItem *addHeading(const QString &text);
    QTreeWidgetItem *addPlace(QTreeWidgetItem *parent, const QString &text, const QString &iconName,
                              const Place &place);
    void choose(QTreeWidgetItem *item);
    void recount();
    void showWaiting(QTreeWidgetItem *item) const;
    void listViews();

    Session &m_session;
    QTreeWidgetItem *m_items = nullptr;
    QList<QTreeWidgetItem *> m_beside;  // classes that are no assets, below "Items"
    QTreeWidgetItem *m_saved = nullptr; // heading of the saved views; null while there are none
    QHash<QString, qint64> m_waiting;   // by view
    Place m_place;
    bool m_compact = false;
};

} // namespace tally::ui
