// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_popup.h"

#include "ui/find/find_results_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kMostRows = 14;
constexpr int kPage = 8;
constexpr int kLeastWidth = 560;

// Icon, name, and at the right what was found, its letters marked.
class FindDelegate final : public QStyledItemDelegate
{
public:
    FindDelegate(const FindResultsModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), Theme::current().rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const FindRow &row = m_model->row(index.row());
        const Theme &theme = Theme::current();
        const bool heading = row.kind == FindRow::Kind::Heading;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.color(Role::Select));
        QRect inner = option.rect.adjusted(Theme::space(2), 0, -Theme::space(2), 0);
        if (!row.iconName.isEmpty())
            icon(row.iconName)
                .paint(painter, QRect(inner.left(), inner.center().y() - Theme::kIcon / 2, Theme::kIcon,
                                      Theme::kIcon));
        inner.setLeft(inner.left() + (heading ? 0 : Theme::kIcon + Theme::space(2)));
        const QRect detail = paintDetail(painter, inner, row, heading);
        painter->setFont(theme.font(heading ? TextSize::Small : TextSize::Body, heading));
        painter->setPen(theme.color(heading ? Role::TextMuted : Role::Text));
        inner.setRight(detail.left() - Theme::space(2));
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(row.text, Qt::ElideRight, inner.width()));
        painter->restore();
    }

private:
    static QRect paintDetail(QPainter *painter, const QRect &inner, const FindRow &row, bool heading)
    {
        const Theme &theme = Theme::current();
        painter->setFont(theme.font(heading ? TextSize::Small : TextSize::Body));
        const QFontMetrics metrics = painter->fontMetrics();
        const int width = qMin(metrics.horizontalAdvance(row.detail), inner.width() * 2 / 3);
        const QRect place(inner.right() - width, inner.top(), width + 1, inner.height());
        if (row.matchAt >= 0) {
            const int at = metrics.horizontalAdvance(row.detail.left(row.matchAt));
            const int length = metrics.horizontalAdvance(row.detail.mid(row.matchAt, row.matchLength));
            if (at + length <= width)
                painter->fillRect(QRect(place.left() + at, place.center().y() - metrics.height() / 2, length,
                                        metrics.height()),
                                  theme.color(Role::Match));
        }
        painter->setPen(theme.color(row.matchAt >= 0 ? Role::Text : Role::TextMuted));
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(row.detail, Qt::ElideRight, width + 1));
        return place;
    }

    const FindResultsModel *m_model;
};

} // namespace

FindPopup::FindPopup(FindResultsModel *model, QWidget *owner)
    : QFrame(owner, Qt::ToolTip | Qt::FramelessWindowHint), m_model(model), m_list(new QListView(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(model);
    m_list->setItemDelegate(new FindDelegate(model, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    hide();
}

void FindPopup::showBelow(const QWidget &field)
{
    const int rows = qBound(1, m_model->rowCount(), kMostRows);
    resize(qMax(field.width(), kLeastWidth), rows * Theme::current().rowHeight() + 2);
    move(field.mapToGlobal(QPoint(0, field.height() + Theme::space(0))));
    show();
}

void FindPopup::setCurrentRow(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

int FindPopup::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void FindPopup::walk(int key)
{
    const int step = key == Qt::Key_Down || key == Qt::Key_PageDown ? 1 : -1;
    int left = key == Qt::Key_PageDown || key == Qt::Key_PageUp ? kPage : 1;
    int at = currentRow();
    for (int next = at + step; left > 0 && next >= 0 && next < m_model->rowCount(); next += step) {
        if (m_model->row(next).place.view.isEmpty())
            continue;
        at = next;
        --left;
    }
    setCurrentRow(at);
}

void FindPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Role::Base));
    painter.setPen(Theme::current().color(Role::Control));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace tally::ui
