// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of lines: one stop of the Tab key, arrows move over what can be gone to, Enter goes there, Alt+Enter
// asks why, F2 or a double click edits, Ctrl+C copies label and value.
#pragma once

#include "ui/details/line.h"

#include <QListView>

namespace tally::ui {

class LineDelegate;
class LineModel;

class LineList final : public QListView
{
    Q_OBJECT

public:
    explicit LineList(const QString &accessibleName, QWidget *parent = nullptr);

    // Keeps the current line and the place that is scrolled to where the same line is there again.
    void setLines(Lines lines);
    const Lines &lines() const;
    const Line *currentLine() const; // null: none
    void setCurrentKey(const QString &key);
    // Where the value of that key stands in the viewport; empty: it is not shown.
    QRect rectOfValue(const QString &key) const;
    void selectFirst(); // the first that can be gone to

Q_SIGNALS:
    void opened(const tally::ui::Line &line); // Enter, a click on a link
    void whyAsked(const tally::ui::Line &line);
    void editAsked(const tally::ui::Line &line);
    void currentLineChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isOnLink(const QPoint &at) const;
    void copyCurrent() const;

    LineModel *m_model;
    LineDelegate *m_delegate;
};

} // namespace tally::ui
