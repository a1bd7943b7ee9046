// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Strips below a table that wait for a word: a pasted block before it is recorded, and values that somebody
// else recorded first.
#pragma once

#include "ui/tables/item_recorder.h"
#include "ui/tables/paste_plan.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;
class QTableWidget;

namespace tally::ui {

class TextLabel;

class PasteStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit PasteStrip(QWidget *parent = nullptr);
    void showPlan(const PastePlan &plan);
    QPushButton *recordButton() const { return m_record; }

Q_SIGNALS:
    void accepted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_words;
    TextLabel *m_reasons;
    QPushButton *m_record;
};

// Field, what it was, what somebody else recorded, yours; for each which of the two is to stand. Nothing is
// chosen beforehand.
class ConflictStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictStrip(QWidget *parent = nullptr);
    void showConflict(const Conflict &conflict);
    // Of one field; both buttons are exclusive.
    void choose(int field, bool yours);

Q_SIGNALS:
    void decided(const tally::ui::EditRequest &request); // what is left to record; may have no edits
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseAll(bool yours);
    void updateButton();

    Conflict m_conflict;
    std::vector<QButtonGroup *> m_choices; // of each field: id 0 theirs, 1 yours
    TextLabel *m_words;
    QTableWidget *m_table;
    QPushButton *m_record;
};

} // namespace tally::ui
