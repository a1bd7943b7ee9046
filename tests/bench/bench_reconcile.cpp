// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A week's inventories of all PCs against the council, after parsing: matched, compared, written as a draft.
// One in ten has another memory, each lost one title and gained one. The measure is a bare comparison: every
// claim, title and component of the reports looked up in one hash table of what the council holds.
// Usage: bench_reconcile [PCs of the council, default 7000]
#include "demo/council.h"
#include "estate/builder.h"
#include "must.h"
#include "reconcile/import_plan.h"
#include "report.h"

#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

using namespace tally;
using namespace tally::bench;

namespace {

constexpr int kRuns = 3;
constexpr double kLimitMs = 2'000;
constexpr Instant kWeek = Instant{7} * 86'400'000;

struct Council
{
    estate::EstatePtr estate;
    std::unordered_map<ReportId, std::vector<model::FactVersion>> claims;
};

Council council(std::int64_t pcs)
{
    std::vector<model::FactVersion> begun;
    std::set<std::pair<model::FactKey, OperationNumber>> ended;
    OperationNumber number = 0;
    Day last = 0;
    JobContext job;
    const auto take = [&](demo::CouncilOperation &&operation) -> Outcome {
        ++number;
        last = dayOf(operation.recordedAt);
        for (model::Change &change : operation.draft.changes) {
            if (change.was)
                ended.emplace(change.key, *change.was);
            if (change.values)
                begun.push_back({change.key, number, std::nullopt, std::move(*change.values)});
        }
        return {};
    };
    if (!demo::buildCouncil({pcs, 1}, take, job))
        std::exit(1);
    Council made;
    estate::EstateBuilder builder;
    for (model::FactVersion &version : begun) {
        if (ended.contains({version.key, version.began}))
            continue;
        if (version.key.table == model::Table::Claim)
            made.claims[ReportId(std::get<std::int64_t>(version.key.cells.front()))].push_back(
                std::move(version));
        else
            builder.add(version);
    }
    made.estate = must(std::move(builder).build(number, last));
    return made;
}

// What the same agent says a week later.
class NextWeek
{
public:
    explicit NextWeek(const Council &council) : m_council(council), m_estate(*council.estate) {}

    std::vector<model::SourceReport> reports()
    {
        std::vector<model::SourceReport> result;
        for (std::uint32_t i = 0; i < m_estate.reportCount(); ++i) {
            const model::ReportRow row = m_estate.reportAt(i);
            const estate::Row item = row.item ? m_estate.rowOf(row.item) : estate::kNoRow;
            if (row.source == "glpi-agent" && item != estate::kNoRow)
                result.push_back(report(row, i, item, result.size()));
        }
        return result;
    }

private:
    model::SourceReport report(const model::ReportRow &row, std::uint32_t position, estate::Row item,
                               std::size_t place) const
    {
        model::SourceReport made;
        made.source = row.source;
        made.subject = row.subject;
        made.className = m_estate.classAt(item);
        made.seenAt = row.seenAt.value_or(0) + kWeek;
        made.counts = row.counts;
        made.sections.insert("installations");
        addClaims(made, row.id);
        if (place % 10 == 0)
            made.claims["memory_mib"] = std::int64_t{65536};
        const estate::StringPool &strings = m_estate.strings();
        for (const estate::Identifier &identifier : m_estate.identifiersOf(item))
            made.identifiers.push_back(
                {std::string(strings.text(identifier.kind)), std::string(strings.text(identifier.value))});
        for (const estate::Component &component : m_estate.componentsByReport(item)) {
            if (component.report != position)
                continue;
            made.sections.insert("components:" + std::string(strings.text(component.kind)));
            made.components.push_back({std::string(strings.text(component.kind)),
                                       std::string(strings.text(component.key)),
                                       must(model::parseAttributes(strings.text(component.values)))});
        }
        for (const estate::Installation &installation : m_estate.installationsByReport(item)) {
            if (installation.report != position)
                continue;
            const estate::Title title = m_estate.titleAt(installation.title);
            made.installations.push_back(
                {std::string(strings.text(title.name)), std::string(strings.text(title.version)),
                 std::string(strings.text(title.publisher)), std::string(strings.text(title.architecture)),
                 installation.installedOn});
        }
        if (!made.installations.empty())
            made.installations.back().version += ".1";
        return made;
    }

