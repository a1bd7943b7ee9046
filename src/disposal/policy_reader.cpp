// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/policy.h"

#include "core/text.h"
#include "disposal/policy_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace tally::disposal {

namespace {

using Json = nlohmann::json;
using Reason = std::string; // why not; empty: taken

std::vector<std::string>
keysOf(const std::vector<std::pair<std::string, std::function<Reason(const Json &)>>> &reads)
{
    std::vector<std::string> keys;
    for (const auto &[key, read] : reads)
        keys.push_back(key);
    return keys;
}

// Reads the keys of one object, each by its own function.
class Keys
{
public:
    template <typename Read>
    Keys &add(std::string key, Read read)
    {
        m_reads.emplace_back(std::move(key), std::move(read));
        return *this;
    }
    Keys &text(std::string key, std::string &into)
    {
        return add(std::move(key), [&into](const Json &json) -> Reason {
            if (!json.is_string() || text::trimmed(json.get_ref<const std::string &>()).empty())
                return "it is no text";
            into = json.get<std::string>();
            return {};
        });
    }
    Keys &flag(std::string key, bool &into)
    {
        return add(std::move(key), [&into](const Json &json) -> Reason {
            if (!json.is_boolean())
                return "it is neither true nor false";
            into = json.get<bool>();
            return {};
        });
    }
    Keys &number(std::string key, std::int64_t &into, std::int64_t least = 0, std::int64_t most = 1'000'000)
    {
        return add(std::move(key), [&into, least, most](const Json &json) -> Reason {
            if (!json.is_number_integer() || json.get<double>() < static_cast<double>(least) ||
                json.get<double>() > static_cast<double>(most))
                return "it is no whole number from " + std::to_string(least) + " to " + std::to_string(most);
            into = json.get<std::int64_t>();
            return {};
        });
    }
    template <typename Date>
    Keys &day(std::string key, Date &into)
    {
        return add(std::move(key), [&into](const Json &json) -> Reason {
            const auto day = json.is_string() ? parseDay(json.get_ref<const std::string &>()) : std::nullopt;
            if (!day)
                return "it is no day like 2026-06-30";
            into = *day;
            return {};
        });
    }
    // One word that `named` knows.
    template <typename Value, typename Named>
    Keys &word(std::string key, Value &into, Named named)
    {
        return add(std::move(key), [&into, named](const Json &json) -> Reason {
            const auto value = json.is_string() ? named(json.get_ref<const std::string &>())
                                                : decltype(named(std::string())){};
            if (!value)
                return "there is no " + json.dump();
            into = *value;
            return {};
        });
    }
    template <typename Value, typename Named>
    Keys &words(std::string key, std::vector<Value> &into, Named named)
    {
        return add(std::move(key), [&into, named](const Json &json) -> Reason {
            if (!json.is_array() || json.empty())
                return "it is no list";
            for (const Json &each : json) {
                const auto value = each.is_string() ? named(each.get_ref<const std::string &>())
                                                    : decltype(named(std::string())){};
                if (!value)
                    return "there is no " + each.dump();
                into.push_back(*value);
            }
            return {};
        });
    }

