// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merging.h"

#include "app/import_context.h"
#include "model/private_values.h"
#include "store/store.h"

#include <memory>
#include <utility>

namespace tally::app {

namespace {

// One look at all claims that stand: only for things that others refer to, of which few are merged.
Result<std::vector<model::FactVersion>> claimsNaming(Register &opened, ItemId item)
{
    std::vector<model::FactVersion> result;
    const std::string wanted = std::to_string(item.value);
    const std::size_t keys = model::tableSpec(model::Table::Claim).keys.size();
    TALLY_TRY(const store::LogHead head, opened.store().head());
    JobContext job;
    TALLY_CHECK(opened.store().scan(
        model::Table::Claim, head.number,
        [&](const model::RowView &row) {
            if (row.text(keys) != wanted)
                return true;
            model::FactVersion version;
            version.key = {model::Table::Claim, row.owner(), {row.integer(0), std::string(row.text(1))}};
            version.began = row.began();
            version.values = {std::string(row.text(keys))};
            result.push_back(std::move(version));
            return true;
        },
        job));
    return result;
}

// Puts private values of items and claims back; they are read when first asked.
class Unsealer
{
public:
    explicit Unsealer(store::Store &store) : m_store(store) {}

    Result<std::vector<model::FactVersion>> over(std::vector<model::FactVersion> versions)
    {
        for (model::FactVersion &version : versions) {
            const bool item = version.key.table == model::Table::Item;
            if (!item && version.key.table != model::Table::Claim)
                continue;
            TALLY_CHECK(read());
            if (item) {
                TALLY_TRY(model::ItemRow row, model::rowOf<model::ItemRow>(version.key, version.values));
                model::unseal(m_values, row);
                version.values = model::valuesOf(row);
                continue;
            }
            TALLY_TRY(model::ClaimRow claim, model::rowOf<model::ClaimRow>(version.key, version.values));
            claim.value = model::unsealedValue(m_values, std::move(claim.value));
            version.values = model::valuesOf(claim);
        }
        return versions;
    }

private:
    Outcome read()
    {
        if (std::exchange(m_read, true))
            return {};
        TALLY_TRY(const std::vector<model::PrivateValue> values, m_store.privateValues());
        for (const model::PrivateValue &value : values)
            m_values.emplace(value.digest, value.value);
        return {};
    }

    store::Store &m_store;
    bool m_read = false;
    model::UnsealMap m_values;
};

// The id that the new item of a split was given: the one report that left is its.
ItemId itemOf(const estate::Estate &estate, const reconcile::ReportKey &key)
{
    for (std::uint32_t i = 0; i < estate.reportCount(); ++i) {
        const model::ReportRow row = estate.reportAt(i);
        if (row.source == key.source && row.subject == key.subject)
            return row.item;
    }
    return {};
}

} // namespace

Result<reconcile::MergeContext> mergeContextOf(Register &opened, JobContext &job)
{
    reconcile::MergeContext context;
    TALLY_TRY(context.import, importContextOf(opened, job));
    context.claimsNaming = [&opened](ItemId item) { return claimsNaming(opened, item); };
    return context;
}

namespace {

// Commits the report's plan, or asks what would be refused.
template <typename Report, typename Request>
Outcome record(Register &opened, const Request &request, Report &report, JobContext &job)
{
    report.plan.draft.source = reconcile::kPersonSource;
    report.plan.draft.reason = request.reason;
    if (request.dryRun) {
        TALLY_TRY(report.wouldRefuse, opened.wouldRefuse(report.plan.draft, job));
        return {};
    }
    TALLY_TRY(report.operation, opened.commit(std::exchange(report.plan.draft, {}), job));
    return {};
}

} // namespace

Result<MergeReport> merge(Register &opened, const MergeRequest &request, JobContext &job)
{
    job.step("Working out the merge");
    TALLY_TRY(const reconcile::MergeContext context, mergeContextOf(opened, job));
    MergeReport report;
    TALLY_TRY(report.plan, reconcile::planMerge(context, request.lead, request.others, request.keep));
    TALLY_CHECK(record(opened, request, report, job));
    return report;
}

Result<reconcile::UnmergeContext> unmergeContextOf(Register &opened, JobContext &job)
{
    reconcile::UnmergeContext context;
    TALLY_TRY(context.merge, mergeContextOf(opened, job));
    const auto unsealer = std::make_shared<Unsealer>(opened.store());
    context.versions = [&opened, unsealer](model::Table table, std::string_view column,
                                           std::int64_t value) -> Result<std::vector<model::FactVersion>> {
        TALLY_TRY(std::vector<model::FactVersion> versions,
                  opened.store().versions(table, column, model::Cell(value)));
        return unsealer->over(std::move(versions));
    };
    context.changedBy = [&opened,
                         unsealer](OperationNumber number) -> Result<std::vector<model::FactVersion>> {
        TALLY_TRY(std::vector<model::FactVersion> versions, opened.store().changed(number - 1, number));
        return unsealer->over(std::move(versions));
    };
    return context;
}

Result<UnmergeReport> unmerge(Register &opened, const UnmergeRequest &request, JobContext &job)
{
    job.step("Working out whose is what");
    TALLY_TRY(const reconcile::UnmergeContext context, unmergeContextOf(opened, job));
    UnmergeReport report;
    auto plan = request.reports.empty() ? reconcile::planUnmerge(context, request.item, request.merge)
                                        : reconcile::planSplit(context, request.item, request.reports);
    if (!plan)
        return plan.error();
    report.plan = std::move(*plan);
    TALLY_CHECK(record(opened, request, report, job));
    if (report.operation && !request.reports.empty()) {
        TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
        report.plan.parts = {itemOf(*estate, request.reports.front())};
    }
    return report;
}

std::optional<ItemId> mergedInto(const estate::Estate &estate, ItemId ended)
{
    const auto rows = estate.findIdentifier(reconcile::kFormerNumber, std::to_string(ended.value));
    if (rows.empty())
        return std::nullopt;
    return estate.idAt(rows.front());
}

} // namespace tally::app
