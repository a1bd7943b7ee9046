// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The redundancy rule, case by case. In the drawings an arrow leads from the provider to what rests on it,
// (n) is what the consumer needs of its group, a crossed arrow --x--> is a provider outside any group.
#include "graph_maker.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using tally::test::GraphMaker;
using Names = GraphMaker::Names;

class TestRedundancy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // a --x--> b --x--> c
    void aSingleProviderPullsDownAlone()
    {
        GraphMaker g;
        g.needs("b", {"a"}).needs("c", {"b"});
        QCOMPARE(g.impact({"a"}), std::string("b@1<a c@2<b"));
    }

    // w1 -+
    // w2 -+-> (need) site
    // w3 -+
    void aGroupFailsWhenFailedExceedSpare_data()
    {
        QTest::addColumn<bool>("percent");
        QTest::addColumn<double>("need");
        QTest::addColumn<std::vector<std::string>>("failed");
        QTest::addColumn<QString>("expected");
        const Names one{"w1"};
        const Names two{"w1", "w2"};
        const Names all{"w1", "w2", "w3"};
        QTest::newRow("one of three, one lost") << false << 1.0 << one << "; site 1/1 of 3";
        QTest::newRow("one of three, two lost") << false << 1.0 << two << "; site 2/1 of 3";
        QTest::newRow("one of three, all lost") << false << 1.0 << all << "site@1<w3";
        QTest::newRow("two of three, one lost") << false << 2.0 << one << "; site 1/2 of 3";
        QTest::newRow("two of three, two lost") << false << 2.0 << two << "site@1<w2";
        QTest::newRow("all needed") << false << 3.0 << one << "site@1<w1";
        QTest::newRow("more needed than there are") << false << 5.0 << one << "site@1<w1";
        QTest::newRow("none needed, all lost") << false << 0.0 << all << "; site 3/0 of 3";
        // 3 · 50 % = 1.5 needed: 1 lost is not above 1.5, 2 are.
        QTest::newRow("50 % of three, one lost") << true << 50.0 << one << "; site 1/1.5 of 3";
        QTest::newRow("50 % of three, two lost") << true << 50.0 << two << "site@1<w2";
        // 3 · 34 % = 1.02: spare 1.98, so two lost are too many, though 34 % of 3 rounds to 1.
        QTest::newRow("34 % of three, one lost") << true << 34.0 << one << "; site 1/1.02 of 3";
        QTest::newRow("34 % of three, two lost") << true << 34.0 << two << "site@1<w2";
        QTest::newRow("100 %") << true << 100.0 << one << "site@1<w1";
        QTest::newRow("0 %, all lost") << true << 0.0 << all << "; site 3/0 of 3";
    }
    void aGroupFailsWhenFailedExceedSpare()
    {
        QFETCH(bool, percent);
        QFETCH(double, need);
        QFETCH(std::vector<std::string>, failed);
        QFETCH(QString, expected);
        GraphMaker g;
        const Names all{"w1", "w2", "w3"};
        percent ? g.needsPercent("site", need, all) : g.needsSome("site", need, all);
        QCOMPARE(QString::fromStdString(g.impact(failed)), expected);
    }

    // 30 providers, 10 %: exactly 3 are needed, 27 may fail, though 0.1 has no exact binary form.
    void sharesHaveNoRoundingOfTheirOwn()
    {
        for (std::uint32_t percent = 1; percent <= 100; ++percent) {
            for (const std::uint32_t n : {1U, 3U, 7U, 10U, 30U, 100U, 1000U}) {
                std::vector<estate::ImpactEdge> edges;
                for (std::uint32_t p = 1; p <= n; ++p)
                    edges.push_back({.provider = p, .consumer = 0, .group = 0});
                const estate::Graph graph =
                    estate::buildGraph(n + 1, edges, {{0, percent / 100.0, true}}, {});
                const std::uint32_t spare =
                    (n * 100 - n * percent) / 100; // whole failures that are not above N - N·p/100
                QCOMPARE(graph.groupLimit[0], spare + 1);
            }
        }
    }

    // w1 (retired) -+
    // w2 -----------+-> (1) site          N is 2
    // w3 -----------+
    void retiredProvidersAreNotCounted()
    {
        GraphMaker g;
        g.needsSome("site", 1, {"w1", "w2", "w3"}).retire("w1");
        QCOMPARE(g.impact({"w2"}), std::string("; site 1/1 of 2"));
        QCOMPARE(g.impact({"w1", "w2"}), std::string("; site 1/1 of 2"));
        QCOMPARE(g.impact({"w2", "w3"}), std::string("site@1<w3"));
    }

    // w1 (retired) -+-> (1) site --x--> user          N is 0: nobody counts on it
    // w2 (retired) -+
    void aGroupOfRetiredProvidersPullsNothingDown()
    {
        GraphMaker g;
        g.needsSome("site", 1, {"w1", "w2"}).needs("user", {"site"}).retire("w1").retire("w2");
        QCOMPARE(g.impact({"w1", "w2"}), std::string());
    }

    // power --x--> server (retired) --x--> app
    void aRetiredConsumerIsNeverAffectedAndPassesNothingOn()
    {
        GraphMaker g;
        g.needs("server", {"power"}).needs("app", {"server"}).retire("server");
        QCOMPARE(g.impact({"power"}), std::string());
        QCOMPARE(g.impact({"power"}, {.redundancy = false}), std::string());
        QCOMPARE(g.impact({"server"}), std::string("app@1<server"));
    }

    // w1 ==+
    // w1 ==+-> (1) site          w1 said twice is one provider: N is 2
    // w2 --+
    void aProviderSaidTwiceCountsOnce()
    {
        GraphMaker g;
        g.needsSome("site", 1, {"w1", "w1", "w2"});
        QCOMPARE(g.impact({"w1"}), std::string("; site 1/1 of 2"));
        QCOMPARE(g.impact({"w1", "w2"}), std::string("site@1<w2"));
    }

    // a ---+-> (1) site <-(1)-+--- c
    // b ---+                  +--- d     either group brings it down
    // e ---------x--> site               and so does e
    void groupsAndSingleProvidersEachDecide()
    {
        GraphMaker g;
        g.needsSome("site", 1, {"a", "b"}).needsSome("site", 1, {"c", "d"}).needs("site", {"e"});
        QCOMPARE(g.impact({"a", "c"}), std::string("; site 1/1 of 2"));
        QCOMPARE(g.impact({"a", "b"}), std::string("site@1<b"));
        QCOMPARE(g.impact({"c", "d"}), std::string("site@1<d"));
        QCOMPARE(g.impact({"e"}), std::string("site@1<e"));
    }

    // a, b, c -> (1) site;   c, d -> (1) site      c lost: the second group bears 0 more, the first 1 more
    void sparedNamesTheGroupNearestToFailing()
    {
        GraphMaker g;
        g.needsSome("site", 1, {"a", "b", "c"}).needsSome("site", 1, {"c", "d"});
        QCOMPARE(g.impact({"c"}), std::string("; site 1/1 of 2"));
        QCOMPARE(g.impact({"a", "b"}), std::string("; site 2/1 of 3"));
    }

    //          +-x-> esx1 --+
    // switch --+            +-> (1) vm --x--> app
    //          +-x-> esx2 --+
    void rulesCascade()
    {
        GraphMaker g;
        g.needs("esx1", {"switch"})
            .needs("esx2", {"switch"})
            .needsSome("vm", 1, {"esx1", "esx2"})
            .needs("app", {"vm"});
        QCOMPARE(g.impact({"esx1"}), std::string("; vm 1/1 of 2"));
        QCOMPARE(g.impact({"switch"}), std::string("esx1@1<switch esx2@1<switch vm@2<esx2 app@3<vm"));
    }

    // a --x--> b --x--> c --+
    // a --------------------+-> (1) d       d waits for the longer way: it fails in wave 3, not 1
    void depthIsTheWaveOfTheLastNeededFailure()
    {
        GraphMaker g;
        g.needs("b", {"a"}).needs("c", {"b"}).needsSome("d", 1, {"a", "c"});
        QCOMPARE(g.impact({"a"}), std::string("b@1<a c@2<b d@3<c"));
    }

    // a -> (1) d <- (1) b, and d <--x-- c, c <--x-- a       the single provider is sooner than the group
    void theSoonestRuleDecides()
    {
        GraphMaker g;
        g.needs("b1", {"a"})
            .needs("b2", {"b1"})
            .needsSome("d", 1, {"a", "b2"})
            .needs("c", {"a"})
            .needs("d", {"c"});
        QCOMPARE(g.impact({"a"}), std::string("b1@1<a c@1<a b2@2<b1 d@2<c"));
    }

    // dns1 --+               (1) dns1 and dns2 rest on auth, auth on either of them
    // dns2 --+-> (1) auth --x--> dns1, dns2
    void aGroupInsideACycleHoldsUntilItIsShort()
    {
        GraphMaker g;
        g.needsSome("auth", 1, {"dns1", "dns2"}).needs("dns1", {"auth"}).needs("dns2", {"auth"});
        QCOMPARE(g.impact({"dns1"}), std::string("; auth 1/1 of 2"));
        QCOMPARE(g.impact({"dns1", "dns2"}), std::string("auth@1<dns2"));
        QCOMPARE(g.impact({"auth"}), std::string("dns1@1<auth dns2@1<auth"));
    }

    // a --x--> b --x--> c --x--> a
    void cyclesEnd()
    {
        GraphMaker g;
        g.needs("b", {"a"}).needs("c", {"b"}).needs("a", {"c"});
        QCOMPARE(g.impact({"b"}), std::string("c@1<b a@2<c"));
    }

    // a --x--> a; a, self -> (1) self
    void nothingProvidesForItself()
    {
        GraphMaker g;
        g.needs("a", {"a"}).needsSome("self", 1, {"a", "self"});
        QCOMPARE(g.impact({"a"}), std::string("self@1<a"));
    }

    // w1 -+-> (1) site          w2 is down already
    // w2 -+
    void whatIsDownAlreadyCounts()
    {
        GraphMaker g;
        g.needsSome("site", 1, {"w1", "w2"}).needs("kiosk", {"w2"});
        estate::ImpactOptions options;
        options.alreadyDown = g.vertices({"w2"});
        QCOMPARE(g.impact({"w1"}, options), std::string("site@1<w2 kiosk@1<w2"));
        options.alreadyDown = g.vertices({"w2", "site"});
        QCOMPARE(g.impact({"w1"}, options), std::string("kiosk@1<w2"));
    }

    void withoutRedundancyEveryEdgePulls()
    {
        GraphMaker g;
        g.needsSome("site", 1, {"w1", "w2"}).needsSome("free", 0, {"site"});
        QCOMPARE(g.impact({"w1"}, {.redundancy = false}), std::string("site@1<w1 free@2<site"));
    }
};

TALLY_TEST(TestRedundancy);
#include "test_redundancy.moc"
