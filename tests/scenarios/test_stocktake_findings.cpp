// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole audit of one site played through: campaign, counts, findings, decisions, signature, report.
#include "registrar.h"
#include "session.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tally;
using namespace tally::test;
using Json = nlohmann::json;

namespace {

class Council : public Session
{
public:
    Council()
    {
        setDay(*dayFrom(2026, 11, 20));
        run({"init"});
        write("places.csv",
              "class,name,site\nsite,Hall,\nsite,Depot,\nroom,Hall 3,Hall\nroom,Cellar,Depot\n");
        write("pcs.csv", "class,name,asset number,serial number,site,status\n"
                         "laptop,PC1,A1,S1,Hall,in_use\nlaptop,PC2,A2,S2,Hall,in_use\n"
                         "laptop,PC3,A3,S3,Hall,in_use\nlaptop,PC4,B1,S4,Depot,in_use\n");
        run({"import", path("places.csv")});
        run({"import", path("pcs.csv")});
        run({"audit", "open", "Hall 2026", "--where", "site:Hall"});
    }
    void count() const
    {
        run({"audit", "scan", "Hall 2026", "--at", "Hall", "A1", "X9"});
        run({"audit", "scan", "Hall 2026", "--at", "Cellar", "A2", "--condition", "damaged"});
    }
    Json finding(const std::string &begins) const
    {
        const Json all = json({"findings"});
        for (const Json &each : all["findings"]) {
            if (each["finding"].get<std::string>().starts_with(begins))
                return each;
        }
        return {};
    }
    std::string keyOf(const std::string &begins) const
    {
        const Json found = finding(begins);
        return found.is_null() ? std::string() : found["finding"].get<std::string>();
    }
    std::set<std::string> kinds() const // of what stocktakes tell
    {
        std::set<std::string> kinds;
        const Json all = json({"findings"});
        for (const Json &each : all["findings"]) {
            const std::string key = each["finding"];
            for (const char *what : {"missing:", "elsewhere:", "condition:", "label:"})
                if (key.starts_with(what))
                    kinds.insert(what);
        }
        return kinds;
    }
};

using Kinds = std::set<std::string>;

// Of a report's section, the row that begins so.
Json rowOf(const Json &report, const std::string &heading, const std::string &first)
{
    for (const Json &section : report["sections"]) {
        for (const Json &row : section["rows"]) {
            if (section["heading"] == heading && row[0] == first)
                return row;
        }
    }
    return {};
}

} // namespace

class TestStocktakeFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFoundWhileCountingGoesOn()
    {
        const Council council;
        council.count();
        QVERIFY(council.kinds().empty());
        council.run({"audit", "finish", "Hall 2026"});
        QCOMPARE(council.kinds(), (Kinds{"condition:", "elsewhere:", "label:", "missing:"}));
        council.run({"audit", "cancel", "Hall 2026"});
        QVERIFY(council.kinds().empty());
    }

    void aWholeAuditOfOneSite()
    {
        Council council;
        council.count();
        council.run({"audit", "finish", "Hall 2026"});
        const Json moved = council.finding("elsewhere:");
        QCOMPARE(moved["kind"].get<std::string>(), std::string("moved"));
        QCOMPARE(moved["recorded"].get<std::string>(), std::string("Hall"));
        QCOMPARE(moved["found"].get<std::string>(), std::string("Cellar"));
        QCOMPARE(moved["source"].get<std::string>(), std::string("stocktake"));
        // Each way of deciding.
        QCOMPARE(council.run({"decide", moved["finding"], "accept"}).exit, 0);
        const Json shown = council.json({"show", "A2"});
        QCOMPARE(shown["attributes"]["site"].get<std::string>(), std::string("Depot"));
        QCOMPARE(shown["attributes"]["room"].get<std::string>(), std::string("Cellar"));
        QCOMPARE(council.run({"decide", council.keyOf("condition:"), "accept"}).exit, 0);
        QCOMPARE(council.json({"show", "A2"})["attributes"]["condition"].get<std::string>(),
                 std::string("damaged"));
        const std::string missing = council.keyOf("missing:");
        QCOMPARE(council.run({"decide", missing, "accept"}).exit, 2); // what would be accepted?
        QCOMPARE(council.run({"decide", missing, "correct", "lost", "--because", "searched"}).exit, 0);
        QCOMPARE(council.json({"show", "A3"})["attributes"]["site"].get<std::string>(), std::string("Hall"));
        QCOMPARE(council.run({"decide", "label:x9", "accept"}).exit, 2);
        QCOMPARE(council.run({"decide", "label:x9", "ignore", "--because", "the visitor's own"}).exit, 0);
        QVERIFY(council.kinds().empty());
        QCOMPARE(council.run({"--actor", "mary", "audit", "sign", "Hall 2026"}).exit, 0);
        QVERIFY(council.kinds().empty()); // a second run finds nothing new
        QCOMPARE(council.run({"verify"}).exit, 0);
        // The report that is kept with it.
        const Json report = council.json({"report", "audit-report", "--campaign", "hall 2026"});
        const std::string text = report.dump();
        for (const char *told :
             {"Signed by", "mary", "In place, of what was expected", "Who counted", "\"X9\"", "Exceptions"})
            QVERIFY2(text.find(told) != std::string::npos, told);
        QCOMPARE(rowOf(report, "Four buckets", "Missing")[1].get<int>(), 1);
        QCOMPARE(rowOf(report, "Coverage and accuracy", "Seen of what was expected")[3].get<std::string>(),
                 std::string("66.7 %"));
        for (const char *file : {"audit.html", "audit.csv", "audit.xlsx"})
            QCOMPARE(council.run({"report", "audit-report", "--to", council.path(file)}).exit, 0);
        const Json trend = council.json({"report", "audit-accuracy"});
        QCOMPARE(trend["sections"][0]["rows"].size(), std::size_t(1));
        QCOMPARE(trend["sections"][0]["rows"][0][5].get<std::string>(), std::string("33.3 %"));
    }

    void reportsOfStocktakes()
    {
        Council council;
        QCOMPARE(council.run({"report", "audit-report", "--campaign", "Hall 2025"}).exit, 3);
        QCOMPARE(council.run({"report", "audit-accuracy", "--campaign", "Hall 2026"}).exit, 2);
        QCOMPARE(council.json({"report", "audit-accuracy"})["sections"][0]["rows"].size(), std::size_t(0));
        council.run({"audit", "open", "Blind", "--where", "site:Hall", "--blind"});
        const std::string blind = council.run({"report", "audit-report", "--campaign", "Blind"}).out;
        QVERIFY2(blind.find("PC1") == std::string::npos && blind.find("Missing\n") == std::string::npos,
                 blind.c_str());
    }

    void undoingADecisionBringsItBack()
    {
        const Council council;
        council.count();
        council.run({"audit", "finish", "Hall 2026"});
        const Json accepted = council.json({"decide", council.keyOf("elsewhere:"), "accept"});
        QVERIFY(!council.kinds().contains("elsewhere:"));
        QCOMPARE(council.run({"undo", std::to_string(accepted["operation"].get<int>())}).exit, 0);
        QVERIFY(council.kinds().contains("elsewhere:"));
        QCOMPARE(council.json({"show", "A2"})["attributes"]["site"].get<std::string>(), std::string("Hall"));
    }

    void keptAndIgnoredOnesStayDecided()
    {
        const Council council;
        council.count();
        council.run({"audit", "finish", "Hall 2026"});
        QCOMPARE(council.run({"decide", council.keyOf("elsewhere:"), "keep"}).exit, 0);
        QCOMPARE(council.run({"decide", council.keyOf("missing:"), "look"}).exit, 0);
        QCOMPARE(council.kinds(), (Kinds{"condition:", "label:"}));
        QCOMPARE(council.run({"decide", council.keyOf("condition:"), "change"}).exit, 0);
        QCOMPARE(council.kinds(), Kinds{"label:"});
    }

    void aThirdPlaceIsRight()
    {
        const Council council;
        council.count();
        council.run({"audit", "scan", "Hall 2026", "--at", "Hall", "B1"}); // not expected
        council.run({"audit", "finish", "Hall 2026"});
        const Json all = council.json({"findings", "--kind", "moved"});
        for (const Json &each : all["findings"])
            QCOMPARE(council.run({"decide", each["finding"], "correct", "Hall"}).exit, 0);
        QVERIFY(!council.kinds().contains("elsewhere:"));
    }

    void aLaterCountCloses()
    {
        Council council;
        council.count();
        council.run({"audit", "finish", "Hall 2026"});
        QVERIFY(council.kinds().contains("missing:"));
        council.setDay(*dayFrom(2026, 11, 25));
        council.run({"audit", "open", "Once more", "--where", "site:Hall"});
        council.run({"audit", "scan", "Once more", "A3", "--at", "Hall"});
        QVERIFY(!council.kinds().contains("missing:"));
    }

    void whatGetsItsLabelIsKnown()
    {
        const Council council;
        council.count();
        council.run({"add", "laptop", "name=PC9", "status=in_use", "site=Hall"});
        council.run({"audit", "finish", "Hall 2026"});
        QCOMPARE(council.run({"decide", "label:x9", "same-as", "PC9"}).exit, 0);
        QCOMPARE(council.json({"show", "PC9"})["attributes"]["asset_number"].get<std::string>(),
                 std::string("X9"));
        QVERIFY(!council.kinds().contains("label:"));
    }

    void aCountShowsThatItExists()
    {
        const Council council;
        council.count();
        const std::string said = council.json({"check", "--rule", "no_evidence_of_existence"}, 1).dump();
        QVERIFY2(said.find("PC1") == std::string::npos && said.find("PC3") != std::string::npos,
                 said.c_str());
        const Json presence = council.json({"show", "A2"})["presence"]["site"];
        QCOMPARE(presence["item"]["name"].get<std::string>(), std::string("Depot"));
    }
};

TALLY_TEST(TestStocktakeFindings);
#include "test_stocktake_findings.moc"
