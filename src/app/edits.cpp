// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person asks for directly: values, relationships, the end of an item. Checked here, so that the error
// names the word that is wrong and the nearest right one.
#include "app/register.h"

#include "core/text.h"
#include "reconcile/identity.h"
#include "reconcile/item_values.h"
#include "reconcile/values.h"
#include "store/store.h"

#include <algorithm>

namespace tally::app {

namespace {

using model::AttributeSpec;
using model::AttributeType;
using model::ClassRegistry;

constexpr std::string_view kUnknown = "?";

Error badValue(const std::string &attribute, std::string reason, std::string remedy = {})
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason), std::move(remedy));
    error.field = attribute;
    return error;
}

std::string didYouMean(const std::string &typed, const std::vector<std::string> &known)
{
    const std::string nearest = text::nearest(typed, known);
    return nearest.empty() ? std::string() : "Did you mean " + nearest + "?";
}

class ValueParser
{
public:
    ValueParser(const estate::Estate &estate, std::string className)
        : m_estate(estate), m_class(std::move(className))
    {
    }

    using Parsed = std::optional<model::AttributeValue>;

    Result<Parsed> parse(const std::string &attribute, const std::string &value) const
    {
        if (attribute == reconcile::kClassAttribute)
            return classChange(value);
        if (attribute == reconcile::kOwnerAttribute)
            return reference(attribute, "organisation", value);
        const AttributeSpec *spec = m_estate.classes().attribute(m_class, attribute);
        if (spec == nullptr)
            return unknownAttribute(attribute);
        if (value == kUnknown)
            return Parsed();
        if (attribute == "status")
            return state(value);
        if (spec->type == AttributeType::Reference)
            return reference(attribute, spec->target, value);
        if (value.empty())
            return knownNone(*spec);
        Result<model::AttributeValue> converted = model::convertText(*spec, value);
        if (!converted)
            return converted.error();
        return Parsed(std::move(*converted));
    }

private:
    Error unknownAttribute(const std::string &attribute) const
    {
        std::vector<std::string> known{std::string(reconcile::kClassAttribute),
                                       std::string(reconcile::kOwnerAttribute)};
        for (const AttributeSpec &spec : m_estate.classes().attributesOf(m_class))
            known.push_back(spec.name);
        return badValue(attribute, "a " + labelOf(m_class) + " has no attribute of this name",
                        didYouMean(attribute, known));
    }

    std::string labelOf(const std::string &className) const
    {
        const model::ClassSpec *spec = m_estate.classes().find(className);
        return spec == nullptr ? className : text::lowerAscii(spec->label);
    }

    Result<Parsed> knownNone(const AttributeSpec &spec) const
    {
        switch (spec.type) {
        case AttributeType::Text:
            return Parsed(std::string());
        case AttributeType::TextList:
            return Parsed(std::vector<std::string>());
        case AttributeType::IntegerList:
            return Parsed(std::vector<std::int64_t>());
        default:
            return badValue(spec.name, "only texts and lists can be known to be empty",
                            "Write " + spec.name + "=? for unknown");
        }
    }

    Result<Parsed> classChange(const std::string &wanted) const
    {
        const ClassRegistry &classes = m_estate.classes();
        const model::ClassSpec *spec = classes.find(wanted);
        if (spec == nullptr) {
            std::vector<std::string> known;
            for (const model::ClassSpec &each : classes.classes())
                known.push_back(each.name);
            return badValue("class", "there is no class called \"" + wanted + "\"",
                            didYouMean(wanted, known));
        }
        if (spec->isAbstract)
            return badValue("class", "\"" + wanted + "\" only groups other classes", "Choose one below it");
        if (!reconcile::sameBranch(classes, m_class, wanted))
            return badValue("class", "a " + labelOf(m_class) + " cannot become a " + labelOf(wanted),
                            "End the item and record a new one");
        return Parsed(wanted);
    }

    Result<Parsed> state(const std::string &value) const
    {
        const std::vector<std::string> &states = m_estate.classes().statesOf(m_class);
        if (std::find(states.begin(), states.end(), value) != states.end())
            return Parsed(value);
        return badValue("status", "\"" + value + "\" is no state of a " + labelOf(m_class),
                        "Allowed are " + text::join(states, ", "));
    }

