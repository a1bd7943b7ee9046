// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/finding_policy.h"

#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tally::audit {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kShipped = R"({
"expect_seen": {"computer": 60, "network_device": 60},
"grace_days": 30,
"custodian_needed": ["desktop", "laptop", "tablet", "mobile_phone"],
"in_use": ["in_use", "on_loan", "under_evaluation", "active"],
"not_compared": ["description", "notes", "links", "open_questions", "category", "last_user", "last_boot_at",
  "reported_location", "inventory_tag", "asset_tag", "first_seen_at", "kernel", "operating_system_build",
  "memory_slots", "memory_fitted_mib", "threads", "processor_mhz"],
"duplicate_from": 45,
"parts_for_days": 400,
"rare_up_to": 2,
"common_from": 50,
"spread_from": 10,
"software_left_out": ["* driver for *", "*graphics driver*", "*display driver*", "*audio driver*", "*camera driver*",
  "*printer driver*", "*network driver*", "*driver package*", "* drivers *", "*firmware*", "*chipset*", "*bios update*",
  "kb??????*", "*(kb??????*", "*hotfix*", "security update for *", "update for *", "*service pack*", "*language pack*",
  "*redistributable*", "* runtime*", "*-runtime*", "*.net framework*", "*visual c++*", "*webview2*",
  "* *.fc??*", "* *.el?*", "* *ubuntu*", "* *+deb*", "* *dfsg*", "* *build?", "*.x86_64 *", "*.noarch *",
  "*.i?86 *", "*:amd64 *", "*:i386 *", "* *~deb*", "* *+b?", "* *.*-?", "* *.*-??", "* *-?.?", "gpg-pubkey*",
  "* 10.0.?????.*", "* 1000.?????.*", "*management engine*", "*proset*", "*bluetooth*"],
"publishers_left_out": ["*fedora*", "*suse*", "*red hat*", "*centos*", "ubuntu*", "*debian*", "rpm fusion*"]})";

Error badPolicy(const model::DefinitionRow &definition, const std::string &key, std::string reason)
{
    Error error = makeError(ErrorCode::InvalidInput,
                            "the finding policy \"" + definition.name + "\": " + std::move(reason),
                            "docs/findings.md shows one");
    error.field = key;
    return error;
}

bool isCount(const Json &json)
{
    constexpr std::int64_t kMost = 1'000'000;
    return json.is_number_integer() && json.get<std::int64_t>() >= 0 && json.get<std::int64_t>() <= kMost;
}

bool areTexts(const Json &json)
{
    return json.is_array() &&
           std::all_of(json.begin(), json.end(), [](const Json &each) { return each.is_string(); });
}

// "*" stands for any characters, "?" for one.
bool fits(std::string_view text, std::string_view pattern)
{
    std::size_t at = 0, in = 0;
    std::size_t star = std::string_view::npos,
                behind = 0; // of the last "*": where it is, from where to go on
    while (at < text.size()) {
        if (in < pattern.size() && (pattern[in] == '?' || pattern[in] == text[at]) && pattern[in] != '*') {
            ++at;
            ++in;
        } else if (in < pattern.size() && pattern[in] == '*') {
            star = in++;
            behind = at;
        } else if (star != std::string_view::npos) {
            in = star + 1;
            at = ++behind;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', in) == std::string_view::npos;
}

bool fitsAny(std::string_view text, const std::set<std::string, std::less<>> &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [text](const std::string &pattern) { return fits(text, pattern); });
}

template <typename Found>
std::optional<Found> nearest(const model::ClassRegistry &classes, std::string_view className,
                             const std::map<std::string, Found, std::less<>> &byClass)
{
    for (const model::ClassSpec *spec = classes.find(className); spec != nullptr;
         spec = classes.find(spec->parent)) {
        if (const auto found = byClass.find(spec->name); found != byClass.end())
            return found->second;
    }
    return {};
}

} // namespace

std::string_view FindingPolicy::shippedText()
{
    return kShipped;
}

