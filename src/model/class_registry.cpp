// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/class_registry.h"

#include "core/text.h"
#include "model/definition_json.h"

#include <algorithm>
#include <set>

namespace tally::model {

namespace {

using ClassMap = std::map<std::string, ClassSpec, std::less<>>;

std::string classFile(const std::string &name)
{
    return "classes/" + name + ".json";
}
std::string typeFile(const std::string &name)
{
    return "relationships/" + name + ".json";
}

// Two organisations may describe the same class in the same words, not in different ones.
template <typename Spec>
Outcome addOnce(std::map<std::string, Spec, std::less<>> &all, std::map<std::string, std::string> &texts,
                const DefinitionRow &definition, Spec spec)
{
    const auto [found, added] = texts.emplace(definition.name, definition.text);
    if (!added && found->second != definition.text)
        return definitionError(definitionFile(definition), "name",
                               "is described twice, by different organisations and differently",
                               "Rename one, or let the partnership own it");
    all.emplace(definition.name, std::move(spec));
    return {};
}

Error unknownClass(const std::string &file, std::string field, const std::string &name, const ClassMap &all)
{
    std::vector<std::string> names;
    for (const auto &[known, spec] : all)
        names.push_back(known);
    const std::string near = text::nearest(name, names);
    return definitionError(file, std::move(field), "names the class \"" + name + "\", which does not exist",
                           near.empty() ? std::string() : "Did you mean \"" + near + "\"?");
}

Outcome checkClassNames(const std::string &file, const char *field, const std::vector<std::string> &names,
                        const ClassMap &all)
{
    for (const std::string &name : names) {
        if (!all.contains(name))
            return unknownClass(file, field, name, all);
    }
    return {};
}

Outcome checkClass(const ClassSpec &spec, const ClassMap &all)
{
    const std::string file = classFile(spec.name);
    if (spec.parent.empty() != (spec.name == "item"))
        return definitionError(file, "parent", "is missing; only the root, item, has none");
    if (!spec.parent.empty() && !all.contains(spec.parent))
        return unknownClass(file, "parent", spec.parent, all);
    std::set<std::string> seen;
    for (const AttributeSpec &attribute : spec.attributes) {
        if (!seen.insert(attribute.name).second)
            return definitionError(file, "attributes", "\"" + attribute.name + "\" stands twice");
        if (!attribute.target.empty() && !all.contains(attribute.target))
            return unknownClass(file, "attributes." + attribute.name + ".target", attribute.target, all);
    }
    for (const auto *states : {&spec.endStates, &spec.stockStates}) {
        for (const std::string &state : *states) {
            if (std::find(spec.states.begin(), spec.states.end(), state) == spec.states.end())
                return definitionError(file, "lifecycle",
                                       "the state \"" + state + "\" is not among its states");
        }
    }
    return {};
}

// Parents before children, by name among siblings' generations. A class whose ancestors come round to itself
// never gets placed.
Result<std::vector<ClassSpec>> ordered(ClassMap all)
{
    std::vector<ClassSpec> out;
    std::set<std::string, std::less<>> placed;
    while (!all.empty()) {
        const std::size_t before = out.size();
        for (auto it = all.begin(); it != all.end();) {
            if (!it->second.parent.empty() && !placed.contains(it->second.parent)) {
                ++it;
                continue;
            }
            placed.insert(it->first);
            out.push_back(std::move(it->second));
            it = all.erase(it);
        }
        if (out.size() == before)
            return definitionError(classFile(all.begin()->first), "parent", "leads round in a circle");
    }
    return out;
}

bool isPlainColumn(std::string_view name)
{
    if (name == "class" || name == "attributes")
        return false;
    const auto columns = tableSpec(Table::Item).values;
    return std::any_of(columns.begin(), columns.end(), [&](const ColumnSpec &c) { return c.name == name; });
}

// Puts the class's own attributes over the inherited ones: an attribute of the same name takes the place of
// the parent's.
Outcome overlay(const ClassSpec &spec, std::vector<AttributeSpec> &attributes)
{
    for (AttributeSpec own : spec.attributes) {
        own.plainColumn = isPlainColumn(own.name);
        const auto inherited = std::find_if(attributes.begin(), attributes.end(),
                                            [&](const AttributeSpec &a) { return a.name == own.name; });
        if (inherited == attributes.end()) {
            attributes.push_back(std::move(own));
            continue;
        }
        if (inherited->type != own.type)
            return definitionError(classFile(spec.name), "attributes." + own.name,
                                   "has another type than in the class " + inherited->definedBy);
        *inherited = std::move(own);
    }
    return {};
}

Outcome checkType(const RelationshipType &type, const ClassMap &classes, std::set<std::string> &names)
{
    const std::string file = typeFile(type.name);
    TALLY_CHECK(checkClassNames(file, "sources", type.sources, classes));
    TALLY_CHECK(checkClassNames(file, "targets", type.targets, classes));
    if (!names.insert(type.name).second)
        return definitionError(file, "name", "is the reverse name of another type");
    // A symmetric type (connects_to) is its own reverse.
    if (type.reverseName != type.name && !names.insert(type.reverseName).second)
        return definitionError(file, "reverse", "\"" + type.reverseName + "\" is the name of another type");
    return {};
}

bool contains(const std::vector<std::string> &list, std::string_view value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

const std::vector<std::string> kNoTexts;
const std::vector<AttributeSpec> kNoAttributes;
const std::vector<IdentifyingKey> kNoKeys;

} // namespace

Result<std::shared_ptr<const ClassRegistry>>
ClassRegistry::build(const std::vector<DefinitionRow> &definitions)
{
    ClassMap classes;
    std::map<std::string, RelationshipType, std::less<>> types;
    std::map<std::string, std::string> classTexts, typeTexts;
    for (const DefinitionRow &definition : definitions) {
        if (definition.kind == "class") {
            TALLY_TRY(ClassSpec spec, readClass(definition));
            TALLY_CHECK(addOnce(classes, classTexts, definition, std::move(spec)));
        } else if (definition.kind == "relationship_type") {
            TALLY_TRY(RelationshipType type, readRelationshipType(definition));
            TALLY_CHECK(addOnce(types, typeTexts, definition, std::move(type)));
        }
    }
    for (const auto &[name, spec] : classes)
        TALLY_CHECK(checkClass(spec, classes));

    auto registry = std::make_shared<ClassRegistry>();
    std::set<std::string> names;
    for (auto &[name, type] : types) {
        TALLY_CHECK(checkType(type, classes, names));
        registry->m_types.push_back(std::move(type));
    }
    TALLY_TRY(registry->m_classes, ordered(std::move(classes)));
    TALLY_CHECK(registry->derive());
    return std::shared_ptr<const ClassRegistry>(std::move(registry));
}

Outcome ClassRegistry::derive()
{
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        ClassSpec &spec = m_classes[i];
        m_index.emplace(spec.name, i);
        Derived derived;
        if (!spec.parent.empty())
            derived = m_derived[m_index.at(spec.parent)];
        derived.ancestors.push_back(spec.name);
        TALLY_CHECK(overlay(spec, derived.attributes));
        if (!spec.keys.empty())
            derived.keys = spec.keys;
        if (!spec.states.empty()) {
            derived.states = spec.states;
            derived.endStates = spec.endStates;
            derived.stockStates = spec.stockStates;
        }
        for (AttributeSpec &attribute : derived.attributes) {
            if (attribute.name == "status")
                attribute.choices = derived.states;
        }
        std::stable_sort(
            derived.keys.begin(), derived.keys.end(),
            [](const IdentifyingKey &a, const IdentifyingKey &b) { return a.strength > b.strength; });
        m_derived.push_back(std::move(derived));
    }
    return {};
}

const ClassRegistry::Derived *ClassRegistry::derived(std::string_view name) const
{
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_derived[found->second];
}

const ClassSpec *ClassRegistry::find(std::string_view name) const
{
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_classes[found->second];
}

const RelationshipType *ClassRegistry::findType(std::string_view nameOrReverse) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(), [&](const RelationshipType &type) {
        return type.name == nameOrReverse || type.reverseName == nameOrReverse;
    });
    return found == m_types.end() ? nullptr : &*found;
}

