// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_checks.h"
#include "registrar.h"

#include "ui/graph/layered_order.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tally::ui;
using tally::test::randomRequest;
using tally::test::requestOf;
using tally::test::whatIsWrong;

namespace {

std::size_t crossings(const LayoutRequest &request)
{
    LayeredGraph graph = layeredGraph(request);
    orderLayers(graph, request.before);
    return countCrossings(graph);
}

bool isBefore(const Layout &layout, std::size_t a, std::size_t b)
{
    return layout.boxes[a].center().y() < layout.boxes[b].center().y();
}

} // namespace

class TestLayeredLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothingAndOneIsOne()
    {
        QVERIFY(layeredLayout({}).isEmpty());
        const LayoutRequest request = requestOf(1, {});
        QCOMPARE(whatIsWrong(request, layeredLayout(request)), QString());
    }
    void layersAreTheLongestWay()
    {
        // 0 -> 1 -> 2 -> 3, and a short cut 0 -> 3
        const LayoutRequest request = requestOf(5, {{0, 1}, {1, 2}, {2, 3}, {0, 3}});
        QVERIFY((layersOf(request) == std::vector<std::size_t>{0, 1, 2, 3, 0}));
        QCOMPARE(whatIsWrong(request, layeredLayout(request)), QString());
    }
    void aCircleEndsAndOverlapsNothing()
    {
        const LayoutRequest request = requestOf(4, {{0, 1}, {1, 2}, {2, 0}, {2, 3}});
        const Layout layout = layeredLayout(request);
        QCOMPARE(layout.boxes.size(), std::size_t(4));
        QVERIFY(layout.boxes[1].left() > layout.boxes[0].right());
        QVERIFY(layout.boxes[3].left() > layout.boxes[2].right());
    }
    void manyDrawingsAreSound()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            const LayoutRequest request = randomRequest(2 + seed * 2, seed);
            QCOMPARE(whatIsWrong(request, layeredLayout(request)), QString());
        }
    }
    void theSameRequestHasTheSameAnswer()
    {
        const LayoutRequest request = randomRequest(80, 7);
        const Layout first = layeredLayout(request);
        const Layout second = layeredLayout(request);
        QVERIFY(first.boxes == second.boxes);
        QVERIFY(first.arrows == second.arrows);
    }
    void aTreeHasNoCrossings()
    {
        // Children are numbered so that their first order is the worst: i's parent is (i * 7) % 10.
        std::vector<LayoutArrow> arrows;
        for (std::size_t i = 1; i <= 10; ++i)
            arrows.push_back({0, i});
        for (std::size_t i = 0; i < 40; ++i)
            arrows.push_back({1 + i * 7 % 10, 11 + i});
        const LayoutRequest request = requestOf(51, arrows);
        QVERIFY(countCrossings(layeredGraph(request)) > 100);
        QCOMPARE(crossings(request), std::size_t(0));
    }
    void crossingsAreCounted()
    {
        // Two layers, everything to everything: 3 choose 2 times 3 choose 2.
        std::vector<LayoutArrow> arrows;
        for (std::size_t a = 0; a < 3; ++a) {
            for (std::size_t b = 3; b < 6; ++b)
                arrows.push_back({a, b});
        }
        QCOMPARE(crossings(requestOf(6, arrows)), std::size_t(9));
    }
    void aLongArrowPassesBetweenTheBoxes()
    {
        const LayoutRequest request =
            requestOf(6, {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {0, 4}, {4, 5}, {0, 5}, {0, 3}});
        const Layout layout = layeredLayout(request);
        for (const auto &curve : layout.arrows) {
            for (std::size_t i = 3; i + 3 < curve.size(); i += 3) {
                for (const QRectF &box : layout.boxes)
                    QVERIFY(!box.adjusted(1, 1, -1, -1).contains(curve[i]));
            }
        }
    }
    void aChainIsStraight()
    {
        const Layout layout = layeredLayout(requestOf(4, {{0, 1}, {1, 2}, {2, 3}}));
        for (const QRectF &box : layout.boxes)
            QVERIFY(qAbs(box.center().y() - layout.boxes[0].center().y()) < 0.5);
    }
    void boxesThatStayKeepTheirOrder()
    {
        for (unsigned seed = 1; seed < 20; ++seed) {
            LayoutRequest request = randomRequest(40, seed);
            const Layout first = layeredLayout(request);
            for (const QRectF &box : first.boxes)
                request.before.push_back(box.center().y());
            for (std::size_t more = 40; more < 46; ++more) { // six more boxes behind some
                request.sizes.emplace_back(120, 30);
                request.arrows.push_back({(more * seed) % 40, more});
                request.before.push_back(kNewBox);
            }
            const Layout second = layeredLayout(request);
            QCOMPARE(whatIsWrong(request, second), QString());
            const auto layers = layersOf(request);
            for (std::size_t a = 0; a < 40; ++a) {
                for (std::size_t b = 0; b < 40; ++b) {
                    if (layers[a] == layers[b] && isBefore(first, a, b))
                        QVERIFY(isBefore(second, a, b));
                }
            }
        }
    }
    void threeHundredBoxesAreQuick()
    {
        const LayoutRequest request = randomRequest(300, 3);
        QElapsedTimer timer;
        timer.start();
        const Layout layout = layeredLayout(request);
        const qint64 took = timer.elapsed();
        QCOMPARE(whatIsWrong(request, layout), QString());
        QVERIFY2(took < 2000, qPrintable(QString::number(took))); // unoptimised, on a busy machine
    }
};

TALLY_TEST(TestLayeredLayout);
#include "test_layered_layout.moc"
