// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace tally;
using namespace tally::test;

namespace {

std::map<std::string, int> counted(const nlohmann::json &rows, const char *field)
{
    std::map<std::string, int> counts;
    for (const auto &row : rows)
        ++counts[row[field].get<std::string>()];
    return counts;
}

} // namespace

// What the demonstration council shows of secure disposal: a tenth of it.
class TestCouncilDisposal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_council.setDay(*dayFrom(2026, 11, 3));
        m_council.json({"demo", "--pcs", "1400"});
    }

    void ordersOfFormerMonthsAreClosedAndTheLastIsInTrouble()
    {
        const auto orders = m_council.json({"list", "disposal_order", "--columns", "name,status"})["rows"];
        std::map<std::string, std::string> states;
        for (const auto &row : orders)
            states[row["name"].get<std::string>()] = row["status"].get<std::string>();
        for (const char *name : {"D-2026-04", "D-2026-05", "D-2026-06", "D-2026-07", "D-2026-08"})
            QCOMPARE(states[name], std::string("closed"));
        QCOMPARE(states["D-2026-09"], std::string("exceptions"));
        QCOMPARE(states["D-2026-10"], std::string("submitted"));
        const auto open = m_council.json(
            {"list", "disposal_exception", "--where", "status:raised", "--columns", "bucket"})["rows"];
        const auto buckets = counted(open, "bucket");
        for (const char *bucket : {"SEAL_MISMATCH", "NEAR_MATCH", "EXTRA_MEDIUM", "MEDIUM_MISSING"})
            QVERIFY2(buckets.contains(bucket), bucket);
        QVERIFY(m_council.run({"disposal", "blockers", "D-2026-09"}).out.find("DSP-114") !=
                std::string::npos);
    }

    void eachMediumStandsWhereItsStepsLeft()
    {
        const auto status = m_council.json({"disposal", "status"});
        std::map<std::string, int> states;
        for (const auto &line : status["lines"]) {
            for (const auto &medium : line["media"])
                ++states[medium["state"].get<std::string>()];
        }
        for (const char *state : {"unsanitised", "in_progress", "claimed", "verified", "accepted",
                                  "failed_locked", "missing", "destroy_claimed", "NEW"})
            QVERIFY2(states[state] > 0, state);
    }

    void aMediumIsMissingWithItsClockRunning()
    {
        const auto incidents =
            m_council.json({"list", "data_incident", "--columns", "status,aware_at,notify_by"})["rows"];
        QCOMPARE(incidents.size(), std::size_t(1));
        QCOMPARE(incidents[0]["status"].get<std::string>(), std::string("open"));
        QVERIFY(incidents[0]["notify_by"].get<std::string>() > "2026-11-05");
    }

    void theContractorWhoseInsuranceLapsedIsNotApproved()
    {
        const auto refused = m_council.json({"--actor", "tokafor", "disposal", "approve", "D-2026-10"}, 4);
        QCOMPARE(refused["refused"][0]["code"].get<std::string>(), std::string("DSP-106"));
    }

    void aSecondDiskThatWasSeenOnceIsAskedFor()
    {
        const auto disk = m_council.json({"list", "medium", "--where", "name:Second"})["rows"];
        QCOMPARE(disk.size(), std::size_t(1));
    }

    void whatWasDisposedOfAndCameBackIsAnAlarm()
    {
        const auto findings = m_council.json({"findings", "--kind", "disposed_seen"})["findings"];
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const auto &finding) {
            return finding["recorded"] == "disposed" || finding["recorded"] == "sold";
        }));
    }

    void whatWasWipedHasALogThatSaysSo()
    {
        const auto rows =
            m_council.json({"list", "sanitisation_evidence", "--where", "status:accepted file_name:nwipe",
                            "--columns", "file_name,file_sha256"})["rows"];
        QVERIFY(rows.size() > 10);
        const std::string key = "#" + std::to_string(rows[0]["id"].get<int>());
        const std::string told = m_council.json({"history", key}).dump();
        QVERIFY(told.find("\"attribute\":\"attachment\"") != std::string::npos);
    }

    void theFiguresHaveAHistory()
    {
        const auto value = [this](const char *date, const char *figure) {
            const auto told = m_council.json({"disposal", "kpis", "--as-of", date});
            for (const auto &line : told["kpis"]) {
                if (line["label"].get<std::string>() == figure)
                    return line["value"].get<double>();
            }
            return -1.0;
        };
        const double july = value("2026-07-31", "Value returned"),
                     now = value("2026-11-03", "Value returned");
        QVERIFY(july > 0 && now > july);
        QVERIFY(value("2026-11-03", "Open exceptions") >= 4);
        QCOMPARE(value("2026-09-26", "Open exceptions"), 0.0);
    }

    void itsLogAndItsFactsAreWhole() { QVERIFY(m_council.json({"verify"})["intact"].get<bool>()); }

private:
    Session m_council;
};

TALLY_TEST(TestCouncilDisposal);
#include "test_council_disposal.moc"
