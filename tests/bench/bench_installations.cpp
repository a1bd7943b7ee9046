// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filtering and sorting the council's million installations by every column, against scans and sorts of bare
// arrays in the same run. Usage: bench_installations [PCs of the council, default 7000]
#include "demo_estate.h"
#include "estate/installation_table.h"
#include "must.h"
#include "report.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <string>
#include <vector>

using namespace tally;
using namespace tally::bench;
using namespace tally::estate;

namespace {

constexpr double kMostMilliseconds = 100;
constexpr int kRuns = 5;

std::string count(std::size_t rows)
{
    return std::to_string(rows) + " rows";
}

std::string times(const Milliseconds &ours, const Milliseconds &bare)
{
    return std::to_string(ours.cpu / bare.cpu).substr(0, 5) + " times bare";
}

// The least that a filter can be: one array of integers, one comparison, the rows that fit.
Milliseconds bareScan(const InstallationTable &table)
{
    std::vector<Day> days(table.size());
    for (TableRow row = 0; row < table.size(); ++row)
        days[row] = table.at(row).installedOn;
    std::vector<TableRow> found;
    return bestOf(kRuns, [&] {
        found.clear();
        for (TableRow row = 0; row < days.size(); ++row) {
            if (days[row] > 19'000)
                found.push_back(row);
        }
    });
}

// What anybody would write: the standard library's stable sort of row numbers by an array of integers.
Milliseconds bareSort(const InstallationTable &table)
{
    std::vector<std::uint32_t> titles(table.size());
    for (TableRow row = 0; row < table.size(); ++row)
        titles[row] = table.at(row).title;
    std::vector<TableRow> rows(table.size());
    return bestOf(kRuns, [&] {
        std::iota(rows.begin(), rows.end(), TableRow{0});
        std::stable_sort(rows.begin(), rows.end(),
                         [&](TableRow a, TableRow b) { return titles[a] < titles[b]; });
    });
}

void filters(const InstallationTable &table, Report &report)
{
    report.title("Filters");
    const Milliseconds bare = bareScan(table);
    report.row("scan of one bare array", bare);
    const std::string name(table.estate().strings().text(table.estate().titleAt(table.at(77).title).name));
    const std::string site = table.estate().displayAt(table.at(77).device, "site");
    const std::string texts[] = {
        "name:office",
        "name=\"" + name + "\"",
        "name:/^micro.*(office|edge)/",
        "microsoft",
        "version<10",
        "installed_on:2024-01-01..2025-06-30",
        "installed_on>-90d",
        "seen_at<-30d",
        "site=\"" + site + "\"",
        "device:(is:laptop status:in_use custodian:(name:a*))",
        "product:unknown",
        "name:office (site:school or site:library) not version<16",
        "not (publisher:microsoft or publisher:google or publisher:adobe) installed_on:2025",
    };
    for (const std::string &text : texts) {
        std::size_t found = 0;
        const Milliseconds took = bestOf(kRuns, [&] { found = must(table.matching(text)).size(); });
        report.row(text, took, count(found) + ", " + times(took, bare));
        report.limit("  processor time", took.cpu, kMostMilliseconds, "ms");
    }
}

void sorts(const InstallationTable &table, Report &report)
{
    report.title("Sorting all");
    const Milliseconds bare = bareSort(table);
    report.row("std::stable_sort by one bare array", bare);
    const std::vector<TableRow> all = must(table.matching({}));
    std::vector<std::string> orders = installationColumnNames();
    for (const char *more : {"-name", "-installed_on", "site,name,-version"})
        orders.emplace_back(more);
    report.row("the first by text, which ranks all texts once",
               bestOf(1, [&] { (void)must(table.sorted(all, "name")); }));
    for (const std::string &by : orders) {
        const Milliseconds took = bestOf(kRuns, [&] { (void)must(table.sorted(all, by)); });
        report.row(by, took, times(took, bare));
        if (by.find(',') == std::string::npos)
            report.limit("  processor time", took.cpu, kMostMilliseconds, "ms");
    }
}

} // namespace

int main(int argc, char **argv)
{
    Report report;
    const EstatePtr estate = test::demoEstate(argc > 1 ? std::atoll(argv[1]) : 7000);
    report.title("The table of the council's installations");
    std::size_t size = 0;
    const Milliseconds took = bestOf(3, [&] { size = InstallationTable(estate).size(); });
    report.row("making it", took, count(size) + " of " + count(estate->installationCount()));
    const InstallationTable table(estate);
    filters(table, report);
    sorts(table, report);
    return report.exitCode();
}
