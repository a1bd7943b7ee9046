// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody has to look at now: media that are missing with their clock, seals that were not those, what
// is overdue, contractors whose papers have lapsed, figures that miss their target.
#pragma once

#include "disposal/kpis.h"
#include "disposal/scene.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::disposal {

struct Alarm
{
    std::string code; // stable: MEDIUM_MISSING, SEAL_MISMATCH, EXCEPTION_OVERDUE, REPORT_OVERDUE,
                      // SUPPLIER_LAPSED, SUPPLIER_LAPSES_SOON, TARGET_MISSED
    ItemId item;                   // that it is of; 0: of the whole
    std::string name, why, remedy; // sentences
    std::optional<Instant> due;    // until when something is to be done, or was
    bool isUrgent = false;         // the time is over, or data may be about
    std::vector<ItemId> items;     // behind it
};

// Urgent ones first, then by their time, then by code and name. `kpis`: of the same scene and instant.
std::vector<Alarm> alarms(const Scene &scene, const std::vector<KpiLine> &kpis, Instant asOf);

} // namespace tally::disposal
