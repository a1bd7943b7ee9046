// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/precedence.h"

#include "core/text.h"
#include "model/canonical.h"
#include "reconcile/import_plan.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <set>
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
    // Where "none" is an answer: no licence is needed, nothing proves it, nothing is encrypted.
    constexpr std::array<std::string_view, 6> kAnswers{"metric",          "evidence_grade", "true_up",
                                                       "disk_encryption", "renewal",        "sanitisation"};
    if (value == "none" && std::find(kAnswers.begin(), kAnswers.end(), attribute) != kAnswers.end())
        return false;
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

// Distinct sources that say this, texts without regard to case; stale ones do not count.
int sourcesSaying(const model::AttributeValue &value, std::span<const SourcedValue> values)
{
    const auto same = [&](const model::AttributeValue &other) {
        const auto *a = std::get_if<std::string>(&value);
        const auto *b = std::get_if<std::string>(&other);
        return a != nullptr && b != nullptr ? text::folded(*a) == text::folded(*b) : value == other;
    };
    std::set<std::string_view> sources;
    for (const SourcedValue &each : values) {
        if (!each.stale && same(each.value))
            sources.insert(each.source);
    }
    return static_cast<int>(sources.size());
}

} // namespace

// Reads one definition strictly: what is not understood is named, never passed over.
class PrecedenceReader
{
public:
    PrecedenceReader(Precedence &into, const std::string &name)
        : m_into(into), m_name(name), m_from(name == Precedence::kShippedName ? std::string() : name)
    {
    }

    Outcome read(const nlohmann::json &json)
    {
        if (!json.is_object())
            return wrong("", "it is no JSON object");
        for (const auto &[key, value] : json.items()) {
            static constexpr std::array<std::string_view, 6> kKeys{"kind",    "name",       "groups",
                                                                   "default", "attributes", "classes"};
            if (std::find(kKeys.begin(), kKeys.end(), key) == kKeys.end())
                return unknown("", key, {"groups", "default", "attributes", "classes"});
        }
        if (json.contains("groups"))
            TALLY_CHECK(readGroups(json.at("groups")));
        if (json.contains("default")) {
            TALLY_TRY(Precedence::Rule given, rule(json.at("default"), "default"));
            if (given.order.empty())
                given.order = std::move(m_into.m_default.order);
            m_into.m_default = std::move(given);
        }
        if (json.contains("attributes"))
            TALLY_CHECK(readAttributes(json.at("attributes"), "attributes", m_into.m_attributes));
        if (json.contains("classes"))
            TALLY_CHECK(readClasses(json.at("classes")));
        return {};
    }

private:
    Error wrong(const std::string &place, const std::string &why, const std::string &remedy = {}) const
    {
        Error error = makeError(ErrorCode::InvalidInput,
                                "the precedence rules \"" + m_name + "\" cannot be read" +
                                    (place.empty() ? "" : " at " + place) + ": " + why,
                                remedy.empty() ? "Mend the definition" : remedy);
        error.field = place;
        return error;
    }

    Error unknown(const std::string &place, const std::string &word,
                  const std::vector<std::string> &known) const
    {
        const std::string nearest = text::nearest(word, known);
        return wrong(place, "\"" + word + "\" is not known there",
                     nearest.empty() ? "Known are " + text::join(known, ", ")
                                     : "Did you mean \"" + nearest + "\"?");
    }

    Result<std::vector<std::string>> words(const nlohmann::json &json, const std::string &place) const
    {
        std::vector<std::string> result;
        if (!json.is_array())
            return wrong(place, "a list of texts is expected");
        for (const auto &each : json) {
            if (!each.is_string() || each.get_ref<const std::string &>().empty())
                return wrong(place, "a list of texts is expected");
            result.push_back(each.get<std::string>());
        }
        return result;
    }

