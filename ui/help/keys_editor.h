// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Below the table of keys: the keys of the current action, changed by pressing others. What is taken holds at
// once; what is refused is said with the name of who has the keys.
#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QString>

class QPushButton;

namespace tally::ui {

class ActionRegistry;
struct KeyLine;
class TextLabel;

// Shows the keys that are pressed in it. Tab leaves it as any field; Esc is its owner's.
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence &keys);
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

class KeysEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysEditor(ActionRegistry &actions, QWidget *parent = nullptr);

    void show(const KeyLine *line); // null: the head of a group
    void begin();                   // the keyboard to the field, where there is one to fill
    QString said() const;           // the last answer
    void say(const QString &sentence, bool refused);

Q_SIGNALS:
    void left(); // back to the table

private:
    void offer(const QKeySequence &keys);

    ActionRegistry &m_actions;
    QString m_id; // of the action; empty: nothing can be changed
    TextLabel *m_what;
    KeyField *m_field;
    QPushButton *m_none;
    QPushButton *m_shipped;
    TextLabel *m_said;
};

} // namespace tally::ui
