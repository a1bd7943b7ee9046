// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/rule_preview.h"

#include "model/source_rules.h"
#include "reconcile/item_values.h"
#include "reconcile/value_locks.h"
#include "reconcile/values.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace tally::reconcile {

namespace {

// A claim with what it is sorted by: item, attribute, report.
struct Claim
{
    estate::Row item = estate::kNoRow;
    std::uint32_t attribute = 0; // place in the list of names
    std::uint32_t report = 0;    // place in the estate's reports
    model::AttributeValue value;
};

class Replay
{
public:
    Replay(const estate::Estate &estate, const Precedence &standing, const Precedence &wanted,
           const model::SourceRules &sources)
        : m_estate(estate), m_standing(standing), m_wanted(wanted), m_sources(sources),
          m_locks(ValueLocks::of(estate))
    {
    }

    void learnReports()
    {
        const auto count = static_cast<std::uint32_t>(m_estate.reportCount());
        m_reports.reserve(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            model::ReportRow row = m_estate.reportAt(i);
            m_positions.emplace(row.id, i);
            const estate::Row item = row.item ? m_estate.rowOf(row.item) : estate::kNoRow;
            const bool stale = item != estate::kNoRow &&
                               m_sources.isStale(m_estate.classes(), row.source, m_estate.classAt(item),
                                                 row.seenAt, m_estate.today());
            m_reports.push_back({std::move(row.source), std::move(row.subject), row.seenAt, item, stale});
        }
    }

    void take(ReportId report, std::string_view attribute, model::AttributeValue value)
    {
        const auto at = m_positions.find(report);
        if (at == m_positions.end() || attribute == kClassAttribute || attribute == kOwnerAttribute ||
            attribute == kQuestionsAttribute)
            return;
        const estate::Row item = m_reports[at->second].item;
        if (item == estate::kNoRow)
            return; // held for a person
        m_claims.push_back({item, place(attribute), at->second, std::move(value)});
    }

    Result<RulePreview> run(JobContext &job)
    {
        m_preview.claims = std::ssize(m_claims);
        m_preview.reports = std::ssize(m_reports);
        std::sort(m_claims.begin(), m_claims.end(), [](const Claim &a, const Claim &b) {
            return std::tie(a.item, a.attribute, a.report) < std::tie(b.item, b.attribute, b.report);
        });
        estate::Row last = estate::kNoRow;
        for (auto at = m_claims.begin(); at != m_claims.end();) {
            const auto end = std::find_if(at, m_claims.end(), [&](const Claim &each) {
                return each.item != at->item || each.attribute != at->attribute;
            });
            if (at->item != last) {
                if (job.cancelled())
                    return makeError(ErrorCode::Cancelled, "stopped before all claims were looked at");
                job.progress(at - m_claims.begin(), std::ssize(m_claims));
                last = at->item;
                ++m_preview.items;
            }
            compare({&*at, static_cast<std::size_t>(end - at)});
            at = end;
        }
        std::sort(m_preview.changes.begin(), m_preview.changes.end(),
                  [](const ValueChange &a, const ValueChange &b) {
                      return std::tie(a.item, a.attribute) < std::tie(b.item, b.attribute);
                  });
        return std::move(m_preview);
    }

private:
    struct Report
    {
        std::string source, subject;
        std::optional<Instant> seenAt;
        estate::Row item = estate::kNoRow;
        bool stale = false;
    };

    std::uint32_t place(std::string_view attribute)
    {
        const auto known = m_places.find(attribute);
        if (known != m_places.end())
            return known->second;
        m_names.emplace_back(attribute);
        return m_places.emplace(std::string(attribute), static_cast<std::uint32_t>(m_names.size() - 1))
            .first->second;
    }

    void compare(std::span<const Claim> claims)
    {
        const std::string &attribute = m_names[claims.front().attribute];
        const ClassOf of{&m_estate.classes(), m_estate.classAt(claims.front().item)};
        const ItemId item = m_estate.idAt(claims.front().item);
        // What was locked shows another value than the rules give, and they decide again.
        const bool decidesAgain = m_locks.hasExpired(item, attribute);
        if ((claims.size() < 2 && !decidesAgain) || of.classes->attribute(of.name, attribute) == nullptr)
            return; // one voice is heard under any rule
        if (m_locks.holding(item, attribute) != nullptr)
            return; // a person said that it stays
        std::vector<SourcedValue> values;
        for (const Claim &claim : claims) {
            const Report &report = m_reports[claim.report];
            values.push_back({report.source, report.seenAt, claim.value, report.subject, report.stale});
        }
        const auto now = m_standing.winner(attribute, values, of);
        const auto then = m_wanted.winner(attribute, values, of);
        if (!now || !then || (!decidesAgain && values[*now].value == values[*then].value))
            return;
        auto shown = m_estate.attributeAt(claims.front().item, attribute);
        if (shown == values[*then].value)
            return;
        ValueChange change{item, attribute, std::move(shown), values[*then].value, {}, values[*then].source};
        if (change.before == values[*now].value)
            change.sourceBefore = values[*now].source;
        ++m_preview.byAttribute[attribute];
        m_preview.changes.push_back(std::move(change));
    }

    const estate::Estate &m_estate;
    const Precedence &m_standing;
    const Precedence &m_wanted;
    const model::SourceRules &m_sources;
    const ValueLocks m_locks;
    std::vector<Report> m_reports;
    std::unordered_map<ReportId, std::uint32_t> m_positions;
    std::map<std::string, std::uint32_t, std::less<>> m_places;
    std::vector<std::string> m_names;
    std::vector<Claim> m_claims;
    RulePreview m_preview;
};

} // namespace

Result<RulePreview> previewPrecedence(const estate::Estate &estate, const Precedence &wanted,
                                      const ClaimStream &claims, JobContext &job)
{
    TALLY_TRY(const Precedence standing, Precedence::build(estate.definitions("precedence")));
    TALLY_TRY(const model::SourceRules sources, model::SourceRules::build(estate.definitions("source")));
    Replay replay(estate, standing, wanted, sources);
    replay.learnReports();
    TALLY_CHECK(claims([&](ReportId report, std::string_view attribute, model::AttributeValue value) {
        replay.take(report, attribute, std::move(value));
    }));
    return replay.run(job);
}

std::vector<model::Change> changesOf(const estate::Estate &estate, const RulePreview &preview)
{
    std::vector<model::Change> changes;
    for (auto at = preview.changes.begin(); at != preview.changes.end();) {
        const estate::Row row = estate.rowOf(at->item);
        model::ItemRow item = estate.itemAt(row);
        const ItemId id = at->item;
        for (; at != preview.changes.end() && at->item == id; ++at)
            setValue(item, at->attribute, at->after);
        changes.push_back(model::replace(item, estate.beganAt(row)));
    }
    return changes;
}

} // namespace tally::reconcile
