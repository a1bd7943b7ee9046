// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/working_row.h"

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace tally::ui {

namespace {

constexpr int kMomentMs = 200;

} // namespace

WorkingRow::WorkingRow(Session &session, QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)),
      m_words(new TextLabel({}, TextSize::Body, Role::TextMuted, this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Worked out"));
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMomentMs);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        setVisible(m_task != nullptr);
        showProgress();
    });
    connect(m_cancel, &QPushButton::clicked, this, &WorkingRow::cancelled);
    connect(&session.tasks(), &TaskList::changed, this, &WorkingRow::showProgress);
    hide();
}

void WorkingRow::follow(Task *task)
{
    m_task = task;
    if (task == nullptr) {
        m_moment.stop();
        return hide();
    }
    if (!isVisible() && !m_moment.isActive())
        m_moment.start();
    showProgress();
}

void WorkingRow::showProgress()
{
    if (m_task == nullptr || !isVisible())
        return;
    m_bar->setRange(0, int(m_task->total()));
    m_bar->setValue(int(m_task->done()));
    const QString far = m_task->words();
    m_words->setText(far.isEmpty() ? tr("Being worked out") : tr("Being worked out: %1").arg(far));
}

} // namespace tally::ui
