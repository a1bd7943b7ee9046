// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/fact_conflict_strip.h"

#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_region.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tally::ui {

FactConflictStrip::FactConflictStrip(QWidget *parent)
    : QFrame(parent), m_sentence(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_field(new TextLabel({}, TextSize::Small, Role::TextMuted, this)), m_theirs(new QRadioButton(this)),
      m_yours(new QRadioButton(this)), m_record(new QPushButton(tr("Record 1 field"), this))
{
    m_sentence->setWordWrap(true);
    auto *group = new QButtonGroup(this);
    group->addButton(m_theirs);
    group->addButton(m_yours);
    auto *leave = new QPushButton(tr("Leave, keep my text"), this);
    setPrimary(m_record);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_record);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_sentence);
    layout->addWidget(m_field);
    layout->addWidget(m_theirs);
    layout->addWidget(m_yours);
    layout->addLayout(buttons);
    connect(group, &QButtonGroup::buttonClicked, this, [this] { m_record->setEnabled(true); });
    connect(leave, &QPushButton::clicked, this, &FactConflictStrip::left);
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (m_yours->isChecked())
            Q_EMIT yoursWanted();
        else
            Q_EMIT theirsKept();
    });
    hide();
}

void FactConflictStrip::showClash(const QString &itemName, const QString &field, const Clash &clash,
                                  const QString &yours)
{
    QString sentence =
        tr("%1 changed %2 at %3 while you were editing.").arg(clash.who, itemName, formatInstant(clash.when));
    if (!clash.reason.isEmpty())
        sentence += QLatin1Char(' ') + tr("The reason given: “%1”").arg(clash.reason);
    m_sentence->setText(sentence);
    m_field->setText(tr("%1 was %2").arg(field, clash.was.isEmpty() ? tr("unknown") : clash.was));
    m_theirs->setText(
        tr("%1, recorded by %2").arg(clash.theirs.isEmpty() ? tr("unknown") : clash.theirs, clash.who));
    m_yours->setText(tr("%1, yours").arg(yours.isEmpty() ? tr("unknown") : yours));
    for (QRadioButton *choice : {m_theirs, m_yours}) {
        choice->setAutoExclusive(false);
        choice->setChecked(false);
        choice->setAutoExclusive(true);
    }
    m_record->setEnabled(false);
    setAccessibleName(sentence);
    show();
    alert(this);
    m_theirs->setFocus();
}

QString FactConflictStrip::sentence() const
{
    return m_sentence->text();
}

void FactConflictStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::WarnTint));
    painter.fillRect(QRect(0, 0, 3, height()), theme.color(Role::Warn));
}

void FactConflictStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tally::ui
