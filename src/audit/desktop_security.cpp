// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/desktop_security.h"

#include "audit/quality_scope.h"
#include "estate/filter_terms.h"

#include <algorithm>
#include <map>

namespace tally::audit {

using estate::Row;

namespace {

// What a device is grouped by, read column by column.
class Grouping
{
public:
    Grouping(const estate::Estate &estate, SecurityBy by)
        : m_estate(estate), m_by(by), m_first(column(by == SecurityBy::Site    ? "site"
                                                     : by == SecurityBy::Model ? "model"
                                                                               : "custodian")),
          m_role(column("job_role"))
    {
    }

    ItemId of(Row row) const
    {
        const ItemId first = read(m_first, row);
        if (m_by != SecurityBy::Role || !first)
            return first;
        const Row person = m_estate.rowOf(first);
        return person == estate::kNoRow ? ItemId() : read(m_role, person);
    }

private:
    estate::ColumnRef column(std::string_view name) const
    {
        return m_estate.columnOf(name).value_or(estate::ColumnRef{});
    }
    ItemId read(const estate::ColumnRef &column, Row row) const
    {
        estate::Value value;
        m_estate.read(column, std::span(&row, 1), std::span(&value, 1));
        return value.kind == estate::ValueKind::Integer ? ItemId(value.number) : ItemId();
    }

    const estate::Estate &m_estate;
    SecurityBy m_by;
    estate::ColumnRef m_first, m_role;
};

std::int64_t &shareOf(ThreeShares &shares, Standing standing)
{
    return standing == Standing::Fine        ? shares.compliant
           : standing == Standing::Violation ? shares.failed
                                             : shares.unknown;
}

std::string groupFilter(const estate::Estate &estate, SecurityBy by, ItemId group)
{
    const Row row = group ? estate.rowOf(group) : estate::kNoRow;
    if (row == estate::kNoRow)
        return {};
    const std::string name = estate::quotedValue(estate.nameAt(row));
    return by == SecurityBy::Site    ? "site=" + name
           : by == SecurityBy::Model ? "model=" + name
                                     : "custodian:(job_role=" + name + ")";
}

std::size_t placeOf(Standing standing)
{
    return static_cast<std::size_t>(std::find(kThreeStandings.begin(), kThreeStandings.end(), standing) -
                                    kThreeStandings.begin());
}

std::vector<Row> listed(const estate::Estate &estate, const std::string &text, const std::string &of,
                        const std::vector<Row> &among)
{
    const auto filter = estate::parseFilter(text, of, estate.classes());
    return filter ? (*filter)->apply(estate, among) : std::vector<Row>();
}

} // namespace

ThreeShares SecurityGroup::shares() const
{
    ThreeShares shares;
    for (std::size_t i = 0; i < rows.size(); ++i)
        shareOf(shares, kThreeStandings[i]) = static_cast<std::int64_t>(rows[i].size());
    return shares;
}

std::int64_t ThreeShares::of(Standing standing) const
{
    ThreeShares copy = *this;
    return shareOf(copy, standing);
}

std::vector<std::size_t> securityControls(const Quality &quality)
{
    std::vector<std::size_t> controls;
    for (std::size_t rule = 0; rule < quality.rules().entries().size(); ++rule) {
        if (quality.rules().entries()[rule].rule.group == kSecurityGroup)
            controls.push_back(rule);
    }
    return controls;
}

SecurityControl::SecurityControl(const Quality &quality, std::size_t control)
    : m_quality(quality), m_control(control), m_failed(quality.rowsOf(control, Standing::Violation))
{
    const estate::Estate &estate = quality.estate();
    m_isExact = listed(estate, rule().filter(), rule().of, estate.itemsOfClass(rule().of)) == m_failed;
}

const QualityRule &SecurityControl::rule() const
{
    return m_quality.rules().entries()[m_control].rule;
}

ThreeShares SecurityControl::shares() const
{
    const QualityTally tally = m_quality.ofRule(m_control);
    return {tally.evaluated() - tally.violations, tally.violations, tally.notEvaluated};
}

std::vector<SecurityGroup> SecurityControl::by(SecurityBy by) const
{
    const estate::Estate &estate = m_quality.estate();
    const Grouping grouping(estate, by);
    std::map<ItemId, SecurityGroup> found;
    for (std::size_t i = 0; i < kThreeStandings.size(); ++i) {
        for (const Row row : m_quality.rowsOf(m_control, kThreeStandings[i]))
            found[grouping.of(row)].rows[i].push_back(row);
    }
    std::vector<SecurityGroup> groups;
    for (auto &[item, group] : found) {
        const Row row = item ? estate.rowOf(item) : estate::kNoRow;
        group.item = item;
        group.label = row == estate::kNoRow ? std::string() : std::string(estate.nameAt(row));
        groups.push_back(std::move(group));
    }
    std::stable_sort(groups.begin(), groups.end(), [](const SecurityGroup &a, const SecurityGroup &b) {
        return a.shares().total() > b.shares().total();
    });
    return groups;
}

std::string SecurityControl::filterOf(Standing standing) const
{
    if (standing == Standing::Violation && m_isExact && !m_failed.empty())
        return rule().filter();
    return listing(m_quality.estate(), rule().of, m_quality.rowsOf(m_control, standing), {});
}

std::string SecurityControl::filterOf(Standing standing, SecurityBy by, const SecurityGroup &group) const
{
    const std::vector<Row> &rows = group.rows[placeOf(standing)];
    const std::string within = groupFilter(m_quality.estate(), by, group.item);
    const bool isExact = standing == Standing::Violation && m_isExact && !rows.empty() && !within.empty() &&
                         listed(m_quality.estate(), within, rule().of, m_failed) == rows;
    return isExact ? estate::joinedTerms({rule().filter(), within})
                   : listing(m_quality.estate(), rule().of, rows, {});
}

} // namespace tally::audit
