// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"
#include "registrar.h"

#include <QTest>

using namespace tally;

class TestResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorNamesFileLineFieldReasonRemedy()
    {
        Error error = makeError(ErrorCode::InvalidInput, "no such day", "Write it as YYYY-MM-DD.");
        error.file = "assets.csv";
        error.line = 7;
        error.field = "Purchase Date";
        QCOMPARE(error.text(), std::string("assets.csv:7: Purchase Date: no such day. Write it as YYYY-MM-DD."));
    }
    void tryPassesTheErrorUp()
    {
        const auto half = [](int n) -> Result<int> {
            if (n % 2 != 0)
                return makeError(ErrorCode::InvalidInput, "odd");
            return n / 2;
        };
        const auto quarter = [&](int n) -> Result<int> {
            TALLY_TRY(const int h, half(n));
            return half(h);
        };
        QCOMPARE(*quarter(12), 3);
        QCOMPARE(quarter(6).error().reason, std::string("odd"));
    }
};

TALLY_TEST(TestResult);
#include "test_result.moc"
