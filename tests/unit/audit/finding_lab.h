// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Estates of a few items with the claims behind them, and the findings in them.
#pragma once

#include "audit/findings.h"
#include "estate_fixture.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::test {

class FindingLab : public EstateFixture
{
public:
    // A report that claims this of the item.
    ReportId says(ItemId item, const std::string &source, const std::string &seenAt,
                  const model::Attributes &claims);
    void component(ItemId item, ReportId report, const std::string &kind, const std::string &key,
                   const model::Attributes &values);
    // Of the fixture's facts, everything recorded on 2026-01-05.
    audit::Findings find(const std::string &today = "2026-11-22") const;

    audit::FindingInput input; // all but estate and claims

private:
    std::vector<model::ClaimRow> m_claims;
};

std::vector<std::string> keysOf(const audit::Findings &findings); // of open ones, sorted
const audit::Finding *find(const audit::Findings &findings, const std::string &key);

} // namespace tally::test
