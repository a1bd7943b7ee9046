// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter_terms.h"

#include "core/text.h"
#include "estate/filter_parser.h"

#include <algorithm>

namespace tally::estate {

namespace {

using model::AttributeType;

bool isText(AttributeType type)
{
    return type == AttributeType::Text || type == AttributeType::TextList ||
           type == AttributeType::IntegerList;
}
bool isTime(AttributeType type)
{
    return type == AttributeType::Date || type == AttributeType::Instant;
}
bool isAmount(AttributeType type)
{
    return type == AttributeType::Integer || type == AttributeType::Money || type == AttributeType::Size;
}

// Neither names nor signs of the language, and no wildcard: what may stand there bare.
bool isPlainValue(std::string_view value)
{
    return !value.empty() && value.find_first_of(" \t\r\n()\"\\") == std::string_view::npos &&
           value.find("..") == std::string_view::npos && value.front() != '/' && value != "known" &&
           value != "unknown" && value != "none";
}

bool hasWildcard(std::string_view value)
{
    return value.find_first_of("*?") != std::string_view::npos;
}

// A regular expression for exactly this text, or for texts in which it stands.
std::string literalExpression(std::string_view value, bool whole)
{
    std::string out = whole ? "/^" : "/";
    for (const char c : value) {
        if (std::string_view(R"(\^$.|?*+()[]{}/)").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out + (whole ? "$/" : "/");
}

Error wrongCount(std::string_view attribute, std::string expected)
{
    return makeError(ErrorCode::Usage, "the condition on \"" + std::string(attribute) + "\" is not complete",
                     "It needs " + std::move(expected) + ".");
}

std::string signOf(FilterOperator op)
{
    switch (op) {
    case FilterOperator::Contains:
    case FilterOperator::Between:
    case FilterOperator::AnyOf:
    case FilterOperator::Matches:
        return ":";
    case FilterOperator::NotEquals:
        return "!=";
    case FilterOperator::Less:
        return "<";
    case FilterOperator::LessOrEqual:
        return "<=";
    case FilterOperator::Greater:
        return ">";
    case FilterOperator::GreaterOrEqual:
        return ">=";
    default:
        return "=";
    }
}

Outcome checkCount(std::string_view attribute, FilterOperator op, std::size_t count)
{
    switch (op) {
    case FilterOperator::Known:
    case FilterOperator::Unknown:
    case FilterOperator::None:
        return count == 0 ? Outcome() : wrongCount(attribute, "no value");
    case FilterOperator::Between:
        return count == 2 ? Outcome() : wrongCount(attribute, "two values");
    case FilterOperator::AnyOf:
        return count > 0 ? Outcome() : wrongCount(attribute, "at least one value");
    default:
        return count == 1 ? Outcome() : wrongCount(attribute, "one value");
    }
}

bool hasOrAtTop(std::string_view term)
{
    FilterLexer lexer(term);
    int depth = 0;
    while (!lexer.atEnd()) {
        if (lexer.take('(')) {
            ++depth;
        } else if (lexer.take(')')) {
            --depth;
        } else if (lexer.peek() == '"') {
            (void)lexer.quoted('"');
        } else {
            const std::size_t before = lexer.offset();
            const FilterWord name = lexer.name();
            const bool isTerm = !lexer.takeOperator().empty();
            if (isWord(name.text, "or") && depth == 0 && !isTerm)
                return true;
            if (isTerm && (lexer.peek() == '"' || lexer.peek() == '/'))
                (void)lexer.quoted(lexer.peek());
            else if (isTerm)
                (void)lexer.value();
            else if (lexer.offset() == before)
                lexer.goBack(before + 1);
        }
    }
    return false;
}

std::string oneValue(FilterOperator op, bool ofText, const std::string &value)
{
    const bool compares = op == FilterOperator::Equals || op == FilterOperator::NotEquals;
    // An asterisk that is meant as one would be read as a wildcard.
    if (ofText && hasWildcard(value) && (compares || op == FilterOperator::Contains))
        return literalExpression(value, compares);
    return quotedValue(value);
}

std::string termText(std::string_view attribute, FilterOperator op, bool ofText,
                     const std::vector<std::string> &values)
{
    const std::string name(attribute);
    switch (op) {
    case FilterOperator::Known:
        return name + ":known";
    case FilterOperator::Unknown:
        return name + ":unknown";
    case FilterOperator::None:
        return name + ":none";
    case FilterOperator::Matches: {
        std::string expression;
        for (const char c : values[0])
            expression += c == '/' ? "\\/" : std::string(1, c);
        return name + ":/" + expression + "/";
    }
    case FilterOperator::Between:
        return name + ":" + values[0] + ".." + values[1];
    case FilterOperator::AnyOf: {
        std::vector<std::string> quoted;
        if (ofText && std::any_of(values.begin(), values.end(), hasWildcard)) {
            for (const std::string &value : values)
                quoted.push_back(name + "=" + oneValue(FilterOperator::Equals, ofText, value));
            return quoted.size() == 1 ? quoted[0] : "(" + text::join(quoted, " or ") + ")";
        }
        for (const std::string &value : values)
            quoted.push_back(quotedValue(value));
        return name + "=(" + text::join(quoted, " ") + ")";
    }
    default:
        return name + signOf(op) + oneValue(op, ofText, values[0]);
    }
}

} // namespace

std::vector<OperatorChoice> operatorsFor(const model::CatalogueEntry &attribute)
{
    using Op = FilterOperator;
    constexpr std::size_t kMany = 1000;
    std::vector<OperatorChoice> choices;
    if (isTime(attribute.type)) {
        choices = {{Op::Equals, "on", 1, 1},
                   {Op::Less, "before", 1, 1},
                   {Op::Greater, "after", 1, 1},
                   {Op::Between, "from … to", 2, 2}};
    } else if (isAmount(attribute.type)) {
        choices = {{Op::Equals, "is", 1, 1},
                   {Op::NotEquals, "is not", 1, 1},
                   {Op::Greater, "is more than", 1, 1},
                   {Op::GreaterOrEqual, "is at least", 1, 1},
                   {Op::Less, "is less than", 1, 1},
                   {Op::LessOrEqual, "is at most", 1, 1},
                   {Op::Between, "from … to", 2, 2}};
    } else if (attribute.type == AttributeType::Boolean) {
        choices = {{Op::Equals, "is", 1, 1}};
    } else if (attribute.type == AttributeType::Choice || attribute.name == "class") {
        choices = {
            {Op::Equals, "is", 1, 1}, {Op::NotEquals, "is not", 1, 1}, {Op::AnyOf, "is one of", 1, kMany}};
    } else {
        choices = {{Op::Contains, "contains", 1, 1},
                   {Op::Equals, "is", 1, 1},
                   {Op::NotEquals, "is not", 1, 1},
                   {Op::AnyOf, "is one of", 1, kMany}};
        if (isText(attribute.type)) {
            choices.push_back({Op::Less, "comes before", 1, 1});
            choices.push_back({Op::Greater, "comes after", 1, 1});
        }
        choices.push_back({Op::Matches, "fits the expression", 1, 1});
    }
    choices.push_back({Op::Known, "is recorded", 0, 0});
    choices.push_back({Op::Unknown, "is not recorded", 0, 0});
    if (isText(attribute.type))
        choices.push_back({Op::None, "is known to be none", 0, 0});
    return choices;
}

std::string quotedValue(std::string_view value)
{
    if (isPlainValue(value))
        return std::string(value);
    std::string out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

Result<std::string> buildTerm(std::string_view attribute, FilterOperator op,
                              const std::vector<std::string> &values, std::string_view className,
                              const model::ClassRegistry &classes)
{
    TALLY_CHECK(checkCount(attribute, op, values.size()));
    const auto about = model::catalogueEntry(classes, className, attribute);
    const bool ofText = !about || isText(about->type) || about->type == AttributeType::Choice ||
                        about->type == AttributeType::Reference;
    // The ends of a range cannot be quoted; where they would need it, two comparisons say the same.
    const bool plainEnds = op != FilterOperator::Between ||
                           std::all_of(values.begin(), values.end(), [](const std::string &value) {
                               return isPlainValue(value) && !hasWildcard(value);
                           });
    const std::string term =
        plainEnds ? termText(attribute, op, ofText, values)
                  : termText(attribute, FilterOperator::GreaterOrEqual, ofText, {values[0]}) + " " +
                        termText(attribute, FilterOperator::LessOrEqual, ofText, {values[1]});
    if (const auto mistake = filterMistake(term, className, classes)) {
        Error error = makeError(ErrorCode::Usage, "the condition on \"" + std::string(attribute) +
                                                      "\" cannot be read: expected " + mistake->expected);
        if (!mistake->suggestion.empty())
            error.remedy = "Did you mean \"" + mistake->suggestion + "\"?";
        return error;
    }
    return term;
}

std::string joinedTerms(const std::vector<std::string> &terms)
{
    std::vector<std::string> kept;
    for (const std::string &term : terms) {
        const std::string_view trimmed = text::trimmed(term);
        if (!trimmed.empty())
            kept.emplace_back(trimmed);
    }
    if (kept.size() < 2)
        return text::join(kept, " ");
    for (std::string &term : kept) {
        if (hasOrAtTop(term))
            term = "(" + term + ")";
    }
    return text::join(kept, " ");
}

} // namespace tally::estate
