// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stocktakes: campaigns are opened, counted, finished and signed.
#include "app/stocktake.h"
#include "cli/audit_pack.h"
#include "cli/audit_scans.h"
#include "cli/audit_words.h"
#include "cli/command.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "cli/verb.h"
#include "core/number.h"
#include "core/text.h"
#include "reconcile/references.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--class", "C", "open: what is counted (default hardware)"},
    {"--where", "FILTER", "open: which of them; pack: what is expected at this site or room"},
    {"--blind", "", "open: who counts is not told what is expected"},
    {"--sample", "random|value|risk[:N]", "open: a sample of N, or as large as confidence and margin need"},
    {"--seed", "N", "open: of the sample; the same seed draws the same"},
    {"--confidence", "P", "open: 80, 90, 95 or 99 per cent"},
    {"--margin", "P", "open: how exact the sample is to be, in per cent either way"},
    {"--owner", "ORGANISATION", "open: its items alone"},
    {"--at", "PLACE", "scan: the room or site"},
    {"--from", "FILE", "scan: a counts file (docs/stocktake.md); - is standard input"},
    {"--condition", "WORD", "scan: good, damaged, incomplete or not_usable"},
    {"--note", "TEXT", "scan: kept with the count"},
    {"--confirmed", "", "scan: its custodian says so"},
    {"--photo", "FILE", "scan: a picture kept with the count"},
    {"--take", "there|KEY,…", "return: what was changed there and here is taken from the pack"},
    {"--dry-run", "", "return: show what would be taken"},
    {"--out", "FOLDER", "lists: where to"},
    {"--bucket", "B", "status: lists found, elsewhere, missing or unknown"},
};

Result<ItemId> campaignOf(Context &context, const std::string &key)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    for (const estate::Row row : audit::campaigns(*estate)) {
        if (text::folded(estate->nameAt(row)) == text::folded(key))
            return estate->idAt(row);
    }
    TALLY_TRY(const estate::Row row, context.row(key));
    TALLY_CHECK(audit::campaignAt(*estate, row));
    return estate->idAt(row);
}

Result<audit::SampleWish> sampleOf(const Invocation &invocation)
{
    audit::SampleWish wish;
    const std::string text = invocation.value("--sample", "all");
    const std::size_t colon = text.find(':');
    wish.kind = text.substr(0, colon);
    if (colon != std::string::npos) {
        wish.size = wholeNumber(text.substr(colon + 1));
        if (!wish.size)
            return makeError(ErrorCode::Usage, "\"" + text + "\" names no size", "Write --sample random:200");
    }
    TALLY_TRY(const std::int64_t seed, invocation.number("--seed", 1));
    TALLY_TRY(const std::int64_t confidence, invocation.number("--confidence", 95));
    TALLY_TRY(const std::int64_t margin, invocation.number("--margin", 5));
    wish.seed = static_cast<std::uint64_t>(seed);
    wish.confidence = static_cast<int>(std::min<std::int64_t>(confidence, 100));
    wish.margin = static_cast<int>(std::min<std::int64_t>(margin, 100));
    return wish;
}

Result<Exit> runOpen(Context &context, const Invocation &invocation)
{
    audit::CampaignWish wish;
    wish.name = invocation.words[1];
    wish.className = invocation.value("--class", wish.className);
    wish.scope = invocation.value("--where");
    wish.blind = invocation.has("--blind");
    TALLY_TRY(wish.sample, sampleOf(invocation));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    if (invocation.has("--owner")) {
        TALLY_TRY(wish.owner, reconcile::findOrganisation(*estate, invocation.value("--owner")));
    }
    TALLY_TRY(const app::OpenedCampaign campaign, app::openCampaign(*opened, wish, context.job()));
    if (context.json())
        context.out() << dump({{"operation", campaign.operation},
                               {"campaign", campaign.campaign.value},
                               {"expected", campaign.expected},
                               {"population", campaign.population}})
                      << "\n";
    else
        context.out() << "operation " << campaign.operation << ": " << campaign.expected << " of "
                      << campaign.population << " items are to be counted\n";
    return Exit::Done;
}

