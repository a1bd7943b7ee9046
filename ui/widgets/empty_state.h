// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where there is nothing: what belongs here, why it is empty, and the one next step.
#pragma once

#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace tally::ui {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    // Without `action` there is no button.
    void setWords(const QString &title, const QString &sentence, const QString &action = {});
    QString title() const { return m_title->text(); }

Q_SIGNALS:
    void actionTriggered();

private:
    TextLabel *m_title;
    TextLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace tally::ui
