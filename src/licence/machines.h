// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Units of metrics that count processors and cores.
#pragma once

#include "licence/scene.h"

namespace tally::licence {

bool isByHost(Metric metric); // PerCore, PerProcessor: a physical machine with all that runs on it
bool isByCore(Metric metric); // those and PerVirtualCore

// The machine that runs the device: its host, else itself.
Index hostOf(const Scene &scene, Index device);
// M6: of one full set of cores of a machine; M7: of a virtual machine.
std::int64_t coreUnits(const Scene &scene, const MetricRule &rule, Index host);
std::int64_t virtualCoreUnits(const Scene &scene, const MetricRule &rule, Index device);
// M5, in hundredths of a unit, so that a product's total is rounded up once where core factors apply.
std::int64_t processorHundredths(const Scene &scene, const MetricRule &rule, Index host);
// The physical machines of a cluster, by id; of none, the host alone.
std::vector<Index> hostsOf(const Scene &scene, Index host);

} // namespace tally::licence
