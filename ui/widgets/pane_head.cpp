// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pane_head.h"

#include "ui/theme/format.h"
#include "ui/widgets/tool_button.h"

#include <QAction>
#include <QHBoxLayout>

namespace tally::ui {

PaneHead::PaneHead(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(title, TextSize::Title)),
      m_count(new ElidedLabel({}, TextSize::Body, Role::TextMuted)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(3), Theme::space(1));
    m_row->setSpacing(Theme::space(2));
    m_row->addWidget(m_title);
    m_row->addWidget(m_count, 1);
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_count->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    name();
}

void PaneHead::setTitle(const QString &title)
{
    m_title->setText(title);
    name();
    fit();
}

void PaneHead::setCount(qint64 shown, qint64 total)
{
    setCountText(shown == total ? formatCount(total)
                                : tr("%1 of %2").arg(formatCount(shown), formatCount(total)));
}

void PaneHead::setCountText(const QString &text)
{
    m_count->setText(text);
    name();
}

QString PaneHead::countText() const
{
    return m_count->text();
}

void PaneHead::name()
{
    setAccessibleName(m_count->text().isEmpty() ? m_title->text()
                                                : tr("%1, %2").arg(m_title->text(), m_count->text()));
}

ToolButton *PaneHead::addButton(const QString &iconName, const QString &text, const QKeySequence &keys)
{
    return keep(new ToolButton(iconName, text, keys));
}

ToolButton *PaneHead::addButton(QAction *action)
{
    return keep(new ToolButton(action));
}

ToolButton *PaneHead::keep(ToolButton *button)
{
    m_buttons.push_back(button);
    m_row->addWidget(button);
    fit();
    return button;
}

void PaneHead::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
    fit();
}

void PaneHead::setMiddle(QWidget *widget)
{
    constexpr int kCountAt = 1;
    if (m_middle != nullptr)
        m_row->removeWidget(m_middle);
    m_middle = widget;
    if (widget != nullptr) {
        m_row->insertWidget(kCountAt + 1, widget, 1);
        widget->show();
    }
    m_row->setStretch(kCountAt, widget == nullptr ? 1 : 0);
    m_count->setSizePolicy(widget == nullptr ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                           QSizePolicy::Preferred);
    fit();
}

QSize PaneHead::minimumSizeHint() const
{
    return {Theme::space(6) * 4, QWidget::minimumSizeHint().height()};
}

void PaneHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PaneHead::fit()
{
    for (ToolButton *button : m_buttons)
        button->setIconOnly(false);
    const QMargins margins = m_row->contentsMargins();
    int needed = margins.left() + margins.right();
    for (int i = 0; i < m_row->count(); ++i)
        needed += m_row->itemAt(i)->sizeHint().width() + m_row->spacing();
    for (ToolButton *button : m_buttons)
        button->setIconOnly(needed > width() && !button->icon().isNull());
}

} // namespace tally::ui
