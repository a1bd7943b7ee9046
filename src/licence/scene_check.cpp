// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/scene_check.h"

#include <algorithm>

namespace tally::licence {

namespace {

bool isIn(Index index, std::size_t size)
{
    return index == kNone || index < size;
}

Error refused(const std::string &what, const std::string &reason, const std::string &remedy)
{
    return makeError(ErrorCode::InvalidInput, what + ": " + reason, remedy);
}

bool areIn(const std::vector<Index> &indices, std::size_t size)
{
    return std::all_of(indices.begin(), indices.end(), [&](Index index) { return index < size; });
}

std::string called(const Lot &lot)
{
    return lot.name.empty() ? "The licence with id " + std::to_string(lot.item.value)
                            : "The licence " + lot.name;
}

Outcome checkHolders(const Scene &scene, const Lot &lot)
{
    for (const auto *holders : {&lot.held, &lot.pinned})
        for (const Lot::Held &holder : *holders) {
            if (holder.units < 0)
                return refused(called(lot), "a negative number of its units is held or assigned.",
                               "Give 0 or more.");
            if (!isIn(holder.device, scene.devices.size()) || !isIn(holder.person, scene.people.size()))
                return refused(called(lot), "its holder is not there.", "Assign it anew.");
        }
    return {};
}

Outcome checkLot(const Scene &scene, const Lot &lot)
{
    if (lot.product >= scene.products.size())
        return refused(called(lot), "it names no product that is known.", "Name the product it licenses.");
    if (lot.version != kNone && lot.version >= scene.products[lot.product].versions.size())
        return refused(called(lot), "its version is none of the product's.", "Correct the version.");
    if (lot.quantity < 0)
        return refused(called(lot), "its quantity is negative.", "Record what left it as a transaction.");
    if (lot.reserve < 0 || lot.value < 0)
        return refused(called(lot), "its reserve or its value is negative.", "Give 0 or more.");
    if (lot.rights.downgrade < 0 || lot.rights.secondCopies < 0)
        return refused(called(lot), "a right counts a negative number.", "Give 0 or more.");
    if (!isIn(lot.pool, scene.pools.size()) || !isIn(lot.lockedTo, scene.devices.size()) ||
        !areIn(lot.scopePools, scene.pools.size()) || !areIn(lot.scopeSites, scene.sites.size()) ||
        !areIn(lot.rights.alsoCovers, scene.products.size()) || !areIn(lot.lifts, scene.lots.size()))
        return refused(called(lot), "it refers to something that is not there.",
                       "Correct its owner, scope or rights.");
    return checkHolders(scene, lot);
}

// Whether lifting comes round to where it began; 1: on the way, 2: done.
bool liftsInCircle(const Scene &scene, Index lot, std::vector<std::uint8_t> &state)
{
    if (state[lot] != 0)
        return state[lot] == 1;
    state[lot] = 1;
    for (const Index base : scene.lots[lot].lifts)
        if (liftsInCircle(scene, base, state))
            return true;
    state[lot] = 2;
    return false;
}

Outcome checkLifts(const Scene &scene)
{
    std::vector<std::uint8_t> state(scene.lots.size());
    for (Index lot = 0; lot < scene.lots.size(); ++lot)
        if (liftsInCircle(scene, lot, state))
            return refused(called(scene.lots[lot]), "the licences it upgrades come round to itself.",
                           "Take one of the upgrade links away.");
    return {};
}

Outcome checkProduct(const Scene &scene, const Product &product)
{
    if (!areIn(product.components, scene.products.size()) || !isIn(product.needs, scene.products.size()))
        return refused("The product " + product.name, "a component or required product is not there.",
                       "Correct its components.");
    if (product.price < 0 || product.tokens < 0)
        return refused("The product " + product.name, "its price is negative.", "Give 0 or more.");
    return {};
}

template <typename Row>
bool namesItsThings(const Scene &scene, const Row &row)
{
    if (row.product >= scene.products.size())
        return false;
    if constexpr (requires { row.device; })
        if (!isIn(row.device, scene.devices.size()))
            return false;
    if constexpr (requires { row.person; })
        if (!isIn(row.person, scene.people.size()))
            return false;
    if constexpr (requires { row.exclusion; })
        if (!isIn(row.exclusion, scene.exclusions.size()))
            return false;
    if constexpr (requires { row.pool; })
        if (!isIn(row.pool, scene.pools.size()))
            return false;
    if constexpr (requires { row.version; })
        return isIn(row.version, std::max<std::size_t>(scene.products[row.product].versions.size(), 1));
    return true;
}

template <typename Row>
Outcome checkRows(const Scene &scene, const std::vector<Row> &rows, const std::string &what)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!namesItsThings(scene, rows[i]))
            return refused(what + " " + std::to_string(i + 1), "it refers to something that is not there.",
                           "Load the devices, people and products first.");
    return {};
}

Outcome checkFacts(const Scene &scene)
{
    TALLY_CHECK(checkRows(scene, scene.installations, "Installation"));
    TALLY_CHECK(checkRows(scene, scene.seats, "Seat"));
    TALLY_CHECK(checkRows(scene, scene.sessions, "Session"));
    TALLY_CHECK(checkRows(scene, scene.accesses, "Access"));
    TALLY_CHECK(checkRows(scene, scene.measures, "Measure"));
    for (std::size_t i = 0; i < scene.sessions.size(); ++i)
        if (scene.sessions[i].until < scene.sessions[i].from)
            return refused("Session " + std::to_string(i + 1), "it ends before it starts.",
                           "Correct its times.");
    for (const Measure &measure : scene.measures)
        if (measure.units < 0)
            return refused("The measure of " + scene.products[measure.product].name,
                           "its units are negative.", "Give 0 or more.");
    return {};
}

} // namespace

Outcome checkScene(const Scene &scene)
{
    for (const Product &product : scene.products)
        TALLY_CHECK(checkProduct(scene, product));
    for (const Device &device : scene.devices)
        if (!isIn(device.pool, scene.pools.size()) || !isIn(device.site, scene.sites.size()) ||
            !isIn(device.primaryUser, scene.people.size()) || !isIn(device.host, scene.devices.size()))
            return refused("The device " + device.name, "it refers to something that is not there.",
                           "Correct its organisation, site, user or host.");
    for (const Lot &lot : scene.lots)
        TALLY_CHECK(checkLot(scene, lot));
    TALLY_CHECK(checkLifts(scene));
    return checkFacts(scene);
}

} // namespace tally::licence
