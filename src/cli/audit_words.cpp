// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/audit_words.h"

#include "cli/item_words.h"
#include "core/display_text.h"

namespace tally::cli {

namespace {

Json shareJson(const audit::Share &share)
{
    if (share.of == 0)
        return Json();
    return {{"hits", share.hits}, {"of", share.of},     {"share", share.value},
            {"low", share.low},   {"high", share.high}, {"confidence", share.confidence}};
}

std::string denialWords(const estate::Estate &estate, const audit::Count &denial)
{
    std::string words = "not there, says " + denial.by;
    if (denial.place)
        words += "; at " + placeWords(estate, denial.place);
    return denial.note.empty() ? words : words + "; " + denial.note;
}

Json idOrNull(ItemId id)
{
    return id ? Json(id.value) : Json();
}

Json knownItemJson(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    return row == estate::kNoRow ? idOrNull(item) : itemJson(estate, row);
}

} // namespace

Json placeJson(const estate::Estate &estate, ItemId place)
{
    const estate::Row row = estate.rowOf(place);
    if (row == estate::kNoRow)
        return idOrNull(place);
    return {{"id", place.value}, {"name", nullable(std::string(estate.nameAt(row)))}};
}

std::string placeWords(const estate::Estate &estate, ItemId place)
{
    const estate::Row row = estate.rowOf(place);
    if (row == estate::kNoRow)
        return place ? "#" + std::to_string(place.value) : std::string("no place");
    return text::printable(estate.nameAt(row));
}

bool showsMissing(const audit::Campaign &campaign)
{
    return !campaign.blind || campaign.state != audit::CampaignState::Open;
}

Json campaignJson(const audit::Campaign &campaign, const audit::Sheet *sheet)
{
    Json json = {{"id", campaign.id.value},
                 {"name", campaign.name},
                 {"state", std::string(audit::wordOf(campaign.state))},
                 {"class", campaign.className},
                 {"scope", nullable(campaign.scope)},
                 {"blind", campaign.blind},
                 {"sample", campaign.sample},
                 {"population", campaign.population},
                 {"expected", std::ssize(campaign.expected)},
                 {"opened_on", campaign.openedOn ? Json(formatDay(*campaign.openedOn)) : Json()}};
    if (sheet == nullptr)
        return json;
    Json buckets = Json::object();
    for (std::size_t i = 0; i < audit::kBucketCount; ++i)
        buckets[std::string(audit::wordOf(static_cast<audit::Bucket>(i)))] = sheet->buckets[i];
    json["counts"] = std::move(buckets);
    json["coverage"] = shareJson(sheet->coverage);
    json["accuracy"] = shareJson(sheet->accuracy);
    Json counters = Json::object();
    for (const auto &[login, count] : sheet->counters)
        counters[login] = count;
    json["counters"] = std::move(counters);
    return json;
}

std::string remarkWords(const estate::Estate &estate, const audit::SheetLine &line)
{
    if (line.denial)
        return denialWords(estate, *line.denial);
    if (!line.count)
        return {};
    std::string words = text::printable(line.count->note);
    const estate::Row row = estate.rowOf(line.count->id);
    const std::size_t photos = row < estate.itemCount() ? estate.attachmentsOf(row).size() : 0;
    if (photos > 0)
        words +=
            (words.empty() ? "" : "; ") + std::to_string(photos) + (photos == 1 ? " picture" : " pictures");
    return words;
}

Json sheetLineJson(const estate::Estate &estate, const audit::SheetLine &line)
{
    Json json = {{"bucket", std::string(audit::wordOf(line.bucket))},
                 {"item", knownItemJson(estate, line.item)},
                 {"expected", line.expected},
                 {"recorded_place", placeJson(estate, line.recordedPlace)},
                 {"seen_place", placeJson(estate, line.seenPlace)}};
    const audit::Count none;
    const audit::Count &count = line.count ? *line.count : none;
    json["scanned"] = nullable(count.scanned);
    json["seen_at"] = count.at ? Json(formatInstant(*count.at)) : Json();
    json["counted_by"] = nullable(count.by);
    json["how"] = nullable(count.how);
    json["condition"] = nullable(count.condition);
    json["note"] = nullable(count.note);
    json["denied"] = line.denial ? Json(denialWords(estate, *line.denial)) : Json();
    json["photos"] = Json::array();
    if (const estate::Row row = estate.rowOf(count.id); count.id && row < estate.itemCount()) {
        for (const model::AttachmentRow &photo : estate.attachmentsOf(row))
            json["photos"].push_back({{"name", photo.name},
                                      {"kind", photo.kind},
                                      {"bytes", photo.size},
                                      {"sha256", photo.sha256}});
    }
    return json;
}

Json placeProgressJson(const estate::Estate &estate, const audit::PlaceProgress &place)
{
    return {{"place", placeJson(estate, place.place)},
            {"expected", place.expected},
            {"found", place.found},
            {"missing", place.missing},
            {"moved_here", place.movedHere},
            {"unknown", place.unknown}};
}

Json scanJson(const estate::Estate &estate, const audit::ScanAnswer &answer)
{
    Json candidates = Json::array();
    for (const ItemId candidate : answer.candidates)
        candidates.push_back(knownItemJson(estate, candidate));
    return {{"scanned", answer.scan.label},
            {"outcome", std::string(audit::wordOf(answer.outcome))},
            {"item", knownItemJson(estate, answer.item)},
            {"place", placeJson(estate, answer.scan.place)},
            {"recorded_place", placeJson(estate, answer.recordedPlace)},
            {"seen_before", answer.before ? Json(formatInstant(*answer.before)) : Json()},
            {"candidates", std::move(candidates)}};
}

std::string scanWords(const estate::Estate &estate, const audit::ScanAnswer &answer)
{
    const auto recorded = [&] { return placeWords(estate, answer.recordedPlace); };
    switch (answer.outcome) {
    case audit::ScanOutcome::Found:
        return "found";
    case audit::ScanOutcome::Elsewhere:
        return "belongs at " + recorded() + ": seen here";
    case audit::ScanOutcome::NotExpected:
        return "not expected; recorded at " + recorded();
    case audit::ScanOutcome::Denied:
        return "its custodian says that it is not there: kept as evidence";
    case audit::ScanOutcome::Several:
        return "several items carry this: kept, decide later";
    case audit::ScanOutcome::AlreadySeen:
        return "seen here already" + (answer.before ? " at " + formatInstant(*answer.before) : std::string());
    case audit::ScanOutcome::Unknown:
        break;
    }
    std::string words = "not in the register: kept, decide later";
    if (answer.candidates.size() == 1)
        words += "; nearly " + itemWords(estate, answer.candidates.front());
    return words;
}

} // namespace tally::cli
