// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for an identifying key: its class, what of a thing must be the same, and how much that tells.
#pragma once

#include "app/rule_drafts.h"
#include "ui/widgets/question_strip.h"

#include <array>
#include <optional>

class QComboBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace tally::ui {

class TextLabel;

class KeyStrip final : public QuestionStrip
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostMarks = 4;

    explicit KeyStrip(QWidget *parent = nullptr);

    // `key`: that is changed; none: a new one, of the class to begin with.
    void begin(const estate::EstatePtr &estate, const app::IdentificationDraft &draft,
               const std::string &className, const std::optional<model::IdentifyingKey> &key);

    std::string className() const;
    // The keys of the class with what was typed.
    app::IdentificationDraft::Keys keys() const;
    model::IdentifyingKey typed() const;
    QString words() const; // what it does, or what is wrong with it

    QComboBox *classBox() const { return m_class; }
    QComboBox *markBox(std::size_t i) const { return m_marks.at(i); }
    QSpinBox *strengthBox() const { return m_strength; }
    QPushButton *button() const { return m_do; }

Q_SIGNALS:
    void wanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMarks();
    void check();
    QString mistake() const;

    estate::EstatePtr m_estate;
    const app::IdentificationDraft *m_draft = nullptr;
    std::optional<model::IdentifyingKey> m_changed;
    QComboBox *m_class;
    std::array<QComboBox *, kMostMarks> m_marks{};
    QSpinBox *m_strength;
    TextLabel *m_words;
    QPushButton *m_do;
};

} // namespace tally::ui
