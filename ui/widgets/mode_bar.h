// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar that says that this is not now: the past (sepia, striped edge) or what if (violet, dashed edge).
#pragma once

#include "ui/widgets/text_label.h"

class QHBoxLayout;
class QPushButton;

namespace tally::ui {

class ElidedLabel;

class ModeBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode
    {
        Past,
        WhatIf
    };

    explicit ModeBar(Mode mode, QWidget *parent = nullptr);
    // "As of 31 March 2025, end of day" and "Changes are off; reports carry this date." The sentence goes
    // where the bar is narrow. What is new is announced.
    void setWords(const QString &title, const QString &sentence);
    QPushButton *addButton(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Mode m_mode;
    TextLabel *m_title;
    ElidedLabel *m_sentence;
    QHBoxLayout *m_row;
};

} // namespace tally::ui
