// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/label_preview.h"

#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tally::ui {

LabelPreview::LabelPreview(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(120);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LabelPreview::setPage(const QImage &page, const LabelSheet &sheet, int first, bool isFirstPage)
{
    m_page = page;
    m_sheet = sheet;
    m_first = first;
    m_isFirstPage = isFirstPage;
    setAccessibleName(
        sheet.count() == 1
            ? tr("Preview of a label")
            : tr("Preview of a sheet; the labels begin at place %1 of %2").arg(first + 1).arg(sheet.count()));
    setAccessibleDescription(sheet.count() == 1 ? QString()
                                                : tr("The arrow keys choose the place of the first label."));
    update();
}

QSize LabelPreview::sizeHint() const
{
    return {300, 320};
}

QRectF LabelPreview::paper() const
{
    if (m_page.isNull())
        return {};
    const int margin = Theme::space(2);
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QSizeF size = QSizeF(m_page.size()).scaled(room.size(), Qt::KeepAspectRatio);
    return {QPointF(room.center().x() - size.width() / 2, room.top()), size};
}

QRectF LabelPreview::rectOf(int place) const
{
    const QRectF sheet = paper();
    const double scale = sheet.width() / m_sheet.page.width();
    const QRectF label = m_sheet.rect(place);
    return {sheet.topLeft() + label.topLeft() * scale, label.size() * scale};
}

void LabelPreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Window));
    if (m_page.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF sheet = paper();
    const QSize pixels = (sheet.size() * devicePixelRatioF()).toSize();
    QImage scaled = m_page.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(devicePixelRatioF());
    painter.drawImage(sheet.topLeft(), scaled);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Role::Control), 1));
    painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    if (m_sheet.count() == 1) {
        if (hasFocus())
            drawFocusRing(&painter, sheet.adjusted(2, 2, -3, -3), Theme::kRadius);
        return;
    }
    painter.setPen(QPen(theme.color(Role::Control), 1, Qt::DotLine));
    for (int place = 0; place < m_sheet.count(); ++place) {
        const QRectF label = rectOf(place);
        painter.drawRoundedRect(label, Theme::kRadius, Theme::kRadius);
        if (m_isFirstPage && place < m_first) // peeled off before
            painter.fillRect(label, QBrush(theme.color(Role::Control), Qt::BDiagPattern));
    }
    if (m_isFirstPage && hasFocus())
        drawFocusRing(&painter, rectOf(m_first), Theme::kRadius);
}

void LabelPreview::choose(int place)
{
    place = std::clamp(place, 0, m_sheet.count() - 1);
    if (!m_isFirstPage || place == m_first)
        return;
    m_first = place; // what stands there follows
    update();
    Q_EMIT placeChosen(place);
}

void LabelPreview::mousePressEvent(QMouseEvent *event)
{
    for (int place = 0; !m_page.isNull() && place < m_sheet.count(); ++place) {
        if (rectOf(place).contains(event->position()))
            return choose(place);
    }
}

void LabelPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_first - 1);
    case Qt::Key_Right:
        return choose(m_first + 1);
    case Qt::Key_Up:
        return choose(m_first >= m_sheet.columns ? m_first - m_sheet.columns : m_first);
    case Qt::Key_Down:
        return choose(m_first + m_sheet.columns < m_sheet.count() ? m_first + m_sheet.columns : m_first);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(m_sheet.count() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace tally::ui
