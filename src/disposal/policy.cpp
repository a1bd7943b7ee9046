// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/policy.h"

#include "core/text.h"
#include "disposal/working_days.h"

#include <algorithm>

namespace tally::disposal {

namespace {

constexpr std::array<std::string_view, 18> kConditions{"full_coverage",
                                                       "native_size",
                                                       "hidden_areas_clear",
                                                       "full_read_back",
                                                       "no_errors",
                                                       "no_retries",
                                                       "smart_clean",
                                                       "raw_evidence",
                                                       "two_passes",
                                                       "overwrite_stated",
                                                       "size",
                                                       "encryption_conditions",
                                                       "encryption_on",
                                                       "account_lock_off",
                                                       "management_confirmed",
                                                       "other_part_done",
                                                       "rated_degausser",
                                                       "purged_before"};

constexpr std::array<std::string_view, 9> kVerifications{
    "full_read_back", "sample",          "change_proof",      "second_person",       "visual",
    "degausser_log",  "read_back_empty", "encryption_stated", "management_confirmed"};

template <typename List, typename Value>
bool holds(const List &list, const Value &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool isValidOn(const Policy &policy, Day on)
{
    return policy.validFrom <= on && (!policy.validTo || on <= *policy.validTo);
}

} // namespace

std::string_view wordOf(Condition condition)
{
    return kConditions[static_cast<std::size_t>(condition)];
}

std::optional<Condition> conditionNamed(std::string_view word)
{
    const auto *const found = std::find(kConditions.begin(), kConditions.end(), word);
    return found == kConditions.end() ? std::nullopt
                                      : std::optional(static_cast<Condition>(found - kConditions.begin()));
}

std::string textOf(const Verification &verification)
{
    std::string text(kVerifications[static_cast<std::size_t>(verification.kind)]);
    if (verification.kind == Verification::Kind::Sample ||
        verification.kind == Verification::Kind::ChangeProof)
        text += " " + std::to_string(verification.percent);
    return text;
}

std::string inWords(const Verification &verification)
{
    switch (verification.kind) {
    case Verification::Kind::FullReadBack:
        return "a read-back of all of it";
    case Verification::Kind::Sample:
        return "a sample of " + std::to_string(verification.percent) + " % at least";
    case Verification::Kind::ChangeProof:
        return "a proof of change on " + std::to_string(verification.percent) + " % at least";
    case Verification::Kind::SecondPerson:
        return "a second person's validation of the encryption conditions";
    case Verification::Kind::Visual:
        return "an inspection, or a certificate with its number";
    case Verification::Kind::DegausserLog:
        return "the degausser's log";
    case Verification::Kind::ReadBackEmpty:
        return "the empty configuration read back";
    case Verification::Kind::EncryptionStated:
        return "on record whether it was encrypted";
    case Verification::Kind::ManagementConfirmed:
        return "a confirmation by the device management";
    }
    return {};
}

const RequiredRow &Policy::requiredRow(MediumType type, bool isFailed) const
{
    const RequiredRow *general = &required.front();
    for (const RequiredRow &row : required) {
        if (isFailed ? row.forFailed : holds(row.types, type))
            return row;
        if (row.types.empty())
            general = &row;
    }
    return *general;
}

const VerificationRow *Policy::verificationRow(MediumType type, Level level,
                                               evidence::Technique technique) const
{
    const VerificationRow *best = nullptr;
    const auto weight = [](const VerificationRow &row) {
        return (row.techniques.empty() ? 0 : 2) + (row.types.empty() ? 0 : 1);
    };
    for (const VerificationRow &row : verification) {
        const bool fits = row.level == level && (row.types.empty() || holds(row.types, type)) &&
                          (row.techniques.empty() || holds(row.techniques, technique));
        if (fits && (best == nullptr || weight(row) > weight(*best)))
            best = &row;
    }
    return best;
}

const ParticleRow *Policy::particleRow(Material material, DataClass dataClass) const
{
    for (const ParticleRow &row : particles) {
        if (row.material == material && holds(row.classes, dataClass))
            return &row;
    }
    return nullptr;
}

Result<Policies> Policies::build(const std::vector<model::DefinitionRow> &definitions)
{
    Policies policies;
    for (const model::DefinitionRow &definition : definitions) {
        if (definition.kind != kPolicyKind)
            continue;
        TALLY_TRY(Policy policy, readPolicy(definition));
        policies.m_policies.push_back(std::move(policy));
    }
    std::sort(policies.m_policies.begin(), policies.m_policies.end(),
              [](const Policy &a, const Policy &b) { return a.name < b.name; });
    const auto defaults = std::count_if(policies.m_policies.begin(), policies.m_policies.end(),
                                        [](const Policy &policy) { return policy.isDefault; });
    if (defaults != 1) {
        Error error =
            makeError(ErrorCode::InvalidInput,
                      defaults == 0 ? "No sanitisation policy is the default"
                                    : "More than one sanitisation policy is the default",
                      "Write \"default\": true in one of them; docs/disposal-policy.md says which.");
        error.field = "default";
        return error;
    }
    return policies;
}

const Policy &Policies::inForce(Day on) const
{
    const Policy *best = nullptr;
    const Policy *fallback = nullptr;
    for (const Policy &policy : m_policies) {
        if (policy.isDefault)
            fallback = &policy;
        if (!policy.adopted || policy.adopted->on > on || !isValidOn(policy, on))
            continue;
        if (best == nullptr || policy.adopted->on > best->adopted->on)
            best = &policy;
    }
    return best != nullptr ? *best : *fallback;
}

const Policy *Policies::named(std::string_view name) const
{
    for (const Policy &policy : m_policies) {
        if (policy.name == name)
            return &policy;
    }
    return nullptr;
}

Outcome checkDefinitions(std::vector<model::DefinitionRow> heldPolicies,
                         const std::vector<model::DefinitionRow> &own)
{
    bool hasPolicy = false;
    for (const model::DefinitionRow &definition : own) {
        if (definition.kind == kCalendarKind)
            TALLY_CHECK(WorkingDays::read(definition));
        if (definition.kind != kPolicyKind)
            continue;
        hasPolicy = true;
        std::erase_if(heldPolicies,
                      [&](const model::DefinitionRow &held) { return held.name == definition.name; });
        heldPolicies.push_back(definition);
    }
    if (hasPolicy)
        TALLY_CHECK(Policies::build(heldPolicies));
    return {};
}

bool matchesPattern(std::string_view pattern, std::string_view text)
{
    const std::string p = text::lowerAscii(pattern), t = text::lowerAscii(text);
    std::size_t i = 0, j = 0, mark = 0;
    std::optional<std::size_t> star;
    while (j < t.size()) {
        if (i < p.size() && p[i] == '*') {
            star = i++;
            mark = j;
        } else if (i < p.size() && p[i] == t[j]) {
            ++i;
            ++j;
        } else if (star) {
            i = *star + 1;
            j = ++mark;
        } else {
            return false;
        }
    }
    while (i < p.size() && p[i] == '*')
        ++i;
    return i == p.size();
}

} // namespace tally::disposal
