// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/unmerger.h"

#include "core/number.h"
#include "model/canonical.h"
#include "reconcile/item_values.h"
#include "reconcile/reference_scan.h"
#include "reconcile/values.h"

#include <algorithm>

namespace tally::reconcile {

using model::FactVersion;
using model::Table;

// What the merge itself said (a person's choices) or unsaid goes back to what was, unless somebody has
// spoken since.
Outcome Unmerger::returnClaims()
{
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Claim)
            continue;
        const ReportId id(std::get<std::int64_t>(key.cells.at(0)));
        const auto &attribute = std::get<std::string>(key.cells.at(1));
        TALLY_TRY(ReportState * state, m_parting.book.find(id));
        if (state == nullptr ||
            (state->row.source == kUnclaimedSource && state->row.subject.starts_with(kRememberedSubject)))
            continue;
        const auto now = state->claimsBefore.find(attribute);
        bool untouched = touched.after == nullptr && now == state->claimsBefore.end();
        if (touched.after != nullptr && now != state->claimsBefore.end()) {
            TALLY_TRY(const model::ClaimRow made, row<model::ClaimRow>(*touched.after));
            untouched = now->second.value == made.value;
        }
        if (!untouched)
            continue;
        if (touched.before == nullptr) {
            state->claims.erase(attribute);
            continue;
        }
        TALLY_TRY(model::ClaimRow claim, row<model::ClaimRow>(*touched.before));
        const auto *named = std::get_if<std::int64_t>(&claim.value);
        const bool reference = isReferenceAnywhere(m_parting.workspace.classes(), attribute);
        if (reference && named != nullptr && !isLive(ItemId(*named)))
            continue;
        state->claims.insert_or_assign(attribute, std::move(claim.value));
    }
    return {};
}

Outcome Unmerger::returnReports()
{
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Report)
            continue;
        TALLY_TRY(ReportState * state,
                  m_parting.book.find(ReportId(std::get<std::int64_t>(key.cells.front()))));
        if (touched.before == nullptr) {
            if (state != nullptr && state->row.item == m_lead &&
                state->row.subject.starts_with(kRememberedSubject))
                m_remembered.push_back(state);
            else if (state != nullptr && state->claims.empty())
                state->ended = true; // made for a person's choices
            continue;
        }
        TALLY_TRY(const model::ReportRow old, row<model::ReportRow>(*touched.before));
        if (state == nullptr) {
            conflict("the report of " + old.source + " about " + old.subject + " has ended since");
            continue;
        }
        TALLY_TRY(const model::ReportRow made,
                  row<model::ReportRow>(*(touched.after != nullptr ? touched.after : touched.before)));
        if (state->row.seenAt == made.seenAt)
            state->row.seenAt = old.seenAt;
        if (!m_parts.contains(old.item))
            continue;
        if (state->row.item != m_lead) {
            conflict("the report of " + old.source + " about " + old.subject + " speaks of " +
                     described(state->row.item) + " since and stays there");
            continue;
        }
        m_parting.give(*state, old.item);
    }
    return {};
}

// What was kept beside the claims stands in the rows again. Until values are settled each item has its own.
Outcome Unmerger::returnRemembered()
{
    for (ReportState *state : m_remembered) {
        const auto number = wholeNumber(state->row.subject.substr(kRememberedSubject.size()));
        if (number && m_parts.contains(ItemId(*number)))
            m_parting.book.attach(*state, ItemId(*number));
    }
    return {};
}

// Reports that came since: by the numbers that they say, those of one item alone.
Outcome Unmerger::dealNewReports()
{
    TALLY_TRY(const std::vector<ReportState *> reports, m_parting.book.reportsOf(m_lead));
    for (ReportState *report : reports) {
        const std::string &source = report->row.source;
        TALLY_TRY(const auto past, m_parting.context.versions(Table::Report, "id", report->row.id.value));
        const bool old = std::any_of(past.begin(), past.end(),
                                     [&](const FactVersion &version) { return version.began <= m_merge; });
        if (old || source == kPersonSource)
            continue;
        std::map<ItemId, int> agree;
        for (const auto &[attribute, value] : report->claims) {
            const auto *text = std::get_if<std::string>(&value);
            if (text == nullptr || model::identifierStrength(attribute, *text) == 0)
                continue;
            const auto canonical = canonicalMark(attribute, *text).value_or("");
            for (const auto &[part, identifiers] : m_partIdentifiers) {
                agree[part] += static_cast<int>(std::count_if(
                    identifiers.begin(), identifiers.end(), [&](const model::IdentifierRow &row) {
                        return row.kind == attribute && row.canonical == canonical;
                    }));
            }
            for (const auto &[part, before] : m_parts)
                agree[part] += valueOf(before, attribute) == value ? 1 : 0;
            agree[m_lead] += valueOf(m_leadBefore, attribute) == value ? 2 : 0;
        }
        ItemId best = m_lead;
        int second = 0;
        for (const auto &[item, count] : agree) {
            if (count > agree[best])
                best = item;
        }
        for (const auto &[item, count] : agree)
            second = item == best ? second : std::max(second, count);
        if (agree[best] == second)
            conflict("the report of " + source + " about " + report->row.subject +
                     " came after the merge and does not tell whose it is: it stays with " +
                     described(m_lead));
        else if (best != m_lead)
            m_parting.give(*report, best);
    }
    return {};
}

Outcome Unmerger::dealIdentifiers()
{
    std::set<Parting::Written> ofLead, made;
    for (const auto &[key, touched] : m_touched) {
        if (key.table == Table::Identifier && touched.before == nullptr)
            made.emplace(std::get<std::string>(key.cells.at(1)), std::get<std::string>(key.cells.at(2)));
    }
    TALLY_TRY(const auto versions, m_parting.context.versions(Table::Identifier, "item", m_lead.value));
    for (const FactVersion &version : versions) {
        TALLY_TRY(const model::IdentifierRow each, row<model::IdentifierRow>(version));
        if (version.began < m_merge && (!version.ended || *version.ended >= m_merge))
            ofLead.emplace(each.kind, each.value);
    }
    return m_parting.dealIdentifiers(ofLead, made, m_partIdentifiers);
}

} // namespace tally::reconcile
