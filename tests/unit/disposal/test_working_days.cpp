// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/policy.h"
#include "disposal/working_days.h"
#include "must.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::disposal;

class TestWorkingDays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWithoutWeekendsAndHolidays()
    {
        const WorkingDays england = test::must(WorkingDays::build(shippedPolicies()));
        const auto day = [](int month, int number) { return *dayFrom(2026, month, number); };
        QVERIFY(england.isWorkingDay(day(12, 24)));
        QVERIFY(!england.isWorkingDay(day(12, 25)));
        QVERIFY(!england.isWorkingDay(day(12, 26))); // a Saturday
        QVERIFY(!england.isWorkingDay(day(12, 28))); // in place of it
        QVERIFY(!england.isWorkingDay(*dayFrom(2027, 3, 26)));
        QCOMPARE(england.between(day(12, 24), day(12, 29)), 1);
        QCOMPARE(england.between(day(12, 29), day(12, 24)), -1);
        QCOMPARE(england.between(day(11, 27), day(11, 27)), 0);
        QCOMPARE(england.between(day(11, 27), day(11, 30)), 1); // Friday to Monday
        QCOMPARE(england.after(day(12, 24), 1), day(12, 29));
        QCOMPARE(england.after(day(12, 25), 0), day(12, 29));
        QCOMPARE(england.after(day(4, 2), 2), day(4, 8)); // over Easter
        QVERIFY(england.lastYear() >= 2030);
    }

    void agreesWithCountingOneByOne()
    {
        const WorkingDays england = test::must(WorkingDays::build(shippedPolicies()));
        const Day from = *dayFrom(2026, 3, 1);
        int count = 0;
        for (Day to = from + 1; to < from + 800; ++to) {
            count += england.isWorkingDay(to) ? 1 : 0;
            QCOMPARE(england.between(from, to), count);
            if (england.isWorkingDay(to))
                QCOMPARE(england.after(from, count), to);
        }
    }

    void refusesWhatIsNoCalendar()
    {
        const auto read = [](const char *text) {
            return WorkingDays::read({kPartnership, std::string(kCalendarKind), "mine", text});
        };
        QVERIFY(read(R"({"source": "S", "days": ["2026-12-25"]})"));
        QCOMPARE(read(R"({"source": "S", "days": ["25/12/2026"]})").error().field, std::string("days"));
        QCOMPARE(read(R"({"days": []})").error().field, std::string("source"));
        QCOMPARE(read(R"({"source": "S", "day": []})").error().field, std::string("day"));
        QVERIFY(!read("[]"));
    }
};

TALLY_TEST(TestWorkingDays);
#include "test_working_days.moc"