    // "techniques[3].level: it is no list"; empty: all is taken.
    Reason read(const Json &json, const std::string &prefix, const std::vector<std::string> &needed) const
    {
        if (!json.is_object())
            return prefix + ": it is no JSON object";
        const std::string dot = prefix.empty() ? "" : prefix + ".";
        for (const std::string &key : needed) {
            if (!json.contains(key))
                return dot + key + ": it is missing";
        }
        for (const auto &[key, value] : json.items()) {
            const auto found = std::find_if(m_reads.begin(), m_reads.end(),
                                            [&name = key](const auto &each) { return each.first == name; });
            if (found == m_reads.end()) {
                const std::string near = text::nearest(key, keysOf(m_reads));
                return dot + key + ": there is no such key" +
                       (near.empty() ? "" : "; did you mean " + near + "?");
            }
            if (Reason reason = found->second(value); !reason.empty())
                return dot + key + (reason.front() == '[' || reason.front() == '.' ? reason : ": " + reason);
        }
        return {};
    }

private:
    std::vector<std::pair<std::string, std::function<Reason(const Json &)>>> m_reads;
};

// A list of objects; the reason begins with the index.
template <typename Row, typename Read>
std::function<Reason(const Json &)> rowsInto(std::vector<Row> &into, Read read)
{
    return [&into, read](const Json &json) -> Reason {
        if (!json.is_array())
            return "it is no list";
        for (std::size_t i = 0; i < json.size(); ++i) {
            Row row;
            if (Reason reason = read(json[i], row); !reason.empty())
                return "[" + std::to_string(i + 1) + "]" + (reason.front() == ':' ? reason : "." + reason);
            into.push_back(std::move(row));
        }
        return {};
    };
}

std::optional<char> markNamed(const std::string &word)
{
    return word == "R" || word == "K" || word == "P" ? std::optional(word.front()) : std::nullopt;
}

Keys &addSource(Keys &keys, Source &source)
{
    return keys.text("source", source.text).word("mark", source.mark, markNamed);
}

// "any" and "failed" are no types: the first leaves the list empty, the second sets the mark.
Keys &addTypes(Keys &keys, std::vector<MediumType> &types, bool *forFailed = nullptr)
{
    return keys.add("types", [&types, forFailed](const Json &json) -> Reason {
        if (!json.is_array() || json.empty())
            return "it is no list";
        for (const Json &each : json) {
            const std::string word = each.is_string() ? each.get<std::string>() : std::string();
            if (word == "any" && json.size() == 1)
                return {};
            if (word == "failed" && forFailed != nullptr) {
                *forFailed = true;
                continue;
            }
            const auto type = mediumTypeNamed(word);
            if (!type)
                return "there is no medium type " + each.dump();
            types.push_back(*type);
        }
        return {};
    });
}

std::optional<Cell> cellNamed(const std::string &word)
{
    if (word == "destroy_or_risk")
        return Cell{Level::Destroy, true, false};
    if (word == "per_member")
        return Cell{Level::Destroy, false, true};
    const auto level = levelNamed(word);
    return !level || *level == Level::None ? std::nullopt : std::optional(Cell{*level, false, false});
}

std::optional<DataClass> judgedClass(const std::string &word)
{
    const auto found = dataClassNamed(word);
    return found == DataClass::OutOfScope ? std::nullopt : found;
}

std::optional<Level> reachedLevel(const std::string &word)
{
    const auto found = levelNamed(word);
    return found == Level::None ? std::nullopt : found;
}

std::optional<evidence::Technique> usedTechnique(const std::string &word)
{
    const auto found = evidence::techniqueNamed(word);
    return found == evidence::Technique::Unknown ? std::nullopt : found;
}

std::optional<Verification> verificationNamed(const std::string &word)
{
    for (int kind = 0; kind <= static_cast<int>(Verification::Kind::ManagementConfirmed); ++kind) {
        Verification verification{static_cast<Verification::Kind>(kind), 100};
        if (textOf(verification) == word)
            return verification;
        for (verification.percent = 1; verification.percent < 100; ++verification.percent) {
            if (textOf(verification) == word)
                return verification;
        }
    }
    return {};
}

Reason readRequired(const Json &json, RequiredRow &row)
{
    Keys keys;
    addTypes(addSource(keys, row.source), row.types, &row.forFailed);
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        keys.add(std::string(wordOf(static_cast<DataClass>(c))), [&row, c](const Json &cells) -> Reason {
            if (!cells.is_array() || cells.size() != row.cells[c].size())
                return "it is no list of four levels, for D1 to D4";
            for (std::size_t d = 0; d < cells.size(); ++d) {
                const auto cell =
                    cells[d].is_string() ? cellNamed(cells[d].get<std::string>()) : std::nullopt;
                if (!cell)
                    return "there is no " + cells[d].dump() +
                           "; write clear, clear_plus, purge, destroy, destroy_or_risk or per_member";
                row.cells[c][d] = *cell;
            }
            return {};
        });
    }
    keys.add("also", [&row](const Json &also) -> Reason {
        row.otherPartToo = also == "other_part";
        return row.otherPartToo ? Reason() : "write \"other_part\"";
    });
    return keys.read(json, {}, {"types", "C1", "C2", "C3", "C4", "source", "mark"});
}

