// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"

#include "ui/charts/chart_geometry.h"

#include <QTest>

#include <set>

#include <cmath>

using namespace tally::ui;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

ChartData bars(std::vector<double> values)
{
    ChartData data;
    for (std::size_t i = 0; i < values.size(); ++i)
        data.categories.append(QString::number(2018 + i));
    data.series = {{text("In use"), std::move(values)}};
    return data;
}

} // namespace

class TestChartData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAxisHasFewRoundTicks_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("end");
        QTest::addColumn<int>("ticks");
        QTest::newRow("1") << 1.0 << 1.0 << 2;
        QTest::newRow("3") << 3.0 << 3.0 << 4;
        QTest::newRow("24") << 24.0 << 30.0 << 4;
        QTest::newRow("812") << 812.0 << 1000.0 << 5;
        QTest::newRow("7012") << 7012.0 << 8000.0 << 5;
    }
    void theAxisHasFewRoundTicks()
    {
        QFETCH(double, most);
        const ValueAxis axis = valueAxis(bars({most, 0}));
        QCOMPARE(axis.least, 0.0);
        QTEST(axis.most, "end");
        QTEST(int(axis.ticks.size()), "ticks");
    }
    void barsBeginAtZeroAndLinesNeedNot()
    {
        ChartData data = bars({95, 98, 99});
        QCOMPARE(valueAxis(data).least, 0.0);
        data.kind = ChartKind::Curves;
        QVERIFY(valueAxis(data).least > 50);
        data = bars({-5, 10});
        QVERIFY(valueAxis(data).least <= -5);
    }
    // Scores within a hundredth of each other: each tick has a text of its own, so that none is left out.
    void closeValuesHaveLabelsThatDiffer()
    {
        for (const auto &[low, high] :
             {std::pair(0.9712, 0.9741), std::pair(0.97, 0.97), std::pair(0.5, 0.52)}) {
            ChartData data = bars({low, high});
            data.kind = ChartKind::Curves;
            data.unit = ChartUnit::Percent;
            const ValueAxis axis = valueAxis(data);
            QVERIFY(axis.ticks.size() >= 2);
            QVERIFY(axis.least <= low && axis.most >= high);
            std::set<QString> labels;
            for (const double tick : axis.ticks)
                labels.insert(chartAmount(tick, data.unit));
            QCOMPARE(labels.size(), axis.ticks.size());
        }
    }
    void nothingHasAnAxisToo()
    {
        const ValueAxis axis = valueAxis(bars({}));
        QVERIFY(axis.most > axis.least);
        QVERIFY(isEmpty(bars({})));
        QVERIFY(isEmpty(bars({std::nan("")})));
        QVERIFY(!isEmpty(bars({0})));
    }
    void stackedPartsLieOnEachOther()
    {
        ChartData data = bars({10, 20});
        data.kind = ChartKind::StackedBars;
        data.series.append({text("Spare"), {30, std::nan("")}});
        const QRectF plot(0, 0, 200, 100);
        const ValueAxis axis = valueAxis(data);
        const QRectF lower = rectOf(data, axis, {0, 0}, plot);
        const QRectF upper = rectOf(data, axis, {1, 0}, plot);
        QCOMPARE(lower.bottom(), 100.0);
        QCOMPARE(upper.bottom(), lower.top());
        QCOMPARE(upper.height(), 3 * lower.height());
        QVERIFY(rectOf(data, axis, {1, 1}, plot).isEmpty());
        QCOMPARE(markAt(data, axis, upper.center(), plot), (Mark{1, 0}));
        QCOMPARE(markAt(data, axis, QPointF(100, 2), plot), Mark());
    }
    void acrossTheFirstIsAtTheTop()
    {
        ChartData data = bars({10, 20});
        data.kind = ChartKind::HorizontalBars;
        const QRectF plot(50, 0, 200, 100);
        const QRectF first = rectOf(data, valueAxis(data), {0, 0}, plot);
        const QRectF second = rectOf(data, valueAxis(data), {0, 1}, plot);
        QVERIFY(first.bottom() < second.top());
        QCOMPARE(first.left(), 50.0);
        QCOMPARE(second.width(), 2 * first.width());
    }
    void acrossPartsLieBesideEachOther()
    {
        ChartData data = bars({10, 20});
        data.kind = ChartKind::HorizontalStackedBars;
        data.series.append({text("Spare"), {30, 0}});
        const QRectF plot(50, 0, 200, 100);
        const ValueAxis axis = valueAxis(data);
        const QRectF left = rectOf(data, axis, {0, 0}, plot);
        const QRectF right = rectOf(data, axis, {1, 0}, plot);
        QCOMPARE(left.left(), 50.0);
        QCOMPARE(right.left(), left.right());
        QCOMPARE(right.width(), 3 * left.width());
        QCOMPARE(right.height(), left.height());
        QVERIFY(left.bottom() < rectOf(data, axis, {0, 1}, plot).top());
    }
    void stacksAreWalkedByTheirNearestPart()
    {
        ChartData data = bars({5, 0, 7});
        data.kind = ChartKind::HorizontalStackedBars;
        data.series.append({text("Ended"), {0, 6, 1}});
        QVERIFY(!hasMark(data, {1, 0})); // nothing to see
        QCOMPARE(moved(data, {0, 0}, 1, 0), (Mark{1, 1}));
        QCOMPARE(moved(data, {1, 1}, 1, 0), (Mark{1, 2}));
        QCOMPARE(moved(data, {1, 2}, 0, -1), (Mark{0, 2}));
        QCOMPARE(moved(data, {0, 2}, -1, 0), (Mark{1, 1}));
        QCOMPARE(moved(data, {1, 2}, 1, 0), (Mark{1, 2}));
        QCOMPARE(moved(data, {0, -1}, 1, 0), (Mark{0, 0}));
    }
    void gapsAreStridden()
    {
        const ChartData data = bars({1, std::nan(""), std::nan(""), 4});
        QCOMPARE(moved(data, {0, 0}, 1, 0), (Mark{0, 3}));
        QCOMPARE(moved(data, {0, 3}, -1, 0), (Mark{0, 0}));
        QCOMPARE(moved(data, {0, 3}, 1, 0), (Mark{0, 3}));
        QCOMPARE(moved(data, {0, 0}, 0, 1), (Mark{0, 0}));
        QCOMPARE(moved(data, {0, 0}, 0, 0), (Mark{0, 0}));
    }
    void whatIsTooMuchIsSummedUp()
    {
        ChartData data = bars(std::vector<double>(100, 1.0));
        for (int i = 0; i < 11; ++i)
            data.series.append({QString::number(i), std::vector<double>(100, 2.0)});
        const ChartData small = withinLimits(data, text("others"));
        QCOMPARE(small.categories.size(), qsizetype(kMostCategories));
        QCOMPARE(small.categories.last(), text("others"));
        QCOMPARE(small.series.size(), qsizetype(kMostSeries));
        double before = 0;
        double after = 0;
        for (const ChartSeries &series : data.series)
            for (const double value : series.values)
                before += value;
        for (const ChartSeries &series : small.series)
            for (const double value : series.values)
                after += value;
        QCOMPARE(after, before);
    }
    void theTableIsWrittenAsCsv()
    {
        ChartData data = bars({1204, std::nan("")});
        data.categoryName = text("Year");
        data.categories = {text("=1+1"), text("a,\"b\"")};
        data.unit = ChartUnit::Money;
        data.series.first().values[0] = 120450;
        QCOMPARE(chartCsv(data), QByteArray("\xEF\xBB\xBF"
                                            "Year,In use\r\n'=1+1,1204.50\r\n\"a,\"\"b\"\"\",\r\n"));
    }
};

TALLY_TEST(TestChartData);
#include "test_chart_data.moc"
