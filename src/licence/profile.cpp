// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/profile.h"

#include "core/text.h"

#include <algorithm>

namespace tally::licence {

namespace {

bool fitsPattern(std::string_view pattern, std::string_view text)
{
    const std::string wanted = text::folded(pattern), had = text::folded(text);
    if (!wanted.ends_with('*'))
        return wanted == had;
    return had.starts_with(std::string_view(wanted).substr(0, wanted.size() - 1));
}

bool fitsAny(const std::vector<std::string> &patterns, std::string_view text)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const std::string &pattern) { return fitsPattern(pattern, text); });
}

bool isInForce(Day from, const std::optional<Day> &to, Day on)
{
    return from <= on && (!to || on <= *to);
}

// How particular the profile is for what is asked; nothing: it does not fit.
std::optional<int> particularity(const Profile &profile, const Profiles::Asked &asked)
{
    int points = 0;
    const auto takes = [&](const std::vector<std::string> &patterns, std::string_view text, int worth) {
        if (patterns.empty())
            return true;
        points += worth;
        return fitsAny(patterns, text);
    };
    if (!takes(profile.publishers, asked.publisher, 1) || !takes(profile.products, asked.product, 8) ||
        !takes(profile.editions, asked.edition, 4) ||
        !takes(profile.channels, asked.channel.empty() ? "volume" : asked.channel, 2))
        return {};
    return points == 0 ? std::nullopt : std::optional(points); // one for nobody in particular is used by name
}

} // namespace

Result<Profiles> Profiles::build(const std::vector<model::DefinitionRow> &definitions)
{
    Profiles profiles;
    for (const model::DefinitionRow &definition : definitions) {
        if (definition.kind == kProfileKind) {
            TALLY_TRY(Profile profile, readProfile(definition));
            profiles.m_profiles.push_back(std::move(profile));
        } else if (definition.kind == kCoreFactorsKind) {
            TALLY_TRY(CoreFactors table, readCoreFactors(definition));
            profiles.m_factors.push_back(std::move(table));
        }
    }
    std::stable_sort(profiles.m_profiles.begin(), profiles.m_profiles.end(),
                     [](const Profile &a, const Profile &b) { return a.name < b.name; });
    std::stable_sort(profiles.m_factors.begin(), profiles.m_factors.end(),
                     [](const CoreFactors &a, const CoreFactors &b) { return a.validFrom > b.validFrom; });
    return profiles;
}

const Profile *Profiles::fitting(const Asked &asked, Day on) const
{
    const Profile *best = nullptr;
    int most = 0;
    for (const Profile &profile : m_profiles) {
        if (!isInForce(profile.validFrom, profile.validTo, on))
            continue;
        const auto points = particularity(profile, asked);
        if (!points || (asked.metric && *asked.metric != profile.rule.metric))
            continue;
        if (best == nullptr || *points > most || (*points == most && profile.validFrom > best->validFrom)) {
            best = &profile;
            most = *points;
        }
    }
    return best;
}

const Profile *Profiles::named(std::string_view name, Day on) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.name == name && isInForce(profile.validFrom, profile.validTo, on))
            return &profile;
    }
    return nullptr;
}

bool Profiles::isKnown(std::string_view name) const
{
    return std::any_of(m_profiles.begin(), m_profiles.end(),
                       [&](const Profile &profile) { return profile.name == name; });
}

std::int32_t Profiles::corePercent(std::string_view processor, Day on) const
{
    if (processor.empty())
        return 0;
    for (const CoreFactors &table : m_factors) {
        if (!isInForce(table.validFrom, table.validTo, on))
            continue;
        // The longest pattern is the most particular.
        const std::pair<std::string, std::int32_t> *best = nullptr;
        for (const auto &entry : table.percents) {
            if (fitsPattern(entry.first, processor) &&
                (best == nullptr || entry.first.size() > best->first.size()))
                best = &entry;
        }
        if (best != nullptr)
            return best->second;
    }
    return 0;
}

} // namespace tally::licence
