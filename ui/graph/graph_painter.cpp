// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_painter.h"

#include "ui/theme/icons.h"
#include "ui/theme/states.h"
#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace tally::ui {

using estate::BoxState;
using estate::DrawnArrow;
using estate::DrawnBox;

namespace {

constexpr double kArrowHead = 7;
constexpr double kDiamond = 6; // half of it
constexpr double kReach = 16;  // what a box paints outside itself, at most
constexpr double kDot = 5;     // radius on the screen
constexpr double kRadius = Theme::kCardRadius;

double pixels(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

QPainterPath octagon(QPointF middle, double radius)
{
    constexpr std::array<QPointF, 8> kCorners{QPointF(-0.414, -1), QPointF(0.414, -1), QPointF(1, -0.414),
                                              QPointF(1, 0.414),   QPointF(0.414, 1),  QPointF(-0.414, 1),
                                              QPointF(-1, 0.414),  QPointF(-1, -0.414)};
    QPolygonF corners;
    for (const QPointF &corner : kCorners)
        corners += middle + corner * radius;
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPolygonF diamond(QPointF middle, double half)
{
    return QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
                      middle + QPointF(-half, 0)});
}

class Painting
{
public:
    Painting(QPainter &painter, const GraphScene &scene, const PaintOptions &options)
        : m_painter(painter), m_scene(scene), m_options(options),
          m_boxes(options.zoom >= leastReadableZoom(options.fonts)),
          m_details(pixels(options.fonts.detail) * options.zoom >= kLeastText)
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const QRectF &frame : m_scene.frames) {
            m_painter.setPen(QPen(colour(m_options.highContrast ? Role::Control : Role::Line), onScreen(1)));
            m_painter.setBrush(colour(Role::Window));
            m_painter.drawRoundedRect(frame, kRadius, kRadius);
        }
        for (const bool highlighted : {false, true}) {
            for (std::size_t a = 0; a < m_scene.layout.arrows.size(); ++a) {
                if (isCarried(a) == highlighted && m_scene.plan.isFirst[a])
                    arrow(a);
            }
        }
        for (std::size_t b = 0; b < m_scene.layout.boxes.size(); ++b) {
            if (!reached(m_scene.layout.boxes[b]).intersects(m_options.exposed))
                continue;
            if (m_boxes)
                box(b);
            else
                dot(b);
        }
    }

