// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody else recorded first: who, when and why, both values, and which is to stand. Nothing is chosen
// beforehand. One field is two choices, many are a table.
#pragma once

#include "ui/tables/item_recorder.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;
class QRadioButton;

namespace tally::ui {

class ConflictModel;
class TableView;
class TextLabel;

class ConflictStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictStrip(QWidget *parent = nullptr);
    void showConflict(const Conflict &conflict);
    // Of one field; both are exclusive.
    void choose(int field, bool yours);
    QString sentence() const;
    TableView *table() const { return m_table; }
    QPushButton *recordButton() const { return m_record; }

Q_SIGNALS:
    void decided(const tally::ui::EditRequest &request); // what is left to record; may have no edits
    void left(); // nothing is recorded; what was typed stays in its field

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showOne(const FieldConflict &field);
    void chooseAll(bool yours);
    void toggleSelected();
    void updateButton();

    Conflict m_conflict;
    TextLabel *m_words;
    TextLabel *m_was;
    QRadioButton *m_theirs;
    QRadioButton *m_yours;
    ConflictModel *m_model;
    TableView *m_table;
    QPushButton *m_allTheirs;
    QPushButton *m_allYours;
    QPushButton *m_record;
};

} // namespace tally::ui
