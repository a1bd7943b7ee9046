// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/quality_rule.h"

#include "core/text.h"
#include "estate/filter_terms.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tally::audit {

namespace {

using Json = nlohmann::json;

Error badRule(const model::DefinitionRow &definition, std::string field, std::string reason)
{
    Error error = makeError(ErrorCode::InvalidInput,
                            "the quality rule \"" + definition.name + "\": " + std::move(reason),
                            "docs/quality.md shows one");
    error.field = std::move(field);
    return error;
}

class Reader
{
public:
    Reader(const model::DefinitionRow &definition, const Json &json) : m_definition(definition), m_json(json)
    {
    }

    Result<QualityRule> read()
    {
        m_rule.name = m_definition.name;
        TALLY_CHECK(checkKeys());
        TALLY_CHECK(readTexts());
        TALLY_CHECK(readWeight());
        TALLY_CHECK(readTolerance());
        TALLY_CHECK(readState());
        TALLY_CHECK(readFix());
        return std::move(m_rule);
    }

private:
    Error bad(std::string field, std::string reason) const
    {
        return badRule(m_definition, std::move(field), std::move(reason));
    }

    Outcome checkKeys() const
    {
        const std::vector<std::string> known{"kind",  "name",  "label",    "help",        "group",
                                             "of",    "where", "weight",   "violated_by", "tolerance",
                                             "state", "fix",   "mended_by"};
        for (const auto &[key, value] : m_json.items()) {
            if (std::find(known.begin(), known.end(), key) != known.end())
                continue;
            const std::string near = text::nearest(key, known);
            return bad(key, "there is no such key" + (near.empty() ? "" : "; did you mean " + near + "?"));
        }
        return {};
    }

    Outcome readText(const char *key, std::string &into, bool isNeeded) const
    {
        const auto found = m_json.find(key);
        if (found == m_json.end())
            return isNeeded ? Outcome(bad(key, "it is missing")) : Outcome();
        if (!found->is_string() || text::trimmed(found->get<std::string>()).empty())
            return bad(key, "it is no text");
        into = found->get<std::string>();
        return {};
    }

    Outcome readTexts()
    {
        TALLY_CHECK(readText("label", m_rule.label, true));
        TALLY_CHECK(readText("help", m_rule.help, false));
        TALLY_CHECK(readText("group", m_rule.group, false));
        TALLY_CHECK(readText("of", m_rule.of, true));
        TALLY_CHECK(readText("where", m_rule.where, false));
        TALLY_CHECK(readText("violated_by", m_rule.violatedBy, true));
        return readText("mended_by", m_rule.mendedBy, false);
    }

    Outcome readWeight()
    {
        const auto found = m_json.find("weight");
        if (found == m_json.end())
            return {};
        if (!found->is_number_integer() || found->get<double>() < 1 || found->get<double>() > 100)
            return bad("weight", "it is no whole number from 1 to 100");
        m_rule.weight = found->get<int>();
        return {};
    }

    Outcome readTolerance()
    {
        const auto found = m_json.find("tolerance");
        if (found == m_json.end())
            return {};
        const auto isPerCent = [](const Json &value) {
            return value.is_number_integer() && value.get<double>() >= 0 && value.get<double>() <= 100;
        };
        if (!found->is_array() || found->size() != 2 || !isPerCent(found->at(0)) ||
            !isPerCent(found->at(1)) || found->at(0).get<int>() > found->at(1).get<int>())
            return bad("tolerance", "it is no list of two whole percentages, the smaller first");
        m_rule.goodUpTo = found->at(0).get<int>();
        m_rule.fairUpTo = found->at(1).get<int>();
        return {};
    }

    Outcome readState()
    {
        std::string state = "counts";
        TALLY_CHECK(readText("state", state, false));
        if (state != "draft" && state != "counts")
            return bad("state", "it is neither draft nor counts");
        m_rule.counts = state == "counts";
        return {};
    }

    Outcome readFix()
    {
        const auto found = m_json.find("fix");
        if (found == m_json.end())
            return {};
        if (!found->is_object() || found->size() != 1)
            return bad("fix", "it says neither \"set\" nor \"end\"");
        if (const auto end = found->find("end"); end != found->end()) {
            if (!end->is_boolean() || !end->get<bool>())
                return bad("fix", "\"end\" is true or left out");
            m_rule.fix.end = true;
            return {};
        }
        const auto set = found->find("set");
        if (set == found->end() || !set->is_object() || set->empty())
            return bad("fix", "\"set\" gives no attribute with its value");
        for (const auto &[attribute, value] : set->items()) {
            if (!value.is_string())
                return bad("fix", "the value of " + attribute + " is no text");
            m_rule.fix.set.emplace(attribute, value.get<std::string>());
        }
        return {};
    }

