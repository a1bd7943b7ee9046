// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kWidest = 480;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({}, TextSize::Heading)),
      m_sentence(new TextLabel({}, TextSize::Body, Role::TextMuted)), m_button(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(5));
    column->setSpacing(Theme::space(2));
    column->addStretch(2);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addSpacing(Theme::space(1));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    for (TextLabel *label : {m_title, m_sentence}) {
        label->setWordWrap(label == m_sentence);
        label->setAlignment(Qt::AlignHCenter);
    }
    column->setAlignment(m_sentence, Qt::AlignHCenter);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setWords(const QString &title, const QString &sentence, const QString &action)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    // As wide as it reads in one or two lines: a wrapped label has no width of its own.
    const int oneLine = m_sentence->fontMetrics().horizontalAdvance(sentence) + Theme::space(1);
    m_sentence->setFixedWidth(std::min(oneLine, kWidest));
    m_sentence->setFixedHeight(m_sentence->heightForWidth(m_sentence->width()));
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setFocusProxy(action.isEmpty() ? nullptr : m_button);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

} // namespace tally::ui
