// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/history_tab.h"

#include "ui/details/history_lines.h"
#include "ui/details/line_list.h"
#include "ui/details/undo_strip.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>
#include <set>

namespace tally::ui {

HistoryTab::HistoryTab(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new LineList(tr("History"), this)),
      m_undo(new QPushButton(this)), m_strip(new UndoStrip(context.session, this))
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    foot->addStretch(1);
    foot->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    layout->addWidget(m_strip);
    setFocusProxy(m_list);
    connect(m_list, &LineList::currentLineChanged, this, &HistoryTab::updateButton);
    connect(m_list, &LineList::opened, this, [this](const Line &line) {
        m_context.navigator.open({QStringLiteral("difference"), QString::number(line.operation), {}, {}});
    });
    connect(m_undo, &QPushButton::clicked, this, &HistoryTab::previewUndo);
    connect(m_strip, &UndoStrip::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_strip, &UndoStrip::undone, this, [this](OperationNumber operation, const QString &sentence) {
        m_list->setFocus();
        m_context.navigator.tell(sentence, operation);
    });
    connect(&context.session, &Session::undoChanged, this, &HistoryTab::updateButton);
    updateButton();
}

void HistoryTab::setItem(ItemId item)
{
    if (item != m_item) {
        m_list->setLines({});
        m_strip->hide();
    }
    m_item = item;
    m_asked = false;
    if (isVisible())
        ask();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked)
        ask();
}

void HistoryTab::ask()
{
    m_asked = true;
    if (!m_item || !m_context.session.isOpen())
        return;
    using Entries = std::vector<app::HistoryEntry>;
    m_context.session.run<Entries>(
        this, {}, [item = m_item](app::Register &opened, JobContext &) { return opened.history(item); },
        [this, item = m_item](const Result<Entries> &entries) {
            if (item != m_item)
                return;
            if (entries)
                tell(*entries);
            else
                m_context.navigator.complain(tr("The history cannot be shown."), entries.error());
        });
}

void HistoryTab::tell(const std::vector<app::HistoryEntry> &entries)
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    const bool asOf = m_context.session.viewpoint().kind == Viewpoint::Kind::AsOf;
    const OperationNumber upTo = asOf ? estate->operation() : std::numeric_limits<OperationNumber>::max();
    m_list->setLines(historyLines(*estate, entries, upTo));
    std::set<OperationNumber> operations;
    for (const app::HistoryEntry &entry : entries) {
        if (entry.operation.number <= upTo)
            operations.insert(entry.operation.number);
    }
    Q_EMIT counted(int(operations.size()));
}

void HistoryTab::previewUndo()
{
    const Line *line = m_list->currentLine();
    if (line != nullptr && line->operation > 0)
        m_strip->preview(line->operation, false);
}

void HistoryTab::updateButton()
{
    const Line *line = m_list->currentLine();
    const bool any = line != nullptr && line->operation > 0;
    const QString locked = m_context.session.whyNoEdit();
    m_undo->setText(any ? tr("Undo operation %1…").arg(formatCount(line->operation)) : tr("Undo…"));
    m_undo->setEnabled(any && locked.isEmpty());
    m_undo->setToolTip(locked);
}

} // namespace tally::ui
