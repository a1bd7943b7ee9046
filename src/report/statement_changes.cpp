// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became another since the version before, with the reason of each unit.
#include "licence/profile.h"
#include "report/statement_causes.h"
#include "report/statement_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::report {

namespace {

using licence::Index;
using licence::kNone;
using licence::Line;
using licence::Scene;

using LineKey = std::tuple<ItemId, std::string, licence::Metric>; // product, edition, metric
using Reasons = std::map<std::string, std::int64_t>;

constexpr const char *kInflow = "came from another licence";
constexpr std::int64_t kSeat = -1; // in the place of a title

struct LotState
{
    licence::Grade grade = licence::Grade::Accepted;
    std::int64_t quantity = 0, entitled = 0;
};

// One of the two versions, by what lasts from one to the other: ids of items, not positions.
struct Side
{
    std::map<LineKey, const Line *> lines;
    std::map<LineKey, std::map<ItemId, LotState>> lots;
    // Device and title (or person and 0) -> the products that are counted there; excluded ones apart.
    std::map<std::pair<ItemId, std::int64_t>, std::set<ProductKey>> counted, excluded;
    std::set<std::pair<ItemId, ProductKey>> places; // device or person with what is counted there
    std::map<ItemId, licence::AbsentLot> absent;
};

Side sideOf(const StatementWork &work)
{
    Side side;
    const Scene &scene = work.reading.scene;
    for (const Line *line : linesOf(work, work.audit)) {
        const auto [item, edition] = keyOf(scene, line->product);
        const LineKey key(item, edition, line->metric);
        side.lines[key] = line;
        for (const licence::LotUse &use : line->lots) {
            const licence::Lot &lot = scene.lots[use.lot];
            side.lots[key][lot.item] = {lot.grade, lot.quantity, use.entitled};
        }
    }
    // What has no accepted evidence may be in no line of the audit view.
    for (const licence::Lot &lot : scene.lots) {
        const auto [item, edition] = keyOf(scene, lot.product);
        side.lots[{item, edition, lot.rule.metric}].try_emplace(lot.item,
                                                                LotState{lot.grade, lot.quantity, 0});
    }
    for (const licence::Installation &each : scene.installations) {
        const std::int64_t title = each.title < work.estate->titleCount()
                                       ? std::int64_t(work.estate->titleAt(each.title).id.value)
                                       : 0;
        auto &where = each.exclusion == kNone ? side.counted : side.excluded;
        where[{scene.devices[each.device].item, title}].insert(keyOf(scene, each.product));
        if (each.exclusion == kNone)
            side.places.emplace(scene.devices[each.device].item, keyOf(scene, each.product));
    }
    for (const licence::Seat &each : scene.seats) {
        auto &where = each.exclusion == kNone ? side.counted : side.excluded;
        where[{scene.people[each.person].item, kSeat}].insert(keyOf(scene, each.product));
        if (each.exclusion == kNone)
            side.places.emplace(scene.people[each.person].item, keyOf(scene, each.product));
    }
    for (const licence::AbsentLot &lot : work.reading.absent)
        side.absent[lot.item] = lot;
    return side;
}

class Comparison
{
public:
    Comparison(const StatementWork &before, const StatementWork &now)
        : m_beforeWork(before), m_nowWork(now), m_before(sideOf(before)), m_now(sideOf(now)),
          m_causes(before, now)
    {
    }

    Section section()
    {
        Section section = sectionOf(
            "changes", {"Product", "Metric", "Figure", "Before", "Reason", "Change", "Now"}, {3, 5, 6});
        std::set<LineKey> keys;
        for (const auto &[key, line] : m_before.lines)
            keys.insert(key);
        for (const auto &[key, line] : m_now.lines)
            keys.insert(key);
        const std::map<ProductKey, Reasons> copies = copyChanges();
        for (const LineKey &key : keys) {
            const Line *before = find(m_before, key), *now = find(m_now, key);
            addFigure(section, key, "entitled", before == nullptr ? 0 : before->entitled,
                      now == nullptr ? 0 : now->entitled, lotChanges(key));
            const auto known = copies.find({std::get<0>(key), std::get<1>(key)});
            addFigure(section, key, "required", before == nullptr ? 0 : before->required,
                      now == nullptr ? 0 : now->required, known == copies.end() ? Reasons{} : known->second);
            const std::int64_t short1 = before == nullptr ? 0 : before->shortfall;
            const std::int64_t short2 = now == nullptr ? 0 : now->shortfall;
            if (short1 != short2)
                addRow(section, key, "shortfall", short1, "follows from the rows above", short2);
        }
        return section;
    }

private:
    static const Line *find(const Side &side, const LineKey &key)
    {
        const auto found = side.lines.find(key);
        return found == side.lines.end() ? nullptr : found->second;
    }

    std::string labelOf(const LineKey &key) const
    {
        for (const StatementWork *work : {&m_nowWork, &m_beforeWork}) {
            for (const licence::Product &product : work->reading.scene.products) {
                if (product.item == std::get<0>(key) && product.edition == std::get<1>(key))
                    return licence::labelOf(product);
            }
        }
        return itemWord(std::get<0>(key));
    }

    void addRow(Section &section, const LineKey &key, const char *figure, std::int64_t before,
                const std::string &reason, std::int64_t now) const
    {
        section.rows.push_back({labelOf(key), std::string(licence::wordOf(std::get<2>(key))),
                                std::string(figure), before, reason, now - before, now});
    }

