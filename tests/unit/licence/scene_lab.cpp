// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_lab.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>
#include <random>
#include <sstream>

namespace tally::licence {

Index SceneLab::product(const std::string &name, const std::vector<std::string> &versions, Metric metric)
{
    Product made;
    made.item = next();
    made.name = name;
    made.versions = versions;
    made.rule.metric = metric;
    m_products[name] = Index(scene.products.size());
    scene.products.push_back(std::move(made));
    return m_products[name];
}

Index SceneLab::pool(const std::string &name)
{
    if (name.empty())
        return kNone;
    const auto [at, isNew] = m_pools.try_emplace(name, Index(scene.pools.size()));
    if (isNew)
        scene.pools.push_back({next(), name, kNone, kNone});
    return at->second;
}

Index SceneLab::site(const std::string &name)
{
    const auto [at, isNew] = m_sites.try_emplace(name, Index(scene.sites.size()));
    if (isNew)
        scene.sites.push_back({next(), name});
    return at->second;
}

Index SceneLab::person(const std::string &name, const std::string &poolName)
{
    const auto [at, isNew] = m_people.try_emplace(name, Index(scene.people.size()));
    if (isNew)
        scene.people.push_back({next(), name, pool(poolName), kNone});
    return at->second;
}

Index SceneLab::device(const std::string &name, const std::string &poolName)
{
    const auto [at, isNew] = m_devices.try_emplace(name, Index(scene.devices.size()));
    if (isNew) {
        Device made;
        made.item = next();
        made.name = name;
        made.pool = pool(poolName);
        scene.devices.push_back(made);
    }
    return at->second;
}

Index SceneLab::notebook(const std::string &name, const std::string &user)
{
    const Index made = desktop(name, user);
    scene.devices[made].isPortable = true;
    return made;
}

Index SceneLab::desktop(const std::string &name, const std::string &user)
{
    const Index made = device(name);
    scene.devices[made].primaryUser = user.empty() ? kNone : person(user);
    return made;
}

Index SceneLab::exclusion(ExclusionReason reason)
{
    scene.exclusions.push_back({next(), reason, {}});
    return Index(scene.exclusions.size() - 1);
}

Lot &SceneLab::lot(const std::string &name, const std::string &product, const std::string &version,
                   std::int64_t quantity)
{
    Lot made;
    made.item = next();
    made.name = name;
    made.product = productIndex(product);
    made.version = version.empty() ? kNone : versionIndex(made.product, version);
    made.rule = scene.products[made.product].rule;
    made.quantity = quantity;
    scene.lots.push_back(std::move(made));
    return scene.lots.back();
}

void SceneLab::installed(const std::string &product, const std::string &version, int count,
                         const std::string &poolName)
{
    for (int i = 0; i < count; ++i) {
        const std::string name = "PC" + std::to_string(++m_unnamed);
        device(name, poolName);
        installedOn(name, product, version);
    }
}

Installation &SceneLab::installedOn(const std::string &deviceName, const std::string &product,
                                    const std::string &version)
{
    Installation made;
    made.device = device(deviceName);
    made.product = productIndex(product);
    made.version = version.empty() ? kNone : versionIndex(made.product, version);
    scene.installations.push_back(made);
    return scene.installations.back();
}

Index SceneLab::productIndex(const std::string &name) const
{
    const auto found = m_products.find(name);
    if (found == m_products.end())
        qFatal("no product %s", name.c_str());
    return found->second;
}

Index SceneLab::versionIndex(Index product, const std::string &version) const
{
    const auto &versions = scene.products[product].versions;
    const auto found = std::find(versions.begin(), versions.end(), version);
    if (found == versions.end())
        qFatal("no version %s", version.c_str());
    return Index(found - versions.begin());
}

Index SceneLab::lotIndex(const std::string &name) const
{
    for (Index i = 0; i < scene.lots.size(); ++i)
        if (scene.lots[i].name == name)
            return i;
    qFatal("no lot %s", name.c_str());
}

namespace {

void checkIdentities(const Scene &scene, const Line &line)
{
    std::int64_t units = 0, used = 0, entitled = 0, steps = 0, missing = 0, required = 0;
    for (const Assignment &row : line.assignments) {
        units += row.units;
        missing += row.lot == kNone ? row.units : 0;
    }
    for (const LotUse &use : line.lots) {
        used += use.used;
        entitled += use.entitled;
        if (!scene.lots[use.lot].isUnlimited && (use.entitled != use.used + use.surplus || use.surplus < 0))
            qFatal("a lot does not add up");
    }
    for (const Step &step : line.steps)
        steps += step.change;
    for (const Line::ByPool &pool : line.pools)
        required += pool.required;
    if (line.required != line.consumed + line.shortfall || line.entitled != line.consumed + line.surplus ||
        line.surplus < 0 || units != line.required || used != line.consumed || entitled != line.entitled ||
        steps != line.required || missing != line.shortfall || required != line.required)
        qFatal("the figures of %s do not add up", scene.products[line.product].name.c_str());
    if (line.shortfall > 0 && line.shortages.empty())
        qFatal("a shortfall of %s is not explained", scene.products[line.product].name.c_str());
    for (const Shortage &shortage : line.shortages)
        if (shortage.isExact && shortage.demand != shortage.supply + shortage.missing)
            qFatal("a shortage of %s does not add up", scene.products[line.product].name.c_str());
}

std::string nameOf(const Scene &scene, Index lot)
{
    return lot == kNone ? "none" : scene.lots[lot].name;
}

} // namespace

Position positionOf(const Scene &scene, View view)
{
    JobContext job;
    PositionWish wish;
    wish.view = view;
    const auto position = workOutPosition(scene, wish, job);
    if (!position)
        qFatal("%s", position.error().text().c_str());
    if (!position->isChecked)
        qFatal("the self-check failed");
    for (const Line &line : position->lines)
        checkIdentities(scene, line);
    return *position;
}

const Line &lineOf(const Scene &scene, const Position &position, const std::string &product)
{
    for (const Line &line : position.lines)
        if (scene.products[line.product].name == product)
            return line;
    qFatal("no line of %s", product.c_str());
}

std::string figures(const Line &line)
{
    std::ostringstream out;
    out << line.entitled << ' ' << line.required << ' ' << line.consumed << ' ' << line.shortfall << ' '
        << line.surplus << ' ' << line.reclaimable;
    return out.str();
}

std::string lotFigures(const Scene &scene, const Line &line)
{
    std::ostringstream out;
    for (const LotUse &use : line.lots)
        out << (out.tellp() > 0 ? ", " : "") << nameOf(scene, use.lot) << ' ' << use.used << '/'
            << use.surplus;
    return out.str();
}

std::string told(const Scene &scene, const Position &position)
{
    std::ostringstream out;
    for (const Line &line : position.lines) {
        out << scene.products[line.product].name << ": " << figures(line) << " [" << lotFigures(scene, line)
            << "]\n";
        std::vector<std::string> rows;
        for (const Assignment &row : line.assignments)
            rows.push_back((row.device == kNone ? "-" : scene.devices[row.device].name) + " " +
                           scene.products[row.product].name + " " + std::to_string(row.version) + " " +
                           nameOf(scene, row.lot) + " " + std::to_string(row.units) + " " +
                           std::to_string(int(row.right)));
        std::sort(rows.begin(), rows.end());
        for (const std::string &row : rows)
            out << "  " << row << '\n';
        for (const Shortage &shortage : line.shortages)
            out << "  short " << shortage.demand << '-' << shortage.supply << '=' << shortage.missing << '\n';
        for (const Step &step : line.steps)
            out << "  " << step.what << ' ' << step.change << '\n';
    }
    return out.str();
}

namespace {

// Puts the things in another order and tells where each went.
template <typename Thing>
std::vector<Index> shuffle(std::vector<Thing> &things, std::mt19937 &random)
{
    std::vector<Index> order(things.size());
    std::iota(order.begin(), order.end(), Index(0));
    std::shuffle(order.begin(), order.end(), random);
    std::vector<Thing> mixed;
    std::vector<Index> now(things.size());
    for (Index i = 0; i < order.size(); ++i) {
        now[order[i]] = i;
        mixed.push_back(things[order[i]]);
    }
    things = std::move(mixed);
    return now;
}

void renumber(Index &index, const std::vector<Index> &now)
{
    index = index == kNone ? kNone : now[index];
}

void renumberAll(std::vector<Index> &indices, const std::vector<Index> &now)
{
    for (Index &index : indices)
        renumber(index, now);
}

} // namespace

Scene shuffled(const Scene &original, unsigned seed)
{
    Scene scene = original;
    std::mt19937 random(seed);
    const auto products = shuffle(scene.products, random);
    const auto pools = shuffle(scene.pools, random);
    const auto sites = shuffle(scene.sites, random);
    const auto people = shuffle(scene.people, random);
    const auto devices = shuffle(scene.devices, random);
    const auto lots = shuffle(scene.lots, random);
    const auto exclusions = shuffle(scene.exclusions, random);
    for (Product &product : scene.products) {
        renumberAll(product.components, products);
        renumber(product.needs, products);
    }
    for (Pool &pool : scene.pools) {
        renumber(pool.parent, pools);
        renumber(pool.legalEntity, pools);
    }
    for (Person &person : scene.people) {
        renumber(person.pool, pools);
        renumber(person.site, sites);
    }
    for (Device &device : scene.devices) {
        renumber(device.pool, pools);
        renumber(device.site, sites);
        renumber(device.primaryUser, people);
        renumber(device.host, devices);
    }
    const auto rows = [&](auto &all) {
        for (auto &row : all) {
            renumber(row.product, products);
            if constexpr (requires { row.device; })
                renumber(row.device, devices);
            if constexpr (requires { row.person; })
                renumber(row.person, people);
            if constexpr (requires { row.pool; })
                renumber(row.pool, pools);
            if constexpr (requires { row.exclusion; })
                renumber(row.exclusion, exclusions);
        }
        shuffle(all, random);
    };
    rows(scene.installations);
    rows(scene.seats);
    rows(scene.sessions);
    rows(scene.accesses);
    rows(scene.measures);
    for (Lot &lot : scene.lots) {
        renumber(lot.product, products);
        renumber(lot.pool, pools);
        renumber(lot.lockedTo, devices);
        renumberAll(lot.rights.alsoCovers, products);
        renumberAll(lot.scopePools, pools);
        renumberAll(lot.scopeSites, sites);
        renumberAll(lot.lifts, lots);
        for (auto *holders : {&lot.held, &lot.pinned})
            for (Lot::Held &holder : *holders) {
                renumber(holder.device, devices);
                renumber(holder.person, people);
            }
    }
    return scene;
}

} // namespace tally::licence
