// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/patterns.h"

#include "licence/shapes.h"
#include "licence/webs.h"

#include <algorithm>
#include <bit>
#include <map>

namespace tally::licence {

namespace {

// More states than that in one bundle, and only the leanest patterns are followed.
constexpr std::size_t kMostStates = 20'000;
constexpr std::size_t kMostPatterns = 400;

// How many of each look of part are left with which atoms; sorted.
using State = std::vector<std::pair<std::size_t, std::uint64_t>>;
using Uses = std::vector<std::pair<Index, std::int64_t>>;

// One choice: the units of a slot, and what it takes out of the state.
struct Choice
{
    Index slot = kNone;
    std::int64_t units = 0;
    State covered; // look and atoms
};

struct Way
{
    Uses uses;
    std::vector<Choice> choices;
};

Uses plus(const Uses &uses, Index slot, std::int64_t units)
{
    Uses sum = uses;
    const auto at = std::lower_bound(sum.begin(), sum.end(), std::make_pair(slot, std::int64_t(0)));
    if (at != sum.end() && at->first == slot)
        at->second += units;
    else
        sum.insert(at, {slot, units});
    return sum;
}

// `lean` needs no more of any slot.
bool isNoWorse(const Uses &lean, const Uses &other)
{
    return std::all_of(lean.begin(), lean.end(), [&](const auto &use) {
        const auto at =
            std::lower_bound(other.begin(), other.end(), std::make_pair(use.first, std::int64_t(0)));
        return at != other.end() && at->first == use.first && at->second >= use.second;
    });
}

void keepIfGood(std::vector<Way> &ways, Way way)
{
    for (const Way &other : ways)
        if (isNoWorse(other.uses, way.uses))
            return;
    std::erase_if(ways, [&](const Way &other) { return isNoWorse(way.uses, other.uses); });
    ways.push_back(std::move(way));
}

class WayFinder
{
public:
    WayFinder(const Bundle &bundle, const std::vector<Shape> &shapes, SlotBook &slots)
        : m_bundle(bundle), m_shapes(shapes), m_slots(slots)
    {
        for (std::size_t i = 0; i < bundle.size(); ++i) {
            std::size_t look = 0;
            while (look < m_looks.size() && !looksLike(m_looks[look], i))
                ++look;
            if (look == m_looks.size())
                m_looks.push_back(i);
            m_lookOf.push_back(look);
        }
    }

    const std::vector<Way> &ways()
    {
        State state;
        for (std::size_t i = 0; i < m_bundle.size(); ++i)
            state.emplace_back(m_lookOf[i], everything(m_bundle[i]));
        std::sort(state.begin(), state.end());
        return from(state);
    }
    bool isComplete() const { return m_isComplete; }
    std::size_t lookOf(std::size_t part) const { return m_lookOf[part]; }
    static std::uint64_t everything(const Part &part)
    {
        return part.atoms.size() >= 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << part.atoms.size()) - 1;
    }

private:
    bool looksLike(std::size_t a, std::size_t b) const
    {
        const Part &left = m_bundle[a], &right = m_bundle[b];
        if (left.atoms.size() != right.atoms.size() || left.isPortable != right.isPortable ||
            left.place.pool != right.place.pool)
            return false;
        return std::all_of(m_shapes.begin(), m_shapes.end(), [&](const Shape &shape) {
            return shape.masks[a] == shape.masks[b] && shape.unitsPerUse[a] == shape.unitsPerUse[b] &&
                   shape.isFree[a] == shape.isFree[b] &&
                   (shape.holders.empty() || shape.holders[a] == shape.holders[b]);
        });
    }

    const std::vector<Way> &from(const State &state)
    {
        const auto known = m_memo.find(state);
        if (known != m_memo.end())
            return known->second;
        std::vector<Way> ways;
        if (state.empty()) {
            ways.push_back({});
        } else {
            for (const Choice &choice : choices(state))
                extend(state, choice, ways);
            thin(ways);
        }
        return m_memo.emplace(state, std::move(ways)).first->second;
    }

    void extend(const State &state, const Choice &choice, std::vector<Way> &ways)
    {
        const std::vector<Way> rest = from(without(state, choice));
        for (const Way &way : rest) {
            Way longer{plus(way.uses, choice.slot, choice.units), way.choices};
            longer.choices.push_back(choice);
            keepIfGood(ways, std::move(longer));
        }
    }

    void thin(std::vector<Way> &ways)
    {
        const std::size_t most = m_memo.size() > kMostStates ? 1 : kMostPatterns;
        if (ways.size() <= most)
            return;
        m_isComplete = false;
        const auto units = [](const Way &way) {
            std::int64_t sum = 0;
            for (const auto &use : way.uses)
                sum += use.second;
            return sum;
        };
        std::stable_sort(ways.begin(), ways.end(),
                         [&](const Way &a, const Way &b) { return units(a) < units(b); });
        ways.resize(most);
    }

    static State without(const State &state, const Choice &choice)
    {
        State rest = state;
        for (const auto &[look, mask] : choice.covered)
            for (auto &entry : rest)
                if (entry.first == look && (entry.second & mask) == mask) {
                    entry.second &= ~mask;
                    break;
                }
        std::erase_if(rest, [](const auto &entry) { return entry.second == 0; });
        std::sort(rest.begin(), rest.end());
        return rest;
    }

