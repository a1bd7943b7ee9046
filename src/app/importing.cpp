// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files to one operation: read, reconciled with the estate, committed; planned again when somebody else was
// faster.
#include "app/input_files.h"
#include "app/register.h"
#include "core/text.h"
#include "exchange/reader.h"
#include "log/sha256.h"
#include "model/private_values.h"
#include "reconcile/references.h"
#include "store/store.h"

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

// Claims as the store holds them, private values in clear text; those are read when the first sealed one is
// met.
class ClaimReader
{
public:
    explicit ClaimReader(store::Store &store) : m_store(store) {}

    Result<std::vector<model::FactVersion>> claimsOf(ReportId report)
    {
        TALLY_TRY(std::vector<model::FactVersion> claims,
                  m_store.live(model::Table::Claim, "report", report.value));
        for (model::FactVersion &version : claims)
            TALLY_CHECK(unseal(version));
        return claims;
    }

private:
    Outcome unseal(model::FactVersion &version)
    {
        TALLY_TRY(model::ClaimRow claim, model::rowOf<model::ClaimRow>(version.key, version.values));
        auto *text = std::get_if<std::string>(&claim.value);
        if (text == nullptr || !model::isSealed(*text))
            return {};
        if (!m_read) {
            m_read = true;
            TALLY_TRY(const std::vector<model::PrivateValue> values, m_store.privateValues());
            for (const model::PrivateValue &value : values)
                m_values.emplace(value.digest, value.value);
        }
        *text = std::string(model::unsealed(m_values, *text));
        version.values = model::valuesOf(claim);
        return {};
    }

    store::Store &m_store;
    bool m_read = false;
    model::UnsealMap m_values;
};

// Identifiers of items that are no longer live, of the kinds that a thing keeps for life.
Result<std::vector<model::IdentifierRow>> tombstonesOf(store::Store &store)
{
    std::vector<model::IdentifierRow> result;
    for (const std::string kind : {"serial_number", "uuid", "imei"}) {
        TALLY_TRY(const std::vector<model::FactVersion> versions,
                  store.versions(model::Table::Identifier, "kind", kind));
        for (const model::FactVersion &version : versions) {
            if (!version.ended)
                continue;
            TALLY_TRY(model::IdentifierRow row,
                      model::rowOf<model::IdentifierRow>(version.key, version.values));
            if (!row.canonical.empty())
                result.push_back(std::move(row));
        }
    }
    return result;
}

OrgId firstOrganisation(const estate::Estate &estate)
{
    const std::vector<estate::Row> partners = estate.itemsOfClass("partner");
    ItemId first;
    for (const estate::Row row : partners) {
        if (!first || estate.idAt(row) < first)
            first = estate.idAt(row);
    }
    return OrgId(first.value);
}

bool mayWrite(const std::string &role)
{
    return role != "reader" && role != "auditor" && role != "administrator";
}

// The organisation that owns what no source names an owner for: the one where the actor holds a role, else
// (held at all of them, or no right recorded) the register's first.
Result<OrgId> usualOwner(store::Store &store, const estate::Estate &estate)
{
    TALLY_TRY(const auto actors, store.actors());
    const auto own = std::find_if(actors.begin(), actors.end(),
                                  [&](const auto &actor) { return actor.second == store.info().actor; });
    if (own == actors.end())
        return firstOrganisation(estate);
    TALLY_TRY(const std::vector<model::FactVersion> rights,
              store.live(model::Table::RightHeld, "person", own->first.value));
    OrgId home;
    for (const model::FactVersion &right : rights) {
        const auto &role = std::get<std::string>(right.key.cells[model::keyIndex(right.key.table, "role")]);
        if (!mayWrite(role))
            continue;
        if (right.key.owner == kPartnership)
            return firstOrganisation(estate);
        if (!home || right.key.owner < home)
            home = right.key.owner;
    }
    return home ? home : firstOrganisation(estate);
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
    reconcile::ImportContext context;
    TALLY_TRY(context.estate, current(job));
    const auto claims = std::make_shared<ClaimReader>(*m_store);
    context.claimsOf = [claims](ReportId report) { return claims->claimsOf(report); };
    context.tombstones = [this] { return tombstonesOf(*m_store); };
    TALLY_TRY(context.defaultOwner, usualOwner(*m_store, *context.estate));
    context.now = m_clock.now();
    return context;
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
