// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disposal_documents.h"

#include "app/report_file.h"
#include "app/signing.h"
#include "disposal/subjects.h"
#include "store/store.h"

#include <algorithm>

namespace tally::app {

Result<report::DisposalFacts> disposalFacts(Register &opened, const disposal::Scene &scene, JobContext &job)
{
    report::DisposalFacts facts;
    facts.preparedBy = opened.store().info().actor;
    const OperationNumber operation = scene.estate().operation();
    TALLY_TRY(facts.recordedAt, recordedAt(opened, operation));
    TALLY_TRY(const StoredCheckpoints stored, storedCheckpoints(opened, job));
    for (const store::Checkpoint &each : stored.trusted) {
        if (each.size <= operation + 1)
            facts.checkpoints.push_back({each.size, each.note});
    }
    std::stable_sort(facts.checkpoints.begin(), facts.checkpoints.end(),
                     [](const auto &a, const auto &b) { return a.size < b.size; });
    return facts;
}

Result<report::Document> disposalDocument(Register &opened, const report::DisposalReport &report,
                                          const std::string &key, const AsOf &when, JobContext &job)
{
    TALLY_TRY(const DisposalScenePtr scene, disposalScene(opened, when, job));
    TALLY_TRY(const ItemId subject, disposal::findSubject(*scene, report.of, key));
    TALLY_TRY(const report::DisposalFacts facts, disposalFacts(opened, *scene, job));
    return report.make(*scene, subject, facts);
}

} // namespace tally::app
