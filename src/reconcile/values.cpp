// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/values.h"

#include "reconcile/item_values.h"

#include <algorithm>
#include <set>

namespace tally::reconcile {

namespace {

using model::AttributeSpec;
using model::AttributeType;
using model::AttributeValue;

bool holds(AttributeType type, const AttributeValue &value)
{
    switch (type) {
    case AttributeType::Integer:
    case AttributeType::Boolean:
    case AttributeType::Date:
    case AttributeType::Instant:
    case AttributeType::Money:
    case AttributeType::Size:
        return std::holds_alternative<std::int64_t>(value);
    case AttributeType::Reference:
        return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<std::string>(value);
    case AttributeType::TextList:
        return std::holds_alternative<std::vector<std::string>>(value);
    case AttributeType::IntegerList:
        return std::holds_alternative<std::vector<std::int64_t>>(value);
    case AttributeType::Text:
        return std::holds_alternative<std::string>(value);
    case AttributeType::Choice:
        return false; // must be looked up
    }
    return false;
}

// Every question that any report of the item leaves open, each once.
void settleQuestions(const std::vector<ReportState *> &reports, model::ItemRow &row)
{
    std::set<std::string> questions;
    bool any = false;
    for (const ReportState *report : reports) {
        const auto claim = report->claims.find(kQuestionsAttribute);
        if (claim == report->claims.end())
            continue;
        any = true;
        if (const auto *list = std::get_if<std::vector<std::string>>(&claim->second))
            questions.insert(list->begin(), list->end());
    }
    if (any)
        setValue(row, kQuestionsAttribute, std::vector<std::string>(questions.begin(), questions.end()));
}

void dropForeignState(const model::ClassRegistry &classes, model::ItemRow &row)
{
    const std::vector<std::string> &states = classes.statesOf(row.className);
    if (row.status && std::find(states.begin(), states.end(), *row.status) == states.end())
        row.status.reset();
}

class Settler
{
public:
    Settler(Workspace &workspace, const Precedence &precedence, Thing &thing,
            const std::vector<ReportState *> &reports)
        : m_workspace(workspace), m_precedence(precedence), m_thing(thing), m_reports(reports)
    {
    }

    bool isLocked(std::string_view attribute) const
    {
        ValueLocks &locks = m_workspace.locks();
        return !locks.isEmpty() && locks.holding(m_thing.row.id, attribute) != nullptr;
    }

    void settle(std::string_view attribute)
    {
        if (isLocked(attribute))
            return; // a person said that it stays
        // Of something new there is nothing to choose from while one source speaks of it.
        if (m_reports.size() == 1 && !m_thing.was && attribute != kClassAttribute) {
            const auto &claims = m_reports.front()->claims;
            if (const auto only = claims.find(attribute); only != claims.end())
                show(attribute, only->second);
            return;
        }
        std::vector<SourcedValue> values = valuesOf(attribute);
        const auto winner =
            m_precedence.winner(attribute, values, {&m_workspace.classes(), m_thing.row.className});
        if (!winner)
            return;
        if (attribute == kClassAttribute)
            return settleClass(std::move(values), *winner);
        show(attribute, values[*winner].value);
    }

private:
    void show(std::string_view attribute, const AttributeValue &value)
    {
        if (attribute == kOwnerAttribute) {
            if (const auto *owner = std::get_if<std::int64_t>(&value))
                m_thing.row.owner = OrgId(*owner);
        } else if (m_workspace.classes().attribute(m_thing.row.className, attribute) != nullptr) {
            setValue(m_thing.row, attribute, &value);
        }
    }

    // The winner's class, or what another source knows more exactly. Never a class of another branch.
    void settleClass(std::vector<SourcedValue> values, std::size_t winner)
    {
        const model::ClassRegistry &classes = m_workspace.classes();
        std::swap(values.front(), values[winner]);
        std::string &current = m_thing.row.className;
        bool first = true;
        for (const SourcedValue &value : values) {
            const auto *name = std::get_if<std::string>(&value.value);
            if (name == nullptr || classes.find(*name) == nullptr || !sameBranch(classes, current, *name))
                continue;
            const bool vaguer = classes.isA(current, *name) || refines(classes, current, *name);
            if (first && !vaguer)
                current = *name;
            else
                refineClass(classes, m_thing.row, *name);
            first = false;
        }
        dropForeignState(classes, m_thing.row);
    }

