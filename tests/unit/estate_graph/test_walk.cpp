// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Limits, directions, paths and cycles: what has nothing to do with redundancy.
#include "graph_maker.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using tally::test::GraphMaker;

class TestWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyGraphHasNoAnswers()
    {
        const estate::Graph graph = estate::buildGraph(0, {}, {}, {});
        const std::vector<estate::Vertex> none;
        QVERIFY(estate::impactOf(graph, none, {}).affected.empty());
        QVERIFY(estate::cycles(graph).empty());
        QVERIFY(estate::shortestPath(graph, 0, 0).empty());
    }
    void sourcesOutsideTheGraphReachNothing()
    {
        const estate::Graph graph = estate::buildGraph(2, {{.provider = 0, .consumer = 1}}, {}, {});
        const std::vector<estate::Vertex> outside{7, estate::kNoVertex};
        QVERIFY(estate::impactOf(graph, outside, {}).affected.empty());
        QVERIFY(estate::shortestPath(graph, 0, 7).empty());
    }
    void rowsAreSortedBothWays()
    {
        const estate::Graph graph = estate::buildGraph(
            3,
            {{.provider = 2, .consumer = 0}, {.provider = 0, .consumer = 2}, {.provider = 0, .consumer = 1}},
            {}, {});
        QCOMPARE(graph.consumersOf(0).size(), std::size_t(2));
        QCOMPARE(graph.consumersOf(0)[0].consumer, 1U);
        QCOMPARE(graph.consumersOf(0)[1].consumer, 2U);
        QVERIFY(graph.consumersOf(1).empty());
        QCOMPARE(graph.edges[graph.providerEdges[graph.providersBegin[0]]].provider, 2U);
        QCOMPARE(graph.providersBegin.back(), 3U);
    }

    // a --> b --> c --> d, and c, x -> (1) e
    void depthIsLimited()
    {
        GraphMaker g;
        g.needs("b", {"a"}).needs("c", {"b"}).needs("d", {"c"}).needsSome("e", 1, {"c", "x"});
        QCOMPARE(g.impact({"a"}, {.maxDepth = 1}), std::string("b@1<a"));
        QCOMPARE(g.impact({"a"}, {.maxDepth = 2}), std::string("b@1<a c@2<b"));
        QCOMPARE(g.impact({"a"}, {.maxDepth = 3}), std::string("b@1<a c@2<b d@3<c; e 1/1 of 2"));
    }

    // a --> b -+-> (1) c       upstream asks what is used, not what is needed; retired r is no longer used
    // a --> d -+   r --> c
    void upstreamIsEverythingAgainstTheEdges()
    {
        GraphMaker g;
        g.needs("b", {"a"}).needs("d", {"a"}).needsSome("c", 1, {"b", "d"}).needs("c", {"r"}).retire("r");
        QCOMPARE(g.impact({"c"}, {.upstream = true}), std::string("b@1<c d@1<c a@2<b"));
        QCOMPARE(g.impact({"c"}, {.upstream = true, .maxDepth = 1}), std::string("b@1<c d@1<c"));
        QCOMPARE(g.impact({"a"}, {.upstream = true}), std::string());
    }

    // a --> b --> a; b --> c
    void sourcesAreNeverAffected()
    {
        GraphMaker g;
        g.needs("b", {"a"}).needs("a", {"b"}).needs("c", {"b"});
        QCOMPARE(g.impact({"a", "b", "a"}), std::string("c@1<b"));
    }

    void pathsFollowVia()
    {
        GraphMaker g;
        g.needs("b", {"a"}).needs("c", {"b"}).needs("d", {"a"}).needs("e", {"c", "d"});
        const auto sources = g.vertices({"a"});
        const estate::Impact impact = estate::impactOf(g.build(), sources, {});
        QCOMPARE(g.names(estate::impactPath(impact, sources, g.vertex("c"))), std::string("a b c"));
        QCOMPARE(g.names(estate::impactPath(impact, sources, g.vertex("e"))), std::string("a d e"));
        QCOMPARE(g.names(estate::impactPath(impact, sources, g.vertex("a"))), std::string("a"));
        QVERIFY(estate::impactPath(impact, sources, g.vertex("elsewhere")).empty());
    }

    // a --> b --> d --> f      two ways of the same length: the smaller vertices win, whatever order they
    // were said in a --> c --> e --> f
    void theShortestPathIsTheSmallest()
    {
        for (const bool backwards : {false, true}) {
            std::vector<estate::ImpactEdge> edges{
                {.provider = 0, .consumer = 1}, {.provider = 1, .consumer = 3},
                {.provider = 3, .consumer = 5}, {.provider = 0, .consumer = 2},
                {.provider = 2, .consumer = 4}, {.provider = 4, .consumer = 5},
                {.provider = 5, .consumer = 0}};
            if (backwards)
                std::reverse(edges.begin(), edges.end());
            const estate::Graph graph = estate::buildGraph(7, edges, {}, {});
            QCOMPARE(estate::shortestPath(graph, 0, 5), (std::vector<estate::Vertex>{0, 1, 3, 5}));
            QCOMPARE(estate::shortestPath(graph, 5, 0), (std::vector<estate::Vertex>{5, 0}));
            QCOMPARE(estate::shortestPath(graph, 4, 4), (std::vector<estate::Vertex>{4}));
            QVERIFY(estate::shortestPath(graph, 0, 6).empty());
        }
    }
    // a --> b (retired) --> c, a --> d --> e --> c
    void aPathDoesNotLeadThroughTheRetired()
    {
        GraphMaker g;
        g.needs("b", {"a"})
            .needs("c", {"b"})
            .needs("d", {"a"})
            .needs("e", {"d"})
            .needs("c", {"e"})
            .retire("b");
        QCOMPARE(g.names(estate::shortestPath(g.build(), g.vertex("a"), g.vertex("c"))),
                 std::string("a d e c"));
        QVERIFY(estate::shortestPath(g.build(), g.vertex("a"), g.vertex("b")).empty());
    }

    // a <-> b; c --> d --> e --> c; f --> f; g <-> r (retired)
    void cyclesAreTheThingsThatRestOnEachOther()
    {
        GraphMaker g;
        g.needs("b", {"a"})
            .needs("a", {"b"})
            .needs("d", {"c", "b"})
            .needs("e", {"d"})
            .needsSome("c", 1, {"e", "a"});
        g.needs("f", {"f"}).needs("r", {"g"}).needs("g", {"r"}).retire("r");
        const auto found = estate::cycles(g.build());
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(g.names(found[0]), std::string("a b"));
        QCOMPARE(g.names(found[1]), std::string("c d e"));
    }
    // A chain of half a million: nothing recurses on the stack.
    void longChainsAreWalked()
    {
        const std::uint32_t length = 500000;
        std::vector<estate::ImpactEdge> edges;
        for (std::uint32_t v = 0; v + 1 < length; ++v)
            edges.push_back({.provider = v, .consumer = v + 1});
        edges.push_back({.provider = length - 1, .consumer = 0});
        const estate::Graph graph = estate::buildGraph(length, edges, {}, {});
        const std::vector<estate::Vertex> first{0};
        QCOMPARE(estate::impactOf(graph, first, {}).affected.back().depth, length - 1);
        QCOMPARE(estate::cycles(graph).at(0).size(), std::size_t(length));
    }
};

TALLY_TEST(TestWalk);
#include "test_walk.moc"
