// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/sort_order.h"

#include "registrar.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace tally::estate;

class TestSortOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndDirections()
    {
        const auto names = parseSort(" name, -cost ,,");
        QCOMPARE(names.size(), std::size_t{2});
        QCOMPARE(names[0].name, std::string("name"));
        QVERIFY(!names[0].descending);
        QCOMPARE(names[1].name, std::string("cost"));
        QVERIFY(names[1].descending);
    }

    void nothingKnownStaysAsItIs()
    {
        std::vector<std::uint32_t> rows = {3, 1, 2};
        orderByKeys(rows, {kUnknownKey, kUnknownKey, kUnknownKey}, true);
        QCOMPARE(rows, (std::vector<std::uint32_t>{3, 1, 2}));
        rows.clear();
        orderByKeys(rows, {}, false);
        QVERIFY(rows.empty());
    }

    void likeAStableSort_data()
    {
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("one value") << qint64{7} << qint64{7};
        QTest::newRow("few values") << qint64{-2} << qint64{3};
        QTest::newRow("several digits") << qint64{-100'000} << qint64{3'000'000};
        QTest::newRow("just 32 bits") << qint64{0} << qint64{0xFFFFFFFE};
        QTest::newRow("more than 32 bits") << qint64{1'500'000'000'000} << qint64{1'900'000'000'000};
        QTest::newRow("all there are") << std::numeric_limits<qint64>::min() << qint64{kUnknownKey - 1};
    }
    void likeAStableSort()
    {
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        std::mt19937_64 random(5);
        std::uniform_int_distribution<std::int64_t> any(least, most);
        std::vector<std::int64_t> keys = {least, most};
        for (int i = 0; i < 20'000; ++i)
            keys.push_back(i % 50 == 0 ? kUnknownKey : any(random));
        std::vector<std::uint32_t> inOrder(keys.size());
        std::iota(inOrder.begin(), inOrder.end(), 0U);
        for (const bool descending : {false, true}) {
            std::vector<std::uint32_t> expected = inOrder;
            std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) {
                if (keys[a] == kUnknownKey || keys[b] == kUnknownKey)
                    return keys[a] != kUnknownKey && keys[b] == kUnknownKey;
                return descending ? keys[a] > keys[b] : keys[a] < keys[b];
            });
            std::vector<std::uint32_t> rows = inOrder;
            orderByKeys(rows, keys, descending);
            QVERIFY(rows == expected);
        }
    }
};

TALLY_TEST(TestSortOrder);
#include "test_sort_order.moc"
