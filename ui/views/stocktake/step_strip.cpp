// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stocktake/step_strip.h"

#include "ui/theme/style.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tally::ui {

StepStrip::StepStrip(QWidget *parent)
    : QuestionStrip(parent), m_words(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_do(new QPushButton(this))
{
    setFocusProxy(m_do);
    m_words->setWordWrap(true);
    setPrimary(m_do);
    m_do->setAutoDefault(true);
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setAutoDefault(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_words, 1);
    row->addWidget(leave);
    row->addWidget(m_do);
    connect(m_do, &QPushButton::clicked, this, &StepStrip::confirmed);
    connect(leave, &QPushButton::clicked, this, &StepStrip::left);
    hide();
}

void StepStrip::ask(audit::CampaignStep step, const QString &sentence, const QString &button)
{
    m_step = step;
    m_words->setText(sentence);
    m_do->setText(button);
    m_do->setAccessibleDescription(sentence);
    setAccessibleName(sentence);
    show();
    m_do->setFocus(Qt::OtherFocusReason);
}

} // namespace tally::ui