    // All uses that cover the first atom left.
    std::vector<Choice> choices(const State &state)
    {
        std::vector<Choice> found;
        const auto [look, left] = state[0];
        const std::uint64_t atom = left & (~left + 1);
        for (const Shape &shape : m_shapes)
            for (const std::uint64_t mask : shape.masks[m_looks[look]]) {
                if ((mask & atom) == 0)
                    continue;
                Choice choice;
                choice.slot =
                    m_slots.number({shape.terms, shape.purchases, m_bundle[m_looks[look]].place.pool});
                choice.units = shape.unitsOf(m_looks[look], mask & left);
                choice.covered = {{look, mask & left}};
                const bool hasFixed = !m_bundle[m_looks[look]].isPortable;
                const std::int64_t more = shape.mostParts - (shape.isFree[m_looks[look]] ? 0 : 1);
                addCompanions(shape, state, 1, more, hasFixed, choice, found);
            }
        return found;
    }

    // Covering more never hurts, so a use takes as many parts as it may.
    void addCompanions(const Shape &shape, const State &state, std::size_t from, std::int64_t most,
                       bool hasFixed, const Choice &choice, std::vector<Choice> &found)
    {
        bool isFull = true;
        for (std::size_t i = from; i < state.size(); ++i) {
            const auto [look, left] = state[i];
            const bool isFree = shape.isFree[m_looks[look]];
            if ((i > from && state[i] == state[i - 1]) || (most <= 0 && !isFree))
                continue;
            const bool isFixed = !m_bundle[m_looks[look]].isPortable;
            if (shape.secondsArePortable && isFixed && hasFixed)
                continue;
            for (const std::uint64_t mask : shape.masks[m_looks[look]]) {
                if ((mask & left) == 0)
                    continue;
                isFull = false;
                Choice more = choice;
                more.covered.emplace_back(look, mask & left);
                addCompanions(shape, state, i + 1, most - (isFree ? 0 : 1), hasFixed || isFixed, more, found);
            }
        }
        const bool isHeld = std::any_of(choice.covered.begin(), choice.covered.end(), [&](const auto &part) {
            return shape.holders.empty() || shape.holders[m_looks[part.first]];
        });
        if (isFull && isHeld)
            found.push_back(choice);
    }

    const Bundle &m_bundle;
    const std::vector<Shape> &m_shapes;
    SlotBook &m_slots;
    std::vector<std::size_t> m_looks, m_lookOf; // of looks: the first part
    std::map<State, std::vector<Way>> m_memo;
    bool m_isComplete = true;
};

// Which parts of the bundle the choices meant by their looks.
WrittenPattern written(const Bundle &bundle, const WayFinder &finder, const Way &way)
{
    WrittenPattern pattern;
    std::vector<std::uint64_t> left(bundle.size());
    for (std::size_t i = 0; i < bundle.size(); ++i)
        left[i] = WayFinder::everything(bundle[i]);
    for (auto choice = way.choices.rbegin(); choice != way.choices.rend(); ++choice) {
        Use use{choice->slot, choice->units, {}};
        for (const auto &[look, mask] : choice->covered)
            for (std::size_t i = 0; i < bundle.size(); ++i)
                if (finder.lookOf(i) == look && (left[i] & mask) == mask &&
                    std::none_of(use.covered.begin(), use.covered.end(),
                                 [&](const auto &taken) { return taken.first == i; })) {
                    left[i] &= ~mask;
                    use.covered.emplace_back(i, mask);
                    break;
                }
        pattern.uses.push_back(std::move(use));
    }
    return pattern;
}

// A suite is bought where somebody gave it a price or owns it; everything else may be bought.
std::vector<Terms> purchasesOf(const Scene &scene, const Family &family, const Holdings &holdings)
{
    std::vector<Terms> purchases;
    for (const Index product : family.products) {
        const Product &bought = scene.products[product];
        const bool isOwned = std::any_of(holdings.lots().begin(), holdings.lots().end(),
                                         [&](Index lot) { return scene.lots[lot].product == product; });
        if (bought.rule.metric != Metric::NoneRequired &&
            (bought.components.empty() || bought.isPriced || isOwned))
            purchases.push_back(termsOfPurchase(scene, product, holdings.lots()));
    }
    return purchases;
}

} // namespace

Index SlotBook::number(Slot slot)
{
    const auto [at, isNew] = m_numbers.try_emplace(slot, Index(m_slots.size()));
    if (isNew)
        m_slots.push_back(std::move(slot));
    return at->second;
}

PatternBook patternsOf(const Scene &scene, const Family &family, const Holdings &holdings,
                       const Demand &demand)
{
    PatternBook book;
    book.problem.purchases = purchasesOf(scene, family, holdings);
    SlotBook slots(book.problem.slots);
    for (const DemandClass &demandClass : demand.classes) {
        const Bundle &bundle = demandClass.members[0];
        const std::vector<Shape> shapes = shapesOf(scene, holdings, book.problem.purchases, bundle);
        WayFinder finder(bundle, shapes, slots);
        PatternClass patterns;
        patterns.count = std::int64_t(demandClass.members.size());
        std::vector<WrittenPattern> texts;
        for (const Way &way : finder.ways()) {
            patterns.patterns.push_back({way.uses});
            texts.push_back(written(bundle, finder, way));
        }
        book.isComplete = book.isComplete && finder.isComplete();
        book.problem.classes.push_back(std::move(patterns));
        book.written.push_back(std::move(texts));
    }
    for (const Bundle &bundle : demand.webs) {
        book.ends.emplace_back();
        book.problem.webs.push_back(
            webOf(scene, holdings, book.problem.purchases, bundle, slots, book.ends.back()));
    }
    return book;
}

} // namespace tally::licence
