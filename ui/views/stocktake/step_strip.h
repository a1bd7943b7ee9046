// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says what a step of a campaign will do before it is taken. Enter takes it, Esc leaves.
#pragma once

#include "audit/stocktake.h"
#include "ui/widgets/question_strip.h"

class QPushButton;

namespace tally::ui {

class TextLabel;

class StepStrip final : public QuestionStrip
{
    Q_OBJECT

public:
    explicit StepStrip(QWidget *parent = nullptr);
    void ask(audit::CampaignStep step, const QString &sentence, const QString &button);
    audit::CampaignStep step() const { return m_step; }
    QPushButton *button() const { return m_do; }

Q_SIGNALS:
    void confirmed();

private:
    TextLabel *m_words;
    QPushButton *m_do;
    audit::CampaignStep m_step = audit::CampaignStep::Finish;
};

} // namespace tally::ui
