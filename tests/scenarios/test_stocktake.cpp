// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole stocktake of one site through the command line.
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally::test;
using Json = nlohmann::json;

namespace {

// Hall with A1 to A3, Depot with B1.
class Council : public Session
{
public:
    Council()
    {
        run({"init"});
        write("places.csv", "class,name\nsite,Hall\nsite,Depot\n");
        write("pcs.csv", "class,name,asset number,serial number,site,status\n"
                         "laptop,PC1,A1,S1,Hall,in_use\nlaptop,PC2,A2,S2,Hall,in_use\n"
                         "laptop,PC3,A3,S3,Hall,in_use\nlaptop,PC4,B1,S4,Depot,in_use\n");
        run({"import", path("places.csv")});
        run({"import", path("pcs.csv")});
        run({"audit", "open", "Hall 2026", "--where", "site:Hall"});
    }
    Json scan(std::vector<std::string> labels, const std::string &place) const
    {
        std::vector<std::string> words = {"audit", "scan", "Hall 2026", "--at", place};
        words.insert(words.begin() + 3, labels.begin(), labels.end());
        return json(words);
    }
    Json status() const { return json({"audit", "status", "hall 2026"}); }
    std::string siteOf(const std::string &key) const
    {
        return json({"show", key})["attributes"]["site"];
    }
};

} // namespace

class TestStocktake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromOpeningToSignature()
    {
        const Council council;
        const Json answers = council.scan({"A1", "b1", "X9"}, "Hall")["answers"];
        QCOMPARE(answers[0]["outcome"].get<std::string>(), std::string("found"));
        QCOMPARE(answers[1]["outcome"].get<std::string>(), std::string("not_expected"));
        QCOMPARE(answers[2]["outcome"].get<std::string>(), std::string("unknown"));
        council.scan({"A2"}, "Depot");
        const Json counts = council.status()["campaign"]["counts"];
        QVERIFY2(counts == (Json{{"found", 1}, {"elsewhere", 2}, {"missing", 1}, {"unknown", 1}}),
                 counts.dump().c_str());
        QCOMPARE(council.siteOf("A2"), std::string("Hall")); // counting moves nothing
        QCOMPARE(council.run({"audit", "sign", "Hall 2026"}).exit, 4);
        QCOMPARE(council.run({"audit", "finish", "Hall 2026"}).exit, 0);
        const Ran self = council.run({"audit", "sign", "Hall 2026"});
        QCOMPARE(self.exit, 5);
        QVERIFY(self.err.find("DSP-102") != std::string::npos);
        QCOMPARE(council.run({"--actor", "mary", "audit", "sign", "Hall 2026"}).exit, 0);
        QCOMPARE(council.status()["campaign"]["state"].get<std::string>(), std::string("signed"));
        QCOMPARE(council.run({"verify"}).exit, 0);
    }

    void countsAreUndoneAndRewound()
    {
        const Council council;
        const Json first = council.scan({"A1"}, "Hall");
        const Json second = council.scan({"A2"}, "Hall");
        QCOMPARE(council.run({"undo", std::to_string(second["operation"].get<int>())}).exit, 0);
        QCOMPARE(council.status()["campaign"]["counts"]["found"].get<int>(), 1);
        const Json then = council.json(
            {"--as-of", std::to_string(second["operation"].get<int>()), "audit", "status", "Hall 2026"});
        QCOMPARE(then["campaign"]["counts"]["found"].get<int>(), 2);
    }

    void aCountsFileTellsWhatItCannotRead()
    {
        const Council council;
        council.write("scanner.txt", "# Monday\n@Hall\nA1\nA2,damaged,hinge\n1.23E+15\n@Nowhere\nA3\n");
        const Json result =
            council.json({"audit", "scan", "Hall 2026", "--from", council.path("scanner.txt")}, 1);
        QCOMPARE(result["answers"].size(), std::size_t(2));
        QCOMPARE(result["refused"].size(), std::size_t(2));
        QCOMPARE(result["refused"][1]["line"].get<int>(), 7);
        QCOMPARE(result["refused"][1]["field"].get<std::string>(), std::string("place"));
        const Json lines = council.status()["lines"];
        QCOMPARE(lines[1]["condition"].get<std::string>(), std::string("damaged"));
        QCOMPARE(lines[1]["note"].get<std::string>(), std::string("hinge"));
    }

    void aTableWithHeadings()
    {
        const Council council;
        council.write("counted.csv",
                      "Room;Asset Tag;Counted at\nHall;A1;2026-11-20T09:30\nDepot;A2;yesterday\n");
        const Json result =
            council.json({"audit", "scan", "Hall 2026", "--from", council.path("counted.csv")}, 1);
        QCOMPARE(result["answers"].size(), std::size_t(2)); // the odd time is told, the label counts
        QCOMPARE(result["refused"].size(), std::size_t(1));
        QCOMPARE(council.status()["lines"][0]["seen_at"].get<std::string>(),
                 std::string("2026-11-20T09:30:00Z"));
        council.write("wrong.csv", "Room,Colour\nHall,red\n");
        QCOMPARE(council.run({"audit", "scan", "Hall 2026", "--from", council.path("wrong.csv")}).exit, 3);
    }

    void aBlindCampaignKeepsItsSecret()
    {
        const Council council;
        council.run({"audit", "open", "Blind", "--where", "site:Hall", "--blind"});
        council.run({"audit", "scan", "Blind", "A1", "--at", "Hall"});
        QCOMPARE(council.json({"audit", "status", "Blind"})["lines"].size(), std::size_t(1));
        council.run({"audit", "finish", "Blind"});
        QCOMPARE(council.json({"audit", "status", "Blind"})["lines"].size(), std::size_t(3));
    }

    void mistakesAreNamed()
    {
        const Council council;
        QCOMPARE(council.run({"audit", "opne", "X"}).exit, 2);
        QCOMPARE(council.run({"audit", "scan", "Nothing", "A1"}).exit, 3);
        QCOMPARE(council.run({"audit", "scan", "Hall 2026"}).exit, 2);
        QCOMPARE(council.run({"audit", "scan", "Hall 2026", "A1", "--at", "Hal"}).exit, 3);
        QCOMPARE(council.run({"audit", "scan", "Hall 2026", "A1", "--condition", "odd"}).exit, 2);
        QCOMPARE(council.run({"audit", "open", "Hall 2026"}).exit, 4);
        QCOMPARE(council.run({"audit", "open", "Y", "--sample", "lucky:3"}).exit, 2);
        QCOMPARE(council.run({"--as-of", "1", "audit", "finish", "Hall 2026"}).exit, 2);
    }
};

TALLY_TEST(TestStocktake);
#include "test_stocktake.moc"