    Result<Parsed> reference(const std::string &attribute, const std::string &target,
                             const std::string &key) const
    {
        if (key == kUnknown || key.empty())
            return Parsed();
        const ClassRegistry &classes = m_estate.classes();
        const auto fits = [&](estate::Row row) {
            return target.empty() || classes.isA(m_estate.classAt(row), target);
        };
        std::vector<estate::Row> named;
        const std::string wanted = text::folded(text::trimmed(key));
        for (const estate::Row row : m_estate.itemsOfClass(target.empty() ? "item" : target)) {
            if (text::folded(m_estate.nameAt(row)) == wanted)
                named.push_back(row);
        }
        if (named.size() == 1)
            return Parsed(m_estate.idAt(named.front()).value);
        if (named.size() > 1)
            return ambiguous(attribute, key, named);
        const Result<estate::Row> found = m_estate.findKey(key);
        if (found && fits(*found))
            return Parsed(m_estate.idAt(*found).value);
        if (!found && found.error().code == ErrorCode::Ambiguous)
            return found.error();
        Error error = makeError(ErrorCode::NotFound, "there is no " + labelOf(target) + " \"" + key + "\"",
                                "Give its name, number or id, or record it first");
        error.field = attribute;
        return error;
    }

    Error ambiguous(const std::string &attribute, const std::string &key,
                    const std::vector<estate::Row> &rows) const
    {
        std::vector<std::string> ids;
        for (const estate::Row row : rows)
            ids.push_back("#" + std::to_string(m_estate.idAt(row).value));
        Error error =
            makeError(ErrorCode::Ambiguous, "\"" + key + "\" names several: " + text::join(ids, ", "),
                      "Give the id of the one you mean");
        error.field = attribute;
        return error;
    }

    const estate::Estate &m_estate;
    std::string m_class;
};

Result<reconcile::EditValues> parseValues(const ValueParser &parser,
                                          const std::map<std::string, std::string> &values)
{
    reconcile::EditValues parsed;
    for (const auto &[attribute, value] : values) {
        TALLY_TRY(parsed[attribute], parser.parse(attribute, value));
    }
    return parsed;
}

Result<estate::Row> liveRow(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    if (row == estate::kNoRow)
        return makeError(ErrorCode::NotFound,
                         "item #" + std::to_string(item.value) + " is not in the register now");
    return row;
}

std::string nameOf(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    const std::string name = row == estate::kNoRow ? std::string() : std::string(estate.nameAt(row));
    return name.empty() ? "#" + std::to_string(item.value) : name;
}

// For the log, which keeps no private name: it could not be erased there.
std::string loggedName(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    if (row == estate::kNoRow || estate.sealedAt(row, "name"))
        return "#" + std::to_string(item.value);
    return nameOf(estate, item);
}

Outcome checkEnd(const ClassRegistry &classes, const std::string &className,
                 const std::vector<std::string> &allowed, const std::string &type, std::string_view end)
{
    const bool fits =
        allowed.empty() || std::any_of(allowed.begin(), allowed.end(),
                                       [&](const std::string &name) { return classes.isA(className, name); });
    if (fits)
        return {};
    return makeError(ErrorCode::InvalidInput,
                     "a " + className + " cannot be the " + std::string(end) + " of \"" + type + "\"",
                     "Allowed are " + text::join(allowed, ", "));
}

// The relationship in its own direction, whichever name it was called by.
struct Directed
{
    const model::RelationshipType *type = nullptr;
    ItemId source, target;
};

Result<Directed> directed(const ClassRegistry &classes, ItemId source, const std::string &name, ItemId target)
{
    const model::RelationshipType *type = classes.findType(name);
    if (type == nullptr) {
        std::vector<std::string> known;
        for (const model::RelationshipType &each : classes.types()) {
            known.push_back(each.name);
            known.push_back(each.reverseName);
        }
        return makeError(ErrorCode::InvalidInput, "there is no relationship called \"" + name + "\"",
                         didYouMean(name, known));
    }
    if (source == target)
        return makeError(ErrorCode::InvalidInput, "an item cannot stand in a relationship to itself");
    return type->name == name ? Directed{type, source, target} : Directed{type, target, source};
}

