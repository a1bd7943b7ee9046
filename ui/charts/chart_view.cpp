// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QFontInfo>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace tally::ui {

struct ChartView::Parts
{
    QChart *chart = nullptr;
    QAbstractAxis *categories = nullptr;
    QAbstractAxis *values = nullptr;
};

namespace {

// What tells the series apart where nobody sees colours.
Qt::BrushStyle patternOf(int series)
{
    constexpr Qt::BrushStyle kPatterns[] = {Qt::SolidPattern, Qt::BDiagPattern,  Qt::Dense4Pattern,
                                            Qt::CrossPattern, Qt::Dense6Pattern, Qt::FDiagPattern,
                                            Qt::HorPattern,   Qt::VerPattern};
    return kPatterns[series % kMostSeries];
}

// As large as on the screen whatever the painter's device: a printer's points are many more of its dots.
QFont inPixels(TextSize size)
{
    QFont font = Theme::current().font(size);
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

bool isAcross(const ChartData &data)
{
    return isAcross(data.kind);
}

} // namespace

// Qt would call it a part of a window.
static QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    if (className != QLatin1String(ChartView::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Chart);
}

ChartView::ChartView(ChartGround ground, QWidget *parent)
    : QGraphicsView(parent), m_ground(ground), m_parts(std::make_unique<Parts>())
{
    QAccessible::installFactory(faceOf);
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(200, 140);
    if (ground == ChartGround::Screen)
        connect(&Theme::current(), &Theme::changed, this, &ChartView::rebuild);
}

ChartView::~ChartView() = default;

QColor ChartView::colour(Role role) const
{
    return m_ground == ChartGround::Paper ? Theme::onPaper(role) : Theme::current().color(role);
}

QColor ChartView::colourOf(int series) const
{
    const ChartSeries &one = m_data.series[series];
    if (one.stroke != ChartStroke::Plain)
        return colour(one.stroke == ChartStroke::WhatIf ? Role::WhatIf : Role::Text);
    if (one.role)
        return colour(*one.role);
    return m_ground == ChartGround::Paper ? Theme::seriesOnPaper(series) : Theme::current().series(series);
}

void ChartView::setData(const ChartData &data)
{
    m_data = withinLimits(data, tr("others"));
    m_axis = valueAxis(m_data);
    if (!hasMark(m_data, m_current))
        m_current = {};
    setAccessibleName(m_data.title);
    setAccessibleDescription(
        tr("Chart. %1. Arrow keys go from mark to mark, Ctrl+T shows the table.").arg(m_data.subtitle));
    rebuild();
}

void ChartView::rebuild()
{
    delete m_parts->chart;
    auto *chart = new QChart;
    *m_parts = {chart, nullptr, nullptr};
    scene()->addItem(chart);
    chart->setBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    setBackgroundBrush(m_ground == ChartGround::Paper ? QBrush(Theme::paper()) : QBrush(colour(Role::Base)));
    addAxes();
    addSeries();
    showLegend();
    fit();
    viewport()->update();
}

void ChartView::addAxes()
{
    auto *categories = new QBarCategoryAxis;
    QStringList names = m_data.categories;
    if (isAcross(m_data)) // Qt begins at the foot, people at the head
        std::reverse(names.begin(), names.end());
    categories->append(names);
    auto *values = new QCategoryAxis;
    values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    values->setRange(m_axis.least, m_axis.most);
    values->setStartValue(m_axis.least);
    if (!isEmpty(m_data)) {
        for (const double tick : m_axis.ticks)
            values->append(chartAmount(tick, m_data.unit), tick);
    }
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{categories, values}) {
        axis->setLabelsFont(Theme::current().font(TextSize::Small));
        axis->setLabelsColor(colour(Role::TextMuted));
        axis->setGridLinePen(QPen(colour(Role::Line), 1));
        axis->setLinePen(QPen(colour(Role::Control), 1));
    }
    categories->setGridLineVisible(false);
    categories->setLabelsVisible(!isAcross(m_data));
    if (isAcross(m_data)) { // without any room beside it Qt leaves out the first figure of the other axis
        categories->setTitleText(QStringLiteral(" "));
        categories->setTitleBrush(Qt::transparent);
    }
    values->setLineVisible(false);
    m_parts->chart->addAxis(categories, isAcross(m_data) ? Qt::AlignLeft : Qt::AlignBottom);
    m_parts->chart->addAxis(values, isAcross(m_data) ? Qt::AlignBottom : Qt::AlignLeft);
    m_parts->categories = categories;
    m_parts->values = values;
}

