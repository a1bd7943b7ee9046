// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The walk against the plain oracle of random_graph.h and against Boost's breadth-first search, over
// thousands of graphs.
#include "estate/impact_walk.h"
#include "random_graph.h"
#include "registrar.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::estate;
using namespace tally::test;

namespace {

struct Question
{
    std::vector<Vertex> sources;
    ImpactOptions options;
};

Question randomQuestion(std::mt19937 &random, const Parts &parts)
{
    const auto below = [&](std::uint32_t n) {
        return std::uniform_int_distribution<std::uint32_t>(0, n - 1)(random);
    };
    Question question;
    for (std::uint32_t n = 1 + below(3); n > 0; --n)
        question.sources.push_back(below(parts.vertexCount));
    for (std::uint32_t n = below(2) * below(3); n > 0; --n)
        question.options.alreadyDown.push_back(below(parts.vertexCount));
    question.options.redundancy = below(4) != 0;
    question.options.maxDepth = below(3) == 0 ? 1 + below(3) : 0;
    return question;
}

std::set<Vertex> seedsOf(const Question &question)
{
    std::set<Vertex> seeds(question.sources.begin(), question.sources.end());
    seeds.insert(question.options.alreadyDown.begin(), question.options.alreadyDown.end());
    return seeds;
}

std::map<Vertex, std::uint32_t> depths(const Impact &impact)
{
    std::map<Vertex, std::uint32_t> depths;
    for (const Affected &each : impact.affected)
        depths[each.vertex] = each.depth;
    return depths;
}

// By vertex, what the rules say of those that a failure reached and that stand.
std::map<Vertex, std::pair<std::uint32_t, std::uint32_t>>
expectedSpared(const Parts &parts, const Question &question, const std::map<Vertex, std::uint32_t> &waves)
{
    std::set<Vertex> acting; // a failure in the last wave passes nothing on
    for (const auto &[v, wave] : waves) {
        if (question.options.maxDepth == 0 || wave < question.options.maxDepth)
            acting.insert(v);
    }
    std::map<Vertex, std::pair<std::uint32_t, std::uint32_t>> spared; // failed, N
    std::map<Vertex, double> best;
    for (std::uint32_t g = 0; g < parts.groups.size(); ++g) {
        const Vertex consumer = parts.groups[g].consumer;
        const GroupState state = stateOf(parts, g, acting);
        if (!question.options.redundancy || waves.contains(consumer) || parts.retired[consumer] ||
            state.failed.empty())
            continue;
        GroupState more = state;
        std::uint32_t margin = 0;
        for (Vertex extra = 1000000; !fallsShort(parts.groups[g], more) && margin <= state.counted.size();
             ++extra, ++margin)
            more.failed.insert(extra);
        if (state.failed.size() + margin >
            state.counted.size()) // can never fail: one more than N stands for it
            margin = std::uint32_t(state.counted.size() + 1 - state.failed.size());
        if (!best.contains(consumer) || margin < best[consumer]) {
            best[consumer] = margin;
            spared[consumer] = {std::uint32_t(state.failed.size()), std::uint32_t(state.counted.size())};
        }
    }
    return spared;
}

} // namespace

