// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day that is typed first; Alt+Down opens a calendar.
#pragma once

#include "core/date.h"

#include <QLineEdit>

#include <functional>
#include <optional>

class QAction;
class QCalendarWidget;

namespace tally::ui {

class DayField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(Day today, QWidget *parent = nullptr);
    void setToday(Day today) { m_today = today; }

    std::optional<Day> day() const; // what was understood; nothing: it is no day
    void setDay(Day day);

public Q_SLOTS:
    void openCalendar();

Q_SIGNALS:
    void dayChosen(tally::Day day); // in the calendar

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Day m_today;
};

// The picture of a calendar at the end of a field; what it does is the field's own.
QAction *addCalendarButton(QLineEdit *field);

// Gives a calendar our icons and colours, and the register's language.
void dressCalendar(QCalendarWidget *calendar);

// A calendar below a widget; `chosen` is told the day, once.
void openCalendarBelow(QWidget *anchor, Day shown, const std::function<void(Day)> &chosen);

} // namespace tally::ui