void ChartView::addSeries()
{
    m_data.kind == ChartKind::Curves ? addLines() : addBars();
}

void ChartView::addBars()
{
    QAbstractBarSeries *bars = nullptr;
    switch (m_data.kind) {
    case ChartKind::StackedBars:
        bars = new QStackedBarSeries;
        break;
    case ChartKind::HorizontalBars:
        bars = new QHorizontalBarSeries;
        break;
    case ChartKind::HorizontalStackedBars:
        bars = new QHorizontalStackedBarSeries;
        break;
    default:
        bars = new QBarSeries;
        break;
    }
    bars->setBarWidth(kBarShare);
    const bool hasPatterns = m_ground == ChartGround::Paper && m_data.series.size() > 1;
    for (int i = 0; i < m_data.series.size(); ++i) {
        auto *set = new QBarSet(m_data.series[i].name);
        std::vector<double> values = m_data.series[i].values;
        if (isAcross(m_data))
            std::reverse(values.begin(), values.end());
        for (const double value : values)
            set->append(std::isnan(value) ? 0.0 : value);
        set->setBrush(QBrush(colourOf(i), hasPatterns ? patternOf(i) : Qt::SolidPattern));
        set->setPen(QPen(hasPatterns ? colourOf(i) : colour(Role::Base), 1));
        bars->append(set);
    }
    m_parts->chart->addSeries(bars);
    bars->attachAxis(m_parts->categories);
    bars->attachAxis(m_parts->values);
}

void ChartView::addLines()
{
    constexpr double kMarkSize = 7;
    constexpr int kFewPoints = 24; // more of them hide the line
    for (int i = 0; i < m_data.series.size(); ++i) {
        const ChartSeries &one = m_data.series[i];
        const bool isPublished = one.stroke == ChartStroke::Published;
        auto *line = new QLineSeries;
        auto *marks = new QScatterSeries;
        line->setName(one.name);
        QList<QPointF> points;
        for (std::size_t c = 0; c < one.values.size(); ++c) {
            if (!std::isnan(one.values[c]))
                points.append({double(c), one.values[c]});
        }
        line->replace(points);
        marks->replace(points);
        line->setPen(QPen(colourOf(i), 2, isPublished ? Qt::DotLine : Qt::SolidLine));
        marks->setMarkerShape(isPublished ? QScatterSeries::MarkerShapeRectangle
                                          : QScatterSeries::MarkerShapeCircle);
        marks->setMarkerSize(kMarkSize);
        marks->setBrush(colourOf(i));
        marks->setPen(QPen(colour(Role::Base), 1));
        marks->setVisible(points.size() <= kFewPoints);
        for (QXYSeries *series : std::initializer_list<QXYSeries *>{line, marks}) {
            m_parts->chart->addSeries(series);
            series->attachAxis(m_parts->categories);
            series->attachAxis(m_parts->values);
        }
        for (QLegendMarker *marker : m_parts->chart->legend()->markers(marks))
            marker->setVisible(false);
    }
}

void ChartView::showLegend()
{
    QLegend *legend = m_parts->chart->legend();
    legend->setVisible(m_data.series.size() > 1);
    legend->setAlignment(Qt::AlignTop);
    legend->setFont(Theme::current().font(TextSize::Small));
    legend->setLabelColor(colour(Role::Text));
    legend->setMarkerShape(m_data.kind == ChartKind::Curves ? QLegend::MarkerShapeFromSeries
                                                            : QLegend::MarkerShapeRectangle);
}

QRectF ChartView::plotArea() const
{
    return m_parts->chart ? m_parts->chart->plotArea() : QRectF();
}

QRectF ChartView::markRect(Mark mark) const
{
    return rectOf(m_data, m_axis, mark, plotArea());
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_parts->chart)
        return;
    if (isEmpty(m_data)) {
        paintEmpty(painter);
    } else {
        paintNames(painter);
        paintAmounts(painter);
    }
    if (!hasFocus())
        return;
    if (hasMark(m_data, m_current))
        drawFocusRing(painter, markRect(m_current).adjusted(-3, -3, 3, 3), Theme::kRadius);
    else // nothing in it can be come to: the keyboard is at the whole
        drawFocusRing(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), Theme::kRadius);
}

