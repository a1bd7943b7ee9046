// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/source_rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace tally::model {

namespace {

using Json = nlohmann::json;

constexpr int kLongest = 36'500; // days

bool names(std::string_view pattern, std::string_view source)
{
    if (!pattern.empty() && pattern.back() == '*')
        return source.starts_with(pattern.substr(0, pattern.size() - 1));
    return pattern == source;
}

Error badRule(const DefinitionRow &definition, std::string field, std::string reason)
{
    Error error = makeError(ErrorCode::InvalidInput,
                            "the rule for the source \"" + definition.name + "\": " + std::move(reason),
                            "docs/importing-inventories.md shows one");
    error.field = std::move(field);
    return error;
}

Result<SourceRule> ruleOf(const DefinitionRow &definition)
{
    const Json json = Json::parse(definition.text, nullptr, false);
    if (!json.is_object())
        return badRule(definition, {}, "it is no JSON object");
    SourceRule rule;
    rule.pattern = definition.name;
    for (const auto &[key, value] : json.items()) {
        if (key == "owner") {
            if (!value.is_string())
                return badRule(definition, key, "the owner is no text");
            rule.owner = value.get<std::string>();
        } else if (key == "stale_after") {
            if (!value.is_object())
                return badRule(definition, key, "it does not give days by class");
            for (const auto &[className, days] : value.items()) {
                if (!days.is_number_integer() || days.get<double>() < 1 || days.get<double>() > kLongest)
                    return badRule(definition, key,
                                   "the days of " + className + " are no whole number from 1 to " +
                                       std::to_string(kLongest));
                rule.staleAfter.emplace(className, days.get<int>());
            }
        } else if (key != "kind" && key != "name" && key != "help") {
            return badRule(definition, key, "there is no such key");
        }
    }
    return rule;
}

} // namespace

Result<SourceRules> SourceRules::build(const std::vector<DefinitionRow> &definitions)
{
    SourceRules rules;
    for (const DefinitionRow &definition : definitions) {
        if (definition.kind != "source")
            continue;
        TALLY_TRY(SourceRule rule, ruleOf(definition));
        rules.m_rules.push_back(std::move(rule));
    }
    const auto exactness = [](const SourceRule &rule) {
        const bool family = rule.pattern.ends_with('*');
        return family ? rule.pattern.size() : std::numeric_limits<std::size_t>::max();
    };
    std::stable_sort(rules.m_rules.begin(), rules.m_rules.end(),
                     [&](const SourceRule &a, const SourceRule &b) { return exactness(a) > exactness(b); });
    return rules;
}

std::string_view SourceRules::ownerOf(std::string_view source) const
{
    for (const SourceRule &rule : m_rules) {
        if (!rule.owner.empty() && names(rule.pattern, source))
            return rule.owner;
    }
    return {};
}

std::optional<int> SourceRules::staleAfter(const ClassRegistry &classes, std::string_view source,
                                           std::string_view className) const
{
    for (const SourceRule &rule : m_rules) {
        if (rule.staleAfter.empty() || !names(rule.pattern, source))
            continue;
        for (const ClassSpec *spec = classes.find(className); spec != nullptr;
             spec = classes.find(spec->parent)) {
            if (const auto days = rule.staleAfter.find(spec->name); days != rule.staleAfter.end())
                return days->second;
        }
    }
    return {};
}

bool SourceRules::isStale(const ClassRegistry &classes, std::string_view source, std::string_view className,
                          std::optional<Instant> seenAt, Day today) const
{
    if (m_rules.empty() || !seenAt || source == "person")
        return false;
    const std::optional<int> days = staleAfter(classes, source, className);
    return days && dayOf(*seenAt) + *days < today;
}

} // namespace tally::model
