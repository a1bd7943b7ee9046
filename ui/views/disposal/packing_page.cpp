// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/packing_page.h"

#include "ui/details/line_list.h"
#include "ui/models/item_words.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/disposal/disposal_words.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/status_region.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kBeepGap = 180; // milliseconds

// One: taken; three: wrong. Told apart without looking.
void beep(bool isWrong)
{
    for (int i = 0; i < (isWrong ? 3 : 1); ++i)
        QTimer::singleShot(i * kBeepGap, qApp, &QApplication::beep);
}

} // namespace

PackingPage::PackingPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new TextLabel({}, TextSize::Title, Role::Text, this)),
      m_prompt(new TextLabel({}, TextSize::Heading, Role::TextMuted, this)),
      m_answer(new TextLabel({}, TextSize::Scan, Role::Text, this)),
      m_keys(new TextLabel(tr("The container read again closes it   Esc leaves the container"),
                           TextSize::Body, Role::TextMuted, this)),
      m_icon(new IconLabel(QStringLiteral("scan"), Role::TextMuted, Theme::kTitleIcon, this)),
      m_field(new QLineEdit(this)), m_held(new LineList(tr("In the container"), this))
{
    m_field->setFont(Theme::current().font(TextSize::Scan));
    m_field->installEventFilter(this);
    m_prompt->setBuddy(m_field);
    m_answer->setWordWrap(true);
    m_title->setWordWrap(true);
    m_held->setFocusPolicy(Qt::NoFocus);
    m_held->setProperty("wide", true);
    setFocusProxy(m_field);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(Theme::space(3));
    answer->addWidget(m_icon, 0, Qt::AlignVCenter);
    answer->addWidget(m_answer, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_title);
    layout->addWidget(m_prompt);
    layout->addWidget(m_field);
    layout->addLayout(answer);
    layout->addWidget(m_held, 1);
    layout->addWidget(m_keys);
    connect(m_field, &QLineEdit::returnPressed, this, &PackingPage::accept);
    showState();
}

void PackingPage::show(const DisposalSheetPtr &sheet)
{
    m_sheet = sheet;
    if (sheet == nullptr || sheet->scene->container(m_state.container) == nullptr)
        m_state = {};
    showState();
    work();
}

void PackingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_field->setFocus(Qt::OtherFocusReason);
}

bool PackingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Tab && !m_field->text().trimmed().isEmpty()) { // some scanners end with it
        accept();
        return true;
    }
    if (key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (!m_state.container)
        Q_EMIT left();
    m_state = m_state.asksSeal ? PackingState{m_state.container, false} : PackingState{};
    showAnswer(State::Idle, {});
    showState();
    return true;
}

void PackingPage::accept()
{
    const QString label = m_field->text().trimmed();
    m_field->clear();
    if (label.isEmpty())
        return;
    m_waiting.push_back(label);
    work();
}

// Each against what the one before it led to: the scene is read again after each that was recorded.
void PackingPage::work()
{
    while (!m_recording && !m_waiting.empty() && m_sheet != nullptr) {
        const estate::EstatePtr shown = m_context.session.estate();
        if (shown == nullptr || m_sheet->scene->estate().operation() < shown->operation())
            return; // it comes
        const QString label = m_waiting.front();
        m_waiting.pop_front();
        ScannedLabel read = readLabel(*m_sheet->scene, m_state, label);
        if (read.event)
            return record(std::move(read));
        m_state = read.next;
        showAnswer(read.isWrong ? State::Bad : State::Info, read.words);
        beep(read.isWrong);
        showState();
    }
}

void PackingPage::record(ScannedLabel read)
{
    if (const QString locked = m_context.session.whyNoEdit(); !locked.isEmpty()) {
        beep(true);
        return showAnswer(State::Bad, locked);
    }
    m_recording = true;
    const auto step = std::make_shared<app::DisposalStep>();
    m_context.session.record(
        this, eventWords(read.event->name),
        [event = *read.event, step](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(*step, app::takeDisposalStep(opened, event, job));
            return step->operation;
        },
        [this, step, read](const Session::Recorded &recorded) {
            m_recording = false;
            const bool isTaken = recorded && step->refused.empty();
            if (isTaken)
                m_state = read.next;
            if (isTaken)
                showAnswer(State::Good, read.words);
            else if (!recorded)
                showAnswer(State::Bad, sentencesOf(recorded.error()));
            else
                showAnswer(State::Bad, QStringLiteral("%1: %2 %3")
                                           .arg(toQt(step->refused.front().code),
                                                asSentence(toQt(step->refused.front().why)),
                                                toQt(step->refused.front().remedy)));
            beep(!isTaken);
            showState();
            work();
        });
}

void PackingPage::showAnswer(State state, const QString &words)
{
    m_icon->setIcon(words.isEmpty() ? QStringLiteral("scan") : stateIconName(state), roleOf(state));
    m_answer->setRole(words.isEmpty() ? Role::TextMuted : roleOf(state));
    m_answer->setText(words);
    if (!words.isEmpty())
        Q_EMIT Announcer::instance().said(words);
}

void PackingPage::showState()
{
    const disposal::Container *container =
        m_sheet == nullptr ? nullptr : m_sheet->scene->container(m_state.container);
    Lines lines;
    if (container == nullptr) {
        m_title->setText(tr("No container is open"));
        m_prompt->setText(tr("Read the label of a container"));
    } else {
        const auto held = m_sheet->scene->linesIn(container->id);
        m_title->setText(container->order
                             ? tr("%1, order %2: %3 in it")
                                   .arg(toQt(container->name), toQt(m_sheet->scene->nameOf(container->order)))
                                   .arg(held.size())
                             : tr("%1: %2 in it").arg(toQt(container->name)).arg(held.size()));
        m_prompt->setText(m_state.asksSeal ? tr("Read the number of its seal")
                                           : tr("Read the label of each thing that goes in"));
        for (const disposal::Line *each : held) {
            Line line;
            line.kind = Line::Kind::Entry;
            line.key = QStringLiteral("held:%1").arg(each->subject.value);
            line.value = toQt(m_sheet->scene->nameOf(each->subject));
            line.more = toQt(m_sheet->scene->serialOf(each->subject));
            line.iconName = stateIconName(State::Good);
            line.iconRole = roleOf(State::Good);
            lines.push_back(std::move(line));
        }
    }
    m_field->setAccessibleName(m_prompt->text());
    m_held->setLines(std::move(lines));
}

} // namespace tally::ui
