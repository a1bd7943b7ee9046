// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/profile.h"

#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace tally::licence {

namespace {

using Json = nlohmann::json;

Error bad(const model::DefinitionRow &definition, std::string field, std::string reason)
{
    const std::string what =
        definition.kind == kCoreFactorsKind ? "the table of core factors \"" : "the licence profile \"";
    Error error = makeError(ErrorCode::InvalidInput, what + definition.name + "\": " + std::move(reason),
                            "docs/licence-rules.md shows one.");
    error.field = std::move(field);
    return error;
}

// Reads the keys of one object, each by its own function; an unknown key is refused with the nearest.
class Keys
{
public:
    using Read = std::function<std::string(const Json &)>; // empty: taken; else the reason why not

    Keys(const model::DefinitionRow &definition, std::string prefix)
        : m_definition(definition), m_prefix(std::move(prefix))
    {
    }

    void add(std::string key, Read read) { m_reads.emplace_back(std::move(key), std::move(read)); }
    void text(std::string key, std::string &into)
    {
        add(std::move(key), [&into](const Json &json) -> std::string {
            if (!json.is_string() || text::trimmed(json.get<std::string>()).empty())
                return "it is no text";
            into = json.get<std::string>();
            return {};
        });
    }
    void texts(std::string key, std::vector<std::string> &into)
    {
        add(std::move(key), [&into](const Json &json) { return readTexts(json, into); });
    }
    void number(std::string key, std::int32_t &into, std::int32_t least, std::int32_t most)
    {
        add(std::move(key), [&into, least, most](const Json &json) -> std::string {
            if (!json.is_number_integer() || json.get<double>() < least || json.get<double>() > most)
                return "it is no whole number from " + std::to_string(least) + " to " + std::to_string(most);
            into = json.get<std::int32_t>();
            return {};
        });
    }
    template <typename Flag>
    void flag(std::string key, Flag &into)
    {
        add(std::move(key), [&into](const Json &json) -> std::string {
            if (!json.is_boolean())
                return "it is neither true nor false";
            into = json.get<bool>();
            return {};
        });
    }
    template <typename Date>
    void day(std::string key, Date &into)
    {
        add(std::move(key), [&into](const Json &json) -> std::string {
            const auto day = json.is_string() ? parseDay(json.get<std::string>()) : std::nullopt;
            if (!day)
                return "it is no day like 2025-06-30";
            into = *day;
            return {};
        });
    }
    void object(std::string key, const std::function<Outcome(const Json &, const std::string &)> &read)
    {
        m_objects.emplace_back(std::move(key), read);
    }

    Outcome read(const Json &json, const std::vector<std::string> &needed = {}) const
    {
        if (!json.is_object())
            return bad(m_definition,
                       m_prefix.empty() ? std::string() : m_prefix.substr(0, m_prefix.size() - 1),
                       "it is no JSON object");
        for (const std::string &key : needed) {
            if (!json.contains(key))
                return bad(m_definition, m_prefix + key, "it is missing");
        }
        for (const auto &[key, value] : json.items())
            TALLY_CHECK(readOne(key, value));
        return {};
    }

    static std::string readTexts(const Json &json, std::vector<std::string> &into)
    {
        into.clear();
        if (json.is_string())
            into.push_back(json.get<std::string>());
        else if (json.is_array()) {
            for (const Json &each : json) {
                if (!each.is_string())
                    return "it is no list of texts";
                into.push_back(each.get<std::string>());
            }
        }
        const bool hasEmpty = std::any_of(
            into.begin(), into.end(), [](const std::string &each) { return text::trimmed(each).empty(); });
        return into.empty() || hasEmpty ? "it is no list of texts" : std::string();
    }

private:
    Outcome readOne(const std::string &key, const Json &value) const
    {
        for (const auto &[name, read] : m_reads) {
            if (name != key)
                continue;
            std::string reason = read(value);
            return reason.empty() ? Outcome() : Outcome(bad(m_definition, m_prefix + key, std::move(reason)));
        }
        for (const auto &[name, read] : m_objects) {
            if (name == key)
                return read(value, m_prefix + key + ".");
        }
        std::vector<std::string> known;
        for (const auto &[name, read] : m_reads)
            known.push_back(name);
        for (const auto &[name, read] : m_objects)
            known.push_back(name);
        const std::string near = text::nearest(key, known);
        return bad(m_definition, m_prefix + key,
                   "there is no such key" + (near.empty() ? "" : "; did you mean " + near + "?"));
    }

    const model::DefinitionRow &m_definition;
    std::string m_prefix;
    std::vector<std::pair<std::string, Read>> m_reads;
    std::vector<std::pair<std::string, std::function<Outcome(const Json &, const std::string &)>>> m_objects;
};

std::string readDepth(const Json &json, std::optional<std::int32_t> &into)
{
    if (json.is_string() && json.get<std::string>() == "all") {
        into = kAll;
        return {};
    }
    if (!json.is_number_integer() || json.get<double>() < 0 || json.get<double>() > 1000)
        return "it is neither \"all\" nor a number of versions";
    into = json.get<std::int32_t>();
    return {};
}

// As a licence's own rights write it.
std::string plainText(const Json &json)
{
    if (json.is_boolean())
        return json.get<bool>() ? "yes" : "no";
    return json.is_string() ? json.get<std::string>() : json.dump();
}

class ProfileReader
{
public:
    explicit ProfileReader(const model::DefinitionRow &definition) : m_definition(definition) {}