bool ClassRegistry::isA(std::string_view name, std::string_view ancestor) const
{
    const Derived *own = derived(name);
    return own && contains(own->ancestors, ancestor);
}

std::vector<std::string> ClassRegistry::withSubclasses(std::string_view name) const
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        if (contains(m_derived[i].ancestors, name))
            names.push_back(m_classes[i].name);
    }
    return names;
}

const std::vector<AttributeSpec> &ClassRegistry::attributesOf(std::string_view className) const
{
    const Derived *own = derived(className);
    return own ? own->attributes : kNoAttributes;
}

const AttributeSpec *ClassRegistry::attribute(std::string_view className, std::string_view name) const
{
    const auto &attributes = attributesOf(className);
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const AttributeSpec &a) { return a.name == name; });
    return found == attributes.end() ? nullptr : &*found;
}

const AttributeSpec *ClassRegistry::attributeAnywhere(std::string_view name) const
{
    for (const ClassSpec &spec : m_classes) {
        if (const AttributeSpec *found = attribute(spec.name, name))
            return found;
    }
    return nullptr;
}

const std::vector<IdentifyingKey> &ClassRegistry::keysOf(std::string_view className) const
{
    const Derived *own = derived(className);
    return own ? own->keys : kNoKeys;
}

const std::vector<std::string> &ClassRegistry::statesOf(std::string_view className) const
{
    const Derived *own = derived(className);
    return own ? own->states : kNoTexts;
}

bool ClassRegistry::isEndState(std::string_view className, std::string_view state) const
{
    const Derived *own = derived(className);
    return own && contains(own->endStates, state);
}

bool ClassRegistry::isStockState(std::string_view className, std::string_view state) const
{
    const Derived *own = derived(className);
    return own && contains(own->stockStates, state);
}

} // namespace tally::model
