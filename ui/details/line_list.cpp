// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/line_list.h"

#include "ui/details/line_delegate.h"
#include "ui/details/line_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace tally::ui {

LineList::LineList(const QString &accessibleName, QWidget *parent)
    : QListView(parent), m_model(new LineModel(this)), m_delegate(new LineDelegate(this))
{
    setAccessibleName(accessibleName);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    connect(&Theme::current(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

const Lines &LineList::lines() const
{
    return m_model->lines();
}

void LineList::setLines(Lines lines)
{
    const Line *held = currentLine();
    const Line before = held == nullptr ? Line() : *held;
    const bool had = held != nullptr;
    const int scrolled = verticalScrollBar()->value();
    m_model->setLines(std::move(lines));
    if (const int row = had ? m_model->rowLike(before) : -1; row >= 0) {
        setCurrentIndex(m_model->index(row));
        verticalScrollBar()->setValue(scrolled);
    } else {
        selectFirst();
    }
}

void LineList::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            setCurrentIndex(index);
            scrollToTop();
            return;
        }
    }
}

const Line *LineList::currentLine() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void LineList::setCurrentKey(const QString &key)
{
    if (const int row = m_model->rowOfKey(key); row >= 0)
        setCurrentIndex(m_model->index(row));
}

QRect LineList::rectOfValue(const QString &key) const
{
    const int row = m_model->rowOfKey(key);
    if (row < 0)
        return {};
    return m_delegate->valueRect(m_model->at(row), visualRect(m_model->index(row)));
}

bool LineList::isOnLink(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || !m_model->at(index.row()).link)
        return false;
    return m_delegate->valueRect(m_model->at(index.row()), visualRect(index)).contains(at);
}

void LineList::copyCurrent() const
{
    if (const Line *line = currentLine()) {
        const QString text =
            line->label.isEmpty() ? line->value : line->label + QLatin1Char('\t') + line->value;
        QApplication::clipboard()->setText(text);
    }
}

void LineList::keyPressEvent(QKeyEvent *event)
{
    const Line *line = currentLine();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copyCurrent();
    } else if (isEnter && event->modifiers() == Qt::ControlModifier) {
        event->ignore(); // the page records with it
    } else if (line != nullptr && isEnter) {
        const Line copy = *line; // whoever hears of it may set other lines
        if (event->modifiers() & Qt::AltModifier)
            Q_EMIT whyAsked(copy);
        else
            Q_EMIT opened(copy);
    } else if (line != nullptr && event->key() == Qt::Key_F2) {
        Q_EMIT editAsked(Line(*line));
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // somebody further out leaves with it
    } else {
        QListView::keyPressEvent(event);
    }
}

void LineList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const Line *line = currentLine();
    if (event->button() == Qt::LeftButton && line != nullptr && isOnLink(event->pos()) &&
        indexAt(event->pos()) == currentIndex())
        Q_EMIT opened(Line(*line));
}

void LineList::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isOnLink(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void LineList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Line *line = currentLine();
    if (event->button() == Qt::LeftButton && line != nullptr && indexAt(event->pos()) == currentIndex() &&
        !isOnLink(event->pos()))
        Q_EMIT editAsked(Line(*line));
    event->accept();
}

void LineList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentLineChanged();
}

void LineList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        selectFirst();
    QListView::focusInEvent(event);
}

void LineList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // notes wrap anew
}

} // namespace tally::ui
