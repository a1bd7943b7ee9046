// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit_values.h"

#include "core/text.h"
#include "reconcile/identity.h"
#include "reconcile/item_values.h"
#include "reconcile/values.h"

#include <algorithm>
#include <unordered_map>

namespace tally::app {

namespace {

using model::AttributeSpec;
using model::AttributeType;
using model::ClassRegistry;
using Parsed = ValueParser::Parsed;

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

std::string labelOf(const ClassRegistry &classes, const std::string &className)
{
    const model::ClassSpec *spec = classes.find(className);
    return spec == nullptr ? className : text::lowerAscii(spec->label);
}

Error unknownAttribute(const ClassRegistry &classes, const std::string &className,
                       const std::string &attribute)
{
    std::vector<std::string> known{std::string(reconcile::kClassAttribute),
                                   std::string(reconcile::kOwnerAttribute)};
    for (const AttributeSpec &spec : classes.attributesOf(className))
        known.push_back(spec.name);
    Error error = badValue(attribute, "a " + labelOf(classes, className) + " has no attribute of this name",
                           didYouMean(attribute, known));
    error.code = ErrorCode::Usage;
    return error;
}

Result<Parsed> knownNone(const AttributeSpec &spec)
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

Result<Parsed> classChange(const ClassRegistry &classes, const std::string &className,
                           const std::string &wanted)
{
    const model::ClassSpec *spec = classes.find(wanted);
    if (spec == nullptr) {
        std::vector<std::string> known;
        for (const model::ClassSpec &each : classes.classes())
            known.push_back(each.name);
        return badValue("class", "there is no class called \"" + wanted + "\"", didYouMean(wanted, known));
    }
    if (spec->isAbstract)
        return badValue("class", "\"" + wanted + "\" only groups other classes", "Choose one below it");
    if (!reconcile::sameBranch(classes, className, wanted))
        return badValue("class",
                        "a " + labelOf(classes, className) + " cannot become a " + labelOf(classes, wanted),
                        "End the item and record a new one");
    return Parsed(wanted);
}

Result<Parsed> state(const ClassRegistry &classes, const std::string &className, const std::string &value)
{
    const std::vector<std::string> &states = classes.statesOf(className);
    if (std::find(states.begin(), states.end(), value) != states.end())
        return Parsed(value);
    return badValue("status", "\"" + value + "\" is no state of a " + labelOf(classes, className),
                    "Allowed are " + text::join(states, ", "));
}

Error ambiguous(const estate::Estate &estate, const std::string &attribute, const std::string &key,
                const std::vector<estate::Row> &rows)
{
    std::vector<std::string> ids;
    for (const estate::Row row : rows)
        ids.push_back("#" + std::to_string(estate.idAt(row).value));
    Error error = makeError(ErrorCode::Ambiguous, "\"" + key + "\" names several: " + text::join(ids, ", "),
                            "Give the id of the one you mean");
    error.field = attribute;
    return error;
}

} // namespace

// Who bears a name, of each class that a reference may name; and what was found for a word before.
class ValueParser::Names
{
public:
    explicit Names(const estate::Estate &estate) : m_estate(estate) {}

    Result<Parsed> reference(const std::string &attribute, const std::string &target, const std::string &key)
    {
        if (key == kUnknown || key.empty())
            return Parsed();
        const auto known = m_found.find({target, key});
        if (known != m_found.end())
            return Parsed(known->second);
        Result<Parsed> found = lookUp(attribute, target, key);
        if (found && *found)
            m_found.emplace(std::pair(target, key), **found);
        return found;
    }

private:
    using Rows = std::vector<estate::Row>;
    using ByName = std::unordered_map<std::string, Rows>;

    const ByName &byName(const std::string &target)
    {
        auto [at, isNew] = m_names.try_emplace(target);
        if (isNew) {
            for (const estate::Row row : m_estate.itemsOfClass(target))
                at->second[text::folded(m_estate.nameAt(row))].push_back(row);
        }
        return at->second;
    }

    Result<Parsed> lookUp(const std::string &attribute, const std::string &target, const std::string &key)
    {
        const ByName &names = byName(target.empty() ? "item" : target);
        if (const auto named = names.find(text::folded(text::trimmed(key))); named != names.end()) {
            if (named->second.size() > 1)
                return ambiguous(m_estate, attribute, key, named->second);
            return Parsed(m_estate.idAt(named->second.front()).value);
        }
        const ClassRegistry &classes = m_estate.classes();
        const Result<estate::Row> found = m_estate.findKey(key);
        if (found && (target.empty() || classes.isA(m_estate.classAt(*found), target)))
            return Parsed(m_estate.idAt(*found).value);
        if (!found && found.error().code == ErrorCode::Ambiguous)
            return found.error();
        Error error =
            makeError(ErrorCode::NotFound, "there is no " + labelOf(classes, target) + " \"" + key + "\"",
                      "Give its name, number or id, or record it first");
        error.field = attribute;
        return error;
    }

    const estate::Estate &m_estate;
    std::map<std::string, ByName> m_names; // by class
    std::map<std::pair<std::string, std::string>, model::AttributeValue> m_found;
};

ValueParser::ValueParser(const estate::Estate &estate)
    : m_estate(estate), m_names(std::make_unique<Names>(estate))
{
}

ValueParser::~ValueParser() = default;

Result<Parsed> ValueParser::parse(const std::string &className, const std::string &attribute,
                                  const std::string &value) const
{
    const ClassRegistry &classes = m_estate.classes();
    if (attribute == reconcile::kClassAttribute)
        return classChange(classes, className, value);
    if (attribute == reconcile::kOwnerAttribute)
        return m_names->reference(attribute, "organisation", value);
    const AttributeSpec *spec = classes.attribute(className, attribute);
    if (spec == nullptr)
        return unknownAttribute(classes, className, attribute);
    if (value == kUnknown)
        return Parsed();
    if (attribute == "status")
        return state(classes, className, value);
    if (spec->type == AttributeType::Reference)
        return m_names->reference(attribute, spec->target, value);
    if (value.empty())
        return knownNone(*spec);
    Result<model::AttributeValue> converted = model::convertText(*spec, value);
    if (!converted)
        return converted.error();
    return Parsed(std::move(*converted));
}

Result<reconcile::EditValues> ValueParser::parseAll(const std::string &className,
                                                    const std::map<std::string, std::string> &values) const
{
    std::string becomes = className;
    if (const auto wanted = values.find(std::string(reconcile::kClassAttribute)); wanted != values.end()) {
        TALLY_CHECK(parse(className, wanted->first, wanted->second));
        becomes = wanted->second;
    }
    reconcile::EditValues parsed;
    for (const auto &[attribute, value] : values) {
        TALLY_TRY(parsed[attribute], parse(becomes, attribute, value));
    }
    return parsed;
}

} // namespace tally::app
