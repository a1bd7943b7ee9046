// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof.h"

#include "app/signing.h"
#include "app/witness.h"
#include "log/bundle.h"
#include "log/note.h"
#include "store/store.h"

namespace tally::app {

namespace {

// Checkpoints that a known signer signed are held against the log; others say nothing and are named.
Result<std::vector<store::Checkpoint>> trustedCheckpoints(Register &opened, JobContext &job,
                                                          ProofReport &report)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(const auto keys, signers(*estate));
    TALLY_TRY(const auto all, opened.store().checkpoints());
    std::vector<store::Checkpoint> trusted;
    for (const store::Checkpoint &checkpoint : all) {
        std::string why;
        const auto note = log::parseNote(checkpoint.note, why);
        const auto text = note ? log::parseCheckpoint(note->text, why) : std::nullopt;
        if (!text || text->size != checkpoint.size || text->root != checkpoint.root) {
            report.damage.emplace_back(checkpoint.size - 1, "a stored checkpoint is not what its note says");
        } else if (log::trustOf(*note, keys) == log::NoteTrust::BadSignature) {
            report.damage.emplace_back(checkpoint.size - 1, "a stored checkpoint has a false signature");
        } else if (log::trustOf(*note, keys) == log::NoteTrust::UnknownKey) {
            report.warnings.push_back("a checkpoint of " + std::to_string(checkpoint.size) +
                                      " operations is signed by an unknown key");
        } else {
            trusted.push_back(checkpoint);
        }
    }
    return trusted;
}

Outcome compareWithWitness(store::Store &store, ProofReport &report)
{
    TALLY_TRY(const auto seen, readWitness(store.info().registerId));
    if (!seen) {
        report.warnings.emplace_back("this client had not seen the register before: internal consistency "
                                     "only, truncation cannot be excluded");
        return {};
    }
    TALLY_TRY(const std::string wrong, contradiction(store, *seen));
    if (!wrong.empty())
        report.damage.emplace_back(seen->number, wrong);
    return {};
}

Outcome examine(Register &opened, ProofReport &report, JobContext &job)
{
    TALLY_TRY(const auto checkpoints, trustedCheckpoints(opened, job, report));
    TALLY_TRY(const store::Verification found, opened.store().verify(checkpoints, job));
    report.operations = found.operations;
    report.facts = found.facts;
    report.unchecked = found.uncheckedOperations;
    report.erasedValues = found.erasedValues;
    for (const store::Damage &damage : found.damage)
        report.damage.emplace_back(damage.operation, damage.what);
    return compareWithWitness(opened.store(), report);
}

} // namespace

Result<ProofReport> verify(Register &opened, JobContext &job)
{
    ProofReport report;
    const Outcome examined = examine(opened, report, job);
    if (!examined && examined.error().code != ErrorCode::Damaged)
        return examined.error();
    if (!examined) // a register that cannot be read to its end: that is the finding
        report.damage.emplace_back(0, examined.error().text());
    report.intact = report.damage.empty();
    return report;
}

Outcome acceptAsItIs(Register &opened)
{
    TALLY_TRY(const store::LogHead head, opened.store().head());
    return writeWitness(opened.store().info().registerId, {head.number, head.leaf});
}

Result<ProofReport> verifyBundle(const std::string &path, JobContext &job)
{
    job.step("Checking " + path);
    const log::BundleReport found = log::verifyBundle(log::bundleFiles(path));
    if (found.code() == log::BundleCode::Unreadable) {
        Error error = makeError(ErrorCode::InvalidInput,
                                found.damage.empty() ? "This is no bundle" : found.damage.front().what,
                                "docs/bundle.md says what a bundle holds.");
        error.file = path;
        return error;
    }
    ProofReport report;
    report.operations = found.operations;
    report.facts = found.facts;
    report.warnings = found.warnings;
    for (const log::BundleFinding &finding : found.damage)
        report.damage.emplace_back(finding.operation.value_or(0), finding.what);
    report.intact = report.damage.empty();
    return report;
}

} // namespace tally::app
