// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/lock_strip.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tally::ui {

LockStrip::LockStrip(QWidget *parent)
    : QuestionStrip(parent), m_what(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_until(new DayField(0, this)), m_reason(new QLineEdit(this)), m_lock(new QPushButton(tr("Lock"), this))
{
    constexpr int kLongest = 400;
    constexpr int kButtons = 3; // rows of the grid
    setAccessibleName(tr("Lock a value"));
    m_what->setWordWrap(true);
    m_reason->setMaxLength(kLongest);
    auto *until = new QLabel(tr("&Until"), this);
    until->setBuddy(m_until);
    auto *reason = new QLabel(tr("&Reason"), this);
    reason->setBuddy(m_reason);
    setPrimary(m_lock);
    m_lock->setAutoDefault(false);
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_lock);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    grid->setSpacing(Theme::space(2));
    grid->addWidget(m_what, 0, 0, 1, 2);
    grid->addWidget(until, 1, 0);
    grid->addWidget(m_until, 1, 1);
    grid->addWidget(reason, 2, 0);
    grid->addWidget(m_reason, 2, 1);
    grid->addLayout(buttons, kButtons, 0, 1, 2);
    const auto judge = [this] { m_lock->setEnabled(isComplete()); };
    connect(m_until, &QLineEdit::textChanged, this, judge);
    connect(m_reason, &QLineEdit::textChanged, this, judge);
    connect(m_reason, &QLineEdit::returnPressed, this, &LockStrip::want);
    connect(m_lock, &QPushButton::clicked, this, &LockStrip::want);
    connect(leave, &QPushButton::clicked, this, &LockStrip::left);
    hide();
}

void LockStrip::begin(const QString &what, Day today)
{
    m_today = today;
    m_what->setText(tr("%1 stays, whatever sources say, until this day has passed.").arg(what));
    m_until->setToday(today);
    m_until->clear();
    m_reason->clear();
    m_lock->setEnabled(false);
    show();
    m_until->setFocus(Qt::OtherFocusReason);
}

bool LockStrip::isComplete() const
{
    const auto day = m_until->day();
    return day && *day >= m_today && !m_reason->text().trimmed().isEmpty();
}

void LockStrip::want()
{
    if (isComplete())
        Q_EMIT lockWanted(*m_until->day(), m_reason->text().trimmed());
}

} // namespace tally::ui
