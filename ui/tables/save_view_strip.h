// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what a view is to be called and who may use it.
#pragma once

#include "ui/widgets/question_strip.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tally::ui {

class SaveViewStrip final : public QuestionStrip
{
    Q_OBJECT

public:
    explicit SaveViewStrip(QWidget *parent = nullptr);
    // Why it cannot be shared now; empty: it can.
    void begin(const QString &name, bool shared, const QString &whyNotShared);

Q_SIGNALS:
    void saveWanted(const QString &name, bool shared);

private:
    QLineEdit *m_name;
    QCheckBox *m_shared;
    QPushButton *m_save;
};

} // namespace tally::ui
