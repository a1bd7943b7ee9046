// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/line_book.h"

#include "licence/line_steps.h"
#include "licence/service_rows.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

namespace tally::licence {

namespace {

using LineKey = std::pair<Index, Metric>;

std::vector<std::size_t> atomsIn(std::uint64_t mask)
{
    std::vector<std::size_t> atoms;
    for (; mask != 0; mask &= mask - 1)
        atoms.push_back(std::size_t(std::countr_zero(mask)));
    return atoms;
}

class LineBook
{
public:
    LineBook(const Scene &scene, const Family &family, const Holdings &holdings, const PatternBook &book,
             const Allocation &allocation)
        : m_scene(scene), m_holdings(holdings), m_book(book), m_allocation(allocation)
    {
        for (std::size_t i = 0; i < family.products.size(); ++i)
            m_rank[family.products[i]] = i;
    }

    std::vector<Line> lines(const Demand &demand)
    {
        for (const Index lot : m_holdings.lots())
            enterLot(lot);
        for (const Settled &settled : demand.settled)
            enterSettled(settled);
        const Services services = servicesOf(m_scene, m_holdings, demand, m_book, m_allocation);
        for (const Service &service : services.rows)
            enterService(service);
        enterUse();
        enterShortfalls();
        std::vector<Line> lines;
        for (auto &[key, line] : m_lines) {
            finish(line);
            lines.push_back(std::move(line));
        }
        return lines;
    }

private:
    Line &lineOf(Index product, Metric metric)
    {
        Line &line = m_lines[{m_rank.at(product), metric}];
        line.product = product;
        line.metric = metric;
        return line;
    }
    Line &lineOfLot(Index lot) { return lineOf(m_scene.lots[lot].product, m_scene.lots[lot].rule.metric); }

    LotUse &useOf(Line &line, Index lot)
    {
        for (LotUse &use : line.lots)
            if (use.lot == lot)
                return use;
        line.lots.push_back({});
        line.lots.back().lot = lot;
        return line.lots.back();
    }

    Line::ByPool &poolOf(Line &line, Index pool)
    {
        for (Line::ByPool &entry : line.pools)
            if (entry.pool == pool)
                return entry;
        line.pools.push_back({});
        line.pools.back().pool = pool;
        return line.pools.back();
    }

    void enterLot(Index index)
    {
        const Lot &lot = m_scene.lots[index];
        Line &line = lineOfLot(index);
        LotUse &use = useOf(line, index);
        if (lot.isUnlimited || !lot.lifts.empty())
            return;
        use.entitled = lot.quantity;
        poolOf(line, lot.pool).entitled += lot.quantity;
    }

    void enterSettled(const Settled &settled)
    {
        if (settled.lot == kNone) {
            for (const Atom &atom : settled.part.atoms) {
                const Metric metric = m_scene.products[atom.release.product].rule.metric;
                m_steps.exclude(lineOf(atom.release.product, metric), m_scene, atom);
            }
            return;
        }
        const Lot &lot = m_scene.lots[settled.lot];
        Line &line = lineOfLot(settled.lot);
        LotUse &use = useOf(line, settled.lot);
        use.used += settled.units;
        ++use.covered;
        std::int64_t units = settled.units;
        for (const Atom &atom : settled.part.atoms) {
            const Right right = lot.isUnlimited ? Right::Unlimited
                                : units > 0     ? Right::Locked
                                                : Right::SameDevice;
            line.assignments.push_back(rowOf(settled.part, atom, settled.lot, units, right, false));
            const std::int64_t raw = &atom != &settled.part.atoms[0] && isCounted(line.metric) ? 0
                                     : isCounted(line.metric) ? std::max<std::int64_t>(settled.part.raw, 1)
                                                              : 1;
            m_steps.count(line, settled.part, atom, raw, units, right);
            units = 0;
        }
        if (settled.units > 0)
            spend(line, lot.pool, settled.part.place.pool, settled.units, false);
    }

