// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/path_pane.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kIdRole = Qt::UserRole;

} // namespace

PathPane::PathPane(QWidget *parent) : QFrame(parent), m_list(new QListWidget(this)), m_note(new QLabel(this))
{
    auto *heading = new QLabel(tr("Path"), this);
    heading->setBuddy(m_list);
    heading->setFont(Theme::current().font(TextSize::Heading, true));
    m_list->setAccessibleName(tr("Path of the impact"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(0, Theme::space(2), Theme::space(3), Theme::space(2));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(2), 0, 0);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const ItemId id(item->data(kIdRole).toLongLong()); id)
            Q_EMIT openItem(id);
    });
}

QWidget *PathPane::list() const
{
    return m_list;
}

void PathPane::show(const GraphScene &scene, std::size_t box)
{
    m_list->clear();
    m_note->clear();
    if (scene.drawing == nullptr || box >= scene.drawing->boxes.size())
        return;
    const estate::Drawing &drawing = *scene.drawing;
    const estate::DrawnBox &drawn = drawing.boxes[box];
    for (const std::uint32_t i : pathTo(drawing, drawn.items.front())) {
        const estate::ReachedItem &item = drawing.items[i];
        if (item.via != estate::kNone)
            add(relationWord(drawing, item.edge), {}, {});
        const bool last = i == drawn.items.front();
        if (last && drawn.folded) {
            add(boxName(drawing, drawn), scene.looks[box].icon, {});
            continue;
        }
        add(itemName(drawing, item), drawnIcon(drawing.estate->classes(), drawing.estate->classAt(item.row)),
            drawing.estate->idAt(item.row));
    }
    m_list->setCurrentRow(m_list->count() - 1);
    QStringList notes;
    const estate::ReachedItem &item = drawing.items[drawn.items.front()];
    if (drawn.folded)
        notes += tr("The path of the first of them is shown.");
    else if (item.ways > 1)
        notes += tr("%n path(s) lead here; the first is shown.", nullptr, int(item.ways));
    if (!drawn.folded && item.state == estate::BoxState::Spared)
        notes += stateWords(drawing, item);
    if (drawn.weak)
        notes += tr("Weak point: something rests on it and has no other way.");
    m_note->setText(notes.join(QLatin1Char('\n')));
}

void PathPane::add(const QString &text, const QString &iconName, ItemId id)
{
    auto *item = new QListWidgetItem(m_list);
    item->setText(iconName.isEmpty() ? QStringLiteral("      ↳ ") + text : text);
    item->setToolTip(text);
    item->setData(Qt::AccessibleTextRole, text);
    if (!iconName.isEmpty()) {
        item->setIcon(icon(iconName));
        item->setData(kIdRole, qlonglong(id.value));
        return;
    }
    item->setFlags(Qt::ItemIsEnabled);
    item->setFont(Theme::current().font(TextSize::Small));
}

QString PathPane::text() const
{
    QStringList lines;
    for (int i = 0; i < m_list->count(); ++i)
        lines += m_list->item(i)->data(Qt::AccessibleTextRole).toString();
    return lines.join(QLatin1Char('\n'));
}

} // namespace tally::ui