// Beside the bars, where there is room; of stacked ones their sum.
void ChartView::paintAmounts(QPainter *painter) const
{
    if (m_data.kind == ChartKind::Curves)
        return;
    painter->setFont(inPixels(TextSize::Small));
    painter->setPen(colour(Role::TextMuted));
    for (int c = 0; c < m_data.categories.size(); ++c) {
        QRectF stack;
        double sum = 0;
        for (int s = 0; s < m_data.series.size(); ++s) {
            if (!hasMark(m_data, {s, c}))
                continue;
            const QRectF bar = markRect({s, c});
            const double value = m_data.series[s].values[std::size_t(c)];
            if (!isStacked(m_data.kind))
                paintAmount(painter, bar, value);
            // Not united(): parts of nothing are empty rectangles.
            stack =
                sum == 0
                    ? bar
                    : QRectF(QPointF(std::min(stack.left(), bar.left()), std::min(stack.top(), bar.top())),
                             QPointF(std::max(stack.right(), bar.right()),
                                     std::max(stack.bottom(), bar.bottom())));
            sum += value;
        }
        if (isStacked(m_data.kind) && sum != 0)
            paintAmount(painter, stack, sum);
    }
}

void ChartView::paintAmount(QPainter *painter, const QRectF &bar, double value) const
{
    constexpr double kGap = 4;
    constexpr int kOneLine = int(Qt::AlignLeft) | int(Qt::TextSingleLine) | int(Qt::TextDontClip);
    const bool alone = m_data.series.size() == 1 || isStacked(m_data.kind);
    const double overhang = alone ? 1.3 : 1.0; // how much wider than its bar a figure may be
    const QFontMetricsF metrics(painter->font());
    const QString text = chartAmount(value, m_data.unit);
    const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
    const auto write = [&](const QPointF &at) { // over the lines of the grid
        painter->fillRect(QRectF(at, size).adjusted(-1, 1, 1, -1), colour(Role::Base));
        painter->drawText(QRectF(at, size), kOneLine, text);
    };
    const double least = alone ? size.height() - 4 : size.height(); // not into the bar of its neighbour
    if (isAcross(m_data) && bar.height() >= least) {
        const bool isOutside = bar.right() + kGap + size.width() <= width();
        if (isOutside)
            write({bar.right() + kGap, bar.center().y() - size.height() / 2});
    } else if (!isAcross(m_data) && bar.width() * overhang >= size.width()) {
        const double top = value < 0 ? bar.bottom() : bar.top() - size.height();
        write({bar.center().x() - size.width() / 2, top});
    }
}