    Outcome readGroups(const nlohmann::json &json)
    {
        if (!json.is_array() || json.empty())
            return wrong("groups", "a list of groups is expected");
        m_into.m_groups.clear();
        m_into.m_groupsFrom = m_from;
        for (const auto &group : json) {
            if (!group.is_object() || group.size() != 2 || !group.contains("sources") ||
                !group.contains("name") || !group.at("name").is_string())
                return wrong("groups", "a group has a \"name\" and \"sources\"");
            TALLY_TRY(std::vector<std::string> sources, words(group.at("sources"), "groups"));
            m_into.m_groups.push_back({group.at("name").get<std::string>(), std::move(sources)});
        }
        return {};
    }

    Result<std::vector<std::string>> order(const nlohmann::json &json, const std::string &place) const
    {
        TALLY_TRY(std::vector<std::string> result, words(json, place));
        std::vector<std::string> known;
        for (const auto &group : m_into.m_groups)
            known.push_back(group.name);
        for (const std::string &name : result) {
            if (std::find(known.begin(), known.end(), name) == known.end())
                return unknown(place, name, known);
        }
        return result;
    }

    Result<Precedence::Rule> rule(const nlohmann::json &json, const std::string &place) const
    {
        Precedence::Rule result;
        result.from = m_from;
        if (json.is_array()) {
            TALLY_TRY(result.order, order(json, place));
            return result;
        }
        if (!json.is_object())
            return wrong(place, "a list of groups is expected, or an object with \"choose\" and \"order\"");
        for (const auto &[key, value] : json.items()) {
            if (key == "order") {
                TALLY_TRY(result.order, order(value, place + ".order"));
            } else if (key == "choose") {
                static const std::vector<std::string> kWays{"order", "newest", "most_sources"};
                const std::string way = value.is_string() ? value.get<std::string>() : value.dump();
                const auto at = std::find(kWays.begin(), kWays.end(), way);
                if (at == kWays.end())
                    return unknown(place + ".choose", way, kWays);
                result.choose = static_cast<Precedence::Choose>(at - kWays.begin());
            } else {
                return unknown(place, key, {"choose", "order"});
            }
        }
        return result;
    }

    Outcome readAttributes(const nlohmann::json &json, const std::string &place,
                           std::map<std::string, Precedence::Rule, std::less<>> &into) const
    {
        if (!json.is_object())
            return wrong(place, "an object with attributes is expected");
        for (const auto &[attribute, value] : json.items()) {
            TALLY_TRY(into[attribute], rule(value, place + "." + attribute));
        }
        return {};
    }

    Outcome readClasses(const nlohmann::json &json)
    {
        if (!json.is_object())
            return wrong("classes", "an object with classes is expected");
        for (const auto &[name, value] : json.items()) {
            const std::string place = "classes." + name;
            if (!value.is_object())
                return wrong(place, "an object with \"default\" and \"attributes\" is expected");
            Precedence::ClassRules &rules = m_into.m_classes[name];
            for (const auto &[key, each] : value.items()) {
                if (key == "default") {
                    TALLY_TRY(rules.fallback, rule(each, place + ".default"));
                } else if (key == "attributes") {
                    TALLY_CHECK(readAttributes(each, place + ".attributes", rules.attributes));
                } else {
                    return unknown(place, key, {"default", "attributes"});
                }
            }
        }
        return {};
    }

    Precedence &m_into;
    std::string m_name, m_from;
};

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
    if (!result.merge({kPartnership, "precedence", std::string(kShippedName), std::string(kShipped)}))
        std::abort(); // our own text
    return result;
}

Result<Precedence> Precedence::build(const std::vector<model::DefinitionRow> &definitions)
{
    Precedence result = shipped();
    for (const bool isShipped : {true, false}) {
        for (const model::DefinitionRow &definition : definitions) {
            if (definition.kind == "precedence" && (definition.name == kShippedName) == isShipped)
                TALLY_CHECK(result.merge(definition));
        }
    }
    return result;
}

