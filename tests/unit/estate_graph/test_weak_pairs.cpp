// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph_maker.h"
#include "random_graph.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;
using tally::test::GraphMaker;
using tally::test::Parts;

namespace {

std::string pairsOf(GraphMaker &g, const std::string &service, std::size_t limit = 100)
{
    JobContext job;
    std::string text;
    for (const auto &[a, b] : weakPairs(g.build(), g.vertex(service), limit, job))
        text += (text.empty() ? "" : " ") + g.name(a) + "+" + g.name(b);
    return text;
}

bool stops(const Parts &parts, const std::set<Vertex> &failures, Vertex service)
{
    return tally::test::failuresByWaves(parts, failures, true, 0).contains(service);
}

// Every two of all vertices, in the promised order.
std::vector<std::pair<Vertex, Vertex>> everyPair(const Parts &parts, Vertex service)
{
    const Graph graph = parts.build();
    const Vertex from[] = {service};
    std::vector<std::pair<std::uint32_t, Vertex>> behind; // by distance
    for (const Affected &each : impactOf(graph, from, {.upstream = true}).affected)
        behind.emplace_back(each.depth, each.vertex);
    std::sort(behind.begin(), behind.end());
    std::vector<std::pair<Vertex, Vertex>> pairs;
    if (graph.retired[service])
        return pairs;
    for (std::size_t i = 0; i < behind.size(); ++i) {
        for (std::size_t j = i + 1; j < behind.size(); ++j) {
            const Vertex a = behind[i].second;
            const Vertex b = behind[j].second;
            if (!stops(parts, {a}, service) && !stops(parts, {b}, service) && stops(parts, {a, b}, service))
                pairs.emplace_back(a, b);
        }
    }
    return pairs;
}

} // namespace

class TestWeakPairs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // power1 --> w1 --+
    //                 +-> (1) site
    // power2 --> w2 --+
    void eitherOfEachBranch()
    {
        GraphMaker g;
        g.needs("w1", {"power1"}).needs("w2", {"power2"}).needsSome("site", 1, {"w1", "w2"});
        QCOMPARE(pairsOf(g, "site"), std::string("w1+w2 w1+power2 w2+power1 power1+power2"));
        QCOMPARE(pairsOf(g, "site", 2), std::string("w1+w2 w1+power2"));
        QCOMPARE(pairsOf(g, "site", 0), std::string());
        QCOMPARE(pairsOf(g, "power1"), std::string());
    }
    // power --> w1 --+
    // power --> w2 --+-> (1) site      power alone stops it, so it is in no pair
    void whatStopsItAloneIsInNoPair()
    {
        GraphMaker g;
        g.needs("w1", {"power"}).needs("w2", {"power"}).needsSome("site", 1, {"w1", "w2"});
        QCOMPARE(pairsOf(g, "site"), std::string("w1+w2"));
    }
    // w1, w2, w3 -> (1) site      no two stop it;  -> (2) shop      any two do
    void threeProvidersNeedThreeFailures()
    {
        GraphMaker g;
        g.needsSome("site", 1, {"w1", "w2", "w3"}).needsSome("shop", 2, {"w1", "w2", "w3"});
        QCOMPARE(pairsOf(g, "site"), std::string());
        QCOMPARE(pairsOf(g, "shop"), std::string("w1+w2 w1+w3 w2+w3"));
    }
    // a, b -> (1) m;  b, c -> (1) n;  m, n -> (1) s      m falls by a+b, n by b+c: s needs both, so no pair
    // of a, b, c
    void pairsThatOnlyHurtAreNone()
    {
        GraphMaker g;
        g.needsSome("m", 1, {"a", "b"}).needsSome("n", 1, {"b", "c"}).needsSome("s", 1, {"m", "n"});
        QCOMPARE(pairsOf(g, "s"), std::string("m+n"));
    }
    // w1, w2, w3 (retired) -> (1) site
    void theRetiredAreNotCounted()
    {
        GraphMaker g;
        g.needsSome("site", 1, {"w1", "w2", "w3"}).retire("w3");
        QCOMPARE(pairsOf(g, "site"), std::string("w1+w2"));
        g.retire("site");
        QCOMPARE(pairsOf(g, "site"), std::string());
    }
    // 600 web servers, 599 needed: any two, found though they do not fit into one sweep
    void manyPartners()
    {
        Parts parts;
        parts.vertexCount = 601;
        for (Vertex v = 1; v <= 600; ++v)
            parts.edges.push_back({.provider = v, .consumer = 0, .group = 0});
        parts.groups = {{0, 599, false}};
        JobContext job;
        const auto pairs = weakPairs(parts.build(), 0, 1000000, job);
        QCOMPARE(pairs.size(), std::size_t(600 * 599 / 2));
        QCOMPARE(pairs.back(), (std::pair<Vertex, Vertex>(599, 600)));
        QVERIFY(std::is_sorted(pairs.begin(), pairs.end()));
    }
    void equalsEveryPairTried()
    {
        std::mt19937 random(31);
        std::size_t found = 0;
        for (int round = 0; round < 1500; ++round) {
            Parts parts = tally::test::randomParts(random, 11);
            // Where many stand alone, no two are needed.
            std::erase_if(parts.edges, [&](const ImpactEdge &edge) {
                return edge.group == kNoGroup && random() % 4 != 0;
            });
            const Vertex service = std::uniform_int_distribution<Vertex>(0, parts.vertexCount - 1)(random);
            const auto expected = everyPair(parts, service);
            const Graph graph = parts.build();
            JobContext job;
            QCOMPARE(weakPairs(graph, service, 1000, job), expected);
            const std::size_t some = expected.size() / 2;
            QCOMPARE(weakPairs(graph, service, some, job),
                     decltype(expected)(expected.begin(), expected.begin() + std::ptrdiff_t(some)));
            found += expected.size();
        }
        QVERIFY2(found > 150, qPrintable(QString::number(found))); // the oracle has something to say
    }
    void cancelledIsEmpty()
    {
        GraphMaker g;
        g.needsSome("site", 1, {"w1", "w2"});
        JobContext job;
        job.cancel();
        QVERIFY(weakPairs(g.build(), g.vertex("site"), 5, job).empty());
    }
};

TALLY_TEST(TestWeakPairs);
#include "test_weak_pairs.moc"
