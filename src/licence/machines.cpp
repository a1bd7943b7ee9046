// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/machines.h"

#include <algorithm>
#include <tuple>

namespace tally::licence {

namespace {

std::int64_t inPacks(std::int64_t units, std::int32_t pack)
{
    const std::int64_t size = std::max(pack, 1);
    return (units + size - 1) / size * size;
}

// A machine has a socket and a core at least, whatever is known of it.
std::int64_t socketsOf(const Device &device)
{
    return std::max(device.sockets, 1);
}

std::int64_t coresOf(const Device &device)
{
    if (device.cores > 0)
        return device.cores;
    return device.isVirtual && device.virtualCores > 0 ? device.virtualCores : socketsOf(device);
}

// Of a virtual machine placed on a cluster and on no host of it: it may run on any, and the largest counts.
Index largestHost(const Scene &scene, Index machine)
{
    Index largest = machine;
    for (Index i = 0; i < scene.devices.size(); ++i) {
        const Device &device = scene.devices[i];
        if (device.isVirtual || device.cluster != scene.devices[machine].cluster)
            continue;
        const Device &before = scene.devices[largest];
        if (before.isVirtual || std::tuple(-coresOf(device), device.item, device.name) <
                                    std::tuple(-coresOf(before), before.item, before.name))
            largest = i;
    }
    return largest;
}

} // namespace

bool isByHost(Metric metric)
{
    return metric == Metric::PerCore || metric == Metric::PerProcessor;
}

bool isByCore(Metric metric)
{
    return isByHost(metric) || metric == Metric::PerVirtualCore;
}

Index hostOf(const Scene &scene, Index device)
{
    for (std::size_t steps = 0; steps < 8 && scene.devices[device].host != kNone; ++steps)
        device = scene.devices[device].host;
    const Device &last = scene.devices[device];
    return last.isVirtual && last.cluster != kNone ? largestHost(scene, device) : device;
}

std::int64_t coreUnits(const Scene &scene, const MetricRule &rule, Index host)
{
    const Device &device = scene.devices[host];
    const std::int64_t cores = std::max(coresOf(device), socketsOf(device) * rule.minPerProcessor);
    return inPacks(std::max<std::int64_t>(cores, rule.minPerServer), rule.pack);
}

std::int64_t virtualCoreUnits(const Scene &scene, const MetricRule &rule, Index index)
{
    const Device &device = scene.devices[index];
    const std::int64_t cores = device.virtualCores > 0 ? device.virtualCores : coresOf(device);
    return inPacks(std::max<std::int64_t>(cores, rule.minPerServer), rule.pack);
}

std::int64_t processorHundredths(const Scene &scene, const MetricRule &rule, Index host)
{
    const Device &device = scene.devices[host];
    if (rule.corePercent <= 0) {
        const std::int64_t each = std::max(rule.socketsPerUnit, 1);
        return (socketsOf(device) + each - 1) / each * 100;
    }
    const std::int64_t percent = device.corePercent > 0 ? device.corePercent : rule.corePercent;
    return std::max(coresOf(device), socketsOf(device) * rule.minPerProcessor) * percent;
}

std::vector<Index> hostsOf(const Scene &scene, Index host)
{
    std::vector<Index> hosts{host};
    const Index cluster = scene.devices[host].cluster;
    if (cluster == kNone)
        return hosts;
    for (Index i = 0; i < scene.devices.size(); ++i)
        if (i != host && scene.devices[i].cluster == cluster && !scene.devices[i].isVirtual)
            hosts.push_back(i);
    std::sort(hosts.begin(), hosts.end(), [&](Index a, Index b) {
        return std::tie(scene.devices[a].item, scene.devices[a].name) <
               std::tie(scene.devices[b].item, scene.devices[b].name);
    });
    return hosts;
}

} // namespace tally::licence
