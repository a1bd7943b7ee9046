// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter_parser.h"

#include "core/text.h"
#include "estate/installation_columns.h"
#include "model/canonical.h"

#include <algorithm>
#include <charconv>

namespace tally::estate {

namespace {

constexpr int kDeepest = 100; // parentheses within one another

Presence presenceNamed(std::string_view word)
{
    return word == "known" ? Presence::Known : word == "unknown" ? Presence::Unknown : Presence::None;
}

bool isPresence(const FilterWord &word)
{
    return !word.quoted && (word.text == "known" || word.text == "unknown" || word.text == "none");
}

bool isIdentifierKind(std::string_view name)
{
    const auto kinds = model::identifierKinds();
    return std::find(kinds.begin(), kinds.end(), name) != kinds.end();
}

} // namespace

FilterParser::Scope FilterParser::scopeOf(std::string_view className, const model::ClassRegistry &classes)
{
    return meansInstallations(className, classes) ? Scope::Installations : Scope::Items;
}

FilterParser::FilterParser(std::string_view text, Scope scope, std::string_view className,
                           const model::ClassRegistry &classes)
    : m_lexer(text), m_scope(scope), m_className(className), m_classes(classes)
{
}

ConditionPtr FilterParser::parse()
{
    if (m_lexer.atEnd())
        return nullptr;
    ConditionPtr condition = alternatives();
    if (condition && !m_lexer.atEnd())
        return fail(m_lexer.place(), "the end of the filter; this parenthesis closes none that was opened");
    return condition;
}

ConditionPtr FilterParser::fail(std::size_t at, std::string expected, std::string suggestion)
{
    if (!m_error)
        m_error = FilterError{at, 0, std::move(expected), std::move(suggestion)};
    return nullptr;
}

ConditionPtr FilterParser::alternatives()
{
    ConditionPtr left = conjunction();
    while (left) {
        const std::size_t before = m_lexer.offset();
        const FilterWord word = m_lexer.name();
        if (!isWord(word.text, "or") || m_lexer.peek() == ':') {
            m_lexer.goBack(before);
            break;
        }
        m_hasAlternatives = m_hasAlternatives || m_depth == 0;
        ConditionPtr right = conjunction();
        left = right ? either(left, right) : nullptr;
    }
    return left;
}

ConditionPtr FilterParser::conjunction()
{
    const auto piece = [this] {
        const std::size_t at = m_lexer.place();
        ConditionPtr condition = negation();
        if (m_depth == 0)
            m_pieces.push_back({at, m_lexer.offset()});
        return condition;
    };
    ConditionPtr left = piece();
    while (left && !m_lexer.atEnd() && m_lexer.peek() != ')') {
        const std::size_t before = m_lexer.offset();
        const std::string word = m_lexer.name().text;
        m_lexer.goBack(before);
        if (isWord(word, "or"))
            break;
        ConditionPtr right = piece();
        left = right ? both(left, right) : nullptr;
    }
    return left;
}

ConditionPtr FilterParser::negation()
{
    const std::size_t before = m_lexer.offset();
    const FilterWord word = m_lexer.name();
    if (isWord(word.text, "not")) {
        ConditionPtr inner = negation();
        return inner ? negated(inner) : nullptr;
    }
    m_lexer.goBack(before);
    return primary();
}

ConditionPtr FilterParser::primary()
{
    if (m_lexer.atEnd())
        return fail(m_lexer.place(), "a word or a condition");
    if (m_lexer.take('('))
        return group();
    if (m_lexer.peek() == '"') {
        const FilterWord text = m_lexer.quoted('"');
        return text.closed ? anywhere(TextPattern::contains(text.text))
                           : fail(text.at, "a second quotation mark");
    }
    const FilterWord name = m_lexer.name();
    if (name.text.empty())
        return fail(name.at, "a word, or the name of an attribute before the sign");
    if (isWord(name.text, "or"))
        return fail(name.at, "a condition before \"or\"");
    if (name.text == "count" && m_lexer.takeDirectly('('))
        return count(name.at);
    const std::string_view op = m_lexer.takeOperator();
    if (op.empty())
        return anywhere(TextPattern::contains(name.text));
    return term(name, op);
}

ConditionPtr FilterParser::group()
{
    if (++m_depth > kDeepest)
        return fail(m_lexer.offset(), "fewer parentheses within one another");
    ConditionPtr inner = alternatives();
    --m_depth;
    if (inner && !m_lexer.take(')'))
        return fail(m_lexer.place(), "a closing parenthesis");
    return inner;
}

ConditionPtr FilterParser::subFilter(Scope scope)
{
    const Scope outer = m_scope;
    const std::string outerClass = m_className;
    m_scope = scope;
    m_className = "item";
    ConditionPtr inner = group();
    m_scope = outer;
    m_className = outerClass;
    return inner;
}

ConditionPtr FilterParser::term(const FilterWord &name, std::string_view op)
{
    constexpr std::pair<std::string_view, Comparison> kComparisons[] = {
        {":", Comparison::Contains},       {"=", Comparison::Equal},        {"!=", Comparison::NotEqual},
        {"<", Comparison::Less},           {"<=", Comparison::LessOrEqual}, {">", Comparison::Greater},
        {">=", Comparison::GreaterOrEqual}};
    Comparison comparison = Comparison::Contains;
    for (const auto &[sign, meaning] : kComparisons) {
        if (sign == op)
            comparison = meaning;
    }
    if (comparison == Comparison::NotEqual)
        return unequal(name);
    if (m_scope == Scope::Items) {
        constexpr std::string_view kSpecial[] = {"is",    "source", "finding",       "shared",
                                                 "ended", "lacks",  "system_support"};
        if (std::find(std::begin(kSpecial), std::end(kSpecial), name.text) != std::end(kSpecial))
            return special(name, comparison);
        if (const auto related = relatedNamed(name.text); related && !attributeNamed(name.text))
            return relatedTerm(*related, comparison);
    }
    const auto attribute = attributeNamed(name.text);
    if (!attribute && m_scope == Scope::Items && isIdentifierKind(name.text))
        return special(name, comparison);
    if (!attribute)
        return fail(name.at,
                    m_scope == Scope::Items ? "the name of an attribute or relationship"
                                            : "one of " + text::join(installationColumnNames(), ", "),
                    text::nearest(name.text, knownNames()));
    const bool isOfAnotherClass = attribute->spec != nullptr && !attribute->spec->plainColumn &&
                                  m_classes.attribute(m_className, name.text) == nullptr;
    const bool tells = comparison == Comparison::Contains || comparison == Comparison::Equal;
    if (m_scope == Scope::Items && tells && isOfAnotherClass && isIdentifierKind(name.text))
        return attributeOrIdentifier(*attribute, name, comparison);
    return attributeTerm(*attribute, comparison);
}

// The opposite of being equal; of two attributes only where both are known.
ConditionPtr FilterParser::unequal(const FilterWord &name)
{
    const std::size_t before = m_lexer.offset();
    m_comparedPath = false;
    ConditionPtr equal = term(name, "=");
    if (!equal || !m_comparedPath || m_lexer.text()[before] == '(')
        return equal ? negated(equal) : nullptr;
    m_lexer.goBack(before);
    return attributeTerm(*attributeNamed(name.text), Comparison::NotEqual);
}

// A MAC, say: few classes have the attribute, others have identifiers of that kind.
ConditionPtr FilterParser::attributeOrIdentifier(const Attribute &attribute, const FilterWord &name,
                                                 Comparison comparison)
{
    const std::size_t before = m_lexer.offset();
    const bool isExpression = m_lexer.peek() == '/';
    ConditionPtr byAttribute = attributeTerm(attribute, comparison);
    const std::string_view value = m_lexer.text().substr(before, m_lexer.offset() - before);
    if (!byAttribute || isExpression || value == "known" || value == "unknown" || value == "none")
        return byAttribute;
    m_lexer.goBack(before);
    ConditionPtr byIdentifier = special(name, comparison);
    return byIdentifier ? either(byAttribute, byIdentifier) : nullptr;
}

ConditionPtr FilterParser::special(const FilterWord &name, Comparison comparison)
{
    if (name.text == "finding")
        return fail(name.at, "an attribute; \"tally findings\" lists findings, a filter cannot");
    if (comparison != Comparison::Contains && comparison != Comparison::Equal)
        return fail(name.at, "\":\" or \"=\" after \"" + name.text + "\"");
    if (name.text == "lacks")
        return lacking();
    if (!m_lexer.takeDirectly('('))
        return specialValue(name, comparison);
    ConditionPtr any;
    while (!m_error && !m_lexer.atEnd() && m_lexer.peek() != ')') {
        ConditionPtr each = specialValue(name, comparison);
        if (!each)
            return nullptr;
        any = any ? either(any, each) : each;
    }
    if (!m_lexer.take(')'))
        return fail(m_lexer.place(), "a closing parenthesis after the values");
    return any ? any : fail(m_lexer.offset() - 1, "at least one value in the parentheses");
}

ConditionPtr FilterParser::specialValue(const FilterWord &name, Comparison comparison)
{
    const FilterWord value = readValue();
    if (m_error)
        return nullptr;
    const TextPattern pattern =
        comparison == Comparison::Equal ? TextPattern::equals(value.text) : TextPattern::contains(value.text);
    if (name.text == "shared")
        return shared(value);
    if (name.text == "system_support")
        return support(value);
    if (name.text == "ended") {
        if (value.text == "yes" || value.text == "no")
            return ended(value.text == "yes");
        return fail(value.at, "yes or no", text::nearest(value.text, {"yes", "no"}));
    }
    if (name.text == "source")
        return reportSource(pattern);
    if (name.text != "is")
        return identifier(name.text, pattern, value.text);
    if (m_classes.find(value.text) != nullptr)
        return classIs(value.text);
    std::vector<std::string> classes;
    for (const model::ClassSpec &spec : m_classes.classes())
        classes.push_back(spec.name);
    return fail(value.at, "the name of a class", text::nearest(value.text, classes));
}

std::optional<Comparison> FilterParser::readComparison(std::size_t at)
{
    const std::string_view op = m_lexer.takeOperator();
    if (op == "=" || op == ":")
        return Comparison::Equal;
    if (op == "!=")
        return Comparison::NotEqual;
    if (op == "<")
        return Comparison::Less;
    if (op == "<=")
        return Comparison::LessOrEqual;
    if (op == ">")
        return Comparison::Greater;
    if (op == ">=")
        return Comparison::GreaterOrEqual;
    fail(at, "a comparison such as >100 after count(…)");
    return {};
}

ConditionPtr FilterParser::count(std::size_t at)
{
    const FilterWord what = m_lexer.name();
    const auto related = relatedNamed(what.text);
    if (m_scope != Scope::Items || !related)
        return fail(what.at, "installed or the name of a relationship",
                    text::nearest(what.text, knownNames()));
    if (!m_lexer.take(')'))
        return fail(m_lexer.place(), "a closing parenthesis");
    const auto comparison = readComparison(at);
    if (!comparison)
        return nullptr;
    const FilterWord value = readValue();
    std::int64_t limit = 0;
    const auto [end, fault] =
        std::from_chars(value.text.data(), value.text.data() + value.text.size(), limit);
    if (m_error || value.text.empty() || fault != std::errc{} || end != value.text.data() + value.text.size())
        return fail(value.at, "a whole number");
    return countOf(*related, *comparison, limit);
}

ConditionPtr FilterParser::relatedTerm(const Related &what, Comparison comparison)
{
    if (comparison != Comparison::Contains && comparison != Comparison::Equal)
        return fail(m_lexer.offset(), "\":\" and a name or a filter in parentheses");
    if (isPathNext())
        return fail(m_lexer.offset(),
                    "a name or a filter in parentheses; attributes alone compare with others");
    if (m_lexer.takeDirectly('(')) {
        ConditionPtr inner = subFilter(what.installations ? Scope::Installations : Scope::Items);
        return inner ? related(what, inner) : nullptr;
    }
    const FilterWord value = readValue();
    if (m_error)
        return nullptr;
    if (isPresence(value))
        return value.text == "known" ? related(what, nullptr) : negated(related(what, nullptr));
    const Field name{what.installations ? Field::Kind::TitleName : Field::Kind::Column, "name"};
    return related(what,
                   textMatches(name, comparison == Comparison::Equal ? TextPattern::equals(value.text)
                                                                     : TextPattern::contains(value.text)));
}

FilterWord FilterParser::readValue()
{
    if (m_lexer.peek() == '"') {
        FilterWord word = m_lexer.quoted('"');
        if (!word.closed)
            fail(word.at, "a second quotation mark");
        return word;
    }
    FilterWord word = m_lexer.value();
    if (word.text.empty())
        fail(word.at, "a value directly behind the sign");
    return word;
}

ConditionPtr FilterParser::attributeTerm(const Attribute &attribute, Comparison comparison)
{
    const bool tells = comparison == Comparison::Contains || comparison == Comparison::Equal;
    if (tells && m_lexer.peek() == '(') {
        m_lexer.takeDirectly('(');
        if (attribute.type != model::AttributeType::Reference)
            return set(attribute, comparison);
        if (const int values = valuesInParentheses(); comparison == Comparison::Equal && values > 0)
            return set(attribute, comparison);
        else if (values > 1)
            return anyReferred(attribute);
        ConditionPtr inner = subFilter(Scope::Items);
        return inner ? reference(attribute.field, inner) : nullptr;
    }
    if (tells && m_lexer.peek() == '/') {
        const FilterWord expression = m_lexer.quoted('/');
        if (!expression.closed)
            return fail(expression.at, "a second slash that ends the regular expression");
        const auto pattern = TextPattern::regex(expression.text);
        if (!pattern)
            return fail(expression.at, "a regular expression that is well formed");
        ConditionPtr matches =
            textMatches(attribute.type == model::AttributeType::Reference ? Field{Field::Kind::Column, "name"}
                                                                          : attribute.field,
                        *pattern);
        return attribute.type == model::AttributeType::Reference ? reference(attribute.field, matches)
                                                                 : matches;
    }
    if (isPathNext())
        return pathComparison(attribute, comparison, attribute.field.attribute);
    const FilterWord value = readValue();
    if (m_error)
        return nullptr;
    const std::size_t dots = value.quoted ? std::string::npos : value.text.find("..");
    if (tells && dots != std::string::npos)
        return range(attribute, value, dots);
    return single(attribute, comparison, value);
}

// Behind an open parenthesis: how many bare words and quoted texts stand there when nothing else does up to
// its end; 0 when it is a filter.
int FilterParser::valuesInParentheses()
{
    const std::size_t before = m_lexer.offset();
    int values = 0;
    bool onlyValues = true;
    while (onlyValues && !m_lexer.atEnd() && m_lexer.peek() != ')') {
        if (m_lexer.peek() == '"') {
            onlyValues = m_lexer.quoted('"').closed;
        } else {
            const FilterWord word = m_lexer.name();
            onlyValues = !word.text.empty() && !isWord(word.text, "or") && !isWord(word.text, "not") &&
                         m_lexer.takeOperator().empty() && m_lexer.peek() != '(';
        }
        ++values;
    }
    onlyValues = onlyValues && m_lexer.peek() == ')';
    m_lexer.goBack(before);
    return onlyValues ? values : 0;
}

// site:("Civic Centre" depot): what is referred to mentions any of these.
ConditionPtr FilterParser::anyReferred(const Attribute &attribute)
{
    ConditionPtr any;
    while (!m_lexer.atEnd() && m_lexer.peek() != ')') {
        const FilterWord value = m_lexer.peek() == '"' ? m_lexer.quoted('"') : m_lexer.name();
        ConditionPtr each = anywhere(TextPattern::contains(value.text));
        any = any ? either(any, each) : each;
    }
    m_lexer.take(')');
    return reference(attribute.field, any);
}

ConditionPtr FilterParser::set(const Attribute &attribute, Comparison comparison)
{
    ConditionPtr any;
    while (!m_error && !m_lexer.atEnd() && m_lexer.peek() != ')') {
        ConditionPtr each;
        if (isPathNext()) {
            each = pathComparison(attribute, comparison, attribute.field.attribute);
        } else {
            const FilterWord value = readValue();
            each = m_error ? nullptr : single(attribute, comparison, value);
        }
        if (!each)
            return nullptr;
        any = any ? either(any, each) : each;
    }
    if (!m_lexer.take(')'))
        return fail(m_lexer.place(), "a closing parenthesis after the values");
    return any ? any : fail(m_lexer.offset() - 1, "at least one value in the parentheses");
}

ConditionPtr FilterParser::range(const Attribute &attribute, const FilterWord &value, std::size_t dots)
{
    FilterWord low = value;
    low.text = value.text.substr(0, dots);
    FilterWord high = value;
    high.text = value.text.substr(dots + 2);
    high.at = value.at + dots + 2;
    if (low.text.empty() && high.text.empty())
        return fail(value.at, "a value before or behind the dots");
    ConditionPtr from = low.text.empty() ? nullptr : single(attribute, Comparison::GreaterOrEqual, low);
    ConditionPtr to =
        high.text.empty() || m_error ? nullptr : single(attribute, Comparison::LessOrEqual, high);
    if (m_error)
        return nullptr;
    return from && to ? both(from, to) : from ? from : to;
}

ConditionPtr FilterParser::single(const Attribute &attribute, Comparison comparison, const FilterWord &value)
{
    const bool tells = comparison == Comparison::Contains || comparison == Comparison::Equal;
    if (tells && isPresence(value)) {
        const Presence wanted = presenceNamed(value.text);
        // A reference or number has no "known to be none".
        return presence(attribute.field, wanted);
    }
    if (tells && attribute.type == model::AttributeType::Reference && !value.quoted && value.text == "gone")
        return presence(attribute.field, Presence::Gone);
    return compared(attribute, comparison, value);
}

ConditionPtr FilterParser::compared(const Attribute &attribute, Comparison comparison,
                                    const FilterWord &value)
{
    using model::AttributeType;
    const bool tells = comparison == Comparison::Contains || comparison == Comparison::Equal;
    switch (attribute.type) {
    case AttributeType::Reference: {
        if (!tells)
            return fail(value.at, "\":\" or \"=\" and a name; what is referred to cannot be compared");
        const Field name{Field::Kind::Column, "name"};
        return reference(attribute.field, textMatches(name, comparison == Comparison::Equal
                                                                ? TextPattern::equals(value.text)
                                                                : TextPattern::contains(value.text)));
    }
    case AttributeType::Date:
    case AttributeType::Instant: {
        const auto span = parseDaySpan(value.text);
        if (!span) {
            ConditionPtr withAnother = comparedWithName(attribute, comparison, value);
            return withAnother
                       ? withAnother
                       : fail(value.at, "a date such as 2026-03-31, 2026-03, 2026, today, -90d or +6m");
        }
        return dayOrder(attribute.field, attribute.type == AttributeType::Instant, comparison, *span);
    }
    case AttributeType::Integer:
    case AttributeType::Money:
    case AttributeType::Size:
    case AttributeType::Boolean:
        return number(attribute, comparison, value);
    default:
        if (!tells)
            return textOrder(attribute.field, comparison, value.text);
        return textMatches(attribute.field, comparison == Comparison::Equal
                                                ? TextPattern::equals(value.text)
                                                : TextPattern::contains(value.text));
    }
}

ConditionPtr FilterParser::number(const Attribute &attribute, Comparison comparison, const FilterWord &value)
{
    if (attribute.isAge) {
        const auto span = parseDaySpan(value.text);
        const bool isDuration =
            span && span->relative && value.text.find_first_of("0123456789") != std::string::npos;
        if (isDuration)
            return age(attribute.field, comparison, *span);
    }
    model::AttributeSpec plain;
    plain.name = attribute.field.attribute;
    plain.type = model::AttributeType::Integer;
    const auto converted =
        model::convertText(attribute.spec != nullptr ? *attribute.spec : plain, value.text);
    const auto *integer = converted ? std::get_if<std::int64_t>(&*converted) : nullptr;
    if (integer == nullptr) {
        if (ConditionPtr withAnother = comparedWithName(attribute, comparison, value))
            return withAnother;
        const std::string expected = attribute.isAge ? "a duration such as 5y, 18m or 90d"
                                     : attribute.type == model::AttributeType::Money
                                         ? "an amount in pounds such as 500"
                                     : attribute.type == model::AttributeType::Size    ? "a size such as 8GiB"
                                     : attribute.type == model::AttributeType::Boolean ? "yes or no"
                                                                                       : "a whole number";
        return fail(value.at, expected);
    }
    return integerOrder(attribute.field, comparison, *integer);
}

} // namespace tally::estate
