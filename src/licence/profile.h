// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules that licences go by: metric, its parameters and the rights that a unit gives, as a publisher's terms
// say them, dated and with their source. Definitions of kind "licence_profile"; tables of core factors are of
// kind "core_factors". The format is in docs/licence-rules.md, the shipped ones in resources/rules/licences.
#pragma once

#include "core/result.h"
#include "licence/scene.h"
#include "model/rows.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::licence {

inline constexpr std::string_view kProfileKind = "licence_profile";
inline constexpr std::string_view kCoreFactorsKind = "core_factors";

// The metric that one of the words of a licence's `metric` means, with what else the word says.
struct MetricWord
{
    std::optional<Metric> metric; // nothing: it leaves the metric to the rules (site, enterprise, unknown)
    bool isUnlimited = false;     // site, enterprise
    bool isLocked = false;        // node_locked
};
std::optional<MetricWord> metricNamed(std::string_view word); // nothing: there is no such word
std::string_view wordOf(Metric metric);
std::string_view wordOf(ExclusionReason reason);
std::optional<ExclusionReason> exclusionNamed(std::string_view word);

// Rights before their products are looked up. What is not said is not changed by it.
struct RightsText
{
    std::optional<std::int32_t> downgrade; // kAll
    std::vector<std::string> alsoCovers;   // "Product" (any edition) or "Product / Edition"
    std::optional<std::int32_t> secondCopies;
    std::optional<bool> secondCopyPortable, bridgesSegments, newVersions;
    std::vector<std::pair<std::string, std::string>> parameters; // of the metric: ("pack", "2"), checked

    void overrideBy(const RightsText &other);
};
std::vector<std::string> parameterNames();
// Sets a parameter of the metric by its name; empty: done, else the reason why not.
std::string setParameter(MetricRule &rule, std::string_view key, const std::string &value);
// One word of a licence's `rights`: "downgrade=all". InvalidInput names what is wrong and what there is.
Outcome readRight(std::string_view word, RightsText &into);

struct Profile
{
    std::string name, label, source, help;
    Day validFrom = 0;
    std::optional<Day> validTo; // the last day
    // Who it is for; empty: any. Compared without case; "*" at the end stands for anything.
    std::vector<std::string> publishers, products, editions, channels;
    MetricRule rule;
    bool isUnlimited = false;
    RightsText rights;
    std::vector<std::string> suite; // components, by name
    bool suiteSameVersion = false;
    std::vector<std::vector<std::string>> versionGroups; // versions that count as one
    std::vector<std::string> segments;                   // that units of it are for; empty: general
    std::map<std::string, std::vector<std::string>>
        evidence; // channel -> kinds of documents; "*": any channel
};

struct CoreFactors
{
    std::string name, source;
    Day validFrom = 0;
    std::optional<Day> validTo;
    std::vector<std::pair<std::string, std::int32_t>> percents; // processor with "*" -> hundredths
};

// Strict. InvalidInput names the definition, the key and the reason.
Result<Profile> readProfile(const model::DefinitionRow &definition);
Result<CoreFactors> readCoreFactors(const model::DefinitionRow &definition);

class Profiles
{
public:
    // Definitions of other kinds are left out. InvalidInput: one cannot be read.
    static Result<Profiles> build(const std::vector<model::DefinitionRow> &definitions);

    struct Asked
    {
        std::string_view publisher, product, edition, channel; // channel empty: as it is bought usually
        std::optional<Metric> metric = {};                     // where the licence says it
    };
    // The most particular one in force on the day: by product before by publisher, with the channel before
    // without, the newest first. Null: none fits.
    const Profile *fitting(const Asked &asked, Day on) const;
    // That of a name in force on the day; null: none.
    const Profile *named(std::string_view name, Day on) const;
    bool isKnown(std::string_view name) const; // whatever the day
    // Core factor in hundredths of a processor; 0: no table knows it.
    std::int32_t corePercent(std::string_view processor, Day on) const;

    const std::vector<Profile> &all() const { return m_profiles; }

private:
    std::vector<Profile> m_profiles; // by name
    std::vector<CoreFactors> m_factors;
};

// Texts shipped with this version of the program, owned by the partnership.
const std::vector<model::DefinitionRow> &shippedProfiles();

} // namespace tally::licence
