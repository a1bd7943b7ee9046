// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Heights: each vertex wants to stand at the middle of its neighbours; within a layer the wishes are met as
// nearly as the order and the gaps allow, by pooling those that press on each other (isotonic regression).
#include "ui/graph/layered_layout.h"

#include "ui/graph/layered_order.h"

#include <algorithm>
#include <numeric>

namespace tally::ui {

namespace {

constexpr int kHeightSweeps = 8;
constexpr double kBendGap = 6; // around a bend, where only an arrow passes

// One more piece, level at both ends.
void run(std::vector<QPointF> &points, QPointF to)
{
    const QPointF from = points.back();
    const double reach = (to.x() - from.x()) / 2;
    points.insert(points.end(), {QPointF(from.x() + reach, from.y()), QPointF(to.x() - reach, to.y()), to});
}

class Placing
{
public:
    Placing(const LayoutRequest &request, const LayeredGraph &graph)
        : m_request(request), m_graph(graph), m_y(graph.layer.size(), 0)
    {
    }

    Layout place()
    {
        placeLayers();
        for (const auto &layer : m_graph.layers)
            settle(layer, std::vector<double>(layer.size(), 0));
        const std::size_t count = m_graph.layers.size();
        for (int sweep = 0; sweep < kHeightSweeps; ++sweep) {
            const bool last = sweep + 1 >= kHeightSweeps;
            for (std::size_t step = 0; step < count; ++step) {
                const auto &layer = m_graph.layers[sweep % 2 == 0 ? step : count - 1 - step];
                settle(layer, wishes(layer, sweep % 2 == 0 || last, sweep % 2 == 1 || last));
            }
        }
        return layout();
    }

private:
    double height(std::size_t v) const { return v < m_graph.boxes ? m_request.sizes[v].height() : 0; }

    double gap(std::size_t a, std::size_t b) const
    {
        const bool bends = a >= m_graph.boxes || b >= m_graph.boxes;
        return (height(a) + height(b)) / 2 + (bends ? kBendGap : kBoxGap);
    }

    void placeLayers()
    {
        double x = 0;
        for (const auto &layer : m_graph.layers) {
            double width = 0;
            for (const std::size_t v : layer) {
                if (v < m_graph.boxes)
                    width = std::max(width, m_request.sizes[v].width());
            }
            m_left.push_back(x);
            m_right.push_back(x + width);
            x += width + kLayerGap;
        }
    }

    std::vector<double> wishes(const std::vector<std::size_t> &layer, bool before, bool behind) const
    {
        std::vector<double> wished;
        for (const std::size_t v : layer) {
            double sum = 0;
            std::size_t count = 0;
            for (const auto *neighbours :
                 {before ? &m_graph.previous[v] : nullptr, behind ? &m_graph.next[v] : nullptr}) {
                for (std::size_t i = 0; neighbours != nullptr && i < neighbours->size(); ++i, ++count)
                    sum += m_y[(*neighbours)[i]];
            }
            wished.push_back(count == 0 ? m_y[v] : sum / static_cast<double>(count));
        }
        return wished;
    }

    // Heights nearest to the wishes (least squares) that keep order and gaps.
    void settle(const std::vector<std::size_t> &layer, const std::vector<double> &wished)
    {
        struct Pool
        {
            double sum;
            std::size_t count;
            double mean() const { return sum / static_cast<double>(count); }
        };
        std::vector<Pool> pools;
        std::vector<double> offsets;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            offsets.push_back(i == 0 ? 0 : offsets.back() + gap(layer[i - 1], layer[i]));
            pools.push_back({wished[i] - offsets[i], 1});
            while (pools.size() > 1 && pools[pools.size() - 2].mean() >= pools.back().mean()) {
                pools[pools.size() - 2].sum += pools.back().sum;
                pools[pools.size() - 2].count += pools.back().count;
                pools.pop_back();
            }
        }
        std::size_t i = 0;
        for (const Pool &pool : pools) {
            for (std::size_t n = 0; n < pool.count; ++n, ++i)
                m_y[layer[i]] = pool.mean() + offsets[i];
        }
    }

    Layout layout() const
    {
        Layout made;
        for (std::size_t box = 0; box < m_graph.boxes; ++box) {
            const QSizeF size = m_request.sizes[box];
            made.boxes.emplace_back(QPointF(m_left[m_graph.layer[box]], m_y[box] - size.height() / 2), size);
            made.bounds |= made.boxes.back();
        }
        for (std::size_t a = 0; a < m_request.arrows.size(); ++a)
            made.arrows.push_back(curve(made, a));
        return made;
    }

    std::vector<QPointF> curve(const Layout &made, std::size_t arrow) const
    {
        const QRectF &from = made.boxes[m_request.arrows[arrow].from];
        const QRectF &to = made.boxes[m_request.arrows[arrow].to];
        std::vector<QPointF> points{QPointF(from.right(), from.center().y())};
        const std::size_t last = m_graph.layer[m_request.arrows[arrow].from];
        if (m_right[last] > from.right()) // past wider boxes of the layer in a straight line
            run(points, QPointF(m_right[last], points.back().y()));
        for (const std::size_t bend : m_graph.bendsOf[arrow]) {
            run(points, QPointF(m_left[m_graph.layer[bend]], m_y[bend]));
            run(points, QPointF(m_right[m_graph.layer[bend]], m_y[bend]));
        }
        run(points, QPointF(to.left(), to.center().y()));
        return points;
    }

    const LayoutRequest &m_request;
    const LayeredGraph &m_graph;
    std::vector<double> m_y;             // middle, by vertex
    std::vector<double> m_left, m_right; // by layer
};

} // namespace

std::vector<std::size_t> layersOf(const LayoutRequest &request)
{
    const std::size_t count = request.sizes.size();
    std::vector<std::vector<std::size_t>> next(count);
    std::vector<std::size_t> open(count, 0);
    for (const LayoutArrow &arrow : request.arrows) {
        next[arrow.from].push_back(arrow.to);
        ++open[arrow.to];
    }
    std::vector<std::size_t> layers(count, 0);
    std::vector<bool> done(count, false);
    std::vector<std::size_t> ready;
    for (std::size_t finished = 0; finished < count;) {
        for (std::size_t v = 0; v < count && ready.empty(); ++v) {
            if (!done[v] && open[v] == 0)
                ready.push_back(v);
        }
        for (std::size_t v = 0; v < count && ready.empty(); ++v) { // all left are in, or behind, a circle
            if (!done[v])
                ready.push_back(v);
        }
        while (!ready.empty()) {
            const std::size_t v = ready.back();
            ready.pop_back();
            if (done[v])
                continue;
            done[v] = true;
            ++finished;
            for (const std::size_t w : next[v]) {
                if (done[w])
                    continue;
                layers[w] = std::max(layers[w], layers[v] + 1);
                if (--open[w] == 0)
                    ready.push_back(w);
            }
        }
    }
    return layers;
}

std::vector<QPointF> curveBetween(const QRectF &from, const QRectF &to)
{
    std::vector<QPointF> points{QPointF(from.right(), from.center().y())};
    run(points, QPointF(to.left(), to.center().y()));
    return points;
}

Layout layeredLayout(const LayoutRequest &request)
{
    if (request.sizes.empty())
        return {};
    LayeredGraph graph = layeredGraph(request);
    orderLayers(graph, request.before);
    return Placing(request, graph).place();
}

} // namespace tally::ui
