// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One event before it is taken: its form, what it would do while one types, and what came of it. Recorded in
// the session's thread; a refusal stays with its code, reason and remedy.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/disposal/disposal_steps.h"
#include "ui/views/disposal/event_fields.h"

#include <QTimer>

class QPushButton;

namespace tally::ui {

struct Line;
class ElidedLabel;
class ErrorStrip;
class LineList;
class TextLabel;

class EventPane final : public QWidget
{
    Q_OBJECT

public:
    explicit EventPane(ViewContext &context, QWidget *parent = nullptr);

    void begin(const disposal::EventSpec &event, const StepSubjects &of, const DisposalSheetPtr &sheet);
    EventFields *fields() const { return m_fields; }
    QPushButton *recordButton() const { return m_record; }
    LineList *outcome() const { return m_outcome; } // what it would do, or did not
    const disposal::EventSpec *event() const { return m_event; }
    bool isRecording() const { return m_recording; }
    void record();

Q_SIGNALS:
    void left();
    // Something was recorded; refusals of other subjects stay to be read.
    void taken(bool isWhole);
    void itemWanted(tally::ItemId item);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Result<disposal::Event> withSubjects(Result<disposal::Event> event) const;
    void preview();
    void showPreview(const Result<app::DisposalStep> &step);
    void showTaken(const Result<std::optional<OperationNumber>> &recorded, const app::DisposalStep &step);
    void say(const QString &words);

    ViewContext &m_context;
    const disposal::EventSpec *m_event = nullptr;
    StepSubjects m_of;
    ElidedLabel *m_title;
    TextLabel *m_help;
    EventFields *m_fields;
    TextLabel *m_state;
    LineList *m_outcome;
    ErrorStrip *m_error;
    QPushButton *m_leave, *m_record;
    QTimer m_soon;
    std::uint64_t m_asked = 0;
    bool m_recording = false;
};

// Rows of evidence as they were judged, each with its verdict, codes and reasons.
std::vector<Line> verdictLines(const std::vector<disposal::JudgedRow> &rows);

} // namespace tally::ui
