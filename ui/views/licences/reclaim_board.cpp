// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/reclaim_board.h"

#include "ui/details/line_list.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kMostCards = 300; // of a column; the table has them all

Line cardOf(const ReclaimRow &row, std::size_t at)
{
    Line line;
    line.kind = Line::Kind::Entry;
    line.key = QString::number(at);
    line.value = row.device;
    line.more = row.product;
    line.link = true;
    line.quiet = true;
    line.tip = QStringLiteral("%1, %2: %3").arg(row.device, row.product, row.standing);
    if (row.needsSomebody) {
        line.iconName = stateIconName(State::Warn);
        line.iconRole = roleOf(State::Warn);
    }
    return line;
}

} // namespace

ReclaimBoard::ReclaimBoard(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(1);
    for (std::size_t i = 0; i < kReclaimStages; ++i) {
        auto *box = new QVBoxLayout;
        box->setSpacing(Theme::space(1));
        m_titles[i] = new TextLabel({}, TextSize::Body, Role::TextMuted, this);
        m_titles[i]->setDemiBold(true);
        m_titles[i]->setContentsMargins(Theme::space(3), Theme::space(1), Theme::space(3), 0);
        m_lists[i] = new LineList(stageWords(ReclaimStage(i)), this);
        m_lists[i]->installEventFilter(this);
        box->addWidget(m_titles[i]);
        box->addWidget(m_lists[i], 1);
        row->addLayout(box, 1);
        connect(m_lists[i], &LineList::currentLineChanged, this, &ReclaimBoard::currentChanged);
        connect(m_lists[i], &LineList::opened, this,
                [this](const Line &line) { Q_EMIT opened(line.key.toInt()); });
    }
    setFocusProxy(m_lists[0]);
}

void ReclaimBoard::show(const std::vector<ReclaimRow> &rows)
{
    std::array<Lines, kReclaimStages> lines;
    std::array<int, kReclaimStages> counts{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto stage = std::size_t(rows[i].stage);
        if (++counts[stage] <= kMostCards)
            lines[stage].push_back(cardOf(rows[i], i));
    }
    for (std::size_t i = 0; i < kReclaimStages; ++i) {
        const QString words = stageWords(ReclaimStage(i));
        m_titles[i]->setText(
            counts[i] <= kMostCards
                ? QStringLiteral("%1 %2").arg(words, formatCount(counts[i]))
                : tr("%1 %2, first %3").arg(words, formatCount(counts[i]), formatCount(kMostCards)));
        m_lists[i]->setAccessibleName(m_titles[i]->text());
        m_lists[i]->setLines(std::move(lines[i]));
    }
}

int ReclaimBoard::current() const
{
    const Line *line = m_lists[m_last]->currentLine();
    return line == nullptr ? -1 : line->key.toInt();
}

bool ReclaimBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (std::size_t i = 0; i < kReclaimStages; ++i)
            m_last = m_lists[i] == watched ? i : m_last;
        Q_EMIT currentChanged();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tally::ui
