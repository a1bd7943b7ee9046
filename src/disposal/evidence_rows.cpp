// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/evidence_rows.h"

#include "core/text.h"
#include "disposal/evidence_record.h"
#include "disposal/media_reading.h"
#include "estate/item_record.h"
#include "evidence/evidence_reading.h"

#include <algorithm>

namespace tally::disposal {

namespace {

evidence::Settings settingsOf(std::string_view bytes, const std::string &mapping)
{
    evidence::Settings settings;
    if (mapping.empty())
        return settings;
    if (text::trimmed(bytes.substr(0, 4096)).starts_with('<'))
        settings.xmlMappings.push_back(mapping);
    else
        settings.tableProfile = mapping;
    return settings;
}

// Judged as if the row were alone in its file: that two rows speak of it was told when they came.
Verdict judgeRow(const evidence::Row &row, const Scene &scene, const Policy &policy, ItemId medium,
                 const JudgeContext &context)
{
    MediumFacts facts = mediumFacts(scene, medium);
    facts.isExpected = true;
    const MediumIndex index({facts});
    Binding binding = bind(row, index);
    return judge(row, binding, &facts, policy, context);
}

} // namespace

std::string textAt(const estate::Estate &estate, ItemId item, std::string_view attribute)
{
    const estate::Row row = estate.rowOf(item);
    return row < estate.itemCount() ? estate::Record(estate, row).text(attribute) : std::string();
}

Result<evidence::File> readEvidenceFiles(const Request &request, std::string_view field,
                                         const std::string &mapping)
{
    std::vector<evidence::NamedBytes> files;
    for (const EventFile &file : request.input.files) {
        if (file.field == field)
            files.push_back({file.name, file.bytes});
    }
    if (files.empty())
        return makeError(ErrorCode::InvalidInput, "there is no file of evidence");
    if (files.size() > 1)
        return evidence::readCapture(files, files.front().name);
    return evidence::readEvidence(files.front().bytes, files.front().name,
                                  settingsOf(files.front().bytes, mapping));
}

Result<evidence::File> readEvidenceFile(const EventFile &file, const std::string &mapping)
{
    return evidence::readEvidence(file.bytes, file.name, settingsOf(file.bytes, mapping));
}

int witnessesOf(const Request &request)
{
    return request.text("witness").empty() ? 1 : 2;
}

Verdict judgeManual(const evidence::Row &row, const Scene &scene, const Policies &policies, ItemId medium,
                    int witnesses, Instant now)
{
    JudgeContext context;
    context.now = now;
    context.isManual = true;
    context.witnesses = witnesses;
    context.destructionWitnessed = witnesses > 1;
    Verdict verdict = judgeRow(row, scene, policies.inForce(dayOf(now)), medium, context);
    verdict.medium = medium;
    return verdict;
}

Verdict judgeKept(const Request &request, const Scene &scene, const Policies &policies,
                  const Evidence &record, Instant now)
{
    const bool isManual = record.format == "manual";
    if (isManual) {
        const bool isSeen = !textAt(scene.estate(), record.id, "witnesses").empty();
        return judgeManual(manualRow(scene.estate(), record.id), scene, policies, record.medium,
                           isSeen ? 2 : 1, now);
    }
    const std::string field = "evidence#" + std::to_string(record.id.value);
    const EventFile *mapping = request.file("mapping#" + std::to_string(record.id.value));
    const auto file = readEvidenceFiles(request, field, mapping == nullptr ? std::string() : mapping->bytes);
    JudgeContext context;
    context.now = now;
    evidence::Row row;
    if (!file) {
        context.problems.push_back({"EV-PARSE", 0, {}, file.error().reason, "Import the evidence again.", 0});
    } else {
        const auto found = std::find_if(file->rows.begin(), file->rows.end(), [&](const evidence::Row &each) {
            return each.row == record.fileRow;
        });
        if (found != file->rows.end())
            row = *found;
        for (const evidence::Problem &problem : file->problems) {
            if (problem.row == 0 || problem.row == record.fileRow)
                context.problems.push_back(problem);
        }
    }
    return judgeRow(row, scene, policies.inForce(dayOf(now)), record.medium, context);
}

} // namespace tally::disposal