    static Assignment rowOf(const Part &part, const Atom &atom, Index lot, std::int64_t units, Right right,
                            bool isLent)
    {
        Assignment row;
        row.lot = lot;
        row.product = atom.release.product;
        row.version = atom.release.version;
        row.installation = atom.installation;
        row.device = part.device;
        row.person = part.person;
        row.units = units;
        row.right = right;
        row.isLent = isLent;
        return row;
    }

    // Whether units are counted by something else than the copies that the rows name.
    static bool isCounted(Metric metric)
    {
        return metric == Metric::Concurrent || metric == Metric::OrganisationMeasure ||
               metric == Metric::NamedUserPlus;
    }

    void spend(Line &line, Index owner, Index where, std::int64_t units, bool isLent)
    {
        Line::ByPool &place = poolOf(line, where);
        place.required += units;
        place.consumed += units;
        if (!isLent)
            return;
        place.borrowed += units;
        poolOf(line, owner).lentOut += units;
    }

    // The right by which the first copy of a use is covered.
    Right rightOf(Index supply, Release release) const
    {
        const Supply &units = m_holdings.supplies()[supply];
        const Lot &lot = m_scene.lots[units.lot];
        if (units.isPinned)
            return Right::Pinned;
        if (units.isHeld)
            return Right::Held;
        if (lot.lockedTo != kNone)
            return Right::Locked;
        if (!lot.lifts.empty())
            return Right::Upgrade;
        if (release.product != lot.product)
            return isComponent(lot.product, release.product) ? Right::Suite : Right::OtherEdition;
        const Index version = effectiveVersion(m_scene, release);
        const Terms &terms = m_holdings.terms()[units.terms];
        if (terms.bought != kNone && version > terms.bought)
            return Right::Maintenance;
        return terms.version == kNone || version == terms.version || version == terms.bought
                   ? Right::Own
                   : Right::Downgrade;
    }

    bool isComponent(Index suite, Index product) const
    {
        const std::vector<Index> &components = m_scene.products[suite].components;
        return std::find(components.begin(), components.end(), product) != components.end();
    }

    void enterService(const Service &service)
    {
        std::int64_t dealt = 0;
        for (const Service::From &from : service.from) {
            enterUnits(service, from, dealt);
            dealt += from.units;
        }
    }

    // What of the raw count of a part falls to these units, `dealt` having gone before.
    static std::int64_t rawOf(const Part &part, const Service::From &from, std::int64_t dealt)
    {
        if (part.units <= 0)
            return 0;
        return (dealt + from.units) * part.raw / part.units - dealt * part.raw / part.units;
    }

    void enterUnits(const Service &service, const Service::From &from, std::int64_t dealt)
    {
        const Part &main = (*service.bundle)[service.use->covered[0].first];
        const Index lot = from.supply == kNone ? kNone : m_holdings.supplies()[from.supply].lot;
        Line &line = lot != kNone ? lineOfLot(lot) : lineOfPurchase(from.purchase);
        std::int64_t units = from.units;
        for (const auto &[part, mask] : service.use->covered)
            for (const std::size_t atom : atomsIn(mask)) {
                if (dealt > 0 && units == 0)
                    break;
                const Part &of = (*service.bundle)[part];
                const Assignment row = atomRow(line, service, of, atom, from, units);
                m_rowsOfSlot[service.use->slot].emplace_back(keyOf(line), Index(line.assignments.size()));
                line.assignments.push_back(row);
                const std::int64_t raw = isCounted(line.metric) ? (units > 0 ? rawOf(of, from, dealt) : 0)
                                         : dealt == 0           ? 1
                                                                : 0;
                m_steps.count(line, of, of.atoms[atom], raw, units, row.right);
                units = 0;
            }
        if (lot == kNone) {
            Line::ByPool &place = poolOf(line, main.place.pool);
            place.required += from.units;
            place.shortfall += from.units;
            line.shortfall += from.units;
            return;
        }
        LotUse &use = useOf(line, lot);
        use.covered += dealt == 0 ? std::int64_t(service.use->covered.size()) : 0;
        use.lent += from.isLent ? from.units : 0;
        spend(line, m_holdings.supplies()[from.supply].pool, main.place.pool, from.units, from.isLent);
    }

