// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/findings.h"

#include "audit/decided.h"
#include "audit/scene.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tally::audit {

namespace {

struct Family
{
    std::string_view step;
    void (*find)(const Scene &, Sink &);
};

constexpr std::array<Family, 9> kFamilies{{{"Looking at stocktakes", findCampaigns},
                                           {"Looking for what nobody sees", findMissing},
                                           {"Looking for what nobody recorded", findUnrecorded},
                                           {"Comparing what sources say", findDifferences},
                                           {"Inferring where things are", findPresence},
                                           {"Following parts", findParts},
                                           {"Looking for duplicates", findDuplicates},
                                           {"Looking at software", findSoftware},
                                           {"Looking for orphans", findOrphans}}};

bool comesFirst(const Finding &a, const Finding &b)
{
    return std::tuple(b.severity, a.kind, b.score, std::string_view(a.key)) <
           std::tuple(a.severity, b.kind, a.score, std::string_view(b.key));
}

} // namespace

std::int64_t Findings::openTotal() const
{
    return std::accumulate(open.begin(), open.end(), std::int64_t{0});
}

Result<Findings> findAll(const FindingInput &input, JobContext &job)
{
    TALLY_TRY(model::SourceRules rules, model::SourceRules::build(input.estate->definitions("source")));
    const Scene scene(input, std::move(rules));
    Findings findings;
    std::int64_t done = 0;
    for (const Family &family : kFamilies) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped; nothing was changed");
        job.step(family.step);
        job.progress(done++, std::ssize(kFamilies));
        family.find(scene, findings.all);
    }
    const ApprovedChanges changes(scene);
    const Decided decided(scene);
    for (Finding &finding : findings.all) {
        changes.apply(finding);
        decided.apply(finding);
        if (finding.isOpen)
            ++findings.open[static_cast<std::size_t>(finding.kind)];
    }
    std::sort(findings.all.begin(), findings.all.end(), comesFirst);
    return findings;
}

} // namespace tally::audit
