// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What compares an item with itself or with others: its.NAME.NAME, shared:NAME, ended:yes, lacks:its.…
#include "core/text.h"
#include "estate/filter_parser.h"
#include "model/attribute_catalogue.h"
#include "model/canonical.h"

#include <algorithm>

namespace tally::estate {

namespace {

using model::AttributeType;

constexpr std::string_view kPathHead = "its";

bool isOrdered(AttributeType type)
{
    return type == AttributeType::Date || type == AttributeType::Instant || type == AttributeType::Integer ||
           type == AttributeType::Money || type == AttributeType::Size || type == AttributeType::Boolean;
}

bool isList(AttributeType type)
{
    return type == AttributeType::TextList || type == AttributeType::IntegerList;
}

ValueSort sortOf(AttributeType type)
{
    switch (type) {
    case AttributeType::Date:
        return ValueSort::Day;
    case AttributeType::Instant:
        return ValueSort::Instant;
    case AttributeType::Reference:
        return ValueSort::Item;
    default:
        return isOrdered(type) ? ValueSort::Number : ValueSort::Text;
    }
}

bool isTime(ValueSort sort)
{
    return sort == ValueSort::Day || sort == ValueSort::Instant;
}

std::string nameOf(ValueSort sort, AttributeType type)
{
    switch (sort) {
    case ValueSort::Day:
    case ValueSort::Instant:
        return "a date";
    case ValueSort::Item:
        return "something that items refer to";
    case ValueSort::Text:
        return "a text";
    case ValueSort::Number:
        break;
    }
    return type == AttributeType::Money     ? "an amount of money"
           : type == AttributeType::Boolean ? "yes or no"
                                            : "a number";
}

} // namespace

bool FilterParser::isPathNext() const
{
    return m_lexer.text().substr(m_lexer.offset()).starts_with("its.");
}

std::optional<Related> FilterParser::referrersNamed(std::string_view name) const
{
    constexpr std::string_view kHead = "as_";
    if (!name.starts_with(kHead))
        return {};
    const std::string_view attribute = name.substr(kHead.size());
    for (const model::ClassSpec &spec : m_classes.classes()) {
        for (const model::AttributeSpec &each : spec.attributes) {
            if (each.name == attribute && each.type == AttributeType::Reference)
                return Related{false, {}, false, false, std::string(attribute)};
        }
    }
    return {};
}

// One name, and the filter in parentheses that may follow it.
std::optional<FilterParser::PathEnd> FilterParser::pathStep(const PathEnd &from)
{
    const FilterWord name = m_lexer.step();
    PathEnd end;
    end.at = name.at;
    const auto related = m_scope == Scope::Items ? relatedNamed(name.text) : std::nullopt;
    const auto attribute = attributeNamed(name.text);
    if (!attribute && (!related || related->installations)) {
        fail(name.at,
             from.path.steps.empty() ? "the name of an attribute or relationship behind \"its.\""
                                     : "the name of an attribute or relationship behind the dot",
             text::nearest(name.text, knownNames()));
        return {};
    }
    end.path = from.path;
    PathStep step;
    if (attribute) {
        end.type = attribute->type;
        end.unit = unitOf(name.text);
        step.field = attribute->field;
        const auto about = model::catalogueEntry(m_classes, m_className, name.text);
        end.target = about && m_classes.find(about->target) != nullptr ? about->target : "item";
    } else {
        step.isRelated = true;
        step.related = *related;
    }
    if (end.type == AttributeType::Reference && m_lexer.takeDirectly('(')) {
        step.only = subFilter(Scope::Items);
        if (!step.only)
            return {};
    }
    end.path.steps.push_back(std::move(step));
    return end;
}

std::string FilterParser::unitOf(std::string_view name) const
{
    const auto about =
        m_scope == Scope::Items ? model::catalogueEntry(m_classes, m_className, name) : std::nullopt;
    return about ? about->unit : std::string();
}

// Behind "its.", or at the one name that stands for a value.
std::optional<FilterParser::PathEnd> FilterParser::path()
{
    const Scope outer = m_scope;
    const std::string outerClass = m_className;
    std::optional<PathEnd> end = pathStep({});
    while (end && m_lexer.takeDirectly('.')) {
        if (end->type != AttributeType::Reference) {
            fail(end->at, "the name of something that it refers to before a dot");
            end.reset();
            break;
        }
        m_scope = Scope::Items;
        m_className = end->target;
        end = pathStep(*end);
    }
    m_scope = outer;
    m_className = outerClass;
    if (end)
        end->path.endsAtItems = end->type == AttributeType::Reference;
    return end;
}

ConditionPtr FilterParser::pathComparison(const Attribute &attribute, Comparison comparison,
                                          std::string_view name)
{
    if (isPathNext())
        m_lexer.goBack(m_lexer.offset() + kPathHead.size() + 1);
    const std::size_t at = m_lexer.offset();
    const auto end = path();
    if (!end)
        return nullptr;
    const ValueSort left = sortOf(attribute.type);
    const ValueSort right = sortOf(end->type);
    const bool isMoney = attribute.type == AttributeType::Money;
    const bool fits =
        left == right ? isMoney == (end->type == AttributeType::Money) : isTime(left) && isTime(right);
    if (!fits || isList(end->type) || isList(attribute.type))
        return fail(at, isList(attribute.type)
                            ? "a value; an attribute of several values cannot be compared with another"
                            : "an attribute that is " + nameOf(left, attribute.type));
    const std::string unit = unitOf(name);
    if (left == ValueSort::Number && unit != end->unit)
        return fail(at, unit.empty() ? "an attribute without a unit" : "an attribute in " + unit);
    const bool isEquality = comparison == Comparison::Equal || comparison == Comparison::NotEqual ||
                            comparison == Comparison::Contains;
    if (left == ValueSort::Item && !isEquality)
        return fail(at, "\"=\" or \"!=\"; what is referred to cannot be compared");
    m_comparedPath = true;
    return estate::compared({attribute.field, left, comparison, end->path, right});
}

// warranty_until<purchased_on: where no value could be meant, a name alone will do.
ConditionPtr FilterParser::comparedWithName(const Attribute &attribute, Comparison comparison,
                                            const FilterWord &value)
{
    if (value.quoted || !isOrdered(attribute.type) || !attributeNamed(value.text) ||
        m_lexer.offset() != value.at + value.text.size())
        return nullptr;
    m_lexer.goBack(value.at);
    return pathComparison(attribute, comparison, attribute.field.attribute);
}

ConditionPtr FilterParser::shared(const FilterWord &value)
{
    const auto attribute = attributeNamed(value.text);
    const auto kinds = model::identifierKinds();
    const bool isKind = std::find(kinds.begin(), kinds.end(), value.text) != kinds.end();
    const bool isOwn = attribute && (attribute->spec == nullptr || attribute->spec->plainColumn ||
                                     m_classes.attribute(m_className, value.text) != nullptr);
    if (isKind && !isOwn)
        return sharedIdentifier(value.text);
    if (attribute && !isList(attribute->type))
        return sharedValue(attribute->field.attribute);
    return fail(value.at, "the name of an attribute with one value, or of a kind of identifier",
                text::nearest(value.text, knownNames()));
}

std::optional<FilterParser::PathEnd> FilterParser::parsePath()
{
    (void)m_lexer.place();
    if (!isPathNext()) {
        fail(m_lexer.offset(), "a path such as its.custodian.cost_centre");
        return {};
    }
    m_lexer.goBack(m_lexer.offset() + kPathHead.size() + 1);
    auto end = path();
    if (end && !m_lexer.atEnd()) {
        fail(m_lexer.place(), "the end of the path");
        return {};
    }
    return end;
}

ConditionPtr FilterParser::support(const FilterWord &value)
{
    constexpr std::pair<std::string_view, SupportState> kStates[] = {{"supported", SupportState::Supported},
                                                                     {"ends_soon", SupportState::EndsSoon},
                                                                     {"ended", SupportState::Ended},
                                                                     {"unknown", SupportState::Unknown}};
    for (const auto &[name, state] : kStates) {
        if (value.text == name)
            return systemSupport(state);
    }
    return fail(value.at, "supported, ends_soon, ended or unknown",
                text::nearest(value.text, {"supported", "ends_soon", "ended", "unknown"}));
}

ConditionPtr FilterParser::lacking()
{
    if (!isPathNext())
        return fail(m_lexer.offset(), "a path to software products such as its.job_role.requires_software");
    m_lexer.goBack(m_lexer.offset() + kPathHead.size() + 1);
    const std::size_t at = m_lexer.offset();
    const auto end = path();
    if (!end)
        return nullptr;
    return end->path.endsAtItems ? lacks(end->path)
                                 : fail(at, "a path that ends at software products or packages");
}

} // namespace tally::estate
