// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/reductions.h"

#include <unordered_map>

namespace tally::licence {

namespace {

// The atoms of the part that one unit covers, in the guise that covers most.
std::vector<bool> coveredAtoms(const Scene &scene, const Terms &terms, const Part &part)
{
    std::vector<bool> best(part.atoms.size());
    std::size_t most = 0;
    for (Index guise = 0; guise < terms.guises; ++guise) {
        std::vector<bool> covered(part.atoms.size());
        std::size_t count = 0;
        for (std::size_t i = 0; i < part.atoms.size(); ++i) {
            covered[i] = covers(scene, terms, part.atoms[i].release, guise);
            count += covered[i] ? 1 : 0;
        }
        if (count > most) {
            most = count;
            best = std::move(covered);
        }
    }
    return best;
}

// Moves the covered atoms out of the part; whether there were any.
bool take(Part &part, const std::vector<bool> &covered, Settled &taken)
{
    taken.part = part;
    taken.part.atoms.clear();
    std::vector<Atom> left;
    for (std::size_t i = 0; i < part.atoms.size(); ++i)
        (covered[i] ? taken.part.atoms : left).push_back(part.atoms[i]);
    part.atoms = std::move(left);
    return !taken.part.atoms.empty();
}

} // namespace

void settle(const Scene &scene, const Holdings &holdings, std::vector<Part> &parts,
            std::vector<Settled> &settled)
{
    std::unordered_map<Index, std::vector<std::size_t>> ofDevice;
    if (!holdings.locked().empty())
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (parts[i].device != kNone)
                ofDevice[parts[i].device].push_back(i);
    for (const Index lot : holdings.locked()) {
        const auto found = ofDevice.find(scene.lots[lot].lockedTo);
        if (found == ofDevice.end() || scene.lots[lot].quantity <= 0)
            continue;
        const Terms terms = termsOfLot(scene, lot);
        for (const std::size_t part : found->second) {
            Settled taken{{}, lot, 1};
            if (parts[part].units == 0 && take(parts[part], coveredAtoms(scene, terms, parts[part]), taken)) {
                settled.push_back(std::move(taken));
                break;
            }
        }
    }
    for (const Index lot : holdings.unlimited()) {
        const Terms terms = termsOfLot(scene, lot);
        for (Part &part : parts) {
            Settled taken{{}, lot, 0};
            if ((scene.lots[lot].lockedTo == kNone || scene.lots[lot].lockedTo == part.device) &&
                serves(scene, terms, part.place) && take(part, coveredAtoms(scene, terms, part), taken))
                settled.push_back(std::move(taken));
        }
    }
}

} // namespace tally::licence