    Line &lineOfPurchase(Index purchase)
    {
        const Terms &terms = m_book.problem.purchases[purchase];
        return lineOf(terms.product, terms.rule.metric);
    }

    Assignment atomRow(const Line &line, const Service &service, const Part &part, std::size_t atom,
                       const Service::From &from, std::int64_t units) const
    {
        const Atom &covered = part.atoms[atom];
        const Index lot = from.supply == kNone ? kNone : m_holdings.supplies()[from.supply].lot;
        Right right = from.supply == kNone ? Right::Own : rightOf(from.supply, covered.release);
        const Part &main = (*service.bundle)[service.use->covered[0].first];
        if (units == 0)
            right = isComponent(line.product, covered.release.product) ? Right::Suite
                    : &part == &main                                   ? Right::SameDevice
                                                                       : Right::SecondCopy;
        Assignment row = rowOf(part, covered, lot, units, right, from.isLent);
        if (covered.access != kNone)
            nameEnd(row, service, part, covered, from);
        return row;
    }

    // Whose licence it is: the person's or the device's, all of whose pairs it covers.
    void nameEnd(Assignment &row, const Service &service, const Part &part, const Atom &covered,
                 const Service::From &from) const
    {
        const Access &access = m_scene.accesses[covered.access];
        row.person = access.person;
        row.device = access.device;
        if (row.units == 0)
            return;
        const Terms &terms = from.supply != kNone
                                 ? m_holdings.terms()[m_holdings.supplies()[from.supply].terms]
                                 : m_book.problem.purchases[from.purchase];
        const std::uint64_t mask = service.use->covered[0].second;
        const bool isPerson = terms.rule.access != MetricRule::Access::Device &&
                              std::any_of(part.people.begin(), part.people.end(), [&](const auto &person) {
                                  return person.first == access.person && (mask & ~person.second) == 0;
                              });
        (isPerson ? row.device : row.person) = kNone;
    }

    LineKey keyOf(const Line &line) const { return {Index(m_rank.at(line.product)), line.metric}; }

    void enterUse()
    {
        for (Index i = 0; i < m_holdings.supplies().size(); ++i) {
            const Index lot = m_holdings.supplies()[i].lot;
            if (m_scene.lots[lot].lifts.empty())
                useOf(lineOfLot(lot), lot).used += m_allocation.used[i];
        }
        for (const LiftFlow &lift : m_allocation.lifts)
            enterLift(m_holdings.supplies()[lift.from], m_holdings.supplies()[lift.to], lift.units);
    }

    // A unit lifted to another product counts there and no longer where it was bought.
    void enterLift(const Supply &from, const Supply &to, std::int64_t units)
    {
        Line &left = lineOfLot(from.lot), &entered = lineOfLot(to.lot);
        const bool isSameLine = &left == &entered;
        const auto move = [&](Line &line, const Supply &supply, std::int64_t change) {
            poolOf(line, supply.pool).entitled += change;
            if (isSameLine)
                return;
            LotUse &use = useOf(line, supply.lot);
            use.entitled += change;
            use.used += change;
        };
        move(left, from, -units);
        move(entered, to, units);
    }

    // A shortage is told in each line in which units of it must be bought.
    void enterShortfalls()
    {
        for (const Shortfall &shortfall : m_allocation.shortfalls) {
            Shortage shortage;
            shortage.demand = shortfall.demand;
            shortage.supply = shortfall.supply;
            shortage.missing = shortfall.missing;
            shortage.isExact = shortfall.isExact;
            for (const Index supply : shortfall.supplies)
                if (std::find(shortage.lots.begin(), shortage.lots.end(),
                              m_holdings.supplies()[supply].lot) == shortage.lots.end())
                    shortage.lots.push_back(m_holdings.supplies()[supply].lot);
            std::map<LineKey, Shortage> told;
            for (const Index slot : shortfall.slots)
                for (const auto &[key, row] : m_rowsOfSlot[slot]) {
                    Shortage &entry = told.try_emplace(key, shortage).first->second;
                    entry.assignments.push_back(row);
                }
            for (auto &[key, entry] : told)
                if (m_lines.at(key).shortfall > 0)
                    tell(m_lines.at(key), std::move(entry));
        }
    }

