// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tab_walk.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

namespace tally::ui {

namespace {

void addOf(const QLayout &layout, QList<QWidget *> &children)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() != nullptr)
            children.append(item->widget());
        else if (item->layout() != nullptr)
            addOf(*item->layout(), children);
    }
}

// As they are laid out; what is laid out by hand (a pane that slides over another) comes after it.
QList<QWidget *> childrenInOrder(const QWidget &parent)
{
    QList<QWidget *> children;
    if (parent.layout() != nullptr)
        addOf(*parent.layout(), children);
    if (const auto *splitter = qobject_cast<const QSplitter *>(&parent)) {
        for (int i = 0; i < splitter->count(); ++i)
            children.append(splitter->widget(i));
    }
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget != nullptr && !widget->isWindow() && !children.contains(widget))
            children.append(widget);
    }
    return children;
}

// What hands the focus on is no stop: what it hands it to is.
bool isStop(const QWidget &widget)
{
    return widget.isEnabled() && widget.focusProxy() == nullptr &&
           ((widget.focusPolicy() & Qt::TabFocus) != 0 || &widget == QApplication::focusWidget());
}

void collect(const QWidget &parent, QList<QWidget *> &stops)
{
    for (QWidget *child : childrenInOrder(parent)) {
        if (!child->isVisible())
            continue;
        if (isStop(*child))
            stops.append(child);
        collect(*child, stops);
    }
}

void showOnScreen(QWidget *widget)
{
    for (QWidget *at = widget->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            area->ensureWidgetVisible(widget);
    }
}

// Hands the focus on to a widget when it appears, if it still is where it waits. Belongs to that widget.
class Latecomer final : public QObject
{
public:
    Latecomer(QWidget *wanted, QWidget *meanwhile) : QObject(wanted), m_wanted(wanted), m_meanwhile(meanwhile)
    {
        wanted->installEventFilter(this);
        connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
            if (now != m_meanwhile && now != nullptr)
                deleteLater(); // the person has gone elsewhere
        });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_wanted && event->type() == QEvent::Show && m_meanwhile != nullptr &&
            QApplication::focusWidget() == m_meanwhile) {
            m_wanted->setFocus(Qt::OtherFocusReason);
            deleteLater();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_wanted;
    QPointer<QWidget> m_meanwhile;
};

} // namespace

QList<QWidget *> tabStops(const QWidget *root)
{
    QList<QWidget *> stops;
    collect(*root, stops);
    return stops;
}

bool walkByTab(const QWidget *root, bool next)
{
    const QList<QWidget *> stops = tabStops(root);
    if (stops.isEmpty())
        return false;
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype to =
        at < 0 ? (next ? 0 : stops.size() - 1) : (at + (next ? 1 : -1) + stops.size()) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    showOnScreen(stops.at(to));
    return true;
}

void focusOrWait(QWidget *root, QWidget *wanted)
{
    while (wanted->focusProxy() != nullptr)
        wanted = wanted->focusProxy();
    wanted->setFocus(Qt::OtherFocusReason);
    const QWidget *focused = QApplication::focusWidget();
    if (wanted->isVisible() || (focused != nullptr && focused->isVisible() && root->isAncestorOf(focused)))
        return;
    const QList<QWidget *> stops = tabStops(root);
    if (stops.isEmpty())
        return;
    stops.front()->setFocus(Qt::OtherFocusReason);
    new Latecomer(wanted, stops.front()); // goes with it
}

} // namespace tally::ui