    const model::DefinitionRow &m_definition;
    const Json &m_json;
    QualityRule m_rule;
};

// What a fix sets must be an attribute, and a path must lead to one.
Outcome checkFix(const model::DefinitionRow &definition, const QualityRule &rule,
                 const model::ClassRegistry &classes)
{
    for (const auto &[attribute, value] : rule.fix.set) {
        const bool known = classes.attribute(rule.of, attribute) != nullptr ||
                           std::any_of(classes.classes().begin(), classes.classes().end(),
                                       [&, &wanted = attribute](const model::ClassSpec &spec) {
                                           return classes.isA(spec.name, rule.of) &&
                                                  classes.attribute(spec.name, wanted) != nullptr;
                                       });
        if (!known)
            return badRule(definition, "fix", "a " + rule.of + " has no attribute \"" + attribute + "\"");
        if (!value.starts_with("its."))
            continue;
        if (const auto mistake = estate::filterMistake(attribute + "=" + value, rule.of, classes)) {
            Error error = badRule(definition, "fix", "for " + attribute + ", expected " + mistake->expected);
            if (!mistake->suggestion.empty())
                error.remedy = "Did you mean \"" + mistake->suggestion + "\"?";
            return error;
        }
    }
    return {};
}

Error inRule(const model::DefinitionRow &definition, const char *key, Error error)
{
    error.code = ErrorCode::InvalidInput;
    error.reason = "the quality rule \"" + definition.name + "\": " + error.reason;
    error.field = key;
    return error;
}

Result<QualityRules::Entry> entryOf(const model::DefinitionRow &definition,
                                    const model::ClassRegistry &classes)
{
    TALLY_TRY(QualityRule rule, readQualityRule(definition));
    if (classes.find(rule.of) == nullptr)
        return badRule(definition, "of", "there is no class \"" + rule.of + "\"");
    auto population = estate::parseFilter(rule.where, rule.of, classes);
    if (!population)
        return inRule(definition, "where", population.error());
    const auto asked = estate::Judgement::parse(rule.where, rule.of, classes);
    if (!asked)
        return inRule(definition, "where", asked.error());
    auto violation = estate::Judgement::parse(rule.violatedBy, rule.of, classes);
    if (!violation)
        return inRule(definition, "violated_by", violation.error());
    TALLY_CHECK(checkFix(definition, rule, classes));
    estate::Reach reach = violation->reach();
    reach.add(asked->reach());
    return QualityRules::Entry{std::move(rule), *std::move(population), *std::move(violation),
                               std::move(reach)};
}

} // namespace

std::string QualityRule::filter() const
{
    return estate::joinedTerms({where, violatedBy});
}

Result<QualityRule> readQualityRule(const model::DefinitionRow &definition)
{
    const Json json = Json::parse(definition.text, nullptr, false);
    if (!json.is_object())
        return badRule(definition, {}, "it is no JSON object");
    return Reader(definition, json).read();
}

std::string qualityRuleText(const QualityRule &rule)
{
    nlohmann::ordered_json json = {
        {"kind", std::string(kQualityRuleKind)}, {"name", rule.name}, {"label", rule.label}};
    const auto addText = [&](const char *key, const std::string &text) {
        if (!text.empty())
            json[key] = text;
    };
    addText("group", rule.group);
    addText("help", rule.help);
    addText("of", rule.of);
    addText("where", rule.where);
    addText("violated_by", rule.violatedBy);
    json["weight"] = rule.weight;
    json["tolerance"] = {rule.goodUpTo, rule.fairUpTo};
    json["state"] = rule.counts ? "counts" : "draft";
    addText("mended_by", rule.mendedBy);
    if (rule.fix.end)
        json["fix"] = {{"end", true}};
    else if (!rule.fix.set.empty())
        json["fix"] = {{"set", rule.fix.set}};
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<QualityRules> QualityRules::build(const std::vector<model::DefinitionRow> &definitions,
                                         std::shared_ptr<const model::ClassRegistry> classes)
{
    QualityRules rules;
    for (const model::DefinitionRow &definition : definitions) {
        if (definition.kind != kQualityRuleKind)
            continue;
        TALLY_TRY(Entry entry, entryOf(definition, *classes));
        rules.m_entries.push_back(std::move(entry));
    }
    std::sort(rules.m_entries.begin(), rules.m_entries.end(),
              [](const Entry &a, const Entry &b) { return a.rule.name < b.rule.name; });
    return rules;
}

std::size_t QualityRules::indexOf(std::string_view name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.rule.name == name; });
    return static_cast<std::size_t>(found - m_entries.begin());
}

const QualityRule *QualityRules::find(std::string_view name) const
{
    const std::size_t index = indexOf(name);
    return index == m_entries.size() ? nullptr : &m_entries[index].rule;
}

Result<std::size_t> QualityRules::wanted(const std::string &name) const
{
    const std::size_t index = indexOf(name);
    if (index < m_entries.size())
        return index;
    std::vector<std::string> names;
    for (const Entry &entry : m_entries)
        names.push_back(entry.rule.name);
    const std::string near = text::nearest(name, names);
    return makeError(ErrorCode::Usage, "there is no quality rule \"" + name + "\"",
                     (near.empty() ? std::string() : "Did you mean " + near + "? ") +
                         "\"tally rules quality\" lists them.");
}

} // namespace tally::audit
