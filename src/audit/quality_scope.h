// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quality by part of the register: the rules as they stand within a class, an organisation or a team, and the
// filters that list the rows behind each figure.
#pragma once

#include "audit/quality.h"

#include <string>
#include <vector>

namespace tally::audit {

struct QualityScope
{
    enum class By
    {
        All,
        RuleGroup, // `name`: narrows the rules, not the items
        Class,     // `name`: of exactly this class
        Owner,     // `item`
        Team       // `item`; 0: none is recorded
    };
    By by = By::All;
    std::string name;
    ItemId item;
    friend bool operator==(const QualityScope &, const QualityScope &) = default;
};

// The figures of each rule within a part. Looks at the quality it was made of, which must outlive it.
class ScopedQuality
{
public:
    ScopedQuality(const Quality &quality, QualityScope scope);

    bool hasRule(std::size_t rule) const; // of the group that is asked for
    QualityTally ofRule(std::size_t rule) const;
    std::vector<estate::Row> rowsOf(std::size_t rule, Standing standing) const;
    // Lists just these rows, in items of the rule's class. Empty: there are none.
    std::string filterOf(std::size_t rule, Standing standing) const;
    // All rows that violate any rule that counts, in items of any class. Empty: there are none.
    std::string filterOfViolations() const;

private:
    std::string scopeFilter() const;

    const Quality &m_quality;
    QualityScope m_scope;
    std::vector<bool> m_inside; // by row; empty: all are
};

// The filter of a team's items, as TeamReader knows them but for those with neither custodian nor cost
// centre.
std::string teamFilter(const std::string &name);

// `wanted` where it lists just these rows of the class; otherwise, and where there is none, their ids.
std::string listing(const estate::Estate &estate, std::string_view className,
                    const std::vector<estate::Row> &rows, const std::string &wanted);

} // namespace tally::audit
