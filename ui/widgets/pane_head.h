// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of a view: its title, how many are shown, and its buttons at the right. Where the words do not
// fit, the buttons keep their icons.
#pragma once

#include "ui/widgets/elided_label.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;

namespace tally::ui {

class ToolButton;

class PaneHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHead(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setCount(qint64 shown, qint64 total); // "24 of 7,012"; "7,012" when all are shown
    void setCountText(const QString &text);    // something else than a count
    QString countText() const;
    ToolButton *addButton(const QString &iconName, const QString &text, const QKeySequence &keys = {});
    ToolButton *addButton(QAction *action);
    void addWidget(QWidget *widget); // at the right, after the buttons so far
    void setMiddle(QWidget *widget); // between the count and the buttons; null: nothing, the caller takes it

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ToolButton *keep(ToolButton *button);
    void fit();
    void name();

    TextLabel *m_title;
    ElidedLabel *m_count;
    QWidget *m_middle = nullptr;
    QHBoxLayout *m_row;
    std::vector<ToolButton *> m_buttons;
};

} // namespace tally::ui
