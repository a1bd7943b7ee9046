// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quality rules and scores as the commands print them; the fields are in docs/command-line.md.
#pragma once

#include "audit/quality.h"
#include "cli/json.h"
#include "cli/table_output.h"

#include <cstddef>
#include <string>

namespace tally::cli {

double inTenths(double value);     // 97.25 -> 97.3
std::string perCent(double value); // "97.3"

Json tallyJson(const audit::QualityTally &tally); // checked, violations, not_evaluated, score
// rule, label, help, group, class, where, violated_by, filter, weight, tolerance, state, mended_by, fix.
Json aboutRuleJson(const audit::QualityRule &rule);
Json ruleScoreJson(const audit::Quality &quality, std::size_t rule);
Json groupsJson(const std::vector<audit::QualityGroup> &groups, const char *key);
// The whole answer of "check".
Json qualityJson(const audit::Quality &quality);
TableOutput qualityTable(const audit::Quality &quality);
// Items of a rule in one standing, with their class, owner, team and who is to mend them.
Json qualityRowsJson(const audit::Quality &quality, std::size_t rule, audit::Standing standing);
TableOutput qualityRowsTable(const audit::Quality &quality, std::size_t rule, audit::Standing standing);

} // namespace tally::cli
