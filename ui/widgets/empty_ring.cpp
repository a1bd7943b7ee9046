// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_ring.h"

#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QItemSelectionModel>
#include <QPainter>

namespace tally::ui {

namespace {

class Ring final : public QWidget
{
public:
    explicit Ring(QWidget *over) : QWidget(over) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawFocusRing(&painter, rect(), Theme::kRadius);
    }
};

} // namespace

EmptyRing::EmptyRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void EmptyRing::follow(QWidget *focused)
{
    for (const QMetaObject::Connection &heard : std::as_const(m_heard))
        disconnect(heard);
    m_heard.clear();
    if (m_view != nullptr)
        m_view->removeEventFilter(this);
    delete m_ring;
    m_view = qobject_cast<QAbstractItemView *>(focused);
    if (m_view == nullptr)
        return;
    m_view->installEventFilter(this);
    if (const QAbstractItemModel *model = m_view->model()) {
        const auto hear = [this](auto sender, auto signal) {
            m_heard.append(connect(sender, signal, this, &EmptyRing::look, Qt::QueuedConnection));
        };
        hear(model, &QAbstractItemModel::modelReset);
        hear(model, &QAbstractItemModel::rowsInserted);
        hear(model, &QAbstractItemModel::rowsRemoved);
        hear(m_view->selectionModel(), &QItemSelectionModel::currentChanged);
    }
    look();
}

void EmptyRing::look()
{
    const bool isBare = m_view != nullptr && m_view->hasFocus() && !m_view->currentIndex().isValid();
    if (!isBare) {
        delete m_ring;
        return;
    }
    if (m_ring == nullptr)
        m_ring = new Ring(m_view);
    m_ring->setGeometry(m_view->rect());
    m_ring->show();
    m_ring->raise();
}

bool EmptyRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        look();
    return QObject::eventFilter(watched, event);
}

} // namespace tally::ui
