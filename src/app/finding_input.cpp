// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding_input.h"

#include "app/import_context.h"
#include "core/number.h"
#include "model/canonical.h"
#include "model/private_values.h"
#include "store/store.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace tally::app {

namespace {

using model::FactVersion;

// Who ended what, and when: of those operations alone that are asked for.
class Endings
{
public:
    static Result<Endings> of(store::Store &store, OperationNumber at)
    {
        Endings endings;
        TALLY_CHECK(store.operations(at, [&](const model::Operation &operation) {
            endings.m_days.emplace(operation.number,
                                   std::pair(dayOf(operation.recordedAt), operation.kind == "import"));
            return true;
        }));
        return endings;
    }
    Day dayOfEnd(OperationNumber number) const { return find(number).first; }
    bool byImport(OperationNumber number) const { return find(number).second; }

private:
    std::pair<Day, bool> find(OperationNumber number) const
    {
        const auto found = m_days.find(number);
        return found == m_days.end() ? std::pair(Day{0}, false) : found->second;
    }
    std::unordered_map<OperationNumber, std::pair<Day, bool>> m_days;
};

class Gatherer
{
public:
    Gatherer(Register &opened, estate::EstatePtr estate, JobContext &job)
        : m_opened(opened), m_store(opened.store()), m_estate(std::move(estate)), m_job(job)
    {
    }

    Result<GatheredFindings> gather()
    {
        GatheredFindings gathered;
        gathered.input.estate = m_estate;
        TALLY_TRY(gathered.input.policy,
                  audit::FindingPolicy::build(m_estate->definitions(audit::kPolicyKind)));
        TALLY_TRY(const auto precedence, reconcile::Precedence::build(m_estate->definitions("precedence")));
        gathered.claims = std::make_unique<audit::ClaimBook>(m_estate, precedence);
        gathered.input.claims = gathered.claims.get();
        TALLY_CHECK(readClaims(*gathered.claims));
        TALLY_TRY(gathered.input.held, held());
        TALLY_CHECK(readTombstones(gathered.input.tombstones));
        TALLY_TRY(const Endings endings, Endings::of(m_store, m_estate->operation()));
        TALLY_CHECK(readPlaces(endings, gathered.input.formerPlaces));
        TALLY_CHECK(readModules(endings, gathered.input.formerModules));
        return gathered;
    }

private:
    bool isPast(const FactVersion &version) const
    {
        return version.ended && *version.ended <= m_estate->operation();
    }

    // Private texts in clear, as far as they are not erased; those are read when the first is met.
    Outcome unseal(model::AttributeValue &value)
    {
        const auto *text = std::get_if<std::string>(&value);
        if (text == nullptr || !model::isSealed(*text))
            return {};
        if (!m_unsealRead) {
            m_unsealRead = true;
            TALLY_TRY(const auto values, m_store.privateValues());
            for (const model::PrivateValue &each : values)
                m_unseal[each.digest] = each.value;
        }
        value = model::unsealedValue(m_unseal, value);
        return {};
    }

    Outcome readClaims(audit::ClaimBook &book)
    {
        m_job.step("Reading what sources say");
        std::set<std::int64_t> waiting;
        for (const model::ReportRow &report : m_estate->heldReports())
            waiting.insert(report.id.value);
        const std::size_t report = model::keyIndex(model::Table::Claim, "report");
        const std::size_t attribute = model::keyIndex(model::Table::Claim, "attribute");
        const std::size_t value = model::tableSpec(model::Table::Claim).keys.size() +
                                  model::valueIndex(model::Table::Claim, "value");
        Outcome outcome;
        const auto sink = [&](const model::RowView &row) {
            outcome = [&]() -> Outcome {
                TALLY_TRY(model::AttributeValue said, model::parseAttributeValue(row.text(value)));
                TALLY_CHECK(unseal(said));
                model::ClaimRow claim{row.owner(), ReportId(row.integer(report)),
                                      std::string(row.text(attribute)), std::move(said)};
                if (waiting.contains(claim.report.value))
                    m_held[claim.report.value].push_back(
                        {model::keyOf(claim), row.began(), std::nullopt, model::valuesOf(claim)});
                else
                    book.add(claim, row.began());
                return {};
            }();
            return static_cast<bool>(outcome);
        };
        TALLY_CHECK(m_store.scan(model::Table::Claim, m_estate->operation(), sink, m_job));
        TALLY_CHECK(outcome);
        book.close();
        return {};
    }

