// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "licence/profile.h"
#include "report/statement_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::report {

namespace {

using estate::Estate;
using estate::Row;
using licence::Index;
using licence::kNone;
using licence::Record;
using licence::Scene;

constexpr Day kCoverageDays = 30;

// Lines of `position` by lot.
std::map<Index, licence::LotUse> usesOf(const StatementWork &work, const licence::Position &position)
{
    std::map<Index, licence::LotUse> uses;
    for (const licence::Line *line : linesOf(work, position)) {
        for (const licence::LotUse &use : line->lots) {
            licence::LotUse &sum = uses[use.lot];
            sum.lot = use.lot;
            sum.entitled += use.entitled;
            sum.used += use.used;
            sum.surplus += use.surplus;
        }
    }
    return uses;
}

bool isWanted(const StatementWork &work, Index product)
{
    return std::binary_search(work.products.begin(), work.products.end(), product);
}

std::string referenceName(const Estate &estate, ItemId item)
{
    return item ? licence::nameOf(estate, item) : std::string();
}

struct LotWords
{
    std::string agreement, purchasedOn, invoice, order, supplier, channel, segment, from, until, coverFrom,
        coverUntil;
};

LotWords wordsOf(const Estate &estate, ItemId lot)
{
    LotWords words;
    const Row row = estate.rowOf(lot);
    if (row >= estate.itemCount())
        return words;
    const Record record(estate, row);
    const ItemId agreement = record.reference("agreement");
    words.agreement = referenceName(estate, agreement);
    if (const Row at = estate.rowOf(agreement); agreement && at < estate.itemCount()) {
        if (const std::string number = Record(estate, at).text("contract_number"); !number.empty())
            words.agreement = number + " " + words.agreement;
    }
    words.purchasedOn = dayWord(record.day("purchased_on"));
    words.invoice = record.text("invoice_number");
    words.order = record.text("order_number");
    words.supplier = estate.displayAt(row, "supplier");
    words.channel = record.text("channel");
    words.segment = record.text("segment");
    words.from = dayWord(record.day("starts_on"));
    words.until = dayWord(record.day("expires_on"));
    words.coverFrom = dayWord(record.day("cover_from"));
    words.coverUntil = dayWord(record.day("cover_until"));
    return words;
}

// How it was bought and for when: the middle of a lot's row.
void addPurchase(const LotWords &words, std::vector<Value> &row)
{
    row.insert(row.end(),
               {words.agreement, words.purchasedOn, words.supplier, words.invoice, words.order, words.channel,
                words.segment, words.from, words.until, words.coverFrom, words.coverUntil});
}

void addLot(const StatementWork &work, const licence::Lot &lot, const licence::LotUse &use, Section &section)
{
    const licence::Product &product = work.reading.scene.products[lot.product];
    const LotWords words = wordsOf(*work.estate, lot.item);
    const Index bought = lot.boughtVersion != kNone ? lot.boughtVersion : lot.version;
    const auto number = [&](std::int64_t units) {
        return lot.isUnlimited ? cell("unlimited") : Value(units);
    };
    std::vector<Value> row{itemWord(lot.item),
                           lot.name,
                           labelOf(product),
                           versionWord(product, bought),
                           versionWord(product, lot.version),
                           std::string(licence::wordOf(lot.rule.metric)),
                           number(lot.quantity),
                           number(use.entitled),
                           use.used,
                           number(use.surplus)};
    addPurchase(words, row);
    row.insert(row.end(), {poolWord(work.reading.scene, lot.pool), std::string(wordOf(lot.grade)),
                           std::string("counts")});
    section.rows.push_back(std::move(row));
}

void addAbsent(const StatementWork &work, const licence::AbsentLot &lot, Section &section)
{
    const LotWords words = wordsOf(*work.estate, lot.item);
    const std::string why(wordOf(lot.why));
    std::vector<Value> row{itemWord(lot.item), lot.name,        referenceName(*work.estate, lot.product),
                           cell(""),           cell(""),        cell(""),
                           std::int64_t(0),    std::int64_t(0), std::int64_t(0),
                           std::int64_t(0)};
    addPurchase(words, row);
    row.insert(row.end(), {cell(""), cell(""),
                           "does not count: " + why + (lot.on ? " " + formatDay(*lot.on) : std::string())});
    section.rows.push_back(std::move(row));
}

// Absent lots have no pool in the scene: they are of the scope when their owner is.
bool isAbsentInScope(const StatementWork &work, const licence::AbsentLot &lot)
{
    const bool product = (work.scope.publishers.empty() && work.scope.products.empty()) ||
                         std::any_of(work.products.begin(), work.products.end(), [&](Index each) {
                             return work.reading.scene.products[each].item == lot.product;
                         });
    if (!product || !work.scope.legalEntity)
        return product;
    const Row row = work.estate->rowOf(lot.item);
    if (row >= work.estate->itemCount())
        return false;
    const ItemId organisation = Record(*work.estate, row).reference("organisation");
    const ItemId owner(work.estate->ownerAt(row).value);
    for (Index pool = 0; pool < work.reading.scene.pools.size(); ++pool) {
        const ItemId at = work.reading.scene.pools[pool].organisation;
        if (at == (organisation ? organisation : owner))
            return isInEntity(work.reading.scene, pool, work.scope.legalEntity);
    }
    return (organisation ? organisation : owner) == work.scope.legalEntity;
}

// Exclusions that leave something of the scope out, with how many rows.
std::map<Index, std::map<Index, std::int64_t>> excludedRows(const StatementWork &work)
{
    std::map<Index, std::map<Index, std::int64_t>> counts; // exclusion, product
    const auto add = [&](const auto &rows) {
        for (const auto &row : rows) {
            if (row.exclusion != kNone && isWanted(work, row.product))
                ++counts[row.exclusion][row.product];
        }
    };
    add(work.reading.scene.installations);
    add(work.reading.scene.seats);
    add(work.reading.scene.accesses);
    return counts;
}

std::string reasonWord(licence::ExclusionReason reason)
{
    switch (reason) {
    case licence::ExclusionReason::Standby:
        return "standby";
    case licence::ExclusionReason::Developer:
        return "developer";
    case licence::ExclusionReason::Free:
        return "free";
    case licence::ExclusionReason::Component:
        return "component";
    case licence::ExclusionReason::Trial:
        return "trial";
    case licence::ExclusionReason::Disposed:
        return "disposed";
    case licence::ExclusionReason::Duplicate:
        return "duplicate";
    case licence::ExclusionReason::Other:
        break;
    }
    return "other";
}

std::string attachmentsWord(const Estate &estate, Row row)
{
    std::string words;
    for (const model::AttachmentRow &each : estate.attachmentsOf(row))
        words += (words.empty() ? "" : "; ") + each.name;
    return words;
}

struct Quality
{
    std::int64_t devices = 0, seen = 0, stale = 0, never = 0;
};

Quality coverageOf(const StatementWork &work)
{
    Quality quality;
    const Estate &estate = *work.estate;
    for (const licence::Device &device : work.reading.scene.devices) {
        const Row row = estate.rowOf(device.item);
        if (row >= estate.itemCount() || !isInEntity(work.reading.scene, device.pool, work.scope.legalEntity))
            continue;
        ++quality.devices;
        const auto at = estate.attributeAt(row, "last_inventory_at");
        const auto *instant = at ? std::get_if<std::int64_t>(&*at) : nullptr;
        if (instant == nullptr)
            ++quality.never;
        else if (dayOf(*instant) >= estate.today() - kCoverageDays)
            ++quality.seen;
        else
            ++quality.stale;
    }
    return quality;
}

} // namespace

