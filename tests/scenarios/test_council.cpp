// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally::test;

// The demonstration council, small, as a user has it.
class TestCouncilRegister final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_council.json({"demo", "--pcs", "20"});
        m_last = made["operation"].get<int>();
        QVERIFY(m_last > 50);
        QVERIFY(made["counts"]["laptop"].get<int>() > 5);
    }

    void itsHistoryBeginsYearsAgo()
    {
        const auto operations = m_council.json({"operations", "--limit", "10000"})["operations"];
        QCOMPARE(operations.size(), std::size_t(m_last + 1));
        QVERIFY(operations.back()["recorded_at"].get<std::string>().starts_with("2021-01-04"));
        for (std::size_t i = 1; i < operations.size(); ++i)
            QVERIFY(operations[i]["recorded_at"] <= operations[i - 1]["recorded_at"]);
    }

    void itCanBeReadAsOfThen()
    {
        const auto ids = [this](const char *date) {
            return m_council.json({"list", "laptop", "--limit", "1000", "--as-of", date}).dump();
        };
        QVERIFY(ids("2020-12-31").find("WCC-") == std::string::npos);
        QVERIFY(ids("2023-01-01").find("WCC-") != std::string::npos);
        QVERIFY(ids("2023-01-01") != ids("2026-01-01"));
    }

    // What its inventories claim is what its items show, so that an edit leaves all else alone.
    void anEditChangesOnlyWhatItSays()
    {
        const Session council;
        council.json({"demo", "--pcs", "20"});
        const auto laptops = council.json({"list", "laptop", "--where", "source:glpi"})["rows"];
        QVERIFY(!laptops.empty());
        const std::string key = "#" + std::to_string(laptops[0]["id"].get<int>());
        const auto before = council.json({"show", key})["attributes"];
        council.json({"set", key, "notes=seen"});
        auto after = council.json({"show", key})["attributes"];
        QCOMPARE(after["notes"].get<std::string>(), std::string("seen"));
        after["notes"] = before["notes"];
        QCOMPARE(after.dump(), before.dump());
    }

    void itIsIntact() { QVERIFY(m_council.json({"verify"})["intact"].get<bool>()); }

    void theSameSeedMakesTheSameCouncil()
    {
        const Session other;
        other.json({"demo", "--pcs", "20"});
        const Session third;
        third.json({"demo", "--pcs", "20", "--seed", "2"});
        const std::vector<std::string> all = {"list", "item", "--limit", "100000"};
        QVERIFY(other.json(all) == m_council.json(all));
        QVERIFY(third.json(all) != m_council.json(all));
        const auto lastTime = [](const Session &council) {
            return council.json({"operations", "--limit", "1"})["operations"][0]["recorded_at"]
                .get<std::string>();
        };
        QCOMPARE(lastTime(other), lastTime(m_council));
    }

private:
    Session m_council;
    int m_last = 0;
};

TALLY_TEST(TestCouncilRegister);
#include "test_council.moc"
