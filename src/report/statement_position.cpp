// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/profile.h"
#include "report/statement_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::report {

namespace {

using licence::Assignment;
using licence::Index;
using licence::kNone;
using licence::Line;
using licence::Scene;

// One row of the sheet: a version of a product.
struct ElpKey
{
    Index product = kNone;
    Index version = kNone; // kNone: any, or not known
    friend auto operator<=>(const ElpKey &, const ElpKey &) = default;
};

struct ElpRow
{
    std::int64_t volume = 0, retail = 0, oem = 0, subscription = 0, other = 0, upgrades = 0;
    std::int64_t discovered = 0, manual = 0, units = 0, allocation = 0;
    std::int64_t maintained = 0, missing = 0;
    bool isUnlimited = false;
    std::set<std::string> notes;

    std::int64_t entitled() const { return volume + retail + oem + subscription + other; }
};

class ElpSheet
{
public:
    explicit ElpSheet(const StatementWork &work) : m_work(work), m_scene(work.reading.scene) {}

    std::map<ElpKey, ElpRow> rows()
    {
        for (const Line *line : linesOf(m_work, m_work.audit)) {
            for (const licence::LotUse &use : line->lots)
                enterLot(use);
            for (const Assignment &row : line->assignments)
                enterAssignment(row);
        }
        for (const auto &[index, use] : m_uses)
            enterLift(m_scene.lots[index], use);
        return std::move(m_rows);
    }

private:
    static ElpKey keyOf(const licence::Lot &lot)
    {
        return {lot.product, lot.boughtVersion != kNone ? lot.boughtVersion : lot.version};
    }

    void enterLot(const licence::LotUse &use)
    {
        const licence::Lot &lot = m_scene.lots[use.lot];
        ElpRow &row = m_rows[keyOf(lot)];
        if (!lot.lifts.empty()) {
            row.upgrades += lot.quantity;
            row.notes.insert("upgrades " + std::to_string(lot.quantity));
        }
        const licence::Record record(*m_work.estate, m_work.estate->rowOf(lot.item));
        const std::string channel = record.row() < m_work.estate->itemCount() ? record.text("channel") : "";
        std::int64_t &column = channel == "volume"         ? row.volume
                               : channel == "retail"       ? row.retail
                               : channel == "oem"          ? row.oem
                               : channel == "subscription" ? row.subscription
                                                           : row.other;
        column += use.entitled;
        m_uses[use.lot].entitled += use.entitled;
        m_uses[use.lot].used += use.used;
        if (lot.boughtVersion != kNone && lot.boughtVersion != lot.version)
            row.maintained += use.entitled;
        row.isUnlimited = row.isUnlimited || lot.isUnlimited;
    }

    struct Use
    {
        std::int64_t entitled = 0, used = 0, assigned = 0;
    };

    // Units that an upgrade lifts leave the version that they were bought for and come to its own.
    void enterLift(const licence::Lot &lot, const Use &use)
    {
        if (lot.isUnlimited)
            return;
        m_rows[keyOf(lot)].allocation +=
            lot.lifts.empty() ? use.assigned - use.used : use.assigned - use.entitled;
    }

    void enterAssignment(const Assignment &row)
    {
        const ElpKey demand{row.product, row.version};
        ElpRow &at = m_rows[demand];
        if (row.installation != kNone)
            (isStated(row.installation) ? at.manual : at.discovered) += 1;
        at.units += row.units;
        if (row.lot == kNone) {
            at.missing += row.units;
            return;
        }
        m_uses[row.lot].assigned += row.units;
        const ElpKey supply = keyOf(m_scene.lots[row.lot]);
        if (supply == demand || m_scene.lots[row.lot].isUnlimited)
            return;
        at.allocation += row.units;
        m_rows[supply].allocation -= row.units;
        if (row.units > 0)
            at.notes.insert(std::string(wordOf(row.right)));
    }

    bool isStated(Index installation)
    {
        const std::uint32_t title = m_scene.installations[installation].title;
        const auto [known, isNew] = m_stated.emplace(title, false);
        if (isNew && title < m_work.estate->titleCount()) {
            const auto recognition = m_work.estate->recognitionOf(title);
            known->second = recognition && recognition->rule == "stated";
        }
        return known->second;
    }