Section lotsSection(const StatementWork &work)
{
    Section section = sectionOf(
        "lots", {"Licence",        "Name",         "Product",   "Version bought", "Effective version",
                 "Metric",         "Quantity",     "Entitled",  "Used",           "Surplus",
                 "Agreement",      "Purchased on", "Supplier",  "Invoice",        "Order",
                 "Channel",        "Segment",      "Starts on", "Expires on",     "Maintenance from",
                 "Maintenance to", "Owner",        "Evidence",  "Counts"},
        {6, 7, 8, 9});
    const std::map<Index, licence::LotUse> uses = usesOf(work, work.audit);
    for (Index i = 0; i < work.reading.scene.lots.size(); ++i) {
        if (!isWanted(work, work.reading.scene.lots[i].product))
            continue;
        const auto use = uses.find(i);
        addLot(work, work.reading.scene.lots[i], use == uses.end() ? licence::LotUse{} : use->second,
               section);
    }
    for (const licence::AbsentLot &lot : work.reading.absent) {
        if (isAbsentInScope(work, lot))
            addAbsent(work, lot, section);
    }
    return section;
}

Section exclusionsSection(const StatementWork &work, const StatementFacts &facts)
{
    Section section = sectionOf("exclusions",
                                {"Exclusion", "Product", "Reason", "Clause or rule", "Rows left out",
                                 "Evidence", "Recorded by", "Recorded on", "Operation", "Ends on"},
                                {4});
    const Scene &scene = work.reading.scene;
    for (const auto &[exclusion, products] : excludedRows(work)) {
        const licence::Exclusion &each = scene.exclusions[exclusion];
        const Row row = work.estate->rowOf(each.item);
        const bool isThere = row < work.estate->itemCount();
        const OperationNumber operation = isThere ? work.estate->beganAt(row) : 0;
        const auto recorded = facts.recorded.find(operation);
        const bool isKnown = recorded != facts.recorded.end();
        for (const auto &[product, count] : products)
            section.rows.push_back(
                {itemWord(each.item), labelOf(scene.products[product]), reasonWord(each.reason), each.words,
                 count, isThere ? attachmentsWord(*work.estate, row) : std::string(),
                 isKnown ? recorded->second.by : std::string(),
                 isKnown ? formatDay(dayOf(recorded->second.at)) : std::string(), std::to_string(operation),
                 isThere ? dayWord(Record(*work.estate, row).day("ends_on")) : std::string()});
    }
    return section;
}

