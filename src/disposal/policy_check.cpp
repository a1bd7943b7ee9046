// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/policy_check.h"

#include "core/text.h"

#include <algorithm>

namespace tally::disposal {

namespace {

std::string at(const char *list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index + 1) + "]: ";
}

std::string checkRequired(const Policy &policy)
{
    bool hasGeneral = false, hasFailed = false;
    std::vector<MediumType> seen;
    for (std::size_t i = 0; i < policy.required.size(); ++i) {
        const RequiredRow &row = policy.required[i];
        hasGeneral |= row.types.empty() && !row.forFailed;
        hasFailed |= row.forFailed;
        for (const MediumType type : row.types) {
            if (std::find(seen.begin(), seen.end(), type) != seen.end())
                return at("required", i) + "there is another row for " + std::string(wordOf(type));
            seen.push_back(type);
        }
        for (std::size_t c = 0; c < 4; ++c) {
            for (std::size_t d = 0; d < 4; ++d) {
                if ((c > 0 && row.cells[c][d].level < row.cells[c - 1][d].level) ||
                    (d > 0 && row.cells[c][d].level < row.cells[c][d - 1].level))
                    return at("required", i) + "it asks less for C" + std::to_string(c + 1) + ", D" +
                           std::to_string(d + 1) + " than for a lower class or a nearer destination";
            }
        }
    }
    if (!hasGeneral)
        return "required: there is no row for \"any\"";
    return hasFailed ? std::string() : "required: there is no row for \"failed\"";
}

std::string checkTechniques(const Policy &policy)
{
    for (std::size_t i = 0; i < policy.techniques.size(); ++i) {
        const TechniqueRow &row = policy.techniques[i];
        if ((row.level == Level::Destroy) != evidence::destroys(row.technique))
            return at("techniques", i) + std::string(techniqueName(row.technique)) + " cannot reach " +
                   std::string(wordOf(row.level));
        for (const MediumType type : row.types) {
            if (policy.verificationRow(type, row.level, row.technique) == nullptr)
                return at("techniques", i) + "no verification says how " +
                       std::string(techniqueName(row.technique)) + " of " + std::string(wordOf(type)) +
                       " is shown to reach " + std::string(wordOf(row.level));
            for (const NeverRow &never : policy.never) {
                const bool isSame =
                    std::find(never.types.begin(), never.types.end(), type) != never.types.end() &&
                    std::find(never.techniques.begin(), never.techniques.end(), row.technique) !=
                        never.techniques.end();
                if (isSame)
                    return at("techniques", i) + std::string(techniqueName(row.technique)) + " of " +
                           std::string(wordOf(type)) + " is among what never counts";
            }
        }
    }
    return policy.techniques.empty() ? "techniques: there is none" : std::string();
}

} // namespace

std::optional<ParticleClass> particleClassOf(std::string_view text)
{
    std::string letters;
    for (const char c : text::upperAscii(text)) {
        if (c != ' ' && c != '-')
            letters += c;
    }
    constexpr std::string_view kLetters = "PFOTHE";
    if (letters.size() != 2 || kLetters.find(letters[0]) == std::string_view::npos || letters[1] < '1' ||
        letters[1] > '7')
        return {};
    return ParticleClass{letters[0], letters[1] - '0'};
}

std::string contradictionOf(const Policy &policy)
{
    if (policy.validTo && *policy.validTo < policy.validFrom)
        return "valid_to: it is before valid_from";
    if (std::string reason = checkRequired(policy); !reason.empty())
        return reason;
    return checkTechniques(policy);
}

} // namespace tally::disposal