Reason readTechnique(const Json &json, TechniqueRow &row)
{
    Keys keys;
    addTypes(addSource(keys, row.source), row.types);
    keys.word("technique", row.technique, usedTechnique)
        .word("level", row.level, reachedLevel)
        .words("classes", row.classes, judgedClass)
        .words("conditions", row.conditions, [](const std::string &word) { return conditionNamed(word); })
        .flag("enabled", row.isEnabled);
    Reason reason = keys.read(json, {}, {"types", "technique", "level", "source", "mark"});
    return reason.empty() && row.types.empty()
               ? "types: \"any\" would let a technique count that nobody looked at"
               : reason;
}

Reason readVerification(const Json &json, VerificationRow &row)
{
    Keys keys;
    addTypes(addSource(keys, row.source), row.types);
    keys.word("level", row.level, reachedLevel)
        .words("techniques", row.techniques, usedTechnique)
        .words("any_of", row.anyOf, verificationNamed);
    return keys.read(json, {}, {"types", "level", "any_of", "source", "mark"});
}

Reason readNever(const Json &json, NeverRow &row)
{
    Keys keys;
    addTypes(addSource(keys, row.source), row.types);
    keys.words("techniques", row.techniques, usedTechnique).text("what", row.what);
    return keys.read(json, {}, {"types", "what", "source", "mark"});
}

Reason readParticle(const Json &json, ParticleRow &row)
{
    Keys keys;
    addSource(keys, row.source)
        .word("material", row.material, [](const std::string &word) { return materialNamed(word); })
        .words("classes", row.classes, judgedClass)
        .number("edge_um", row.edgeMicrometres, 1)
        .text("particle_class", row.particleClass);
    Reason reason =
        keys.read(json, {}, {"material", "classes", "edge_um", "particle_class", "source", "mark"});
    return reason.empty() && !particleClassOf(row.particleClass)
               ? "particle_class: it is no class of ISO/IEC 21964 like H-5"
               : reason;
}

Reason readGrade(const Json &json, GradeRow &row)
{
    Keys keys;
    addSource(keys, row.source)
        .words("classes", row.classes, judgedClass)
        .word("level", row.level, reachedLevel)
        .word("grade", row.grade, [](const std::string &word) { return gradeNamed(word); });
    return keys.read(json, {}, {"grade", "source", "mark"});
}

Reason readDegausser(const Json &json, DegausserRow &row)
{
    Keys keys;
    addTypes(keys.text("tool", row.tool), row.types);
    Reason reason = keys.read(json, {}, {"tool", "types"});
    return reason.empty() && row.types.empty() ? "types: \"any\" would rate it for flash" : reason;
}

Reason readTexts(const Json &json, std::vector<std::string> &into)
{
    if (!json.is_array())
        return "it is no list";
    for (const Json &each : json) {
        if (!each.is_string() || each.get<std::string>().empty())
            return "it is no list of texts";
        into.push_back(each.get<std::string>());
    }
    return {};
}

Reason readNumbers(const Json &json, std::vector<std::int64_t> &into)
{
    into.clear();
    if (!json.is_array())
        return "it is no list";
    for (const Json &each : json) {
        if (!each.is_number_integer() || each.get<double>() < 0 || each.get<double>() > 1000)
            return "it is no list of whole numbers up to 1000";
        into.push_back(each.get<std::int64_t>());
    }
    return std::is_sorted(into.begin(), into.end()) ? Reason() : "they do not rise";
}

Reason readParameters(const Json &json, Parameters &into)
{
    Keys keys;
    keys.number("max_attempts", into.maxAttempts, 1, 10)
        .number("custody_tolerance_minutes", into.custodyToleranceMinutes)
        .number("weight_tolerance_permille", into.weightTolerancePermille, 0, 1000)
        .number("weight_tolerance_grams", into.weightToleranceGrams)
        .number("capacity_tolerance_permille", into.capacityTolerancePermille, 0, 100)
        .number("quarantine_places", into.quarantinePlaces, 1)
        .number("quarantine_warn_percent", into.quarantineWarnPercent, 1, 100)
        .number("receipt_due_working_days", into.receiptDueWorkingDays, 0, 365)
        .number("report_due_working_days", into.reportDueWorkingDays, 0, 365)
        .number("certificate_due_working_days", into.certificateDueWorkingDays, 0, 365)
        .add("escalate_after_working_days",
             [&into](const Json &value) { return readNumbers(value, into.escalateAfterWorkingDays); })
        .flag("overdue_blocks_orders", into.overdueBlocksOrders)
        .number("clock_ahead_minutes", into.clockAheadMinutes, 0, 1440)
        .number("unknown_zone_minutes", into.unknownZoneMinutes, 0, 1440)
        .number("late_entry_hours", into.lateEntryHours, 1, 720)
        .number("incident_hours", into.incidentHours, 1, 720)
        .number("break_glass_hours", into.breakGlassHours, 1, 720)
        .number("retention_years", into.retentionYears, 3, 100)
        .number("sample_reread_percent", into.sampleRereadPercent, 0, 100)
        .flag("small_team", into.smallTeam)
        .flag("destroy_witness_c4", into.destroyWitnessC4)
        .number("unsanitised_target_days", into.unsanitisedTargetDays)
        .number("certificate_target_working_days", into.certificateTargetWorkingDays)
        .number("checkpoint_target_hours", into.checkpointTargetHours);
    Reason reason = keys.read(json, {}, {});
    return reason.empty() ? reason : "." + reason;
}