    void addClaims(model::SourceReport &made, ReportId report) const
    {
        const auto claims = m_council.claims.find(report);
        if (claims == m_council.claims.end())
            return;
        for (const model::FactVersion &version : claims->second) {
            const auto claim = must(model::rowOf<model::ClaimRow>(version.key, version.values));
            const auto *id = std::get_if<std::int64_t>(&claim.value);
            if (claim.attribute == "model" && id != nullptr) {
                const estate::Row row = m_estate.rowOf(ItemId(*id));
                made.references.emplace_back(
                    "model", model::SourceReference{"model", {}, std::string(m_estate.nameAt(row))});
            } else {
                made.claims.emplace(claim.attribute, claim.value);
            }
        }
    }

    const Council &m_council;
    const estate::Estate &m_estate;
};

std::size_t facts(const std::vector<model::SourceReport> &reports,
                  const std::function<void(std::string &&)> &each)
{
    std::size_t count = 0;
    for (const model::SourceReport &report : reports) {
        const auto tell = [&](std::string fact) {
            ++count;
            each(report.subject + '\x1f' + std::move(fact));
        };
        for (const auto &[attribute, value] : report.claims)
            tell(attribute + '=' + model::toText(value));
        for (const auto &title : report.installations)
            tell(title.name + '\x1f' + title.version + '\x1f' + title.publisher);
        for (const auto &component : report.components)
            tell(component.kind + '\x1f' + component.key + model::toText(component.values));
    }
    return count;
}

struct Run
{
    Milliseconds took;
    reconcile::ImportPlan plan;
};

Run reconciled(const Council &council, const std::vector<model::SourceReport> &reports)
{
    Run run;
    for (int i = 0; i < kRuns; ++i) {
        std::vector<model::SourceReport> again = reports;
        const Milliseconds took = bestOf(1, [&] {
            reconcile::ImportContext context;
            context.estate = council.estate;
            context.claimsOf = [&](ReportId id) -> Result<std::vector<model::FactVersion>> {
                const auto found = council.claims.find(id);
                return found == council.claims.end() ? std::vector<model::FactVersion>() : found->second;
            };
            context.defaultOwner = council.estate->ownerAt(council.estate->itemsOfClass("laptop").front());
            context.now = startOf(council.estate->today()) + kWeek;
            reconcile::ImportPlanner planner(std::move(context));
            for (model::SourceReport &report : again) {
                if (!planner.add("week", std::string(64, 'b'), std::move(report)))
                    std::exit(1);
            }
            run.plan = must(std::move(planner).finish());
        });
        run.took.cpu = std::min(run.took.cpu, took.cpu);
        run.took.wall = std::min(run.took.wall, took.wall);
    }
    return run;
}

} // namespace

int main(int argc, char **argv)
{
    const std::int64_t pcs = argc > 1 ? std::atoll(argv[1]) : 7'000;
    const Council made = council(pcs);
    const std::vector<model::SourceReport> reports = NextWeek(made).reports();
    std::unordered_set<std::string> known;
    const std::size_t count = facts(reports, [&](std::string &&fact) { known.insert(std::move(fact)); });
    Report report;
    report.title("Inventories of a week against the council, after parsing");
    std::size_t found = 0;
    const Milliseconds bare = bestOf(kRuns, [&] {
        found = 0;
        facts(reports, [&](std::string &&fact) { found += known.contains(fact) ? 1 : 0; });
    });
    report.row("every fact looked up in one hash table", bare, std::to_string(count) + " facts");
    report.same("all are known", found, count);
    const Run run = reconciled(made, reports);
    report.row(std::to_string(reports.size()) + " inventories reconciled", run.took,
               std::to_string(run.plan.draft.changes.size()) + " changes");
    report.same("none is new", static_cast<std::size_t>(run.plan.created), 0);
    // Of what the council disposed of and which reports all the same.
    report.limit("held for a person", 100.0 * double(run.plan.held) / double(reports.size()), 1, "%");
    report.limit("processor time", run.took.cpu, kLimitMs * double(reports.size()) / 7'000.0, "ms");
    report.limit("against the bare comparison", run.took.cpu / bare.cpu, 3, "times");
    return report.exitCode();
}
