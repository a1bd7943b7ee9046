// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_office.h"

namespace tally::test {

namespace {

std::string textOf(const report::Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    return std::get<std::string>(value);
}

std::string joined(const std::vector<report::Value> &row)
{
    std::string line;
    for (const report::Value &value : row)
        line += (line.empty() ? "" : "|") + textOf(value);
    return line;
}

} // namespace

Instant noon(int day)
{
    constexpr Instant kNoon = kMillisecondsADay / 2;
    return startOf(*dayFrom(2026, 11, day)) + kNoon;
}

ItemId PaperOffice::record(const char *className, const char *name, const model::Attributes &attributes,
                           const char *status)
{
    return fixture.item(className, name, [&](model::ItemRow &row) {
        row.attributes = attributes;
        if (status != nullptr)
            row.status = status;
    });
}

void PaperOffice::step(ItemId object, const char *from, const char *name, const char *to, const char *person,
                       const char *role)
{
    std::int64_t number = 1;
    for (const disposal::StepRow &each : steps)
        number += each.object == object ? 1 : 0;
    const auto operation = static_cast<OperationNumber>(steps.size() + 2);
    steps.push_back(
        {operation, object, number, from, name, to, person, role, noon(1) + operation * 3'600'000, {}});
}

PaperOffice::PaperOffice()
{
    for (const model::DefinitionRow &definition : disposal::shippedPolicies())
        fixture.add(definition);
    supplier = record("supplier", "Acme", {{"telephone", std::string("0123")}});
    record("supplier_assurance", "Carrier of Acme",
           {{"disposal_supplier", supplier.value},
            {"assurance_type", std::string("carrier")},
            {"reference", std::string("CBDU1")},
            {"valid_until", std::int64_t{*dayFrom(2027, 1, 1)}}});
    order = record("disposal_order", "D-1",
                   {{"disposal_supplier", supplier.value},
                    {"document_number", std::string("WTN-9")},
                    {"collected_at", noon(10)},
                    {"dial", std::int64_t{2}}});
    pc = fixture.item("desktop", "PC-1", [](model::ItemRow &row) { row.assetNumber = "PC-1"; });
    otherPc = fixture.item("desktop", "PC-2", [](model::ItemRow &row) { row.assetNumber = "PC-2"; });
    const auto diskOf = [&](const char *serial, ItemId in) {
        const ItemId made = fixture.item("medium", serial, [&](model::ItemRow &row) {
            row.serialNumber = serial;
            row.attributes["media_type"] = std::string("hdd");
            row.attributes["model_number"] = std::string("ST1000");
            row.attributes["capacity_bytes"] = std::int64_t{500'107'862'016};
        });
        fixture.relate(made, "installed_in", in);
        return made;
    };
    disk = diskOf("SERIAL0001", pc);
    otherDisk = diskOf("SERIAL0002", otherPc);
    cage = record("disposal_container", "CAGE-1",
                  {{"disposal_order", order.value},
                   {"container_type", std::string("cage")},
                   {"seal", std::string("4711")},
                   {"gross_weight_grams", std::int64_t{17'300}}});
    const auto lineOf = [&](ItemId subject, const char *name) {
        return record("disposal_line", name,
                      {{"subject", subject.value},
                       {"disposal_order", order.value},
                       {"container", cage.value},
                       {"data_class", std::string("C3")},
                       {"destination", std::string("outside_recycling")},
                       {"waste_status", std::string("waste")},
                       {"weight_grams", std::int64_t{8'400}}});
    };
    line = lineOf(pc, "L1");
    otherLine = lineOf(otherPc, "L2");
    proof = record("sanitisation_evidence", "report.csv row 1",
                   {{"medium", disk.value},
                    {"disposal_order", order.value},
                    {"file_name", std::string("report.csv")},
                    {"file_sha256", std::string(64, 'a')},
                    {"file_row", std::int64_t{1}},
                    {"format", std::string("contractor_table")},
                    {"technique", std::string("disintegrate")},
                    {"run_status", std::string("completed")},
                    {"particle_micrometres", std::int64_t{1'500}},
                    {"certificate", std::string("COD-1")},
                    {"level", std::string("destroy")},
                    {"required_level", std::string("destroy")},
                    {"grade", std::string("G3")},
                    {"policy", std::string("strict 1")},
                    {"imported_by", std::string("olga")},
                    {"reviewed_by", std::string("rita")},
                    {"reviewed_at", noon(12)}},
                   "accepted");
    record("disposal_exception", "D-1 MEDIUM_MISSING SERIAL0002",
           {{"disposal_order", order.value},
            {"subject", otherDisk.value},
            {"bucket", std::string("MEDIUM_MISSING")},
            {"severity", std::string("critical")},
            {"raised_by", std::string("amy")},
            {"raised_on", std::int64_t{*dayFrom(2026, 11, 11)}}});
    record("waste_document", "WTN-9",
           {{"disposal_order", order.value},
            {"waste_document_type", std::string("consignment_note")},
            {"waste_codes", std::vector<std::string>{"16 02 13*", "16 02 14"}},
            {"weight_grams", std::int64_t{17'300}}});
    fixture.item("person", "Rita Read", [](model::ItemRow &row) {
        row.attributes["login"] = std::string("rita");
        row.attributes["job_title"] = std::string("Records officer");
    });
    walk();
}

void PaperOffice::walk()
{
    for (const ItemId each : {disk, otherDisk})
        step(each, "NEW", "medium_declare", "medium_unsanitised", "tina", "technician");
    step(order, "NEW", "order_create", "order_draft", "amy", "asset_manager");
    step(order, "order_submitted", "order_approve", "order_approved", "paul", "approver");
    step(cage, "container_filling", "container_seal", "container_sealed", "carl", "custodian");
    step(order, "order_approved", "order_seal", "order_sealed", "carl", "custodian");
    step(order, "order_sealed", "order_collect", "order_in_transit", "carl", "custodian");
    step(disk, "medium_unsanitised", "medium_destroy", "medium_destroy_claimed", "olga", "operator");
    step(otherDisk, "medium_unsanitised", "medium_claim", "medium_claimed", "olga", "operator");
    step(disk, "medium_destroy_claimed", "medium_destroy_accept", "medium_destroyed", "rita", "reviewer");
}

disposal::Scene PaperOffice::scene() const
{
    return disposal::Scene(fixture.build("2026-11-27", steps.back().operation), {steps, {}});
}

report::DisposalFacts PaperOffice::facts() const
{
    const std::int64_t size = steps.back().operation + 1;
    return {"amy",
            noon(13),
            {{size, "tallystick/test\n" + std::to_string(size) + "\nROOT=\n\n— amy SIGNATURE\n"}}};
}

std::string rowsOf(const report::Document &document, const std::string &heading)
{
    std::string rows;
    for (const report::Section &section : document.sections) {
        if (section.heading.find(heading) == std::string::npos)
            continue;
        for (const auto &row : section.rows)
            rows += joined(row) + "\n";
    }
    return rows;
}

std::string blanksIn(const report::Document &document)
{
    std::string blanks;
    for (const report::Section &section : document.sections) {
        for (const auto &row : section.rows) {
            if (joined(row).find_first_not_of('|') == std::string::npos)
                continue; // room to sign in, an empty line of a note
            for (const report::Value &value : row)
                blanks += textOf(value).empty() ? section.heading + ": " + joined(row) + "\n" : "";
        }
    }
    return blanks;
}

} // namespace tally::test
