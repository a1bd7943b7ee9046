// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/rule.h"

#include "core/text.h"
#include "recognise/pattern_beginnings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace tally::recognise {

namespace {

using Json = nlohmann::ordered_json;

// Reads members of one object and refuses those that nobody asked for.
class ObjectReader
{
public:
    ObjectReader(const Json &json, std::string where) : m_json(json), m_where(std::move(where)) {}

    const Json *member(std::string_view key)
    {
        m_known.insert(std::string(key));
        const auto found = m_json.find(key);
        return found == m_json.end() ? nullptr : &*found;
    }

    Outcome text(std::string_view key, std::string &onto, bool wanted = false)
    {
        const Json *found = member(key);
        if (found == nullptr)
            return wanted ? Outcome(wrong(key, "is missing")) : Outcome();
        if (!found->is_string() || (wanted && found->get<std::string>().empty()))
            return wrong(key, "must be a text");
        onto = found->get<std::string>();
        return {};
    }

    // A text or a list of texts.
    Outcome texts(std::string_view key, std::vector<std::string> &onto)
    {
        const Json *found = member(key);
        return found == nullptr ? Outcome() : textsOf(key, *found, onto);
    }

    Outcome textsOf(std::string_view key, const Json &json, std::vector<std::string> &onto) const
    {
        if (json.is_string()) {
            onto.push_back(json.get<std::string>());
            return {};
        }
        if (!json.is_array() || json.empty())
            return wrong(key, "must be a text or a list of texts");
        for (const Json &each : json) {
            if (!each.is_string() || each.get<std::string>().empty())
                return wrong(key, "must be a list of texts");
            onto.push_back(each.get<std::string>());
        }
        return {};
    }

    Outcome truth(std::string_view key, bool &onto)
    {
        const Json *found = member(key);
        if (found != nullptr && !found->is_boolean())
            return wrong(key, "must be true or false");
        onto = found != nullptr && found->get<bool>();
        return {};
    }

    Outcome nothingElse() const
    {
        for (const auto &[key, value] : m_json.items()) {
            if (!m_known.contains(key))
                return wrong(key, "is not known here");
        }
        return {};
    }

    Error wrong(std::string_view key, const std::string &why) const
    {
        Error error = makeError(ErrorCode::InvalidInput,
                                "recognition rule " + m_where + ": \"" + std::string(key) + "\" " + why,
                                "docs/recognition.md describes the format.");
        error.field = std::string(key);
        return error;
    }
    const std::string &where() const { return m_where; }

private:
    const Json &m_json;
    std::string m_where;
    std::set<std::string, std::less<>> m_known;
};

constexpr std::array<std::pair<std::string_view, Field>, 7> kFields{{{"name", Field::Name},
                                                                     {"base", Field::Base},
                                                                     {"family", Field::Family},
                                                                     {"publisher", Field::Publisher},
                                                                     {"version", Field::Version},
                                                                     {"architecture", Field::Architecture},
                                                                     {"edition", Field::Edition}}};
constexpr std::array<std::pair<std::string_view, Operator>, 6> kOperators{{{"is", Operator::Is},
                                                                           {"starts", Operator::Starts},
                                                                           {"contains", Operator::Contains},
                                                                           {"ends", Operator::Ends},
                                                                           {"word", Operator::HasWord},
                                                                           {"regex", Operator::Regex}}};
constexpr std::array<std::pair<std::string_view, VersionFrom>, 5> kVersionWords{
    {{"name", VersionFrom::Name},
     {"major", VersionFrom::Major},
     {"minor", VersionFrom::Minor},
     {"full", VersionFrom::Full},
     {"none", VersionFrom::None}}};

template <typename Value, std::size_t size>
const Value *wordOf(const std::array<std::pair<std::string_view, Value>, size> &words, std::string_view word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto &each) { return each.first == word; });
    return found == words.end() ? nullptr : &found->second;
}

Outcome readRegex(const ObjectReader &reader, std::string_view key, Condition &condition)
{
    // One expression for all: the first that fits gives the captures.
    const std::string pattern = condition.texts.size() == 1 ? condition.texts.front()
                                                            : "(?|" + text::join(condition.texts, "|") + ")";
    condition.regex = QRegularExpression(QString::fromStdString(pattern));
    if (!condition.regex.isValid())
        return reader.wrong(key, "is no regular expression: " + condition.regex.errorString().toStdString() +
                                     " at place " + std::to_string(condition.regex.patternErrorOffset()));
    condition.regex.optimize();
    for (const std::string &each : condition.texts) {
        const std::vector<std::string> beginnings = beginningsOf(each);
        if (beginnings.empty()) {
            condition.beginnings.clear();
            break;
        }
        condition.beginnings.insert(condition.beginnings.end(), beginnings.begin(), beginnings.end());
    }
    return {};
}

