// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shipped_texts.h"

#include "app/definitions.h"
#include "audit/finding_policy.h"
#include "audit/quality_rule.h"
#include "disposal/policy.h"
#include "disposal/working_days.h"
#include "licence/profile.h"
#include "recognise/rules.h"
#include "reconcile/precedence.h"
#include "store/store.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::app {

namespace {

using Name = std::pair<std::string, std::string>; // kind and name

Result<std::map<Name, std::string>> liveTexts(store::Store &store, JobContext &job)
{
    std::map<Name, std::string> texts;
    TALLY_TRY(const store::LogHead head, store.head());
    const std::size_t kind = model::keyIndex(model::Table::Definition, "kind");
    const std::size_t name = model::keyIndex(model::Table::Definition, "name");
    const std::size_t text = model::tableSpec(model::Table::Definition).keys.size() +
                             model::valueIndex(model::Table::Definition, "text");
    TALLY_CHECK(store.scan(
        model::Table::Definition, head.number,
        [&](const model::RowView &row) {
            if (row.owner() == kPartnership)
                texts.emplace(Name(row.text(kind), row.text(name)), row.text(text));
            return true;
        },
        job));
    return texts;
}

// Operations by which programs, not people, wrote definitions.
Result<std::set<OperationNumber>> operationsOfPrograms(store::Store &store)
{
    std::set<OperationNumber> numbers;
    TALLY_TRY(const store::LogHead head, store.head());
    TALLY_CHECK(store.operations(head.number, [&](const model::Operation &operation) {
        if (operation.kind == "init" || operation.kind == "upgrade")
            numbers.insert(operation.number);
        return true;
    }));
    return numbers;
}

// What the register has had of one definition, so far.
struct Past
{
    std::optional<OperationNumber> live; // `began` of the version in force
    bool edited = false;                 // that version is none that a program ever wrote
    bool known = false;                  // this program's text was in force before
};

Result<Past> pastOf(store::Store &store, const model::DefinitionRow &shipped,
                    const std::set<OperationNumber> &programs)
{
    TALLY_TRY(const auto versions, store.versions(model::Table::Definition, "name", shipped.name));
    Past past;
    std::set<std::string> ofPrograms;
    std::string inForce;
    for (const model::FactVersion &version : versions) {
        if (version.key != model::keyOf(shipped))
            continue;
        TALLY_TRY(const auto row, model::rowOf<model::DefinitionRow>(version.key, version.values));
        past.known |= row.text == shipped.text;
        if (programs.contains(version.began))
            ofPrograms.insert(row.text);
        if (!version.ended) {
            past.live = version.began;
            inForce = row.text;
        }
    }
    past.edited = past.live && !ofPrograms.contains(inForce);
    return past;
}

} // namespace

std::vector<model::DefinitionRow> shippedTexts()
{
    std::vector<model::DefinitionRow> texts = model::ClassRegistry::shippedDefinitions();
    texts.push_back({kPartnership, "precedence", std::string(reconcile::Precedence::kShippedName),
                     std::string(reconcile::Precedence::shippedText())});
    texts.push_back({kPartnership, std::string(audit::kPolicyKind), "shipped",
                     std::string(audit::FindingPolicy::shippedText())});
    const auto &rules = audit::shippedQualityRules();
    texts.insert(texts.end(), rules.begin(), rules.end());
    const auto &profiles = licence::shippedProfiles();
    texts.insert(texts.end(), profiles.begin(), profiles.end());
    const auto &policies = disposal::shippedPolicies();
    texts.insert(texts.end(), policies.begin(), policies.end());
    const auto &titles = recognise::shippedRules();
    texts.insert(texts.end(), titles.begin(), titles.end());
    return texts;
}

std::vector<DifferingDefinition> differingDefinitions(const estate::Estate &estate)
{
    std::map<Name, std::string> own;
    for (const char *kind :
         {"class", "relationship_type", "precedence", "quality_rule", "finding_policy", "licence_profile",
          "core_factors", "sanitisation_policy", "bank_holidays", "recognition_rule"}) {
        for (model::DefinitionRow &row : estate.definitions(kind)) {
            if (row.owner == kPartnership)
                own.emplace(Name(row.kind, row.name), std::move(row.text));
        }
    }
    std::vector<DifferingDefinition> result;
    for (const model::DefinitionRow &shipped : shippedTexts()) {
        const auto found = own.find({shipped.kind, shipped.name});
        if (found == own.end() || found->second != shipped.text)
            result.push_back({shipped.kind, shipped.name});
    }
    return result;
}

Result<std::optional<OperationNumber>> takeShippedTexts(Register &opened, JobContext &job)
{
    const std::optional<OperationNumber> nothing;
    std::vector<model::DefinitionRow> wanted = shippedTexts();
    TALLY_TRY(const auto live, liveTexts(opened.store(), job));
    std::erase_if(wanted, [&](const model::DefinitionRow &shipped) {
        const auto found = live.find({shipped.kind, shipped.name});
        return found != live.end() && found->second == shipped.text;
    });
    if (wanted.empty() || live.empty()) // none at all: the register is still being set up
        return nothing;
    TALLY_TRY(const std::set<OperationNumber> programs, operationsOfPrograms(opened.store()));
    model::OperationDraft draft;
    draft.kind = "upgrade";
    draft.source = "program";
    draft.reason = "definitions of a newer program";
    for (const model::DefinitionRow &shipped : wanted) {
        TALLY_TRY(const Past past, pastOf(opened.store(), shipped, programs));
        if (past.known || past.edited)
            continue;
        draft.changes.push_back(past.live ? model::replace(shipped, *past.live) : model::begin(shipped));
    }
    if (draft.changes.empty())
        return nothing;
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_CHECK(checkDescribed(*estate, draft.changes));
    TALLY_TRY(const OperationNumber number, opened.commit(std::move(draft), job));
    return std::optional(number);
}

} // namespace tally::app
