// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The charts of the quality view, as values: the trend, and desktop security in three shares. The title is
// the finding.
#pragma once

#include "audit/desktop_security.h"
#include "ui/charts/chart_data.h"
#include "ui/views/quality/quality_sheet.h"

#include <vector>

namespace tally::ui {

enum class TrendOf
{
    All,
    RuleGroups,
    Rules, // those that score lowest now
    Classes,
    Owners,
    Teams
};

// No days: an empty chart that says so.
ChartData trendChart(const std::vector<QualityDay> &days, TrendOf of, bool isWorking = false);

// Every control.
ChartData controlsChart(const audit::Quality &quality);
// One control by site, model or role; the largest first.
ChartData controlChart(const audit::Quality &quality, std::size_t control, audit::SecurityBy by);

} // namespace tally::ui
