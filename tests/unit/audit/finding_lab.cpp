// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding_lab.h"

#include <QtGlobal>

#include <algorithm>

namespace tally::test {

ReportId FindingLab::says(ItemId item, const std::string &source, const std::string &seenAt,
                          const model::Attributes &claims)
{
    const ReportId id = report(item, source, seenAt);
    for (const auto &[attribute, value] : claims)
        m_claims.push_back({{}, id, attribute, value});
    return id;
}

void FindingLab::component(ItemId item, ReportId report, const std::string &kind, const std::string &key,
                           const model::Attributes &values)
{
    add(model::ComponentRow{{}, item, report, kind, key, values});
}

audit::Findings FindingLab::find(const std::string &today) const
{
    EstateFixture dated = *this;
    dated.operationDays = {{1, day("2026-01-05")}};
    audit::FindingInput all = input;
    all.estate = dated.build(today);
    audit::ClaimBook book(all.estate, reconcile::Precedence::shipped());
    for (const model::ClaimRow &claim : m_claims)
        book.add(claim, 1);
    book.close();
    all.claims = &book;
    JobContext job;
    Result<audit::Findings> findings = audit::findAll(all, job);
    if (!findings)
        qFatal("%s", findings.error().text().c_str());
    return std::move(*findings);
}

std::vector<std::string> keysOf(const audit::Findings &findings)
{
    std::vector<std::string> keys;
    for (const audit::Finding &finding : findings.all) {
        if (finding.isOpen)
            keys.push_back(finding.key);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

const audit::Finding *find(const audit::Findings &findings, const std::string &key)
{
    const auto found = std::find_if(findings.all.begin(), findings.all.end(),
                                    [&](const audit::Finding &finding) { return finding.key == key; });
    return found == findings.all.end() ? nullptr : &*found;
}

} // namespace tally::test
