// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/event_pane.h"

#include "disposal/machine.h"
#include "ui/details/line_list.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/disposal/disposal_lines.h"
#include "ui/views/disposal/disposal_words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/error_strip.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/status_region.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kTypingPause = 300; // milliseconds

Line verdictLine(const disposal::JudgedRow &row, int number)
{
    const bool isGood = row.verdict.isSufficient();
    const bool isBound = !row.mediumName.empty();
    const State shape = isGood ? State::Good : isBound ? State::Warn : State::Bad;
    Line line;
    line.kind = Line::Kind::Entry;
    line.key = QStringLiteral("verdict:%1").arg(number);
    line.value = EventPane::tr("%1 row %2: %3")
                     .arg(toQt(row.file))
                     .arg(row.verdict.row)
                     .arg(isBound ? toQt(row.mediumName) : toQt(row.serialAsRead));
    line.more = EventPane::tr("%1: %2 of %3")
                    .arg(choiceWords(row.outcome), levelWords(disposal::wordOf(row.verdict.level)),
                         levelWords(disposal::wordOf(row.verdict.required.level)));
    line.iconName = stateIconName(shape);
    line.iconRole = roleOf(shape);
    line.tip = QStringLiteral("%1\n%2").arg(line.value, line.more);
    return line;
}

} // namespace

Lines verdictLines(const std::vector<disposal::JudgedRow> &rows)
{
    Lines lines;
    int number = 0;
    for (const disposal::JudgedRow &row : rows) {
        lines.push_back(verdictLine(row, number));
        for (const disposal::Reason &reason : row.verdict.reasons) {
            Line why;
            why.kind = Line::Kind::Note;
            why.key = QStringLiteral("reason:%1:%2").arg(number).arg(lines.size());
            why.value = QStringLiteral("%1: %2 %3")
                            .arg(toQt(reason.code), asSentence(toQt(reason.why)), toQt(reason.remedy));
            why.iconRole = Role::Warn;
            lines.push_back(why);
        }
        ++number;
    }
    return lines;
}

EventPane::EventPane(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new ElidedLabel({}, TextSize::Heading, Role::Text, this)),
      m_help(new TextLabel({}, TextSize::Body, Role::TextMuted, this)),
      m_fields(new EventFields(context.session)),
      m_state(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_outcome(new LineList(tr("What the step does"), this)), m_error(new ErrorStrip(this)),
      m_leave(new QPushButton(tr("Leave"), this)), m_record(new QPushButton(this))
{
    m_title->setDemiBold(true);
    m_help->setWordWrap(true);
    m_state->setWordWrap(true);
    m_outcome->setProperty("wide", true);
    setPrimary(m_record);
    m_error->hide();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    inner->addWidget(m_help);
    inner->addWidget(m_fields);
    inner->addStretch(1);
    scroll->setWidget(body);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    foot->addStretch(1);
    foot->addWidget(m_leave);
    foot->addWidget(m_record);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::space(1));
    m_title->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), 0);
    m_state->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    layout->addWidget(m_title);
    layout->addWidget(m_error);
    layout->addWidget(scroll, 3);
    layout->addWidget(m_state);
    layout->addWidget(m_outcome, 2);
    layout->addLayout(foot);
    setFocusProxy(m_fields);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, &EventPane::preview);
    connect(m_fields, &EventFields::changed, this, [this] {
        ++m_asked; // what was said is of something else
        m_soon.start();
    });
    connect(m_fields, &EventFields::accepted, this, &EventPane::record);
    connect(m_record, &QPushButton::clicked, this, &EventPane::record);
    connect(m_leave, &QPushButton::clicked, this, &EventPane::left);
    connect(m_error, &ErrorStrip::remedyTriggered, this, &EventPane::record);
    connect(m_outcome, &LineList::opened, this, [this](const Line &line) {
        if (line.key.startsWith(QLatin1String("row:")))
            Q_EMIT itemWanted(ItemId(line.key.section(QLatin1Char(':'), 1, 1).toLongLong()));
    });
}

void EventPane::begin(const disposal::EventSpec &event, const StepSubjects &of, const DisposalSheetPtr &sheet)
{
    m_event = &event;
    m_of = of;
    m_recording = false;
    const QString words = eventWords(event.name);
    m_title->setText(of.words.isEmpty() ? words : tr("%1: %2").arg(words, of.words));
    m_help->setText(eventHelp(event));
    m_error->dismiss();
    m_outcome->setLines({});
    const bool isIn = event.name == "declare" && of.kind == disposal::SubjectKind::Line;
    const bool asksSubject = event.subject != disposal::SubjectKind::None && (of.items.empty() || isIn);
    m_fields->setEvent(event, asksSubject, sheet);
    if (isIn)
        m_fields->preset("in", toQt(of.keys().front()));
    m_record->setText(
        of.items.size() > 1 ? tr("%1: %2 things").arg(words, formatCount(qint64(of.items.size()))) : words);
    m_record->setEnabled(m_context.session.mayEdit());
    say(m_context.session.whyNoEdit());
    setAccessibleName(m_title->text());
    m_soon.start(0);
}

