// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/order_lists.h"

#include "disposal/evidence_rows.h"
#include "disposal/media_reading.h"
#include "disposal/readiness.h"
#include "disposal/working_days.h"

#include <algorithm>
#include <set>

namespace tally::disposal {

namespace {

DataClass classOf(const Scene &scene, ItemId medium)
{
    return dataClassNamed(scene.dataClassOf(medium)).value_or(DataClass::C3);
}

Destination destinationOf(const Line &line)
{
    return destinationNamed(line.destination).value_or(Destination::D4);
}

void addSealed(const Scene &scene, const Line &line, ReconciliationInput &input)
{
    const std::vector<ItemId> media = scene.mediaOf(line.subject);
    DataClass highest = DataClass::C1;
    for (const ItemId medium : media) {
        // What stays with us, was destroyed or written off before is not in the load.
        const std::string_view state = scene.stateOf(medium);
        if (state == "medium_returned" || state == "medium_written_off")
            continue;
        highest = std::max(highest, classOf(scene, medium));
        input.media.push_back({medium, scene.isMedium(line.subject) ? ItemId() : line.subject,
                               scene.nameOf(medium), scene.serialOf(medium), classOf(scene, medium),
                               destinationOf(line)});
    }
    if (scene.isMedium(line.subject))
        return;
    const auto bays = scene.baysOf(line.subject);
    const bool isEmpty = media.empty() && std::any_of(bays.begin(), bays.end(), [](const Bay *bay) {
                             return bay->disposition == "empty";
                         });
    input.assets.push_back({line.subject, scene.nameOf(line.subject), scene.serialOf(line.subject),
                            textAt(scene.estate(), line.subject, "asset_number"), isEmpty, highest,
                            destinationOf(line), line.weightGrams});
}

// All media and computers that the register ever knew, those of the order apart.
void addKnown(const Scene &scene, ReconciliationInput &input)
{
    std::set<ItemId> sealed;
    for (const SealedMedium &medium : input.media)
        sealed.insert(medium.id);
    for (const SealedAsset &asset : input.assets)
        sealed.insert(asset.id);
    const estate::Estate &estate = scene.estate();
    for (const std::string_view className :
         {"medium", "computer", "storage_system", "multifunction_device"}) {
        for (const estate::Row row : estate.itemsOfClass(className)) {
            const ItemId id = estate.idAt(row);
            const std::string serial = scene.serialOf(id);
            if (sealed.contains(id) || serial.empty())
                continue;
            const Line *line = scene.isMedium(id) ? scene.lineOfMedium(id) : scene.lastLineOf(id);
            input.known.push_back({id, serial, scene.nameOf(id),
                                   line == nullptr ? "in use" : "held by " + line->holder,
                                   className != "medium"});
        }
    }
    for (const Line &line : scene.records().lines) {
        for (const PastMedium *past : scene.everInstalledIn(line.subject)) {
            if (!past->serial.empty() && !sealed.contains(past->medium))
                input.known.push_back({past->medium, past->serial, past->serial,
                                       "once in " + scene.nameOf(line.subject), false});
        }
    }
}

bool isOverdue(const Order &order, Instant now, const Policy &policy)
{
    return order.receivedAt && !order.reportedOn &&
           dayOf(now) >
               dayOf(*order.receivedAt) + static_cast<Day>(policy.parameters.reportDueWorkingDays * 7 / 5);
}

} // namespace

Result<OrderReconciliation> reconcileOrder(const Scene &scene, const Order &order, const Request &request,
                                           Instant now)
{
    const std::vector<const Report *> reports = scene.reportsOf(order.id);
    if (reports.empty())
        return makeError(ErrorCode::InvalidInput, "no report of " + order.name + " has come",
                         "Import it: \"tally disposal report\".");
    const std::string id = std::to_string(reports.back()->id.value);
    const EventFile *mapping = request.file("mapping#" + id);
    TALLY_TRY(
        const evidence::File file,
        readEvidenceFiles(request, "report#" + id, mapping == nullptr ? std::string() : mapping->bytes));
    TALLY_TRY(const Policies policies, policiesOf(scene.estate()));
    const Policy &policy = policies.inForce(dayOf(now));
    OrderReconciliation compared;
    for (const Line *line : scene.linesOf(order.id))
        addSealed(scene, *line, compared.input);
    addKnown(scene, compared.input);
    for (const Container *container : scene.containersOf(order.id))
        compared.input.containers.push_back(
            {container->id, container->name, container->grossGrams, container->receivedGrams});
    JudgeContext context;
    context.now = now;
    const std::vector<Verdict> verdicts = judgeFile(file, mediumIndex(scene, order.id), policy, context);
    for (const evidence::Row &row : file.rows) {
        const auto verdict = std::find_if(verdicts.begin(), verdicts.end(),
                                          [&](const Verdict &each) { return each.row == row.row; });
        compared.input.rows.push_back(
            verdict == verdicts.end() ? emptyRow(row) : reportedRow(row, *verdict, policy.parameters));
    }
    compared.input.receivedAt = order.receivedAt;
    if (const auto day = reports.back()->receivedOn)
        compared.input.reportedAt = endOf(*day);
    compared.input.isReportOverdue = isOverdue(order, now, policy);
    compared.result = reconcile(compared.input, policy);
    return compared;
}

} // namespace tally::disposal
