// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally;
using namespace tally::test;
using nlohmann::json;

namespace {

const json &lotOf(const json &answer, const std::string &name)
{
    static const json kNone;
    for (const json &line : answer["lines"]) {
        for (const json &lot : line["lots"]) {
            if (lot["licence"] == name)
                return lot;
        }
    }
    return kNone;
}

// A register with the product Word and the licences A (10) and B (2).
class Office
{
public:
    Office()
    {
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        session.json({"add", "software_product", "name=Word", "publisher=Acme"});
        session.json({"add", "organisation", "name=Highways"});
        add("A", "10");
        add("B", "2");
    }
    json add(const std::string &name, const std::string &quantity, std::vector<std::string> more = {},
             int exit = 0)
    {
        std::vector<std::string> words{"licence", "add", "name=" + name, "product=Word",
                                       "quantity=" + quantity};
        words.insert(words.end(), more.begin(), more.end());
        return session.json(words, exit);
    }
    std::int64_t entitled(const std::string &name, const std::string &day = {})
    {
        std::vector<std::string> words{"licences"};
        if (!day.empty())
            words.insert(words.begin(), {"--as-of", day});
        const json lot = lotOf(session.json(words), name);
        return lot.is_null() ? -1 : lot["entitled"].get<std::int64_t>();
    }
    std::string refused(const std::vector<std::string> &words, int exit = 3)
    {
        const Ran ran = session.run(words);
        return ran.exit == exit ? ran.err : "exit " + std::to_string(ran.exit) + ": " + ran.err;
    }

    Session session;
};

bool says(const std::string &text, const char *part)
{
    if (text.find(part) != std::string::npos)
        return true;
    qWarning("%s", text.c_str());
    return false;
}

} // namespace

