// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_estate.h"
#include "registrar.h"
#include "ui/views/quality/quality_charts.h"

#include <QTest>

#include <cmath>

using namespace tally;
using namespace tally::ui;

namespace {

audit::QualityTally figures(std::int64_t checked, std::int64_t violations, std::int64_t open = 0)
{
    return {checked, violations, open, checked - open, violations};
}

QualityDay onDay(Day day, const audit::QualityTally &overall, QualityDay::Named teams = {})
{
    QualityDay made;
    made.day = day;
    made.overall = overall;
    made.teams = std::move(teams);
    return made;
}

audit::Quality council()
{
    const estate::EstatePtr estate = test::demoEstate(60);
    JobContext job;
    auto rules = audit::QualityRules::build(audit::shippedQualityRules(), estate->classesPtr());
    return *audit::Quality::of(std::make_shared<const audit::QualityRules>(*std::move(rules)), estate, job);
}

} // namespace

class TestQualityCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleIsTheFinding()
    {
        const Day day = 20'000;
        QCOMPARE(
            trendChart({onDay(day, figures(100, 10)), onDay(day + 30, figures(100, 5))}, TrendOf::All).title,
            QStringLiteral("Quality rose from 90.0 to 95.0"));
        QCOMPARE(
            trendChart({onDay(day, figures(100, 5)), onDay(day + 30, figures(100, 10))}, TrendOf::All).title,
            QStringLiteral("Quality fell from 95.0 to 90.0"));
        QCOMPARE(
            trendChart({onDay(day, figures(100, 5)), onDay(day + 30, figures(200, 10))}, TrendOf::All).title,
            QStringLiteral("Quality stayed at 95.0"));
        QCOMPARE(trendChart({onDay(day, figures(10, 0, 10))}, TrendOf::All).title,
                 QStringLiteral("Nothing could be evaluated"));
        QVERIFY(isEmpty(trendChart({}, TrendOf::All)));
        QCOMPARE(trendChart({}, TrendOf::All, true).title, QStringLiteral("Past dates are being worked out"));
    }

    // The eight that score lowest now; a team that was not there before has no point there.
    void curvesAreOfTheLowest()
    {
        QualityDay::Named teams;
        for (int i = 0; i < 12; ++i)
            teams.emplace_back("team " + std::to_string(i), figures(100, i));
        const QualityDay last = onDay(20'030, figures(1200, 66), teams);
        teams.pop_back();
        const ChartData chart = trendChart({onDay(20'000, figures(1100, 55), teams), last}, TrendOf::Teams);
        QCOMPARE(chart.kind, ChartKind::Curves);
        QCOMPARE(chart.series.size(), qsizetype(kMostSeries));
        QCOMPARE(chart.series[0].name, QStringLiteral("team 11"));
        QVERIFY(std::isnan(chart.series[0].values[0]));
        QCOMPARE(chart.series[0].values[1], 0.89);
        QCOMPARE(chart.series[7].name, QStringLiteral("team 4"));
    }

    // Three shares, each a door: as many categories as controls, and no PC counted twice.
    void securityIsInThreeShares()
    {
        const audit::Quality quality = council();
        const ChartData chart = controlsChart(quality);
        const auto controls = audit::securityControls(quality);
        QCOMPARE(chart.series.size(), 3);
        QCOMPARE(std::size_t(chart.categories.size()), controls.size());
        QVERIFY2(chart.title.startsWith(QStringLiteral("Weakest: ")), qPrintable(chart.title));
        for (std::size_t i = 0; i < controls.size(); ++i) {
            double sum = 0;
            for (const ChartSeries &series : chart.series) {
                sum += series.values[i];
                QCOMPARE(series.filters[i].isEmpty(), series.values[i] == 0);
            }
            QCOMPARE(std::int64_t(sum), quality.ofRule(controls[i]).checked);
        }
        const ChartData sites = controlChart(quality, controls.front(), audit::SecurityBy::Site);
        QVERIFY(sites.categories.size() > 1 && sites.categories.size() <= 20);
        QVERIFY(sites.series[0].filters[0].startsWith(QStringLiteral("is:computer ")));
    }
};

TALLY_TEST(TestQualityCharts);
#include "test_quality_charts.moc"