FindingPolicy FindingPolicy::shipped()
{
    FindingPolicy policy;
    if (!policy.merge({kPartnership, std::string(kPolicyKind), "shipped", std::string(kShipped)}))
        std::abort(); // our own text
    return policy;
}

Result<FindingPolicy> FindingPolicy::build(const std::vector<model::DefinitionRow> &definitions)
{
    FindingPolicy policy = shipped();
    // The organisation's own stand over the shipped one, whatever they are called.
    for (const bool isShipped : {true, false}) {
        for (const model::DefinitionRow &definition : definitions) {
            if (definition.kind == kPolicyKind && (definition.name == "shipped") == isShipped)
                TALLY_CHECK(policy.merge(definition));
        }
    }
    return policy;
}

Outcome FindingPolicy::merge(const model::DefinitionRow &definition)
{
    const Json json = Json::parse(definition.text, nullptr, false);
    if (!json.is_object())
        return badPolicy(definition, {}, "it is no JSON object");
    const std::map<std::string, int *, std::less<>> counts{
        {"grace_days", &m_grace},    {"duplicate_from", &m_duplicateFrom}, {"parts_for_days", &m_partsFor},
        {"rare_up_to", &m_rareUpTo}, {"common_from", &m_commonFrom},       {"spread_from", &m_spreadFrom}};
    const std::map<std::string, std::set<std::string, std::less<>> *, std::less<>> patterns{
        {"software_left_out", &m_softwareLeftOut}, {"publishers_left_out", &m_publishersLeftOut}};
    const std::map<std::string, std::set<std::string, std::less<>> *, std::less<>> lists{
        {"custodian_needed", &m_custodian}, {"in_use", &m_inUse}, {"not_compared", &m_notCompared}};
    for (const auto &[key, value] : json.items()) {
        if (const auto count = counts.find(key); count != counts.end()) {
            if (!isCount(value))
                return badPolicy(definition, key, "it is no whole number from 0 to 1000000");
            *count->second = value.get<int>();
        } else if (const auto list = lists.find(key); list != lists.end()) {
            if (!areTexts(value))
                return badPolicy(definition, key, "it is no list of texts");
            *list->second = value.get<std::set<std::string, std::less<>>>();
        } else if (const auto pattern = patterns.find(key); pattern != patterns.end()) {
            if (!areTexts(value))
                return badPolicy(definition, key, "it is no list of texts");
            pattern->second->clear();
            for (const Json &each : value)
                pattern->second->insert(text::folded(each.get<std::string>()));
        } else if (key == "expect_seen") {
            if (!value.is_object() || !std::all_of(value.begin(), value.end(), isCount))
                return badPolicy(definition, key, "it does not give days by class");
            for (const auto &[className, days] : value.items())
                m_expected.insert_or_assign(className, days.get<int>());
        } else if (key != "kind" && key != "name" && key != "help") {
            return badPolicy(definition, key, "there is no such key");
        }
    }
    return {};
}

std::optional<int> FindingPolicy::expectedWithin(const model::ClassRegistry &classes,
                                                 std::string_view className) const
{
    const std::optional<int> days = nearest(classes, className, m_expected);
    return days && *days > 0 ? days : std::nullopt;
}

bool FindingPolicy::needsCustodian(const model::ClassRegistry &classes, std::string_view className) const
{
    return std::any_of(m_custodian.begin(), m_custodian.end(),
                       [&](const std::string &name) { return classes.isA(className, name); });
}

bool FindingPolicy::isInUse(std::string_view status) const
{
    return status.empty() || m_inUse.contains(status);
}

bool FindingPolicy::isLeftOut(std::string_view name, std::string_view version,
                              std::string_view publisher) const
{
    const std::string whole = std::string(name) + ' ' + std::string(version);
    return fitsAny(name, m_softwareLeftOut) || fitsAny(whole, m_softwareLeftOut) ||
           fitsAny(publisher, m_publishersLeftOut);
}

} // namespace tally::audit