    // What no licence can serve is told once, however many groups of demand it comes from.
    static void tell(Line &line, Shortage entry)
    {
        const auto like =
            std::find_if(line.shortages.begin(), line.shortages.end(), [&](const Shortage &told) {
                return told.lots.empty() && told.isExact == entry.isExact;
            });
        if (!entry.lots.empty() || like == line.shortages.end()) {
            line.shortages.push_back(std::move(entry));
            return;
        }
        like->demand += entry.demand;
        like->missing += entry.missing;
        like->assignments.insert(like->assignments.end(), entry.assignments.begin(), entry.assignments.end());
    }

    // R16: what is short is bought in one order, of so many units at least.
    void orderLeast(Line &line, std::int64_t least)
    {
        if (line.shortfall == 0 || line.shortfall >= least)
            return;
        line.beyondNeed = least - line.shortfall;
        line.shortfall = least;
        m_steps.order(line);
        const auto place = std::max_element(
            line.pools.begin(), line.pools.end(),
            [](const Line::ByPool &a, const Line::ByPool &b) { return a.shortfall < b.shortfall; });
        if (place == line.pools.end())
            return;
        place->shortfall += line.beyondNeed;
        place->required += line.beyondNeed;
    }

    void finish(Line &line)
    {
        std::sort(line.lots.begin(), line.lots.end(), [&](const LotUse &a, const LotUse &b) {
            const Lot &left = m_scene.lots[a.lot], &right = m_scene.lots[b.lot];
            return std::tie(left.item, left.name) < std::tie(right.item, right.name);
        });
        for (LotUse &use : line.lots) {
            use.surplus = use.entitled - use.used;
            line.entitled += use.entitled;
            line.consumed += use.used;
        }
        line.surplus = line.entitled - line.consumed;
        std::sort(line.pools.begin(), line.pools.end(), [&](const Line::ByPool &a, const Line::ByPool &b) {
            const auto key = [&](Index pool) {
                return pool == kNone
                           ? std::make_pair(ItemId{}, std::string())
                           : std::make_pair(m_scene.pools[pool].organisation, m_scene.pools[pool].name);
            };
            return key(a.pool) < key(b.pool);
        });
        const Product &product = m_scene.products[line.product];
        const std::int64_t needed = line.shortfall, least = product.rule.minimumQuantity;
        orderLeast(line, least);
        line.required = line.consumed + line.shortfall;
        line.cost = line.shortfall * product.price;
        const std::int64_t price = std::max<std::int64_t>(product.price, 1);
        line.proof = line.shortfall > 0 ? m_allocation.proof : Proof::Optimal;
        const std::int64_t bound =
            std::max<std::int64_t>(0, needed - (m_allocation.price - m_allocation.leastPrice) / price);
        line.bound = bound > 0 ? std::max(bound, std::min(line.shortfall, least)) : 0;
        m_steps.write(line);
    }

    const Scene &m_scene;
    const Holdings &m_holdings;
    const PatternBook &m_book;
    const Allocation &m_allocation;
    std::map<Index, std::size_t> m_rank;
    std::map<LineKey, Line> m_lines;
    std::map<Index, std::vector<std::pair<LineKey, Index>>> m_rowsOfSlot;
    StepBook m_steps;
};

} // namespace

std::vector<Line> linesOf(const Scene &scene, const Family &family, const Holdings &holdings,
                          const Demand &demand, const PatternBook &book, const Allocation &allocation)
{
    return LineBook(scene, family, holdings, book, allocation).lines(demand);
}

} // namespace tally::licence
