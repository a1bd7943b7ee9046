// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work packs from the board: one is written for a site without a network, one is brought back. What was
// changed there and here is asked about at the foot of the view, field by field in words.
#pragma once

#include "app/pack_return.h"
#include "ui/shell/view.h"
#include "ui/widgets/question_strip.h"

class QPushButton;

namespace tally::ui {

class TextLabel;

class PackExchange final : public QuestionStrip
{
    Q_OBJECT

public:
    explicit PackExchange(ViewContext &context, QWidget *parent = nullptr);

    // Ask for a file first.
    void askWhereTo(ItemId campaign, const QString &name);
    void askWhichBack(ItemId campaign);
    void write(ItemId campaign, const QString &file);
    void bringBack(ItemId campaign, const QString &file, bool takeThere = false);

    TextLabel *words() const { return m_words; }
    QPushButton *takeButton() const { return m_take; }

Q_SIGNALS:
    void failed(const QString &what, const tally::Error &error);
    void cameBack();

private:
    void showReturn(const app::PackReturn &back);

    ViewContext &m_context;
    TextLabel *m_words;
    QPushButton *m_take;
    ItemId m_campaign;
    QString m_file;
};

} // namespace tally::ui
