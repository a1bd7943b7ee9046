// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_legend.h"

#include "ui/theme/icons.h"
#include "ui/theme/states.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QIcon>
#include <QPainter>

#include <functional>

namespace tally::ui {

namespace {

constexpr int kSign = Theme::kIcon;
constexpr double kHalfDiamond = 5;

using Sign = std::function<void(QPainter &, const QRectF &)>;

void diamondSign(QPainter &painter, const QRectF &place)
{
    const QPointF middle = place.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().color(Role::Warn));
    painter.drawPolygon(QPolygonF({middle - QPointF(0, kHalfDiamond), middle + QPointF(kHalfDiamond, 0),
                                   middle + QPointF(0, kHalfDiamond), middle - QPointF(kHalfDiamond, 0)}));
}

void dashedSign(QPainter &painter, const QRectF &place)
{
    painter.setPen(QPen(Theme::current().color(Role::Good), 1.25, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(0, 2, 0, -2), Theme::kRadius, Theme::kRadius);
}

void sheetsSign(QPainter &painter, const QRectF &place)
{
    painter.setPen(QPen(Theme::current().color(Role::Control), 1));
    painter.setBrush(Theme::current().color(Role::Base));
    painter.drawRoundedRect(place.adjusted(2, 4, 0, -1), Theme::kRadius, Theme::kRadius);
    painter.drawRoundedRect(place.adjusted(0, 2, -2, -3), Theme::kRadius, Theme::kRadius);
}

} // namespace

GraphLegend::GraphLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GraphLegend::setDrawn(const QString &words)
{
    m_drawn = words;
    setAccessibleName(words);
    update();
}

void GraphLegend::setUpstream(bool upstream)
{
    m_upstream = upstream;
    update();
}

QSize GraphLegend::sizeHint() const
{
    return {480, QFontMetrics(Theme::current().font(TextSize::Small)).height() + Theme::space(3)};
}

QSize GraphLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void GraphLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Theme::current().color(Role::Window));
    painter.setFont(Theme::current().font(TextSize::Small));
    const QFontMetrics metrics(painter.font());
    int right = width() - Theme::space(3);
    const int count = metrics.horizontalAdvance(m_drawn);
    painter.setPen(Theme::current().color(Role::TextMuted));
    painter.drawText(QRect(right - count, 0, count, height()), Qt::AlignVCenter, m_drawn);
    right -= count + Theme::space(5);
    int left = Theme::space(3);
    const auto entry = [&](const Sign &sign, const QString &words) {
        const int wide = kSign + Theme::space(2) + metrics.horizontalAdvance(words);
        if (left + wide > right)
            return; // what does not fit goes
        sign(painter, QRectF(left, (height() - kSign) / 2.0, kSign, kSign));
        painter.setPen(Theme::current().color(Role::TextMuted));
        painter.drawText(QRect(left + kSign + Theme::space(2), 0, wide, height()), Qt::AlignVCenter, words);
        left += wide + Theme::space(4);
    };
    if (!m_upstream)
        entry([](QPainter &p, const QRectF &place) { stateIcon(State::Bad).paint(&p, place.toRect()); },
              tr("fails"));
    entry(diamondSign, tr("no other way"));
    if (!m_upstream)
        entry(dashedSign, tr("spared"));
    entry(sheetsSign, tr("several, + unfolds"));
}

} // namespace tally::ui
