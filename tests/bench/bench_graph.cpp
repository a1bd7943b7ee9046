// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Impact and single points of failure at the size of a council and of a very large estate, against a
// breadth-first search over bare arrays and against recursive queries of SQLite and of a PostgreSQL cluster
// of its own, where PostgreSQL is installed.
#include "estate/impact_walk.h"
#include "private_postgres.h"
#include "recursive_query.h"
#include "report.h"
#include "synthetic_graph.h"

#include <string>
#include <vector>

using namespace tally;
using namespace tally::bench;
using namespace tally::estate;

namespace {

constexpr double kMostTimesBareSearch = 3;
constexpr double kMostMillisecondsCouncilHub = 5;
constexpr double kMostMillisecondsCouncilPoints = 1000;
constexpr int kRuns = 9;

// The least that a search can be: two arrays, a byte a vertex, a queue; neither depth, path, groups nor
// retired vertices.
class BareSearch
{
public:
    explicit BareSearch(const Graph &graph)
        : m_begin(graph.consumersBegin), m_seen(graph.vertexCount), m_queue(graph.vertexCount)
    {
        m_consumers.reserve(graph.edges.size());
        for (const ImpactEdge &edge : graph.edges)
            m_consumers.push_back(edge.consumer);
    }
    std::size_t reached(Vertex source)
    {
        std::fill(m_seen.begin(), m_seen.end(), std::uint8_t(0));
        std::size_t end = 0;
        m_queue[end++] = source;
        m_seen[source] = 1;
        for (std::size_t i = 0; i < end; ++i) {
            const Vertex v = m_queue[i];
            for (std::uint32_t e = m_begin[v]; e < m_begin[v + std::size_t(1)]; ++e) {
                const Vertex consumer = m_consumers[e];
                if (m_seen[consumer] == 0) {
                    m_seen[consumer] = 1;
                    m_queue[end++] = consumer;
                }
            }
        }
        return end - 1;
    }

private:
    std::vector<std::uint32_t> m_begin;
    std::vector<Vertex> m_consumers;
    std::vector<std::uint8_t> m_seen;
    std::vector<Vertex> m_queue;
};

std::size_t affectedBy(const Graph &graph, Vertex source, const ImpactOptions &options = {})
{
    const Vertex sources[] = {source};
    return impactOf(graph, sources, options).affected.size();
}

std::vector<std::uint32_t> oneAPerson(const SyntheticEstate &estate)
{
    std::vector<std::uint32_t> weights(estate.vertices, 0);
    std::fill(weights.begin() + estate.firstPerson, weights.end(), 1U);
    return weights;
}

std::string count(std::size_t number, const char *what)
{
    return std::to_string(number) + " " + what;
}

std::vector<WeakPoint> pointsOf(const SyntheticEstate &estate, const Graph &graph, Report &report,
                                Milliseconds *took)
{
    JobContext job;
    std::vector<WeakPoint> points;
    const auto weights = oneAPerson(estate);
    *took = bestOf(1, [&] { points = weakPoints(graph, weights, {}, job); });
    report.row("all single points of failure", *took, count(points.size(), "found"));
    return points;
}

// The person that rests on most.
Vertex worstLeaf(const SyntheticEstate &estate, const Graph &graph)
{
    Vertex worst = estate.firstPerson;
    std::size_t most = 0;
    for (Vertex v = estate.firstPerson; v < graph.vertexCount; v += 97) {
        const std::size_t reached = affectedBy(graph, v, {.upstream = true});
        if (reached > most) {
            most = reached;
            worst = v;
        }
    }
    return worst;
}

void smallQuestions(const SyntheticEstate &estate, const Graph &graph, Report &report)
{
    const Vertex leaf = worstLeaf(estate, graph);
    std::size_t reached = 0;
    const Milliseconds down = bestOf(kRuns, [&] { reached = affectedBy(graph, leaf); });
    report.row("impact of a person, who carries nothing", down, count(reached, "affected"));
    const Milliseconds up = bestOf(kRuns, [&] { reached = affectedBy(graph, leaf, {.upstream = true}); });
    report.row("all that this person rests on", up, count(reached, "reached"));
    JobContext job;
    std::size_t points = 0;
    const Milliseconds of = bestOf(1, [&] { points = weakPoints(graph, {}, leaf, job).size(); });
    report.row("single points of failure of this person", of, count(points, "found"));
}

void council(Report &report)
{
    report.title("Council: 60,000 items, 150,000 relationships, a tenth redundant, with cycles");
    const SyntheticEstate estate =
        makeEstate({.vertices = 60000, .edges = 150000, .groupedShare = 0.1, .cycles = true});
    const Graph graph = estate.build();
    Milliseconds took;
    const std::vector<WeakPoint> points = pointsOf(estate, graph, report, &took);
    report.limit("  by the wall clock", took.wall, kMostMillisecondsCouncilPoints, "ms");
    std::size_t affected = 0;
    const Milliseconds hub = bestOf(kRuns, [&] { affected = affectedBy(graph, points.front().vertex); });
    report.row("impact of the worst hub", hub, count(affected, "affected"));
    report.limit("  processor time", hub.cpu, kMostMillisecondsCouncilHub, "ms");
    report.same("weak points and impact", points.front().takesDown, affected);
    smallQuestions(estate, graph, report);
    std::size_t inCycles = 0;
    const Milliseconds components = bestOf(3, [&] { inCycles = cycles(graph).size(); });
    report.row("cycles", components, count(inCycles, "found"));
    JobContext job;
    std::size_t pairs = 0;
    const Vertex leaf = worstLeaf(estate, graph);
    const Milliseconds pairing = bestOf(1, [&] { pairs = weakPairs(graph, leaf, 1000, job).size(); });
    report.row("pairs that stop a person's work, at most 1,000", pairing, count(pairs, "found"));
}

void askDatabase(const std::string &name, Result<std::unique_ptr<RecursiveQuery>> query, Vertex hub,
                 std::size_t expected, const Milliseconds &ours, Report &report)
{
    if (!query) {
        report.note(name + ": " + query.error().text());
        return;
    }
    std::size_t reached = 0;
    const Milliseconds took = bestOf(2, [&] {
        const Result<std::size_t> answer = (*query)->reached(hub);
        reached = answer ? *answer : 0;
    });
    report.row("recursive query, " + name, took, std::to_string(int(took.wall / ours.wall)) + " times ours");
    report.same(name + " and impact", reached, expected);
}

void compareWithDatabases(const Graph &graph, Vertex hub, std::size_t expected, const Milliseconds &ours,
                          Report &report)
{
    askDatabase("SQLite in memory", sqliteWith(graph), hub, expected, ours, report);
    test::PrivatePostgres *server = test::PrivatePostgres::instance();
    if (server == nullptr)
        report.note("PostgreSQL: not asked, it is not installed here");
    else
        askDatabase("PostgreSQL", postgresWith(graph, server->uri("postgres")), hub, expected, ours, report);
}

// The worst hub is looked for among the vertices with the most consumers and the sites.
Vertex worstHub(const Graph &graph, BareSearch &search)
{
    Vertex worst = 0;
    std::size_t most = 0;
    for (Vertex v = 0; v < graph.vertexCount; ++v) {
        if (v >= 64 && graph.consumersBegin[v + std::size_t(1)] - graph.consumersBegin[v] < 20000)
            continue;
        const std::size_t reached = search.reached(v);
        if (reached > most) {
            most = reached;
            worst = v;
        }
    }
    return worst;
}

void compareWithBareSearch(const Graph &graph, Report &report)
{
    BareSearch search(graph);
    const Vertex hub = worstHub(graph, search);
    std::size_t bareReached = 0;
    std::size_t affected = 0;
    const Milliseconds bare = bestOf(kRuns, [&] { bareReached = search.reached(hub); });
    const Milliseconds ours = bestOf(kRuns, [&] { affected = affectedBy(graph, hub); });
    ImpactScratch scratch;
    const Vertex sources[] = {hub};
    const Milliseconds kept =
        bestOf(kRuns, [&] { affected = impactOf(graph, sources, {}, scratch).affected.size(); });
    report.row("worst hub, search over bare arrays", bare, count(bareReached, "reached"));
    report.row("worst hub, impact with depths and paths", ours, count(affected, "affected"));
    report.row("  the same with its memory kept", kept);
    report.same("bare search and impact", bareReached, affected);
    report.limit("  against the bare search", ours.cpu / bare.cpu, kMostTimesBareSearch, "times");
    compareWithDatabases(graph, hub, affected, ours, report);
}

void large(Report &report)
{
    report.title("Very large: 1,000,000 items, 5,000,000 relationships, none redundant");
    SyntheticEstate estate = makeEstate({.vertices = 1000000, .edges = 5000000});
    {
        Graph graph;
        report.row("building the graph", bestOf(1, [&] { graph = estate.build(); }));
        compareWithBareSearch(graph, report);
        smallQuestions(estate, graph, report);
        Milliseconds took;
        pointsOf(estate, graph, report, &took);
    }
    report.title("The same, a tenth redundant, with cycles");
    estate = makeEstate({.vertices = 1000000, .edges = 5000000, .groupedShare = 0.1, .cycles = true});
    const Graph graph = estate.build();
    Milliseconds took;
    const std::vector<WeakPoint> points = pointsOf(estate, graph, report, &took);
    std::size_t affected = 0;
    const Milliseconds hub = bestOf(kRuns, [&] { affected = affectedBy(graph, points.front().vertex); });
    report.row("impact of the worst hub", hub, count(affected, "affected"));
    report.same("weak points and impact", points.front().takesDown, affected);
    smallQuestions(estate, graph, report);
}

} // namespace

int main()
{
    Report report;
    council(report);
    large(report);
    return report.exitCode();
}
