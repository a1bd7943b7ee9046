// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/consolidation.h"
#include "registrar.h"

#include <QTest>

using namespace tally::licence;

class TestConsolidation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesOverTheYears()
    {
        // 3 years: keeping 18 x 3 x 50 + 3 x (380 + 150) = 4,290; moving 9,000.
        const ConsolidationTerms terms{300'000, 5'000, 38'000, 3, 18, 3, 0};
        const ConsolidationAnswer answer = compareConsolidation(terms);
        QCOMPARE(answer.keeping, 429'000);
        QCOMPARE(answer.moving, 900'000);
        QVERIFY(!answer.isCheaper);
        QCOMPARE(*answer.breakEven, 12);
    }

    void theBreakEvenIsTheLeastNumberThatMakesItCheaper()
    {
        for (const std::int64_t fee : {0, 99'000, 100'000, 250'000, 777'777}) {
            for (const std::int64_t reused : {0, 2}) {
                ConsolidationTerms terms{fee, 700, 9'300, 4, 20, 0, reused};
                const auto least = compareConsolidation(terms).breakEven;
                QVERIFY(least.has_value());
                terms.shortfall = *least;
                QVERIFY(compareConsolidation(terms).isCheaper);
                if (*least == 0)
                    continue;
                --terms.shortfall;
                QVERIFY(!compareConsolidation(terms).isCheaper);
            }
        }
    }

    void whatCostsNothingNeverPaysOff()
    {
        QVERIFY(!compareConsolidation({1'000, 0, 0, 3, 10, 5, 0}).breakEven);
        QVERIFY(!compareConsolidation({0, 0, 0, 3, 10, 5, 0}).isCheaper);
    }

    void freedUnitsThatAreUsedElsewhereCountForMoving()
    {
        const ConsolidationAnswer without = compareConsolidation({10'000, 0, 500, 2, 10, 0, 0});
        const ConsolidationAnswer with = compareConsolidation({10'000, 0, 500, 2, 10, 0, 4});
        QCOMPARE(without.moving - with.moving, 2'000);
    }
};

TALLY_TEST(TestConsolidation);
#include "test_consolidation.moc"
