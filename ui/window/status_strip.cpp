// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_strip.h"

#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>

namespace tally::ui {

namespace {

constexpr int kBarWidth = 120;

// "register.tally" for a file, "council.example/register" for a server: never a password.
QString shortName(const QString &url)
{
    if (!url.startsWith(QLatin1String("postgres")))
        return QFileInfo(url).fileName();
    const QUrl parsed(url);
    return parsed.host() + parsed.path();
}

} // namespace

StatusStrip::StatusStrip(Session &session, QWidget *parent) : QStatusBar(parent), m_session(session)
{
    setAccessibleName(tr("Status"));
    setSizeGripEnabled(false);
    setContentsMargins(Theme::space(3), 0, Theme::space(3), 0);
    // A label is called by what it says, for a screen reader too.
    const auto label = [this] {
        auto *made = new QLabel(this);
        addWidget(made);
        return made;
    };
    m_register = label();
    m_operation = label();
    m_saved = label();
    m_summary = new ElidedLabel({}, TextSize::Body, Role::Text, this);
    addWidget(m_summary, 1);
    m_summary->hide();

    m_task = new QToolButton(this);
    m_task->setAutoRaise(true);
    m_task->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_task->setIcon(icon(QStringLiteral("st-progress"), Role::Info));
    m_bar = new QProgressBar(this);
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel = new QToolButton(this);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(icon(QStringLiteral("close")));
    m_cancel->setAccessibleName(tr("Cancel this task"));
    m_cancel->setToolTip(m_cancel->accessibleName());
    m_all = new QToolButton(this);
    m_all->setAutoRaise(true);
    m_all->setAccessibleName(tr("Tasks and notices"));
    m_actor = new QLabel(this);
    m_actor->setToolTip(tr("Who acts"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_task, m_bar, m_cancel, m_all, m_actor})
        addPermanentWidget(part);

    connect(m_task, &QToolButton::clicked, this, &StatusStrip::tasksWanted);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        const QList<Task *> running = m_session.tasks().running();
        if (!running.isEmpty())
            running.last()->cancel();
    });
    connect(&m_session, &Session::estateChanged, this, &StatusStrip::showRegister);
    connect(&m_session, &Session::closed, this, &StatusStrip::showRegister);
    connect(&m_session, &Session::connectionChanged, this, [this](const Error &error) {
        m_saved->setText(error.reason.empty()
                             ? tr("All changes saved")
                             : tr("Not connected: %1").arg(QString::fromStdString(error.reason)));
    });
    connect(&m_session.tasks(), &TaskList::changed, this, &StatusStrip::showTask);
    showRegister();
    showTask();
}

// Where one line must do, how many rows there are goes before which operation it is.
void StatusStrip::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
    m_operation->setVisible(text.isEmpty());
    m_saved->setVisible(text.isEmpty());
}

void StatusStrip::setTasksAction(QAction *action)
{
    m_all->setDefaultAction(action);
    m_all->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void StatusStrip::showRegister()
{
    const bool open = m_session.isOpen();
    m_register->setText(open ? shortName(m_session.url()) : tr("No register open"));
    m_register->setToolTip(open && !m_session.url().startsWith(QLatin1String("postgres")) ? m_session.url()
                                                                                          : QString());
    m_operation->setText(open ? tr("Operation %1").arg(formatCount(m_session.estate()->operation()))
                              : QString());
    m_saved->setText(!open                    ? QString()
                     : m_session.isReadOnly() ? tr("Open for reading only")
                                              : tr("All changes saved"));
    m_actor->setText(m_session.actor());
}

// One line for the newest; the list has them all.
void StatusStrip::showTask()
{
    const QList<Task *> running = m_session.tasks().running();
    const bool any = !running.isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_task, m_bar, m_cancel})
        part->setVisible(any);
    if (!any)
        return;
    const Task &task = *running.last();
    const QString words = task.words();
    m_task->setText(words.isEmpty() ? task.name() : tr("%1: %2").arg(task.name(), words));
    m_task->setAccessibleName(m_task->text());
    m_bar->setMaximum(task.total() > 0 ? 1000 : 0);
    if (task.total() > 0)
        m_bar->setValue(static_cast<int>(task.done() * 1000 / task.total()));
}

} // namespace tally::ui
