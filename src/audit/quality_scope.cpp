// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/quality_scope.h"

#include "estate/filter_terms.h"

#include <algorithm>

namespace tally::audit {

using estate::Row;

namespace {

bool isInside(const Quality &quality, const QualityScope &scope, const TeamReader &teams, Row row)
{
    switch (scope.by) {
    case QualityScope::By::Class:
        return quality.estate().classAt(row) == scope.name;
    case QualityScope::By::Owner:
        return quality.estate().ownerAt(row).value == scope.item.value;
    case QualityScope::By::Team:
        return teams.of(row) == scope.item;
    default:
        return true;
    }
}

} // namespace

ScopedQuality::ScopedQuality(const Quality &quality, QualityScope scope)
    : m_quality(quality), m_scope(std::move(scope))
{
    if (m_scope.by == QualityScope::By::All || m_scope.by == QualityScope::By::RuleGroup)
        return;
    const TeamReader teams(quality.estate());
    m_inside.resize(quality.estate().itemCount());
    for (Row row = 0; row < m_inside.size(); ++row)
        m_inside[row] = isInside(quality, m_scope, teams, row);
}

bool ScopedQuality::hasRule(std::size_t rule) const
{
    return m_scope.by != QualityScope::By::RuleGroup ||
           m_quality.rules().entries()[rule].rule.group == m_scope.name;
}

QualityTally ScopedQuality::ofRule(std::size_t rule) const
{
    if (!hasRule(rule))
        return {};
    if (m_inside.empty())
        return m_quality.ofRule(rule);
    const int weight = m_quality.rules().entries()[rule].rule.weight;
    QualityTally tally;
    for (Row row = 0; row < m_inside.size(); ++row) {
        if (m_inside[row])
            tally.add(tallyOf(m_quality.standing(rule, row), weight));
    }
    return tally;
}

std::vector<Row> ScopedQuality::rowsOf(std::size_t rule, Standing standing) const
{
    if (!hasRule(rule))
        return {};
    std::vector<Row> rows = m_quality.rowsOf(rule, standing);
    if (!m_inside.empty())
        std::erase_if(rows, [this](Row row) { return !m_inside[row]; });
    return rows;
}

std::string ScopedQuality::scopeFilter() const
{
    switch (m_scope.by) {
    case QualityScope::By::Class:
        return "class=" + m_scope.name;
    case QualityScope::By::Owner:
    case QualityScope::By::Team: {
        const Row row = m_quality.estate().rowOf(m_scope.item);
        if (row == estate::kNoRow)
            return {};
        const std::string name(m_quality.estate().nameAt(row));
        return m_scope.by == QualityScope::By::Team ? teamFilter(name) : "owner=" + estate::quotedValue(name);
    }
    default:
        return {};
    }
}

std::string ScopedQuality::filterOf(std::size_t rule, Standing standing) const
{
    const QualityRule &about = m_quality.rules().entries()[rule].rule;
    const std::string wanted = standing == Standing::Violation
                                   ? estate::joinedTerms({about.filter(), scopeFilter()})
                                   : std::string();
    return listing(m_quality.estate(), about.of, rowsOf(rule, standing), wanted);
}

std::string ScopedQuality::filterOfViolations() const
{
    std::vector<Row> rows;
    for (std::size_t rule = 0; rule < m_quality.rules().entries().size(); ++rule) {
        if (!m_quality.rules().entries()[rule].rule.counts)
            continue;
        const std::vector<Row> ofRule = rowsOf(rule, Standing::Violation);
        rows.insert(rows.end(), ofRule.begin(), ofRule.end());
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return listing(m_quality.estate(), "item", rows, {});
}

std::string teamFilter(const std::string &name)
{
    const std::string is = "organisation=" + estate::quotedValue(name);
    return is + " or custodian:(" + is + ") or cost_centre:(" + is + ")";
}

std::string listing(const estate::Estate &estate, std::string_view className, const std::vector<Row> &rows,
                    const std::string &wanted)
{
    if (rows.empty())
        return {};
    if (!wanted.empty()) {
        const auto filter = estate::parseFilter(wanted, className, estate.classes());
        if (filter && (*filter)->apply(estate, estate.itemsOfClass(className)) == rows)
            return wanted;
    }
    std::string ids;
    for (const Row row : rows)
        ids += (ids.empty() ? "" : " ") + std::to_string(estate.idAt(row).value);
    return rows.size() == 1 ? "id=" + ids : "id=(" + ids + ")";
}

} // namespace tally::audit
