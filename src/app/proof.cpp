// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof.h"

#include "app/signing.h"
#include "app/witness.h"
#include "log/bundle.h"
#include "store/store.h"

namespace tally::app {

namespace {

Outcome compareWithWitness(store::Store &store, ProofReport &report)
{
    TALLY_TRY(const auto seen, readWitness(store.info()));
    TALLY_TRY(const auto elsewhere, readWitness(store.info(), SeenAt::AnyPlace));
    if (!seen && elsewhere) {
        TALLY_TRY(const std::string wrong, contradiction(store, *elsewhere));
        if (!wrong.empty())
            report.warnings.emplace_back("this is a copy that is new to this client, of a register that it "
                                         "saw at another place: " +
                                         wrong);
        return {};
    }
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
    TALLY_TRY(const auto checkpoints, storedCheckpoints(opened, job));
    report.warnings = checkpoints.warnings;
    TALLY_TRY(const store::Verification found, opened.store().verify(checkpoints.trusted, job));
    report.operations = found.operations;
    report.facts = found.facts;
    report.unchecked = found.uncheckedOperations;
    report.erasedValues = found.erasedValues;
    for (const store::Damage &damage : found.damage)
        report.damage.emplace_back(damage.operation, damage.what);
    return {};
}

Result<ProofReport> concluded(const Outcome &examined, ProofReport report)
{
    if (!examined && examined.error().code != ErrorCode::Damaged)
        return examined.error();
    if (!examined) // a register that cannot be read to its end: that is the finding
        report.damage.emplace_back(0, examined.error().text());
    report.intact = report.damage.empty();
    return report;
}

} // namespace

Result<ProofReport> verify(Register &opened, JobContext &job)
{
    ProofReport report;
    Outcome examined = examine(opened, report, job);
    if (examined)
        examined = compareWithWitness(opened.store(), report);
    return concluded(examined, std::move(report));
}

Result<ProofReport> verifyCopy(Register &opened, JobContext &job)
{
    ProofReport report;
    const Outcome examined = examine(opened, report, job);
    return concluded(examined, std::move(report));
}

Result<std::string> acceptAsItIs(Register &opened)
{
    const store::StoreInfo info = opened.store().info();
    std::string difference;
    TALLY_TRY(const Witness now, witnessOf(opened.store()));
    auto seen = readWitness(info);
    if (!seen || !*seen)
        seen = readWitness(info, SeenAt::AnyPlace);
    if (seen && *seen && (*seen)->number > now.number) {
        const std::string first = std::to_string(now.number + 1), last = std::to_string((*seen)->number);
        difference =
            (first == last ? "operation " + last + " is" : "operations " + first + " to " + last + " are") +
            " lost: this client saw more than this register holds";
    } else if (seen && *seen) {
        TALLY_TRY(difference, contradiction(opened.store(), **seen));
    }
    TALLY_CHECK(writeWitness(info, now));
    return difference;
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
