// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/profile.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace tally::licence {

namespace {

constexpr std::int32_t kMost = 1'000'000;

struct Word
{
    std::string_view name;
    Metric metric;
};
constexpr std::array<Word, 12> kMetrics{{{"per_installation", Metric::PerInstallation},
                                         {"per_device", Metric::PerDevice},
                                         {"per_user", Metric::PerUser},
                                         {"concurrent", Metric::Concurrent},
                                         {"per_processor", Metric::PerProcessor},
                                         {"per_core", Metric::PerCore},
                                         {"per_virtual_core", Metric::PerVirtualCore},
                                         {"per_instance", Metric::PerInstance},
                                         {"client_access", Metric::ClientAccess},
                                         {"organisation_measure", Metric::OrganisationMeasure},
                                         {"named_user_plus", Metric::NamedUserPlus},
                                         {"none", Metric::NoneRequired}}};

struct Parameter
{
    std::string_view name;
    std::int32_t MetricRule::*member;
    std::int32_t least, most;
};
constexpr std::array<Parameter, 11> kParameters{
    {{"devices_per_user", &MetricRule::devicesPerUser, 1, kMost},
     {"installs_per_unit", &MetricRule::installsPerUnit, 1, kMost},
     {"core_percent", &MetricRule::corePercent, 0, 1000},
     {"sockets_per_unit", &MetricRule::socketsPerUnit, 1, 64},
     {"min_per_processor", &MetricRule::minPerProcessor, 0, 1024},
     {"min_per_server", &MetricRule::minPerServer, 0, 4096},
     {"pack", &MetricRule::pack, 1, 1024},
     {"machines_per_set", &MetricRule::machinesPerSet, 0, 1024},
     {"users_per_processor", &MetricRule::usersPerProcessor, 0, kMost},
     {"users_per_server", &MetricRule::usersPerServer, 0, kMost},
     {"minimum_quantity", &MetricRule::minimumQuantity, 0, kMost}}};
constexpr std::array<std::pair<std::string_view, bool MetricRule::*>, 2> kSwitches{
    {{"group_sessions", &MetricRule::groupSessions}, {"follows_mobility", &MetricRule::followsMobility}}};

std::optional<MetricRule::Access> accessNamed(std::string_view word)
{
    using Access = MetricRule::Access;
    return word == "user"     ? std::optional(Access::User)
           : word == "device" ? std::optional(Access::Device)
           : word == "either" ? std::optional(Access::Either)
                              : std::nullopt;
}

constexpr std::array<std::pair<std::string_view, ExclusionReason>, 8> kReasons{
    {{"standby", ExclusionReason::Standby},
     {"developer", ExclusionReason::Developer},
     {"free", ExclusionReason::Free},
     {"component", ExclusionReason::Component},
     {"trial", ExclusionReason::Trial},
     {"disposed", ExclusionReason::Disposed},
     {"duplicate", ExclusionReason::Duplicate},
     {"other", ExclusionReason::Other}}};

} // namespace

std::optional<MetricWord> metricNamed(std::string_view word)
{
    if (word.empty() || word == "unknown")
        return MetricWord{};
    if (word == "site" || word == "enterprise")
        return MetricWord{std::nullopt, true, false};
    if (word == "node_locked")
        return MetricWord{Metric::PerDevice, false, true};
    for (const Word &each : kMetrics) {
        if (each.name == word)
            return MetricWord{each.metric, false, false};
    }
    return {};
}

std::string_view wordOf(Metric metric)
{
    return std::find_if(kMetrics.begin(), kMetrics.end(),
                        [&](const Word &each) { return each.metric == metric; })
        ->name;
}

std::string_view wordOf(ExclusionReason reason)
{
    return std::find_if(kReasons.begin(), kReasons.end(),
                        [&](const auto &each) { return each.second == reason; })
        ->first;
}

std::optional<ExclusionReason> exclusionNamed(std::string_view word)
{
    for (const auto &[name, reason] : kReasons) {
        if (name == word)
            return reason;
    }
    return {};
}

