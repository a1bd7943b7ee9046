// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a decision needs before it is recorded: a value, a day, a person, a reason; and what it would do, said
// before. Enter decides, Esc leaves.
#pragma once

#include "audit/decision.h"
#include "ui/views/findings/finding_list.h"
#include "ui/widgets/question_strip.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::app {
struct DecideResult;
}

namespace tally::ui {

class DayField;
class Session;
class TextLabel;
class ValueEdit;

class DecisionStrip final : public QuestionStrip
{
    Q_OBJECT

public:
    explicit DecisionStrip(Session &session, QWidget *parent = nullptr);

    // `findings`: of the list's estate; several are alike (see alikeFindings).
    void ask(audit::Action action, FindingListPtr list, std::vector<audit::Finding> findings);
    audit::Action action() const { return m_action; }
    const FindingListPtr &list() const { return m_list; }
    const std::vector<audit::Finding> &findings() const { return m_findings; }
    // As it was typed; the mistake otherwise.
    Result<audit::Choice> choice() const;

    ValueEdit *valueField() const { return m_value; } // null: no value is asked for
    DayField *untilField() const { return m_until; }
    QLineEdit *personField() const { return m_person; }
    QLineEdit *reasonField() const { return m_reason; }
    QPushButton *button() const { return m_do; }
    QString words() const;

Q_SIGNALS:
    void recordWanted();

private:
    void makeValueField();
    void showParts();
    void changed();
    void preview();
    void showPreview(const Result<app::DecideResult> &result);
    void say(const QString &words, bool isWrong);
    bool isMany() const { return m_findings.size() > 1; }
    QString title() const;

    Session &m_session;
    audit::Action m_action = audit::Action::Ignore;
    FindingListPtr m_list;
    std::vector<audit::Finding> m_findings;
    TextLabel *m_title;
    TextLabel *m_words;
    QHBoxLayout *m_row;
    ValueEdit *m_value = nullptr;
    QLabel *m_valueLabel;
    QLabel *m_untilLabel;
    DayField *m_until;
    QLabel *m_personLabel;
    QLineEdit *m_person;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_leave;
    QPushButton *m_do;
    QTimer m_soon;
    std::uint64_t m_asked = 0;
};

} // namespace tally::ui
