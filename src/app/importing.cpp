// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files to one operation: read, reconciled with the estate, committed; planned again when somebody else was
// faster.
#include "app/import_context.h"
#include "app/import_recognition.h"
#include "app/import_since.h"
#include "app/input_files.h"
#include "app/register.h"
#include "core/text.h"
#include "exchange/reader.h"
#include "log/sha256.h"
#include "reconcile/references.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

namespace tally::app {

namespace {

constexpr int kAttempts = 3; // an import that meets others' commits is planned again

// Refusals that say: somebody committed what the plan did not know of.
bool wasOvertaken(const Error &error)
{
    static constexpr std::array<std::string_view, 8> kRules{
        "STALE_VERSION",    "ALREADY_LIVE",   "DUPLICATE_RELATIONSHIP", "DUPLICATE_TITLE",
        "DUPLICATE_REPORT", "LIVE_ELSEWHERE", "DANGLING_RELATIONSHIP",  "NAMED_MEANWHILE"};
    return error.code == ErrorCode::Conflict &&
           std::find(kRules.begin(), kRules.end(), error.rule) != kRules.end();
}

std::string reasonFor(const std::vector<std::string> &files)
{
    if (files.size() == 1)
        return "import of " + std::filesystem::path(files.front()).filename().string();
    return "import of " + std::to_string(files.size()) + " files";
}

// A mapping is a file, one that the register keeps under this name, or the text itself.
Result<std::string> mappingText(const std::string &mapping, const estate::Estate &estate)
{
    if (mapping.empty() || text::trimmed(mapping).starts_with('{'))
        return mapping;
    for (const model::DefinitionRow &definition : estate.definitions("mapping")) {
        if (definition.name == mapping)
            return definition.text;
    }
    return readInput(mapping);
}

Error changedSince(const std::string &file, const std::string &what)
{
    Error error = makeError(ErrorCode::Conflict, what + " since the preview; nothing was recorded",
                            "Preview the import again");
    error.file = file;
    error.rule = "FILE_CHANGED";
    return error;
}

// What is about to be taken is what a person saw.
Outcome checkSeen(const Register::ImportOptions &options, const Register::ImportResult &result)
{
    if (options.digests.empty())
        return {};
    for (const auto &[file, digest] : options.digests) {
        const auto now = result.digests.find(file);
        if (now == result.digests.end())
            return changedSince(file, "the file has gone or cannot be read any more");
        if (now->second != digest)
            return changedSince(file, "the file has changed");
    }
    for (const auto &[file, digest] : result.digests) {
        if (!options.digests.contains(file))
            return changedSince(file, "this file has come");
    }
    return {};
}

Error stopped()
{
    return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
}

} // namespace

Result<reconcile::ImportContext> Register::importContext(JobContext &job)
{
    return importContextOf(*this, job);
}

Result<reconcile::ImportPlan> Register::planImport(InputReader &input, const ImportOptions &options,
                                                   ImportResult &result, JobContext &job)
{
    const std::vector<std::string> &files = result.files;
    TALLY_TRY(reconcile::ImportContext context, importContext(job));
    context.decisions = options.decisions;
    const estate::EstatePtr estate = context.estate;
    TALLY_TRY(const std::string mapping, mappingText(options.mapping, *estate));
    if (!options.owner.empty()) {
        TALLY_TRY(context.ownerForAll, reconcile::findOrganisation(*context.estate, options.owner));
    }
    exchange::ReaderOptions reading;
    reading.className = options.className;
    reading.source = options.source;
    reading.classes = context.estate->classesPtr();
    reconcile::ImportPlanner planner(std::move(context));
    std::set<std::string> sources;
    job.step("Reading files");
    std::int64_t done = 0;
    for (const std::string &file : files) {
        if (job.cancelled())
            return stopped();
        job.progress(done++, static_cast<std::int64_t>(files.size()));
        const Result<std::string> bytes = input.read(file);
        if (!bytes) {
            result.refused.push_back(bytes.error());
            continue;
        }
        const std::string digest = log::toHex(log::sha256(*bytes));
        result.digests[file] = digest;
        reading.mapping = mapping;
        if (const auto own = options.mappings.find(file); own != options.mappings.end()) {
            TALLY_TRY(reading.mapping, mappingText(own->second, *estate));
        }
        // Nothing of a file that cannot be read to its end is taken, so its reports wait.
        reading.fileName = file;
        std::vector<model::SourceReport> reports;
        std::vector<model::InputNote> notes;
        const auto read = exchange::readBytes(
            *bytes, options.format, reading,
            [&](model::SourceReport &&report) {
                if (options.mostReports > 0 && std::ssize(reports) >= options.mostReports) {
                    result.isPart = true;
                    return false;
                }
                reports.push_back(std::move(report));
                return !job.cancelled();
            },
            [&](model::InputNote &&note) { notes.push_back(std::move(note)); }, job);
        if (!read) {
            if (read.error().code == ErrorCode::Cancelled || read.error().code == ErrorCode::Usage)
                return read.error();
            result.refused.push_back(read.error());
            result.refused.back().file = file;
            continue;
        }
        result.formats[file] = *read;
        for (model::InputNote &note : notes)
            planner.addNote(file, std::move(note));
        for (model::SourceReport &report : reports) {
            if (job.cancelled())
                return stopped();
            sources.insert(report.source);
            TALLY_CHECK(planner.add(file, digest, std::move(report)));
        }
    }
    if (job.cancelled())
        return stopped();
    TALLY_CHECK(checkSeen(options, result));
    job.step("Comparing with the register");
    TALLY_TRY(reconcile::ImportPlan plan, std::move(planner).finish());
    plan.draft.source = sources.size() == 1 ? *sources.begin() : "import";
    plan.draft.reason = reasonFor(files);
    if (!result.isPart)
        TALLY_CHECK(recogniseNewTitles(*this, *estate, plan, job));
    return plan;
}

Result<Register::ImportResult> Register::import(const std::vector<std::string> &paths,
                                                const ImportOptions &options, JobContext &job)
{
    if (paths.empty())
        return makeError(ErrorCode::Usage, "no file or folder to import was named");
    std::vector<Error> unreachable;
    ImportResult result;
    result.files = inputFiles(paths, unreachable);
    if (options.mostReports > 0 && !options.dryRun)
        return makeError(ErrorCode::Usage, "a part of the files can be looked at, but not imported");
    InputReader input;
    for (int attempt = 1;; ++attempt) {
        result.refused = unreachable;
        result.digests.clear();
        result.formats.clear();
        TALLY_TRY(const estate::EstatePtr before, current(job));
        TALLY_TRY(result.plan, planImport(input, options, result, job));
        if (result.plan.draft.changes.empty())
            return result;
        // What somebody else makes meanwhile may be what this import names too. The last attempt takes what
        // comes.
        if (attempt < kAttempts)
            result.plan.draft.plannedOn = before->operation();
        if (options.dryRun && result.isPart)
            return result;
        if (options.dryRun) {
            TALLY_TRY(result.wouldRefuse, wouldRefuse(result.plan.draft, job));
            if (attempt < kAttempts && std::ranges::any_of(result.wouldRefuse, wasOvertaken))
                continue;
            return result;
        }
        const auto done = commit(std::exchange(result.plan.draft, {}), job);
        if (done) {
            result.operation = *done;
            return result;
        }
        if (!wasOvertaken(done.error()) || attempt == kAttempts)
            return done.error();
    }
}

Result<Register::ImportResult> importSince(Register &opened, const std::vector<std::string> &paths,
                                           const Register::ImportOptions &options, std::optional<Day> since,
                                           JobContext &job)
{
    if (!since)
        return opened.import(paths, options, job);
    if (*since > dayOf(opened.clock().now()))
        return makeError(ErrorCode::Usage, formatDay(*since) + " is in the future",
                         "Import it when it is true, or give an earlier day");
    Register::ImportOptions planned = options;
    planned.dryRun = true;
    for (int attempt = 1;; ++attempt) {
        TALLY_TRY(Register::ImportResult result, opened.import(paths, planned, job));
        if (options.dryRun || result.plan.draft.changes.empty())
            return result;
        if (!result.wouldRefuse.empty())
            return result.wouldRefuse.front();
        result.plan.draft.effectiveOn = since;
        const auto done = opened.commit(std::exchange(result.plan.draft, {}), job);
        if (done) {
            result.operation = *done;
            return result;
        }
        if (!wasOvertaken(done.error()) || attempt == kAttempts)
            return done.error();
    }
}

Result<std::vector<reconcile::HeldReport>> Register::held(bool ignoredToo, JobContext &job)
{
    TALLY_TRY(reconcile::ImportContext context, importContext(job));
    TALLY_TRY(std::vector<reconcile::HeldReport> reports, reconcile::heldReports(std::move(context)));
    if (!ignoredToo)
        std::erase_if(reports, [](const reconcile::HeldReport &report) { return report.ignored; });
    return reports;
}

Result<std::optional<OperationNumber>> Register::decideHeld(ReportId report,
                                                            const reconcile::HeldDecision &decision,
                                                            const std::string &reason, JobContext &job)
{
    return decideHeld(std::vector<reconcile::HeldChoice>{{report, decision}}, reason, job);
}

Result<std::optional<OperationNumber>> Register::decideHeld(const std::vector<reconcile::HeldChoice> &choices,
                                                            const std::string &reason, JobContext &job)
{
    TALLY_TRY(reconcile::ImportContext context, importContext(job));
    TALLY_TRY(reconcile::ImportPlan plan, reconcile::planDecisions(std::move(context), choices, job));
    const std::string kind = plan.draft.kind;
    return commitEdit(std::move(plan), kind, reason, {}, job);
}

} // namespace tally::app