class TestImpactProperty final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWalkIsTheLeastFixpoint()
    {
        std::mt19937 random(20261122);
        ImpactScratch scratch; // one for all: what a walk leaves behind must not matter
        std::size_t affected = 0;
        std::size_t spared = 0;
        for (int round = 0; round < 6000; ++round) {
            const Parts parts = randomParts(random, 14);
            const Graph graph = parts.build();
            const Question question = randomQuestion(random, parts);
            const Impact impact = impactOf(graph, question.sources, question.options, scratch);
            auto waves = failuresByWaves(parts, seedsOf(question), question.options.redundancy,
                                         question.options.maxDepth);
            const auto expectSpared = expectedSpared(parts, question, waves);
            std::erase_if(waves, [](const auto &entry) { return entry.second == 0; });
            QCOMPARE(depths(impact), waves);
            QCOMPARE(impact.affected.size(), waves.size());
            QVERIFY(std::is_sorted(impact.affected.begin(), impact.affected.end(),
                                   [](const Affected &a, const Affected &b) { return a.depth < b.depth; }));

            std::map<Vertex, std::pair<std::uint32_t, std::uint32_t>> found;
            for (const Spared &each : impact.spared)
                found[each.vertex] = {each.failed, each.providers};
            QCOMPARE(found, expectSpared);
            affected += impact.affected.size();
            spared += impact.spared.size();
        }
        QVERIFY(affected > 6000 && spared > 1000); // the graphs are not all trivial
    }

    void everyAnswerNamesItsPath()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 1500; ++round) {
            const Parts parts = randomParts(random, 14);
            const Graph graph = parts.build();
            Question question = randomQuestion(random, parts);
            question.options.upstream = round % 3 == 0;
            const Impact impact = impactOf(graph, question.sources, question.options);
            const auto depth = depths(impact);
            for (const Affected &each : impact.affected) {
                const ImpactEdge &edge = graph.edges[each.edge];
                QCOMPARE(question.options.upstream ? edge.provider : edge.consumer, each.vertex);
                QCOMPARE(question.options.upstream ? edge.consumer : edge.provider, each.via);
                QCOMPARE(each.depth, depth.contains(each.via) ? depth.at(each.via) + 1 : 1);
                const auto path = impactPath(impact, question.sources, each.vertex);
                QCOMPARE(path.size(), std::size_t(each.depth) + 1);
                QCOMPARE(path.back(), each.vertex);
                QVERIFY(seedsOf(question).contains(path.front()));
            }
        }
    }

    void theOrderOfTheEdgesDoesNotMatter()
    {
        std::mt19937 random(99);
        for (int round = 0; round < 500; ++round) {
            Parts parts = randomParts(random, 14);
            const Question question = randomQuestion(random, parts);
            const Impact before = impactOf(parts.build(), question.sources, question.options);
            std::shuffle(parts.edges.begin(), parts.edges.end(), random);
            const Impact after = impactOf(parts.build(), question.sources, question.options);
            QCOMPARE(before.affected.size(), after.affected.size());
            for (std::size_t i = 0; i < before.affected.size(); ++i) {
                QCOMPARE(before.affected[i].vertex, after.affected[i].vertex);
                QCOMPARE(before.affected[i].via, after.affected[i].via);
                QCOMPARE(before.affected[i].edge, after.affected[i].edge);
            }
        }
    }

    // Without redundancy the walk is a breadth-first search: Boost's says how far everything is, both ways.
    void withoutRedundancyItIsABreadthFirstSearch()
    {
        using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
        std::mt19937 random(4);
        for (int round = 0; round < 300; ++round) {
            Parts parts = randomParts(random, 60);
            parts.retired.assign(parts.vertexCount, false);
            const Graph graph = parts.build();
            for (const bool upstream : {false, true}) {
                BoostGraph oracle(parts.vertexCount);
                for (const ImpactEdge &edge : parts.edges)
                    upstream ? boost::add_edge(edge.consumer, edge.provider, oracle)
                             : boost::add_edge(edge.provider, edge.consumer, oracle);
                const Vertex from = std::uniform_int_distribution<Vertex>(0, parts.vertexCount - 1)(random);
                std::vector<std::uint32_t> distance(parts.vertexCount, 0);
                boost::breadth_first_search(oracle, from,
                                            boost::visitor(boost::make_bfs_visitor(boost::record_distances(
                                                distance.data(), boost::on_tree_edge()))));
                std::map<Vertex, std::uint32_t> expected;
                for (Vertex v = 0; v < parts.vertexCount; ++v) {
                    if (distance[v] > 0)
                        expected[v] = distance[v];
                }
                const std::vector<Vertex> sources{from};
                QCOMPARE(depths(impactOf(graph, sources, {.upstream = upstream, .redundancy = false})),
                         expected);
                if (!upstream) {
                    for (const auto &[v, far] : expected)
                        QCOMPARE(shortestPath(graph, from, v).size(), std::size_t(far) + 1);
                }
            }
        }
    }
};

TALLY_TEST(TestImpactProperty);
#include "test_impact_property.moc"