    const StatementWork &m_work;
    const Scene &m_scene;
    std::map<ElpKey, ElpRow> m_rows;
    std::map<Index, Use> m_uses;
    std::map<std::uint32_t, bool> m_stated;
};

std::string commentOf(const ElpRow &row)
{
    if (row.isUnlimited)
        return "unlimited licence in scope";
    if (row.missing > 0)
        return "short of " + std::to_string(row.missing);
    return row.allocation != 0 ? "balanced by use rights" : std::string();
}

std::string joined(const std::set<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

// Whose copies are short; they act.
std::string ownersOf(const Scene &scene, const Line &line)
{
    constexpr int kMostNamed = 4;
    std::string words;
    int named = 0;
    for (const Line::ByPool &pool : line.pools) {
        if (pool.shortfall == 0)
            continue;
        if (++named > kMostNamed)
            return words + " and others";
        words +=
            (words.empty() ? "" : ", ") + poolWord(scene, pool.pool) + " " + std::to_string(pool.shortfall);
    }
    return words;
}

// The true-up of an agreement under which licences of the line were bought; else nothing lets it wait.
std::string dueOf(const StatementWork &work, const Line &line)
{
    const estate::Estate &estate = *work.estate;
    for (const licence::LotUse &use : line.lots) {
        const estate::Row lot = estate.rowOf(work.reading.scene.lots[use.lot].item);
        const ItemId agreement =
            lot < estate.itemCount() ? licence::Record(estate, lot).reference("agreement") : ItemId();
        const estate::Row row = agreement ? estate.rowOf(agreement) : estate::kNoRow;
        if (row >= estate.itemCount())
            continue;
        const auto on = licence::Record(estate, row).day("true_up_on");
        if (on && *on >= estate.today())
            return "true-up on " + formatDay(*on) + " under " + licence::nameOf(estate, agreement);
    }
    return "at once";
}

std::string titleWord(const StatementWork &work, Index installation)
{
    const std::uint32_t title = work.reading.scene.installations[installation].title;
    if (title >= work.estate->titleCount())
        return {};
    const estate::Title found = work.estate->titleAt(title);
    const auto words = [&](estate::StringId id) { return std::string(work.estate->strings().text(id)); };
    const std::string version = words(found.version);
    return words(found.name) + (version.empty() ? "" : " " + version);
}

void addPosition(const StatementWork &work, const licence::Position &position, Section &section)
{
    const Scene &scene = work.reading.scene;
    for (const Line *line : linesOf(work, position)) {
        const licence::Product &product = scene.products[line->product];
        section.rows.push_back({std::string(wordOf(position.view)), product.publisher, labelOf(product),
                                std::string(licence::wordOf(line->metric)), line->entitled, line->required,
                                line->consumed, line->shortfall, line->surplus, line->reclaimable,
                                moneyWord(product.isPriced ? line->cost : 0), licence::statusOf(*line),
                                line->causedByPins});
    }
}

} // namespace

Section positionSection(const StatementWork &work)
{
    Section section = sectionOf("position",
                                {"View", "Publisher", "Product", "Metric", "Entitled", "Required", "Consumed",
                                 "Shortfall", "Surplus", "Reclaimable", "Cost of the shortfall (£)", "Status",
                                 "Shortfall caused by pins"},
                                {4, 5, 6, 7, 8, 9, 10, 12});
    addPosition(work, work.audit, section);
    addPosition(work, work.management, section);
    addPosition(work, work.departmental, section);
    return section;
}

Section elpSection(const StatementWork &work)
{
    Section section = sectionOf("elp",
                                {"Product family",
                                 "Version",
                                 "Volume licences",
                                 "FPP licences",
                                 "FPP upgrades",
                                 "OEM licences",
                                 "Subscriptions",
                                 "Other licences",
                                 "Preliminary entitlement",
                                 "Identified by discovery",
                                 "Identified manually",
                                 "Total deployment",
                                 "Deployment versus entitlement",
                                 "Use-right savings",
                                 "Licence allocation (+/-)",
                                 "Licensing delta",
                                 "Comments",
                                 "Upgrade quantity",
                                 "Upgrade quantity with maintenance",
                                 "Notes"},
                                {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18});
    const Scene &scene = work.reading.scene;
    const std::map<ElpKey, ElpRow> rows = ElpSheet(work).rows();
    std::vector<std::pair<ElpKey, ElpRow>> sorted(rows.begin(), rows.end());
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) {
        const licence::Product &left = scene.products[a.first.product];
        const licence::Product &right = scene.products[b.first.product];
        return std::pair(left.publisher, labelOf(left)) < std::pair(right.publisher, labelOf(right));
    });
    for (const auto &[key, row] : sorted) {
        const std::int64_t deployed = row.discovered + row.manual;
        section.rows.push_back({labelOf(scene.products[key.product]),
                                versionWord(scene.products[key.product], key.version),
                                row.volume,
                                row.retail,
                                row.upgrades,
                                row.oem,
                                row.subscription,
                                row.other,
                                row.entitled(),
                                row.discovered,
                                row.manual,
                                deployed,
                                row.entitled() - deployed,
                                deployed - row.units,
                                row.allocation,
                                row.entitled() + row.allocation - row.units,
                                commentOf(row),
                                row.upgrades,
                                row.maintained,
                                joined(row.notes)});
    }
    return section;
}

