// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A finding as the command line tells it, and which findings somebody asks for.
#pragma once

#include "audit/findings.h"
#include "cli/command.h"
#include "cli/json.h"
#include "estate/filter.h"

namespace tally::cli {

Json findingJson(const estate::Estate &estate, const audit::Finding &finding);

// --kind K (several, or with commas), --where FILTER of the items, --all (decided ones too). Usage names the
// nearest kind; a mistake in the filter is told with its place.
class FindingChoice
{
public:
    static Result<FindingChoice> of(const Invocation &invocation, const estate::Estate &estate);
    bool takes(const estate::Estate &estate, const audit::Finding &finding) const;
    bool isLimited() const { return !m_kinds.empty() || m_filter != nullptr; }

private:
    std::vector<audit::FindingKind> m_kinds; // none: all
    std::shared_ptr<const estate::Filter> m_filter;
    bool m_decidedToo = false;
};

} // namespace tally::cli
