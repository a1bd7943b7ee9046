// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points in time as people write them.
#include "registrar.h"

#include "ui/details/typed_moment.h"
#include "ui/session/session.h"

#include <QTest>

using namespace tally;
using namespace tally::ui;

class TestTypedMoment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("when");
        QTest::newRow("nothing is now") << ""
                                        << "";
        QTest::newRow("now") << "Now"
                             << "";
        QTest::newRow("day") << "31 Mar 2025"
                             << "2025-03-31";
        QTest::newRow("yesterday") << "yesterday"
                                   << "2026-02-28";
        QTest::newRow("back") << "-30d"
                              << "2026-01-30";
        QTest::newRow("year end") << "year end"
                                  << "2025-03-31";
        QTest::newRow("number") << "42"
                                << "42";
        QTest::newRow("grouped number") << "1,204"
                                        << "1204";
        QTest::newRow("number in words") << "operation 42"
                                         << "42";
        QTest::newRow("before the last") << "last operation"
                                         << "1499";
        QTest::newRow("instant") << "2025-03-31T14:05Z"
                                 << "2025-03-31T14:05Z";
    }

    void understood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, when);
        const TypedMoment moment = momentOf(typed, kToday, 1500);
        QCOMPARE(moment.mistake, QString());
        QCOMPARE(moment.when, when);
        QVERIFY(!moment.understood.isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("future") << "1 Apr 2026"
                                << "future";
        QTest::newRow("later operation") << "1501"
                                         << "1,500";
        QTest::newRow("operation 0") << "0"
                                     << "no operation 0";
        QTest::newRow("nonsense") << "when pigs fly"
                                  << "31 Mar 2025";
        QTest::newRow("no such day") << "31/2/2025"
                                     << "names no point in time";
    }

    void refused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const TypedMoment moment = momentOf(typed, kToday, 1500);
        QVERIFY2(moment.mistake.contains(says), qPrintable(moment.mistake));
        QVERIFY(moment.when.isEmpty());
    }

    void words()
    {
        QCOMPARE(viewpointWords({Viewpoint::Kind::AsOf, QStringLiteral("2025-03-31")}),
                 QStringLiteral("As of 31 March 2025, end of day"));
        QCOMPARE(viewpointTitle({Viewpoint::Kind::AsOf, QStringLiteral("2025-03-31")}),
                 QStringLiteral("As of 31 Mar 2025"));
        QCOMPARE(viewpointWords({Viewpoint::Kind::AsOf, QStringLiteral("48213")}),
                 QStringLiteral("As of operation 48,213"));
        QCOMPARE(viewpointTitle({Viewpoint::Kind::TrueOn, QStringLiteral("2025-03-31")}),
                 QStringLiteral("True on 31 Mar 2025"));
        QVERIFY(viewpointWords({}).isEmpty());
    }

private:
    const Day kToday = *dayFrom(2026, 3, 1);
};

TALLY_TEST(TestTypedMoment);
#include "test_typed_moment.moc"
