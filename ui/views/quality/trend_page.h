// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quality over time: the register as it was recorded at past dates, by today's rules. Worked out beside all
// other work, with progress, each date shown as soon as it is there, and stopped when told.
#pragma once

#include "ui/session/task.h"
#include "ui/shell/view.h"
#include "ui/views/quality/quality_sheet.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QProgressBar;
class QPushButton;

namespace tally::ui {

class ChartPanel;
class ErrorStrip;
class TextLabel;

class TrendPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendPage(ViewContext &context, QWidget *parent = nullptr);

    void refresh(); // the register is another one: asked again when somebody looks
    void stop();
    bool isWorking() const { return m_working; }
    const std::vector<QualityDay> &days() const { return m_days; }
    ChartPanel *panel() const { return m_panel; }
    QComboBox *spanBox() const { return m_span; }
    QComboBox *ofBox() const { return m_of; }
    QPushButton *stopButton() const { return m_stop; }

Q_SIGNALS:
    void dayWanted(tally::Day day);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Found; // dates that are worked out, between the threads

    QWidget *makeBar();
    void takeFound();
    void ask();
    void tell();
    void showProgress();
    void setWorking(bool working);

    ViewContext &m_context;
    std::vector<QualityDay> m_days;
    std::shared_ptr<Found> m_found;
    std::size_t m_taken = 0; // of what was found, that is shown
    std::uint64_t m_asked = 0;
    bool m_outdated = true;
    bool m_working = false;
    QPointer<Task> m_task;
    QComboBox *m_span = nullptr;
    QComboBox *m_of = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    TextLabel *m_words = nullptr;
    QPushButton *m_stop = nullptr;
    ErrorStrip *m_error;
    ChartPanel *m_panel;
};

} // namespace tally::ui
