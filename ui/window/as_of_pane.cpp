// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/as_of_pane.h"

#include "ui/details/typed_moment.h"
#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/text_label.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

const QDate kEpoch(1970, 1, 1);
constexpr int kWidth = 400;

} // namespace

AsOfPane::AsOfPane(Session &session, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_session(session), m_field(new QLineEdit(this)),
      m_hint(new TextLabel({}, TextSize::Small, Role::TextMuted, this)),
      m_calendar(new QCalendarWidget(this)),
      m_recorded(new QRadioButton(tr("As it was recorded then"), this)),
      m_true(new QRadioButton(tr("As it was true then, by what is known now"), this)),
      m_now(new QPushButton(tr("Back to now"), this)), m_go(new QPushButton(tr("Go there"), this))
{
    setAccessibleName(tr("As of"));
    setFrameShape(QFrame::StyledPanel);
    m_field->setAccessibleName(tr("As of"));
    m_field->setPlaceholderText(tr("31 Mar 2025, an operation, an instant"));
    m_hint->setWordWrap(true);
    dressCalendar(m_calendar);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_recorded->setChecked(true);
    setPrimary(m_go);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_now);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_field);
    layout->addWidget(m_hint);
    auto *shortcuts = makeShortcuts();
    layout->addWidget(shortcuts);
    setFixedWidth(qMax(kWidth, shortcuts->sizeHint().width() + 2 * (Theme::space(3) + frameWidth())));
    layout->addWidget(m_calendar);
    layout->addWidget(m_recorded);
    layout->addWidget(m_true);
    layout->addLayout(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &AsOfPane::showUnderstood);
    connect(m_true, &QRadioButton::toggled, this, &AsOfPane::showUnderstood);
    connect(m_calendar, &QCalendarWidget::clicked, this,
            [this](QDate date) { m_field->setText(formatDay(static_cast<Day>(kEpoch.daysTo(date)))); });
    connect(m_calendar, &QCalendarWidget::activated, this, &AsOfPane::go);
    connect(m_go, &QPushButton::clicked, this, &AsOfPane::go);
    connect(m_now, &QPushButton::clicked, this, &AsOfPane::backToNow);
}

QWidget *AsOfPane::makeShortcuts()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    for (const QString &word : {tr("yesterday"), tr("-30d"), tr("year end"), tr("last operation")}) {
        auto *button = new QPushButton(word, row);
        button->setFlat(true);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, word] { m_field->setText(word); });
    }
    layout->addStretch(1);
    return row;
}

void AsOfPane::openBelow(QWidget *anchor)
{
    const Viewpoint &viewpoint = m_session.viewpoint();
    const auto day = tally::parseDay(viewpoint.when.toStdString());
    m_field->setText(day ? formatDay(*day) : viewpoint.when);
    m_true->setChecked(viewpoint.kind == Viewpoint::Kind::TrueOn);
    m_recorded->setChecked(!m_true->isChecked());
    m_now->setEnabled(!m_session.isNow());
    m_calendar->setMaximumDate(kEpoch.addDays(dayOf(m_session.clock().now())));
    say(m_field->text().isEmpty() ? tr("A day, an operation or an instant") : m_hint->text(), false);
    adjustSize();
    move(anchor->mapToGlobal(QPoint(qMin(0, anchor->width() - width()), anchor->height() + 2)));
    show();
    m_field->setFocus();
    m_field->selectAll();
}

QString AsOfPane::hint() const
{
    return m_hint->text();
}

void AsOfPane::say(const QString &words, bool mistake)
{
    m_hint->setRole(mistake ? Role::Bad : Role::TextMuted);
    m_hint->setText(words);
    m_field->setAccessibleDescription(words);
}

void AsOfPane::showUnderstood()
{
    if (!m_session.isOpen())
        return;
    const Day today = dayOf(m_session.clock().now());
    const TypedMoment moment = momentOf(m_field->text(), today, m_session.newestOperation());
    say(moment.mistake.isEmpty() ? moment.understood : QString(), false);
    if (const auto day = tally::parseDay(moment.when.toStdString()))
        m_calendar->setSelectedDate(kEpoch.addDays(*day));
}

void AsOfPane::go()
{
    if (!m_session.isOpen())
        return;
    const Day today = dayOf(m_session.clock().now());
    const TypedMoment moment = momentOf(m_field->text(), today, m_session.newestOperation());
    if (!moment.mistake.isEmpty()) {
        say(moment.mistake, true);
    } else if (moment.when.isEmpty()) {
        backToNow();
    } else if (m_true->isChecked()) {
        if (moment.isDay)
            setViewpoint({Viewpoint::Kind::TrueOn, moment.when});
        else
            say(tr("What was true is asked of a day. Write one, like 31 Mar 2025."), true);
    } else {
        m_session.run<OperationNumber>(
            this, {},
            [when = moment.when.toStdString()](app::Register &opened, JobContext &) {
                return opened.operationOf({when});
            },
            [this, when = moment.when](const Result<OperationNumber> &number) {
                if (!number)
                    say(toQt(number.error().reason), true);
                else if (*number < 1)
                    say(tr("Nothing was recorded by then; the register is younger."), true);
                else
                    setViewpoint({Viewpoint::Kind::AsOf, when});
            });
    }
}

void AsOfPane::setViewpoint(const Viewpoint &viewpoint)
{
    close();
    m_session.setViewpoint(viewpoint);
}

void AsOfPane::backToNow()
{
    setViewpoint({});
}

void AsOfPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tally::ui
