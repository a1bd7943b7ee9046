// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/evidence_record.h"

#include "estate/item_record.h"
#include "evidence/technique.h"

namespace tally::disposal {

namespace {

void put(model::Attributes &attributes, std::string_view name, const std::string &text)
{
    if (!text.empty())
        attributes.insert_or_assign(std::string(name), text);
}

void put(model::Attributes &attributes, std::string_view name, std::optional<std::int64_t> number)
{
    if (number)
        attributes.insert_or_assign(std::string(name), *number);
}

std::string wordOfVerification(evidence::Verification verification)
{
    using V = evidence::Verification;
    switch (verification) {
    case V::None:
        return "none";
    case V::Sample:
        return "sample";
    case V::LastPass:
        return "last_pass";
    case V::AllPasses:
        return "all_passes";
    case V::ChangeProof:
        return "change_proof";
    case V::Visual:
        return "visual";
    case V::Unknown:
        break;
    }
    return {};
}

std::string wordOfHidden(evidence::HiddenArea hidden)
{
    using H = evidence::HiddenArea;
    switch (hidden) {
    case H::Absent:
        return "absent";
    case H::Removed:
        return "removed";
    case H::Present:
        return "present";
    case H::Unknown:
        break;
    }
    return {};
}

void putVerdict(model::Attributes &attributes, const Verdict &verdict)
{
    attributes.insert_or_assign("level", std::string(wordOf(verdict.level)));
    attributes.insert_or_assign("required_level", std::string(wordOf(verdict.required.level)));
    if (verdict.grade)
        attributes.insert_or_assign("grade", std::string(wordOf(*verdict.grade)));
    attributes.insert_or_assign("primary_code", verdict.primary);
    attributes.insert_or_assign("codes", verdict.codes);
    attributes.insert_or_assign("policy", verdict.policy);
}

} // namespace

model::Attributes evidenceAttributes(const evidence::Row &row, const Verdict &verdict,
                                     const EvidenceSource &source, const std::string &importedBy)
{
    model::Attributes attributes;
    if (verdict.medium)
        attributes.insert_or_assign("medium", verdict.medium.value);
    if (source.order)
        attributes.insert_or_assign("disposal_order", source.order.value);
    put(attributes, "file_name", source.fileName);
    put(attributes, "file_sha256", source.sha256);
    put(attributes, "format", source.format);
    attributes.insert_or_assign("file_row", std::int64_t(row.row));
    put(attributes, "serial_as_read", row.identity.serial);
    put(attributes, "model_as_read", row.identity.model);
    put(attributes, "result_as_read", row.result);
    put(attributes, "method_as_read", row.method);
    attributes.insert_or_assign("technique", std::string(evidence::techniqueName(row.technique)));
    attributes.insert_or_assign("run_status", std::string(wordOf(row.status)));
    put(attributes, "bytes_total", row.bytesTotal);
    put(attributes, "bytes_done", row.bytesDone);
    put(attributes, "verification", wordOfVerification(row.verification));
    put(attributes, "hidden_area", wordOfHidden(row.hidden));
    put(attributes, "tool", row.tool);
    put(attributes, "tool_version", row.toolVersion);
    put(attributes, "claimed_start", row.start.text);
    put(attributes, "claimed_end", row.end.text);
    put(attributes, "wiped_by", row.operatorName);
    put(attributes, "certificate", row.certificate);
    put(attributes, "particle_micrometres", row.particleMicrometres);
    put(attributes, "particle_class", row.particleClass);
    attributes.insert_or_assign("imported_by", importedBy);
    putVerdict(attributes, verdict);
    return attributes;
}

void setVerdict(Drafting &draft, ItemId record, const Verdict &verdict)
{
    model::Attributes attributes;
    putVerdict(attributes, verdict);
    for (auto &[name, value] : attributes)
        draft.set(record, name, value);
}

evidence::Row manualRow(const estate::Estate &estate, ItemId id)
{
    const estate::Record record(estate, estate.rowOf(id));
    evidence::Row row;
    row.row = 1;
    row.identity.serial = record.text("serial_as_read");
    row.status = evidence::RunStatus::Completed;
    row.result = record.text("result_as_read");
    row.technique = evidence::techniqueNamed(record.text("technique")).value_or(evidence::Technique::Unknown);
    row.verification = evidence::Verification::Visual;
    row.operatorName = record.text("wiped_by");
    row.certificate = record.text("certificate");
    row.particleMicrometres = record.number("particle_micrometres");
    row.particleClass = record.text("particle_class");
    return row;
}

} // namespace tally::disposal
