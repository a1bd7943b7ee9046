// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The flow against trying everything, level after level, and against Boost's successive shortest paths.
#include "registrar.h"
#include "solve/min_cost_flow.h"

#include <QTest>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/successive_shortest_path_nonnegative_weights.hpp>

// Wants the one above before it.
#include <boost/graph/find_flow_cost.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>

using namespace tally;
using solve::Flow;
using solve::FlowNetwork;

namespace {

FlowNetwork randomNetwork(std::mt19937 &random, std::uint32_t nodes, std::size_t arcs, std::int64_t units,
                          int levels)
{
    FlowNetwork network;
    for (std::uint32_t i = 0; i < nodes; ++i)
        network.addNode();
    network.costs.resize(std::size_t(levels));
    for (std::size_t i = 0; i < arcs; ++i) {
        const std::uint32_t from = std::uint32_t(random() % nodes);
        const std::uint32_t arc = network.addArc(
            from, (from + 1 + std::uint32_t(random() % (nodes - 1))) % nodes, 1 + std::int64_t(random() % 2));
        for (auto &level : network.costs)
            level[arc] = std::int64_t(random() % 4);
    }
    network.supply[0] = units;
    network.supply[nodes - 1] = -units;
    return network;
}

std::optional<std::vector<std::int64_t>> bestOfAll(const FlowNetwork &network)
{
    std::optional<std::vector<std::int64_t>> best;
    std::vector<std::int64_t> flow(network.arcs.size());
    while (true) {
        std::vector<std::int64_t> rest = network.supply;
        for (std::size_t i = 0; i < flow.size(); ++i) {
            rest[network.arcs[i].from] -= flow[i];
            rest[network.arcs[i].to] += flow[i];
        }
        if (std::all_of(rest.begin(), rest.end(), [](std::int64_t left) { return left == 0; })) {
            std::vector<std::int64_t> totals;
            for (const auto &level : network.costs) {
                totals.push_back(0);
                for (std::size_t i = 0; i < flow.size(); ++i)
                    totals.back() += level[i] * flow[i];
            }
            if (!best || totals < *best)
                best = totals;
        }
        std::size_t i = 0;
        while (i < flow.size() && flow[i] == network.arcs[i].upper)
            flow[i++] = 0;
        if (i == flow.size())
            return best;
        ++flow[i];
    }
}

// Weights are doubles, exact here: Boost adds the greatest number to itself where a node is out of reach.
using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Graph = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<boost::edge_capacity_t, std::int64_t,
                    boost::property<boost::edge_residual_capacity_t, std::int64_t,
                                    boost::property<boost::edge_reverse_t, Traits::edge_descriptor,
                                                    boost::property<boost::edge_weight_t, double>>>>>;

void addArc(Graph &graph, std::size_t from, std::size_t to, std::int64_t capacity, std::int64_t cost)
{
    const auto forth = boost::add_edge(from, to, graph).first, back = boost::add_edge(to, from, graph).first;
    boost::put(boost::edge_capacity, graph, forth, capacity);
    boost::put(boost::edge_capacity, graph, back, std::int64_t(0));
    boost::put(boost::edge_weight, graph, forth, double(cost));
    boost::put(boost::edge_weight, graph, back, -double(cost));
    boost::put(boost::edge_reverse, graph, forth, back);
    boost::put(boost::edge_reverse, graph, back, forth);
}

// The cost of the greatest flow; a dear way round makes every demand fulfillable.
std::int64_t costByBoost(const FlowNetwork &network)
{
    Graph graph(network.nodes + 2);
    for (std::size_t i = 0; i < network.arcs.size(); ++i)
        addArc(graph, network.arcs[i].from, network.arcs[i].to, network.arcs[i].upper, network.costs[0][i]);
    for (std::uint32_t node = 0; node < network.nodes; ++node) {
        if (network.supply[node] > 0)
            addArc(graph, network.nodes, node, network.supply[node], 0);
        if (network.supply[node] < 0)
            addArc(graph, node, network.nodes + 1, -network.supply[node], 0);
    }
    boost::successive_shortest_path_nonnegative_weights(graph, network.nodes, network.nodes + 1);
    return std::llround(boost::find_flow_cost(graph));
}

} // namespace

class TestMinCostFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheBestOfAllLevelAfterLevel()
    {
        std::mt19937 random(3);
        int found = 0;
        for (int round = 0; round < 1'500; ++round) {
            const FlowNetwork network = randomNetwork(random, 4, 7, 1 + std::int64_t(random() % 3), 3);
            const Flow flow = solve::cheapestFlow(network);
            const auto best = bestOfAll(network);
            QCOMPARE(flow.status == Flow::Status::Optimal, best.has_value());
            if (!best)
                continue;
            ++found;
            QCOMPARE(flow.totals, *best);
            QVERIFY(solve::isProven(network, flow));
        }
        QVERIFY(found > 300);
    }

    void levelsThatCannotBePackedAreSolvedApart()
    {
        std::mt19937 random(4);
        for (int round = 0; round < 200; ++round) {
            FlowNetwork network = randomNetwork(random, 4, 7, 2, 3);
            for (std::int64_t &cost : network.costs[0])
                cost *= 1'000'000'000'000;
            for (std::int64_t &cost : network.costs[1])
                cost *= 1'000'000'000'000;
            const Flow flow = solve::cheapestFlow(network);
            const auto best = bestOfAll(network);
            if (!best)
                continue;
            QCOMPARE(flow.totals, *best);
            QVERIFY(flow.stages.size() > 1);
            QVERIFY(solve::isProven(network, flow));
        }
    }

    void boostFindsTheSameCost()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 200; ++round) {
            FlowNetwork network = randomNetwork(random, 30, 120, 20, 1);
            const std::uint32_t around = network.addArc(0, 29, 20);
            network.costs[0][around] = 1'000;
            const Flow flow = solve::cheapestFlow(network);
            QCOMPARE(flow.status, Flow::Status::Optimal);
            QCOMPARE(flow.totals[0], costByBoost(network));
            QVERIFY(solve::isProven(network, flow));
        }
    }

    void aFlowThatCouldBeCheaperIsNotProven()
    {
        FlowNetwork network;
        network.addNode(1);
        network.addNode(-1);
        network.costs.resize(1);
        network.costs[0].reserve(2);
        network.addArc(0, 1, 1);
        network.addArc(0, 1, 1);
        network.costs[0] = {1, 2};
        Flow flow = solve::cheapestFlow(network);
        QVERIFY(solve::isProven(network, flow));
        std::swap(flow.flow[0], flow.flow[1]);
        QVERIFY(!solve::isProven(network, flow));
        flow.flow = {0, 0};
        QVERIFY(!solve::isProven(network, flow));
    }

    void costsThatPassSixtyFourBitsAreRefused()
    {
        FlowNetwork network;
        network.addNode(1'000'000);
        network.addNode(-1'000'000);
        network.costs.resize(1);
        network.addArc(0, 1, 1'000'000);
        network.costs[0] = {std::int64_t(1) << 50};
        QCOMPARE(solve::cheapestFlow(network).status, Flow::Status::TooLarge);
    }
};

TALLY_TEST(TestMinCostFlow);

#include "test_min_cost_flow.moc"
