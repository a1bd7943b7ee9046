// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ring of keyboard focus round a list or table that has nothing current to put it on: one object for the
// program, which watches where the focus goes.
#pragma once

#include <QAbstractItemView>
#include <QList>
#include <QPointer>

namespace tally::ui {

class EmptyRing final : public QObject
{
    Q_OBJECT

public:
    explicit EmptyRing(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void look();

    QPointer<QAbstractItemView> m_view;
    QPointer<QWidget> m_ring; // lies over the view and is its child
    QList<QMetaObject::Connection> m_heard;
};

} // namespace tally::ui
