// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/failure_sweep.h"
#include "estate/impact_walk.h"
#include "graph_maker.h"
#include "random_graph.h"
#include "registrar.h"

#include <QTest>

#include <sstream>

using namespace tally;
using namespace tally::estate;
using tally::test::GraphMaker;
using tally::test::Parts;

namespace {

// "switch 3/7 esx 1/0": what is taken down, and its weight.
std::string pointsOf(GraphMaker &g, const std::vector<std::uint32_t> &weights, std::optional<Vertex> of = {})
{
    JobContext job;
    std::ostringstream out;
    for (const WeakPoint &point : weakPoints(g.build(), weights, of, job))
        out << g.name(point.vertex) << ' ' << point.takesDown << '/' << point.weight << ' ';
    return out.str();
}

std::vector<std::uint32_t> randomWeights(std::mt19937 &random, std::uint32_t vertices)
{
    std::vector<std::uint32_t> weights;
    for (std::uint32_t v = 0; v < vertices; ++v)
        weights.push_back(v % 5 == 0 ? 0xFFFFFFFFU
                                     : std::uniform_int_distribution<std::uint32_t>(0, 40)(random));
    return weights;
}

// One impactOf a vertex, sorted as promised.
std::vector<WeakPoint> oneByOne(const Graph &graph, const std::vector<std::uint32_t> &weights,
                                std::optional<Vertex> of)
{
    std::vector<WeakPoint> points;
    for (Vertex v = 0; v < graph.vertexCount; ++v) {
        const Vertex source[] = {v};
        const Impact impact = impactOf(graph, source, {});
        WeakPoint point{v, std::uint32_t(impact.affected.size()), 0};
        bool takesOf = !of;
        for (const Affected &each : impact.affected) {
            point.weight += weights[each.vertex];
            takesOf = takesOf || each.vertex == *of;
        }
        if (!graph.retired[v] && point.takesDown > 0 && takesOf)
            points.push_back(point);
    }
    std::sort(points.begin(), points.end(), [](const WeakPoint &a, const WeakPoint &b) {
        if (a.takesDown != b.takesDown)
            return a.takesDown > b.takesDown;
        return a.weight != b.weight ? a.weight > b.weight : a.vertex < b.vertex;
    });
    return points;
}

bool same(const std::vector<WeakPoint> &left, const std::vector<WeakPoint> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const WeakPoint &a, const WeakPoint &b) {
                          return a.vertex == b.vertex && a.takesDown == b.takesDown && a.weight == b.weight;
                      });
}

class CountingJob final : public JobContext
{
public:
    void progress(std::int64_t done, std::int64_t total) override
    {
        grows = grows && done >= last && done <= total;
        last = done;
        if (cancelAt > 0 && done >= cancelAt)
            cancel();
    }
    std::int64_t cancelAt = 0;
    std::int64_t last = 0;
    bool grows = true;
};

// Hubs over the same things: walks long enough for the sweep.
Parts hubsOver(std::uint32_t hubs, std::uint32_t length)
{
    Parts parts;
    parts.vertexCount = hubs + length;
    for (Vertex hub = 0; hub < hubs; ++hub) {
        for (Vertex v = 0; v < length; v += 1 + hub % 2)
            parts.edges.push_back({.provider = hub, .consumer = hubs + v});
    }
    parts.retired.assign(parts.vertexCount, false);
    return parts;
}

} // namespace

