// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How good the register is by its quality rules, and how that went on.
#pragma once

#include "audit/quality.h"
#include "core/result.h"
#include "report/document.h"

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tally::report {

Result<Document> makeDataQuality(const estate::Estate &estate,
                                 const std::map<std::string, std::string> &parameters);
// The same of what is known already.
Document dataQualityDocument(const audit::Quality &quality);

struct QualityPoint
{
    Day day = 0;
    OperationNumber operation = 0;
    audit::QualityTally overall;
    std::vector<std::pair<std::string, audit::QualityTally>> rules; // by label
    std::vector<audit::QualityGroup> teams;
};
// Overall by day, then the score of each rule and team by day.
Document qualityTrendDocument(std::span<const QualityPoint> points);

} // namespace tally::report
