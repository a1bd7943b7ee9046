// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which reports still count: a source that has been silent for longer than its rule allows says nothing any
// more of what is installed.
#include "estate/estate_of_tables.h"

#include "model/source_rules.h"

#include <algorithm>
#include <map>

namespace tally::estate {

bool EstateOfTables::isFresh(std::uint32_t report) const
{
    const std::vector<bool> &stale = m_stale.get([this] { return makeStale(); });
    return report >= stale.size() || !stale[report];
}

bool EstateOfTables::isFreshSlot(Slot report) const
{
    const std::vector<bool> &stale = m_stale.get([this] { return makeStale(); });
    return stale.empty() || isFresh(m_data.reportRowOf(report));
}

std::vector<bool> EstateOfTables::makeStale() const
{
    const auto rules = model::SourceRules::build(definitions("source"));
    if (!rules ||
        std::ranges::all_of(rules->rules(), [](const auto &rule) { return rule.staleAfter.empty(); }))
        return {};
    std::map<std::pair<StringId, StringId>, std::optional<int>> known; // source and class, to days
    std::vector<bool> stale(m_data.reports.size(), false);
    for (std::uint32_t i = 0; i < stale.size(); ++i) {
        const ReportRecord report = m_data.reports.at(i);
        const Row item = report.item == kNoSlot ? kNoRow : m_data.rowOf(report.item);
        if (item == kNoRow || report.seenAt == kNoInstant)
            continue;
        const StringId className = word(item, ClassName);
        const auto [days, isNew] = known.try_emplace({report.source, className});
        if (isNew)
            days->second = rules->staleAfter(*m_data.classes, textOf(report.source), textOf(className));
        stale[i] = days->second && dayOf(report.seenAt) + *days->second < m_data.today;
    }
    return stale;
}

} // namespace tally::estate
