// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/records.h"

#include "estate/item_record.h"

#include <algorithm>
#include <type_traits>

namespace tally::disposal {

namespace {

using estate::Record;

std::optional<Instant> instant(const Record &record, std::string_view attribute)
{
    return record.number(attribute);
}

std::optional<Pence> pence(const Record &record, std::string_view attribute)
{
    const auto value = record.number(attribute);
    return value ? std::optional(Pence(*value)) : std::nullopt;
}

std::vector<ItemId> items(const estate::Estate &estate, estate::Row row, std::string_view attribute)
{
    std::vector<ItemId> result;
    const auto value = estate.attributeAt(row, attribute);
    if (const auto *list = value ? std::get_if<std::vector<std::int64_t>>(&*value) : nullptr) {
        for (const std::int64_t id : *list)
            result.emplace_back(id);
    }
    return result;
}

void read(const Record &r, Line &line)
{
    line.subject = r.reference("subject");
    line.order = r.reference("disposal_order");
    line.container = r.reference("container");
    line.storedAt = r.reference("stored_at");
    line.dataClass = r.text("data_class");
    line.destination = r.text("destination");
    line.wasteStatus = r.text("waste_status");
    line.requestedBy = r.text("retired_by");
    line.holder = r.text("holder");
    line.outcome = r.text("outcome");
    line.requestedAt = instant(r, "requested_at");
    line.storedSince = instant(r, "stored_since");
    line.weightGrams = r.number("weight_grams");
    line.reportedGrams = r.number("reported_weight_grams");
    line.gross = pence(r, "gross_pence");
    line.fee = pence(r, "fee_pence");
    line.net = pence(r, "net_pence");
    line.valueWaived = r.flag("value_waived").value_or(false);
}

void read(const Record &r, Order &order)
{
    order.supplier = r.reference("disposal_supplier");
    order.createdBy = r.text("created_by");
    order.approvedBy = r.text("approved_by");
    order.documentNumber = r.text("document_number");
    order.dialAgreement = r.text("dial_agreement");
    order.exportPapers = r.text("export_papers");
    order.reconciledBy = r.text("reconciled_by");
    order.dial = r.number("dial");
    order.leavesTheCountry = r.flag("leaves_the_country");
    order.collectOn = r.day("collect_on");
    order.reportDueOn = r.day("report_due_on");
    order.reportedOn = r.day("reported_on");
    order.closedOn = r.day("closed_on");
    order.collectedAt = instant(r, "collected_at");
    order.receivedAt = instant(r, "received_at");
    order.valueWaived = r.flag("value_waived").value_or(false);
}

void read(const Record &r, Container &container)
{
    container.order = r.reference("disposal_order");
    container.sealNumber = r.text("seal");
    container.sealFound = r.text("seal_found");
    container.grossGrams = r.number("gross_weight_grams");
    container.receivedGrams = r.number("received_weight_grams");
}

void read(const Record &r, Seal &seal)
{
    seal.container = r.reference("container");
    seal.isBroken = r.text("status") == "broken";
}

void read(const Record &r, Hold &hold)
{
    hold.medium = r.reference("medium");
    hold.reference = r.text("reference");
    hold.scope = r.text("scope");
    hold.isPlaced = r.text("status") != "released";
}

void read(const Record &r, Bay &bay)
{
    bay.chassis = r.reference("bay_of");
    bay.medium = r.reference("medium");
    bay.bay = r.text("bay");
    bay.seenSerial = r.text("seen_serial");
    bay.disposition = r.text("disposition");
    bay.declaredBy = r.text("declared_by");
}

void read(const Record &r, Evidence &evidence)
{
    evidence.medium = r.reference("medium");
    evidence.order = r.reference("disposal_order");
    evidence.fileName = r.text("file_name");
    evidence.fileSha256 = r.text("file_sha256");
    evidence.format = r.text("format");
    evidence.runStatus = r.text("run_status");
    evidence.technique = r.text("technique");
    evidence.tool = r.text("tool");
    evidence.wipedBy = r.text("wiped_by");
    evidence.importedBy = r.text("imported_by");
    evidence.verifiedBy = r.text("verified_by");
    evidence.reviewedBy = r.text("reviewed_by");
    evidence.fileRow = r.number("file_row").value_or(0);
    evidence.level = r.text("level");
    evidence.grade = r.text("grade");
    evidence.primaryCode = r.text("primary_code");
    evidence.codes = r.texts("codes");
    evidence.status = r.text("status");
    evidence.reviewedAt = instant(r, "reviewed_at");
}

void read(const Record &r, Exception &exception)
{
    exception.order = r.reference("disposal_order");
    exception.subject = r.reference("subject");
    exception.bucket = r.text("bucket");
    exception.reportedSerial = r.text("reported_serial");
    exception.severity = r.text("severity");
    exception.raisedBy = r.text("raised_by");
    exception.responsible = r.text("responsible");
    exception.raisedOn = r.day("raised_on");
    exception.dueOn = r.day("due_on");
    exception.resolvedOn = r.day("resolved_on");
}

void read(const Record &r, Report &report)
{
    report.order = r.reference("disposal_order");
    report.fileSha256 = r.text("file_sha256");
    report.receivedOn = r.day("received_on");
}

void read(const Record &r, Incident &incident)
{
    incident.medium = r.reference("medium");
    incident.order = r.reference("disposal_order");
    incident.awareAt = instant(r, "aware_at");
    incident.notifyBy = instant(r, "notify_by");
}

void read(const Record &r, WasteDocument &document)
{
    document.order = r.reference("disposal_order");
    document.type = r.text("waste_document_type");
    document.codes = r.texts("waste_codes");
    document.grams = r.number("weight_grams");
}

void read(const Record &r, Assurance &assurance)
{
    assurance.supplier = r.reference("disposal_supplier");
    assurance.type = r.text("assurance_type");
    assurance.dial = r.number("dial");
    assurance.validFrom = r.day("valid_from");
    assurance.validUntil = r.day("valid_until");
}

void read(const Record &r, const estate::Estate &estate, Movement &movement)
{
    movement.type = r.text("movement_type");
    movement.fromHolder = r.text("from_holder");
    movement.toHolder = r.text("to_holder");
    movement.releasedBy = r.text("released_by");
    movement.acceptedBy = r.text("accepted_by");
    movement.things = items(estate, r.row(), "things");
    movement.container = r.reference("container");
    movement.order = r.reference("disposal_order");
    movement.fromPlace = r.reference("from_place");
    movement.toPlace = r.reference("to_place");
    movement.releasedAt = instant(r, "released_at");
    movement.acceptedAt = instant(r, "accepted_at");
}

void head(const estate::Estate &estate, const Record &record, RecordHead &head)
{
    head.id = record.id();
    head.owner = estate.ownerAt(record.row());
    head.name = record.name();
}

template <typename Struct>
void readAll(const estate::Estate &estate, std::string_view className, RecordList<Struct> &list)
{
    for (const estate::Row row : estate.itemsOfClass(className))
        list.push_back(recordAt<Struct>(estate, row));
    std::sort(list.begin(), list.end(), [](const RecordHead &a, const RecordHead &b) { return a.id < b.id; });
}

} // namespace

template <typename Struct>
Struct recordAt(const estate::Estate &estate, estate::Row row)
{
    const Record record(estate, row);
    Struct made;
    if constexpr (std::is_same_v<Struct, Movement>)
        read(record, estate, made);
    else
        read(record, made);
    head(estate, record, made);
    return made;
}

Records readRecords(const estate::Estate &estate)
{
    Records records;
    visitLists(records, [&](std::string_view className, auto &list) { readAll(estate, className, list); });
    return records;
}

template Line recordAt(const estate::Estate &, estate::Row);
template Order recordAt(const estate::Estate &, estate::Row);
template Container recordAt(const estate::Estate &, estate::Row);
template Seal recordAt(const estate::Estate &, estate::Row);
template Movement recordAt(const estate::Estate &, estate::Row);
template Hold recordAt(const estate::Estate &, estate::Row);
template Bay recordAt(const estate::Estate &, estate::Row);
template Evidence recordAt(const estate::Estate &, estate::Row);
template Exception recordAt(const estate::Estate &, estate::Row);
template Report recordAt(const estate::Estate &, estate::Row);
template Incident recordAt(const estate::Estate &, estate::Row);
template WasteDocument recordAt(const estate::Estate &, estate::Row);
template Assurance recordAt(const estate::Estate &, estate::Row);

} // namespace tally::disposal
