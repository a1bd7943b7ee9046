// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "solve/components.h"

#include <QTest>

using namespace tally;

class TestComponents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreSortedByTheirFirstMember()
    {
        using Groups = std::vector<std::vector<std::uint32_t>>;
        QCOMPARE(solve::components(0, {}), Groups{});
        QCOMPARE(solve::components(5, {{4, 1}, {3, 3}}), (Groups{{0}, {1, 4}, {2}, {3}}));
        QCOMPARE(solve::components(4, {{3, 0}, {0, 1}}), (Groups{{0, 1, 3}, {2}}));
    }
};

TALLY_TEST(TestComponents);

#include "test_components.moc"
