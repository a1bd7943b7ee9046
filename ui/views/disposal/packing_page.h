// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packing with a keyboard-wedge scanner: container, things, container again, seal. Huge text, a sound for
// each answer, no mouse; the focus never leaves the one field. What is read while the register is busy waits
// in order.
#pragma once

#include "ui/shell/view.h"
#include "ui/theme/states.h"
#include "ui/views/disposal/disposal_sheet.h"
#include "ui/views/disposal/scan_desk.h"

#include <QWidget>

#include <deque>

class QLineEdit;

namespace tally::ui {

class IconLabel;
class LineList;
class TextLabel;

class PackingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PackingPage(ViewContext &context, QWidget *parent = nullptr);

    void show(const DisposalSheetPtr &sheet);
    QLineEdit *field() const { return m_field; }
    TextLabel *answer() const { return m_answer; }
    LineList *held() const { return m_held; } // what is in the container that is open
    const PackingState &state() const { return m_state; }
    std::size_t waiting() const { return m_waiting.size() + (m_recording ? 1 : 0); }

    using QWidget::show;

Q_SIGNALS:
    void left(); // Esc with nothing open

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void accept();
    void work();
    void record(ScannedLabel read);
    void showAnswer(State state, const QString &words);
    void showState();

    ViewContext &m_context;
    DisposalSheetPtr m_sheet;
    PackingState m_state;
    std::deque<QString> m_waiting;
    bool m_recording = false;
    TextLabel *m_title, *m_prompt, *m_answer, *m_keys;
    IconLabel *m_icon;
    QLineEdit *m_field;
    LineList *m_held;
};

} // namespace tally::ui