// Told from the other end, a relationship that reads the same from both is the one that stands already.
void turnToWhatStands(const estate::Estate &estate, Directed &wanted)
{
    if (!wanted.type->isSymmetric())
        return;
    const estate::Row row = estate.rowOf(wanted.source);
    for (const model::RelationshipRow &held : estate.relationshipsOf(row)) {
        if (held.type == wanted.type->name && held.source == wanted.target && held.target == wanted.source) {
            std::swap(wanted.source, wanted.target);
            return;
        }
    }
}

} // namespace

Result<std::optional<OperationNumber>> Register::commitEdit(reconcile::ImportPlan plan,
                                                            const std::string &kind,
                                                            const std::string &reason,
                                                            std::optional<Day> effectiveOn, JobContext &job)
{
    if (plan.draft.changes.empty()) // it is so already
        return std::optional<OperationNumber>();
    plan.draft.kind = kind;
    plan.draft.source = reconcile::kPersonSource;
    plan.draft.reason = reason;
    plan.draft.effectiveOn = effectiveOn;
    TALLY_TRY(const OperationNumber number, commit(std::move(plan.draft), job));
    return std::optional(number);
}

Result<std::optional<OperationNumber>> Register::set(ItemId item,
                                                     const std::map<std::string, std::string> &values,
                                                     const std::string &reason,
                                                     std::optional<Day> effectiveOn, JobContext &job)
{
    if (values.empty())
        return makeError(ErrorCode::Usage, "nothing to set was given", "Write NAME=VALUE");
    if (effectiveOn && *effectiveOn > today())
        return makeError(ErrorCode::Usage, formatDay(*effectiveOn) + " is in the future",
                         "Record it when it is true; a plan is an item of its own");
    TALLY_TRY(reconcile::ImportContext context, importContext(job));
    TALLY_TRY(const estate::Row row, liveRow(*context.estate, item));
    // A new class says which attributes there are.
    std::string className(context.estate->classAt(row));
    if (const auto wanted = values.find(std::string(reconcile::kClassAttribute)); wanted != values.end()) {
        TALLY_CHECK(ValueParser(*context.estate, className).parse(wanted->first, wanted->second));
        className = wanted->second;
    }
    TALLY_TRY(const reconcile::EditValues parsed,
              parseValues(ValueParser(*context.estate, className), values));
    TALLY_TRY(reconcile::ImportPlan plan, reconcile::planEdit(std::move(context), item, {}, parsed));
    return commitEdit(std::move(plan), "edit", reason, effectiveOn, job);
}

Result<OperationNumber> Register::add(const std::string &className,
                                      const std::map<std::string, std::string> &values,
                                      const std::string &reason, JobContext &job)
{
    TALLY_TRY(reconcile::ImportContext context, importContext(job));
    const ValueParser parser(*context.estate, className);
    TALLY_CHECK(parser.parse(std::string(reconcile::kClassAttribute), className));
    TALLY_TRY(const reconcile::EditValues parsed, parseValues(parser, values));
    TALLY_TRY(reconcile::ImportPlan plan,
              reconcile::planEdit(std::move(context), ItemId(), className, parsed));
    TALLY_TRY(const auto number, commitEdit(std::move(plan), "edit", reason, {}, job));
    if (!number)
        return makeError(ErrorCode::Internal, "a new item changed nothing");
    return *number;
}

