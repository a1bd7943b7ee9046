// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_estate.h"
#include "estate_fixture.h"
#include "registrar.h"

#include "ui/views/reports/profile_charts.h"

#include <QTest>

#include <numeric>

using namespace tally;
using namespace tally::ui;

namespace {

std::vector<ProfileChart> chartsOf(const estate::EstatePtr &estate, const report::ProfileScope &scope = {})
{
    JobContext job;
    const auto profile = report::estateProfile(estate, scope, job);
    if (!profile)
        qFatal("%s", profile.error().text().c_str());
    return profileCharts(*profile, estate->classes());
}

const ChartData &chart(const std::vector<ProfileChart> &charts, const char *id)
{
    for (const ProfileChart &each : charts) {
        if (each.id == QLatin1String(id))
            return each.data;
    }
    qFatal("no chart %s", id);
}

double sumOf(const ChartData &data)
{
    double sum = 0;
    for (const ChartSeries &series : data.series)
        sum += std::accumulate(series.values.begin(), series.values.end(), 0.0);
    return sum;
}

estate::EstatePtr servers(bool dates)
{
    test::EstateFixture fixture;
    if (dates) {
        const ItemId debian = fixture.item("software_product", "Debian");
        fixture.item("software_version", "Debian 12", [&](model::ItemRow &row) {
            row.attributes["product"] = debian.value;
            row.attributes["version"] = std::string("12");
            row.attributes["end_of_security_support"] = std::int64_t{test::day("2027-06-11")};
        });
    }
    for (const char *system : {"Debian GNU/Linux 12", "Debian GNU/Linux 12", "Debian GNU/Linux 12", ""})
        fixture.item("server", std::string("s") + system, [&](model::ItemRow &row) {
            if (*system != '\0')
                row.attributes["operating_system"] = std::string(system);
            row.status = "in_use";
            row.purchasedOn = test::day("2020-01-01");
        });
    return fixture.build("2026-11-22");
}

} // namespace

class TestProfileCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreFindings()
    {
        const auto charts = chartsOf(servers(true));
        QCOMPARE(chart(charts, "age").title,
                 QStringLiteral("100.0 % of the computers were bought 5 years ago or earlier"));
        QCOMPARE(chart(charts, "systems").title,
                 QStringLiteral(
                     "The system of 75.0 % of the computers is out of support or will be within a year"));
        QCOMPARE(chart(charts, "status").title, QStringLiteral("4 of 4 computers are in use"));
        QCOMPARE(chart(charts, "site").title, QStringLiteral("Where the computers are is not recorded"));
    }
    void supportIsAStateWithAWord()
    {
        const ChartData data = chart(chartsOf(servers(true)), "systems");
        QCOMPARE(data.kind, ChartKind::HorizontalStackedBars);
        QCOMPARE(data.categories[0], QStringLiteral("Debian GNU/Linux 12, to 11 Jun 2027"));
        QCOMPARE(data.categories[1], QStringLiteral("not known"));
        QCOMPARE(data.series[1].name, QStringLiteral("Ends within a year"));
        QCOMPARE(data.series[1].values, (std::vector<double>{3, 0}));
        QCOMPARE(data.series[1].filters[0], QStringLiteral("operating_system=\"Debian GNU/Linux 12\" "
                                                           "operating_system_version:unknown"));
        for (const ChartSeries &series : data.series)
            QVERIFY(series.role.has_value() && !series.name.isEmpty());
    }
    void withoutDatesItIsSaid()
    {
        const ChartData data = chart(chartsOf(servers(false)), "systems");
        QCOMPARE(data.kind, ChartKind::HorizontalBars);
        QVERIFY(data.subtitle.contains(QStringLiteral("no dates of support are recorded")));
        QCOMPARE(data.title, QStringLiteral("Most computers run Debian GNU/Linux 12"));
    }
    void sumsAreThoseOfTheScope()
    {
        const estate::EstatePtr estate = test::demoEstate(60);
        const auto charts = chartsOf(estate);
        const double all = double(estate->itemsOfClass("computer").size());
        const double virtualOnes = double(estate->itemsOfClass("virtual_machine").size());
        QCOMPARE(sumOf(chart(charts, "status")), all);
        QCOMPARE(sumOf(chart(charts, "site")), all);
        QCOMPARE(sumOf(chart(charts, "systems")), all);
        QCOMPARE(sumOf(chart(charts, "age")), all - virtualOnes);
        QCOMPARE(sumOf(chart(charts, "model")), all - virtualOnes);
        for (const ProfileChart &each : charts) {
            QVERIFY(each.data.categories.size() <= kMostCategories);
            QVERIFY(each.data.series.size() <= kMostSeries);
            QVERIFY(!each.data.title.contains(QLatin1Char('%') + QString::number(1)));
        }
    }
    void thingsWithoutSystemsHaveNoSuchChart()
    {
        const auto charts = chartsOf(test::demoEstate(60), {"monitor", {}});
        QCOMPARE(charts.size(), std::size_t(4));
    }
    void nothingIsSaidToo()
    {
        const auto charts = chartsOf(test::EstateFixture().build());
        QVERIFY(isEmpty(chart(charts, "age")));
        QVERIFY(isEmpty(chart(charts, "site")));
        QCOMPARE(chart(charts, "site").emptyTitle, QStringLiteral("No computers"));
    }
    void theDocumentHasTheSameFigures()
    {
        const auto charts = chartsOf(servers(true));
        const report::Document document =
            chartDocument(charts, QStringLiteral("Estate in charts"), QStringLiteral("4 computers"), 12);
        QCOMPARE(document.sections.size(), charts.size());
        QCOMPARE(document.operation, 12);
        const report::Section &systems = document.sections[1];
        QCOMPARE(systems.columns.size(), std::size_t(5));
        QCOMPARE(std::get<std::int64_t>(systems.rows[0][2]), 3);
        QCOMPARE(std::get<std::string>(systems.rows[1][0]), std::string("not known"));
    }
};

TALLY_TEST(TestProfileCharts);
#include "test_profile_charts.moc"
