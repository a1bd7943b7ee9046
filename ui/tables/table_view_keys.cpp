// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keys and mouse do in the table.
#include "ui/models/record_table_model.h"
#include "ui/tables/table_view.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QKeyEvent>

namespace tally::ui {

namespace {

constexpr int kWidthStep = 16;
constexpr int kSearchMilliseconds = 40;

} // namespace

// Typing jumps to the next row whose text in this column begins so.
void TableView::keyboardSearch(const QString &search)
{
    const QModelIndex current = currentIndex();
    if (m_records == nullptr || !current.isValid() || search.isEmpty())
        return;
    static QString typedSoFar;
    static QElapsedTimer since;
    constexpr int kPause = 1000;
    typedSoFar = since.isValid() && since.elapsed() < kPause ? typedSoFar + search : search;
    since.start();
    const int rows = m_records->rowCount();
    const int start = typedSoFar.size() > 1 ? current.row() : current.row() + 1;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rows && timer.elapsed() < kSearchMilliseconds; ++i) {
        const int row = (start + i) % rows;
        if (m_records->cell(row, current.column()).text.startsWith(typedSoFar, Qt::CaseInsensitive)) {
            setCurrent(row, current.column());
            return;
        }
    }
}

bool TableView::handleColumnKey(const QKeyEvent &event)
{
    const int column = currentIndex().column();
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    const bool up = event.key() == Qt::Key_Up;
    const bool down = event.key() == Qt::Key_Down;
    const bool left = event.key() == Qt::Key_Left;
    const bool right = event.key() == Qt::Key_Right;
    if (column < 0 || !(up || down || left || right))
        return false;
    if ((with & ~Qt::ShiftModifier) == Qt::ControlModifier && (up || down)) {
        Q_EMIT sortSet(column, down, with.testFlag(Qt::ShiftModifier));
        return true;
    }
    if (with == (Qt::AltModifier | Qt::ShiftModifier)) {
        if (left || right)
            moveColumn(column, column + (right ? 1 : -1));
        else
            setColumnWidth(column, qMax(m_header->minimumSectionSize(),
                                        columnWidth(column) + (up ? -kWidthStep : kWidthStep)));
        return true;
    }
    if (with == Qt::AltModifier && down) {
        const QPoint at(qMax(0, columnViewportPosition(column)), m_header->height());
        Q_EMIT columnMenuWanted(column, mapToGlobal(at));
        return true;
    }
    return false;
}

bool TableView::handleBandKey(const QKeyEvent &event)
{
    const int row = currentIndex().row();
    if (m_records == nullptr || row < 0 || m_records->bandText(row).isEmpty() ||
        (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const bool isOpen = m_records->isBandOpen(row);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT bandToggled(row);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Plus:
        if (!isOpen)
            Q_EMIT bandToggled(row);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Minus:
        if (isOpen)
            Q_EMIT bandToggled(row);
        return true;
    default:
        return false;
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (handleBandKey(*event) || handleColumnKey(*event)) {
        event->accept();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
    } else if (plain && event->key() == Qt::Key_Space) {
        Q_EMIT detailsWanted();
    } else if (plain && event->key() == Qt::Key_F2) {
        beginEdit();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::leave(const QModelIndex &index, TableDelegate::Then then)
{
    switch (then) {
    case TableDelegate::Then::Down:
        setCurrent(index.row() + 1, index.column());
        break;
    case TableDelegate::Then::Right:
        setCurrent(index.row(), index.column() + 1);
        break;
    case TableDelegate::Then::Left:
        setCurrent(index.row(), index.column() - 1);
        break;
    case TableDelegate::Then::Stay:
        break;
    }
    setFocus();
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT itemMenuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                                : event->globalPos());
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        Q_EMIT opened(index);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && m_records != nullptr) {
        const auto &press = static_cast<const QMouseEvent &>(*event);
        const QModelIndex at = indexAt(press.pos());
        if (at.isValid() && press.button() == Qt::LeftButton && !m_records->bandText(at.row()).isEmpty()) {
            setFocus(Qt::MouseFocusReason);
            setCurrent(at.row(), at.column());
            Q_EMIT bandToggled(at.row());
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

} // namespace tally::ui
