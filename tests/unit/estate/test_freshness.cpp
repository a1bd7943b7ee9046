// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

// A laptop that an agent saw lately and another source long ago, by a rule for that other source.
struct Two
{
    Two()
    {
        fixture.add(model::DefinitionRow{kPartnership, "source", "old*",
                                         R"({"name":"old*","stale_after":{"item":400,"computer":30}})"});
        pc = fixture.item("laptop", "pc-1");
        agent = fixture.report(pc, "agent", "2026-11-20");
        old = fixture.report(pc, "old-agent", "2026-10-23");
        zip = fixture.title("7-Zip", "1");
        office = fixture.title("Office", "2016");
        fixture.install(pc, zip, agent);
        fixture.install(pc, zip, old);
        fixture.install(pc, office, old);
        fixture.add(model::ComponentRow{OrgId(), pc, old, "memory", "slot 1", {}});
    }
    EstateFixture fixture;
    ItemId pc;
    ReportId agent, old;
    TitleId zip, office;
};

std::size_t installed(const estate::Estate &estate, ItemId pc)
{
    return estate.installationsOf(estate.rowOf(pc)).size();
}

} // namespace

class TestFreshness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staleReportsDoNotCount();
    void allStaleIsUnknown();
    void withoutARuleAllStaysFresh();
};

void TestFreshness::staleReportsDoNotCount()
{
    Two two;
    const auto before = two.fixture.build("2026-11-22"); // 30 days: the last on which it counts
    QCOMPARE(installed(*before, two.pc), std::size_t(2));
    QCOMPARE(before->componentsOf(before->rowOf(two.pc)).size(), std::size_t(1));
    const auto after = before->withToday(day("2026-11-23"));
    QCOMPARE(installed(*after, two.pc), std::size_t(1));
    QCOMPARE(after->installations().size(), std::size_t(1));
    QVERIFY(after->componentsOf(after->rowOf(two.pc)).empty());
    // Whoever asks for what was reported still gets it.
    QCOMPARE(after->installationsByReport(after->rowOf(two.pc)).size(), std::size_t(3));
    QCOMPARE(after->componentsByReport(after->rowOf(two.pc)).size(), std::size_t(1));
    QCOMPARE(after->installationCount(), std::size_t(3));
    std::size_t holders = 0;
    for (std::uint32_t title = 0; title < after->titleCount(); ++title)
        holders += after->installationsOfTitle(title).size();
    QCOMPARE(holders, std::size_t(1));
    QCOMPARE(installed(*before, two.pc), std::size_t(2)); // the earlier estate keeps its date
}

void TestFreshness::allStaleIsUnknown()
{
    EstateFixture fixture;
    fixture.add(model::DefinitionRow{kPartnership, "source", "agent", R"({"stale_after":{"item":30}})"});
    const ItemId pc = fixture.item("laptop", "pc-1");
    fixture.install(pc, fixture.title("7-Zip", "1"), fixture.report(pc, "agent", "2026-01-01"));
    const auto estate = fixture.build();
    const estate::Row row = estate->rowOf(pc);
    QVERIFY(!estate->attributeAt(row, "software_count"));
    QVERIFY(estate->attributeAt(row, "last_inventory_at"));
    QCOMPARE(estate->withToday(day("2026-01-31"))->attributeAt(row, "software_count"),
             std::optional<model::AttributeValue>(std::int64_t(1)));
}

void TestFreshness::withoutARuleAllStaysFresh()
{
    EstateFixture fixture;
    const ItemId pc = fixture.item("laptop", "pc-1");
    fixture.install(pc, fixture.title("7-Zip", "1"), fixture.report(pc, "agent", "1999-01-01"));
    QCOMPARE(installed(*fixture.build(), pc), std::size_t(1));
}

TALLY_TEST(TestFreshness);
#include "test_freshness.moc"