Result<Exit> runList(Context &context)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    Json list = Json::array();
    TableOutput table(
        {"campaign", "state", "expected", "found", "elsewhere", "missing", "unknown", "in place"});
    for (const estate::Row row : audit::campaigns(*estate)) {
        TALLY_TRY(const audit::Campaign campaign, audit::campaignAt(*estate, row));
        const audit::Sheet sheet = audit::sheetOf(*estate, campaign);
        list.push_back(campaignJson(campaign, &sheet));
        std::vector<std::string> cells = {campaign.name, std::string(audit::wordOf(campaign.state)),
                                          std::to_string(sheet.expected)};
        for (const std::int64_t count : sheet.buckets)
            cells.push_back(std::to_string(count));
        cells.push_back(audit::percentWords(sheet.accuracy.value));
        table.add(std::move(cells));
    }
    if (context.json())
        context.out() << dump({{"operation", estate->operation()}, {"campaigns", std::move(list)}}) << "\n";
    else
        context.print(table);
    return Exit::Done;
}

Result<std::optional<audit::Bucket>> bucketOf(const Invocation &invocation)
{
    if (!invocation.has("--bucket"))
        return std::optional<audit::Bucket>();
    const std::string word = invocation.value("--bucket");
    for (std::size_t i = 0; i < audit::kBucketCount; ++i) {
        if (audit::wordOf(static_cast<audit::Bucket>(i)) == word)
            return std::optional(static_cast<audit::Bucket>(i));
    }
    return makeError(ErrorCode::Usage, "there is no bucket \"" + word + "\"",
                     "Write found, elsewhere, missing or unknown");
}

std::vector<audit::SheetLine> shownLines(const audit::Campaign &campaign, const audit::Sheet &sheet,
                                         std::optional<audit::Bucket> bucket)
{
    std::vector<audit::SheetLine> lines;
    for (const audit::SheetLine &line : sheet.lines) {
        const bool hidden = line.bucket == audit::Bucket::Missing && !showsMissing(campaign);
        if (!hidden && (!bucket || line.bucket == *bucket))
            lines.push_back(line);
    }
    return lines;
}

void printLines(Context &context, const estate::Estate &estate, const std::vector<audit::SheetLine> &lines)
{
    TableOutput table({"bucket", "item", "recorded at", "seen at", "by", "note"});
    for (const audit::SheetLine &line : lines) {
        const audit::Count count = line.count.value_or(audit::Count{});
        table.add({std::string(audit::wordOf(line.bucket)),
                   line.item ? itemWords(estate, line.item) : count.scanned,
                   line.item ? placeWords(estate, line.recordedPlace) : std::string(),
                   line.count ? placeWords(estate, line.seenPlace) : std::string(), count.by,
                   remarkWords(estate, line)});
    }
    context.print(table);
}

void printPlaces(Context &context, const estate::Estate &estate, const audit::Sheet &sheet)
{
    TableOutput table({"place", "expected", "found", "missing", "moved here", "unknown"});
    for (const audit::PlaceProgress &place : sheet.places)
        table.add({placeWords(estate, place.place), std::to_string(place.expected),
                   std::to_string(place.found), std::to_string(place.missing),
                   std::to_string(place.movedHere), std::to_string(place.unknown)});
    context.print(table);
}

Result<Exit> runStatus(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const auto bucket, bucketOf(invocation));
    TALLY_TRY(const ItemId id, campaignOf(context, invocation.words[1]));
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(const audit::Campaign campaign, audit::campaignAt(*estate, estate->rowOf(id)));
    const audit::Sheet sheet = audit::sheetOf(*estate, campaign);
    const std::vector<audit::SheetLine> lines = shownLines(campaign, sheet, bucket);
    if (context.json()) {
        Json json = {{"operation", estate->operation()}, {"campaign", campaignJson(campaign, &sheet)}};
        json["statement"] = audit::statementOf(*estate, campaign);
        json["places"] = Json::array();
        for (const audit::PlaceProgress &place : sheet.places)
            json["places"].push_back(placeProgressJson(*estate, place));
        json["lines"] = Json::array();
        for (const audit::SheetLine &line : lines)
            json["lines"].push_back(sheetLineJson(*estate, line));
        context.out() << dump(json) << "\n";
        return Exit::Done;
    }
    context.out() << campaign.name << ", " << audit::wordOf(campaign.state) << ". "
                  << audit::statementOf(*estate, campaign) << "\n";
    if (bucket)
        printLines(context, *estate, lines);
    else
        printPlaces(context, *estate, sheet);
    if (!showsMissing(campaign))
        context.err() << "a blind campaign: what is missing is told when counting has ended\n";
    return Exit::Done;
}

