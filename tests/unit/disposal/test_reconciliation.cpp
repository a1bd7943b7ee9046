// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/reconciliation.h"
#include "judging_lab.h"
#include "registrar.h"

#include <QTest>

#include <random>
#include <set>

using namespace tally;
using namespace tally::disposal;
using Match = ReportedRow::Match;

namespace {

// Two PCs with a disk each, one with two, one attested empty, and a loose stick.
ReconciliationInput sealed()
{
    ReconciliationInput input;
    input.assets = {{ItemId(1), "PC-1", "7XK2QH2", "T1", false, DataClass::C3, Destination::D4, 8600},
                    {ItemId(2), "PC-2", "8YL3RJ3", "T2", false, DataClass::C4, Destination::D3, 8000},
                    {ItemId(3), "PC-3", "9ZM4SK4", "T3", true, DataClass::C2, Destination::D4, std::nullopt}};
    input.media = {{ItemId(11), ItemId(1), "Disk 11", "WD-WCC3F1234567", DataClass::C3, Destination::D4},
                   {ItemId(12), ItemId(2), "Disk 12", "S2RBNX0H606448", DataClass::C4, Destination::D3},
                   {ItemId(13), ItemId(2), "Disk 13", "Z1D9X8Y7W6", DataClass::C4, Destination::D3},
                   {ItemId(14), ItemId(), "Stick 14", "BAG000123", DataClass::C2, Destination::D4}};
    return input;
}

ReportedRow bound(int row, std::int64_t medium, const char *chassis, bool isSufficient = true)
{
    ReportedRow reported;
    reported.row = row;
    reported.match = Match::Sealed;
    reported.medium = ItemId(medium);
    reported.chassisSerial = chassis;
    reported.isSufficient = isSufficient;
    reported.why = isSufficient ? "" : "EV-LEVEL: too weak";
    return reported;
}

ReportedRow unknown(int row, const char *serial, const char *chassis)
{
    ReportedRow reported;
    reported.row = row;
    reported.serial = serial;
    reported.chassisSerial = chassis;
    return reported;
}

ReportedRow assetOnly(int row, const char *chassis, bool saysEmpty = false)
{
    ReportedRow reported;
    reported.row = row;
    reported.match = Match::AssetOnly;
    reported.chassisSerial = chassis;
    reported.saysEmpty = saysEmpty;
    return reported;
}

std::vector<ReportedRow> clean()
{
    return {bound(1, 11, "7XK2QH2"), bound(2, 12, "8YL3RJ3"), bound(3, 13, "8YL3RJ3"),
            assetOnly(4, "9ZM4SK4", true), bound(5, 14, "")};
}

Reconciliation reconciled(const ReconciliationInput &input)
{
    return reconcile(input, strictPolicy());
}

QByteArray findingsOf(const Reconciliation &result)
{
    QByteArrayList words;
    for (const ReconciliationFinding &finding : result.findings)
        words += QByteArray::fromStdString(std::string(wordOf(finding.bucket)) + "/" +
                                           std::string(wordOf(finding.severity)));
    std::sort(words.begin(), words.end());
    return words.join(' ');
}

} // namespace

