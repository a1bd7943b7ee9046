// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/paste_strip.h"

#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_region.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kMostReasons = 3;

} // namespace

PasteStrip::PasteStrip(QWidget *parent)
    : QuestionStrip(parent), m_words(new TextLabel), m_reasons(new TextLabel({}, TextSize::Small, Role::Bad)),
      m_record(new QPushButton(this))
{
    setFocusProxy(m_record);
    setPrimary(m_record);
    m_record->setAutoDefault(true);
    m_reasons->setWordWrap(true);
    auto *leave = new QPushButton(tr("Leave"), this);
    leave->setAutoDefault(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_words);
    words->addWidget(m_reasons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addLayout(words, 1);
    row->addWidget(leave);
    row->addWidget(m_record);
    connect(leave, &QPushButton::clicked, this, &PasteStrip::left);
    connect(m_record, &QPushButton::clicked, this, &PasteStrip::accepted);
    hide();
}

void PasteStrip::showPlan(const PastePlan &plan)
{
    const auto count = [](std::size_t number) { return formatCount(static_cast<qint64>(number)); };
    const std::size_t same = plan.total - plan.good - plan.refused;
    QString words = tr("Pasted %1 cell(s): %2 change, %3 are so already, %4 cannot.", nullptr,
                       static_cast<int>(plan.total))
                        .arg(count(plan.total), count(plan.good), count(same), count(plan.refused));
    if (plan.outside > 0)
        words += QLatin1Char(' ') + tr("%1 fall outside the table.").arg(count(plan.outside));
    m_words->setText(words);
    QStringList reasons;
    for (const auto &[cell, overlay] : plan.cells) {
        if (!overlay.refusal.isEmpty() && !reasons.contains(overlay.refusal) && reasons.size() < kMostReasons)
            reasons.append(overlay.refusal);
    }
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    m_reasons->setVisible(!reasons.isEmpty());
    m_record->setText(tr("Record %1 of %2 cell(s)", nullptr, static_cast<int>(plan.total))
                          .arg(count(plan.good), count(plan.total)));
    m_record->setEnabled(plan.good > 0);
    setAccessibleName(words);
    show();
    alert(this);
}

void PasteStrip::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_record->isEnabled())
        Q_EMIT accepted();
    else
        QuestionStrip::keyPressEvent(event);
}

} // namespace tally::ui