private:
    const DrawnBox &drawn(std::size_t b) const { return m_scene.drawing->boxes[b]; }
    QColor colour(Role role) const { return m_options.colour(role); }
    bool isCarried(std::size_t a) const
    {
        return m_options.carried != nullptr && m_options.carried->arrows[a];
    }
    bool isOnTheWay(std::size_t b) const
    {
        return m_options.carried != nullptr && m_options.carried->boxes[b];
    }
    double onScreen(double size) const { return size / m_options.zoom; }
    QRectF reached(const QRectF &box) const
    {
        const double reach = std::max(kReach, onScreen(kReach));
        return box.adjusted(-reach, -reach, reach + (m_boxes ? 0 : onScreen(80)), reach);
    }

    void arrow(std::size_t a)
    {
        const auto &points = m_scene.layout.arrows[a];
        if (points.size() < 4)
            return;
        const DrawnArrow &drawnArrow = m_scene.drawing->arrows[a];
        QPainterPath path(farEnd(drawnArrow.from, points.front()));
        path.lineTo(points.front());
        for (std::size_t i = 1; i + 2 < points.size(); i += 3)
            path.cubicTo(points[i], points[i + 1], points[i + 2]);
        path.lineTo(farEnd(drawnArrow.to, points.back()));
        const double reach = std::max(kReach, onScreen(kReach));
        if (!path.controlPointRect().adjusted(-reach, -reach, reach, reach).intersects(m_options.exposed))
            return;
        const QColor ink = colour(isCarried(a)         ? Role::Accent
                                  : drawnArrow.carries ? Role::Control
                                                       : Role::TextDisabled);
        const double width = isCarried(a) ? 2.5 : drawnArrow.carries ? 1.5 : 1;
        QPen pen(ink, std::max(width, onScreen(isCarried(a) ? 2 : 1)),
                 drawnArrow.spared ? Qt::DashLine : Qt::SolidLine);
        pen.setCapStyle(Qt::FlatCap);
        m_painter.strokePath(path, pen);
        if (m_boxes)
            head(points[points.size() - 2], points.back(), ink);
    }

    // A dot is joined in its middle, a box or a frame at its edge.
    QPointF farEnd(std::size_t b, QPointF edge) const
    {
        return m_boxes || m_scene.plan.blockOf[b] != kNoBox ? edge : m_scene.layout.boxes[b].center();
    }

    void head(QPointF from, QPointF tip, const QColor &ink)
    {
        const QPointF way = tip - from;
        const double length = std::hypot(way.x(), way.y());
        if (length <= 0)
            return;
        const double size = std::max(kArrowHead, onScreen(4));
        const QPointF along = way / length * size;
        const QPointF across = QPointF(-along.y(), along.x()) * 0.45;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        m_painter.drawPolygon(QPolygonF({tip, tip - along + across, tip - along - across}));
    }

    void box(std::size_t b)
    {
        const QRectF &place = m_scene.layout.boxes[b];
        const BoxLook &look = m_scene.looks[b];
        const double radius = look.pill ? place.height() / 2 : kRadius;
        if (drawn(b).folded && !look.pill) { // a second sheet behind
            m_painter.setPen(QPen(colour(Role::Control), 1));
            m_painter.setBrush(colour(Role::Base));
            m_painter.drawRoundedRect(place.translated(3, 3), radius, radius);
        }
        m_painter.setPen(border(b));
        m_painter.setBrush(ground(b));
        m_painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        inside(place, look, drawn(b).state);
        if (drawn(b).weak)
            weak(QPointF(place.right(), place.center().y()));
        if (b == m_options.current)
            ring(place, radius);
    }

    QPen border(std::size_t b) const
    {
        const BoxState state = drawn(b).state;
        if (isOnTheWay(b))
            return QPen(colour(Role::Accent), 2, state == BoxState::Spared ? Qt::DashLine : Qt::SolidLine);
        switch (state) {
        case BoxState::Source:
            return QPen(colour(m_scene.drawing->question.upstream ? Role::Accent : Role::Bad), 2);
        case BoxState::Spared:
            return QPen(colour(Role::Good), 1.25, Qt::DashLine);
        case BoxState::AlreadyDown:
            return QPen(colour(Role::Bad), 2, Qt::DotLine);
        case BoxState::Failed:
        case BoxState::RestedOn:
            break;
        }
        return QPen(colour(Role::Control), m_options.highContrast ? 2 : 1);
    }

    QColor ground(std::size_t b) const
    {
        const BoxState state = drawn(b).state;
        if (state == BoxState::Source && !m_options.highContrast)
            return colour(m_scene.drawing->question.upstream ? Role::Select : Role::BadTint);
        return colour(Role::Base);
    }

    void inside(const QRectF &place, const BoxLook &look, BoxState state)
    {
        const QRectF inner = place.adjusted(kBoxPadding, kBoxPadding / 2, -kBoxPadding, -kBoxPadding / 2);
        const double middle = inner.center().y() - kBoxIcon / 2;
        const Role word = state == BoxState::Spared ? Role::TextMuted : Role::Text;
        picture(look.icon, word, QRectF(inner.left(), middle, kBoxIcon, kBoxIcon));
        if (!look.state.isEmpty())
            picture(look.state, state == BoxState::Spared ? Role::Good : Role::Bad,
                    QRectF(inner.right() - kBoxIcon, middle, kBoxIcon, kBoxIcon));
        QRectF text = inner.adjusted(kBoxIcon + kBoxPadding, 0, 0, 0);
        const bool two = !look.detail.isEmpty() && m_details;
        const QFontMetricsF title(m_options.fonts.title);
        m_painter.setFont(m_options.fonts.title);
        m_painter.setPen(colour(word));
        if (!two) {
            m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, look.title);
            return;
        }
        m_painter.drawText(QPointF(text.left(), text.top() + title.ascent()), look.title);
        m_painter.setFont(m_options.fonts.detail);
        m_painter.setPen(colour(Role::TextMuted));
        const QFontMetricsF detail(m_options.fonts.detail);
        m_painter.drawText(QPointF(text.left(), text.bottom() - detail.descent()), look.detail);
    }

    void picture(const QString &name, Role role, const QRectF &place)
    {
        if (m_options.picture) {
            m_options.picture(m_painter, name, role, place);
            return;
        }
        // Rendered at the size on the screen, so that lines stay sharp; Qt keeps the pictures.
        const double scale = m_options.zoom * m_painter.device()->devicePixelRatioF();
        const int size = std::max(1, qRound(kBoxIcon * std::min(scale, 1.0)));
        const QPixmap drawnPicture = iconOf(name, role).pixmap(QSize(size, size), std::max(scale, 1.0));
        m_painter.drawPixmap(place, drawnPicture, QRectF(drawnPicture.rect()));
    }

    const QIcon &iconOf(const QString &name, Role role)
    {
        for (const auto &[key, icon] : m_icons) {
            if (key.first == name && key.second == role)
                return icon;
        }
        m_icons.emplace_back(std::pair(name, role), icon(name, role));
        return m_icons.back().second;
    }

    void weak(QPointF at)
    {
        m_painter.setPen(QPen(colour(Role::Base), 1));
        m_painter.setBrush(colour(Role::Warn));
        const double half = std::max(kDiamond, onScreen(4));
        m_painter.drawPolygon(diamond(at, half));
    }

    void ring(const QRectF &place, double radius)
    {
        m_painter.setBrush(Qt::NoBrush);
        const double width = m_options.hasFocus ? Theme::kFocusWidth : 1;
        m_painter.setPen(
            QPen(colour(m_options.hasFocus ? Role::Focus : Role::Control), std::max(width, onScreen(width))));
        const double gap = std::max(3.0, onScreen(3));
        m_painter.drawRoundedRect(place.adjusted(-gap, -gap, gap, gap), radius + gap, radius + gap);
    }

    // Shapes tell the states here too: octagon failed, ring spared, circle otherwise.
    void dot(std::size_t b)
    {
        const QRectF &place = m_scene.layout.boxes[b];
        const BoxState state = drawn(b).state;
        const double size = onScreen(state == BoxState::Source ? kDot + 2 : kDot);
        const QPointF middle = place.center();
        const bool failed = state != BoxState::Spared && state != BoxState::RestedOn;
        const QColor ink = colour(state == BoxState::Spared ? Role::Good
                                  : failed                  ? Role::Bad
                                                            : Role::Control);
        m_painter.setPen(QPen(isOnTheWay(b) ? colour(Role::Accent) : ink, onScreen(1.5)));
        m_painter.setBrush(state == BoxState::Spared ? colour(Role::Base) : ink);
        if (failed && !m_scene.looks[b].pill)
            m_painter.drawPath(octagon(middle, size));
        else
            m_painter.drawEllipse(middle, size, size);
        if (drawn(b).weak)
            weak(middle + QPointF(size + onScreen(2), 0));
        if (!m_scene.looks[b].count.isEmpty())
            count(middle + QPointF(size + onScreen(8), 0), m_scene.looks[b].count);
        if (b == m_options.current)
            ring(QRectF(middle, middle).adjusted(-size, -size, size, size), size);
    }

    void count(QPointF at, const QString &text)
    {
        QFont font = m_options.fonts.detail;
        font.setPixelSize(std::max(1, qCeil(onScreen(kLeastText + 2))));
        m_painter.setFont(font);
        m_painter.setPen(colour(Role::Text));
        m_painter.drawText(at + QPointF(0, QFontMetricsF(font).capHeight() / 2), text);
    }

    QPainter &m_painter;
    const GraphScene &m_scene;
    const PaintOptions &m_options;
    const bool m_boxes;
    const bool m_details;
    std::vector<std::pair<std::pair<QString, Role>, QIcon>> m_icons;
};

} // namespace

BoxFonts themeFonts()
{
    return {Theme::current().font(TextSize::Body), Theme::current().font(TextSize::Small)};
}

double leastReadableZoom(const BoxFonts &fonts)
{
    return kLeastText / pixels(fonts.title);
}

void paintScene(QPainter &painter, const GraphScene &scene, const PaintOptions &options)
{
    if (scene.drawing != nullptr && !scene.isEmpty())
        Painting(painter, scene, options).paint();
}

} // namespace tally::ui
