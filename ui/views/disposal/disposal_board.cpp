// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_board.h"

#include "ui/details/line_list.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"
#include "ui/theme/theme.h"
#include "ui/views/disposal/disposal_words.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kMostCards = 300; // of a column; the table has them all

QString keyOf(ItemId item)
{
    return QStringLiteral("thing:%1").arg(item.value);
}

Line cardOf(const DisposalRow &row)
{
    Line line;
    line.kind = Line::Kind::Entry;
    line.key = keyOf(row.subject);
    line.item = row.subject;
    line.value = row.name;
    line.link = true;
    line.quiet = true;
    // A column is narrow: the most telling one; the tip has the rest.
    if (row.isHeld)
        line.more = DisposalBoard::tr("hold");
    else if (row.hasException)
        line.more = DisposalBoard::tr("exception");
    else if (row.isLate)
        line.more = row.days ? DisposalBoard::tr("late, %1 d").arg(*row.days) : DisposalBoard::tr("late");
    else if (row.media.size() > 1)
        line.more = DisposalBoard::tr("%1 of %2").arg(row.proven).arg(row.media.size());
    else if (row.days)
        line.more = DisposalBoard::tr("%1 d").arg(*row.days);
    const State shape = row.isHeld         ? State::Hold
                        : row.hasException ? State::Bad
                        : row.isLate       ? State::Warn
                                           : disposalStateShape(row.state);
    line.iconName = stateIconName(shape);
    line.iconRole = roleOf(shape);
    line.tip = DisposalBoard::tr("%1, %2, %3 of %4 media proven, %5: %6")
                   .arg(row.name, disposalStateWords(row.state))
                   .arg(row.proven)
                   .arg(row.media.size())
                   .arg(QString::fromStdString(row.dataClass), row.next);
    return line;
}

} // namespace

DisposalBoard::DisposalBoard(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(1);
    for (std::size_t i = 0; i < kDisposalStages; ++i) {
        auto *box = new QVBoxLayout;
        box->setSpacing(Theme::space(1));
        m_titles[i] = new TextLabel({}, TextSize::Body, Role::TextMuted, this);
        m_titles[i]->setDemiBold(true);
        m_titles[i]->setContentsMargins(Theme::space(3), Theme::space(1), Theme::space(3), 0);
        m_lists[i] = new LineList(stageWords(DisposalStage(i)), this);
        m_lists[i]->setMinimumWidth(60);
        m_lists[i]->installEventFilter(this);
        box->addWidget(m_titles[i]);
        box->addWidget(m_lists[i], 1);
        row->addLayout(box, 1);
        connect(m_lists[i], &LineList::currentLineChanged, this, [this, i] {
            if (m_last == i)
                Q_EMIT currentChanged();
        });
        connect(m_lists[i], &LineList::opened, this, [this] { Q_EMIT opened(); });
    }
    setFocusProxy(m_lists[0]);
}

void DisposalBoard::show(const DisposalSheetPtr &sheet, const std::vector<std::uint32_t> &rows)
{
    std::array<Lines, kDisposalStages> lines;
    std::array<int, kDisposalStages> counts{};
    for (const std::uint32_t row : rows) {
        const DisposalRow &of = sheet->rows[row];
        const auto stage = std::size_t(of.stage);
        if (++counts[stage] <= kMostCards)
            lines[stage].push_back(cardOf(of));
    }
    for (std::size_t i = 0; i < kDisposalStages; ++i) {
        const QString words = stageWords(DisposalStage(i));
        m_titles[i]->setText(
            counts[i] <= kMostCards
                ? QStringLiteral("%1 %2").arg(words, formatCount(counts[i]))
                : tr("%1 %2, first %3").arg(words, formatCount(counts[i]), formatCount(kMostCards)));
        m_lists[i]->setAccessibleName(m_titles[i]->text());
        m_lists[i]->setLines(std::move(lines[i]));
    }
    if (m_lists[m_last]->lines().empty()) {
        for (std::size_t i = kDisposalStages; i-- > 0;)
            m_last = m_lists[i]->lines().empty() ? m_last : i;
    }
    setFocusProxy(m_lists[m_last]);
}

ItemId DisposalBoard::current() const
{
    const Line *line = m_lists[m_last]->currentLine();
    return line == nullptr ? ItemId() : line->item;
}

void DisposalBoard::standOn(ItemId item)
{
    for (std::size_t i = 0; i < kDisposalStages; ++i) {
        const Lines &lines = m_lists[i]->lines();
        if (std::none_of(lines.begin(), lines.end(), [&](const Line &line) { return line.item == item; }))
            continue;
        m_last = i;
        m_lists[i]->setCurrentKey(keyOf(item));
        setFocusProxy(m_lists[i]);
    }
}

bool DisposalBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (std::size_t i = 0; i < kDisposalStages; ++i)
            m_last = m_lists[i] == watched ? i : m_last;
        setFocusProxy(m_lists[m_last]);
        Q_EMIT currentChanged();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tally::ui
