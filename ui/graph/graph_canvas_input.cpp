// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_canvas.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace tally::ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr int kPanStep = 60;
constexpr int kDragDistance = 4;

} // namespace

void GraphCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!handleZoomKey(*event) && !handleKey(*event))
        QWidget::keyPressEvent(event); // not the area's: its arrows would scroll
}

bool GraphCanvas::handleZoomKey(const QKeyEvent &event)
{
    const QPointF middle = QRectF(viewport()->rect()).center();
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        ctrl ? setZoom(m_zoom * kZoomStep, middle) : unfoldCurrent();
        return true;
    case Qt::Key_Minus:
        ctrl ? setZoom(m_zoom / kZoomStep, middle) : foldCurrent();
        return true;
    case Qt::Key_0:
        if (ctrl)
            return false; // goes to a view
        fit();
        return true;
    case Qt::Key_PageUp:
        shift ? pan(-viewport()->width(), 0) : pan(0, -viewport()->height());
        return true;
    case Qt::Key_PageDown:
        shift ? pan(viewport()->width(), 0) : pan(0, viewport()->height());
        return true;
    default:
        return false;
    }
}

bool GraphCanvas::handleKey(const QKeyEvent &event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::AltModifier))
        return false;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Right:
        shift ? pan(kPanStep, 0) : walkTo(Walk::Along);
        return true;
    case Qt::Key_Left:
        shift ? pan(-kPanStep, 0) : walkTo(Walk::Back);
        return true;
    case Qt::Key_Up:
        shift ? pan(0, -kPanStep) : walkTo(Walk::Up);
        return true;
    case Qt::Key_Down:
        shift ? pan(0, kPanStep) : walkTo(Walk::Down);
        return true;
    case Qt::Key_Home:
        setCurrentBox(0);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return true;
    case Qt::Key_Space:
        toggleCurrent();
        return true;
    default:
        return false;
    }
}

void GraphCanvas::walkTo(Walk direction)
{
    const std::size_t to = walk(m_scene, m_current, direction);
    if (to != kNoBox)
        setCurrentBox(to);
}

void GraphCanvas::activate()
{
    if (const auto id = currentItem())
        Q_EMIT recentre(*id);
    else if (currentDrawn() != nullptr)
        Q_EMIT openRows(m_current);
}

void GraphCanvas::toggleCurrent()
{
    if (const auto id = currentItem())
        Q_EMIT toggleFailed(*id);
}

void GraphCanvas::unfoldCurrent()
{
    const estate::DrawnBox *box = currentDrawn();
    if (box == nullptr || !box->folded)
        return;
    if (box->rest || box->className.empty()) // there is no room for more boxes: as rows then
        Q_EMIT openRows(m_current);
    else
        Q_EMIT unfold(QString::fromStdString(box->key));
}

void GraphCanvas::foldCurrent()
{
    const estate::DrawnBox *box = currentDrawn();
    if (box != nullptr && !box->unfoldedFrom.empty())
        Q_EMIT fold(QString::fromStdString(box->unfoldedFrom));
}

void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        constexpr double kNotch = 120;
        setZoom(m_zoom * std::pow(kZoomStep, turned.y() / kNotch), event->position());
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        pan(-(turned.y() != 0 ? turned.y() : turned.x()) / 2, 0);
    } else {
        pan(-turned.x() / 2, -turned.y() / 2);
    }
    event->accept();
}

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        setCurrentBox(m_scene.boxAt(toScene(event->position())));
        return;
    }
    m_grabbed = event->position();
    m_dragged = false;
}

void GraphCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grabbed) {
        const std::size_t box = m_scene.boxAt(toScene(event->position()));
        viewport()->setCursor(box == kNoBox ? Qt::ArrowCursor : Qt::PointingHandCursor);
        hover(box);
        return;
    }
    const QPoint moved = (event->position() - *m_grabbed).toPoint();
    if (!m_dragged && moved.manhattanLength() < kDragDistance)
        return;
    m_dragged = true;
    m_sight = Sight::Free;
    viewport()->setCursor(Qt::ClosedHandCursor);
    pan(-moved.x(), -moved.y());
    m_grabbed = event->position();
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_grabbed && !m_dragged)
        setCurrentBox(m_scene.boxAt(toScene(event->position())));
    m_grabbed.reset();
    viewport()->unsetCursor();
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::size_t box = m_scene.boxAt(toScene(event->position()));
    if (box == kNoBox)
        return;
    setCurrentBox(box);
    if (const auto id = currentItem())
        Q_EMIT openItem(*id);
    else
        unfoldCurrent();
}

void GraphCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const estate::DrawnBox *box = currentDrawn();
    if (box == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto id = currentItem();
    const auto add = [&](const QString &text, bool enabled, const auto &run) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Open item"), id.has_value(), [this, id] { Q_EMIT openItem(*id); });
    add(tr("Show its rows"), box->folded, [this] { Q_EMIT openRows(m_current); });
    add(tr("Make it the source\tEnter"), id.has_value(), [this, id] { Q_EMIT recentre(*id); });
    const bool down = box->state == estate::BoxState::AlreadyDown;
    add(down ? tr("Take back that it is down\tSpace") : tr("Mark as down too\tSpace"), id.has_value(),
        [this, id] { Q_EMIT toggleFailed(*id); });
    menu->addSeparator();
    add(tr("Unfold\t+"), box->folded && !box->rest, [this] { unfoldCurrent(); });
    add(tr("Fold\t−"), !box->unfoldedFrom.empty(), [this] { foldCurrent(); });
    add(tr("Fit\t0"), true, [this] { fit(); });
    menu->addSeparator();
    add(tr("Copy picture"), true, [this] { copyPicture(); });
    add(tr("Export picture…"), true, [this] { Q_EMIT exportWanted(); });
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
                          ? (m_scene.layout.boxes[m_current].bottomLeft() * m_zoom + origin()).toPoint()
                          : event->pos();
    menu->popup(viewport()->mapToGlobal(at));
}

void GraphCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void GraphCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace tally::ui
