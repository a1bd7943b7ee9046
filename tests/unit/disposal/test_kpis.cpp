// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/kpis.h"
#include "judging_lab.h"
#include "must.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tally;
using namespace tally::disposal;

namespace {

const Day kToday = *dayFrom(2026, 11, 27); // a Friday
const Instant kNow = startOf(kToday) + 12 * 3'600'000;
constexpr Instant kDay = kMillisecondsADay;
constexpr Instant kMinute = 60'000;

const WorkingDays &england()
{
    static const WorkingDays kEngland = test::must(WorkingDays::build(shippedPolicies()));
    return kEngland;
}

KpiAsset stored(std::int64_t id, int daysAgo)
{
    KpiAsset asset;
    asset.id = ItemId(id);
    asset.storedAt = kNow - daysAgo * kDay;
    return asset;
}

} // namespace

class TestKpis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mediansAndRanks()
    {
        const auto spread = [](std::vector<std::int64_t> values) { return Spread{std::move(values), {}}; };
        QVERIFY(!spread({}).median() && !spread({}).p90() && !spread({}).most());
        QCOMPARE(*spread({7}).median(), 7.0);
        QCOMPARE(*spread({1, 2, 4, 10}).median(), 3.0);
        QCOMPARE(*spread({1, 2}).median(), 1.5);
        QCOMPARE(*spread({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}).p90(), 9);
        QCOMPARE(*spread({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}).p90(), 10);
        QCOMPARE(*spread({5}).p90(), 5);
        QCOMPARE(*spread({1, 9}).p90(), 9);
    }

    void quarantine()
    {
        std::vector<KpiAsset> assets{stored(1, 1),  stored(2, 30), stored(3, 31),
                                     stored(4, 90), stored(5, 91), stored(6, -1)};
        assets[0].leftAt = kNow - kMinute; // gone
        const Share places = quarantinePlaces(assets, 150, kNow);
        QCOMPARE(places.part, 4);
        QCOMPARE(places.items.size(), std::size_t(4));
        QVERIFY(qAbs(*places.percent() - 100.0 * 4 / 150) < 1e-9);
        QCOMPARE(quarantinePlaces(assets, 150, kNow - 2 * kMinute).part, 5); // it was still there
        const Ages ages = quarantineAges(assets, kNow);
        QCOMPARE(ages.days.values, (std::vector<std::int64_t>{30, 31, 90, 91}));
        QCOMPARE(*ages.days.median(), 60.5);
        QCOMPARE(ages.bands[0], (std::vector{ItemId(2)}));
        QCOMPARE(ages.bands[1], (std::vector{ItemId(3)}));
        QCOMPARE(ages.bands[2], (std::vector{ItemId(4)}));
        QCOMPARE(ages.bands[3], (std::vector{ItemId(5)}));
    }

    void unsanitisedMedia()
    {
        const std::vector<KpiMedium> media{{ItemId(1), "A", "store 2", "us", kNow - 5 * kDay, false},
                                           {ItemId(2), "B", "lorry", "them", kNow - 40 * kDay, true},
                                           {ItemId(3), "C", "", "them", std::nullopt, true}, // accepted
                                           {ItemId(4), "D", "", "us", kNow + kDay, true}};
        const Oldest oldest = oldestUnsanitised(media, kNow);
        QVERIFY(oldest.medium != nullptr && oldest.medium->id == ItemId(2));
        QCOMPARE(oldest.days, 40);
        QCOMPARE(unsanitisedOutside(media, kNow), (std::vector{ItemId(2)}));
        QVERIFY(oldestUnsanitised({}, kNow).medium == nullptr);
    }

    void turnaroundInWorkingDays()
    {
        const auto day = [](int month, int number) { return *dayFrom(2026, month, number); };
        const std::vector<KpiCertificate> certificates{
            {ItemId(1), "Acme", day(11, 20), day(11, 23)}, // Friday to Monday
            {ItemId(2), "Acme", day(11, 16), day(11, 20)},
            {ItemId(3), "Other", day(4, 2), day(4, 7)}, // over Easter
            {ItemId(4), "Acme", day(11, 16), std::nullopt},
            {ItemId(5), "Acme", day(11, 16), day(12, 16)}}; // later than today
        const auto turnaround = certificateTurnaround(certificates, england(), kToday);
        QCOMPARE(turnaround.at("Acme").values, (std::vector<std::int64_t>{1, 4}));
        QCOMPARE(*turnaround.at("Acme").median(), 2.5);
        QCOMPARE(turnaround.at("Other").values, (std::vector<std::int64_t>{1}));
        QCOMPARE(turnaround.at("").items, (std::vector{ItemId(1), ItemId(3), ItemId(2)}));
    }

    void overdueInWorkingDays()
    {
        const auto day = [](int number) { return *dayFrom(2026, 11, number); };
        const std::vector<KpiDocument> documents{
            {ItemId(1), "report", "Acme", day(27), {}}, // today
            {ItemId(2), "report", "Acme", day(26), {}},
            {ItemId(3), "report", "Acme", day(13), {}},
            {ItemId(4), "report", "Acme", day(1), day(20)},
            {ItemId(5), "report", "Acme", day(20), day(30)}}; // came later
        const auto overdue = overdueDocuments(documents, strictPolicy().parameters, england(), kToday);
        QCOMPARE(overdue.size(), std::size_t(3));
        QVERIFY(overdue[0].document->order == ItemId(3));
        QCOMPARE(overdue[0].workingDays, 10);
        QCOMPARE(overdue[0].step, 3);
        QCOMPARE(overdue[1].workingDays, 5);
        QCOMPARE(overdue[1].step, 2);
        QCOMPARE(overdue[2].step, 1);
    }

    void reconciliationAndExceptions()
    {
        const auto rate = reconciliationRate({{ItemId(1), kNow - 3 * kDay, 8, 10},
                                              {ItemId(1), kNow - kDay, 10, 10},
                                              {ItemId(2), kNow, 10, 10},
                                              {ItemId(3), kNow + kDay, 0, 10}},
                                             kNow);
        QCOMPARE(*rate.first.percent(), 90.0);
        QCOMPARE(*rate.final.percent(), 100.0);
        const auto open = openExceptions({{ItemId(1), "MEDIUM_MISSING", kToday - 40, {}},
                                          {ItemId(2), "NEAR_MATCH", kToday - 1, {}},
                                          {ItemId(3), "NEAR_MATCH", kToday - 9, kToday},
                                          {ItemId(4), "NEAR_MATCH", kToday - 9, kToday + 1},
                                          {ItemId(5), "NEAR_MATCH", kToday + 1, {}}},
                                         kToday);
        QCOMPARE(open.open, 3);
        QCOMPARE(open.missing, 1);
        QCOMPARE(open.byKind.at("NEAR_MATCH"), (std::vector{ItemId(2), ItemId(4)}));
        QCOMPARE(open.ages.bands[1], (std::vector{ItemId(1)}));
    }

    void attemptsAndGaps()
    {
        const auto success = firstPassSuccess({{ItemId(1), "nwipe", MediumType::Hdd, kNow, true, true},
                                               {ItemId(2), "nwipe", MediumType::Hdd, kNow, true, false},
                                               {ItemId(2), "nwipe", MediumType::Hdd, kNow, false, true},
                                               {ItemId(3), "nvme", MediumType::Nvme, kNow, true, true}},
                                              kNow);
        QCOMPARE(*success.at({"nwipe", MediumType::Hdd}).percent(), 50.0);
        QCOMPARE(*success.at({"nvme", MediumType::Nvme}).percent(), 100.0);
        const Gaps gaps =
            custodyGaps({{ItemId(1), kNow - 100 * kMinute, kNow - 85 * kMinute}, // 15: tolerated
                         {ItemId(2), kNow - 100 * kMinute, kNow - 84 * kMinute},
                         {ItemId(3), kNow - 60 * kMinute, std::nullopt},
                         {ItemId(4), kNow + kMinute, std::nullopt}},
                        strictPolicy().parameters, kNow);
        QCOMPARE(gaps.items, (std::vector{ItemId(2), ItemId(3)}));
        QCOMPARE(gaps.minutes, 76);
    }

    void valueAndMass()
    {
        const ValueReturned value = valueReturned({{ItemId(1), kToday, 5000, 1000, false},
                                                   {ItemId(2), kToday, 2001, 0, false},
                                                   {ItemId(3), kToday, 100, 0, true},
                                                   {ItemId(4), kToday + 1, 9999, 0, false}},
                                                  kToday);
        QCOMPARE(value.net, Pence(6001));
        QCOMPARE(*value.perUnit(), Pence(3001));
        QCOMPARE(value.donations, 1);
        QCOMPARE(value.donated, Pence(100));
        QVERIFY(!ValueReturned().perUnit());
        std::vector<KpiAsset> assets{stored(1, 9), stored(2, 9), stored(3, 9)};
        assets[0].processedAt = assets[1].processedAt = kNow;
        assets[0].isReused = true;
        QCOMPARE(*reuseYield(assets, kNow).percent(), 50.0);
        QVERIFY(!reuseYield(assets, kNow - 1).percent());
        const Mass sum = mass({{ItemId(1), kToday, "16 02 13*", 3000, false},
                               {ItemId(2), kToday, "16 02 14", 9000, false},
                               {ItemId(3), kToday, "", 5000, true},
                               {ItemId(4), kToday + 1, "16 02 14", 1, false}},
                              kToday);
        QCOMPARE(sum.waste, 12'000);
        QCOMPARE(sum.hazardous, 3000);
        QCOMPARE(sum.reused, 5000);
        QCOMPARE(sum.gramsByCode.at("16 02 14"), 9000);
        const DestructionCost cost = destructionCost(
            {{ItemId(1), kToday, "ST1000", true, 500}, {ItemId(2), kToday, "ST1000", false, 500}}, kToday);
        QCOMPARE(cost.cost, Pence(1000));
        QCOMPARE(cost.failuresByModel.at("ST1000"), (std::vector{ItemId(1)}));
    }

    void chain()
    {
        QCOMPARE(*chainHealth({kNow - 25 * 60 * kMinute, 3, kNow, true}, kNow).hoursSinceAnchor, 25);
        QVERIFY(chainHealth({kNow, 0, kNow, true}, kNow).isIntact);
        QVERIFY(!chainHealth({kNow, 0, kNow, false}, kNow).isIntact);
        QVERIFY(!chainHealth({}, kNow).hoursSinceAnchor);
    }

    void linesOfAll()
    {
        KpiInput input;
        input.asOf = kNow;
        const auto find = [&](const char *label) {
            const std::vector<KpiLine> lines = kpiLines(input, strictPolicy(), england());
            const auto found = std::find_if(lines.begin(), lines.end(),
                                            [&](const KpiLine &line) { return line.label == label; });
            return found == lines.end() ? KpiLine() : *found;
        };
        std::set<std::string> codes;
        for (const KpiLine &line : kpiLines(input, strictPolicy(), england()))
            codes.insert(line.code);
        QCOMPARE(codes.size(), std::size_t(15)); // also where there is nothing to measure
        QVERIFY(!find("Oldest unsanitised medium").value && find("Oldest unsanitised medium").isMet == true);
        QVERIFY(find("Age of the last anchored checkpoint").isMet == false);
        input.media = {{ItemId(2), "Z1D9X8Y7", "store 2", "us", kNow - 31 * kDay, false}};
        input.chain.anchoredAt = kNow - 60 * kMinute;
        const KpiLine oldest = find("Oldest unsanitised medium");
        QCOMPARE(*oldest.value, 31.0);
        QCOMPARE(*oldest.target, 30.0);
        QVERIFY(oldest.isMet == false);
        QCOMPARE(oldest.note, std::string("Z1D9X8Y7, store 2"));
        QCOMPARE(oldest.items, (std::vector{ItemId(2)}));
        QVERIFY(find("Age of the last anchored checkpoint").isMet == true);
    }
};

TALLY_TEST(TestKpis);
#include "test_kpis.moc"
