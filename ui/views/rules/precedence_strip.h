// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for a precedence rule, of a class and an attribute or of all others; and for a group of sources.
#pragma once

#include "app/rule_drafts.h"
#include "ui/views/rules/precedence_model.h"
#include "ui/widgets/question_strip.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tally::ui {

class TextLabel;

class PrecedenceStrip final : public QuestionStrip
{
    Q_OBJECT

public:
    explicit PrecedenceStrip(QWidget *parent = nullptr);

    // `line`: that is changed; null: a new one.
    void begin(const PrecedenceSheet &sheet, const app::PrecedenceDraft &draft, const PrecedenceLine *line);
    app::PrecedenceDraft draft() const; // with what was typed
    std::string className() const;
    std::string attribute() const;
    QString words() const;

    QComboBox *classBox() const { return m_class; }
    QComboBox *attributeBox() const { return m_attribute; }
    QComboBox *chooseBox() const { return m_choose; }
    QLineEdit *orderField() const { return m_order; }
    QPushButton *button() const { return m_do; }

Q_SIGNALS:
    void wanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillAttributes();
    reconcile::Precedence::Rule rule() const;
    void check();

    std::optional<PrecedenceSheet> m_sheet;
    std::optional<app::PrecedenceDraft> m_draft;
    bool m_isNew = true;
    QComboBox *m_class;
    QComboBox *m_attribute;
    QComboBox *m_choose;
    QLineEdit *m_order;
    TextLabel *m_words;
    QPushButton *m_do;
};

class SourceGroupStrip final : public QuestionStrip
{
    Q_OBJECT

public:
    explicit SourceGroupStrip(QWidget *parent = nullptr);

    // `at`: the group that is changed; -1: a new one, asked before all others.
    void begin(const estate::EstatePtr &estate, const app::PrecedenceDraft &draft,
               const std::vector<reconcile::Precedence::Group> &groups, int at);
    app::PrecedenceDraft draft() const;
    QString name() const;
    QString words() const;

    QLineEdit *nameField() const { return m_name; }
    QLineEdit *sourcesField() const { return m_sources; }
    QPushButton *button() const { return m_do; }

Q_SIGNALS:
    void wanted();

private:
    std::vector<reconcile::Precedence::Group> groups() const;
    QString mistake() const;
    void check();

    estate::EstatePtr m_estate;
    std::optional<app::PrecedenceDraft> m_draft;
    std::vector<reconcile::Precedence::Group> m_groups;
    int m_at = -1;
    QLineEdit *m_name;
    QLineEdit *m_sources;
    TextLabel *m_words;
    QPushButton *m_do;
};

} // namespace tally::ui