Result<OperationNumber> Register::relate(ItemId source, const std::string &type, ItemId target,
                                         const std::string &group, const std::string &needed, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    TALLY_CHECK(liveRow(*estate, source));
    TALLY_CHECK(liveRow(*estate, target));
    TALLY_TRY(Directed wanted, directed(estate->classes(), source, type, target));
    turnToWhatStands(*estate, wanted);
    const estate::Row from = estate->rowOf(wanted.source);
    const estate::Row to = estate->rowOf(wanted.target);
    TALLY_CHECK(checkEnd(estate->classes(), std::string(estate->classAt(from)), wanted.type->sources, type,
                         "source"));
    TALLY_CHECK(
        checkEnd(estate->classes(), std::string(estate->classAt(to)), wanted.type->targets, type, "target"));
    model::RelationshipRow row;
    row.owner = estate->ownerAt(from);
    row.source = wanted.source;
    row.type = wanted.type->name;
    row.target = wanted.target;
    row.group = group.empty() ? std::nullopt : std::optional(group);
    row.needed = needed.empty() ? std::nullopt : std::optional(needed);
    model::OperationDraft draft;
    draft.kind = "relate";
    draft.source = reconcile::kPersonSource;
    draft.reason = loggedName(*estate, wanted.source) + " " + text::lowerAscii(wanted.type->label) + " " +
                   loggedName(*estate, wanted.target);
    if (const auto began = estate->beganOf(model::keyOf(row))) {
        const auto held = estate->relationshipsOf(from);
        const bool same = std::any_of(held.begin(), held.end(), [&](const model::RelationshipRow &other) {
            return model::keyOf(other) == model::keyOf(row) && other.group == row.group &&
                   other.needed == row.needed;
        });
        if (same)
            return makeError(ErrorCode::Conflict, draft.reason + " is recorded already");
        draft.changes.push_back(model::replace(row, *began));
    } else {
        draft.changes.push_back(model::begin(row));
    }
    return commit(std::move(draft), job);
}

Result<OperationNumber> Register::unrelate(ItemId source, const std::string &type, ItemId target,
                                           JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    TALLY_TRY(const estate::Row row, liveRow(*estate, source));
    TALLY_TRY(Directed wanted, directed(estate->classes(), source, type, target));
    turnToWhatStands(*estate, wanted);
    for (const model::RelationshipRow &held : estate->relationshipsOf(row)) {
        if (held.source != wanted.source || held.type != wanted.type->name || held.target != wanted.target)
            continue;
        model::OperationDraft draft;
        draft.kind = "relate";
        draft.source = reconcile::kPersonSource;
        draft.reason = loggedName(*estate, wanted.source) + " no longer " +
                       text::lowerAscii(wanted.type->label) + " " + loggedName(*estate, wanted.target);
        draft.changes.push_back(model::end(held, estate->beganOf(model::keyOf(held)).value_or(0)));
        return commit(std::move(draft), job);
    }
    return makeError(ErrorCode::NotFound, nameOf(*estate, source) + " does not stand in \"" + type +
                                              "\" to " + nameOf(*estate, target));
}

Result<OperationNumber> Register::retire(ItemId item, const std::string &reason, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    TALLY_TRY(const estate::Row row, liveRow(*estate, item));
    model::OperationDraft draft;
    draft.kind = "retire";
    draft.source = reconcile::kPersonSource;
    draft.reason = reason;
    const auto endFact = [&](const auto &fact) {
        draft.changes.push_back(model::end(fact, estate->beganOf(model::keyOf(fact)).value_or(0)));
    };
    endFact(estate->itemAt(row));
    for (const model::RelationshipRow &relationship : estate->relationshipsOf(row))
        endFact(relationship);
    for (const model::AttachmentRow &attachment : estate->attachmentsOf(row))
        endFact(attachment);
    // What hangs on the item and its reports, as the store holds it.
    const auto endAll = [&](model::Table table, std::string_view column, std::int64_t id) -> Outcome {
        TALLY_TRY(const std::vector<model::FactVersion> versions, m_store->live(table, column, id));
        for (const model::FactVersion &version : versions)
            draft.changes.push_back({version.key, version.began, std::nullopt});
        return {};
    };
    TALLY_CHECK(endAll(model::Table::Identifier, "item", item.value));
    TALLY_CHECK(endAll(model::Table::Component, "item", item.value));
    TALLY_CHECK(endAll(model::Table::Installation, "device", item.value));
    for (const model::ReportRow &report : estate->reportsOf(row)) {
        endFact(report);
        TALLY_CHECK(endAll(model::Table::Claim, "report", report.id.value));
    }
    return commit(std::move(draft), job);
}

} // namespace tally::app
