// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way by which the impact comes to a box, from the source down, with the relationships between.
#pragma once

#include "ui/graph/graph_scene.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace tally::ui {

class PathPane final : public QFrame
{
    Q_OBJECT

public:
    explicit PathPane(QWidget *parent = nullptr);
    QWidget *list() const; // what takes the keyboard

    void show(const GraphScene &scene, std::size_t box); // kNoBox: empty
    QString text() const;                                // a line an item or relationship

Q_SIGNALS:
    void openItem(tally::ItemId id);

private:
    void add(const QString &text, const QString &iconName, ItemId id);

    QListWidget *m_list;
    QLabel *m_note;
};

} // namespace tally::ui