void RightsText::overrideBy(const RightsText &other)
{
    const auto take = [](auto &mine, const auto &theirs) {
        if (theirs)
            mine = theirs;
    };
    take(downgrade, other.downgrade);
    take(secondCopies, other.secondCopies);
    take(secondCopyPortable, other.secondCopyPortable);
    take(bridgesSegments, other.bridgesSegments);
    take(newVersions, other.newVersions);
    parameters.insert(parameters.end(), other.parameters.begin(), other.parameters.end());
    alsoCovers.insert(alsoCovers.end(), other.alsoCovers.begin(), other.alsoCovers.end());
}

namespace {

std::optional<std::int32_t> smallNumber(const std::string &value)
{
    const bool isNumber =
        !value.empty() && value.size() < 8 &&
        std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::optional(std::stoi(value)) : std::nullopt;
}

std::optional<bool> yesOrNo(const std::string &value)
{
    return value == "yes" ? std::optional(true) : value == "no" ? std::optional(false) : std::nullopt;
}

// What "key=value" sets among the rights; empty: taken, else the reason why not.
std::string takeRight(const std::string &key, const std::string &value, RightsText &into)
{
    if (key == "also_covers") {
        into.alsoCovers.push_back(value);
        return value.empty() ? "it names no product" : "";
    }
    if (key == "downgrade" || key == "second_copies") {
        const auto count = key == "downgrade" && value == "all" ? std::optional(kAll) : smallNumber(value);
        (key == "downgrade" ? into.downgrade : into.secondCopies) = count;
        return count ? "" : "it gives no number";
    }
    std::optional<bool> *flag = key == "second_copy_portable" ? &into.secondCopyPortable
                                : key == "bridges_segments"   ? &into.bridgesSegments
                                : key == "new_versions"       ? &into.newVersions
                                                              : nullptr;
    if (flag != nullptr) {
        *flag = yesOrNo(value);
        return *flag ? "" : "it is neither yes nor no";
    }
    MetricRule probe;
    into.parameters.emplace_back(key, value);
    return setParameter(probe, key, value);
}

} // namespace

std::vector<std::string> parameterNames()
{
    std::vector<std::string> names{"access"};
    for (const Parameter &each : kParameters)
        names.emplace_back(each.name);
    for (const auto &[name, member] : kSwitches)
        names.emplace_back(name);
    return names;
}

std::string setParameter(MetricRule &rule, std::string_view key, const std::string &value)
{
    for (const Parameter &each : kParameters) {
        if (each.name != key)
            continue;
        const auto number = smallNumber(value);
        if (!number || *number < each.least || *number > each.most)
            return "it is no whole number from " + std::to_string(each.least) + " to " +
                   std::to_string(each.most);
        rule.*each.member = *number;
        return {};
    }
    for (const auto &[name, member] : kSwitches) {
        if (name != key)
            continue;
        const auto flag = yesOrNo(value);
        rule.*member = flag.value_or(false);
        return flag ? "" : "it is neither yes nor no";
    }
    if (key != "access")
        return "there is no such right";
    const auto access = accessNamed(value);
    rule.access = access.value_or(MetricRule::Access::Either);
    return access ? "" : "it is none of user, device, either";
}

Outcome readRight(std::string_view word, RightsText &into)
{
    const std::size_t equals = word.find('=');
    const std::string key(text::trimmed(word.substr(0, equals)));
    const std::string value(equals == std::string_view::npos ? std::string_view("yes")
                                                             : text::trimmed(word.substr(equals + 1)));
    const std::string reason = takeRight(key, value, into);
    if (reason.empty())
        return {};
    Error error =
        makeError(ErrorCode::InvalidInput, "the right \"" + std::string(word) + "\": " + reason,
                  "Write downgrade=all, downgrade=3, second_copies=1, also_covers=PRODUCT / EDITION, "
                  "bridges_segments=yes, new_versions=no or a parameter as in docs/licence-rules.md.");
    error.field = "rights";
    return error;
}

} // namespace tally::licence
