// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/axis_view.h"

#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_region.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tally::ui {

namespace {

constexpr int kMargin = Theme::space(4);
constexpr int kStop = 12; // its picture
constexpr int kLanes = 2;
constexpr double kLeastGap = 14; // a gap is seen however short it was

QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    if (className != QLatin1String(AxisView::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Chart);
}

int textHeight()
{
    return QFontMetrics(Theme::current().font(TextSize::Small)).height();
}

int laneHeight()
{
    return 2 * textHeight() + kStop;
}

} // namespace

AxisView::AxisView(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(faceOf);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Custody and sanitisation over time"));
    setAccessibleDescription(tr("The list below says the same in words."));
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void AxisView::show(const CustodyAxis &axis)
{
    m_axis = axis;
    m_current = axis.stops.empty() ? -1 : int(axis.stops.size()) - 1;
    setVisible(!axis.stops.empty());
    update();
}

QSize AxisView::sizeHint() const
{
    return {240, kLanes * laneHeight() + textHeight() + 3 * Theme::space(1)};
}

double AxisView::xOf(Instant at) const
{
    const double span = std::max<double>(1, double(m_axis.to - m_axis.from));
    const double share = std::clamp(double(at - m_axis.from) / span, 0.0, 1.0);
    return kMargin + share * (width() - 2 * kMargin);
}

QRect AxisView::laneRect(int lane) const
{
    return {kMargin, Theme::space(1) + lane * laneHeight(), width() - 2 * kMargin, laneHeight()};
}

void AxisView::paintLane(QPainter &painter, int lane, const std::vector<AxisPart> &parts) const
{
    const Theme &theme = Theme::current();
    const QRect room = laneRect(lane);
    const QFont small = theme.font(TextSize::Small);
    painter.setFont(small);
    painter.setPen(theme.color(Role::TextMuted));
    painter.drawText(QRect(room.left(), room.top(), room.width(), textHeight()),
                     int(Qt::AlignLeft | Qt::AlignVCenter), lane == 0 ? tr("Custody") : tr("Sanitisation"));
    const int top = room.top() + textHeight() + 1;
    const int height = room.height() - textHeight() - 3;
    for (const AxisPart &part : parts) {
        double from = xOf(part.from), to = xOf(part.to);
        if (part.isGap && to - from < kLeastGap)
            to = std::min<double>(room.right(), from + kLeastGap);
        const QRectF bar(from, top, std::max(2.0, to - from - 1), height);
        const Role role = part.isGap ? Role::Bad : roleOf(part.shape);
        painter.fillRect(bar, theme.color(part.isGap ? Role::BadTint : tintOf(part.shape)));
        if (part.isGap)
            painter.fillRect(bar, QBrush(theme.color(Role::Bad), Qt::BDiagPattern));
        painter.fillRect(QRectF(bar.left(), bar.bottom() - 2, bar.width(), 2), theme.color(role));
        const QRectF inner = bar.adjusted(Theme::space(1), 0, -2, -2);
        painter.setPen(theme.color(Role::Text));
        if (inner.width() > 3 * textHeight() && !part.isGap)
            painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                             QFontMetrics(small).elidedText(part.words, Qt::ElideRight, int(inner.width())));
    }
}

void AxisView::paintStops(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    for (int i = 0; i < int(m_axis.stops.size()); ++i) {
        const AxisStop &stop = m_axis.stops[std::size_t(i)];
        const QRect room = laneRect(stop.lane == AxisStop::Lane::Custody ? 0 : 1);
        const int x = int(std::lround(xOf(stop.at)));
        const bool isCurrent = i == m_current && hasFocus();
        painter.fillRect(
            QRect(x, room.top() + textHeight() + 1, isCurrent ? 3 : 1, room.height() - textHeight() - 3),
            theme.color(isCurrent ? Role::Focus : roleOf(stop.shape)));
        if (isCurrent) {
            painter.setPen(QPen(theme.color(Role::Focus), Theme::kFocusWidth));
            painter.drawEllipse(QPoint(x + 1, room.top() + textHeight() / 2), kStop / 2, kStop / 2);
        }
    }
}

void AxisView::paintEvent(QPaintEvent *)
{
    if (m_axis.stops.empty())
        return;
    QPainter painter(this);
    const Theme &theme = Theme::current();
    painter.fillRect(rect(), theme.color(Role::Base));
    paintLane(painter, 0, m_axis.custody);
    paintLane(painter, 1, m_axis.sanitisation);
    paintStops(painter);
    const QRect foot(kMargin, height() - textHeight() - Theme::space(1), width() - 2 * kMargin, textHeight());
    const QFont small = theme.font(TextSize::Small);
    painter.setFont(small);
    painter.setPen(theme.color(Role::TextMuted));
    if (hasFocus() && m_current >= 0) {
        painter.setPen(theme.color(Role::Text));
        painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(small).elidedText(words(), Qt::ElideRight, foot.width()));
        return;
    }
    painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignVCenter), formatInstant(m_axis.from));
    painter.drawText(foot, int(Qt::AlignRight | Qt::AlignVCenter), formatInstant(m_axis.to));
}

QString AxisView::words() const
{
    if (m_current < 0 || m_current >= int(m_axis.stops.size()))
        return {};
    const AxisStop &stop = m_axis.stops[std::size_t(m_current)];
    return QStringLiteral("%1, %2, %3").arg(stop.words, formatInstant(stop.at), stop.who);
}

void AxisView::moveTo(int stop)
{
    stop = std::clamp(stop, 0, int(m_axis.stops.size()) - 1);
    if (m_axis.stops.empty())
        return;
    m_current = stop;
    setAccessibleName(tr("Custody and sanitisation over time: %1").arg(words()));
    alert(this);
    update();
    Q_EMIT stopChanged(stop);
}

void AxisView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - 1);
    case Qt::Key_Right:
        return moveTo(m_current + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(int(m_axis.stops.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

int AxisView::stopAt(const QPoint &at) const
{
    int nearest = -1;
    double least = kStop;
    for (int i = 0; i < int(m_axis.stops.size()); ++i) {
        const AxisStop &stop = m_axis.stops[std::size_t(i)];
        if (!laneRect(stop.lane == AxisStop::Lane::Custody ? 0 : 1).contains(at))
            continue;
        const double distance = std::abs(xOf(stop.at) - at.x());
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void AxisView::mousePressEvent(QMouseEvent *event)
{
    if (const int stop = stopAt(event->pos()); stop >= 0)
        moveTo(stop);
    QWidget::mousePressEvent(event);
}

bool AxisView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        QString tip;
        for (const auto &[lane, parts] :
             {std::pair<int, const std::vector<AxisPart> *>{0, &m_axis.custody}, {1, &m_axis.sanitisation}}) {
            for (const AxisPart &part : *parts) {
                if (laneRect(lane).contains(help.pos()) && xOf(part.from) <= help.pos().x() &&
                    help.pos().x() <= xOf(part.to))
                    tip =
                        tr("%1\n%2 to %3").arg(part.words, formatInstant(part.from), formatInstant(part.to));
            }
        }
        QToolTip::showText(help.globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

void AxisView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void AxisView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tally::ui
