// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_estate.h"
#include "estate/item_table.h"
#include "estate_fixture.h"
#include "must.h"
#include "registrar.h"
#include "report/estate_profile.h"

#include <QTest>

#include <numeric>

using namespace tally;
using namespace tally::report;
using tally::test::must;
using test::EstateFixture;

namespace {

EstateProfile profile(const estate::EstatePtr &estate, const ProfileScope &scope = {})
{
    JobContext job;
    return must(estateProfile(estate, scope, job));
}

// As many rows as the figure says.
std::int64_t rowsBehind(const estate::EstatePtr &estate, const ProfileScope &scope, const std::string &filter)
{
    JobContext job;
    const auto all = must(estate::ItemTable::ofClass(estate, scope.className));
    return std::int64_t(must(all.filtered(filter, job)).size());
}

EstateFixture::Fill bought(const char *on, const char *status = "in_use", ItemId site = {})
{
    return [=](model::ItemRow &row) {
        if (*on != '\0')
            row.purchasedOn = test::day(on);
        row.status = status;
        row.site = site;
    };
}

// Every figure of the profile against the rows that its filter finds.
void checkFigures(const estate::EstatePtr &estate, const ProfileScope &scope)
{
    const EstateProfile found = profile(estate, scope);
    std::int64_t aged = 0;
    for (const AgeBand &band : found.age.bands) {
        QCOMPARE(band.counts.size(), found.age.classes.size());
        for (std::size_t i = 0; i < band.counts.size(); ++i) {
            aged += band.counts[i];
            QCOMPARE(rowsBehind(estate, scope, band.filters[i]), band.counts[i]);
        }
    }
    QCOMPARE(aged, found.age.total);
    for (const Distribution *each : {&found.status, &found.site, &found.model}) {
        std::int64_t sum = 0;
        for (const Share &share : each->shares) {
            sum += share.count;
            if (!share.filter.empty())
                QCOMPARE(rowsBehind(estate, scope, share.filter), share.count);
        }
        QCOMPARE(sum, each->total);
    }
    std::int64_t systems = 0;
    for (const SystemShare &share : found.systems.shares) {
        systems += share.count();
        for (std::size_t state = 0; state < kSupportStates; ++state) {
            QCOMPARE(share.filters[state].empty(), share.counts[state] == 0);
            if (share.counts[state] > 0)
                QCOMPARE(rowsBehind(estate, scope, share.filters[state]), share.counts[state]);
        }
    }
    QCOMPARE(systems, found.systems.total);
    const auto &counts = found.systems.counts;
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}), found.systems.total);
}

} // namespace

class TestEstateProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agesAreWholeYearsFromTheDayOfTheEstate()
    {
        EstateFixture fixture;
        for (const char *day : {"2026-11-22", "2027-01-01", "2025-11-23", "2025-11-22", "2021-11-22",
                                "2021-11-23", "2018-11-22", "1999-01-01", ""})
            fixture.item("laptop", day, bought(day));
        fixture.item("virtual_machine", "vm", bought(""));
        const EstateProfile found = profile(fixture.build("2026-11-22"));
        QCOMPARE(found.total, 10);
        QCOMPARE(found.age.total, 9); // nobody buys a virtual machine
        QCOMPARE(found.age.known, 8);
        QCOMPARE(found.age.old, 3); // five years on the day
        std::vector<std::int64_t> counts;
        for (const AgeBand &band : found.age.bands)
            counts.push_back(band.counts.at(0));
        QCOMPARE(counts, (std::vector<std::int64_t>{3, 1, 0, 0, 1, 1, 0, 0, 2, 1}));
        QVERIFY(found.age.bands.back().isUnknown);
        QVERIFY(!found.age.bands[8].most);
        QCOMPARE(found.age.bands[1].filters[0],
                 std::string("not is:virtual_machine purchased_on:2024-11-23..2025-11-22"));
    }
    void manyClassesAreFourAndTheRest()
    {
        EstateFixture fixture;
        int count = 7;
        for (const char *name : {"laptop", "desktop", "tablet", "monitor", "switch", "router"}) {
            for (int i = 0; i < count; ++i)
                fixture.item(name, name + std::to_string(i), bought("2024-01-01"));
            --count;
        }
        const ProfileScope scope{"hardware", {}};
        const estate::EstatePtr estate = fixture.build();
        const EstateProfile found = profile(estate, scope);
        QCOMPARE(found.age.classes, (std::vector<std::string>{"laptop", "desktop", "tablet", "monitor", ""}));
        QCOMPARE(found.age.bands[2].counts, (std::vector<std::int64_t>{7, 6, 5, 4, 3 + 2}));
        checkFigures(estate, scope);
    }
    void rareValuesAreSummedUp()
    {
        EstateFixture fixture;
        for (int i = 0; i < 20; ++i) {
            const ItemId site = fixture.item("site", "Site \"" + std::to_string(i) + "\"");
            for (int n = 0; n <= i; ++n)
                fixture.item("laptop", std::to_string(i) + "/" + std::to_string(n),
                             bought("2024-01-01", "in_use", site));
        }
        fixture.item("laptop", "nowhere", bought("2024-01-01"));
        const estate::EstatePtr estate = fixture.build();
        const EstateProfile found = profile(estate);
        QCOMPARE(found.site.distinct, 20);
        QCOMPARE(found.site.shares.size(), std::size_t(17));
        QCOMPARE(found.site.shares[0].label, std::string("Site \"19\""));
        QCOMPARE(found.site.shares[15].kind, Share::Kind::Others);
        QCOMPARE(found.site.shares[15].count, 1 + 2 + 3 + 4 + 5);
        QCOMPARE(found.site.shares[16].kind, Share::Kind::Unknown);
        checkFigures(estate, {});
    }
    void systemsAreToldWithTheirSupport()
    {
        EstateFixture fixture;
        const ItemId debian = fixture.item("software_product", "Debian");
        fixture.item("software_version", "Debian 12", [&](model::ItemRow &row) {
            row.attributes["product"] = debian.value;
            row.attributes["version"] = std::string("12");
            row.attributes["end_of_security_support"] = std::int64_t{test::day("2026-12-31")};
        });
        const auto pc = [&](const char *name, const char *system, const char *version) {
            fixture.item("server", name, [&](model::ItemRow &row) {
                if (*system != '\0')
                    row.attributes["operating_system"] = std::string(system);
                if (*version != '\0')
                    row.attributes["operating_system_version"] = std::string(version);
            });
        };
        pc("a", "Debian GNU/Linux 12 (bookworm)", "12.5");
        pc("b", "Debian GNU/Linux 12 (bookworm)", "12.5");
        pc("c", "Debian GNU/Linux 12 (bookworm)", "");
        pc("d", "Plan 9", "4");
        pc("e", "", "");
        const estate::EstatePtr estate = fixture.build("2026-11-22");
        const SystemProfile found = profile(estate).systems;
        QVERIFY(found.knowsDates);
        QCOMPARE(found.shares.size(), std::size_t(4));
        QCOMPARE(found.shares[0].count(), 2);
        QCOMPARE(found.shares[0].support.latest, std::optional(test::day("2026-12-31")));
        QCOMPARE(found.count(SupportState::EndsSoon), 3);
        QCOMPARE(found.count(SupportState::Unknown), 2);
        QCOMPARE(found.shares.back().kind, Share::Kind::Unknown);
        checkFigures(estate, {});
    }
    void rareSystemsAreSummedUpByTheirSupport()
    {
        EstateFixture fixture;
        const ItemId debian = fixture.item("software_product", "Debian");
        fixture.item("software_version", "Debian 3", [&](model::ItemRow &row) {
            row.attributes["product"] = debian.value;
            row.attributes["version"] = std::string("3");
            row.attributes["end_of_security_support"] = std::int64_t{test::day("2006-06-30")};
        });
        const auto pcs = [&](const std::string &system, int count) {
            for (int i = 0; i < count; ++i)
                fixture.item("server", system + "/" + std::to_string(i),
                             [&](model::ItemRow &row) { row.attributes["operating_system"] = system; });
        };
        for (int i = 0; i < 12; ++i)
            pcs("Often " + std::to_string(i), 3);
        pcs("Debian 3", 2);
        pcs("Rare (\"1\")", 1);
        pcs("Rare 2", 1);
        const estate::EstatePtr estate = fixture.build();
        const SystemProfile found = profile(estate).systems;
        QCOMPARE(found.shares.size(), std::size_t(13));
        const SystemShare &others = found.shares.back();
        QCOMPARE(others.kind, Share::Kind::Others);
        QCOMPARE(others.counts, (std::array<std::int64_t, kSupportStates>{0, 0, 2, 2}));
        checkFigures(estate, {});
    }
    void aScopeIsAFilterToo()
    {
        const estate::EstatePtr estate = test::demoEstate(60);
        const ProfileScope scope{"computer", "status=in_use or status=in_stock"};
        const EstateProfile found = profile(estate, scope);
        QVERIFY(found.total > 0);
        QVERIFY(found.total < profile(estate).total);
        checkFigures(estate, scope);
    }
    void everyFigureOfTheCouncilHasItsRows_data()
    {
        QTest::addColumn<QByteArray>("className");
        for (const char *name : {"item", "hardware", "computer", "laptop", "person"})
            QTest::newRow(name) << QByteArray(name);
    }
    void everyFigureOfTheCouncilHasItsRows()
    {
        QFETCH(QByteArray, className);
        const estate::EstatePtr estate = test::demoEstate(60);
        checkFigures(estate, {className.toStdString(), {}});
    }
    void anEmptyEstateIsNoMistake()
    {
        const EstateProfile found = profile(EstateFixture().build());
        QCOMPARE(found.total, 0);
        QVERIFY(found.site.shares.empty());
        QCOMPARE(found.age.known, 0);
    }
    void mistakesAreErrors()
    {
        JobContext job;
        const estate::EstatePtr estate = EstateFixture().build();
        QVERIFY(!estateProfile(estate, {"computr", {}}, job));
        QVERIFY(!estateProfile(estate, {"computer", "status="}, job));
        job.cancel();
        const auto stopped = estateProfile(estate, {}, job);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

TALLY_TEST(TestEstateProfile);
#include "test_estate_profile.moc"
