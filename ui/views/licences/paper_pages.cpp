// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/paper_pages.h"

#include "ui/theme/format.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tally::ui {

namespace {

constexpr double kLeastZoom = 0.5, kMostZoom = 3, kZoomStep = 1.25;
constexpr int kInSight = 6; // pages kept at the size shown

QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    if (className != QLatin1String(PaperPages::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Document);
}

} // namespace

PaperPages::PaperPages(QWidget *parent) : QAbstractScrollArea(parent)
{
    QAccessible::installFactory(faceOf);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Pages"));
    connect(&Theme::current(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PaperPages::show(std::shared_ptr<const PagePictures> pages, const QString &name)
{
    m_pages = std::move(pages);
    m_name = name;
    m_cache.clear();
    m_told = -1;
    layOut();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    tellPage();
    viewport()->update();
}

QSizeF PaperPages::pageSize() const
{
    if (pageCount() == 0)
        return {};
    const double room = std::max(100, viewport()->width() - 2 * Theme::space(4));
    const QSizeF size(m_pages->size());
    const double width = room * m_zoom;
    return {width, std::floor(width * size.height() / size.width())};
}

double PaperPages::step() const
{
    return pageSize().height() + Theme::space(4);
}

int PaperPages::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const double third = viewport()->height() / 3.0;
    return std::clamp(int((verticalScrollBar()->value() + third) / step()), 0, pageCount() - 1);
}

void PaperPages::goTo(int page)
{
    verticalScrollBar()->setValue(int(std::clamp(page, 0, std::max(0, pageCount() - 1)) * step()));
}

void PaperPages::setZoom(double zoom)
{
    zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (zoom == m_zoom)
        return;
    const int page = currentPage();
    m_zoom = zoom;
    m_cache.clear();
    layOut();
    goTo(page);
    viewport()->update();
}

void PaperPages::layOut()
{
    const QSizeF page = pageSize();
    const int height = int(pageCount() * step()) + Theme::space(4);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Theme::space(6));
    const int width = int(page.width()) + 2 * Theme::space(4);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PaperPages::tellPage()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    setAccessibleName(
        pageCount() == 0
            ? tr("Pages")
            : tr("%1, page %2 of %3").arg(m_name, formatCount(page + 1), formatCount(pageCount())));
    Q_EMIT pageChanged(page);
}

QImage PaperPages::scaled(int page)
{
    if (const auto known = m_cache.constFind(page); known != m_cache.constEnd())
        return *known;
    if (m_cache.size() >= kInSight) {
        for (auto each = m_cache.begin(); each != m_cache.end();)
            each = std::abs(each.key() - page) > kInSight / 2 ? m_cache.erase(each) : std::next(each);
    }
    const double ratio = devicePixelRatioF();
    QImage image = m_pages->page(page).scaled((pageSize() * ratio).toSize(), Qt::IgnoreAspectRatio,
                                              Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    m_cache.insert(page, image);
    return image;
}

void PaperPages::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.color(Role::Sunk));
    const QSizeF size = pageSize();
    const double left = Theme::space(4) - horizontalScrollBar()->value() +
                        std::max(0.0, (viewport()->width() - 2 * Theme::space(4) - size.width()) / 2);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF sheet(QPointF(left, Theme::space(4) + page * step() - verticalScrollBar()->value()),
                           size);
        if (!sheet.intersects(QRectF(viewport()->rect())))
            continue;
        painter.drawImage(sheet.topLeft(), scaled(page));
        painter.setPen(QPen(theme.color(Role::Control), 1));
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    }
    if (hasFocus())
        drawFocusRing(&painter, QRectF(viewport()->rect()).adjusted(2, 2, -3, -3), Theme::kRadius);
}

void PaperPages::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_cache.clear();
    layOut();
    tellPage();
}

void PaperPages::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return goTo(currentPage() - 1);
    case Qt::Key_PageDown:
        return goTo(currentPage() + 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(pageCount() - 1);
    case Qt::Key_Plus:
        return setZoom(m_zoom * kZoomStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / kZoomStep);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperPages::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(event->angleDelta().y() > 0 ? m_zoom * kZoomStep : m_zoom / kZoomStep);
    event->accept();
}

void PaperPages::scrollContentsBy(int, int)
{
    tellPage();
    viewport()->update();
}

void PaperPages::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperPages::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace tally::ui
