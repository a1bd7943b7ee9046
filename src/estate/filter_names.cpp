// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What names may stand in a filter, and what they mean.
#include "estate/filter_parser.h"

#include "core/text.h"
#include "estate/installation_columns.h"
#include "model/attribute_catalogue.h"
#include "model/canonical.h"

#include <set>

namespace tally::estate {

namespace {

using model::AttributeType;

} // namespace

std::optional<Related> FilterParser::relatedNamed(std::string_view name) const
{
    if (name == "installed")
        return Related{true, {}, false, false, {}};
    const model::RelationshipType *type = m_classes.findType(name);
    if (type == nullptr)
        return referrersNamed(name);
    return Related{false, type->name, type->name != name, type->name == type->reverseName, {}};
}

const model::AttributeSpec *FilterParser::specNamed(std::string_view name) const
{
    if (const auto *spec = m_classes.attribute(m_className, name))
        return spec;
    return m_classes.attributeAnywhere(name);
}

std::optional<FilterParser::Attribute> FilterParser::attributeNamed(std::string_view name) const
{
    if (m_scope == Scope::Installations) {
        const InstallationColumn *column = installationColumn(name);
        return column == nullptr ? std::nullopt
                                 : std::optional(Attribute{column->field, column->type, nullptr, false});
    }
    for (const model::CatalogueEntry &known : model::computedAttributes()) {
        if (known.name == name)
            return Attribute{{Field::Kind::Column, std::string(name)}, known.type, nullptr, name == "age"};
    }
    // People say cost and not cost_pence.
    for (const std::string &spelling : {std::string(name), std::string(name) + "_pence"}) {
        if (const auto *spec = specNamed(spelling))
            return Attribute{{Field::Kind::Column, spelling}, spec->type, spec, false};
    }
    return {};
}

std::vector<std::string> FilterParser::knownNames() const
{
    std::set<std::string> names;
    if (m_scope == Scope::Installations)
        return installationColumnNames();
    for (const model::CatalogueEntry &known : model::computedAttributes())
        names.insert(known.name);
    for (const std::string_view kind : model::identifierKinds())
        names.emplace(kind);
    for (const model::ClassSpec &spec : m_classes.classes()) {
        for (const model::AttributeSpec &attribute : spec.attributes) {
            names.insert(attribute.name);
            if (attribute.type == AttributeType::Reference)
                names.insert("as_" + attribute.name);
        }
    }
    for (const model::RelationshipType &type : m_classes.types()) {
        names.insert(type.name);
        names.insert(type.reverseName);
    }
    names.insert(
        {"installed", "is", "source", "cost", "count", "shared", "ended", "lacks", "system_support"});
    return {names.begin(), names.end()};
}

std::vector<std::string> filterNames(std::string_view className, const model::ClassRegistry &classes)
{
    return FilterParser({}, FilterParser::scopeOf(className, classes), className, classes).knownNames();
}

} // namespace tally::estate