class TestWeakPoints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //          +--> esx1 --+
    // switch --+           +-> (1) vm --> app --> user      the hosts back each other; what is in a row does
    // not
    //          +--> esx2 --+
    void redundantThingsAreNoWeakPoints()
    {
        GraphMaker g;
        g.needs("esx1", {"switch"}).needs("esx2", {"switch"}).needsSome("vm", 1, {"esx1", "esx2"});
        g.needs("app", {"vm"}).needs("user", {"app"});
        std::vector<std::uint32_t> weights(6, 0);
        weights[g.vertex("user")] = 7;
        QCOMPARE(pointsOf(g, weights), std::string("switch 5/7 vm 2/7 app 1/7 "));
        QCOMPARE(pointsOf(g, {}), std::string("switch 5/0 vm 2/0 app 1/0 "));
        QCOMPARE(pointsOf(g, weights, g.vertex("app")), std::string("switch 5/7 vm 2/7 "));
        QCOMPARE(pointsOf(g, weights, g.vertex("switch")), std::string());
        QCOMPARE(pointsOf(g, weights, Vertex(99)), std::string());
    }
    // a --> b <--> c; r (retired) --> c      the members of a cycle take each other down
    void cyclesAndTheRetired()
    {
        GraphMaker g;
        g.needs("b", {"a", "c"}).needs("c", {"b", "r"}).retire("r");
        QCOMPARE(pointsOf(g, {}), std::string("a 2/0 b 1/0 c 1/0 "));
    }
    void equalsOneImpactAVertex()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 400; ++round) {
            // Large ones have enough long walks for several sweeps.
            const Parts parts = tally::test::randomParts(random, round % 40 == 0 ? 1000 : 40);
            const Graph graph = parts.build();
            const auto weights = randomWeights(random, parts.vertexCount);
            std::optional<Vertex> of;
            if (round % 2 == 1)
                of = std::uniform_int_distribution<Vertex>(0, parts.vertexCount - 1)(random);
            JobContext job;
            QVERIFY(same(weakPoints(graph, weights, of, job), oneByOne(graph, weights, of)));
        }
    }
    // The sweep by itself, on graphs that the walk alone would answer: cycles with groups inside them
    // included.
    void theSweepEqualsTheWalk()
    {
        std::mt19937 random(12);
        for (int round = 0; round < 600; ++round) {
            const Parts parts = tally::test::randomParts(random, 30);
            const Graph graph = parts.build();
            const auto weights = randomWeights(random, parts.vertexCount);
            std::vector<Vertex> sources;
            for (Vertex v = 0; v < parts.vertexCount; ++v) {
                if (!graph.retired[v] && !graph.consumersOf(v).empty())
                    sources.push_back(v);
            }
            FailureSweep::Memory memory;
            auto points = FailureSweep(graph).run(sources, weights, {}, memory);
            ImpactScratch scratch;
            QCOMPARE(points.size(), sources.size());
            for (const WeakPoint &point : points) {
                QVERIFY(walkWithin(graph, point.vertex, parts.vertexCount, scratch));
                QCOMPARE(std::size_t(point.takesDown), scratch.followers().size());
                std::uint64_t weight = 0;
                for (const Reached &each : scratch.followers())
                    weight += weights[each.vertex];
                QCOMPARE(point.weight, weight);
            }
        }
    }
    // 600 hubs over 1,500 things: two sweeps.
    void manyLargeOnesAreSwept()
    {
        const Graph graph = hubsOver(600, 1500).build();
        const std::vector<std::uint32_t> weights(graph.vertexCount, 3);
        CountingJob job;
        const auto points = weakPoints(graph, weights, {}, job);
        QVERIFY(same(points, oneByOne(graph, weights, {})));
        QCOMPARE(points.size(), std::size_t(600));
        QVERIFY(job.grows);
        QCOMPARE(job.last, 600);
    }
    void cancelledIsEmpty()
    {
        std::vector<ImpactEdge> edges;
        for (Vertex v = 0; v < 100000; v += 2)
            edges.push_back({.provider = v, .consumer = v + 1});
        const Graph graph = buildGraph(100000, edges, {}, {});
        CountingJob job;
        job.cancelAt = 1;
        QVERIFY(weakPoints(graph, {}, {}, job).empty());
        QVERIFY(job.cancelled());
        QVERIFY(job.last < 50000);
    }
    void lanesCountAndCompare()
    {
        LaneCounter<5> counter;
        LaneSums sums;
        for (std::uint32_t n = 0; n < 31; ++n) {
            Lanes term;
            for (std::uint32_t lane = 0; lane < kLanes; ++lane) {
                if (lane % 31 > n)
                    term.set(lane);
            }
            counter.add(term);
            sums.add(term, 0);
            sums.add(term, 4);
        }
        for (std::uint32_t limit = 0; limit <= 31; ++limit) {
            const Lanes least = counter.atLeast(limit);
            for (std::uint32_t lane = 0; lane < kLanes; ++lane)
                QCOMPARE(least.test(lane), lane % 31 >= limit);
        }
        for (std::uint32_t lane = 0; lane < kLanes; ++lane)
            QCOMPARE(sums.at(lane), std::uint64_t(lane % 31 * 17));
    }
};

TALLY_TEST(TestWeakPoints);
#include "test_weak_points.moc"
