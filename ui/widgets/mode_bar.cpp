// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mode_bar.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/status_region.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tally::ui {

namespace {

constexpr int kEdge = 12; // the striped edge of the past

Role inkOf(ModeBar::Mode mode)
{
    return mode == ModeBar::Mode::Past ? Role::Past : Role::WhatIf;
}

Role tintOf(ModeBar::Mode mode)
{
    return mode == ModeBar::Mode::Past ? Role::PastTint : Role::WhatIfTint;
}

} // namespace

ModeBar::ModeBar(Mode mode, QWidget *parent)
    : QWidget(parent), m_mode(mode), m_title(new TextLabel({}, TextSize::Body, inkOf(mode))),
      m_sentence(new ElidedLabel({}, TextSize::Body, inkOf(mode))), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(kEdge + Theme::space(2), Theme::space(1), Theme::space(2), Theme::space(1));
    m_row->setSpacing(Theme::space(2));
    m_row->addWidget(
        new IconLabel(mode == Mode::Past ? QStringLiteral("as-of") : QStringLiteral("what-if"), inkOf(mode)));
    m_row->addWidget(m_title);
    m_row->addSpacing(Theme::space(1));
    m_row->addWidget(m_sentence, 1);
    m_title->setDemiBold(true);
}

void ModeBar::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    const QString said = title + QLatin1Char(' ') + sentence;
    const bool isNew = accessibleName() != said;
    setAccessibleName(said);
    if (isNew && isVisible())
        alert(this);
}

QPushButton *ModeBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_row->addWidget(button);
    return button;
}

QSize ModeBar::minimumSizeHint() const
{
    return {Theme::space(6) * 8, QWidget::minimumSizeHint().height()};
}

void ModeBar::resizeEvent(QResizeEvent *event)
{
    constexpr int kNarrow = 720;
    m_sentence->setVisible(width() >= kNarrow);
    QWidget::resizeEvent(event);
}

void ModeBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    alert(this);
}

void ModeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QColor ink = theme.color(inkOf(m_mode));
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(tintOf(m_mode)));
    if (m_mode == Mode::Past) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(0, 0, kEdge, height());
        painter.setPen(QPen(ink, 3));
        constexpr int kStep = 8;
        for (int x = -height(); x < kEdge + height(); x += kStep)
            painter.drawLine(x, height() + 2, x + height() + 4, -2);
        painter.setClipping(false);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRect(0, height() - 1, width(), 1), ink);
        return;
    }
    QPen dash(ink, 2);
    dash.setDashPattern({4, 3});
    painter.setPen(dash);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace tally::ui
