// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A strip below a table that waits for a word: a pasted block before it is recorded.
#pragma once

#include "ui/tables/paste_plan.h"
#include "ui/widgets/question_strip.h"

class QPushButton;

namespace tally::ui {

class TextLabel;

class PasteStrip final : public QuestionStrip
{
    Q_OBJECT

public:
    explicit PasteStrip(QWidget *parent = nullptr);
    void showPlan(const PastePlan &plan);
    QPushButton *recordButton() const { return m_record; }

Q_SIGNALS:
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_words;
    TextLabel *m_reasons;
    QPushButton *m_record;
};

} // namespace tally::ui
