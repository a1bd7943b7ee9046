// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_header.h"

#include "ui/models/record_table_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kChevron = 12;
constexpr int kLeastWidth = 48;

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(kLeastWidth);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        if (m_pressed.y() >= titleHeight())
            Q_EMIT menuWanted(section);
        else
            Q_EMIT sortWanted(section, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
}

void TableHeader::setSortKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

void TableHeader::setFilters(const QHash<QString, QString> &filters)
{
    m_filters = filters;
    viewport()->update();
}

void TableHeader::setFilterRowShown(bool shown)
{
    if (m_filterRow == shown)
        return;
    m_filterRow = shown;
    Q_EMIT geometriesChanged();
    viewport()->update();
}

int TableHeader::titleHeight() const
{
    return Theme::current().rowHeight() + Theme::space(0);
}

QSize TableHeader::sizeHint() const
{
    const int filter = m_filterRow ? Theme::current().rowHeight() : 0;
    return {QHeaderView::sizeHint().width(), titleHeight() + filter};
}

QString TableHeader::columnAt(int section) const
{
    const auto *records = qobject_cast<const RecordTableModel *>(model());
    return records == nullptr || section >= records->columnCount() ? QString() : records->column(section).id;
}

int TableHeader::headingWidth(int section) const
{
    const QFontMetrics metrics(Theme::current().font(TextSize::Body, true));
    return metrics.horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString()) +
           2 * Theme::space(2) + kChevron + Theme::space(1);
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QHeaderView::mousePressEvent(event);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int section = logicalIndexAt(event->pos()); section >= 0)
        Q_EMIT menuWanted(section);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    painter->save();
    QRect title = rect;
    title.setHeight(titleHeight());
    painter->fillRect(title, theme.color(Role::Raised));
    paintTitle(painter, title, section);
    if (m_filterRow) {
        QRect filter = rect;
        filter.setTop(title.bottom() + 1);
        paintFilter(painter, filter, section);
        painter->fillRect(QRect(rect.left(), title.bottom(), rect.width(), 1), theme.color(Role::Line));
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Role::Line));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.color(Role::Line));
    painter->restore();
}

void TableHeader::paintTitle(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    QRect place = rect.adjusted(Theme::space(2), 0, -Theme::space(2), 0);
    paintSort(painter, place, columnAt(section));
    painter->setFont(theme.font(TextSize::Body, true));
    painter->setPen(theme.color(Role::Text));
    painter->drawText(place, alignment,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

// A chevron, with its number where several columns sort. Takes its place from `rect`.
void TableHeader::paintSort(QPainter *painter, QRect &rect, const QString &column) const
{
    const auto at =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const SortKey &key) { return key.column == column; });
    if (at == m_keys.end())
        return;
    const QColor colour = Theme::current().color(Role::Text);
    QRect place(rect.right() - kChevron + 1, rect.center().y() - kChevron / 2, kChevron, kChevron);
    drawChevron(painter, place, at->descending ? Qt::UpArrow : Qt::DownArrow, colour);
    rect.setRight(place.left() - Theme::space(0));
    if (m_keys.size() < 2)
        return;
    painter->setFont(Theme::current().font(TextSize::Small));
    painter->setPen(Theme::current().color(Role::TextMuted));
    const QString number = QString::number(at - m_keys.begin() + 1);
    const int width = painter->fontMetrics().horizontalAdvance(number);
    painter->drawText(QRect(rect.right() - width, rect.top(), width + 1, rect.height()),
                      Qt::AlignVCenter | Qt::AlignRight, number);
    rect.setRight(rect.right() - width - Theme::space(0));
}

void TableHeader::paintFilter(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    const auto filter = m_filters.constFind(columnAt(section));
    const bool isSet = filter != m_filters.constEnd();
    painter->fillRect(rect, theme.color(isSet ? Role::InfoTint : Role::Window));
    const QRect place = rect.adjusted(Theme::space(2), 0, -Theme::space(2), 0);
    if (!isSet) {
        if (section == 0)
            icon(QStringLiteral("filter"), Role::TextMuted)
                .paint(painter, QRect(place.left(), place.center().y() - Theme::kIcon / 2, Theme::kIcon,
                                      Theme::kIcon));
        return;
    }
    const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    painter->setFont(theme.font(TextSize::Body, true));
    painter->setPen(theme.color(Role::Text));
    painter->drawText(place, alignment,
                      painter->fontMetrics().elidedText(*filter, Qt::ElideRight, place.width()));
}

} // namespace tally::ui