class TestReconciliation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachDifference_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("variant");
        const char *const kExpected[] = {
            "EMPTY_CONFIRMED/none",
            "EMPTY_CONFIRMED/none METHOD_TOO_WEAK/high",
            "EMPTY_CONFIRMED/none RESULT_FAILED/high",
            "EMPTY_CONFIRMED/none",
            "EMPTY_CONFIRMED/none NEAR_MATCH/medium",
            "EMPTY_CONFIRMED/none EXTRA_MEDIUM/high MEDIUM_NOT_REPORTED/high",
            "ASSET_MISSING/critical EMPTY_CONFIRMED/none MEDIUM_MISSING/critical MEDIUM_MISSING/critical",
            "EMPTY_CONFIRMED/none MEDIUM_MISSING/high",
            "EMPTY_CONFIRMED/none EXTRA_ASSET/high EXTRA_MEDIUM/high",
            "EMPTY_CONFIRMED/none EXTRA_KNOWN/critical",
            "DUPLICATE_ROW/medium EMPTY_CONFIRMED/none",
            "EMPTY_CONTRADICTED/critical EXTRA_MEDIUM/high",
            "EMPTY_CONFIRMED/none OUTCOME_CHANGED/info",
            "EMPTY_CONFIRMED/none WEIGHT_OUT/medium",
            "EMPTY_CONFIRMED/none",
            "DATE_OUT/medium EMPTY_CONFIRMED/none",
            "DATE_OUT/medium EMPTY_CONFIRMED/none",
            "EMPTY_CONFIRMED/none WEIGHT_OUT/medium",
            "EMPTY_CONFIRMED/none EXTRA_KNOWN/critical",
        };
        for (int i = 0; i < static_cast<int>(std::size(kExpected)); ++i)
            QTest::addRow("%d", i) << QByteArray(kExpected[i]) << i;
    }
    void findsEachDifference()
    {
        QFETCH(QByteArray, expected);
        QFETCH(int, variant);
        ReconciliationInput input = sealed();
        input.rows = clean();
        std::vector<ReportedRow> &rows = input.rows;
        switch (variant) {
        case 0: // as it should be
            break;
        case 1:
            rows[0] = bound(1, 11, "7XK2QH2", false);
            break;
        case 2: // a failure, and a wipe after it
            rows[0].isFailed = true;
            rows[0].isSufficient = false;
            rows.push_back(bound(6, 11, "7XK2QH2"));
            break;
        case 3: // a failure, and the destruction after it
            rows[0].isFailed = true;
            rows[0].isSufficient = false;
            rows.push_back(bound(6, 11, "7XK2QH2"));
            rows.back().isDestruction = true;
            break;
        case 4: // two characters swapped, in the same computer
            rows[0] = unknown(1, "WD-WCC3F1234576", "7XK2QH2");
            break;
        case 5: // the same in another computer: no near match
            rows[0] = unknown(1, "WD-WCC3F1234576", "8YL3RJ3");
            rows.push_back(assetOnly(6, "7XK2QH2"));
            break;
        case 6:
            rows.erase(rows.begin() + 1, rows.begin() + 3);
            break;
        case 7: // a loose stick of C2
            rows.pop_back();
            break;
        case 8:
            rows.push_back(unknown(6, "QQQQQQQQ", "FOREIGN1"));
            break;
        case 9: // ours, never sealed
            input.known = {{ItemId(20), "OLDDISK99", "disk 20", "in store 2", false}};
            rows.push_back(unknown(6, "olddisk-99", "7XK2QH2"));
            break;
        case 10:
            rows.push_back(bound(6, 11, "7XK2QH2"));
            rows.back().isDuplicate = true;
            break;
        case 11:
            rows[3] = unknown(4, "QQQQQQQQ", "9ZM4SK4");
            break;
        case 12: // stronger than planned
            rows[1].isDestruction = true;
            break;
        case 13: // 172 g are tolerated for 8600 g, and 200 g always
            rows[0].grams = 8600 + 201;
            break;
        case 14:
            rows[0].grams = 8600 - 200;
            break;
        case 15:
            input.receivedAt = 1000;
            rows[0].processedFrom = 0;
            rows[0].processedUntil = 999;
            break;
        case 16:
            input.reportedAt = 1000;
            rows[0].processedFrom = 1001;
            rows[0].processedUntil = 2000;
            break;
        case 17:
            input.containers = {{ItemId(30), "Cage 1", 100'000, 102'001}};
            break;
        case 18: // a computer of ours that was not sealed
            input.known = {{ItemId(21), "OTHERPC1", "PC-21", "", true}};
            rows.push_back(assetOnly(6, "OTHERPC1"));
            break;
        }
        const Reconciliation result = reconciled(input);
        QCOMPARE(findingsOf(result), expected);
        QVERIFY(result.counts.addUp());
        const bool isClean = variant == 0 || variant == 3 || variant == 12 || variant == 14;
        QCOMPARE(result.isClean(), isClean);
    }

    void showsWhatDiffersInANearMatch()
    {
        ReconciliationInput input = sealed();
        input.rows = clean();
        input.rows[0] = unknown(1, "WD-WCC3F1234576", "7XK2QH2");
        const Reconciliation result = reconciled(input);
        const auto near =
            std::find_if(result.findings.begin(), result.findings.end(),
                         [](const auto &finding) { return finding.bucket == Bucket::NearMatch; });
        QVERIFY(near != result.findings.end() && near->comparison);
        QCOMPARE(near->comparison->leftDiffers, (std::vector<std::size_t>{12, 13}));
        QVERIFY(near->subject == ItemId(11) && near->row == 1);
        QCOMPARE(result.counts.near, 1);
        QCOMPARE(result.counts.unbound, 1);
    }

    void aTotalOfWeightsClearsNothing()
    {
        ReconciliationInput input = sealed();
        input.containers = {{ItemId(30), "Cage 1", 100'000, 100'000}};
        input.rows = clean();
        input.rows.erase(input.rows.begin()); // a PC is missing, and a foreign one is there
        input.rows.push_back(unknown(6, "QQQQQQQQ", "FOREIGN1"));
        QVERIFY(!reconciled(input).isClean());
    }

    void missingMediaOpenIncidents()
    {
        ReconciliationInput input = sealed();
        const auto incidents = [&] {
            std::set<std::int64_t> subjects;
            for (const ReconciliationFinding &finding : reconciled(input).findings) {
                if (finding.opensIncident)
                    subjects.insert(finding.subject.value);
            }
            return subjects;
        };
        QCOMPARE(incidents(), (std::set<std::int64_t>{12, 13})); // C4, at once
        input.isReportOverdue = true;
        QCOMPARE(incidents(), (std::set<std::int64_t>{11, 12, 13, 14}));
    }

    void readsRowsOffEvidence()
    {
        MediumFacts medium = mediumOf(MediumType::Hdd);
        medium.isExpected = true;
        const MediumIndex index({medium});
        evidence::Row row = runOf(evidence::Technique::Overwrite);
        row.route = "Resale";
        row.weightGrams = 650;
        const auto of = [&](const evidence::Row &each) {
            JudgeContext context;
            const Binding binding = bind(each, index);
            return reportedRow(each,
                               judge(each, binding, index.find(binding.medium), strictPolicy(), context), {});
        };
        ReportedRow reported = of(row);
        QVERIFY(reported.match == Match::Sealed && reported.medium == medium.id && reported.isSufficient);
        QVERIFY(reported.route == Route::Reused && reported.grams == 650);
        row.identity.serial = "QQQQQQQQ";
        QVERIFY(of(row).match == Match::Unknown);
        row.identity.serial.clear();
        QVERIFY(of(row).match == Match::Unusable);
        row.identity.chassisSerial = "7XK2QH2";
        QVERIFY(of(row).match == Match::AssetOnly);
        row.identity.trouble = evidence::IdentityTrouble::Mangled;
        QVERIFY(of(row).match == Match::Unusable);
        row.noMedium = true;
        QVERIFY(emptyRow(row).saysEmpty);
        QVERIFY(routeNamed("Recycled (WEEE)") == Route::Recycled && !routeNamed("?"));
    }

    void sumsAddUpWhateverTheLists()
    {
        std::mt19937 random(11);
        const auto one = [&](int of) { return static_cast<int>(random() % static_cast<unsigned>(of)); };
        const auto serial = [&](int number) { return "SERIAL" + std::to_string(1000 + number); };
        int near = 0, extra = 0;
        for (int i = 0; i < 3000; ++i) {
            ReconciliationInput input;
            for (int a = 1; a <= one(6); ++a)
                input.assets.push_back({ItemId(a), "PC", serial(500 + a), "", one(4) == 0,
                                        static_cast<DataClass>(one(4)), Destination::D4, std::int64_t{8000}});
            for (int m = 1; m <= one(8); ++m)
                input.media.push_back({ItemId(100 + m), ItemId(one(6)), "Disk", serial(m * 7),
                                       static_cast<DataClass>(one(4)), static_cast<Destination>(one(4))});
            for (int k = 0; k < one(3); ++k)
                input.known.push_back({ItemId(200 + k), serial(one(60)), "x", "y", one(2) == 1});
            for (int r = 1; r <= one(12); ++r) {
                ReportedRow row;
                row.row = r;
                row.match = static_cast<Match>(one(5));
                row.medium = row.match == Match::Sealed || row.match == Match::Known ? ItemId(100 + one(10))
                                                                                     : ItemId();
                row.serial = serial(one(60));
                row.chassisSerial = one(3) ? serial(500 + one(8)) : std::string();
                row.isDuplicate = one(6) == 0;
                row.saysEmpty = row.match == Match::AssetOnly && one(2) == 1;
                row.isFailed = one(4) == 0;
                row.isDestruction = one(4) == 0;
                row.isSufficient = one(2) == 1;
                input.rows.push_back(row);
            }
            const Reconciliation result = reconciled(input);
            QVERIFY(result.counts.addUp());
            QCOMPARE(result.media.size(), input.media.size());
            QCOMPARE(result.rows.size(), input.rows.size());
            // Clean only where every sealed medium was found good.
            if (result.isClean())
                QCOMPARE(result.counts.ok, result.counts.sealed);
            near += result.counts.near;
            extra += result.counts.extra;
        }
        QVERIFY(near > 20 && extra > 100);
    }

    void everyBucketHasItsWord()
    {
        for (int i = 0; i <= static_cast<int>(Bucket::DateOut); ++i)
            QVERIFY(bucketNamed(wordOf(static_cast<Bucket>(i))) == static_cast<Bucket>(i));
        QVERIFY(!bucketNamed("OTHER"));
    }
};

TALLY_TEST(TestReconciliation);
#include "test_reconciliation.moc"
