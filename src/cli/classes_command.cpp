// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shipped_texts.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/table_output.h"

#include <ostream>

namespace tally::cli {

namespace {

std::string typeName(model::AttributeType type)
{
    using T = model::AttributeType;
    switch (type) {
    case T::Text:
        return "text";
    case T::Integer:
        return "integer";
    case T::Boolean:
        return "boolean";
    case T::Date:
        return "date";
    case T::Instant:
        return "instant";
    case T::Money:
        return "money";
    case T::Size:
        return "size";
    case T::Choice:
        return "choice";
    case T::Reference:
        return "reference";
    case T::TextList:
        return "text_list";
    case T::IntegerList:
        return "integer_list";
    }
    return {};
}

Json attributeSpecJson(const model::AttributeSpec &spec)
{
    Json out;
    out["name"] = spec.name;
    out["label"] = spec.label;
    out["type"] = typeName(spec.type);
    out["unit"] = nullable(spec.unit);
    if (!spec.choices.empty())
        out["choices"] = spec.choices;
    if (!spec.target.empty())
        out["target"] = spec.target;
    out["private"] = spec.isPrivate;
    out["defined_by"] = spec.definedBy;
    return out;
}

Json classJson(const model::ClassRegistry &classes, const model::ClassSpec &spec)
{
    Json out;
    out["name"] = spec.name;
    out["parent"] = nullable(spec.parent);
    out["label"] = spec.label;
    out["abstract"] = spec.isAbstract;
    out["states"] = classes.statesOf(spec.name);
    out["attributes"] = Json::array();
    for (const model::AttributeSpec &attribute : classes.attributesOf(spec.name))
        out["attributes"].push_back(attributeSpecJson(attribute));
    return out;
}

std::string flowName(model::ImpactFlow flow)
{
    switch (flow) {
    case model::ImpactFlow::None:
        return "none";
    case model::ImpactFlow::SourceToTarget:
        return "source_to_target";
    case model::ImpactFlow::TargetToSource:
        return "target_to_source";
    case model::ImpactFlow::Both:
        return "both";
    }
    return {};
}

Json typeJson(const model::RelationshipType &type)
{
    Json out;
    out["name"] = type.name;
    out["reverse_name"] = type.reverseName;
    out["label"] = type.label;
    out["sources"] = type.sources;
    out["targets"] = type.targets;
    out["impact"] = flowName(type.impact);
    out["redundant"] = type.redundant;
    out["default_needed"] = nullable(type.defaultNeeded);
    return out;
}

int depthOf(const model::ClassRegistry &classes, const model::ClassSpec &spec)
{
    const model::ClassSpec *parent = classes.find(spec.parent);
    return parent == nullptr ? 0 : depthOf(classes, *parent) + 1;
}

void printChildren(std::ostream &out, const model::ClassRegistry &classes, const std::string &parent)
{
    for (const model::ClassSpec &spec : classes.classes()) {
        if (spec.parent != parent)
            continue;
        out << std::string(static_cast<std::size_t>(depthOf(classes, spec)) * 2, ' ') << spec.name
            << (spec.isAbstract ? "  (only its subclasses have items)" : "") << "\n";
        printChildren(out, classes, spec.name);
    }
}

Result<Exit> run(Context &context, const Invocation &)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    const model::ClassRegistry &classes = estate->classes();
    const auto differing = app::differingDefinitions(*estate);
    if (!context.json()) {
        printChildren(context.out(), classes, {});
        TableOutput table({"relationship", "reverse", "impact"});
        for (const model::RelationshipType &type : classes.types())
            table.add({type.name, type.reverseName, flowName(type.impact)});
        context.out() << "\n";
        context.print(table);
        for (const app::DifferingDefinition &each : differing)
            context.err() << "note: yours differs from the shipped one: " << each.kind << " " << each.name
                          << "\n";
        return Exit::Done;
    }
    Json out = {{"classes", Json::array()}, {"relationship_types", Json::array()}};
    for (const model::ClassSpec &spec : classes.classes())
        out["classes"].push_back(classJson(classes, spec));
    for (const model::RelationshipType &type : classes.types())
        out["relationship_types"].push_back(typeJson(type));
    out["differing"] = Json::array();
    for (const app::DifferingDefinition &each : differing)
        out["differing"].push_back({{"kind", each.kind}, {"name", each.name}});
    context.out() << dump(out) << "\n";
    return Exit::Done;
}

} // namespace

extern const Command kClassesCommand;
const Command kClassesCommand{
    "classes",
    "",
    "the class tree with attributes, and the relationship types",
    "JSON: classes: list of name, parent, label, abstract, states, attributes (name, label, type, unit, "
    "choices, target, private, defined_by); relationship_types: list of name, reverse_name, label, "
    "sources, targets, impact, redundant, default_needed; differing: list of kind and name of the shipped "
    "definitions of which this register has another text.",
    0,
    0,
    {},
    run,
    true};

} // namespace tally::cli
