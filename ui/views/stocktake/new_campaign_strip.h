// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens a campaign: its name, what it counts, how much of it. Says how many items that are while it is typed.
#pragma once

#include "audit/stocktake.h"
#include "ui/widgets/question_strip.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tally::ui {

class ElidedLabel;
class Session;

class NewCampaignStrip final : public QuestionStrip
{
    Q_OBJECT

public:
    explicit NewCampaignStrip(Session &session, QWidget *parent = nullptr);

    // `scope`: a filter to begin with.
    void begin(const QString &scope = {});
    audit::CampaignWish wish() const;

    QLineEdit *nameField() const { return m_name; }
    QLineEdit *scopeField() const { return m_scope; }
    QPushButton *openButton() const { return m_open; }

Q_SIGNALS:
    void openWanted(const tally::audit::CampaignWish &wish);

private:
    void preview();
    void showPlan(const Result<audit::OpeningPlan> &plan);

    Session &m_session;
    QLineEdit *m_name;
    QComboBox *m_class;
    QLineEdit *m_scope;
    QComboBox *m_sample;
    QSpinBox *m_size;
    QCheckBox *m_blind;
    ElidedLabel *m_words;
    QPushButton *m_open;
    QTimer m_soon;
};

} // namespace tally::ui