Outcome readCondition(ObjectReader &reader, std::string_view key, Field field, const Json &json,
                      std::vector<Condition> &onto)
{
    if (!json.is_object()) {
        Condition condition{field, Operator::Is, false, {}, {}, {}};
        TALLY_CHECK(reader.textsOf(key, json, condition.texts));
        for (std::string &text : condition.texts)
            text = text::folded(text);
        onto.push_back(std::move(condition));
        return {};
    }
    for (const auto &[word, texts] : json.items()) {
        Condition condition{field, Operator::Is, word.starts_with("not_"), {}, {}, {}};
        const Operator *how = wordOf(kOperators, std::string_view(word).substr(condition.isNot ? 4 : 0));
        if (how == nullptr)
            return reader.wrong(word, "is no comparison: write is, starts, contains, ends, word or regex");
        condition.how = *how;
        TALLY_CHECK(reader.textsOf(word, texts, condition.texts));
        if (condition.how == Operator::Regex) {
            TALLY_CHECK(readRegex(reader, word, condition));
        } else {
            for (std::string &text : condition.texts)
                text = text::folded(text);
        }
        onto.push_back(std::move(condition));
    }
    return {};
}

Outcome readConditions(const Json &json, const std::string &where, Rule &rule)
{
    ObjectReader reader(json, where);
    for (const auto &[key, field] : kFields) {
        if (const Json *found = reader.member(key))
            TALLY_CHECK(readCondition(reader, key, field, *found, rule.conditions));
    }
    if (const Json *found = reader.member("package")) {
        if (!found->is_boolean())
            return reader.wrong("package", "must be true or false");
        (found->get<bool>() ? rule.isPackage : rule.isPlain) = true;
    }
    TALLY_CHECK(reader.nothingElse());
    // What a few bytes decide is asked first; the order of the expressions, and so of captures, stays.
    std::stable_partition(rule.conditions.begin(), rule.conditions.end(),
                          [](const Condition &condition) { return condition.how != Operator::Regex; });
    if (rule.conditions.empty())
        return reader.wrong("if",
                            "needs a condition on name, base, family, publisher, version or architecture");
    return {};
}

