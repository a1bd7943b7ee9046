// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filtering, sorting, grouping and searching items: the council's, and half a million computers.
// Usage: bench_items [PCs of the council, default 7000] [computers of the large register, default 500000]
#include "demo_estate.h"
#include "estate/builder.h"
#include "estate/filter_completion.h"
#include "estate/find_anything.h"
#include "estate/item_table.h"
#include "must.h"
#include "report.h"

#include <cstdlib>
#include <string>

using namespace tally;
using namespace tally::bench;
using namespace tally::estate;

namespace {

constexpr int kRuns = 5;
JobContext job;

std::string count(std::size_t rows, const char *what = " rows")
{
    return std::to_string(rows) + what;
}

// Computers with what a register says of them; 200 sites, 100,000 people.
EstatePtr largeEstate(std::int64_t computers)
{
    constexpr std::int64_t kSites = 200;
    const std::int64_t people = computers / 5;
    EstateBuilder builder;
    const auto add = [&](const model::ItemRow &row) {
        builder.add({model::keyOf(row), 1, std::nullopt, model::valuesOf(row)});
    };
    std::int64_t id = 0;
    const auto item = [&](const char *className, const std::string &name) {
        model::ItemRow row;
        row.id = ItemId(++id);
        row.className = className;
        row.name = name;
        return row;
    };
    for (std::int64_t i = 0; i < kSites; ++i)
        add(item("site", "Site " + std::to_string(i)));
    for (std::int64_t i = 0; i < people; ++i)
        add(item("person", "Person " + std::to_string(i * 7919 % people)));
    const char *const states[] = {"in_use", "in_use", "in_use", "in_stock", "in_repair"};
    const char *const makers[] = {"Lenovo", "Dell Inc.", "HP", "Fujitsu"};
    for (std::int64_t i = 0; i < computers; ++i) {
        model::ItemRow row = item(i % 3 == 0 ? "desktop" : "laptop", "PC-" + std::to_string(i));
        row.assetNumber = "AC-" + std::to_string(100'000 + i);
        row.serialNumber = "PF" + std::to_string(i * 2'654'435'761 % 100'000'007);
        row.status = states[i % 5];
        row.site = ItemId(1 + i * 31 % kSites);
        row.custodian = ItemId(kSites + 1 + i * 17 % people);
        row.orderNumber = "PO-" + std::to_string(i / 50);
        if (i % 10 != 0)
            row.costPence = 30'000 + i * 97 % 90'000;
        row.purchasedOn = static_cast<Day>(17'000 + i * 13 % 3'500);
        row.attributes["manufacturer"] = std::string(makers[i % 4]);
        row.attributes["memory_mib"] = std::int64_t{4096} << (i % 4);
        row.attributes["operating_system"] = std::string(i % 9 == 0 ? "Windows 10" : "Windows 11");
        add(row);
    }
    return must(std::move(builder).build(1, 20'400));
}

void tables(const EstatePtr &estate, double mostMilliseconds, Report &report)
{
    const ItemTable all = must(ItemTable::ofClass(estate, "item"));
    report.title("Filters of " + count(all.size(), " items"));
    const std::string filters[] = {
        "status:in_use",
        "is:laptop status!=in_use cost>500",
        "name:pc",
        "civic",
        "lenovo or dell",
        "site:site custodian:(name:a*)",
        "purchased_on:2020..2022 memory_mib>=8GiB",
        "age>4y not status:(in_repair in_stock)",
        "manufacturer:/^(dell|hp)/",
        "runs_on:known or installed_in:(is:computer)",
        "source:glpi",
        "changed:-7d..today",
        "not installed:(name:\"*office*\" version<16) is:computer",
        "count(installed)>100",
        "last_inventory_at<-30d",
        "software_count>50",
    };
    for (const std::string &text : filters) {
        std::size_t found = 0;
        const Milliseconds took = bestOf(kRuns, [&] { found = must(all.filtered(text, job)).size(); });
        report.row(text, took, count(found));
        report.limit("  processor time", took.cpu, mostMilliseconds, "ms");
    }
    report.title("Sorts, groups, totals");
    report.row("ranking all texts, once", bestOf(1, [&] { (void)must(all.sorted("name", job)); }));
    for (const char *by : {"name", "-cost", "site,-purchased_on,name", "custodian", "manufacturer"}) {
        const Milliseconds took = bestOf(kRuns, [&] { (void)must(all.sorted(by, job)); });
        report.row(std::string("sort ") + by, took);
        report.limit("  processor time", took.cpu, mostMilliseconds, "ms");
    }
    for (const char *by : {"status", "site", "custodian", "purchased_on", "manufacturer", "cost"}) {
        std::size_t groups = 0;
        const Milliseconds took = bestOf(kRuns, [&] {
            groups = must(all.grouped({by, DateStep::Month, "cost"}, job)).groups.size();
        });
        report.row(std::string("group ") + by + ", sum of cost", took, count(groups, " groups"));
        report.limit("  processor time", took.cpu, mostMilliseconds, "ms");
    }
    const Milliseconds took = bestOf(kRuns, [&] { (void)must(all.total("cost")); });
    report.row("total cost", took);
    const Milliseconds completing = bestOf(kRuns, [&] { (void)completionsAt("site:s", 6, all, 12, job); });
    report.row("completing site:s", completing);
    report.limit("  processor time", completing.cpu, 50, "ms");
}

void searches(const EstatePtr &estate, double mostMilliseconds, Report &report)
{
    report.title("Find anything in " + count(estate->itemCount(), " items"));
    std::shared_ptr<const SearchIndex> index;
    const Milliseconds built = bestOf(2, [&] { index = SearchIndex::build(estate, job); });
    report.row("making the index", built, count(index->memoryBytes() >> 20, " MiB"));
    const Row some = static_cast<Row>(estate->itemCount() / 2);
    std::string pasted;
    for (Row row = 0; row < estate->itemCount() && pasted.size() < 4000; row += 61) {
        if (const std::string asset = estate->displayAt(row, "asset_number"); !asset.empty())
            pasted += asset + "\n";
    }
    const std::string texts[] = {estate->displayAt(some, "serial_number") + "",
                                 "a",
                                 "ac",
                                 "ac-1",
                                 "pf2",
                                 "e",
                                 "in",
                                 "office",
                                 "microsoft office",
                                 "person 12",
                                 "windows 11 lenovo",
                                 "civic centre",
                                 "nothing at all like it",
                                 pasted};
    for (const std::string &text : texts) {
        std::size_t found = 0;
        const Milliseconds took = bestOf(kRuns, [&] { found = index->find(text).count; });
        report.row(text.find('\n') == std::string::npos ? text : "a list of pasted numbers", took,
                   count(found));
        report.limit("  processor time", took.cpu, mostMilliseconds, "ms");
    }
}

} // namespace

int main(int argc, char **argv)
{
    Report report;
    {
        const EstatePtr council = test::demoEstate(argc > 1 ? std::atoll(argv[1]) : 7000);
        report.note(count(council->itemCount(), " items, ") +
                    count(council->installationCount(), " installations"));
        tables(council, 20, report);
        searches(council, 50, report);
    }
    const EstatePtr large = largeEstate(argc > 2 ? std::atoll(argv[2]) : 500'000);
    tables(large, 100, report);
    searches(large, 250, report);
    return report.exitCode();
}
