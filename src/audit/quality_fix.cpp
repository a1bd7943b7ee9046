// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/quality_fix.h"

#include "estate/path_values.h"

namespace tally::audit {

namespace {

bool isPath(const std::string &value)
{
    return value.starts_with("its.");
}

// What the path leads to from each row, written out; where it leads to none or to several, why not.
Outcome fillFromPath(const Quality &quality, const QualityRule &rule, const std::string &attribute,
                     const std::string &path, std::vector<FixRow> &rows, std::vector<std::string> &whyNot)
{
    TALLY_TRY(const estate::PathValues values,
              estate::PathValues::parse(path, rule.of, quality.estate().classes()));
    std::vector<estate::Row> at;
    for (const FixRow &row : rows)
        at.push_back(quality.estate().rowOf(row.item));
    const auto found = values.of(quality.estate(), at);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (found[i].size() == 1)
            rows[i].set[attribute] = found[i].front();
        else
            whyNot[i] = path + (found[i].empty() ? " is not known" : " has several values");
    }
    return {};
}

// Empty: it is as it was seen.
std::string changeSince(const FixRow &fix, const estate::Estate &seen, const estate::Estate &now)
{
    const estate::Row before = seen.rowOf(fix.item), row = now.rowOf(fix.item);
    if (row >= now.itemCount())
        return "it has left the register since the list was made";
    if (fix.end && now.beganAt(row) != seen.beganAt(before))
        return "it was changed since the list was made";
    for (const auto &[attribute, value] : fix.set) {
        if (now.displayAt(row, attribute) != seen.displayAt(before, attribute))
            return "its " + attribute + " was changed since the list was made";
    }
    return {};
}

} // namespace

bool holdOut(FixPlan &plan, const estate::Estate &seen, const estate::Estate &now)
{
    const std::size_t left = plan.left.size();
    std::erase_if(plan.rows, [&](const FixRow &row) {
        std::string why = changeSince(row, seen, now);
        if (why.empty())
            return false;
        plan.left.push_back({row.item, std::move(why)});
        return true;
    });
    return plan.left.size() > left;
}

Result<FixPlan> planFix(const Quality &quality, std::size_t rule)
{
    const QualityRule &about = quality.rules().entries()[rule].rule;
    if (about.fix.isNone())
        return makeError(ErrorCode::Usage, "the rule " + about.name + " does not say how it is mended",
                         "Mend the items one by one, or define the rule with a \"fix\" (docs/quality.md).");
    std::vector<FixRow> rows;
    for (const estate::Row row : quality.rowsOf(rule, Standing::Violation))
        rows.push_back({quality.estate().idAt(row), {}, about.fix.end});
    std::vector<std::string> whyNot(rows.size());
    for (const auto &[attribute, value] : about.fix.set) {
        if (isPath(value)) {
            TALLY_CHECK(fillFromPath(quality, about, attribute, value, rows, whyNot));
            continue;
        }
        for (FixRow &row : rows)
            row.set[attribute] = value;
    }
    FixPlan plan;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (whyNot[i].empty())
            plan.rows.push_back(std::move(rows[i]));
        else
            plan.left.push_back({rows[i].item, whyNot[i]});
    }
    return plan;
}

} // namespace tally::audit