Reason readEncryption(const Json &json, Policy &policy)
{
    Source source;
    Keys keys;
    addSource(keys, source)
        .number("key_bits_at_least", policy.keyBitsAtLeast, 112, 4096)
        .add("denied_models", [&](const Json &models) { return readTexts(models, policy.deniedModels); });
    Reason reason = keys.read(json, {}, {"key_bits_at_least", "denied_models", "source", "mark"});
    return reason.empty() ? reason : "." + reason;
}

Reason readAdoption(const Json &json, Policy &policy)
{
    Adoption adoption;
    Keys keys;
    keys.text("author", adoption.author).text("approver", adoption.approver).day("on", adoption.on);
    if (Reason reason = keys.read(json, {}, {"author", "approver", "on"}); !reason.empty())
        return "." + reason;
    if (text::folded(text::trimmed(adoption.author)) == text::folded(text::trimmed(adoption.approver)))
        return "author and approver are one person; a policy is adopted by two";
    policy.adopted = adoption;
    return {};
}

Reason readAll(const Json &json, Policy &policy)
{
    std::string kind, name;
    Keys keys;
    keys.text("kind", kind)
        .text("name", name)
        .text("label", policy.label)
        .text("help", policy.help)
        .text("source", policy.source)
        .number("version", policy.version, 1)
        .day("valid_from", policy.validFrom)
        .day("valid_to", policy.validTo)
        .flag("default", policy.isDefault)
        .add("adopted", [&](const Json &value) { return readAdoption(value, policy); })
        .add("required", rowsInto(policy.required, readRequired))
        .add("verification", rowsInto(policy.verification, readVerification))
        .add("techniques", rowsInto(policy.techniques, readTechnique))
        .add("never", rowsInto(policy.never, readNever))
        .add("particles", rowsInto(policy.particles, readParticle))
        .add("grades", rowsInto(policy.grades, readGrade))
        .add("encryption", [&](const Json &value) { return readEncryption(value, policy); })
        .add("degaussers", rowsInto(policy.degaussers, readDegausser))
        .add("parameters", [&](const Json &value) { return readParameters(value, policy.parameters); });
    return keys.read(json, {},
                     {"label", "source", "version", "valid_from", "required", "verification", "techniques",
                      "never", "particles", "grades", "encryption"});
}

Error bad(const model::DefinitionRow &definition, const std::string &reason)
{
    Error error = makeError(ErrorCode::InvalidInput, reason, "docs/disposal-policy.md shows a policy.");
    // "techniques[3].level: it is no list": the key apart
    const std::size_t colon = reason.find(": ");
    if (colon != std::string::npos && reason.find(' ') > colon) {
        error.field = reason.substr(0, colon);
        error.reason = reason.substr(colon + 2);
    }
    error.reason = "the sanitisation policy \"" + definition.name + "\": " + error.reason;
    return error;
}

} // namespace

Result<Policy> readPolicy(const model::DefinitionRow &definition)
{
    const Json json = Json::parse(definition.text, nullptr, false);
    if (!json.is_object())
        return bad(definition, "it is no JSON object");
    Policy policy;
    policy.name = definition.name;
    Reason reason = readAll(json, policy);
    if (reason.empty())
        reason = contradictionOf(policy);
    if (!reason.empty())
        return bad(definition, reason);
    return policy;
}

} // namespace tally::disposal