    // Its rows add up: for what no copy, seat or lot accounts for, all that else did change is named.
    void addFigure(Section &section, const LineKey &key, const char *figure, std::int64_t before,
                   std::int64_t now, const Reasons &reasons) const
    {
        std::int64_t at = before;
        for (const auto &[reason, change] : reasons) {
            if (change == 0)
                continue;
            addRow(section, key, figure, at, reason, at + change);
            at += change;
        }
        if (at == now)
            return;
        addRow(section, key, figure, at, m_causes.of({std::get<0>(key), std::get<1>(key)}, std::get<2>(key)),
               now);
    }

    std::string whyGone(ItemId lot) const
    {
        if (const auto found = m_now.absent.find(lot); found != m_now.absent.end()) {
            switch (found->second.why) {
            case licence::Absence::Expired:
                return "expired";
            case licence::Absence::Superseded:
                return "retired, transferred or consolidated";
            case licence::Absence::NotYet:
                return "starts later";
            case licence::Absence::Maintains:
            case licence::Absence::NoLicence:
                return "its record contradicts itself";
            }
        }
        if (m_causes.hasOtherMetric(lot))
            return "rule changed";
        return m_nowWork.estate->rowOf(lot) >= m_nowWork.estate->itemCount()
                   ? "its record has ended"
                   : "no longer of this product or scope";
    }

    std::string whyNew(ItemId lot) const
    {
        if (const auto found = m_before.absent.find(lot); found != m_before.absent.end())
            return found->second.why == licence::Absence::NotYet ? "started" : "counts again";
        if (m_causes.hasOtherMetric(lot))
            return "rule changed";
        if (m_causes.hasInflow(lot))
            return kInflow;
        return m_beforeWork.estate->rowOf(lot) >= m_beforeWork.estate->itemCount()
                   ? "bought"
                   : "newly of this product or scope";
    }

    std::string whyChanged(ItemId lot, const LotState *before, const LotState *now) const
    {
        if (now == nullptr)
            return whyGone(lot);
        if (before == nullptr)
            return whyNew(lot);
        if (before->grade != now->grade)
            return "evidence";
        if (before->quantity < now->quantity)
            return m_causes.hasInflow(lot) ? kInflow : "bought";
        return before->quantity > now->quantity ? "retired, transferred or consolidated" : "upgraded";
    }

    Reasons lotChanges(const LineKey &key) const
    {
        const auto lotsOf = [&](const Side &side) {
            const auto found = side.lots.find(key);
            return found == side.lots.end() ? std::map<ItemId, LotState>() : found->second;
        };
        const std::map<ItemId, LotState> before = lotsOf(m_before), now = lotsOf(m_now);
        std::set<ItemId> items;
        for (const auto &[item, state] : before)
            items.insert(item);
        for (const auto &[item, state] : now)
            items.insert(item);
        Reasons reasons;
        for (const ItemId item : items) {
            const auto a = before.find(item), b = now.find(item);
            const LotState *old = a == before.end() ? nullptr : &a->second;
            const LotState *made = b == now.end() ? nullptr : &b->second;
            const std::int64_t change =
                (made == nullptr ? 0 : made->entitled) - (old == nullptr ? 0 : old->entitled);
            if (change != 0)
                reasons[whyChanged(item, old, made)] += change;
        }
        return reasons;
    }

    // Copies and seats that came and went, by product. A newer version in the place of an older one is none.
    std::map<ProductKey, Reasons> copyChanges() const
    {
        std::map<ProductKey, Reasons> changes;
        addCame(m_before, m_now, m_beforeWork, 1, changes);
        addCame(m_now, m_before, m_nowWork, -1, changes);
        return changes;
    }

    // What is in `to` and not in `from`; with sign -1 that is what went.
    static void addCame(const Side &from, const Side &to, const StatementWork &fromWork, std::int64_t sign,
                        std::map<ProductKey, Reasons> &changes)
    {
        for (const auto &[place, products] : to.counted) {
            for (const ProductKey &product : products) {
                if (from.places.contains({place.first, product}))
                    continue;
                const auto excluded = from.excluded.find(place);
                const bool wasExcluded =
                    excluded != from.excluded.end() && excluded->second.contains(product);
                const char *reason = wasExcluded             ? (sign > 0 ? "exclusion ended" : "excluded")
                                     : place.second == kSeat ? (sign > 0 ? "assigned" : "assignment ended")
                                     : hasTitle(fromWork, place) ? "re-recognised"
                                     : sign > 0                  ? "installed"
                                                                 : "removed";
                changes[product][reason] += sign;
            }
        }
    }

    static bool hasTitle(const StatementWork &work, const std::pair<ItemId, std::int64_t> &place)
    {
        const estate::Row device = work.estate->rowOf(place.first);
        if (device >= work.estate->itemCount())
            return false;
        const std::vector<estate::Installation> held = work.estate->installationsOf(device);
        return std::any_of(held.begin(), held.end(), [&](const estate::Installation &each) {
            return std::int64_t(work.estate->titleAt(each.title).id.value) == place.second;
        });
    }

    const StatementWork &m_beforeWork, &m_nowWork;
    const Side m_before, m_now;
    const StatementCauses m_causes;
};

} // namespace

Section changesSection(const StatementWork &work, const StatementFacts &facts)
{
    return Comparison(*facts.before, work).section();
}

} // namespace tally::report
