// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"
#include "registrar.h"

#include <QTest>

using namespace tally;

class TestNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole()
    {
        QCOMPARE(wholeNumber("0"), std::optional<std::int64_t>(0));
        QCOMPARE(wholeNumber("-12"), std::optional<std::int64_t>(-12));
        QCOMPARE(wholeNumber("9223372036854775807"), std::optional<std::int64_t>(9223372036854775807LL));
        for (const char *bad : {"", " 1", "1 ", "+1", "1.0", "0x10", "9223372036854775808", "-", "one"})
            QVERIFY2(!wholeNumber(bad), bad);
    }
};

TALLY_TEST(TestNumber);
#include "test_number.moc"
