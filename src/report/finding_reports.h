// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports on findings: they need what sources say beside the estate, so they are made of findings that were
// worked out before. To add one: a function here and a line in findingReports().
#pragma once

#include "audit/findings.h"
#include "report/document.h"

#include <span>
#include <string_view>

namespace tally::report {

struct FindingReport
{
    std::string_view name; // "audit-exceptions"
    std::string_view title, summary;
    Document (*make)(const estate::Estate &, const audit::Findings &);
};

std::span<const FindingReport> findingReports();
const FindingReport *findFindingReport(std::string_view name);

} // namespace tally::report
