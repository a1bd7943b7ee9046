// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/quality.h"
#include "audit/standard_drift.h"
#include "demo_estate.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::audit;

namespace {

JobContext job;

StandardDrift driftOf(const estate::EstatePtr &estate)
{
    auto drift = standardDrift(*estate, job);
    if (!drift)
        qFatal("%s", drift.error().text().c_str());
    return *std::move(drift);
}

// Clerks: Office by a package, 16 GiB, Windows 11.
struct Office
{
    Office()
    {
        const ItemId package = lab.item(
            "package", "office.msi", [&](model::ItemRow &row) { row.attributes["product"] = office.value; });
        const ItemId standard = lab.item("standard_configuration", "clerk's PC", [&](model::ItemRow &row) {
            row.status = "current";
            row.attributes["job_role"] = clerk.value;
            row.attributes["memory_mib"] = std::int64_t{16'384};
            row.attributes["operating_system"] = std::string("Windows 11");
        });
        lab.relate(standard, "requires_software", package);
        lab.item("standard_configuration", "next year's", [&](model::ItemRow &row) {
            row.status = "draft";
            row.attributes["job_role"] = clerk.value;
            row.attributes["memory_mib"] = std::int64_t{65'536};
        });
        lab.add(model::RecognitionRow{{}, officeTitle, office, {}, {}, "product", {}});
        lab.add(model::RecognitionRow{{}, gameTitle, game, {}, {}, "product", {}});
    }
    ItemId pc(const char *name, ItemId custodian, std::optional<std::int64_t> memory, const char *system,
              const std::vector<TitleId> &titles)
    {
        const ItemId pc = lab.item("laptop", name, [&](model::ItemRow &row) {
            row.status = "in_use";
            row.custodian = custodian;
            if (memory)
                row.attributes["memory_mib"] = *memory;
            if (system != nullptr)
                row.attributes["operating_system"] = std::string(system);
        });
        const ReportId report = lab.report(pc, "glpi-agent", "2026-11-20");
        for (const TitleId title : titles)
            lab.install(pc, title, report);
        return pc;
    }

    test::EstateFixture lab;
    ItemId clerk = lab.item("job_role", "clerk");
    ItemId office = lab.item("software_product", "Office"), game = lab.item("software_product", "Game");
    TitleId officeTitle = lab.title("Office 16"), gameTitle = lab.title("Game 2");
    ItemId ada =
        lab.item("person", "Ada", [this](model::ItemRow &row) { row.attributes["job_role"] = clerk.value; });
    ItemId bea = lab.item("person", "Bea");
};

const DeviceDrift &of(const StandardDrift &drift, ItemId device)
{
    return *std::find_if(drift.devices.begin(), drift.devices.end(),
                         [&](const DeviceDrift &each) { return each.device == device; });
}

} // namespace

class TestStandardDrift final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindOfDrift()
    {
        Office office;
        const ItemId fine =
            office.pc("fine", office.ada, 16'384, "Microsoft Windows 11 Pro", {office.officeTitle});
        const ItemId small =
            office.pc("small", office.ada, 8'192, "Microsoft Windows 11 Pro", {office.officeTitle});
        const ItemId old =
            office.pc("old", office.ada, 32'768, "Microsoft Windows 10 Pro", {office.officeTitle});
        const ItemId plays =
            office.pc("plays", office.ada, 16'384, "windows 11", {office.officeTitle, office.gameTitle});
        const ItemId lacks = office.pc("lacks", office.ada, 16'384, "Windows 11", {office.gameTitle});
        const ItemId silent = office.pc("silent", office.ada, {}, nullptr, {});
        office.pc("of no role", office.bea, 1'024, "BeOS", {});
        const StandardDrift drift = driftOf(office.lab.build());
        QCOMPARE(drift.devices.size(), 6U);
        QVERIFY(!of(drift, fine).drifts() && !of(drift, fine).isUnknown());
        QVERIFY(of(drift, small).memoryMib == 8'192 && of(drift, small).memoryAsked == 16'384);
        QCOMPARE(of(drift, old).system, std::string("Microsoft Windows 10 Pro"));
        QCOMPARE(of(drift, old).systemAsked, std::string("Windows 11"));
        QVERIFY(!of(drift, plays).drifts()); // extra alone is none
        QCOMPARE(of(drift, plays).extra, std::vector<ItemId>{office.game});
        QCOMPARE(of(drift, lacks).missing, std::vector<ItemId>{office.office});
        QVERIFY(!of(drift, silent).drifts() && of(drift, silent).softwareUnknown &&
                of(drift, silent).memoryUnknown && of(drift, silent).systemUnknown);
        QCOMPARE(drift.roles.size(), 1U);
        const RoleDrift &role = drift.roles.front();
        QCOMPARE(role.configurations.size(), 1U); // the draft asks for nothing yet
        QCOMPARE(role.devices, 6);
        QCOMPARE(role.fine, 2);
        QCOMPARE(role.drifting, 3);
        QCOMPARE(role.unknown, 1);
        QCOMPARE(role.extra, 2);
    }

    // The council's figures are those of the quality rules.
    void agreesWithTheRules()
    {
        const estate::EstatePtr council = test::demoEstate(200);
        auto rules = QualityRules::build(shippedQualityRules(), council->classesPtr());
        const auto quality =
            Quality::of(std::make_shared<const QualityRules>(*std::move(rules)), council, job);
        QVERIFY(quality);
        const StandardDrift drift = driftOf(council);
        std::int64_t missing = 0, memory = 0, system = 0;
        for (const RoleDrift &role : drift.roles) {
            missing += role.missing;
            memory += role.lessMemory;
            system += role.otherSystem;
            QCOMPARE(role.fine + role.drifting + role.unknown, role.devices);
        }
        const auto violations = [&](const char *rule) {
            return quality->ofRule(quality->rules().indexOf(rule)).violations;
        };
        QVERIFY(missing > 0);
        QCOMPARE(missing, violations("lacks_standard_software"));
        QCOMPARE(memory, violations("less_memory_than_standard"));
        QCOMPARE(system, violations("other_system_than_standard"));
    }

    void stopsWhenTold()
    {
        JobContext impatient;
        impatient.cancel();
        const auto stopped = standardDrift(*test::demoEstate(400), impatient);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

TALLY_TEST(TestStandardDrift);
#include "test_standard_drift.moc"
