// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why units are missing, in words.
#include "licence/terms.h"
#include "licence/wording.h"

#include <algorithm>
#include <map>

namespace tally::licence {

namespace {

std::string lotNames(const Scene &scene, const std::vector<Index> &lots)
{
    constexpr std::size_t kMost = 6;
    std::string names;
    for (std::size_t i = 0; i < std::min(lots.size(), kMost); ++i)
        names += (i == 0 ? "" : ", ") + scene.lots[lots[i]].name;
    if (lots.size() > kMost)
        names += " and " + std::to_string(lots.size() - kMost) + " more";
    return names;
}

Place placeOf(const Scene &scene, const Assignment &demand)
{
    if (demand.device != kNone) {
        const Device &device = scene.devices[demand.device];
        return {device.pool, device.site, device.segment};
    }
    if (demand.person != kNone)
        return {scene.people[demand.person].pool, scene.people[demand.person].site, {}};
    return {};
}

// What keeps a lot of the right product from the place; empty: nothing that its terms say.
std::string obstacle(const Scene &scene, const Line &line, Index index, const Place &place)
{
    const Lot &lot = scene.lots[index];
    Terms terms = termsOfLot(scene, index);
    const bool isCounted =
        std::any_of(line.lots.begin(), line.lots.end(), [&](const LotUse &use) { return use.lot == index; });
    if (!isCounted && lot.grade != Grade::Accepted)
        return "has no accepted evidence";
    if (serves(scene, terms, place))
        return {};
    terms.segment.clear();
    if (serves(scene, terms, place))
        return "is for another market segment";
    const bool isScoped = !terms.scopePools.empty() || !terms.scopeSites.empty();
    return isScoped ? "is only for other organisations or sites" : "belongs to another legal entity";
}

// Licences of the product that could serve the demand if it arose elsewhere.
std::string withheldFrom(const Scene &scene, const Line &line, const Shortage &shortage)
{
    constexpr std::size_t kMostDemands = 50;
    std::map<std::string, std::vector<Index>> lots;
    for (Index i = 0; i < scene.lots.size(); ++i) {
        const Lot &lot = scene.lots[i];
        if (lot.product != line.product || lot.rule.metric != line.metric || lot.lockedTo != kNone ||
            (!lot.isUnlimited && lot.quantity <= 0))
            continue;
        const Terms terms = termsOfLot(scene, i);
        for (std::size_t n = 0; n < std::min(shortage.assignments.size(), kMostDemands); ++n) {
            const Assignment &demand = line.assignments[shortage.assignments[n]];
            if (!covers(scene, terms, {demand.product, demand.version}))
                continue;
            if (const std::string why = obstacle(scene, line, i, placeOf(scene, demand)); !why.empty()) {
                lots[why].push_back(i);
                break;
            }
        }
    }
    std::string words;
    for (const auto &[why, which] : lots)
        words += (words.empty() ? " (" : "; ") + lotNames(scene, which) + " " + why;
    return words.empty() ? words : words + ")";
}

} // namespace

std::string reasonOf(const Scene &scene, const Line &line, const Shortage &shortage)
{
    std::string words = std::to_string(shortage.demand) + " " + demandWord(line.metric, shortage.demand);
    if (shortage.lots.empty())
        words += "; no licence can cover " + std::string(shortage.demand == 1 ? "it" : "them") +
                 withheldFrom(scene, line, shortage);
    else
        words += "; only " + std::string(shortage.lots.size() == 1 ? "this licence" : "these licences") +
                 " with " + unitsWord(shortage.supply) + " can cover them: " + lotNames(scene, shortage.lots);
    words += "; " + std::to_string(shortage.missing) + " missing";
    if (!shortage.isExact)
        words += " (figures of a programme: they bound and do not prove)";
    return words;
}

std::string reasonOf(const Scene &scene, const Line &line)
{
    std::string words;
    for (const Shortage &shortage : line.shortages)
        words += (words.empty() ? "" : "; and ") + reasonOf(scene, line, shortage);
    if (line.beyondNeed > 0)
        words += "; at least " + std::to_string(line.shortfall) + " are bought at once";
    if (line.causedByPins > 0)
        words += (words.empty() ? "" : "; ") + std::string("allocations by hand cause ") +
                 std::to_string(line.causedByPins) + " of the shortfall";
    return words;
}

} // namespace tally::licence
