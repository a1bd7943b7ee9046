// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How good a register is by its rules: per rule how many were checked, are wrong, or could not be evaluated,
// and scores of these by class, owner organisation and team. Values: judging what changed gives another.
//
//     TALLY_TRY(const Quality now, Quality::of(rules, estate, job));
//     TALLY_TRY(const Quality then, now.after(changed, {item}, job)); // the same as from nothing, faster
#pragma once

#include "audit/quality_rule.h"
#include "core/job.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tally::audit {

enum class Band
{
    Good,        // within the first tolerance
    Fair,        // within the second
    Bad,         // outside
    NotEvaluated // nothing could be judged
};

// Answers by rule and item. Every answer weighs as its rule does, so that a total is the sum of its parts.
struct QualityTally
{
    std::int64_t checked = 0, violations = 0, notEvaluated = 0;
    std::int64_t weighed = 0, wrong = 0; // the same of those evaluated, times the weights of the rules

    void add(const QualityTally &other);
    std::int64_t evaluated() const { return checked - notEvaluated; }
    // 0 to 100: the share of what was evaluated that is right. 100 when there is nothing to check, 0 when
    // there is and nothing could be evaluated.
    double score() const;
    double notEvaluatedShare() const; // 0 to 1
};

// Where figures of a rule lie in its tolerance.
Band bandOf(const QualityRule &rule, const QualityTally &tally);

enum class Standing : std::uint8_t
{
    Outside, // not of the rule's class, or not among those it checks
    Fine,
    NotEvaluated,
    Violation
};

QualityTally tallyOf(Standing standing, int weight); // of one answer

struct QualityGroup
{
    std::string name; // of a class, organisation or team; empty: none is recorded
    std::string label;
    ItemId item; // of the organisation or team; 0: none
    QualityTally tally;
};

class Quality
{
public:
    using RulesPtr = std::shared_ptr<const QualityRules>;

    // Cancelled when the job says so.
    static Result<Quality> of(RulesPtr rules, estate::EstatePtr estate, JobContext &job);
    // After these items changed (estate::Influence says what counts as change); judges again what looks at
    // them. Another day or other classes: everything.
    Result<Quality> after(estate::EstatePtr estate, std::vector<ItemId> touched, JobContext &job) const;

    const QualityRules &rules() const { return *m_rules; }
    const estate::Estate &estate() const { return *m_estate; }

    QualityTally ofRule(std::size_t rule) const;
    Band bandOf(std::size_t rule) const;
    Standing standing(std::size_t rule, estate::Row row) const { return m_standings[rule][row]; }
    std::vector<estate::Row> rowsOf(std::size_t rule, Standing standing) const; // in row order

    // Of the rules that count; groups by how many violations they have, most first.
    QualityTally overall() const;
    std::vector<QualityGroup> byClass() const;
    std::vector<QualityGroup> byOwner() const;
    std::vector<QualityGroup> byTeam() const;
    std::vector<QualityGroup> byRuleGroup() const; // by name; those of no group last

    bool hasBadRule() const; // of those that count

private:
    Quality(RulesPtr rules, estate::EstatePtr estate) : m_rules(std::move(rules)), m_estate(std::move(estate))
    {
    }
    void judge(std::size_t rule, const std::vector<estate::Row> &rows);
    template <typename Key>
    std::vector<std::pair<std::int64_t, QualityTally>> grouped(Key keyOf) const;

    RulesPtr m_rules;
    estate::EstatePtr m_estate;
    std::vector<std::vector<Standing>> m_standings; // by rule and row
};

std::string_view bandName(Band band); // "good", "fair", "bad", "not_evaluated"

// Whose it is to look after an item: the department (or other organisation) of its custodian, where none is
// recorded that of its cost centre; of a person or cost centre its own. 0: nobody knows.
class TeamReader
{
public:
    explicit TeamReader(const estate::Estate &estate);
    ItemId of(estate::Row row) const;

private:
    std::optional<std::int64_t> reference(const estate::ColumnRef &column, estate::Row row) const;
    const estate::Estate &m_estate;
    estate::ColumnRef m_organisation, m_custodian, m_costCentre;
};

} // namespace tally::audit