Section qualitySection(const StatementWork &work)
{
    Section section = sectionOf("quality", {"Figure", "Count", "Of"}, {1, 2});
    const Scene &scene = work.reading.scene;
    const Quality coverage = coverageOf(work);
    std::int64_t copies = 0, unknownUse = 0, noVersion = 0, stated = 0;
    for (const licence::Installation &each : scene.installations) {
        if (!isWanted(work, each.product))
            continue;
        ++copies;
        unknownUse += each.lastUsedOn == std::numeric_limits<Day>::min() ? 1 : 0;
        noVersion += each.version == kNone ? 1 : 0;
    }
    for (const Section elp = elpSection(work); const auto &row : elp.rows)
        stated += std::get<std::int64_t>(row[10]);
    std::int64_t lots = 0, supporting = 0, unproven = 0;
    for (const licence::Lot &lot : scene.lots) {
        if (!isWanted(work, lot.product))
            continue;
        ++lots;
        supporting += lot.grade == licence::Grade::Supporting ? 1 : 0;
        unproven += lot.grade == licence::Grade::Unproven ? 1 : 0;
    }
    const auto add = [&](std::string what, std::int64_t count, std::int64_t of) {
        section.rows.push_back({std::move(what), count, of});
    };
    add("Devices with software of the register, inventoried in the last 30 days", coverage.seen,
        coverage.devices);
    add("Devices whose inventory is older", coverage.stale, coverage.devices);
    add("Devices without any inventory", coverage.never, coverage.devices);
    add("Installation rows of the register whose title nobody has recognised", work.reading.unrecognisedRows,
        work.reading.installationRows);
    add("Copies in scope without a known version", noVersion, copies);
    add("Copies in scope without data of use (unknown is not unused)", unknownUse, copies);
    add("Copies in scope counted by hand, not by discovery", stated, copies);
    add("Licences in scope with supporting evidence only", supporting, lots);
    add("Licences in scope without evidence", unproven, lots);
    add("Licences in scope without a document that their rules ask for (part 11)",
        static_cast<std::int64_t>(gapsSection(work).rows.size()), lots);
    add("Records that contradict themselves (below)", static_cast<std::int64_t>(work.reading.problems.size()),
        static_cast<std::int64_t>(work.reading.problems.size()));
    return section;
}

Section problemsSection(const StatementWork &work)
{
    Section section = sectionOf("problems", {"Record", "Name", "What", "Remedy", "Effect"});
    for (const licence::RecordProblem &problem : work.reading.problems)
        section.rows.push_back({itemWord(problem.item), problem.name, problem.what, problem.remedy,
                                std::string(problem.isLeftOut ? "does not count" : "counts")});
    return section;
}

Section gapsSection(const StatementWork &work)
{
    Section section =
        sectionOf("missing-evidence", {"Licence", "Name", "Channel", "Rules", "Missing", "Evidence"});
    std::map<ItemId, licence::Grade> grades;
    for (const licence::Lot &lot : work.reading.scene.lots) {
        if (isWanted(work, lot.product))
            grades.emplace(lot.item, lot.grade);
    }
    for (const licence::EvidenceGap &gap : work.reading.gaps) {
        if (const auto lot = grades.find(gap.item); lot != grades.end())
            section.rows.push_back({itemWord(gap.item), gap.name, gap.channel, gap.profile,
                                    text::join(gap.missing, "; "), std::string(wordOf(lot->second))});
    }
    return section;
}

Section evidenceSection(const StatementWork &work)
{
    Section section = sectionOf(
        "evidence", {"Proves", "Name", "Document", "Type", "Date", "SHA-256", "Bytes", "Kept in"}, {6});
    const Estate &estate = *work.estate;
    std::set<ItemId> items;
    for (const licence::Lot &lot : work.reading.scene.lots) {
        if (!isWanted(work, lot.product))
            continue;
        items.insert(lot.item);
        const Row row = estate.rowOf(lot.item);
        if (const ItemId agreement =
                row < estate.itemCount() ? Record(estate, row).reference("agreement") : ItemId())
            items.insert(agreement);
    }
    for (const auto &[exclusion, products] : excludedRows(work))
        items.insert(work.reading.scene.exclusions[exclusion].item);
    for (const ItemId item : items) {
        const Row row = estate.rowOf(item);
        if (row >= estate.itemCount())
            continue;
        std::vector<model::AttachmentRow> held = estate.attachmentsOf(row);
        std::sort(held.begin(), held.end(), [](const auto &a, const auto &b) { return a.sha256 < b.sha256; });
        for (const model::AttachmentRow &each : held) {
            const auto began = estate.beganOf(model::keyOf(each));
            const auto on = began ? estate.operationDay(*began) : std::nullopt;
            section.rows.push_back({itemWord(item), licence::nameOf(estate, item), each.name, each.kind,
                                    dayWord(on), each.sha256, each.size,
                                    "register, operation " + std::to_string(began.value_or(0))});
        }
    }
    return section;
}

} // namespace tally::report
