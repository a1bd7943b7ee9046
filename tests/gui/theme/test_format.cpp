// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"

#include "ui/theme/format.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace tally;

namespace {

Day today()
{
    return *dayFrom(2025, 11, 21);
}

} // namespace

class TestFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheEngineAsSentences()
    {
        QCOMPARE(ui::asSentence(QStringLiteral("the server is away")), QStringLiteral("The server is away."));
        QCOMPARE(ui::asSentence(QStringLiteral("register.tally is no register")),
                 QStringLiteral("register.tally is no register."));
        QCOMPARE(ui::asSentence(QStringLiteral("Which of them?")), QStringLiteral("Which of them?"));
        QVERIFY(ui::asSentence({}).isEmpty());
    }

    void cleanup()
    {
        ui::setFormatLocale(QLocale(QLocale::English, QLocale::UnitedKingdom), QStringLiteral("£"));
    }
    void daysAreWrittenOut()
    {
        QCOMPARE(ui::formatDay(*dayFrom(2021, 4, 12)), QStringLiteral("12 Apr 2021"));
        QCOMPARE(ui::formatDay(*dayFrom(2020, 9, 2)), QStringLiteral("2 Sep 2020"));
        QCOMPARE(ui::formatDay(*dayFrom(1969, 12, 31)), QStringLiteral("31 Dec 1969"));
        QCOMPARE(ui::formatDayWithWeekday(today()), QStringLiteral("Fri 21 Nov 2025"));
        QCOMPARE(ui::formatDayWithWeekday(*dayFrom(1969, 12, 28)), QStringLiteral("Sun 28 Dec 1969"));
    }
    void instantsAreOfThisMachine()
    {
        const QDateTime local(QDate(2021, 4, 12), QTime(14, 32, 59));
        QCOMPARE(ui::formatInstant(local.toMSecsSinceEpoch()), QStringLiteral("12 Apr 2021 14:32"));
    }
    void agesSayTheDirection()
    {
        QCOMPARE(ui::formatAge(today() - 145, today()), QStringLiteral("145 d ago"));
        QCOMPARE(ui::formatAge(today() + 1420, today()), QStringLiteral("in 1,420 d"));
        QCOMPARE(ui::formatAge(today(), today()), QStringLiteral("today"));
    }
    void moneyIsWritten_data()
    {
        QTest::addColumn<qint64>("pence");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("total");
        QTest::addColumn<QString>("chart");
        QTest::newRow("0") << qint64(0) << "£0.00"
                           << "£0"
                           << "£0";
        QTest::newRow("pence") << qint64(7) << "£0.07"
                               << "£0"
                               << "£0";
        QTest::newRow("row") << qint64(120450) << "£1,204.50"
                             << "£1,205"
                             << "£1,205";
        QTest::newRow("negative") << qint64(-3700) << "−£37.00"
                                  << "−£37"
                                  << "−£37";
        QTest::newRow("thousands") << qint64(1240000) << "£12,400.00"
                                   << "£12,400"
                                   << "£12.4k";
        QTest::newRow("millions") << qint64(518000000) << "£5,180,000.00"
                                  << "£5,180,000"
                                  << "£5.18m";
        QTest::newRow("nearly a million") << qint64(99999900) << "£999,999.00"
                                          << "£999,999"
                                          << "£1.00m";
        QTest::newRow("thousand million") << qint64(123456789000) << "£1,234,567,890.00"
                                          << "£1,234,567,890"
                                          << "£1.23bn";
        QTest::newRow("lowest") << std::numeric_limits<qint64>::min() << "−£92,233,720,368,547,758.08"
                                << "−£92,233,720,368,547,758"
                                << "−£92,233,720bn";
    }
    void moneyIsWritten()
    {
        QFETCH(qint64, pence);
        QTEST(ui::formatMoney(pence), "row");
        QTEST(ui::formatMoney(pence, ui::MoneyStyle::Total), "total");
        QTEST(ui::formatMoney(pence, ui::MoneyStyle::Chart), "chart");
    }
    void numbersAreWritten()
    {
        QCOMPARE(ui::formatCount(1204), QStringLiteral("1,204"));
        QCOMPARE(ui::formatCount(-37), QStringLiteral("−37"));
        QCOMPARE(ui::formatDifference(12), QStringLiteral("+12"));
        QCOMPARE(ui::formatDifference(-3), QStringLiteral("−3"));
        QCOMPARE(ui::formatDifference(0), QStringLiteral("0"));
        QCOMPARE(ui::formatMoneyDifference(3700), QStringLiteral("+£37.00"));
        QCOMPARE(ui::formatPercent(0.969), QStringLiteral("96.9 %"));
        QCOMPARE(ui::formatPercent(-0.0001), QStringLiteral("0.0 %"));
        QCOMPARE(ui::formatNumber(-1.25, 1), QStringLiteral("−1.3"));
        QCOMPARE(ui::unknownText(), QStringLiteral("–"));
    }
    void sizesAreOfTheirKind()
    {
        QCOMPARE(ui::formatSize(512'000'000'000, ui::SizeKind::Drive), QStringLiteral("512 GB"));
        QCOMPARE(ui::formatSize(512'110'190'592, ui::SizeKind::Drive), QStringLiteral("512 GB"));
        QCOMPARE(ui::formatSize(1'500'000'000'000, ui::SizeKind::Drive), QStringLiteral("1.5 TB"));
        QCOMPARE(ui::formatSize(17'179'869'184, ui::SizeKind::Memory), QStringLiteral("16 GiB"));
        QCOMPARE(ui::formatSize(0, ui::SizeKind::Memory), QStringLiteral("0 B"));
    }
    void anotherLanguageWritesItsOwnWay()
    {
        ui::setFormatLocale(QLocale(QLocale::French, QLocale::France), QStringLiteral("€"));
        QCOMPARE(ui::formatDay(*dayFrom(2021, 2, 3)), QStringLiteral("3 févr. 2021"));
        QVERIFY(ui::formatMoney(120450).endsWith(QStringLiteral("204,50\u00a0€")));
        QCOMPARE(ui::parseDay(QStringLiteral("3 février 2021"), today()), dayFrom(2021, 2, 3));
        ui::setFormatLocale(QLocale(QLocale::English, QLocale::UnitedStates), QStringLiteral("$"));
        QCOMPARE(ui::parseDay(QStringLiteral("4/12/21"), today()), dayFrom(2021, 4, 12));
    }
    void daysAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, const char *iso) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(iso);
        };
        row("12/4/21", "2021-04-12");
        row("12.4.2021", "2021-04-12");
        row(" 12 4 2021 ", "2021-04-12");
        row("2021-04-12", "2021-04-12");
        row("2021-4-2", "2021-04-02");
        row("12 Apr 2021", "2021-04-12");
        row("12apr21", "2021-04-12");
        row("12 APRIL 2021", "2021-04-12");
        row("2 sept 2020", "2020-09-02");
        row("31 mar", "2025-03-31");
        row("today", "2025-11-21");
        row("Yesterday", "2025-11-20");
        row("tomorrow", "2025-11-22");
        row("+30d", "2025-12-21");
        row("-2w", "2025-11-07");
        row("−2w", "2025-11-07");
        row("+3m", "2026-02-21");
        row("-1y", "2024-11-21");
        row("1/1/45", "2045-01-01");
        row("1/1/46", "1946-01-01");
        row("31/02/2026", "");
        row("30 feb", "");
        row("13/13/21", "");
        row("12/4", "");
        row("12 ap 2021", "");
        row("", "");
        row("next week", "");
        row("+999999d", "");
        row("12/4/021", "");
    }
    void daysAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto found = ui::parseDay(text, today());
        QCOMPARE(found ? QString::fromStdString(tally::formatDay(*found)) : QString(), iso);
    }
    void whatIsWrittenIsRead()
    {
        for (Day day = today() - 4000; day < today() + 4000; day += 13)
            QCOMPARE(ui::parseDay(ui::formatDay(day), today()), std::optional<Day>(day));
        for (const Pence pence : {Pence(0), Pence(7), Pence(120450), Pence(-3700), Pence(518000001)})
            QCOMPARE(ui::parseMoney(ui::formatMoney(pence)), std::optional<Pence>(pence));
    }
    void amountsAreRead()
    {
        QCOMPARE(ui::parseMoney(QStringLiteral("5.18m")), std::optional<Pence>(518000000));
        QCOMPARE(ui::parseMoney(QStringLiteral("£12k")), std::optional<Pence>(1200000));
        QCOMPARE(ui::parseMoney(QStringLiteral(" 1204.5 ")), std::optional<Pence>(120450));
        QCOMPARE(ui::parseMoney(QStringLiteral("−37")), std::optional<Pence>(-3700));
        QCOMPARE(ui::parseMoney(QStringLiteral("m")), std::optional<Pence>());
        QCOMPARE(ui::parseMoney(QStringLiteral("1,234,567.5")), std::optional<Pence>(123456750));
        QCOMPARE(ui::parseMoney(QStringLiteral("12,50")), std::optional<Pence>()); // not 1,250
        QCOMPARE(ui::parseMoney(QStringLiteral("1,2345")), std::optional<Pence>());
        QCOMPARE(ui::parseMoney(QStringLiteral("9000000000000000m")), std::optional<Pence>());
        QCOMPARE(ui::parseMoney(QStringLiteral("1.234")), std::optional<Pence>());
    }
};

TALLY_TEST(TestFormat);
#include "test_format.moc"
