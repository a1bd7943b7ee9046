// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scene written by hand in a few lines. Things are named by texts; each gets an id in the order in which it
// is named.
#pragma once

#include "licence/position.h"

#include <map>
#include <string>
#include <vector>

namespace tally::licence {

class SceneLab
{
public:
    Scene scene;

    // A product with its versions, oldest first.
    Index product(const std::string &name, const std::vector<std::string> &versions = {},
                  Metric metric = Metric::PerDevice);
    Index pool(const std::string &name);
    Index site(const std::string &name);
    Index person(const std::string &name, const std::string &pool = {});
    // Made when first named, in the pool.
    Index device(const std::string &name, const std::string &pool = {});
    Index notebook(const std::string &name, const std::string &user);
    Index desktop(const std::string &name, const std::string &user);
    Index exclusion(ExclusionReason reason);

    // A lot of the product; of its rule; the version empty: any. The reference is good until the next lot.
    Lot &lot(const std::string &name, const std::string &product, const std::string &version,
             std::int64_t quantity);
    // On `count` new devices of the pool, or on one named device.
    void installed(const std::string &product, const std::string &version, int count,
                   const std::string &pool = {});
    Installation &installedOn(const std::string &device, const std::string &product,
                              const std::string &version = {});
    Index productIndex(const std::string &name) const;
    Index versionIndex(Index product, const std::string &version) const;
    Index lotIndex(const std::string &name) const;

private:
    ItemId next() { return ItemId(++m_lastId); }
    std::int64_t m_lastId = 0;
    std::map<std::string, Index> m_products, m_pools, m_sites, m_people, m_devices;
    int m_unnamed = 0;
};

// The position; the test ends where there is none. The identities of C2 and the self-check are verified each
// time.
Position positionOf(const Scene &scene, View view = View::Audit);
const Line &lineOf(const Scene &scene, const Position &position, const std::string &product);
// "entitled required consumed shortfall surplus reclaimable"
std::string figures(const Line &line);
// "name used/surplus, …" by id
std::string lotFigures(const Scene &scene, const Line &line);
// All of a position that a person reads, to compare two.
std::string told(const Scene &scene, const Position &position);
// The same rows in another order, each seed its own.
Scene shuffled(const Scene &scene, unsigned seed);

} // namespace tally::licence