    Result<Profile> read(const Json &json)
    {
        m_profile.name = m_definition.name;
        std::string ignored;
        Keys keys(m_definition, {});
        keys.text("kind", ignored);
        keys.text("name", ignored);
        keys.text("label", m_profile.label);
        keys.text("help", m_profile.help);
        keys.text("source", m_profile.source);
        keys.day("valid_from", m_profile.validFrom);
        keys.day("valid_to", m_profile.validTo);
        keys.add("metric", [this](const Json &value) { return readMetric(value); });
        keys.texts("segments", m_profile.segments);
        keys.add("version_groups", [this](const Json &value) { return readGroups(value); });
        keys.object("applies_to", [this](const Json &value, const std::string &prefix) {
            return readScope(value, prefix);
        });
        keys.object("parameters", [this](const Json &value, const std::string &prefix) {
            return readParameters(value, prefix);
        });
        keys.object("rights", [this](const Json &value, const std::string &prefix) {
            return readRights(value, prefix);
        });
        keys.object("suite", [this](const Json &value, const std::string &prefix) {
            return readSuite(value, prefix);
        });
        keys.object("evidence_required", [this](const Json &value, const std::string &prefix) {
            return readEvidence(value, prefix);
        });
        TALLY_CHECK(keys.read(json, {"label", "source", "valid_from", "metric"}));
        if (m_profile.validTo && *m_profile.validTo < m_profile.validFrom)
            return bad(m_definition, "valid_to", "it is before valid_from");
        return std::move(m_profile);
    }

private:
    std::string readMetric(const Json &value)
    {
        const auto word = value.is_string() ? metricNamed(value.get<std::string>()) : std::nullopt;
        if (!word || (!word->metric && !word->isUnlimited))
            return "there is no such metric; docs/licence-rules.md names them";
        m_profile.rule.metric = word->metric.value_or(Metric::PerDevice);
        m_profile.isUnlimited = word->isUnlimited;
        return {};
    }

    std::string readGroups(const Json &value)
    {
        if (!value.is_array())
            return "it is no list of lists of versions";
        for (const Json &each : value) {
            std::vector<std::string> group;
            if (std::string reason = Keys::readTexts(each, group); !reason.empty() || group.size() < 2)
                return "it is no list of lists of two versions at least";
            m_profile.versionGroups.push_back(std::move(group));
        }
        return {};
    }

    Outcome readScope(const Json &value, const std::string &prefix)
    {
        Keys keys(m_definition, prefix);
        keys.texts("publisher", m_profile.publishers);
        keys.texts("products", m_profile.products);
        keys.texts("editions", m_profile.editions);
        keys.texts("channels", m_profile.channels);
        return keys.read(value);
    }

    Outcome readParameters(const Json &value, const std::string &prefix)
    {
        MetricRule &rule = m_profile.rule;
        Keys keys(m_definition, prefix);
        for (const std::string &name : parameterNames())
            keys.add(name,
                     [&rule, name](const Json &json) { return setParameter(rule, name, plainText(json)); });
        return keys.read(value);
    }

    Outcome readRights(const Json &value, const std::string &prefix)
    {
        RightsText &rights = m_profile.rights;
        Keys keys(m_definition, prefix);
        keys.add("downgrade", [&](const Json &json) { return readDepth(json, rights.downgrade); });
        keys.texts("also_covers", rights.alsoCovers);
        std::int32_t copies = -1;
        keys.number("second_copies", copies, 0, 100);
        keys.flag("second_copy_portable", rights.secondCopyPortable);
        keys.flag("bridges_segments", rights.bridgesSegments);
        keys.flag("new_versions", rights.newVersions);
        TALLY_CHECK(keys.read(value));
        if (copies >= 0)
            rights.secondCopies = copies;
        return {};
    }

    Outcome readSuite(const Json &value, const std::string &prefix)
    {
        Keys keys(m_definition, prefix);
        keys.texts("components", m_profile.suite);
        keys.flag("same_version", m_profile.suiteSameVersion);
        return keys.read(value, {"components"});
    }

    Outcome readEvidence(const Json &value, const std::string &prefix)
    {
        if (!value.is_object())
            return bad(m_definition, prefix.substr(0, prefix.size() - 1), "it is no JSON object");
        for (const auto &[channel, kinds] : value.items()) {
            if (std::string reason = Keys::readTexts(kinds, m_profile.evidence[channel]); !reason.empty())
                return bad(m_definition, prefix + channel, std::move(reason));
        }
        return {};
    }

    const model::DefinitionRow &m_definition;
    Profile m_profile;
};

} // namespace

Result<Profile> readProfile(const model::DefinitionRow &definition)
{
    const Json json = Json::parse(definition.text, nullptr, false);
    if (!json.is_object())
        return bad(definition, {}, "it is no JSON object");
    return ProfileReader(definition).read(json);
}

Result<CoreFactors> readCoreFactors(const model::DefinitionRow &definition)
{
    const Json json = Json::parse(definition.text, nullptr, false);
    CoreFactors table;
    table.name = definition.name;
    std::string ignored;
    Keys keys(definition, {});
    keys.text("kind", ignored);
    keys.text("name", ignored);
    keys.text("label", ignored);
    keys.text("source", table.source);
    keys.day("valid_from", table.validFrom);
    keys.day("valid_to", table.validTo);
    keys.add("percent_of", [&](const Json &value) -> std::string {
        if (!value.is_object() || value.empty())
            return "it gives no processor with its percentage";
        for (const auto &[processor, percent] : value.items()) {
            if (!percent.is_number_integer() || percent.get<double>() < 1 || percent.get<double>() > 1000)
                return "\"" + processor + "\" has no whole percentage from 1 to 1000";
            table.percents.emplace_back(processor, percent.get<std::int32_t>());
        }
        return {};
    });
    TALLY_CHECK(keys.read(json, {"source", "valid_from", "percent_of"}));
    return table;
}

} // namespace tally::licence