Section demandSection(const StatementWork &work)
{
    Section section = sectionOf("demand", {"Product", "Metric", "Step", "Change", "Leaves"}, {3, 4});
    for (const Line *line : linesOf(work, work.audit)) {
        std::int64_t left = 0;
        const std::string product = labelOf(work.reading.scene.products[line->product]);
        const std::string metric(licence::wordOf(line->metric));
        for (const licence::Step &step : line->steps) {
            left += step.change;
            section.rows.push_back({product, metric, step.what, step.change, left});
        }
        if (line->steps.empty() && line->required == 0)
            continue;
        section.rows.push_back(
            {product, metric, std::string("required"), line->required - left, line->required});
    }
    return section;
}

Section assignmentsSection(const StatementWork &work)
{
    Section section = sectionOf("assignments",
                                {"Product", "Version", "Device", "Device name", "Department", "Person",
                                 "Licence", "Licence name", "Units", "Right", "Lent", "Evidence"},
                                {8});
    const Scene &scene = work.reading.scene;
    for (const Line *line : linesOf(work, work.audit)) {
        for (const Assignment &row : line->assignments) {
            const licence::Lot *lot = row.lot == kNone ? nullptr : &scene.lots[row.lot];
            const licence::Device *device = row.device == kNone ? nullptr : &scene.devices[row.device];
            const Index pool = device != nullptr     ? device->pool
                               : row.person != kNone ? scene.people[row.person].pool
                                                     : kNone;
            section.rows.push_back(
                {labelOf(scene.products[row.product]), versionWord(scene.products[row.product], row.version),
                 device == nullptr ? std::string() : deviceWord(work, row.device),
                 device == nullptr ? std::string() : device->name, poolWord(scene, pool),
                 row.person == kNone ? std::string() : itemWord(scene.people[row.person].item),
                 lot == nullptr ? std::string() : itemWord(lot->item),
                 lot == nullptr ? std::string("none: short") : lot->name, row.units,
                 lot == nullptr ? std::string() : std::string(wordOf(row.right)),
                 std::string(row.isLent ? "yes" : ""),
                 row.installation == kNone ? std::string() : titleWord(work, row.installation)});
        }
    }
    std::sort(section.rows.begin(), section.rows.end());
    return section;
}

Section rightsSection(const StatementWork &work)
{
    Section section = sectionOf("rights", {"Product", "Right", "Rows covered", "Units"}, {2, 3});
    for (const Line *line : linesOf(work, work.audit)) {
        std::map<std::string, std::pair<std::int64_t, std::int64_t>> sums;
        for (const Assignment &row : line->assignments) {
            auto &sum = sums[row.lot == kNone ? "none: short" : std::string(wordOf(row.right))];
            sum.first += 1;
            sum.second += row.units;
        }
        for (const auto &[right, sum] : sums)
            section.rows.push_back(
                {labelOf(work.reading.scene.products[line->product]), right, sum.first, sum.second});
    }
    return section;
}

