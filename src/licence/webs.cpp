// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/webs.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::licence {

namespace {

using Partners = std::map<Index, std::set<Index>>;

// Groups of those with the same partners, by their first member's place in the rows.
std::map<Index, Index> fold(const Partners &partners, const std::vector<Index> &order,
                            std::vector<std::vector<Index>> &groups)
{
    std::map<std::set<Index>, Index> numbers;
    std::map<Index, Index> groupOf;
    for (const Index who : order) {
        const auto [at, isNew] = numbers.try_emplace(partners.at(who), Index(groups.size()));
        if (isNew)
            groups.emplace_back();
        groups[at->second].push_back(who);
        groupOf[who] = at->second;
    }
    return groupOf;
}

void meet(std::vector<Index> &order, Partners &partners, Index who, Index partner)
{
    const auto [at, isNew] = partners.try_emplace(who);
    if (isNew)
        order.push_back(who);
    at->second.insert(partner);
}

bool coversAll(const Scene &scene, const Terms &terms, const Bundle &bundle)
{
    return std::all_of(bundle.begin(), bundle.end(), [&](const Part &part) {
        return std::all_of(part.atoms.begin(), part.atoms.end(),
                           [&](const Atom &atom) { return covers(scene, terms, atom.release); });
    });
}

Index slotOf(const Scene &scene, const Holdings &holdings, const std::vector<Terms> &purchases,
             const Bundle &bundle, MetricRule::Access other, SlotBook &slots)
{
    Slot slot;
    slot.pool = bundle[0].place.pool;
    const auto fits = [&](const Terms &terms) {
        return terms.rule.metric == Metric::ClientAccess && terms.rule.access != other &&
               coversAll(scene, terms, bundle);
    };
    for (Index i = 0; i < holdings.terms().size(); ++i)
        if (fits(holdings.terms()[i]) && serves(scene, holdings.terms()[i], bundle[0].place))
            slot.terms.push_back(i);
    for (Index i = 0; i < purchases.size(); ++i)
        if (fits(purchases[i]))
            slot.purchases.push_back(i);
    return slots.number(std::move(slot));
}

} // namespace

Web webOf(const Scene &scene, const Holdings &holdings, const std::vector<Terms> &purchases,
          const Bundle &bundle, SlotBook &slots, WebEnds &ends)
{
    Partners ofPerson, ofDevice;
    std::vector<Index> people, devices;
    std::set<std::pair<Index, Index>> pairs;
    for (const Part &part : bundle)
        for (const Atom &atom : part.atoms) {
            const Access &access = scene.accesses[atom.access];
            pairs.emplace(access.person, access.device);
            if (access.person != kNone)
                meet(people, ofPerson, access.person, access.device);
            if (access.device != kNone)
                meet(devices, ofDevice, access.device, access.person);
        }
    const auto personGroup = fold(ofPerson, people, ends.people);
    const auto deviceGroup = fold(ofDevice, devices, ends.devices);
    Web web;
    web.personSlot = slotOf(scene, holdings, purchases, bundle, MetricRule::Access::Device, slots);
    web.deviceSlot = slotOf(scene, holdings, purchases, bundle, MetricRule::Access::User, slots);
    for (const auto &group : ends.people)
        web.people.push_back(std::int64_t(group.size()));
    for (const auto &group : ends.devices)
        web.devices.push_back(std::int64_t(group.size()));
    std::set<std::pair<Index, Index>> folded;
    for (const auto &[person, device] : pairs)
        folded.emplace(person == kNone ? kNone : personGroup.at(person),
                       device == kNone ? kNone : deviceGroup.at(device));
    web.pairs.assign(folded.begin(), folded.end());
    return web;
}

void dropNeedless(const Web &web, solve::VertexCover &cover)
{
    const auto isNeeded = [&](Index group, bool isPerson) {
        return std::any_of(web.pairs.begin(), web.pairs.end(), [&](const auto &pair) {
            const Index own = isPerson ? pair.first : pair.second,
                        other = isPerson ? pair.second : pair.first;
            return own == group && (other == kNone || !(isPerson ? cover.right : cover.left)[other]);
        });
    };
    for (Index i = 0; i < cover.right.size(); ++i)
        cover.right[i] = cover.right[i] && isNeeded(i, false);
    for (Index i = 0; i < cover.left.size(); ++i)
        cover.left[i] = cover.left[i] && isNeeded(i, true);
}

solve::VertexCover coverByPurchase(const Web &web)
{
    // A pair with nobody at one end has only the other to choose.
    std::vector<std::int64_t> people = web.people, devices = web.devices;
    std::int64_t all = 1;
    for (const auto *weights : {&web.people, &web.devices})
        for (const std::int64_t weight : *weights)
            all += weight;
    people.push_back(all);
    devices.push_back(all);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (const auto &[person, device] : web.pairs)
        pairs.emplace_back(person == kNone ? Index(web.people.size()) : person,
                           device == kNone ? Index(web.devices.size()) : device);
    solve::VertexCover cover = solve::cheapestCover(people, devices, pairs);
    cover.left.pop_back();
    cover.right.pop_back();
    return cover;
}

std::vector<Use> usesOf(const Scene &scene, const Bundle &bundle, const Web &web, const WebEnds &ends,
                        const solve::VertexCover &cover)
{
    std::vector<Use> uses;
    std::map<Index, std::size_t> ofPerson, ofDevice;
    const auto choose = [&](const auto &groups, const std::vector<bool> &chosen, Index slot, auto &numbers) {
        for (std::size_t group = 0; group < groups.size(); ++group)
            for (const Index who : groups[group])
                if (chosen[group]) {
                    numbers[who] = uses.size();
                    uses.push_back({slot, 1, {}});
                }
    };
    choose(ends.people, cover.left, web.personSlot, ofPerson);
    choose(ends.devices, cover.right, web.deviceSlot, ofDevice);
    for (std::size_t part = 0; part < bundle.size(); ++part)
        for (std::size_t atom = 0; atom < bundle[part].atoms.size(); ++atom) {
            const Access &access = scene.accesses[bundle[part].atoms[atom].access];
            const auto person = ofPerson.find(access.person);
            Use &use = uses[person != ofPerson.end() ? person->second : ofDevice.at(access.device)];
            if (use.covered.empty() || use.covered.back().first != part)
                use.covered.emplace_back(part, 0);
            use.covered.back().second |= std::uint64_t(1) << atom;
        }
    return uses;
}

} // namespace tally::licence
