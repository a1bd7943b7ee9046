// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/finding_words.h"

#include "cli/item_words.h"
#include "core/text.h"

#include <algorithm>

namespace tally::cli {

namespace {

Json dayJson(std::optional<Day> day)
{
    return day ? Json(formatDay(*day)) : Json();
}

Json itemOrNull(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    return item && row != estate::kNoRow ? itemJson(estate, row) : Json();
}

Json sideJson(const estate::Estate &estate, const audit::Finding &finding,
              const std::optional<model::AttributeValue> &value, const std::string &text)
{
    const estate::Row row = estate.rowOf(finding.item());
    const model::AttributeSpec *spec =
        row >= estate.itemCount() ? nullptr
                                  : estate.classes().attribute(estate.classAt(row), finding.attribute);
    return value && spec != nullptr && spec->type != model::AttributeType::Reference
               ? valueJson(estate, *spec, *value)
               : nullable(text);
}

Json decisionJson(const estate::Estate &estate, const audit::Finding &finding)
{
    if (!finding.decision)
        return {};
    const audit::DecisionTaken &taken = *finding.decision;
    return {{"decision", std::string(nameOf(taken.action))},
            {"record", taken.record ? Json(taken.record.value) : Json()},
            {"until", dayJson(taken.until)},
            {"reason", nullable(taken.reason)},
            {"change", itemOrNull(estate, taken.change)},
            {"assigned_to", itemOrNull(estate, taken.assigned)},
            {"holds", !finding.isOpen}};
}

Result<std::vector<audit::FindingKind>> kindsNamed(const Invocation &invocation)
{
    std::vector<audit::FindingKind> kinds;
    for (const std::string &value : invocation.values("--kind")) {
        for (const std::string_view word : text::split(value, ',')) {
            const std::string name(text::trimmed(word));
            const auto kind = audit::findingKindNamed(name);
            if (!kind) {
                const std::string near = text::nearest(name, audit::findingKindNames());
                return makeError(ErrorCode::Usage, "\"" + name + "\" is no kind of finding",
                                 (near.empty() ? "" : "Did you mean " + near + "? ") +
                                     ("Kinds are " + text::join(audit::findingKindNames(), ", ") + "."));
            }
            kinds.push_back(*kind);
        }
    }
    return kinds;
}

} // namespace

Json findingJson(const estate::Estate &estate, const audit::Finding &finding)
{
    Json items = Json::array();
    for (const ItemId item : finding.items) {
        if (Json each = itemOrNull(estate, item); !each.is_null())
            items.push_back(std::move(each));
    }
    return {{"finding", finding.key},
            {"kind", std::string(nameOf(finding.kind))},
            {"severity", std::string(nameOf(finding.severity))},
            {"name", finding.name},
            {"items", std::move(items)},
            {"report", finding.report ? Json(finding.report.value) : Json()},
            {"attribute", nullable(finding.attribute)},
            {"recorded", sideJson(estate, finding, finding.recorded, finding.recordedText)},
            {"found", sideJson(estate, finding, finding.found, finding.foundText)},
            {"source", nullable(finding.source)},
            {"seen_at", finding.seenAt ? Json(formatInstant(*finding.seenAt)) : Json()},
            {"since", dayJson(finding.since)},
            {"age_days", finding.since ? Json(estate.today() - *finding.since) : Json()},
            {"score", finding.score ? Json(*finding.score) : Json()},
            {"evidence", finding.evidence},
            {"explained_by", itemOrNull(estate, finding.change)},
            {"decision", decisionJson(estate, finding)},
            {"open", finding.isOpen}};
}

Result<FindingChoice> FindingChoice::of(const Invocation &invocation, const estate::Estate &estate)
{
    FindingChoice choice;
    TALLY_TRY(choice.m_kinds, kindsNamed(invocation));
    choice.m_decidedToo = invocation.has("--all");
    if (const std::string where = invocation.value("--where"); !where.empty()) {
        TALLY_TRY(choice.m_filter, estate::parseFilter(where, "item", estate.classes()));
    }
    return choice;
}

bool FindingChoice::takes(const estate::Estate &estate, const audit::Finding &finding) const
{
    if (!finding.isOpen && !m_decidedToo)
        return false;
    if (!m_kinds.empty() && std::find(m_kinds.begin(), m_kinds.end(), finding.kind) == m_kinds.end())
        return false;
    return m_filter == nullptr || std::any_of(finding.items.begin(), finding.items.end(), [&](ItemId item) {
               const estate::Row row = estate.rowOf(item);
               return row < estate.itemCount() && m_filter->matches(estate, row);
           });
}

} // namespace tally::cli
