// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks until when and why what an item shows of an attribute shall stay.
#pragma once

#include "core/date.h"
#include "ui/widgets/question_strip.h"

class QLineEdit;
class QPushButton;

namespace tally::ui {

class DayField;
class TextLabel;

class LockStrip final : public QuestionStrip
{
    Q_OBJECT

public:
    explicit LockStrip(QWidget *parent = nullptr);
    // `what`: "Memory: 8 GiB".
    void begin(const QString &what, Day today);
    DayField *until() const { return m_until; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *lockButton() const { return m_lock; }

Q_SIGNALS:
    void lockWanted(tally::Day until, const QString &reason);

private:
    bool isComplete() const;
    void want();

    TextLabel *m_what;
    DayField *m_until;
    QLineEdit *m_reason;
    QPushButton *m_lock;
    Day m_today = 0;
};

} // namespace tally::ui
