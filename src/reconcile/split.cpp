// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "reconcile/identity.h"
#include "reconcile/item_values.h"
#include "reconcile/parting.h"
#include "reconcile/values.h"

#include <algorithm>

namespace tally::reconcile {

namespace {

// Reports that one item has and another should.
class Splitter
{
public:
    Splitter(const UnmergeContext &context, Precedence rules, ItemId item)
        : m_parting(context, std::move(rules), item, 0), m_item(item)
    {
    }

    Result<UnmergePlan> run(const std::vector<ReportKey> &keys)
    {
        TALLY_TRY(const std::vector<ReportState *> all, m_parting.book.reportsOf(m_item));
        std::vector<ReportState *> leaving;
        for (const ReportKey &key : keys) {
            const auto found = std::find_if(all.begin(), all.end(), [&](const ReportState *each) {
                return each->row.source == key.source && each->row.subject == key.subject;
            });
            if (found == all.end())
                return noSuchReport(key, all);
            if (std::find(leaving.begin(), leaving.end(), *found) == leaving.end())
                leaving.push_back(*found);
        }
        const auto bySource = [](const ReportState *each) { return each->row.source != kPersonSource; };
        if (std::count_if(all.begin(), all.end(), bySource) ==
            std::count_if(leaving.begin(), leaving.end(), bySource))
            return makeError(ErrorCode::Usage,
                             "no source would speak of " + m_parting.described(m_item) + " any more",
                             "Leave it at least one report, or change the item itself");
        TALLY_CHECK(m_parting.learn());
        const ItemId part = make(leaving);
        std::set<std::string> said;
        for (ReportState *report : leaving) {
            for (const auto &[attribute, value] : report->claims)
                said.insert(attribute);
            m_parting.give(*report, part);
        }
        TALLY_CHECK(m_parting.dealIdentifiers({}, {}, {}));
        TALLY_CHECK(m_parting.dealRelationships({}));
        TALLY_CHECK(settle(m_parting.workspace, m_parting.book, m_parting.precedence, part));
        TALLY_CHECK(resettle(leaving, said));
        return m_parting.finish();
    }

private:
    Error noSuchReport(const ReportKey &key, const std::vector<ReportState *> &all)
    {
        std::vector<std::string> known;
        for (const ReportState *each : all)
            known.push_back(each->row.source + "/" + each->row.subject);
        return makeError(ErrorCode::NotFound,
                         m_parting.described(m_item) + " has no report " + key.source + "/" + key.subject,
                         "It has " + text::join(known, ", "));
    }

    ItemId make(const std::vector<ReportState *> &leaving)
    {
        const model::ItemRow &whole = m_parting.workspace.thing(m_item)->row;
        model::ItemRow made;
        made.className = whole.className;
        made.owner = whole.owner;
        for (const ReportState *report : leaving) {
            const auto claim = report->claims.find(kClassAttribute);
            const auto *name =
                claim == report->claims.end() ? nullptr : std::get_if<std::string>(&claim->second);
            if (name != nullptr && m_parting.workspace.classes().find(*name) != nullptr)
                made.className = *name;
        }
        const ItemId part = m_parting.workspace.create(std::move(made));
        m_parting.plan.parts.push_back(part);
        return part;
    }

    // What only they said is not known of the item any more; the rest is worked out without them.
    Outcome resettle(const std::vector<ReportState *> &leaving, const std::set<std::string> &said)
    {
        TALLY_TRY(const std::vector<ReportState *> staying, m_parting.book.reportsOf(m_item));
        const model::ItemRow now = m_parting.workspace.thing(m_item)->row;
        std::set<std::string> changed;
        for (const std::string &attribute : said) {
            const bool claimed = std::any_of(staying.begin(), staying.end(), [&](const ReportState *each) {
                return each->claims.contains(attribute);
            });
            const bool theirs = std::any_of(leaving.begin(), leaving.end(), [&](const ReportState *each) {
                const auto claim = each->claims.find(attribute);
                return claim != each->claims.end() && valueOf(now, attribute) == claim->second;
            });
            if (claimed || theirs)
                changed.insert(attribute);
        }
        return m_parting.settleOnly(m_item, changed);
    }

    Parting m_parting;
    ItemId m_item;
};

} // namespace

Result<UnmergePlan> planSplit(const UnmergeContext &context, ItemId item,
                              const std::vector<ReportKey> &reports)
{
    const estate::Estate &estate = *context.merge.import.estate;
    if (estate.rowOf(item) == estate::kNoRow)
        return notLive(item);
    if (reports.empty())
        return makeError(ErrorCode::Usage, "no report was named", "Write --report SOURCE/SUBJECT");
    TALLY_TRY(Precedence rules, Precedence::build(estate.definitions("precedence")));
    return Splitter(context, std::move(rules), item).run(reports);
}

} // namespace tally::reconcile