    // With what they match in this estate.
    Result<std::vector<reconcile::HeldReport>> held()
    {
        if (m_estate->heldReports().empty())
            return std::vector<reconcile::HeldReport>();
        TALLY_TRY(reconcile::ImportContext context, importContextOf(m_opened, m_job));
        context.estate = m_estate;
        context.now = std::max(context.now, startOf(m_estate->today()));
        if (m_estate->today() < dayOf(context.now))
            context.now = endOf(m_estate->today());
        context.claimsOf = [this,
                            live = context.claimsOf](ReportId report) -> Result<std::vector<FactVersion>> {
            const auto found = m_held.find(report.value);
            return found == m_held.end() ? live(report) : found->second;
        };
        return reconcile::heldReports(std::move(context));
    }

    Outcome readTombstones(std::vector<audit::Tombstone> &onto)
    {
        TALLY_TRY(const auto rows, tombstonesOf(m_store, m_estate->operation()));
        for (const model::IdentifierRow &row : rows)
            onto.push_back({row.kind, row.canonical, row.item});
        return {};
    }

    Outcome readPlaces(const Endings &endings, std::vector<audit::FormerPlace> &onto)
    {
        TALLY_TRY(std::vector<FactVersion> versions,
                  m_store.versions(model::Table::Relationship, "type", std::string("installed_in")));
        std::erase_if(versions, [&](const FactVersion &version) { return !isPast(version); });
        std::stable_sort(versions.begin(), versions.end(), [](const FactVersion &a, const FactVersion &b) {
            return std::tie(a.ended, a.key) < std::tie(b.ended, b.key);
        });
        for (const FactVersion &version : versions) {
            TALLY_TRY(const auto row, model::rowOf<model::RelationshipRow>(version.key, version.values));
            onto.push_back({row.source, row.target, endings.dayOfEnd(*version.ended),
                            !endings.byImport(*version.ended)});
        }
        return {};
    }

    Outcome readModules(const Endings &endings, std::vector<audit::FormerModule> &onto)
    {
        TALLY_TRY(std::vector<FactVersion> versions,
                  m_store.versions(model::Table::Component, "kind", std::string("memory")));
        std::erase_if(versions, [&](const FactVersion &version) {
            return !isPast(version) || !endings.byImport(*version.ended);
        });
        std::stable_sort(versions.begin(), versions.end(), [](const FactVersion &a, const FactVersion &b) {
            return std::tie(a.ended, a.key) < std::tie(b.ended, b.key);
        });
        for (const FactVersion &version : versions) {
            TALLY_TRY(const auto row, model::rowOf<model::ComponentRow>(version.key, version.values));
            const auto serial = row.values.find("serial_number");
            const auto *text =
                serial == row.values.end() ? nullptr : std::get_if<std::string>(&serial->second);
            if (text == nullptr || model::isPlaceholder("serial_number", *text))
                continue;
            const auto capacity = row.values.find("capacity_mib");
            const auto *mib =
                capacity == row.values.end() ? nullptr : std::get_if<std::int64_t>(&capacity->second);
            onto.push_back({row.item, model::canonicalIdentifier("serial_number", *text),
                            mib == nullptr ? 0 : *mib, endings.dayOfEnd(*version.ended)});
        }
        return {};
    }

    Register &m_opened;
    store::Store &m_store;
    estate::EstatePtr m_estate;
    JobContext &m_job;
    bool m_unsealRead = false;
    model::UnsealMap m_unseal;
    std::unordered_map<std::int64_t, std::vector<FactVersion>> m_held; // claims, by report
};

} // namespace

Result<GatheredFindings> gatherFindings(Register &opened, const estate::EstatePtr &estate, JobContext &job)
{
    return Gatherer(opened, estate, job).gather();
}

Result<audit::Findings> findingsOf(Register &opened, const estate::EstatePtr &estate, JobContext &job)
{
    TALLY_TRY(const GatheredFindings gathered, gatherFindings(opened, estate, job));
    return audit::findAll(gathered.input, job);
}

} // namespace tally::app
