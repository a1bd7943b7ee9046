// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes a filter apart into its terms, as chips show them.
#include "core/text.h"
#include "estate/filter_parser.h"
#include "estate/filter_terms.h"

#include <algorithm>

namespace tally::estate {

namespace {

using Op = FilterOperator;

// "3 values" tell less than the values themselves, as long as there are few.
constexpr std::size_t kMostNamed = 3;

constexpr std::pair<std::string_view, Op> kSigns[] = {
    {":", Op::Contains}, {"=", Op::Equals},       {"!=", Op::NotEquals},     {"<", Op::Less},
    {">", Op::Greater},  {"<=", Op::LessOrEqual}, {">=", Op::GreaterOrEqual}};

Op operatorOf(std::string_view sign)
{
    for (const auto &[written, op] : kSigns) {
        if (written == sign)
            return op;
    }
    return Op::Contains;
}

// One piece between blanks at the top of a filter that parses.
class Dissection
{
public:
    Dissection(FilterTerm term, std::string_view className, const model::ClassRegistry &classes)
        : m_term(std::move(term)), m_lexer(m_term.text), m_className(className), m_classes(classes)
    {
    }

    FilterTerm take()
    {
        read();
        FilterTerm term = std::move(m_term);
        if (term.negated)
            term.value = "not " + term.value;
        return term;
    }

private:
    void read()
    {
        const FilterWord name = readName();
        if (name.text.empty() || name.quoted) {
            m_term.value = name.quoted ? name.text : rest();
            return;
        }
        m_term.attribute = name.text;
        if (name.text == "count" && m_lexer.take('(')) {
            m_term.attribute = "count(" + m_lexer.name().text + ")";
            (void)m_lexer.take(')');
        }
        const std::string_view sign = m_lexer.takeOperator();
        if (sign.empty()) { // a bare word
            m_term.value = std::exchange(m_term.attribute, {});
            return;
        }
        readAbout();
        readValue(operatorOf(sign));
    }

    FilterWord readName()
    {
        for (;;) {
            (void)m_lexer.place();
            if (m_lexer.peek() == '"')
                return m_lexer.quoted('"');
            FilterWord name = m_lexer.name();
            if (!isWord(name.text, "not"))
                return name;
            m_term.negated = !m_term.negated;
        }
    }

    std::string rest() const { return m_term.text.substr(m_lexer.offset()); }

    void readAbout()
    {
        const std::string &name = m_term.attribute;
        const model::RelationshipType *type = m_classes.findType(name);
        m_about = model::catalogueEntry(m_classes, m_className, name);
        if (m_about) {
            m_term.label = m_about->label;
        } else if (type != nullptr) {
            m_isRelated = true;
            m_term.label = model::choiceLabel(type->name == name ? type->label : type->reverseLabel);
        } else if (name == "installed") {
            m_isRelated = true;
            m_term.label = "Installed";
        } else if (name == "is") {
            m_term.label = "Class";
        } else {
            m_term.label = model::choiceLabel(name);
        }
    }

    void readValue(Op op)
    {
        const bool isReference = m_about && m_about->type == model::AttributeType::Reference;
        const bool isPlain = m_about.has_value() && !m_isRelated;
        if (m_lexer.peek() == '(') {
            if (isPlain && !isReference)
                return readSet(op);
            m_term.value = m_term.text.substr(m_lexer.offset() + 1);
            if (m_term.value.ends_with(')'))
                m_term.value.pop_back();
            return;
        }
        if (rest().starts_with("its.")) {
            m_term.value = (op == Op::Contains || op == Op::Equals ? "" : signWord(op) + " ") + rest();
            return;
        }
        if (m_lexer.peek() == '/')
            return say(Op::Matches, {m_lexer.quoted('/').text});
        const FilterWord value = m_lexer.peek() == '"' ? m_lexer.quoted('"') : m_lexer.value();
        const std::size_t dots = value.quoted ? std::string::npos : value.text.find("..");
        const bool tells = op == Op::Contains || op == Op::Equals;
        if (!value.quoted && tells && value.text == "known")
            return say(Op::Known, {});
        if (!value.quoted && tells && value.text == "unknown")
            return say(Op::Unknown, {});
        if (!value.quoted && tells && isReference && value.text == "gone") {
            m_term.value = "no longer in the register";
            return;
        }
        if (!value.quoted && tells && value.text == "none")
            return say(m_isRelated ? Op::Unknown : Op::None, {});
        if (tells && dots != std::string::npos && isPlain)
            return readRange(value.text.substr(0, dots), value.text.substr(dots + 2));
        say(op, {value.text});
    }

