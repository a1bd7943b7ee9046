// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows that the figures of disposal are made of, out of the scene. States are those of the steps taken by
// the instant, so that one scene answers for any time before it.
#pragma once

#include "disposal/kpis.h"
#include "disposal/scene.h"

namespace tally::disposal {

// `chain`: what the caller knows of checkpoints and verification, which no estate holds.
KpiInput kpiInput(const Scene &scene, Instant asOf, const Parameters &parameters, const WorkingDays &calendar,
                  const KpiChain &chain);

} // namespace tally::disposal
