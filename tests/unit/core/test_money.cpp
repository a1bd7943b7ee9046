// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "registrar.h"

#include <QTest>

using namespace tally;

class TestMoney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFilesWrite()
    {
        QCOMPARE(*parseMoney("$12.58"), Pence(1258));
        QCOMPARE(*parseMoney("2266.13"), Pence(226613));
        QCOMPARE(*parseMoney(" \xC2\xA3"
                             "1,234.5 "),
                 Pence(123450));
        QCOMPARE(*parseMoney("500"), Pence(50000));
        QCOMPARE(*parseMoney("-0.01"), Pence(-1));
    }
    void refusesWhatIsNoAmount()
    {
        for (const char *text : {"", "abc", "1.234", "1.2.3", "1e5", ",5", "12,50", "1,2345", "1,20.5", "1,",
                                 "99999999999999999999"})
            QVERIFY2(!parseMoney(text), text);
    }
    void writesThousands()
    {
        QCOMPARE(formatMoney(123456789), std::string("1,234,567.89"));
        QCOMPARE(formatMoney(-5), std::string("-0.05"));
    }
};

TALLY_TEST(TestMoney);
#include "test_money.moc"
