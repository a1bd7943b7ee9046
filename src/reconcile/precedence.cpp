// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/precedence.h"

#include "core/text.h"
#include "model/canonical.h"
#include "reconcile/import_plan.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <tuple>

namespace tally::reconcile {

namespace {

// What a machine measures of itself is the agent's to say; what an organisation decides is its register's.
constexpr std::string_view kShipped = R"({
"groups": [
  {"name": "person", "sources": ["person", "stocktake*"]},
  {"name": "register", "sources": ["register", "csv*", "xlsx*", "snipe-it*", "table*", "supported-systems*", "netbox*"]},
  {"name": "agent", "sources": ["*"]}],
"default": ["person", "register", "agent"],
"attributes": {
  "name": ["person", "agent", "register"],
  "uuid": ["person", "agent", "register"],
  "operating_system": ["person", "agent", "register"],
  "operating_system_version": ["person", "agent", "register"],
  "operating_system_build": ["person", "agent", "register"],
  "memory_mib": ["person", "agent", "register"],
  "processors": ["person", "agent", "register"],
  "processor": ["person", "agent", "register"],
  "cores": ["person", "agent", "register"],
  "firmware_version": ["person", "agent", "register"],
  "firmware_date": ["person", "agent", "register"],
  "chassis": ["person", "agent", "register"],
  "last_user": ["person", "agent", "register"],
  "domain": ["person", "agent", "register"],
  "manufacturer": ["person", "agent", "register"],
  "model": ["person", "agent", "register"]}})";

bool matchesPattern(std::string_view pattern, std::string_view text)
{
    if (!pattern.empty() && pattern.back() == '*')
        return text.starts_with(pattern.substr(0, pattern.size() - 1));
    return pattern == text;
}

// Of an ordinary attribute only words are fillers: "0" and "11" may be its value.
bool isFiller(std::string_view attribute, std::string_view value)
{
    constexpr std::array<std::string_view, 5> kNames{"name", "host_name", "alias", "login", "email"};
    if (std::find(kNames.begin(), kNames.end(), attribute) != kNames.end())
        return false;
    if (model::identifierStrength(attribute) > 0)
        return model::isPlaceholder(attribute, value);
    const std::string folded = text::folded(text::trimmed(value));
    const auto letters =
        std::count_if(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const bool repeated = folded.empty() || folded.find_first_not_of(folded.front()) == std::string::npos;
    return letters >= 3 && !repeated && model::isPlaceholder("serial_number", value);
}

// Said by a person: known to be none.
bool isEmpty(const model::AttributeValue &value)
{
    return std::visit(
        [](const auto &held) {
            if constexpr (requires { held.empty(); })
                return held.empty();
            else
                return false;
        },
        value);
}

bool cutsShort(const model::AttributeValue &shorter, const model::AttributeValue &longer)
{
    const auto *a = std::get_if<std::string>(&shorter);
    const auto *b = std::get_if<std::string>(&longer);
    if (a == nullptr || b == nullptr || a->size() >= b->size())
        return false;
    return text::folded(*b).starts_with(text::folded(*a));
}

} // namespace

bool saysNothing(std::string_view attribute, const model::AttributeValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return textSaysNothing(attribute, *text);
    if (const auto *texts = std::get_if<std::vector<std::string>>(&value))
        return texts->empty();
    if (const auto *integers = std::get_if<std::vector<std::int64_t>>(&value))
        return integers->empty();
    return false;
}

bool textSaysNothing(std::string_view attribute, std::string_view text)
{
    return text.empty() || isFiller(attribute, text);
}

std::string_view Precedence::shippedText()
{
    return kShipped;
}

Precedence Precedence::shipped()
{
    Precedence result;
    if (!result.merge({kPartnership, "precedence", "shipped", std::string(kShipped)}))
        std::abort(); // our own text
    return result;
}

Result<Precedence> Precedence::build(const std::vector<model::DefinitionRow> &definitions)
{
    Precedence result = shipped();
    for (const model::DefinitionRow &definition : definitions) {
        if (definition.kind == "precedence")
            TALLY_CHECK(result.merge(definition));
    }
    return result;
}

Outcome Precedence::merge(const model::DefinitionRow &definition)
{
    try {
        const auto json = nlohmann::json::parse(definition.text);
        if (json.contains("groups")) {
            m_groups.clear();
            for (const auto &group : json.at("groups"))
                m_groups.push_back({group.at("name").get<std::string>(),
                                    group.at("sources").get<std::vector<std::string>>()});
        }
        if (json.contains("default"))
            m_default = json.at("default").get<std::vector<std::string>>();
        if (json.contains("attributes")) {
            for (const auto &[attribute, order] : json.at("attributes").items())
                m_attributes[attribute] = order.get<std::vector<std::string>>();
        }
    } catch (const nlohmann::json::exception &exception) {
        return makeError(ErrorCode::InvalidInput,
                         "the precedence rules \"" + definition.name +
                             "\" cannot be read: " + exception.what(),
                         "mend the definition");
    }
    return {};
}

std::string_view Precedence::groupOf(std::string_view source) const
{
    for (const Group &group : m_groups) {
        for (const std::string &pattern : group.patterns) {
            if (matchesPattern(pattern, source))
                return group.name;
        }
    }
    return {};
}

int Precedence::rank(std::string_view attribute, std::string_view source) const
{
    const auto rule = m_attributes.find(attribute);
    const std::vector<std::string> &order = rule == m_attributes.end() ? m_default : rule->second;
    const auto place = std::find(order.begin(), order.end(), groupOf(source));
    return static_cast<int>(place - order.begin());
}

std::optional<std::size_t> Precedence::winner(std::string_view attribute,
                                              std::span<const SourcedValue> values) const
{
    const auto standing = [&](const SourcedValue &value) {
        const bool nothing =
            saysNothing(attribute, value.value) && (value.source != kPersonSource || !isEmpty(value.value));
        return std::tuple(nothing, value.stale, rank(attribute, value.source));
    };
    const auto isNewer = [&](std::size_t a, std::size_t b) {
        if (values[a].seenAt != values[b].seenAt)
            return values[a].seenAt > values[b].seenAt;
        return std::tie(values[a].source, values[a].subject) <
               std::tie(values[b].source, values[b].subject); // any order, but always the same one
    };
    std::optional<std::size_t> newest;
    std::tuple<bool, bool, int> best;
    int peers = 0; // that stand as the best does
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto its = standing(values[i]);
        peers = !newest || its < best ? 1 : its == best ? peers + 1 : peers;
        if (!newest || its < best || (its == best && isNewer(i, *newest))) {
            newest = i;
            best = its;
        }
    }
    // The whole text that the newest only cuts short; of several the longest.
    std::optional<std::size_t> winner = newest;
    const auto length = [&](std::size_t i) { return std::get<std::string>(values[i].value).size(); };
    for (std::size_t i = 0; peers > 1 && i < values.size(); ++i) {
        if (!cutsShort(values[*newest].value, values[i].value) || standing(values[i]) != best)
            continue;
        if (winner == newest || length(i) > length(*winner) ||
            (length(i) == length(*winner) && isNewer(i, *winner)))
            winner = i;
    }
    return winner;
}

} // namespace tally::reconcile
