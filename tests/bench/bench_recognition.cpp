// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recognition of the council's million installations: the distinct titles by the shipped rules, and the join
// back to the rows, against a bare pass over two arrays in the same run. Usage: bench_recognition [PCs,
// default 7000]
#include "demo_estate.h"
#include "must.h"
#include "recognise/plan.h"
#include "report.h"

#include <cstdlib>
#include <string>
#include <vector>

using namespace tally;
using namespace tally::bench;

namespace {

constexpr double kMostJoinMilliseconds = 1000; // a million rows
constexpr double kLeastTitlesPerSecond = 10'000;
constexpr int kRuns = 5;

// The least that a join can be: one class for each title, one title for each row.
Milliseconds bareJoin(const estate::Estate &estate, std::vector<std::int64_t> &perClass)
{
    std::vector<std::uint32_t> titleOf;
    for (std::size_t i = 0; i < estate.installationCount(); ++i)
        titleOf.push_back(estate.installationAt(i).title);
    std::vector<std::uint8_t> classOf(estate.titleCount());
    for (std::size_t i = 0; i < classOf.size(); ++i)
        classOf[i] = static_cast<std::uint8_t>(i % 9);
    return bestOf(kRuns, [&] {
        perClass.assign(9, 0);
        for (const std::uint32_t title : titleOf)
            ++perClass[classOf[title]];
    });
}

} // namespace

int main(int argc, char **argv)
{
    const std::int64_t pcs = argc > 1 ? std::atoll(argv[1]) : 7000;
    const estate::EstatePtr estate = test::demoEstate(pcs);
    Report report;
    report.title("Recognition of " + std::to_string(estate->installationCount()) + " installations, " +
                 std::to_string(estate->titleCount()) + " distinct titles");
    recognise::Rules rules;
    const Milliseconds reading =
        bestOf(1, [&] { rules = must(recognise::Rules::build(recognise::shippedRules())); });
    report.row("reading the shipped rules", reading, std::to_string(rules.size()) + " rules");
    const recognise::RegisterProducts products(*estate);
    std::size_t found = 0;
    const Milliseconds titles = bestOf(kRuns, [&] {
        found = 0;
        for (const recognise::Verdict &verdict : recognise::recogniseAll(*estate, rules, products))
            found += verdict.isFound() ? 1 : 0;
    });
    const double perSecond = static_cast<double>(estate->titleCount()) / titles.cpu * 1000;
    report.row("every distinct title", titles, std::to_string(found) + " found");
    recognise::Figures figures;
    const Milliseconds join = bestOf(kRuns, [&] {
        figures = recognise::figuresOf(recognise::rowsByTitle(*estate), recognise::standingsOf(*estate));
    });
    std::vector<std::int64_t> perClass;
    const Milliseconds bare = bareJoin(*estate, perClass);
    report.row("a bare pass over rows and titles", bare);
    report.row("join back to the rows, by state and class", join,
               std::to_string(join.cpu / bare.cpu).substr(0, 5) + " times bare");
    report.same("rows joined", static_cast<std::size_t>(figures.all.rows), estate->installationCount());
    report.limit("join back", join.cpu, kMostJoinMilliseconds, "ms");
    report.atLeast("distinct titles", perSecond, kLeastTitlesPerSecond, "a second");
    return report.exitCode();
}
