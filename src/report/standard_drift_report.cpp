// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/standard_drift_report.h"

#include "audit/quality_scope.h"

#include <algorithm>

namespace tally::report {

namespace {

using audit::DeviceDrift;
using audit::RoleDrift;
using audit::StandardDrift;
using estate::Row;

std::string nameOf(const estate::Estate &estate, ItemId item)
{
    const Row row = item ? estate.rowOf(item) : estate::kNoRow;
    std::string name = row == estate::kNoRow ? std::string() : std::string(estate.nameAt(row));
    if (name.empty() && row != estate::kNoRow)
        name = estate.displayAt(row, "asset_number");
    return name.empty() ? "#" + std::to_string(item.value) : name;
}

std::string namesOf(const estate::Estate &estate, const std::vector<ItemId> &items)
{
    constexpr std::size_t kNamed = 5;
    std::string names;
    for (std::size_t i = 0; i < std::min(items.size(), kNamed); ++i)
        names += (i == 0 ? "" : ", ") + nameOf(estate, items[i]);
    if (items.size() > kNamed)
        names += " and " + std::to_string(items.size() - kNamed) + " more";
    return names;
}

// The devices of a role that something is true of, as a filter of computers.
template <typename Is>
std::string devicesWhere(const estate::Estate &estate, const StandardDrift &drift, ItemId role, Is is)
{
    std::vector<Row> rows;
    for (const DeviceDrift &device : drift.devices) {
        if (device.role == role && is(device))
            rows.push_back(estate.rowOf(device.device));
    }
    const std::string ids = audit::listing(estate, "computer", rows, {});
    return ids.empty() ? ids : "is:computer " + ids;
}

Section byRole(const estate::Estate &estate, const StandardDrift &drift)
{
    Section section{"Job roles",
                    {{"Job role", false},
                     {"Standard", false},
                     {"PCs", true},
                     {"As the standard", true},
                     {"Drifting", true},
                     {"Not known", true},
                     {"Software missing", true},
                     {"Less memory", true},
                     {"Other system", true},
                     {"Extra software", true}},
                    {},
                    {}};
    for (const RoleDrift &role : drift.roles) {
        section.rows.push_back({nameOf(estate, role.role), namesOf(estate, role.configurations), role.devices,
                                role.fine, role.drifting, role.unknown, role.missing, role.lessMemory,
                                role.otherSystem, role.extra});
        const auto where = [&](auto is) { return devicesWhere(estate, drift, role.role, is); };
        const std::string drifting = where([](const DeviceDrift &each) { return each.drifts(); });
        section.filters.push_back(drifting);
        section.cellFilters.push_back(
            {drifting, drifting, where([](const DeviceDrift &) { return true; }),
             where([](const DeviceDrift &each) { return !each.drifts() && !each.isUnknown(); }), drifting,
             where([](const DeviceDrift &each) { return !each.drifts() && each.isUnknown(); }),
             where([](const DeviceDrift &each) { return !each.missing.empty(); }),
             where([](const DeviceDrift &each) { return each.memoryAsked > 0; }),
             where([](const DeviceDrift &each) { return !each.systemAsked.empty(); }),
             where([](const DeviceDrift &each) { return !each.extra.empty(); })});
    }
    return section;
}

std::string gib(std::int64_t mib)
{
    constexpr std::int64_t kMib = 1024;
    return mib % kMib == 0 ? std::to_string(mib / kMib) + " GiB" : std::to_string(mib) + " MiB";
}

Section byDevice(const estate::Estate &estate, const StandardDrift &drift)
{
    Section section{"PCs that differ from their standard",
                    {{"PC", false},
                     {"Job role", false},
                     {"Software missing", false},
                     {"Memory", false},
                     {"Operating system", false},
                     {"Extra software", false}},
                    {},
                    {}};
    std::vector<const DeviceDrift *> differing;
    for (const DeviceDrift &device : drift.devices) {
        if (device.drifts() || !device.extra.empty())
            differing.push_back(&device);
    }
    std::stable_partition(differing.begin(), differing.end(),
                          [](const DeviceDrift *device) { return device->drifts(); });
    for (const DeviceDrift *each : differing) {
        const DeviceDrift &device = *each;
        section.rows.push_back(
            {nameOf(estate, device.device), nameOf(estate, device.role), namesOf(estate, device.missing),
             device.memoryAsked > 0 ? gib(device.memoryMib) + " of " + gib(device.memoryAsked)
                                    : std::string(),
             device.systemAsked.empty() ? std::string() : device.system + ", not " + device.systemAsked,
             namesOf(estate, device.extra)});
        section.filters.push_back("is:computer id=" + std::to_string(device.device.value));
    }
    return section;
}

// What the roles' PCs carry beside their standard, the most widespread first.
Section extraSoftware(const estate::Estate &estate, const StandardDrift &drift)
{
    Section section{"Extra software", {{"Software", false}, {"PCs", true}}, {}, {}};
    std::map<ItemId, std::vector<Row>> devices;
    for (const DeviceDrift &device : drift.devices) {
        for (const ItemId product : device.extra)
            devices[product].push_back(estate.rowOf(device.device));
    }
    std::vector<std::pair<ItemId, std::vector<Row>>> sorted(devices.begin(), devices.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.second.size() > b.second.size(); });
    for (const auto &[product, rows] : sorted) {
        section.rows.push_back({nameOf(estate, product), static_cast<std::int64_t>(rows.size())});
        section.filters.push_back("is:computer " + audit::listing(estate, "computer", rows, {}));
    }
    return section;
}

} // namespace

Document standardDriftDocument(const estate::Estate &estate, const StandardDrift &drift)
{
    Document document;
    document.title = "Drift from the standard";
    document.subtitle =
        "PCs against the standard configuration of their user's job role; extra software alone "
        "is no drift";
    document.operation = estate.operation();
    document.sections = {byRole(estate, drift), byDevice(estate, drift), extraSoftware(estate, drift)};
    return document;
}

Result<Document> makeStandardDrift(const estate::Estate &estate, const std::map<std::string, std::string> &)
{
    JobContext unhurried;
    TALLY_TRY(const StandardDrift drift, audit::standardDrift(estate, unhurried));
    return standardDriftDocument(estate, drift);
}

} // namespace tally::report
