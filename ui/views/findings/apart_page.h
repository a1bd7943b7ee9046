// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One item that several were merged into, taken apart again: what would live again, what goes where, what
// stays and why. Nothing is recorded before the button.
#pragma once

#include "app/merging.h"
#include "ui/details/line.h"
#include "ui/shell/view.h"
#include "ui/views/findings/plan_preview.h"

class QLineEdit;
class QPushButton;

namespace tally::ui {

class ErrorStrip;
class LineList;
class PaneHead;

// What taking apart would do, as lines. Pure.
Lines apartLines(const estate::Estate &estate, const reconcile::UnmergePlan &plan);

class ApartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ApartPage(ViewContext &context, QWidget *parent = nullptr);

    void begin(ItemId item);
    ItemId item() const { return m_item; }
    QString title() const;
    void refresh(); // of another estate

    LineList *lines() const { return m_lines; }
    QLineEdit *reasonField() const { return m_reason; }
    QPushButton *button() const { return m_do; }
    ErrorStrip *errorStrip() const { return m_error; }

Q_SIGNALS:
    void left();
    void takenApart(); // recorded

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void preview();
    void showPlan(const estate::EstatePtr &estate, const Result<app::UnmergeReport> &report);
    void record();

    ViewContext &m_context;
    PlanPreview<app::UnmergeReport> m_preview;
    PaneHead *m_head;
    ErrorStrip *m_error;
    LineList *m_lines;
    QLineEdit *m_reason;
    QPushButton *m_do;
    ItemId m_item;
};

} // namespace tally::ui
