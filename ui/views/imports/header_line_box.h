// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line of a table that names its columns: a number, found out, or there is none.
#pragma once

#include <QSpinBox>

namespace tally::ui {

class HeaderLineBox final : public QSpinBox
{
    Q_OBJECT

public:
    static constexpr int kNone = -1;
    static constexpr int kFoundOut = 0;

    explicit HeaderLineBox(QWidget *parent = nullptr);
    void setFound(int line); // what "found out" shows

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &at) const override;

private:
    int m_found = 0;
};

} // namespace tally::ui
