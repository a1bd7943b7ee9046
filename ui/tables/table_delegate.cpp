// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_delegate.h"

#include "ui/models/record_table_model.h"
#include "ui/models/value_text.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace tally::ui {

namespace {

constexpr int kIconGap = 6;

const RecordTableModel *recordsOf(const QModelIndex &index)
{
    return qobject_cast<const RecordTableModel *>(index.model());
}

Qt::TextElideMode elideOf(const RecordColumn &column)
{
    return column.fixed ? Qt::ElideMiddle : Qt::ElideRight;
}

// Lanes of equal height with a gap between them; a part too small to be seen is made wide enough.
void paintBar(QPainter *painter, const QRect &rect, const RecordBar &bar)
{
    constexpr int kLeast = 3;
    constexpr int kLane = 6;
    const Theme &theme = Theme::current();
    const int height = bar.lanes * kLane + (bar.lanes - 1) * 2;
    const int top = rect.center().y() - height / 2 + 1;
    painter->save();
    for (const RecordBar::Part &part : bar.parts) {
        const int from = qRound(part.from * rect.width());
        const int width = qMax(kLeast, qRound(part.to * rect.width()) - from);
        const QRect box(rect.left() + qMin(from, rect.width() - width), top + part.lane * (kLane + 2), width,
                        kLane);
        if (!part.outlined) {
            painter->fillRect(box, theme.color(part.role));
            continue;
        }
        painter->setPen(theme.color(part.role));
        painter->drawRect(box.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

// What cannot be read as a value is marked.
bool isMistaken(QWidget *editor)
{
    auto *edit = qobject_cast<ValueEdit *>(editor);
    const Result<std::string> value = edit != nullptr && edit->isChanged() ? edit->value() : std::string();
    if (edit != nullptr)
        edit->setProblem(value ? QString() : sentencesOf(value.error()));
    return !value;
}

} // namespace

TableDelegate::TableDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

int TableDelegate::padding()
{
    return Theme::space(2);
}

bool TableDelegate::hasFocusRing(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QWidget *owner = m_focusOwner != nullptr ? m_focusOwner : view;
    return view != nullptr && owner->hasFocus() && view->currentIndex() == index;
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const RecordTableModel *records = recordsOf(index);
    if (records == nullptr) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const Theme &theme = Theme::current();
    const bool isBand = !records->bandText(index.row()).isEmpty();
    QStyleOptionViewItem dressed = option;
    const QWidget *owner = m_focusOwner != nullptr ? m_focusOwner : option.widget;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, theme.color(hasKeyboard(owner) ? Role::Select : Role::SelectIdle));
    else if (isBand)
        painter->fillRect(option.rect, theme.color(Role::Alternate));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(Role::LineRow));
    if (isBand) // its text is painted over all columns by the view
        return;
    const RecordCell cell = records->cell(index.row(), index.column());
    if (!cell.refusal.isEmpty())
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), theme.color(Role::BadTint));
    paintText(painter, dressed, index, cell);
    if (hasFocusRing(option, index))
        drawFocusRing(painter, option.rect.adjusted(0, 0, -1, -1), 0);
}

void TableDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const RecordCell &cell) const
{
    const Theme &theme = Theme::current();
    const RecordColumn column = recordsOf(index)->column(index.column());
    QRect rect = option.rect.adjusted(padding(), 0, -padding(), -1);
    if (!cell.icon.isNull() && !cell.isPreview) {
        const QRect place(rect.left(), rect.center().y() - Theme::kIcon / 2 + 1, Theme::kIcon, Theme::kIcon);
        cell.icon.paint(painter, place);
        rect.setLeft(place.right() + kIconGap);
    }
    if (cell.bar != nullptr)
        return paintBar(painter, rect, *cell.bar);
    QFont font = column.fixed ? theme.fixedFont() : option.font;
    font.setItalic(cell.pending);
    painter->setFont(font);
    const int alignment = int(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
    if (cell.isPreview) {
        paintPreview(painter, rect, alignment, cell);
        return;
    }
    painter->setPen(theme.color(cell.muted ? Role::TextMuted : Role::Text));
    const QString shown = QFontMetrics(font).elidedText(cell.text, elideOf(column), rect.width());
    painter->drawText(rect, alignment, shown);
}

// The old value struck out, the new one beside it.
void TableDelegate::paintPreview(QPainter *painter, const QRect &rect, int alignment,
                                 const RecordCell &cell) const
{
    const Theme &theme = Theme::current();
    QFont struck = painter->font();
    struck.setStrikeOut(true);
    const QFontMetrics metrics(struck);
    // The new value has the room; the old one what is left, if that is worth anything.
    constexpr int kLeastOld = 28;
    const int needed = QFontMetrics(painter->font()).horizontalAdvance(cell.newText);
    const int left = rect.width() - needed - Theme::space(2);
    const QString old = left < kLeastOld ? QString() : metrics.elidedText(cell.text, Qt::ElideRight, left);
    const int oldWidth = old.isEmpty() ? 0 : metrics.horizontalAdvance(old) + Theme::space(2);
    const QString now =
        QFontMetrics(painter->font()).elidedText(cell.newText, Qt::ElideRight, rect.width() - oldWidth);
    const bool right = (alignment & Qt::AlignRight) != 0;
    const int nowWidth = QFontMetrics(painter->font()).horizontalAdvance(now);
    const QFont plain = painter->font();
    painter->setPen(theme.color(Role::TextMuted));
    painter->setFont(struck);
    painter->drawText(right ? rect.adjusted(0, 0, -nowWidth - Theme::space(2), 0) : rect, alignment, old);
    painter->setFont(plain);
    painter->setPen(theme.color(cell.refusal.isEmpty() ? Role::Text : Role::Bad));
    painter->drawText(right ? rect : rect.adjusted(oldWidth, 0, 0, 0), alignment, now);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RecordTableModel *records = recordsOf(index);
    if (records == nullptr || !records->bandText(index.row()).isEmpty())
        return {0, Theme::current().rowHeight()};
    const RecordCell cell = records->cell(index.row(), index.column());
    const bool fixed = records->column(index.column()).fixed;
    const QFontMetrics metrics(fixed ? Theme::current().fixedFont() : option.font);
    const int icon = cell.icon.isNull() ? 0 : Theme::kIcon + kIconGap;
    return {metrics.horizontalAdvance(cell.text) + icon + 2 * padding() + 1, Theme::current().rowHeight()};
}

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    m_edited = index;
    m_editor = m_maker ? m_maker(parent, index) : nullptr;
    if (m_editor != nullptr)
        connect(m_editor, &QObject::destroyed, this, &TableDelegate::ended);
    return m_editor;
}

// The maker has filled it; what somebody is typing is never overwritten by a new estate.
void TableDelegate::setEditorData(QWidget *, const QModelIndex &) const {}

void TableDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    const auto *value = qobject_cast<const ValueEdit *>(editor);
    if (value != nullptr ? value->isChanged() : line != nullptr && line->isModified())
        Q_EMIT typed(index, value == nullptr ? line->text() : value->chosenText());
}

void TableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    constexpr int kLeastWidth = 140;
    QRect rect = option.rect;
    rect.setWidth(qMax(rect.width(), kLeastWidth));
    editor->setGeometry(rect);
}

bool TableDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    auto *editor = qobject_cast<QWidget *>(watched);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const QPersistentModelIndex at = m_edited;
    const auto leave = [&](Then then) {
        if (at.isValid() && isMistaken(editor)) { // the refusal is told; what was typed stays to be mended
            setModelData(editor, nullptr, at);
            return true;
        }
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
        if (at.isValid())
            Q_EMIT left(at, then);
        return true;
    };
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return leave(Then::Down);
    case Qt::Key_Tab:
        return leave(Then::Right);
    case Qt::Key_Backtab:
        return leave(Then::Left);
    default:
        return QStyledItemDelegate::eventFilter(watched, event);
    }
}

} // namespace tally::ui
