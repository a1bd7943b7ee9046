// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shipped quality rules over the council: from nothing, after one edit of items of every kind, and the
// scores by class, organisation and team; desktop security and standards. The measure of the first is a bare
// reading of the columns that the rules name. Usage: bench_audit_quality [PCs of the council, default 7000]
#include "audit/desktop_security.h"
#include "audit/quality.h"
#include "audit/standard_drift.h"
#include "demo_estate.h"
#include "must.h"
#include "report.h"

#include <cstdlib>
#include <numeric>
#include <string>

using namespace tally;
using namespace tally::audit;
using namespace tally::bench;
using estate::EstatePtr;
using estate::Row;

namespace {

JobContext job;

// Every column that a class describes, read once for every item.
std::int64_t readAll(const estate::Estate &estate)
{
    std::vector<Row> rows(estate.itemCount());
    std::iota(rows.begin(), rows.end(), Row{0});
    std::vector<estate::Value> values(rows.size());
    std::int64_t sum = 0;
    for (const char *name : {"status", "custodian", "cost_centre", "site", "serial_number", "asset_number",
                             "model", "supplier", "purchased_on", "warranty_until", "last_inventory_at",
                             "last_stocktake_on", "operating_system", "memory_mib", "antivirus_enabled",
                             "antivirus_current", "firewall_enabled", "disk_encryption", "patched_on"}) {
        estate.read(*estate.columnOf(name), rows, values);
        for (const estate::Value &value : values)
            sum += value.number & 1;
    }
    return sum;
}

// The estate after one item got another status and cost centre.
EstatePtr edited(const EstatePtr &estate, Row row)
{
    const model::ItemRow before = estate->itemAt(row);
    model::ItemRow after = before;
    after.status = after.status == "in_use" ? "left" : "in_use";
    after.costCentre = {};
    const OperationNumber operation = estate->operation() + 1;
    return must(
        estate->advanced({{model::keyOf(before), estate->beganAt(row), operation, model::valuesOf(before)},
                          {model::keyOf(after), operation, std::nullopt, model::valuesOf(after)}},
                         operation, {}, {}));
}

void afterEdits(const EstatePtr &estate, const Quality &quality, Report &report)
{
    report.title("After one edit");
    for (const char *className : {"laptop", "person", "application", "monitor", "site", "job_role",
                                  "standard_configuration", "cost_centre", "unmanaged_device"}) {
        const std::vector<Row> rows = estate->itemsOfClass(className);
        if (rows.empty())
            continue;
        const Row row = rows[rows.size() / 2];
        const EstatePtr then = edited(estate, row);
        const Milliseconds took =
            bestOf(5, [&] { (void)must(quality.after(then, {estate->idAt(row)}, job)); });
        report.row(std::string("of a ") + className, took);
        report.limit("  processor time", took.cpu, 50, "ms");
        const Quality incremental = must(quality.after(then, {estate->idAt(row)}, job));
        const Quality anew =
            must(Quality::of(std::make_shared<const QualityRules>(
                                 must(QualityRules::build(shippedQualityRules(), then->classesPtr()))),
                             then, job));
        report.same(std::string("violations after the edit of a ") + className,
                    static_cast<std::size_t>(incremental.overall().violations),
                    static_cast<std::size_t>(anew.overall().violations));
    }
}

} // namespace

int main(int argc, char **argv)
{
    Report report;
    const EstatePtr estate = test::demoEstate(argc > 1 ? std::atoll(argv[1]) : 7000);
    report.note(std::to_string(estate->itemCount()) + " items, " +
                std::to_string(estate->installationCount()) + " installations");
    const auto rules = std::make_shared<const QualityRules>(
        must(QualityRules::build(shippedQualityRules(), estate->classesPtr())));
    report.title(std::to_string(rules->entries().size()) + " rules from nothing");
    std::int64_t sum = 0;
    const Milliseconds bare = bestOf(5, [&] { sum += readAll(*estate); });
    report.row("bare reading of their columns", bare);
    const Milliseconds took = bestOf(5, [&] { (void)must(Quality::of(rules, estate, job)); });
    report.row("all rules", took, std::to_string(sum % 10));
    report.limit("  processor time", took.cpu, 1000, "ms");
    report.note("  times the bare reading: " + std::to_string(took.cpu / bare.cpu));
    const Quality quality = must(Quality::of(rules, estate, job));
    for (std::size_t i = 0; i < rules->entries().size(); ++i) {
        const auto one = std::make_shared<const QualityRules>(
            must(QualityRules::build({shippedQualityRules()[i]}, estate->classesPtr())));
        report.row(
            "  " + one->entries().front().rule.name,
            bestOf(3, [&] { (void)must(Quality::of(one, estate, job)); }),
            std::to_string(quality.ofRule(rules->indexOf(one->entries().front().rule.name)).violations) +
                " violations");
    }
    const Milliseconds scored = bestOf(5, [&] {
        (void)quality.overall();
        (void)quality.byClass();
        (void)quality.byOwner();
        (void)quality.byTeam();
    });
    report.row("scores by class, organisation and team", scored);
    report.limit("  processor time", scored.cpu, 50, "ms");
    report.title("Security and standards");
    const Milliseconds secured = bestOf(3, [&] {
        for (const std::size_t control : securityControls(quality)) {
            const SecurityControl about(quality, control);
            for (const SecurityBy by : {SecurityBy::Site, SecurityBy::Model, SecurityBy::Role})
                (void)about.by(by);
        }
    });
    report.row("three shares of each control by site, model and role", secured);
    report.limit("  processor time", secured.cpu, 200, "ms");
    const Milliseconds drifted = bestOf(3, [&] { (void)must(standardDrift(*estate, job)); });
    report.row("every PC against its standard", drifted);
    report.limit("  processor time", drifted.cpu, 1000, "ms");
    afterEdits(estate, quality, report);
    return report.exitCode();
}