Section shortfallsSection(const StatementWork &work)
{
    Section section = sectionOf("shortfalls",
                                {"Product", "Metric", "Missing", "Proven least", "Why", "Reclaim",
                                 "Redistribute", "Buy", "Cost (£)", "Owner", "By"},
                                {2, 3, 5, 6, 7, 8});
    const Scene &scene = work.reading.scene;
    for (const Line *line : linesOf(work, work.audit)) {
        if (line->shortfall == 0)
            continue;
        const licence::Product &product = scene.products[line->product];
        const std::int64_t reclaimed = std::min(line->reclaimable, line->shortfall);
        std::int64_t departmental = line->shortfall;
        for (const Line *other : linesOf(work, work.departmental)) {
            if (other->product == line->product && other->metric == line->metric)
                departmental = other->shortfall;
        }
        section.rows.push_back({labelOf(product), std::string(licence::wordOf(line->metric)), line->shortfall,
                                line->bound, licence::reasonOf(scene, *line), reclaimed,
                                std::max<std::int64_t>(0, departmental - line->shortfall),
                                line->shortfall - reclaimed, moneyWord(product.isPriced ? line->cost : 0),
                                ownersOf(scene, *line), dueOf(work, *line)});
    }
    return section;
}

namespace {

struct Move
{
    std::string product, from, to, reference;
    std::int64_t units = 0, pence = 0;
    std::string how;
};

// What the departmental view lends, with what the lot charges for a unit.
std::vector<Move> lentUnits(const StatementWork &work)
{
    const Scene &scene = work.reading.scene;
    std::map<std::pair<Index, Index>, std::int64_t> lent; // lot, where
    for (const Line *line : linesOf(work, work.departmental)) {
        for (const Assignment &row : line->assignments) {
            if (!row.isLent || row.lot == kNone || row.units == 0)
                continue;
            const Index to = row.device != kNone   ? scene.devices[row.device].pool
                             : row.person != kNone ? scene.people[row.person].pool
                                                   : kNone;
            lent[{row.lot, to}] += row.units;
        }
    }
    std::vector<Move> moves;
    for (const auto &[key, units] : lent) {
        const licence::Lot &lot = scene.lots[key.first];
        const estate::Row at = work.estate->rowOf(lot.item);
        const std::int64_t rate =
            at < work.estate->itemCount()
                ? licence::Record(*work.estate, at).number("lending_rate_pence").value_or(0)
                : 0;
        moves.push_back({labelOf(scene.products[lot.product]), poolWord(scene, lot.pool),
                         poolWord(scene, key.second), itemWord(lot.item) + " " + lot.name, units,
                         rate * units, "lent, a year"});
    }
    return moves;
}

std::vector<Move> recordedTransfers(const StatementWork &work)
{
    std::vector<Move> moves;
    std::vector<estate::Row> rows = work.estate->itemsOfClass("licence_transaction");
    std::sort(rows.begin(), rows.end(),
              [&](estate::Row a, estate::Row b) { return work.estate->idAt(a) < work.estate->idAt(b); });
    std::map<ItemId, const licence::Lot *> lots;
    for (const licence::Lot &lot : work.reading.scene.lots) {
        if (std::binary_search(work.products.begin(), work.products.end(), lot.product))
            lots[lot.item] = &lot;
    }
    for (const estate::Row row : rows) {
        const licence::Record record(*work.estate, row);
        const auto on = record.day("effective_on");
        const auto from = lots.find(record.reference("licence")),
                   to = lots.find(record.reference("to_licence"));
        if (record.text("transaction_type") != "transfer" || (on && *on > work.estate->today()) ||
            (from == lots.end() && to == lots.end()))
            continue;
        const Scene &scene = work.reading.scene;
        const auto owner = [&](const auto &found) {
            return found == lots.end() ? licence::nameOf(*work.estate, record.reference("counterpart"))
                                       : poolWord(scene, found->second->pool);
        };
        const Index product = from != lots.end() ? from->second->product : to->second->product;
        moves.push_back({labelOf(scene.products[product]), owner(from), owner(to), record.text("reference"),
                         record.number("quantity").value_or(0), record.number("charge_pence").value_or(0),
                         "transferred on " + dayWord(on)});
    }
    return moves;
}

} // namespace

Section transfersSection(const StatementWork &work)
{
    Section section = sectionOf(
        "transfers", {"Product", "From", "To", "Units", "How", "Licence or reference", "Cross-charge (£)"},
        {3, 6});
    for (const auto &moves : {lentUnits(work), recordedTransfers(work)}) {
        for (const Move &move : moves)
            section.rows.push_back({move.product, move.from, move.to, move.units, move.how, move.reference,
                                    moneyWord(move.pence)});
    }
    return section;
}

} // namespace tally::report
