// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"
#include "registrar.h"

#include <QTest>

using namespace tally;

class TestDate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void epochIsDayZero() { QCOMPARE(*dayFrom(1970, 1, 1), 0); }
    void impossibleDaysAreNone()
    {
        QVERIFY(!dayFrom(2026, 2, 29));
        QVERIFY(!dayFrom(1970, 0, 1));
        QVERIFY(!parseDay("1970-00-01"));
        QVERIFY(!parseDay("2026-3-1"));
        QVERIFY(!parseDay("2026-03-01x"));
        QVERIFY(!parseDay("+026-03-01"));
    }
    void daysGoThereAndBack()
    {
        for (Day day = -800; day < 40000; day += 7)
            QCOMPARE(*parseDay(formatDay(day)), day);
    }
    void instantsWithOffsetsAreUtc()
    {
        QCOMPARE(*parseInstant("2026-03-31T14:05:09Z"), *parseInstant("2026-03-31 15:05:09+01:00"));
        QCOMPARE(*parseInstant("2026-03-31T00:30:00+0100"), *parseInstant("2026-03-30T23:30Z"));
        QCOMPARE(formatInstant(*parseInstant("2026-03-31T14:05:09.1209Z")), std::string("2026-03-31T14:05:09.120Z"));
        QVERIFY(!parseInstant("2026-03-31"));
        QVERIFY(!parseInstant("2026-03-31T24:00:00Z"));
    }
    void instantsBeforeTheEpochHaveTheirDay() { QCOMPARE(dayOf(-1), -1); }
    void monthsKeepToTheLastDay()
    {
        QCOMPARE(formatDay(addMonths(*parseDay("2026-01-31"), 1)), std::string("2026-02-28"));
        QCOMPARE(formatDay(addMonths(*parseDay("2024-02-29"), -12)), std::string("2023-02-28"));
    }
};

TALLY_TEST(TestDate);
#include "test_date.moc"
