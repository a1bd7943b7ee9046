// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/kept_files.h"

#include "disposal/subjects.h"

#include <algorithm>
#include <array>

namespace tally::disposal {

bool judgesKeptFiles(const Event &event)
{
    constexpr std::array<std::string_view, 6> kJudging = {
        "verify", "accept", "accept-risk", "accept-destruction", "reconcile", "bind"};
    return std::find(kJudging.begin(), kJudging.end(), event.name) != kJudging.end();
}

std::vector<ItemId> recordsJudgedAgain(const Scene &scene, const Event &event)
{
    std::vector<ItemId> records;
    if (!judgesKeptFiles(event))
        return records;
    for (const std::string &key : event.subjects) {
        if (event.name == "reconcile") {
            const auto order = findSubject(scene, SubjectKind::Order, key);
            const auto reports = order ? scene.reportsOf(*order) : std::vector<const Report *>();
            if (!reports.empty())
                records.push_back(reports.back()->id);
        } else if (event.name == "bind") {
            if (const auto evidence = findSubject(scene, SubjectKind::Evidence, key))
                records.push_back(*evidence);
        } else if (const auto medium = findSubject(scene, SubjectKind::Medium, key)) {
            for (const Evidence *evidence : scene.evidenceOf(*medium)) {
                if (evidence->status == "claimed" || evidence->status == "verified")
                    records.push_back(evidence->id);
            }
        }
    }
    return records;
}

} // namespace tally::disposal
