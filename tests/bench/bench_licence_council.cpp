// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The licence position of the council from its register in memory: reading it for licences, working it out,
// both again after one edit.
// Usage: bench_licence_council [PCs of the council, default 7000]
#include "demo_estate.h"
#include "licence/position.h"
#include "licence/scene_reading.h"
#include "model/rows.h"
#include "must.h"
#include "report.h"

#include <cstdlib>
#include <string>

using namespace tally;
using namespace tally::bench;
using namespace tally::licence;

namespace {

constexpr double kMostReading = 1'000, kMostAll = 5'000, kMostEdit = 100; // milliseconds, at the usual size
constexpr double kMostOfTheWhole = 0.75; // what an edit costs against working out all of it, in the same run

// The estate after one item got another number.
estate::EstatePtr edited(const estate::EstatePtr &estate, estate::Row row, const char *attribute,
                         std::int64_t value)
{
    const model::ItemRow before = estate->itemAt(row);
    model::ItemRow after = before;
    after.attributes[attribute] = value;
    const OperationNumber operation = estate->operation() + 1;
    return must(
        estate->advanced({{model::keyOf(before), estate->beganAt(row), operation, model::valuesOf(before)},
                          {model::keyOf(after), operation, std::nullopt, model::valuesOf(after)}},
                         operation, {}, {}));
}

struct Known
{
    estate::EstatePtr estate;
    const SceneReading &reading;
    const Position &position;
    double whole; // processor time of all of it
};

void afterAnEdit(const Known &known, const char *className, const char *attribute, Report &report)
{
    JobContext job;
    const std::vector<estate::Row> rows = known.estate->itemsOfClass(className);
    const estate::EstatePtr then = edited(known.estate, rows[rows.size() / 2], attribute, 3);
    SceneReading reading;
    const Milliseconds read = bestOf(5, [&] { reading = must(readScene(*then, job)); });
    Position again;
    const Milliseconds solved = bestOf(
        5, [&] { again = must(workOutAgain(reading.scene, {}, known.reading.scene, known.position, job)); });
    report.row(std::string("reading after the edit of a ") + className, read);
    report.row("  the families that it touches", solved);
    report.limit("  both, processor time", read.cpu + solved.cpu, kMostEdit, "ms");
    report.limit("  of the whole", (read.cpu + solved.cpu) / known.whole, kMostOfTheWhole, "times");
    report.same("  lines", again.lines.size(), must(workOutPosition(reading.scene, {}, job)).lines.size());
}

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
    report.limit("  reading", read.cpu, kMostReading, "ms");
    report.limit("  both", read.cpu + worked.cpu, kMostAll, "ms");
    report.title("After one edit");
    const Known known{estate, reading, position, read.cpu + worked.cpu};
    afterAnEdit(known, "licence", "quantity", report);
    afterAnEdit(known, "software_product", "unit_price_pence", report);
    return report.exitCode();
}
