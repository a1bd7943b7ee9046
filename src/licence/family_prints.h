// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the answer of each family depends on, as one number that no row's position changes: families with the
// same print have the same answer. Internal to the module.
#pragma once

#include "licence/scene.h"

#include <cstdint>
#include <vector>

namespace tally::licence {

using Print = std::uint64_t;

// Things of a scene by who they are.
struct ScenePrints
{
    explicit ScenePrints(const Scene &scene);

    std::vector<Print> pools; // with those above
    std::vector<Print> sites;
    std::vector<Print> people;
    std::vector<Print> devices;  // with host, user and the machines of the cluster
    std::vector<Print> products; // who they are: item and edition
    std::vector<Print> exclusions;
    std::vector<Print> lots; // all that is said of them
    std::vector<Print> installations;
};

// By family of families(scene), in its order.
std::vector<Print> familyPrints(const Scene &scene, const ScenePrints &prints,
                                const std::vector<std::vector<Index>> &families);

} // namespace tally::licence
