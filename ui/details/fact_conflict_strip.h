// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody else recorded first: who, when and why, both values, and which is to stand. Nothing is chosen
// beforehand.
#pragma once

#include "ui/details/value_recorder.h"

#include <QFrame>

class QPushButton;
class QRadioButton;

namespace tally::ui {

class TextLabel;

class FactConflictStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit FactConflictStrip(QWidget *parent = nullptr);
    void showClash(const QString &itemName, const QString &field, const Clash &clash, const QString &yours);
    QString sentence() const;

Q_SIGNALS:
    void theirsKept();
    void yoursWanted();
    void left(); // nothing is recorded; what was typed stays in the field

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_sentence;
    TextLabel *m_field;
    QRadioButton *m_theirs;
    QRadioButton *m_yours;
    QPushButton *m_record;
};

} // namespace tally::ui