Result<Exit> runStep(Context &context, const Invocation &invocation, audit::CampaignStep step)
{
    TALLY_TRY(const ItemId id, campaignOf(context, invocation.words[1]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const OperationNumber number, app::takeCampaignStep(*opened, id, step, context.job()));
    TALLY_TRY(const estate::EstatePtr estate, opened->current(context.job()));
    TALLY_TRY(const audit::Campaign campaign, audit::campaignAt(*estate, estate->rowOf(id)));
    const std::string statement = audit::statementOf(*estate, campaign);
    if (context.json())
        context.out() << dump({{"operation", number},
                               {"state", std::string(audit::wordOf(campaign.state))},
                               {"statement", statement}})
                      << "\n";
    else
        context.out() << "operation " << number << ": " << campaign.name << " is "
                      << audit::wordOf(campaign.state) << ". " << statement << "\n";
    return Exit::Done;
}

using OfCampaign = Result<Exit> (*)(Context &, const Invocation &, ItemId);
template <OfCampaign run>
Result<Exit> ofCampaign(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const ItemId id, campaignOf(context, invocation.words[1]));
    return run(context, invocation, id);
}

constexpr std::string_view kNoCampaign = "Name the campaign";
constexpr std::array kVerbs = {
    Verb{"open", 2, 2, false, kNoCampaign, runOpen},
    Verb{"list", 1, 1, true, {}, [](Context &context, const Invocation &) { return runList(context); }},
    Verb{"status", 2, 2, true, kNoCampaign, runStatus},
    Verb{"scan", 2, kAnyNumber, false, kNoCampaign, ofCampaign<scanInto>},
    Verb{"pack", 3, 3, false, "Name the campaign and the file", ofCampaign<writePack>},
    Verb{"return", 2, 2, false, "Name the work pack", takePackBack},
    Verb{"lists", 2, 2, false, kNoCampaign, ofCampaign<writeLists>},
    Verb{"finish", 2, 2, false, kNoCampaign,
         [](Context &context, const Invocation &invocation) {
             return runStep(context, invocation, audit::CampaignStep::Finish);
         }},
    Verb{"reopen", 2, 2, false, kNoCampaign,
         [](Context &context, const Invocation &invocation) {
             return runStep(context, invocation, audit::CampaignStep::Reopen);
         }},
    Verb{"sign", 2, 2, false, kNoCampaign,
         [](Context &context, const Invocation &invocation) {
             return runStep(context, invocation, audit::CampaignStep::Sign);
         }},
    Verb{"cancel", 2, 2, false, kNoCampaign,
         [](Context &context, const Invocation &invocation) {
             return runStep(context, invocation, audit::CampaignStep::Cancel);
         }},
};

Result<Exit> run(Context &context, const Invocation &invocation)
{
    return runVerb(context, invocation, "audit", kVerbs);
}

} // namespace

extern const Command kAuditCommand;
const Command kAuditCommand{
    "audit",
    "open NAME | list | status CAMPAIGN | scan CAMPAIGN [LABEL…] | pack CAMPAIGN FILE | return FILE | "
    "lists CAMPAIGN | finish|reopen|sign|cancel CAMPAIGN",
    "stocktakes: what is expected where, what was found, who signed",
    "open freezes what is expected; scan records labels read at a place and answers each; finish ends the "
    "counting: what is missing or elsewhere is then a finding, and only a decision changes the register; "
    "sign takes somebody who did not count.\npack writes the part of the register that counting needs where "
    "there "
    "is no network, return takes what was counted and edited in it; lists are for custodians to fill in "
    "(docs/stocktake.md).\nJSON: open: operation, campaign, expected, population; list: "
    "campaigns; status: campaign (id, name, state, class, scope, blind, sample, population, expected, "
    "opened_on, counts by bucket, coverage and accuracy with hits, of, share, low, high, confidence; "
    "counters), statement, places, lines; scan: operation, answers (scanned, outcome, item, place, "
    "recorded_place, seen_before, candidates), refused, unanswered; pack: file, pack, expected, labels; "
    "return: "
    "operation, pack, campaign, counted, already_here, answers, added and retired (id, name, class), kept "
    "(the same, key: retired there and changed here since), taken and conflicts (key, item, attribute, "
    "base, "
    "there, here), left, would_refuse; lists: files, custodians, items, without_custodian; the steps: "
    "operation, state, statement.",
    1,
    kAnyNumber,
    kOptions,
    run,
    true};

} // namespace tally::cli
