// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification.h"

#include "store/verification_evidence.h"
#include "store/verification_facts.h"

namespace tally::store {

Result<Verification> verifyRegister(VerifySource &source, const std::vector<Checkpoint> &known,
                                    JobContext &job)
{
    Verification result;
    job.step("Recomputing the log");
    LogVerifier logVerifier(result, known);
    TALLY_CHECK(
        source.operations([&](const StoredOperation &operation) { return logVerifier.add(operation); }));
    const auto head = source.head();
    if (!head && head.error().code != ErrorCode::Damaged)
        return head.error();
    logVerifier.finish(head ? std::optional(*head) : std::nullopt);
    const VerifiedLog log = logVerifier.takeLog();

    TALLY_TRY(const auto unreadable, source.unreadable());
    result.uncheckedOperations = static_cast<std::int64_t>(unreadable.size());
    FactVerifier facts(result, log, unreadable);
    EvidenceVerifier evidence(result, log.erasuresOf);
    for (const model::TableSpec &spec : model::allTables()) {
        job.step("Comparing " + std::string(spec.name));
        TALLY_CHECK(facts.table(
            source, spec, [&](const model::RowView &row) { evidence.watch(spec, row); }, job));
    }
    TALLY_TRY(auto others, source.others());
    facts.others(std::move(others));
    TALLY_TRY(const auto scopes, source.scopes());
    facts.scopes(scopes);
    TALLY_TRY(const auto nextId, source.nextId());
    facts.ids(nextId);
    job.step("Checking evidence");
    TALLY_CHECK(evidence.check(source));
    return result;
}

} // namespace tally::store
