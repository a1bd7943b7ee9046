// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is shown and where; keys and pointer are in graph_canvas_input.cpp.
#include "ui/graph/graph_canvas.h"

#include "ui/graph/graph_export.h"
#include "ui/graph/graphviz.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace tally::ui {

namespace {

constexpr double kLeastZoom = 0.05;
constexpr double kMostZoom = 3;
constexpr double kMargin = 24;           // around the drawing, on the screen
constexpr std::size_t kMostForDot = 150; // boxes; dot needs too long for more
constexpr double kFirstSight = 1.05;     // times the least size that can be read
constexpr int kDotLimit = 120;           // milliseconds: a drawing is there within 200

// Qt would call it a part of a window.
QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    if (className != QLatin1String(GraphCanvas::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Graphic);
}

} // namespace

GraphCanvas::GraphCanvas(QWidget *parent)
    : QAbstractScrollArea(parent), m_graphviz(new Graphviz({}, this)), m_fonts(themeFonts())
{
    QAccessible::installFactory(faceOf);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Drawing, empty"));
    connect(m_graphviz, &Graphviz::finished, this, &GraphCanvas::take);
    connect(m_graphviz, &Graphviz::failed, this, [this] {
        if (m_pending)
            take(layeredLayout(requestOf(m_pending->scene, nullptr)));
    });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        m_fonts = themeFonts();
        viewport()->update();
    });
}

GraphCanvas::~GraphCanvas() = default;

QSize GraphCanvas::sizeHint() const
{
    return {720, 480};
}

void GraphCanvas::setDrawing(DrawingPtr drawing, bool another)
{
    m_graphviz->cancel();
    m_pending = Pending{makeScene(std::move(drawing), m_fonts), another};
    const GraphScene &scene = m_pending->scene;
    const LayoutRequest request = requestOf(scene, another ? nullptr : &m_scene);
    if (another && m_usesGraphviz && m_graphviz->isThere() && request.sizes.size() <= kMostForDot &&
        request.sizes.size() > 1)
        m_graphviz->start(request, kDotLimit);
    else
        take(layeredLayout(request));
}

void GraphCanvas::take(const Layout &layout)
{
    if (!m_pending)
        return;
    const GraphScene old = std::exchange(m_scene, std::move(m_pending->scene));
    const bool another = m_pending->another || old.isEmpty();
    m_pending.reset();
    place(m_scene, layout);
    m_hovered = kNoBox;
    if (another || m_current >= old.layout.boxes.size()) {
        m_current = m_scene.isEmpty() ? kNoBox : 0;
        showFromSource();
    } else {
        const QPointF was = old.layout.boxes[m_current].topLeft() * m_zoom + origin();
        m_current =
            m_scene.isEmpty() ? kNoBox : sameBox(m_scene, old.drawing->boxes[m_current], *old.drawing);
        updateScrollBars();
        if (m_current != kNoBox) {
            const QPointF moved = m_scene.layout.boxes[m_current].topLeft() * m_zoom + origin() - was;
            pan(qRound(moved.x()), qRound(moved.y()));
        }
    }
    setAccessibleDescription(
        m_scene.isEmpty() ? QString() : tr("%1; table with Ctrl+T").arg(countWords(*m_scene.drawing)));
    mark();
    announce();
    viewport()->update();
    Q_EMIT currentChanged(m_current);
    Q_EMIT shown();
}

// Whole when its words can still be read then; else as large as can be read, the source in sight.
void GraphCanvas::showFromSource()
{
    fit();
    m_sight = Sight::Start;
    const double least = leastReadableZoom(m_fonts) * kFirstSight;
    if (m_zoom >= least)
        return;
    m_zoom = least;
    updateScrollBars();
    horizontalScrollBar()->setValue(0);
    if (m_current != kNoBox)
        verticalScrollBar()->setValue(
            qRound((m_scene.layout.boxes[m_current].center().y() - m_scene.layout.bounds.top()) * m_zoom +
                   kMargin - viewport()->height() / 2.0));
}

void GraphCanvas::fit()
{
    const QSizeF whole = m_scene.layout.bounds.size();
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * kMargin, 2 * kMargin);
    m_zoom = 1;
    if (!whole.isEmpty() && !room.isEmpty())
        m_zoom = std::clamp(std::min(room.width() / whole.width(), room.height() / whole.height()),
                            kLeastZoom, 1.0);
    m_sight = Sight::Whole;
    updateScrollBars();
    viewport()->update();
}

void GraphCanvas::setZoom(double zoom, QPointF fixed)
{
    const QPointF point = toScene(fixed);
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    m_sight = Sight::Free;
    updateScrollBars();
    const QPointF moved = point * m_zoom + origin() - fixed;
    pan(qRound(moved.x()), qRound(moved.y()));
    viewport()->update();
}