// Licences as people record them and ask for them.
class TestLicences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuantityFollowsItsTransactionsAndUndo()
    {
        Office office;
        Session &session = office.session;
        const json added =
            session.json({"licence", "transaction", "A", "addition", "5", "--on", "2026-02-01"});
        QCOMPARE(added["recorded"][0]["class"].get<std::string>(), std::string("licence_transaction"));
        QCOMPARE(office.entitled("A"), 15);
        QCOMPARE(office.entitled("A", "2026-01-31"), 10); // before the register: known now, by its dates
        session.json({"licence", "retire", "A", "3", "--because", "not renewed"});
        QCOMPARE(office.entitled("A"), 12);
        session.json({"undo", std::to_string(added["operation"].get<int>())});
        QCOMPARE(office.entitled("A"), 7);
        const json operations = session.json({"operations", "--limit", "2"})["operations"];
        QCOMPARE(operations[1]["kind"].get<std::string>(), std::string("agreement"));
        QCOMPARE(operations[1]["reason"].get<std::string>(), std::string("not renewed"));
    }

    void unitsGoToAnotherOwnerAndIntoTheSameLicenceAgain()
    {
        Office office;
        Session &session = office.session;
        const json first =
            session.json({"licence", "transfer", "A", "4", "--to", "Highways", "--charge", "120.00"});
        QCOMPARE(first["recorded"].size(), std::size_t(2));
        QCOMPARE(office.entitled("A"), 6);
        QCOMPARE(office.entitled("A (Highways)"), 4);
        const json lot = lotOf(session.json({"licences"}), "A (Highways)");
        QCOMPARE(lot["owner"].get<std::string>(), std::string("Highways"));
        session.json({"licence", "transfer", "A", "1", "--to", "Highways"});
        QCOMPARE(office.entitled("A (Highways)"), 5);
        const json shown = session.json({"list", "licence_transaction", "--where", "charge_pence:120"});
        QCOMPARE(shown["total"].get<int>(), 1);
        QVERIFY(
            says(office.refused({"licence", "transfer", "A (Highways)", "1", "--to", "Highways"}), "owns"));
    }

    void consolidationEndsThemForTheWideOne()
    {
        Office office;
        Session &session = office.session;
        office.add("Wide", "50", {"starts_on=2026-03-01"});
        const json done = session.json({"licence", "consolidate", "A", "B", "--into", "Wide"});
        QCOMPARE(done["recorded"].size(), std::size_t(2));
        QCOMPARE(office.entitled("A"), -1);
        QCOMPARE(office.entitled("B"), -1);
        QCOMPARE(office.entitled("Wide"), 50);
        const json absent = session.json({"licences"})["not_counted"];
        QCOMPARE(absent.size(), std::size_t(2));
        QCOMPARE(absent[0]["why"].get<std::string>(), std::string("superseded"));
        // Once more takes what is no longer there.
        QVERIFY(says(office.refused({"licence", "consolidate", "A", "--into", "Wide"}), "0 left"));
        QVERIFY(says(office.refused({"licence", "consolidate", "Wide", "--into", "Wide"}), "into itself"));
        session.json({"undo", std::to_string(done["operation"].get<int>())});
        QCOMPARE(office.entitled("A"), 10);
    }

    void contradictionsAreRefused()
    {
        Office office;
        Session &session = office.session;
        const std::int64_t before =
            session.json({"operations"})["operations"][0]["number"].get<std::int64_t>();
        QVERIFY(
            says(office.refused({"licence", "add", "name=N", "product=Word", "quantity=-1"}), "negative"));
        QVERIFY(says(office.refused({"licence", "add", "name=N", "product=Word"}), "no quantity"));
        QVERIFY(says(office.refused({"licence", "add", "name=N", "quantity=1"}), "no product"));
        QVERIFY(
            says(office.refused({"licence", "add", "name=N", "product=Nothing", "quantity=1"}), "Nothing"));
        QVERIFY(says(office.refused({"licence", "add", "name=N", "product=Word", "quantity=1",
                                     "starts_on=2026-02-02", "expires_on=2026-02-01"}),
                     "ends before it starts"));
        QVERIFY(says(office.refused({"set", "A", "quantity=-5"}), "negative"));
        QVERIFY(says(office.refused({"licence", "transaction", "A", "retirement", "11"}), "had 10 left"));
        QVERIFY(
            says(office.refused({"licence", "transaction", "A", "addition", "-1"}), "no number of units"));
        QVERIFY(says(office.refused({"licence", "transaction", "A", "gift", "1"}), "gift"));
        QCOMPARE(session.json({"operations"})["operations"][0]["number"].get<std::int64_t>(), before);
        session.json({"set", "A", "lifts=B"});
        QVERIFY(says(office.refused({"set", "B", "lifts=A"}), "upgrades, over others, itself"));
    }

    void termsCountToTheLastDayWhateverTheDayAskedFor()
    {
        Office office;
        office.add("T", "3", {"starts_on=2026-01-01", "expires_on=2026-06-30"});
        QCOMPARE(office.entitled("T", "2026-06-30"), 3);
        QCOMPARE(office.entitled("T", "2026-07-01"), -1);
        QCOMPARE(office.entitled("T", "2025-12-31"), -1);
        QVERIFY(office.session.json({"--as-of", "2026-07-01", "licences"})["known_now"].get<bool>());
        QVERIFY(!office.session.json({"licences"})["known_now"].get<bool>());
    }

    void evidenceIsGradedAndAttached()
    {
        Office office;
        Session &session = office.session;
        office.add("S", "4", {"evidence_grade=supporting"});
        QCOMPARE(office.entitled("S"), -1);
        QCOMPARE(session.json({"licences"})["not_counted"][0]["why"].get<std::string>(),
                 std::string("evidence"));
        QCOMPARE(lotOf(session.json({"licences", "--view", "management"}), "S")["entitled"].get<int>(), 4);
        const std::string file = session.write("invoice.pdf", "%PDF-1.4 an invoice");
        session.json({"licence", "attach", "S", file, "--kind", "invoice"});
        QVERIFY(says(office.refused({"licence", "attach", "S", file}, 4), "attached already"));
        QVERIFY(says(office.refused({"licence", "attach", "S", session.write("empty", "")}), "empty"));
    }

    void aWhatIfShowsBothAndRecordsNothing()
    {
        Office office;
        Session &session = office.session;
        const json before = session.json({"operations"})["operations"][0]["number"];
        const auto line = [](const json &answer) { return answer["lines"][0]; };
        const json bought = line(session.json({"licences", "--buy", "Word=8", "--remove", "B"}));
        QCOMPARE(bought["before"]["entitled"].get<int>(), 12);
        QCOMPARE(bought["after"]["entitled"].get<int>(), 18);
        QCOMPARE(line(session.json({"licences", "--remove", "A=3"}))["after"]["entitled"].get<int>(), 9);
        QCOMPARE(session.json({"licences", "--upgrade", "A=2024"})["lines"].size(),
                 std::size_t(0)); // adds none
        const std::string file = session.write(
            "w.json", R"({"name": "Wide", "steps": [{"consolidate": ["A", "B"], "fee_pence_a_year": 1000,
                "maintenance_pence_a_year": 100, "years": 2}]})");
        const json wide = session.json({"licences", "--what-if", file});
        QCOMPARE(line(wide)["after"]["entitled"].get<int>(), 0);
        QCOMPARE(wide["consolidations"][0]["owned"].get<int>(), 12);
        QCOMPARE(wide["consolidations"][0]["keeping_pence"].get<int>(), 2400);
        QVERIFY(wide["consolidations"][0]["cheaper"].get<bool>());
        QVERIFY(says(office.refused({"licences", "--what-if",
                                     session.write("x.json", R"({"steps": [{"buy": "Word"}]})")}),
                     "step 1: how many"));
        QVERIFY(
            says(office.refused({"licences", "--what-if", session.write("y.json", "[]")}), "list \"steps\""));
        QVERIFY(says(office.refused({"licences", "--remove", "A=11"}), "had 10 left"));
        QVERIFY(says(office.refused({"licences", "--buy", "Word"}, 2), "no number"));
        QVERIFY(session.json({"operations"})["operations"][0]["number"] == before);
    }

    void aReclaimIsPlayedThrough()
    {
        Office office;
        Session &session = office.session;
        session.json(
            {"import", session.write("people.csv", "class,name,login\nperson,Anna Able,anna\n"),
             session.write("devices.csv", "class,name,custodian\ndesktop,PC1,anna\ndesktop,PC2,\n"),
             session.write("installed.csv",
                           "device,product,installed_on\nPC1,Word,2025-01-05\nPC2,Word,2025-01-05\n"),
             session.write(
                 "usage.csv",
                 "device,product,last_used_on,metered\nPC1,Word,2025-10-01,yes\nPC2,Word,2026-02-20,yes\n")});
        const auto word = [&] { return session.json({"licences", "--product", "Word"})["lines"][0]; };
        QCOMPARE(word()["required"].get<int>(), 2);
        QCOMPARE(word()["reclaimable"].get<int>(), 1);
        const json list = session.json({"reclaim"});
        QCOMPARE(list["candidates"].size(), std::size_t(1));
        QCOMPARE(list["candidates"][0]["device"].get<std::string>(), std::string("PC1"));
        QCOMPARE(list["candidates"][0]["person"].get<std::string>(), std::string("Anna Able"));
        session.json({"reclaim", "open", "--answer-in", "7"});
        QVERIFY(session.json({"reclaim"})["candidates"].empty());
        const json one = session.json({"reclaim", "cases"})["cases"][0];
        QCOMPARE(one["state"].get<std::string>(), std::string("notified"));
        QCOMPARE(one["answer_until"].get<std::string>(), std::string("2026-03-09"));
        const std::string id = "#" + std::to_string(one["id"].get<std::int64_t>());
        QVERIFY(says(office.refused({"reclaim", "close", id}, 4), "not approved"));
        session.json({"reclaim", "approve", id});
        QVERIFY(says(office.refused({"reclaim", "close", id}, 4), "still installed"));
        QCOMPARE(word()["required"].get<int>(), 2); // not before it is gone
        const json closed = session.json({"reclaim", "close", "--confirmed"});
        QVERIFY(closed["operation"].is_null());
        session.setDay(*parseDay("2026-03-12"));
        session.json({"import", session.write("installed.csv",
                                              "device,product,installed_on\nPC1,,\nPC2,Word,2025-01-05\n")});
        QCOMPARE(word()["required"].get<int>(), 1);
        QCOMPARE(
            session.json({"reclaim", "close", "--confirmed", "--to", "Highways", "--charge", "40"})["cases"]
                .get<int>(),
            1);
        const json all = session.json({"reclaim", "cases", "--all"})["cases"];
        QCOMPARE(all[0]["state"].get<std::string>(), std::string("removed"));
        QCOMPARE(all[0]["redistributed_to"].get<std::string>(), std::string("Highways"));
        QCOMPARE(all[0]["charge_pence"].get<int>(), 4000);
        QVERIFY(!all[0]["title"].is_null()); // whose it is did not change
    }

    // LR-15: two accounts of one person are one in seats, sessions and access once they are merged.
    void accountsOfOnePersonCountOnce()
    {
        Session session;
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        session.json(
            {"import",
             session.write("p.csv", "class,name,login\nperson,Anna Able,anna\nperson,Anna Admin,adm-anna\n"),
             session.write("l.csv", "class,name,product,metric,quantity\nlicence,L,Plan,per_user,5\n"
                                    "licence,M,Model,concurrent,5\nlicence,C,Mail,client_access,5\n"),
             session.write("a.csv", "person,product\nanna,Plan\nadm-anna,Plan\n"),
             session.write("d.csv", "class,name\ndesktop,PC1\n"),
             session.write("s.csv", "product,person,device,from,until\n"
                                    "Model,anna,PC1,2025-06-02 09:00,2025-06-02 10:00\n"
                                    "Model,adm-anna,PC1,2025-06-02 09:30,2025-06-02 10:00\n"),
             session.write("x.csv",
                           "product,version,person,device\nMail,2019,anna,\nMail,2019,adm-anna,\n")});
        const auto required = [&](int each) {
            const json lines = session.json({"licences"})["lines"];
            QCOMPARE(lines.size(), std::size_t(3));
            for (const json &line : lines)
                QCOMPARE(line["required"].get<int>(), each);
        };
        required(2);
        session.json({"merge", "Anna Able", "Anna Admin", "--because", "one person"});
        required(1);
    }

    void rulesOfOnesOwnAreChecked()
    {
        Office office;
        Session &session = office.session;
        const std::string rule =
            R"({"kind": "licence_profile", "name": "acme", "label": "Acme", "source": "Terms of 2026", "valid_from":
               "2026-01-01", "applies_to": {"publisher": "Acme"}, "metric": "per_user"})";
        QVERIFY(says(
            office.refused(
                {"define", session.write("bad.json", "{\"kind\": \"licence_profile\", \"name\": \"x\"}")}),
            "label: "));
        session.json({"define", session.write("acme.json", rule)});
        QCOMPARE(session.json({"licences"})["lines"][0]["metric"].get<std::string>(),
                 std::string("per_user"));
        QVERIFY(says(office.refused({"licences", "--view", "mine"}, 2), "audit, departmental or management"));
        QVERIFY(says(office.refused({"licences", "--product", "Nothing"}), "Nothing"));
    }
};

TALLY_TEST(TestLicences);
#include "test_licences.moc"
