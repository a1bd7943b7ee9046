// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The licence position of the council from its register in memory: reading it for licences, working it out.
// Usage: bench_licence_council [PCs of the council, default 7000]
#include "demo_estate.h"
#include "licence/position.h"
#include "licence/scene_reading.h"
#include "must.h"
#include "report.h"

#include <cstdlib>
#include <string>

using namespace tally;
using namespace tally::bench;
using namespace tally::licence;

namespace {

constexpr double kMostReading = 1'000, kMostAll = 5'000; // milliseconds, at the usual size

} // namespace

int main(int argc, char **argv)
{
    const std::int64_t pcs = argc > 1 ? std::atoll(argv[1]) : 7000;
    const estate::EstatePtr estate = test::demoEstate(pcs);
    JobContext job;
    Report report;
    SceneReading reading;
    Position position;
    report.title("Licences of " + std::to_string(pcs) + " PCs");
    const Milliseconds read = bestOf(3, [&] { reading = must(readScene(*estate, job)); });
    report.row("reading", read,
               std::to_string(estate->installationCount()) + " installations, " +
                   std::to_string(reading.scene.installations.size()) + " licensed, " +
                   std::to_string(reading.scene.lots.size()) + " licences");
    const Milliseconds worked = bestOf(3, [&] { position = must(workOutPosition(reading.scene, {}, job)); });
    report.row("working it out", worked, std::to_string(position.lines.size()) + " lines");
    if (pcs > 7000)
        return EXIT_SUCCESS;
    return read.cpu <= kMostReading && read.cpu + worked.cpu <= kMostAll ? EXIT_SUCCESS : EXIT_FAILURE;
}