void GraphCanvas::updateScrollBars()
{
    const QSizeF whole = m_scene.layout.bounds.size() * m_zoom + QSizeF(2 * kMargin, 2 * kMargin);
    const auto set = [](QScrollBar *bar, double size, int room) {
        bar->setPageStep(room);
        bar->setSingleStep(24);
        bar->setRange(0, std::max(0, qCeil(size) - room));
    };
    set(horizontalScrollBar(), whole.width(), viewport()->width());
    set(verticalScrollBar(), whole.height(), viewport()->height());
}

QPointF GraphCanvas::origin() const
{
    const QSizeF whole = m_scene.layout.bounds.size() * m_zoom + QSizeF(2 * kMargin, 2 * kMargin);
    const auto along = [](double size, int room, int scrolled) {
        return size < room ? std::floor((room - size) / 2) : double(-scrolled);
    };
    const QPointF corner(along(whole.width(), viewport()->width(), horizontalScrollBar()->value()),
                         along(whole.height(), viewport()->height(), verticalScrollBar()->value()));
    return corner + QPointF(kMargin, kMargin) - m_scene.layout.bounds.topLeft() * m_zoom;
}

void GraphCanvas::pan(int dx, int dy)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + dx);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + dy);
}

void GraphCanvas::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy); // what was painted moves, the rest is painted
}

void GraphCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_sight == Sight::Start)
        showFromSource();
    else if (m_sight == Sight::Whole)
        fit();
    else
        updateScrollBars();
    viewport()->update();
}

void GraphCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::current().color(Role::Base));
    const QPointF from = origin();
    PaintOptions options;
    options.colour = [](Role role) { return Theme::current().color(role); };
    options.fonts = m_fonts;
    options.exposed = QRectF(toScene(event->rect().topLeft()), QSizeF(event->rect().size()) / m_zoom);
    options.zoom = m_zoom;
    options.current = m_current;
    options.hasFocus = hasFocus();
    options.carried = m_scene.isEmpty() ? nullptr : &m_carried;
    options.highContrast = Theme::current().highContrast();
    painter.translate(from);
    painter.scale(m_zoom, m_zoom);
    paintScene(painter, m_scene, options);
}

bool GraphCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(kNoBox);
    if (event->type() == QEvent::ToolTip && m_hovered != kNoBox) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), spokenBox(*m_scene.drawing, m_scene.drawing->boxes[m_hovered]),
                           this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GraphCanvas::setCurrentBox(std::size_t box)
{
    if (box == m_current || box >= m_scene.layout.boxes.size())
        return;
    m_current = box;
    makeVisible(box);
    mark();
    announce();
    Q_EMIT currentChanged(box);
}

void GraphCanvas::makeVisible(std::size_t box)
{
    const QRectF &place = m_scene.layout.boxes[box];
    const QRectF seen(place.topLeft() * m_zoom + origin(), place.size() * m_zoom);
    const QRectF wanted = seen.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    const auto over = [](double low, double high, int room) {
        return low < 0 ? low : high > room ? std::min(low, high - room) : 0;
    };
    pan(qRound(over(wanted.left(), wanted.right(), viewport()->width())),
        qRound(over(wanted.top(), wanted.bottom(), viewport()->height())));
}

void GraphCanvas::mark()
{
    if (!m_scene.isEmpty())
        m_carried = carriedTo(m_scene, markedBox());
    viewport()->update();
    Q_EMIT markedChanged(m_scene.isEmpty() ? kNoBox : markedBox());
}

void GraphCanvas::hover(std::size_t box)
{
    if (box == m_hovered)
        return;
    m_hovered = box;
    mark();
}

// The name changes with the current box: a screen reader says it, with every version of Qt.
void GraphCanvas::announce()
{
    const estate::DrawnBox *box = currentDrawn();
    setAccessibleName(box == nullptr ? tr("Drawing, empty") : spokenBox(*m_scene.drawing, *box));
}

const estate::DrawnBox *GraphCanvas::currentDrawn() const
{
    return m_current < m_scene.layout.boxes.size() ? &m_scene.drawing->boxes[m_current] : nullptr;
}

std::optional<ItemId> GraphCanvas::currentItem() const
{
    const estate::DrawnBox *box = currentDrawn();
    if (box == nullptr || box->folded)
        return {};
    return m_scene.drawing->estate->idAt(m_scene.drawing->items[box->items.front()].row);
}

void GraphCanvas::copyPicture() const
{
    if (!m_scene.isEmpty())
        QGuiApplication::clipboard()->setMimeData(scenePicture(m_scene, accessibleName()));
}

} // namespace tally::ui
