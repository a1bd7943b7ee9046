// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a campaign counts when it does not count all, and how exact its answer is.
#include "audit/sample.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tally;
using namespace tally::test;

namespace {

estate::EstatePtr laptops(int count)
{
    EstateFixture fixture;
    for (int i = 0; i < count; ++i) {
        fixture.item("laptop", "L" + std::to_string(i), [&](model::ItemRow &row) {
            row.costPence = i < 10 ? 1'000'000 : 1'000; // ten are dear
        });
    }
    return fixture.build();
}

audit::SampleWish wish(const std::string &kind, std::int64_t size, std::uint64_t seed)
{
    audit::SampleWish out;
    out.kind = kind;
    out.size = size;
    out.seed = seed;
    return out;
}

std::vector<estate::Row> drawn(const estate::Estate &estate, const audit::SampleWish &asked)
{
    const auto rows = audit::drawSample(estate, estate.itemsOfClass("laptop"), asked);
    if (!rows)
        qFatal("%s", rows.error().text().c_str());
    return *rows;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 0.0005;
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedDrawsTheSame()
    {
        const auto estate = laptops(200);
        const auto first = drawn(*estate, wish("random", 20, 7));
        QCOMPARE(first.size(), std::size_t(20));
        QVERIFY(first == drawn(*estate, wish("random", 20, 7)));
        QVERIFY(first != drawn(*estate, wish("random", 20, 8)));
    }

    void theOrderOfTheScopeDoesNotMatter()
    {
        const auto estate = laptops(50);
        std::vector<estate::Row> turned = estate->itemsOfClass("laptop");
        std::reverse(turned.begin(), turned.end());
        const auto rows = audit::drawSample(*estate, turned, wish("risk", 10, 3));
        QVERIFY(rows && *rows == drawn(*estate, wish("risk", 10, 3)));
    }

    void everyItemIsAsLikelyAsAnother()
    {
        const auto estate = laptops(40);
        std::vector<int> hits(40, 0);
        for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
            for (const estate::Row row : drawn(*estate, wish("random", 10, seed)))
                ++hits[row];
        }
        for (const int count : hits) // 500 expected, 4.5 standard deviations of a binomial
            QVERIFY2(count > 410 && count < 590, std::to_string(count).c_str());
    }

    void whatIsDearIsDrawnFirst()
    {
        const auto estate = laptops(200);
        int dear = 0;
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            for (const estate::Row row : drawn(*estate, wish("value", 10, seed)))
                dear += row < 10 ? 1 : 0;
        }
        QVERIFY2(dear > 400, std::to_string(dear).c_str()); // of 500; 25 if the price did not matter
    }

    void sizesAreThoseOfTheTables()
    {
        // Cochran's table: 385 of very many, 364 of 7,000 and 278 of 1,000 for 95 % and 5 %.
        QCOMPARE(*audit::sampleSize(100'000'000, 95, 5), 385);
        QCOMPARE(*audit::sampleSize(7'000, 95, 5), 365);
        QCOMPARE(*audit::sampleSize(1'000, 95, 5), 278);
        QCOMPARE(*audit::sampleSize(30, 99, 1), 30);
        QCOMPARE(*audit::sampleSize(0, 95, 5), 0);
    }

    void nonsenseIsRefused()
    {
        const auto estate = laptops(5);
        const auto refused = [&](const audit::SampleWish &asked) {
            const auto rows = audit::drawSample(*estate, estate->itemsOfClass("laptop"), asked);
            return !rows && rows.error().code == ErrorCode::Usage;
        };
        QVERIFY(refused(wish("lucky", 2, 1)));
        QVERIFY(refused(wish("random", 0, 1)));
        audit::SampleWish odd = wish("random", 2, 1);
        odd.confidence = 42;
        QVERIFY(refused(odd));
        odd = audit::SampleWish{};
        odd.kind = "random";
        odd.margin = 0;
        QVERIFY(refused(odd));
    }

    void aShareHasItsBounds()
    {
        // Wilson's interval for 8 of 10, as in his paper's formula worked by hand: 0.490 to 0.943.
        const audit::Share share = audit::measuredShare(8, 10, 1'000'000'000, 95);
        QVERIFY(near(share.low, 0.4902) && near(share.high, 0.9433));
        const audit::Share whole = audit::measuredShare(8, 10, 10, 95);
        QVERIFY(near(whole.low, 0.8) && near(whole.high, 0.8));
        const audit::Share half = audit::measuredShare(8, 10, 20, 95);
        QVERIFY(half.low > share.low && half.high < share.high);
        const audit::Share nothing = audit::measuredShare(0, 0, 10, 95);
        QVERIFY(near(nothing.low, 0) && near(nothing.high, 1));
    }
};

TALLY_TEST(TestSample);
#include "test_sample.moc"