Outcome Precedence::merge(const model::DefinitionRow &definition)
{
    const auto json = nlohmann::json::parse(definition.text, nullptr, false);
    return PrecedenceReader(*this, definition.name).read(json);
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

std::vector<Precedence::Line> Precedence::lines() const
{
    std::vector<Line> all{{{}, {}, m_default}};
    for (const auto &[attribute, rule] : m_attributes)
        all.push_back({{}, attribute, rule});
    for (const auto &[className, rules] : m_classes) {
        if (rules.fallback)
            all.push_back({className, {}, *rules.fallback});
        for (const auto &[attribute, rule] : rules.attributes)
            all.push_back({className, attribute, rule});
    }
    return all;
}

const Precedence::Rule &Precedence::ruleFor(std::string_view attribute, const ClassOf &of) const
{
    const Rule *fallback = nullptr;
    const model::ClassSpec *spec =
        of.classes == nullptr || m_classes.empty() ? nullptr : of.classes->find(of.name);
    for (; spec != nullptr; spec = of.classes->find(spec->parent)) {
        const auto rules = m_classes.find(spec->name);
        if (rules == m_classes.end())
            continue;
        if (const auto rule = rules->second.attributes.find(attribute);
            rule != rules->second.attributes.end())
            return rule->second;
        if (fallback == nullptr && rules->second.fallback)
            fallback = &*rules->second.fallback;
    }
    if (const auto rule = m_attributes.find(attribute); rule != m_attributes.end())
        return rule->second;
    return fallback != nullptr ? *fallback : m_default;
}

int Precedence::rank(const Rule &rule, std::string_view source) const
{
    const std::vector<std::string> &order = rule.order.empty() ? m_default.order : rule.order;
    const auto place = std::find(order.begin(), order.end(), groupOf(source));
    return static_cast<int>(place - order.begin());
}

int Precedence::rank(std::string_view attribute, std::string_view source, const ClassOf &of) const
{
    return rank(ruleFor(attribute, of), source);
}

std::optional<std::size_t> Precedence::winner(std::string_view attribute,
                                              std::span<const SourcedValue> values, const ClassOf &of) const
{
    const Rule &rule = ruleFor(attribute, of);
    // Smaller is better: says something, is fresh, is said by many, is new, is of a good group; as far as the
    // rule asks for it.
    using Standing = std::tuple<bool, bool, int, Instant, int>;
    std::vector<Standing> standings;
    for (const SourcedValue &value : values) {
        const bool nothing =
            saysNothing(attribute, value.value) && (value.source != kPersonSource || !isEmpty(value.value));
        const int sayers = rule.choose == Choose::MostSources ? sourcesSaying(value.value, values) : 0;
        const Instant age = rule.choose != Choose::Newest ? 0
                            : value.seenAt                ? -*value.seenAt
                                                          : std::numeric_limits<Instant>::max();
        standings.emplace_back(nothing, value.stale, -sayers, age, rank(rule, value.source));
    }
    const auto isNewer = [&](std::size_t a, std::size_t b) {
        if (values[a].seenAt != values[b].seenAt)
            return values[a].seenAt > values[b].seenAt;
        return std::tie(values[a].source, values[a].subject) <
               std::tie(values[b].source, values[b].subject); // any order, but always the same one
    };
    std::optional<std::size_t> newest;
    int peers = 0; // that stand as the best does
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool better = !newest || standings[i] < standings[*newest];
        const bool same = !better && standings[i] == standings[*newest];
        peers = better ? 1 : same ? peers + 1 : peers;
        if (better || (same && isNewer(i, *newest)))
            newest = i;
    }
    // The whole text that the newest only cuts short; of several the longest. What a person writes is whole.
    std::optional<std::size_t> winner = newest;
    if (newest && values[*newest].source == kPersonSource)
        return winner;
    const auto length = [&](std::size_t i) { return std::get<std::string>(values[i].value).size(); };
    for (std::size_t i = 0; peers > 1 && i < values.size(); ++i) {
        if (standings[i] != standings[*newest] || !cutsShort(values[*newest].value, values[i].value))
            continue;
        if (winner == newest || length(i) > length(*winner) ||
            (length(i) == length(*winner) && isNewer(i, *winner)))
            winner = i;
    }
    return winner;
}

} // namespace tally::reconcile
