// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_field.h"

#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QFrame>
#include <QKeyEvent>
#include <QPointer>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace tally::ui {

namespace {

const QDate kEpoch(1970, 1, 1);

} // namespace

DayField::DayField(Day today, QWidget *parent) : QLineEdit(parent), m_today(today)
{
    connect(addCalendarButton(this), &QAction::triggered, this, &DayField::openCalendar);
}

std::optional<Day> DayField::day() const
{
    return parseDay(text(), m_today);
}

void DayField::setDay(Day day)
{
    setText(formatDay(day));
}

void DayField::openCalendar()
{
    openCalendarBelow(this, day().value_or(m_today), [this](Day chosen) {
        setDay(chosen);
        Q_EMIT dayChosen(chosen);
    });
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

QAction *addCalendarButton(QLineEdit *field)
{
    QAction *calendar = field->addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    calendar->setText(DayField::tr("Calendar"));
    calendar->setToolTip(DayField::tr("Calendar (Alt+Down)"));
    return calendar;
}

void dressCalendar(QCalendarWidget *calendar)
{
    calendar->setLocale(formatLocale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const auto &[name, picture] :
         {std::pair("qt_calendar_prevmonth", "back"), std::pair("qt_calendar_nextmonth", "chevron-right")}) {
        if (auto *button = calendar->findChild<QToolButton *>(QLatin1String(name)))
            button->setIcon(icon(QLatin1String(picture)));
    }
    // Qt writes weekends in a red of its own.
    const auto colour = [calendar] {
        QTextCharFormat plain;
        plain.setForeground(Theme::current().color(Role::Text));
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, plain);
    };
    colour();
    QObject::connect(&Theme::current(), &Theme::changed, calendar, colour);
}

void openCalendarBelow(QWidget *anchor, Day shown, const std::function<void(Day)> &chosen)
{
    auto *popup = new QFrame(anchor, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setAccessibleName(DayField::tr("Calendar"));
    auto *calendar = new QCalendarWidget(popup);
    dressCalendar(calendar);
    calendar->setSelectedDate(kEpoch.addDays(shown));
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(calendar);
    const QPointer<QWidget> guard(anchor);
    const auto take = [popup, guard, chosen](QDate date) {
        popup->close();
        if (guard)
            chosen(static_cast<Day>(kEpoch.daysTo(date)));
    };
    QObject::connect(calendar, &QCalendarWidget::activated, popup, take);
    QObject::connect(calendar, &QCalendarWidget::clicked, popup, take);
    popup->move(anchor->mapToGlobal(QPoint(0, anchor->height())));
    popup->show();
    calendar->setFocus();
}

} // namespace tally::ui
