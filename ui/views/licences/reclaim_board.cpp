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

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kMostCards = 300; // of a column; the table has them all

// Who it is, so that the keyboard stays where it was when the rows change.
QString keyOf(const ReclaimRow &row)
{
    return row.of ? QStringLiteral("case:%1").arg(row.of->item.value)
                  : QStringLiteral("%1:%2").arg(row.deviceItem.value).arg(row.product);
}

Line cardOf(const ReclaimRow &row)
{
    Line line;
    line.kind = Line::Kind::Entry;
    line.key = keyOf(row);
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

// Where the line that had the keyboard went to another column, the next one has it.
void showLines(LineList &list, Lines lines)
{
    const Line *held = list.currentLine();
    const QString key = held == nullptr ? QString() : held->key;
    const int row = list.currentIndex().row();
    const int last = int(lines.size()) - 1;
    const bool isGone = !key.isEmpty() && std::none_of(lines.begin(), lines.end(),
                                                       [&](const Line &line) { return line.key == key; });
    list.setLines(std::move(lines));
    if (isGone && last >= 0)
        list.setCurrentIndex(list.model()->index(std::min(row, last), 0));
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
                [this](const Line &line) { Q_EMIT opened(m_rows.value(line.key, -1)); });
    }
    setFocusProxy(m_lists[0]);
}

void ReclaimBoard::show(const std::vector<ReclaimRow> &rows)
{
    std::array<Lines, kReclaimStages> lines;
    std::array<int, kReclaimStages> counts{};
    m_rows.clear();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_rows.insert(keyOf(rows[i]), int(i));
        const auto stage = std::size_t(rows[i].stage);
        if (++counts[stage] <= kMostCards)
            lines[stage].push_back(cardOf(rows[i]));
    }
    for (std::size_t i = 0; i < kReclaimStages; ++i) {
        const QString words = stageWords(ReclaimStage(i));
        m_titles[i]->setText(
            counts[i] <= kMostCards
                ? QStringLiteral("%1 %2").arg(words, formatCount(counts[i]))
                : tr("%1 %2, first %3").arg(words, formatCount(counts[i]), formatCount(kMostCards)));
        m_lists[i]->setAccessibleName(m_titles[i]->text());
        showLines(*m_lists[i], std::move(lines[i]));
    }
}

int ReclaimBoard::current() const
{
    const Line *line = m_lists[m_last]->currentLine();
    return line == nullptr ? -1 : m_rows.value(line->key, -1);
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