std::string slug(std::string_view text)
{
    std::string out;
    for (const char c : text::folded(text)) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+';
        if (isPlain)
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

Outcome readProductOf(ObjectReader &reader, Rule &rule)
{
    TALLY_CHECK(reader.text("product", rule.product.name, true));
    TALLY_CHECK(reader.text("publisher", rule.product.publisher));
    TALLY_CHECK(reader.text("class", rule.product.productClass, true));
    TALLY_CHECK(reader.text("category", rule.product.category));
    if (!isClass(rule.product.productClass))
        return reader.wrong("class", "is none of commercial, subscription, freeware, open_source, in_house, "
                                     "component, update, driver, trial, unknown");
    rule.takesPublisher = rule.product.name.find("{publisher}") != std::string::npos ||
                          rule.product.publisher.find("{publisher}") != std::string::npos;
    return {};
}

Outcome readVersionFrom(ObjectReader &reader, Rule &rule)
{
    std::string word;
    TALLY_CHECK(reader.text("version", word));
    if (word.empty()) {
        rule.versionFrom = isLicensable(rule.product.productClass) ? VersionFrom::Name : VersionFrom::Full;
        return {};
    }
    const VersionFrom *from = wordOf(kVersionWords, word);
    if (from == nullptr)
        return reader.wrong("version", "must be name, major, minor, full or none");
    rule.versionFrom = *from;
    return {};
}

Outcome readBuilds(ObjectReader &reader, Rule &rule)
{
    const Json *found = reader.member("builds");
    if (found == nullptr)
        return {};
    if (!found->is_object())
        return reader.wrong("builds", "must say which version a build begins: {\"15.\": \"2013\"}");
    for (const auto &[build, version] : found->items()) {
        if (!version.is_string())
            return reader.wrong("builds", "must have texts");
        rule.builds.emplace_back(build, version.get<std::string>());
    }
    return {};
}

Result<Rule> readProduct(const Json &json, const std::string &definition, std::size_t number)
{
    if (!json.is_object())
        return ObjectReader(Json::object(), definition).wrong("products", "must hold objects");
    ObjectReader reader(json, definition + ", product " + std::to_string(number + 1));
    Rule rule;
    TALLY_CHECK(readProductOf(reader, rule));
    TALLY_CHECK(reader.texts("names", rule.names));
    TALLY_CHECK(reader.texts("vendors", rule.vendors));
    TALLY_CHECK(reader.texts("editions", rule.editions));
    TALLY_CHECK(reader.text("edition", rule.edition));
    TALLY_CHECK(reader.truth("needs_publisher", rule.needsPublisher));
    TALLY_CHECK(readVersionFrom(reader, rule));
    TALLY_CHECK(readBuilds(reader, rule));
    TALLY_CHECK(reader.nothingElse());
    rule.id = definition + "/" + slug(rule.product.name + " " + rule.edition);
    if (rule.names.empty())
        rule.names.push_back(rule.product.name);
    for (std::string &name : rule.names)
        name = text::folded(name);
    if (rule.vendors.empty() && !rule.product.publisher.empty()) {
        const std::string publisher = normalisedPublisher(rule.product.publisher);
        rule.vendors.push_back(publisher.substr(0, publisher.find(' ')));
    }
    for (std::string &vendor : rule.vendors)
        vendor = text::folded(vendor);
    return rule;
}

Result<Rule> readFreeRule(const Json &json, const std::string &definition, std::size_t number)
{
    if (!json.is_object())
        return ObjectReader(Json::object(), definition).wrong("rules", "must hold objects");
    ObjectReader reader(json, definition + ", rule " + std::to_string(number + 1));
    Rule rule;
    TALLY_CHECK(reader.text("id", rule.id));
    const Json *conditions = reader.member("if");
    if (conditions == nullptr || !conditions->is_object())
        return reader.wrong("if", "must be an object of conditions");
    TALLY_CHECK(readConditions(*conditions, reader.where(), rule));
    const Json *then = reader.member("then");
    if (then == nullptr || !then->is_object())
        return reader.wrong("then",
                            "must be an object: product, publisher, class, edition, version, category");
    TALLY_CHECK(reader.nothingElse());
    ObjectReader action(*then, reader.where());
    TALLY_CHECK(readProductOf(action, rule));
    TALLY_CHECK(action.text("edition", rule.edition));
    TALLY_CHECK(action.text("version", rule.version));
    TALLY_CHECK(readBuilds(action, rule));
    TALLY_CHECK(action.nothingElse());
    if (const VersionFrom *from = wordOf(kVersionWords, rule.version)) {
        rule.versionFrom = *from;
        rule.version.clear();
    } else if (rule.version.empty()) {
        rule.versionFrom = isLicensable(rule.product.productClass) ? VersionFrom::Name : VersionFrom::Full;
    }
    rule.id = definition + "/" + (rule.id.empty() ? slug(rule.product.name) : rule.id);
    return rule;
}

Result<RuleTest> readTest(const Json &json, const std::string &definition, std::size_t number)
{
    if (!json.is_object())
        return ObjectReader(Json::object(), definition).wrong("tests", "must hold objects");
    ObjectReader reader(json, definition + ", test " + std::to_string(number + 1));
    RuleTest test;
    TALLY_CHECK(reader.text("name", test.name, true));
    TALLY_CHECK(reader.text("column", test.version));
    TALLY_CHECK(reader.text("publisher", test.publisher));
    TALLY_CHECK(reader.text("architecture", test.architecture));
    TALLY_CHECK(reader.text("product", test.product));
    test.isEditionGiven = json.contains("edition");
    test.isVersionGiven = json.contains("version");
    TALLY_CHECK(reader.text("edition", test.edition));
    TALLY_CHECK(reader.text("version", test.wantedVersion));
    TALLY_CHECK(reader.nothingElse());
    return test;
}

template <typename Value, typename Read>
Outcome readAll(ObjectReader &reader, std::string_view key, Read read, std::vector<Value> &onto)
{
    const Json *found = reader.member(key);
    if (found == nullptr)
        return {};
    if (!found->is_array())
        return reader.wrong(key, "must be a list");
    for (std::size_t i = 0; i < found->size(); ++i) {
        TALLY_TRY(Value value, read((*found)[i], reader.where(), i));
        onto.push_back(std::move(value));
    }
    return {};
}

} // namespace

Result<RuleSet> readRuleSet(const model::DefinitionRow &definition)
{
    const Json json = Json::parse(definition.text, nullptr, false);
    if (!json.is_object())
        return makeError(ErrorCode::InvalidInput,
                         "recognition rule " + definition.name + ": this is no JSON object",
                         "docs/recognition.md shows one.");
    ObjectReader reader(json, definition.name);
    RuleSet set{definition.name, 0, {}, {}};
    std::string ignored;
    for (const std::string_view key : {"kind", "name", "label", "help", "source", "valid_from"})
        TALLY_CHECK(reader.text(key, ignored));
    if (const Json *order = reader.member("order")) {
        if (!order->is_number_integer())
            return reader.wrong("order", "must be a whole number");
        set.order = order->get<std::int64_t>();
    }
    TALLY_CHECK(readAll(reader, "rules", readFreeRule, set.rules));
    TALLY_CHECK(readAll(reader, "products", readProduct, set.rules));
    TALLY_CHECK(readAll(reader, "tests", readTest, set.tests));
    TALLY_CHECK(reader.nothingElse());
    return set;
}

} // namespace tally::recognise