    static std::string signWord(Op op)
    {
        for (const auto &[sign, known] : kSigns) {
            if (known == op)
                return std::string(sign);
        }
        return {};
    }

    void readRange(const std::string &low, const std::string &high)
    {
        if (low.empty())
            return say(Op::LessOrEqual, {high});
        if (high.empty())
            return say(Op::GreaterOrEqual, {low});
        say(Op::Between, {low, high});
    }

    void readSet(Op op)
    {
        std::vector<std::string> values;
        (void)m_lexer.take('(');
        while (!m_lexer.atEnd() && m_lexer.peek() != ')')
            values.push_back(m_lexer.peek() == '"' ? m_lexer.quoted('"').text : m_lexer.value().text);
        say(Op::AnyOf, std::move(values));
        // Any that contains one of them, which the builder does not say.
        if (op == Op::Contains && m_about->type != model::AttributeType::Choice)
            m_term.op.reset();
    }

    std::string shown(const std::string &value) const
    {
        const bool isWord =
            m_term.attribute == "is" || (m_about && m_about->type == model::AttributeType::Choice);
        if (m_term.attribute == "is") {
            if (const model::ClassSpec *spec = m_classes.find(value))
                return spec->label;
        }
        if (m_about && m_about->type == model::AttributeType::Money)
            return "£" + value;
        return isWord ? model::choiceLabel(value) : value;
    }

    void say(Op op, std::vector<std::string> values)
    {
        std::vector<std::string> words;
        for (const std::string &value : values)
            words.push_back(shown(value));
        const bool isTime = m_about && (m_about->type == model::AttributeType::Date ||
                                        m_about->type == model::AttributeType::Instant);
        switch (op) {
        case Op::Known:
            m_term.value = m_isRelated ? "any" : "recorded";
            break;
        case Op::Unknown:
            m_term.value = m_isRelated ? "none" : "not recorded";
            break;
        case Op::None:
            m_term.value = "none";
            break;
        case Op::Between:
            m_term.value = words[0] + " to " + words[1];
            break;
        case Op::AnyOf:
            m_term.value = words.size() > kMostNamed
                               ? words[0] + " and " + std::to_string(words.size() - 1) + " more"
                               : text::join(words, ", ");
            break;
        case Op::NotEquals:
            m_term.value = "not " + words[0];
            break;
        case Op::Less:
            m_term.value = (isTime ? "before " : "< ") + words[0];
            break;
        case Op::Greater:
            m_term.value = (isTime ? "after " : "> ") + words[0];
            break;
        case Op::LessOrEqual:
            m_term.value = (isTime ? "until " : "≤ ") + words[0];
            break;
        case Op::GreaterOrEqual:
            m_term.value = (isTime ? "from " : "≥ ") + words[0];
            break;
        case Op::Matches:
            m_term.value = "/" + values[0] + "/";
            break;
        default:
            m_term.value = words[0];
        }
        const bool hasWildcard =
            op != Op::Matches && std::any_of(values.begin(), values.end(), [](const std::string &value) {
                return value.find_first_of("*?") != std::string::npos;
            });
        if (m_about && !m_isRelated && !m_term.negated && !hasWildcard) {
            m_term.op = op;
            m_term.values = std::move(values);
        }
    }

    FilterTerm m_term;
    FilterLexer m_lexer;
    std::string_view m_className;
    const model::ClassRegistry &m_classes;
    std::optional<model::CatalogueEntry> m_about;
    bool m_isRelated = false;
};

} // namespace

Result<std::vector<FilterTerm>> filterTerms(std::string_view text, std::string_view className,
                                            const model::ClassRegistry &classes)
{
    FilterParser parser(text, FilterParser::scopeOf(className, classes), className, classes);
    (void)parser.parse();
    if (parser.error())
        return filterMistakeAsError(text, *parser.error());
    std::vector<FilterTerm> terms;
    if (parser.hasAlternatives()) {
        FilterTerm whole;
        whole.at = static_cast<std::size_t>(text::trimmed(text).data() - text.data());
        whole.length = text::trimmed(text).size();
        whole.text = whole.value = text::trimmed(text);
        terms.push_back(std::move(whole));
        return terms;
    }
    for (const FilterParser::Piece &piece : parser.pieces()) {
        FilterTerm term;
        term.at = piece.at;
        term.text = text::trimmed(text.substr(piece.at, piece.end - piece.at));
        term.length = term.text.size();
        terms.push_back(Dissection(std::move(term), className, classes).take());
    }
    return terms;
}

} // namespace tally::estate
