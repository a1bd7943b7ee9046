// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/kpi_reading.h"
#include "estate_fixture.h"
#include "judging_lab.h"
#include "must.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::disposal;

namespace {

Instant at(int day, int hour = 12)
{
    return startOf(*dayFrom(2026, 11, day)) + hour * 3'600'000;
}

// A PC with a disk that failed and was destroyed, and one with a disk that waits; collected on the 10th,
// reported on the 17th.
struct Office
{
    test::EstateFixture fixture;
    std::vector<StepRow> steps;
    ItemId pc = fixture.item("desktop", "PC-1"), waitingPc = fixture.item("desktop", "PC-2");
    ItemId disk = fixture.item("medium", "Disk 1", [](model::ItemRow &row) {
        row.serialNumber = "SERIAL0001";
        row.attributes["media_type"] = std::string("hdd");
        row.attributes["model_number"] = std::string("ST1000");
    });
    ItemId waitingDisk =
        fixture.item("medium", "Disk 2", [](model::ItemRow &row) { row.serialNumber = "SERIAL0002"; });
    ItemId supplier = fixture.item("supplier", "Acme");
    ItemId order = fixture.item("disposal_order", "D-1", [this](model::ItemRow &row) {
        row.attributes["disposal_supplier"] = supplier.value;
        row.attributes["collected_at"] = at(10);
        row.attributes["received_at"] = at(10, 15);
        row.attributes["reported_on"] = std::int64_t{*dayFrom(2026, 11, 17)};
    });
    ItemId line = lineOf(pc, [this](model::ItemRow &row) {
        row.attributes["disposal_order"] = order.value;
        row.attributes["outcome"] = std::string("destroyed");
        row.attributes["fee_pence"] = std::int64_t{500};
    });
    ItemId waitingLine =
        lineOf(waitingPc, [](model::ItemRow &row) { row.attributes["holder"] = std::string("store"); });

    ItemId lineOf(ItemId subject, const std::function<void(model::ItemRow &)> &fill)
    {
        return fixture.item("disposal_line", "L", [&](model::ItemRow &row) {
            row.attributes["subject"] = subject.value;
            fill(row);
        });
    }
    void step(ItemId object, const char *from, const char *name, const char *to, Instant when)
    {
        std::int64_t number = 1;
        for (const StepRow &each : steps)
            number += each.object == object ? 1 : 0;
        steps.push_back({number + 1, object, number, from, name, to, "me", "operator", when, {}});
    }
    KpiInput read(Instant asOf)
    {
        const Scene scene(fixture.build("2026-11-27"), {steps, {}});
        const WorkingDays england = test::must(WorkingDays::build(shippedPolicies()));
        return kpiInput(scene, asOf, strictPolicy().parameters, england, {});
    }

    Office()
    {
        fixture.relate(disk, "installed_in", pc);
        fixture.relate(waitingDisk, "installed_in", waitingPc);
        step(disk, "NEW", "medium_declare", "medium_unsanitised", at(2));
        step(waitingDisk, "NEW", "medium_declare", "medium_unsanitised", at(3));
        step(line, "NEW", "line_retire", "line_retired", at(1));
        step(line, "line_triaged", "line_store", "line_quarantined", at(3));
        step(line, "line_ready", "line_allocate", "line_allocated", at(5));
        step(line, "line_allocated", "line_depart", "line_departed", at(10));
        step(waitingLine, "line_triaged", "line_store", "line_quarantined", at(4));
        step(disk, "medium_unsanitised", "medium_fail", "medium_failed_locked", at(12));
        step(disk, "medium_failed_locked", "medium_destroy", "medium_destroy_claimed_locked", at(17));
        step(disk, "medium_destroy_claimed_locked", "medium_destroy_accept", "medium_destroyed", at(19));
        step(line, "line_reconciled", "line_dispose", "line_disposed", at(20));
    }
};

const KpiMedium &mediumIn(const KpiInput &input, ItemId id)
{
    const auto found = std::find_if(input.media.begin(), input.media.end(),
                                    [&](const KpiMedium &medium) { return medium.id == id; });
    if (found == input.media.end())
        qFatal("the medium is not there");
    return *found;
}

} // namespace

class TestKpiReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quarantineIsThatOfTheTime()
    {
        Office office;
        QCOMPARE(quarantinePlaces(office.read(at(2)).assets, 150, at(2)).part, 0);
        QCOMPARE(quarantinePlaces(office.read(at(9)).assets, 150, at(9)).part, 2);
        QCOMPARE(quarantineAges(office.read(at(9)).assets, at(9)).days.values,
                 (std::vector<std::int64_t>{5, 6}));
        QCOMPARE(quarantinePlaces(office.read(at(27)).assets, 150, at(27)).items,
                 (std::vector{office.waitingPc}));
    }

    void unsanitisedMediaAreThoseOfTheTime()
    {
        Office office;
        const KpiInput away = office.read(at(15));
        QCOMPARE(*mediumIn(away, office.disk).unsanitisedSince, at(2)); // the failure goes on with it
        QVERIFY(mediumIn(away, office.disk).isOutside);
        QCOMPARE(unsanitisedOutside(away.media, at(15)), (std::vector{office.disk}));
        const KpiInput now = office.read(at(27));
        QVERIFY(!mediumIn(now, office.disk).unsanitisedSince);
        const Oldest oldest = oldestUnsanitised(now.media, at(27));
        QVERIFY(oldest.medium != nullptr && oldest.medium->id == office.waitingDisk);
        QCOMPARE(oldest.days, 24);
        QCOMPARE(oldest.medium->serial, std::string("SERIAL0002"));
        QCOMPARE(oldest.medium->place, std::string("store"));
    }

    void papersAreCountedFromCollectionAndReport()
    {
        Office office;
        const KpiInput now = office.read(at(27));
        QCOMPARE(now.certificates.size(), std::size_t(1));
        QCOMPARE(now.certificates.front().supplier, std::string("Acme"));
        QCOMPARE(now.certificates.front().reportedOn, *dayFrom(2026, 11, 17));
        QCOMPARE(*now.certificates.front().acceptedOn, *dayFrom(2026, 11, 19));
        QCOMPARE(now.documents.size(), std::size_t(3));
        for (const KpiDocument &document : now.documents)
            QVERIFY2(document.receivedOn.has_value(), document.kind.c_str());
        QVERIFY(office.read(at(18)).documents.back().receivedOn == std::nullopt); // not yet accepted
    }

    void failuresAndCosts()
    {
        Office office;
        const KpiInput now = office.read(at(27));
        const DestructionCost cost = destructionCost(now.destructions, *dayFrom(2026, 11, 27));
        QCOMPARE(cost.cost, Pence(500));
        QCOMPARE(cost.failuresByModel.at("ST1000"), (std::vector{office.disk}));
        QCOMPARE(now.attempts.size(), std::size_t(1));
        QVERIFY(!now.attempts.front().isVerified && now.attempts.front().type == MediumType::Hdd);
        QCOMPARE(*reuseYield(now.assets, at(27)).percent(), 0.0);
        QVERIFY(kpiLines(now, strictPolicy(), {}).size() > 30);
    }
};

TALLY_TEST(TestKpiReading);
#include "test_kpi_reading.moc"
