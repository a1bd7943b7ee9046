// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/level.h"

#include "disposal/conditions.h"

#include <algorithm>

namespace tally::disposal {

namespace {

template <typename List, typename Value>
bool holds(const List &list, const Value &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

// Codes of their own say what is amiss; EV-LEVEL is for a technique that is too weak whatever the run.
bool hasCodeOfItsOwn(const Reason &reason)
{
    return reason.code != "EV-LEVEL";
}

struct Candidate
{
    const TechniqueRow *row = nullptr;
    std::vector<Reason> unmet;
};

std::vector<Candidate> candidates(const evidence::Row &run, const MediumFacts &medium, const Policy &policy)
{
    const DataClass dataClass = medium.dataClass.value_or(DataClass::C3);
    std::vector<Candidate> found;
    for (const TechniqueRow &row : policy.techniques) {
        const bool fits = row.isEnabled && row.technique == run.technique && holds(row.types, medium.type) &&
                          (row.classes.empty() || holds(row.classes, dataClass)) &&
                          (!medium.isDestroyOnly || row.level == Level::Destroy);
        if (!fits)
            continue;
        Candidate candidate{&row, {}};
        for (const Condition condition : row.conditions) {
            if (std::optional<Reason> reason = unmetCondition(condition, run, medium, policy))
                candidate.unmet.push_back(std::move(*reason));
        }
        found.push_back(std::move(candidate));
    }
    return found;
}

// That which would suffice with the least amiss, else that which comes nearest.
const Candidate *nearest(const std::vector<Candidate> &all, Level wanted)
{
    const Candidate *best = nullptr;
    for (const Candidate &each : all) {
        if (best == nullptr) {
            best = &each;
            continue;
        }
        const bool suffices = each.row->level >= wanted, bestSuffices = best->row->level >= wanted;
        if (suffices != bestSuffices ? suffices
            : suffices               ? each.unmet.size() < best->unmet.size()
                                     : each.row->level > best->row->level)
            best = &each;
    }
    return best;
}

std::string ruleOf(const TechniqueRow &row, const MediumFacts &medium)
{
    return std::string(labelOf(medium.type)) + ", " + std::string(techniqueName(row.technique)) + ": " +
           std::string(wordOf(row.level)) + " (" + row.source.text + " [" + row.source.mark + "])";
}

std::string whyTooWeak(const evidence::Row &run, const MediumFacts &medium, const Policy &policy,
                       const Candidate *best)
{
    const std::string technique(techniqueName(run.technique));
    const std::string of = " of " + std::string(labelOf(medium.type));
    if (medium.isDestroyOnly && !evidence::destroys(run.technique))
        return "the medium failed or is locked: only its destruction counts";
    for (const NeverRow &never : policy.never) {
        if (holds(never.types, medium.type) && holds(never.techniques, run.technique))
            return technique + of + " never counts (" + never.what + ")";
    }
    if (run.technique == evidence::Technique::CheckOnly)
        return "it only checks whether the medium is empty, and wipes nothing";
    if (run.technique == evidence::Technique::Unknown)
        return run.method.empty() ? "it does not say what was done"
                                  : "\"" + run.method + "\" is no technique that we know";
    if (best == nullptr)
        return "the policy " + policy.title() + " knows no level for " + technique + of + " with data of " +
               std::string(wordOf(medium.dataClass.value_or(DataClass::C3)));
    return technique + of + " reaches " + std::string(wordOf(best->row->level)) + " at most";
}

} // namespace

MediumType decisionType(const MediumFacts &medium, const Policy &policy)
{
    const bool mayBe =
        medium.isSelfEncrypting &&
        (medium.type == MediumType::Hdd || medium.type == MediumType::Ssd || medium.type == MediumType::Nvme);
    return mayBe && missingEncryptionConditions(medium, {}, policy).empty() ? MediumType::Sed : medium.type;
}

Required required(const MediumFacts &medium, const Policy &policy)
{
    Required result;
    const DataClass dataClass = medium.dataClass.value_or(DataClass::C3);
    const Destination destination = medium.destination.value_or(Destination::D4);
    const MediumType type = decisionType(medium, policy);
    result.cell =
        medium.isDestroyOnly ? "failed or locked " + std::string(labelOf(type)) : std::string(labelOf(type));
    result.cell += ", " + std::string(wordOf(dataClass));
    if (!medium.dataClass)
        result.cell += " (unknown)";
    result.cell += ", " + std::string(shortWordOf(destination)) + " (" +
                   std::string(medium.destination ? wordOf(destination) : "not decided") + "): ";
    if (dataClass == DataClass::OutOfScope) {
        result.outOfScope = true;
        result.cell += "out of scope";
        return result;
    }
    const RequiredRow &row = policy.requiredRow(type, medium.isDestroyOnly);
    const Cell &cell = row.cells[static_cast<std::size_t>(dataClass)][static_cast<std::size_t>(destination)];
    result.level = cell.level;
    result.riskAcceptable = cell.riskAcceptable;
    result.perMember = cell.perMember;
    result.otherPartToo = row.otherPartToo;
    result.cell += cell.perMember ? std::string("each member by itself") : std::string(wordOf(cell.level));
    if (cell.riskAcceptable)
        result.cell += ", or the risk accepted in writing";
    if (row.otherPartToo)
        result.cell += ", and the device reset";
    return result;
}

Reached levelReached(const evidence::Row &row, const MediumFacts &medium, const Policy &policy, Level wanted)
{
    Reached result;
    const std::vector<Candidate> all = candidates(row, medium, policy);
    const bool isDone = row.status == evidence::RunStatus::Completed && row.dataAfter != true;
    std::vector<Reason> contradictions = coverageContradictions(row, medium);
    for (const Candidate &each : all) {
        if (std::all_of(each.unmet.begin(), each.unmet.end(), hasCodeOfItsOwn))
            result.byTechnique = std::max(result.byTechnique, each.row->level);
        if (isDone && each.unmet.empty() && contradictions.empty())
            result.level = std::max(result.level, each.row->level);
    }
    const Candidate *const best = nearest(all, wanted);
    if (best != nullptr)
        result.rule = ruleOf(*best->row, medium);
    if (result.level >= wanted && isDone)
        return result;
    result.unmet = std::move(contradictions);
    if (best != nullptr) {
        for (const Reason &reason : best->unmet) {
            const bool isKnown = std::any_of(result.unmet.begin(), result.unmet.end(),
                                             [&](const Reason &known) { return known.code == reason.code; });
            if (!isKnown || reason.code == "EV-LEVEL")
                result.unmet.push_back(reason);
        }
    }
    const bool isSaid = std::any_of(result.unmet.begin(), result.unmet.end(),
                                    [](const Reason &reason) { return reason.code == "EV-LEVEL"; });
    if (result.byTechnique < wanted && !isSaid)
        result.unmet.push_back({"EV-LEVEL", whyTooWeak(row, medium, policy, best),
                                "Sanitise it again by a technique that reaches " +
                                    std::string(wordOf(wanted)) + ", or destroy it."});
    return result;
}

} // namespace tally::disposal
