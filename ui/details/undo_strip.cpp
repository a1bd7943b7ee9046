// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/undo_strip.h"

#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_region.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr std::size_t kMostConflicts = 12;

QString sentenceOf(const Error &error)
{
    QString text = toQt(error.reason);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    text += QLatin1Char('.');
    if (!error.remedy.empty())
        text += QLatin1Char(' ') + toQt(error.remedy) + QLatin1Char('.');
    return text;
}

} // namespace

UndoStrip::UndoStrip(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_sentence(new TextLabel({}, TextSize::Body, Role::Text, this)),
      m_conflicts(new TextLabel({}, TextSize::Small, Role::TextMuted, this)), m_show(new QPushButton(this)),
      m_undo(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    m_conflicts->setWordWrap(true);
    m_conflicts->hide();
    auto *leave = new QPushButton(tr("Leave"), this);
    setPrimary(m_undo);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_show, leave, m_undo})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_sentence);
    layout->addWidget(m_conflicts);
    layout->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this,
            [this] { m_conflicts->setVisible(!m_conflicts->isVisible()); });
    connect(leave, &QPushButton::clicked, this, &UndoStrip::leave);
    connect(m_undo, &QPushButton::clicked, this, &UndoStrip::perform);
    hide();
}

void UndoStrip::preview(OperationNumber operation, bool isUndo)
{
    m_operation = operation;
    m_isUndo = isUndo;
    m_conflicts->hide();
    m_show->hide();
    m_undo->hide();
    show();
    if (const QString locked = m_session.whyNoEdit(); !locked.isEmpty()) {
        m_sentence->setText(locked);
        return;
    }
    m_sentence->setText(tr("Working out what undoing %1 would do…").arg(formatCount(operation)));
    m_session.run<app::UndoReport>(
        this, {},
        [operation](app::Register &opened, JobContext &job) { return opened.undo(operation, true, job); },
        [this, operation](const Result<app::UndoReport> &report) {
            if (operation == m_operation)
                showReport(report);
        });
}

void UndoStrip::showReport(const Result<app::UndoReport> &report)
{
    if (!report) {
        showFault(report.error());
        return;
    }
    const auto changes = static_cast<int>(report->reversed);
    const auto stay = static_cast<int>(report->conflicts.size());
    const QString number = formatCount(m_operation);
    const QString back = tr("%n change(s) go back", nullptr, changes);
    QString sentence =
        m_isUndo ? tr("Redo what %1 took back: %2").arg(number, back) : tr("Undo %1: %2").arg(number, back);
    sentence += stay == 0 ? tr(".") : tr("; %n changed again later stay.", nullptr, stay);
    m_sentence->setText(sentence);
    QStringList words;
    for (std::size_t i = 0; i < report->conflicts.size() && i < kMostConflicts; ++i)
        words.append(toQt(report->conflicts[i]));
    if (report->conflicts.size() > kMostConflicts)
        words.append(tr("and %n more", nullptr, stay - int(kMostConflicts)));
    m_conflicts->setText(words.join(QLatin1Char('\n')));
    m_show->setText(tr("Show %n", nullptr, stay));
    m_show->setVisible(stay > 0);
    m_undo->setText(m_isUndo ? tr("Redo %n change(s)", nullptr, changes)
                             : tr("Undo %n change(s)", nullptr, changes));
    m_undo->show();
    setAccessibleName(sentence);
    alert(this);
    m_undo->setFocus();
}

void UndoStrip::showFault(const Error &error)
{
    m_sentence->setText(sentenceOf(error));
    m_undo->hide();
    setAccessibleName(m_sentence->text());
    alert(this);
}

void UndoStrip::perform()
{
    m_undo->setEnabled(false);
    const OperationNumber undoing = m_operation;
    m_session.undo(undoing, this, [this, undoing](const Result<app::UndoReport> &report) {
        m_undo->setEnabled(true);
        if (!report) {
            showFault(report.error());
            return;
        }
        hide();
        const auto changes = static_cast<int>(report->reversed);
        Q_EMIT undone(report->operation.value_or(0),
                      tr("Operation %1 undone, %2.")
                          .arg(formatCount(undoing), tr("%n change(s) went back", nullptr, changes)));
    });
}

void UndoStrip::leave()
{
    m_operation = 0;
    hide();
    Q_EMIT left();
}

QString UndoStrip::sentence() const
{
    return m_sentence->text();
}

void UndoStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Raised));
    painter.setPen(theme.color(Role::Line));
    painter.drawLine(0, 0, width(), 0);
}

void UndoStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tally::ui
