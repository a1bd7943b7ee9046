// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The licence position at the sizes of the study (6.7): one family after an edit, large families, a suite
// programme, and a whole council with a million installations. Limits are twice the study's figures, or the
// issue's.
#include "licence/position.h"
#include "must.h"
#include "report.h"

#include <sys/resource.h>

#include <random>
#include <string>

using namespace tally;
using namespace tally::bench;
using namespace tally::licence;

namespace {

struct Size
{
    std::string name;
    int installations, pools, versions, editions, lots;
    double mostMilliseconds;
};

void addPools(Scene &scene, int pools)
{
    for (int i = 0; i < pools; ++i)
        scene.pools.push_back({ItemId(100'000 + i), "Pool " + std::to_string(i), kNone, kNone});
}

void addDevices(Scene &scene, int devices, std::mt19937 &random)
{
    for (int i = 0; i < devices; ++i) {
        Device device;
        device.item = ItemId(1'000'000 + i);
        device.name = "PC" + std::to_string(i);
        device.pool = Index(random() % scene.pools.size());
        device.isPortable = i % 3 == 0;
        scene.devices.push_back(std::move(device));
    }
}

std::vector<std::string> years(int versions)
{
    std::vector<std::string> names;
    for (int v = 0; v < versions; ++v)
        names.push_back(std::to_string(2010 + v));
    return names;
}

// Products from `first` on that differ in their editions, with lots of all pools and versions.
void addFamily(Scene &scene, const std::string &name, const Size &size, std::mt19937 &random)
{
    const Index first = Index(scene.products.size());
    for (int e = 0; e < size.editions; ++e) {
        Product product;
        product.item = ItemId(1 + std::int64_t(scene.products.size()));
        product.name = name;
        product.edition = "Edition " + std::to_string(e);
        product.versions = years(size.versions);
        scene.products.push_back(std::move(product));
    }
    for (int i = 0; i < size.lots; ++i) {
        Lot lot;
        lot.item = ItemId(10'000'000 + std::int64_t(scene.lots.size()));
        lot.name = "Lot " + std::to_string(scene.lots.size());
        lot.product = first + Index(random() % unsigned(size.editions));
        lot.version = Index(random() % unsigned(size.versions));
        lot.quantity = 1 + std::int64_t(random() % unsigned(2 * size.installations / size.lots));
        lot.rights.downgrade = kAll;
        // The better edition covers the others.
        if (lot.product != first && size.editions > 1)
            lot.rights.alsoCovers = {first};
        lot.pool = Index(random() % scene.pools.size());
        lot.reserve = lot.quantity / 4;
        scene.lots.push_back(std::move(lot));
    }
}

void install(Scene &scene, Index first, const Size &size, int devices, std::mt19937 &random)
{
    for (int i = 0; i < size.installations; ++i) {
        Installation copy;
        copy.device = Index(size.installations <= devices ? unsigned(i) : random() % unsigned(devices));
        copy.product = first + Index(random() % unsigned(size.editions));
        copy.version = Index(random() % unsigned(size.versions));
        copy.isCandidate = random() % 20 == 0;
        scene.installations.push_back(copy);
    }
}

Scene oneFamily(const Size &size)
{
    std::mt19937 random(7);
    Scene scene;
    addPools(scene, size.pools);
    addDevices(scene, size.installations, random);
    addFamily(scene, "Product", size, random);
    install(scene, 0, size, size.installations, random);
    return scene;
}

std::int64_t shortfall(const Position &position)
{
    std::int64_t sum = 0;
    for (const Line &line : position.lines)
        sum += line.shortfall;
    return sum;
}

Position solved(const Scene &scene, bool withReclaimable)
{
    JobContext job;
    PositionWish wish;
    wish.view = View::Departmental;
    wish.withReclaimable = withReclaimable;
    return must(workOutPosition(scene, wish, job));
}

void families(Report &report)
{
    report.title("One family, departmental view: demand, allocation, explanation, checks");
    for (const Size &size :
         {Size{"7,000 installations, 10 pools x 5 versions", 7'000, 10, 5, 1, 20, 2 * 5},
          Size{"7,000, 40 pools x 5 x 2, 400 classes", 7'000, 40, 5, 2, 120, 2 * 70},
          Size{"7,000, 100 pools x 6 x 2, 1,192 classes", 7'000, 100, 6, 2, 300, 2 * 320},
          Size{"100,000, 200 pools x 6 x 2, 2,400 classes", 100'000, 200, 6, 2, 600, 2 * 1'750},
          Size{"nearly uncollapsed: 7,000 in 700 pools", 7'000, 700, 6, 2, 600, 2 * 7'400}}) {
        const Scene scene = oneFamily(size);
        Position position;
        const Milliseconds took = bestOf(3, [&] { position = solved(scene, false); });
        report.row(size.name, took, "short " + std::to_string(shortfall(position)));
        report.limit("  at most twice the study's", took.cpu, size.mostMilliseconds, "ms");
        report.atLeast("  self-check", position.isChecked ? 1 : 0, 1, "");
    }
}

// The study's: six components, three overlapping suites, pools that lend.
Scene suites(int devices, int pools)
{
    std::mt19937 random(11);
    Scene scene;
    addPools(scene, pools);
    addDevices(scene, devices, random);
    for (int i = 0; i < 9; ++i) {
        Product product;
        product.item = ItemId(1 + i);
        product.name = i < 6 ? "Component " + std::to_string(i) : "Suite " + std::to_string(i - 6);
        product.versions = {"2024"};
        product.price = i < 6 ? 100 + 10 * i : 210 + 15 * i;
        product.isPriced = true;
        scene.products.push_back(std::move(product));
    }
    scene.products[6].components = {0, 1, 2};
    scene.products[7].components = {2, 3, 4};
    scene.products[8].components = {0, 4, 5};
    for (int i = 0; i < 60; ++i) {
        Lot lot;
        lot.item = ItemId(10'000'000 + i);
        lot.product = Index(random() % 9);
        lot.version = 0;
        lot.quantity = std::int64_t(random() % unsigned(devices / 20 + 1));
        lot.pool = Index(random() % unsigned(pools));
        scene.lots.push_back(std::move(lot));
    }
    for (int d = 0; d < devices; ++d)
        for (Index product = 0; product < 6; ++product)
            if (random() % 3 == 0)
                scene.installations.push_back(
                    {Index(d), product, 0, kNone, 0, std::numeric_limits<Day>::min(), false});
    return scene;
}

void suiteProgrammes(Report &report)
{
    report.title("Suites: the pattern programme with all levels of the objective");
    for (const auto &[devices, pools, most] : std::vector<std::tuple<int, int, double>>{
             {1'000, 6, 2 * 40}, {7'000, 25, 2 * 430}, {7'000, 60, 2 * 3'400}}) {
        const Scene scene = suites(devices, pools);
        Position position;
        const Milliseconds took = bestOf(1, [&] { position = solved(scene, false); });
        report.row(std::to_string(devices) + " devices, " + std::to_string(pools) + " pools", took,
                   "short " + std::to_string(shortfall(position)));
        report.note(position.lines[0].proof == Proof::Optimal ? "  optimal" : "  bounded");
        report.limit("  at most twice the study's, which solved the first level alone", took.cpu, most, "ms");
    }
}

void council(Report &report)
{
    report.title("A council: 400 products, 7,000 devices, 1,000,000 installations");
    std::mt19937 random(3);
    Scene scene;
    addPools(scene, 40);
    addDevices(scene, 7'000, random);
    for (int family = 0; family < 400; ++family) {
        const Size size{"", 2'500, 40, 5, 1, 5 + family % 20, 0};
        const Index first = Index(scene.products.size());
        addFamily(scene, "Product " + std::to_string(family), size, random);
        install(scene, first, size, 7'000, random);
    }
    rusage before{}, after{};
    getrusage(RUSAGE_SELF, &before);
    Position position;
    const Milliseconds cold = bestOf(1, [&] { position = solved(scene, true); });
    getrusage(RUSAGE_SELF, &after);
    report.row("the whole position, with what is reclaimable", cold,
               std::to_string(position.lines.size()) + " lines");
    report.limit("  issue: below 5 s cold", cold.cpu, 5'000, "ms");
    report.note("  memory above the scene: " + std::to_string((after.ru_maxrss - before.ru_maxrss) / 1024) +
                " MB, " + std::to_string(scene.installations.size() * sizeof(Installation) / 1'000'000) +
                " MB of installations in the scene");
    JobContext job;
    PositionWish wish;
    wish.view = View::Departmental;
    const Milliseconds edit = bestOf(5, [&] { must(workOutFamily(scene, {7}, wish, job)); });
    report.row("one family of them after an edit", edit);
    report.limit("  issue: below 100 ms", edit.cpu, 100, "ms");
}

} // namespace

int main()
{
    Report report;
    council(report); // first: its memory is told by the peak of the process
    families(report);
    suiteProgrammes(report);
    return report.exitCode();
}
