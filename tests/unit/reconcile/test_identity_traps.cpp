// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes wrong elsewhere, by name; more of them in test_matching.cpp, test_differences.cpp and
// test_identity_laws.cpp.
#include "lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

std::string uuidOf(int number)
{
    const std::string digits = std::to_string(100000 + number);
    return "4c4c4544-0042-4a10-8051-b4c04f" + digits;
}

} // namespace

class TestIdentityTraps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nearClonesThatDifferInUuidAloneAreHeld();
    void reimagedPcIsTheSame();
    void twoLaptopsReportOneMonitor();
};

// Name, serial number and hardware address are the same, the UUIDs others: a question, and nothing of the
// first is overwritten.
void TestIdentityTraps::nearClonesThatDifferInUuidAloneAreHeld()
{
    constexpr int kClones = 300;
    std::vector<model::SourceReport> reports;
    for (int i = 0; i < kClones; ++i) {
        auto report = agentReport("clone-" + std::to_string(i), "SN100200", uuidOf(i), "node1");
        identify(report, "mac", "00:1b:21:00:00:01");
        report.claims["memory_mib"] = std::int64_t(1024 + i);
        reports.push_back(std::move(report));
    }
    Lab lab;
    const auto plan = lab.import(reports);
    QCOMPARE(plan.created, std::int64_t(1));
    QCOMPARE(plan.updated, std::int64_t(0));
    QCOMPARE(plan.held, std::int64_t(kClones - 1));
    QCOMPARE(lab.only("computer").attributes.at("memory_mib"), model::AttributeValue(std::int64_t(1024)));
    QVERIFY(lab.import(reports).draft.changes.empty());
}

// The hardware stays, name and agent are new.
void TestIdentityTraps::reimagedPcIsTheSame()
{
    Lab lab;
    auto before = agentReport("old-2025-01-01", "SN100200", uuidOf(1), "old-name");
    identify(before, "agent_id", "old-2025-01-01");
    lab.import({before});
    auto after = agentReport("new-2026-01-01", "SN100200", uuidOf(1), "new-name");
    identify(after, "agent_id", "new-2026-01-01");
    after.seenAt = *after.seenAt + 1000;
    const auto plan = lab.import({after});
    QCOMPARE(plan.created, std::int64_t(0));
    QCOMPARE(plan.held, std::int64_t(0));
    QCOMPARE(lab.only("computer").name, std::optional<std::string>("new-name"));
}

// A monitor that goes from desk to desk stands at the laptop that saw it last, and makes one of nobody.
void TestIdentityTraps::twoLaptopsReportOneMonitor()
{
    Lab lab;
    for (const char *name : {"a", "b"}) {
        auto laptop = agentReport(name, std::string("SN55500") + name, {}, name);
        auto monitor =
            csvRow("monitor",
                   {{"serial_number", std::string("MON123456")}, {"manufacturer", std::string("Dell Inc.")}},
                   "monitor:MON123456");
        monitor.source = "glpi-agent";
        monitor.relationships.push_back({"installed_in", false, {"computer", name, {}}, {}, {}});
        monitor.sections.insert("relationships:installed_in");
        lab.import({laptop, monitor});
    }
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(2));
    const ItemId monitor = lab.only("monitor").id;
    const auto joined = lab.live(model::Table::Relationship);
    QVERIFY(!joined.empty());
    for (const model::FactVersion &version : joined) {
        const auto row = model::rowOf<model::RelationshipRow>(version.key, version.values);
        QVERIFY(row);
        QCOMPARE(row->source, monitor);
    }
}

TALLY_TEST(TestIdentityTraps);
#include "test_identity_traps.moc"