// What the pane was begun with, beside what is typed.
Result<disposal::Event> EventPane::withSubjects(Result<disposal::Event> event) const
{
    const bool isIn = m_event->name == "declare" && m_of.kind == disposal::SubjectKind::Line;
    if (event && !isIn && !m_of.items.empty())
        event->subjects = m_of.keys();
    return event;
}

void EventPane::say(const QString &words)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    m_record->setAccessibleDescription(words);
}

// What it would do, and what would be refused; nothing while something needed is not there yet.
void EventPane::preview()
{
    m_soon.stop();
    if (!isVisible() || m_event == nullptr || m_recording)
        return;
    const Result<disposal::Event> event = withSubjects(m_fields->peek());
    if (!event) {
        m_outcome->setLines({});
        return say(m_context.session.whyNoEdit());
    }
    m_context.session.runAside<app::DisposalStep>(
        this, {},
        [event = *event](app::Register &opened, JobContext &job) {
            return app::previewDisposalStep(opened, event, job);
        },
        [this, asked = ++m_asked](const Result<app::DisposalStep> &step) {
            if (asked == m_asked && isVisible() && !m_recording)
                showPreview(step);
        });
}

void EventPane::showPreview(const Result<app::DisposalStep> &step)
{
    if (!step) {
        m_outcome->setLines({});
        return say(sentencesOf(step.error()));
    }
    Lines lines = refusalLines(step->refused);
    for (Line &line : verdictLines(step->verdicts))
        lines.push_back(std::move(line));
    for (const disposal::Done &done : step->done) {
        Line line;
        line.kind = Line::Kind::Entry;
        line.key = QStringLiteral("done:%1:%2").arg(toQt(done.name)).arg(lines.size());
        line.value = toQt(done.name);
        const QString words = disposalStateWords(done.state);
        line.more = words.isEmpty() ? choiceWords(done.state) : words;
        line.iconName = stateIconName(disposalStateShape(done.state));
        line.iconRole = roleOf(disposalStateShape(done.state));
        lines.push_back(line);
    }
    const auto refused = qint64(step->refused.size());
    say(step->done.empty() && refused > 0 ? tr("It would be refused:")
        : refused > 0                     ? tr("%1 would be taken, %2 refused:")
                            .arg(formatCount(qint64(step->done.size())), formatCount(refused))
        : lines.empty() ? tr("It may be recorded.")
                        : tr("It would lead to:"));
    m_outcome->setLines(std::move(lines));
}

void EventPane::record()
{
    if (m_event == nullptr || m_recording || !m_context.session.mayEdit())
        return;
    const Result<disposal::Event> event = withSubjects(m_fields->read());
    if (!event)
        return;
    if (const Outcome checked = disposal::checkEvent(*event); !checked) {
        m_fields->showProblem(checked.error());
        return say(sentencesOf(checked.error()));
    }
    m_soon.stop();
    ++m_asked;
    m_recording = true;
    m_record->setEnabled(false);
    m_error->dismiss();
    say(tr("Recording…"));
    const auto step = std::make_shared<app::DisposalStep>();
    m_context.session.record(
        this, eventWords(m_event->name),
        [event = *event, step](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(*step, app::takeDisposalStep(opened, event, job));
            return step->operation;
        },
        [this, step](const Session::Recorded &recorded) {
            m_recording = false;
            m_record->setEnabled(m_context.session.mayEdit());
            showTaken(recorded, *step);
        });
}

void EventPane::showTaken(const Session::Recorded &recorded, const app::DisposalStep &step)
{
    const QString words = m_title->text();
    if (!recorded) {
        say({});
        m_fields->showProblem(recorded.error());
        const bool isAway = recorded.error().code == ErrorCode::Unreachable;
        return m_error->showError(errorWords(tr("%1: nothing was recorded.").arg(words), recorded.error(),
                                             isAway ? tr("Try again") : QString()));
    }
    Lines lines = refusalLines(step.refused);
    for (Line &line : verdictLines(step.verdicts))
        lines.push_back(std::move(line));
    m_outcome->setLines(std::move(lines));
    if (!step.operation) {
        say(step.refused.empty() ? tr("Nothing was recorded: it was so already.")
                                 : tr("Refused, nothing was recorded:"));
        alert(m_state);
        if (!step.refused.empty())
            m_outcome->setFocus(Qt::OtherFocusReason);
        return;
    }
    QString told = tr("%1: recorded as operation %2.").arg(words).arg(*step.operation);
    if (!step.refused.empty())
        told += QLatin1Char(' ') + tr("%1 refused.").arg(formatCount(qint64(step.refused.size())));
    if (!step.checkpoint.empty())
        told += QLatin1Char(' ') + tr("The log is signed.");
    for (const std::string &warning : step.warnings)
        told += QLatin1Char(' ') + asSentence(toQt(warning));
    m_context.navigator.tell(told);
    say(step.refused.empty() ? tr("Recorded.") : tr("Recorded but for these:"));
    Q_EMIT taken(step.refused.empty() && step.verdicts.empty());
}

void EventPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return record();
    QWidget::keyPressEvent(event);
}

} // namespace tally::ui