void ChartView::paintEmpty(QPainter *painter) const
{
    QRectF plot = plotArea();
    const auto line = [&](const QString &text, TextSize size, Role role) {
        painter->setFont(inPixels(size));
        painter->setPen(colour(role));
        const QRectF needed =
            QFontMetricsF(painter->font())
                .boundingRect(plot, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
        painter->drawText(plot, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
        plot.setTop(needed.bottom() + Theme::space(1));
    };
    plot.setTop(plot.top() + plot.height() / 3);
    line(m_data.emptyTitle.isEmpty() ? tr("Nothing to show") : m_data.emptyTitle, TextSize::Heading,
         Role::Text);
    line(m_data.emptyReason, TextSize::Body, Role::TextMuted);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_parts->chart)
        fit();
}

// Qt shortens names long before they touch each other; below the bars they are whole while they fit, beside
// them they are painted here.
void ChartView::fit()
{
    constexpr int kBesides = 100; // of the other axis and the margins
    const QFontMetrics metrics(Theme::current().font(TextSize::Small));
    int widest = 0;
    int widestPair = 0;
    int before = 0;
    for (const QString &name : m_data.categories) {
        const int wide = metrics.horizontalAdvance(name) + Theme::space(1);
        widest = std::max(widest, wide);
        widestPair = std::max(widestPair, (before + wide) / 2);
        before = wide;
    }
    const bool fits = widestPair * m_data.categories.size() <= width() - kBesides;
    m_parts->categories->setTruncateLabels(!fits);
    const int left = isAcross(m_data) ? std::min(widest + Theme::space(2), width() * 45 / 100) : 0;
    // Qt would squeeze the legend into the room that the bars have.
    QLegend *legend = m_parts->chart->legend();
    const bool ownLegend = isAcross(m_data) && legend->isVisible();
    const int top = ownLegend ? metrics.height() + Theme::space(3) : 0;
    const int right = isAcross(m_data) ? metrics.horizontalAdvance(chartAmount(m_axis.most, m_data.unit)) : 0;
    m_parts->chart->setMargins(
        QMargins(left, Theme::space(1) + top, std::max(right + Theme::space(2), Theme::space(4)), 0));
    m_parts->chart->resize(size());
    if (ownLegend) {
        legend->detachFromChart();
        legend->setGeometry(QRectF(0, 0, width(), top + Theme::space(2)));
    }
    setSceneRect(QRectF(QPointF(), QSizeF(size())));
}

// Of bars across: the ends of names tell them apart as often as their beginnings.
void ChartView::paintNames(QPainter *painter) const
{
    if (!isAcross(m_data))
        return;
    painter->setFont(inPixels(TextSize::Small));
    painter->setPen(colour(Role::TextMuted));
    const QFontMetricsF metrics(painter->font());
    const QRectF plot = plotArea();
    const double room = plot.height() / double(m_data.categories.size());
    const double wide = plot.left() - Theme::space(2);
    for (int c = 0; c < m_data.categories.size(); ++c) {
        const QRectF line(0, plot.top() + (c + 0.5) * room - metrics.height() / 2, wide, metrics.height());
        painter->drawText(
            line, int(Qt::AlignRight | Qt::AlignVCenter) | int(Qt::TextSingleLine) | int(Qt::TextDontClip),
            metrics.elidedText(m_data.categories[c], Qt::ElideMiddle, wide));
    }
}

QString ChartView::words(Mark mark) const
{
    if (!hasMark(m_data, mark))
        return {};
    const QString value =
        chartValue(m_data.series[mark.series].values[std::size_t(mark.category)], m_data.unit);
    const QString &category = m_data.categories[mark.category];
    return m_data.series.size() == 1 ? tr("%1: %2").arg(category, value)
                                     : tr("%1, %2: %3").arg(category, m_data.series[mark.series].name, value);
}

void ChartView::setCurrent(Mark mark)
{
    if (m_current == mark)
        return;
    m_current = mark;
    viewport()->update();
    Q_EMIT currentChanged(words(mark));
}

void ChartView::move(int key)
{
    if (!hasMark(m_data, m_current)) {
        const Mark first = moved(m_data, {0, -1}, 1, 0);
        return setCurrent(hasMark(m_data, first) ? first : Mark{});
    }
    const int last = int(m_data.categories.size());
    const bool across = isAcross(m_data);
    switch (key) {
    case Qt::Key_Right:
        return setCurrent(across ? moved(m_data, m_current, 0, 1) : moved(m_data, m_current, 1, 0));
    case Qt::Key_Left:
        return setCurrent(across ? moved(m_data, m_current, 0, -1) : moved(m_data, m_current, -1, 0));
    case Qt::Key_Up: // stacked parts and lines: the next series upwards
        return setCurrent(across ? moved(m_data, m_current, -1, 0) : moved(m_data, m_current, 0, 1));
    case Qt::Key_Down:
        return setCurrent(across ? moved(m_data, m_current, 1, 0) : moved(m_data, m_current, 0, -1));
    case Qt::Key_Home:
        return setCurrent(moved(m_data, {m_current.series, -1}, 1, 0));
    default:
        return setCurrent(moved(m_data, {m_current.series, last}, -1, 0));
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        return move(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (hasMark(m_data, m_current))
            Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (!hasMark(m_data, m_current))
        move(Qt::Key_Home);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const Mark mark = markAt(m_data, m_axis, event->position(), plotArea());
    if (event->button() == Qt::LeftButton && hasMark(m_data, mark))
        setCurrent(mark);
    QWidget::mousePressEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Mark mark = markAt(m_data, m_axis, event->position(), plotArea());
    if (hasMark(m_data, mark))
        Q_EMIT opened(mark);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Mark mark = markAt(m_data, m_axis, help->pos(), plotArea());
        QToolTip::showText(help->globalPos(),
                           hasMark(m_data, mark) ? tr("%1. A double click opens its rows.").arg(words(mark))
                                                 : QString(),
                           this);
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartView::paintInto(QPainter *painter, const QRectF &target)
{
    const QRectF room(0, 0, width(), height());
    if (room.isEmpty())
        return;
    painter->save();
    painter->translate(target.topLeft());
    painter->scale(target.width() / room.width(), target.height() / room.height());
    painter->fillRect(room, backgroundBrush());
    scene()->render(painter, room, room);
    drawForeground(painter, room);
    painter->restore();
}

} // namespace tally::ui