    std::vector<SourcedValue> valuesOf(std::string_view attribute) const
    {
        std::vector<SourcedValue> values;
        bool claimedBefore = false;
        for (const ReportState *report : m_reports) {
            claimedBefore |= report->claimsBefore.contains(attribute);
            if (const auto claim = report->claims.find(attribute); claim != report->claims.end())
                values.push_back({report->row.source, report->row.seenAt, claim->second, report->row.subject,
                                  isStale(*report)});
        }
        if (m_thing.was && !claimedBefore &&
            attribute != kClassAttribute) { // what the item had before any source spoke of it
            if (attribute == kOwnerAttribute)
                values.push_back({std::string(kUnclaimedSource), {}, m_thing.before.owner.value, {}});
            else if (auto value = valueOf(m_thing.before, attribute))
                values.push_back({std::string(kUnclaimedSource), {}, std::move(*value), {}});
        }
        return values;
    }

    bool isStale(const ReportState &report) const
    {
        const auto &rules = m_workspace.sourceRules();
        return rules && rules->isStale(m_workspace.classes(), report.row.source, m_thing.row.className,
                                       report.row.seenAt, m_workspace.estate().today());
    }

    Workspace &m_workspace;
    const Precedence &m_precedence;
    Thing &m_thing;
    const std::vector<ReportState *> &m_reports;
};

} // namespace

std::optional<AttributeValue> fittingValue(const model::ClassRegistry &classes, const std::string &className,
                                           const std::string &attribute, const AttributeValue &value,
                                           const ValueProblem &problem)
{
    const AttributeSpec *spec = classes.attribute(className, attribute);
    if (spec == nullptr)
        spec = classes.attributeAnywhere(attribute);
    if (spec == nullptr || holds(spec->type, value))
        return value;
    const auto *text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        problem(attribute, model::toText(value), "the attribute holds another type of value");
        return {};
    }
    Result<AttributeValue> converted = model::convertText(*spec, *text);
    if (!converted) {
        problem(attribute, *text, converted.error().reason);
        return {};
    }
    return std::move(*converted);
}

void refineClass(const model::ClassRegistry &classes, model::ItemRow &row, const std::string &className)
{
    if (!refines(classes, className, row.className))
        return;
    row.className = className;
    dropForeignState(classes, row);
}

Result<bool> settle(Workspace &workspace, ReportBook &book, const Precedence &precedence, ItemId item)
{
    TALLY_TRY(const std::vector<ReportState *> reports, book.reportsOf(item));
    Thing *thing = workspace.thing(item);
    if (thing == nullptr)
        return false;
    const model::ItemRow earlier = thing->row;
    std::vector<std::string_view> attributes;
    for (const ReportState *report : reports) {
        for (const auto &[attribute, value] : report->claims)
            attributes.push_back(attribute);
    }
    if (reports.size() > 1) {
        std::sort(attributes.begin(), attributes.end());
        attributes.erase(std::unique(attributes.begin(), attributes.end()), attributes.end());
    }
    Settler settler(workspace, precedence, *thing, reports);
    // First: it says which attributes there are.
    if (std::binary_search(attributes.begin(), attributes.end(), kClassAttribute))
        settler.settle(kClassAttribute);
    for (const std::string_view attribute : attributes) {
        if (attribute != kQuestionsAttribute && attribute != kClassAttribute)
            settler.settle(attribute);
    }
    settleQuestions(reports, thing->row);
    return !sameValues(earlier, thing->row) || earlier.owner != thing->row.owner;
}

Outcome settleAttributes(Workspace &workspace, ReportBook &book, const Precedence &precedence, ItemId item,
                         const std::set<std::string> &attributes)
{
    TALLY_TRY(const std::vector<ReportState *> reports, book.reportsOf(item));
    Thing *thing = workspace.thing(item);
    if (thing == nullptr)
        return {};
    Settler settler(workspace, precedence, *thing, reports);
    if (attributes.contains(std::string(kClassAttribute)))
        settler.settle(kClassAttribute);
    for (const std::string &attribute : attributes) {
        const bool claimed = std::any_of(reports.begin(), reports.end(), [&](const ReportState *report) {
            return report->claims.contains(attribute);
        });
        if (attribute == kClassAttribute || attribute == kQuestionsAttribute)
            continue;
        if (claimed)
            settler.settle(attribute);
        else if (attribute != kOwnerAttribute && !settler.isLocked(attribute))
            setValue(thing->row, attribute, nullptr);
    }
    if (attributes.contains(std::string(kQuestionsAttribute)))
        settleQuestions(reports, thing->row);
    return {};
}

} // namespace tally::reconcile
