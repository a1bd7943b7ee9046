// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says what taking the tried rules records, and asks why.
#pragma once

#include "ui/views/rules/rule_desk.h"
#include "ui/widgets/question_strip.h"

class QLineEdit;
class QPushButton;

namespace tally::ui {

class TextLabel;

class AdoptStrip final : public QuestionStrip
{
    Q_OBJECT

public:
    explicit AdoptStrip(QWidget *parent = nullptr);

    void ask(RuleDesk::Side side, const RuleDesk &desk, const estate::Estate &estate);
    RuleDesk::Side side() const { return m_side; }
    QString reason() const;

    QLineEdit *reasonField() const { return m_reason; }
    QPushButton *button() const { return m_do; }

Q_SIGNALS:
    void confirmed();

private:
    RuleDesk::Side m_side = RuleDesk::Identification;
    TextLabel *m_words;
    QLineEdit *m_reason;
    QPushButton *m_do;
};

} // namespace tally::ui
