// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/precedence_rules.h"

#include "model/private_values.h"
#include "store/store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace tally::app {

namespace {

constexpr std::string_view kKind = "precedence";

Result<model::DefinitionRow> definitionOf(const std::string &text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    const auto name = json.is_object() ? json.find("name") : json.end();
    const auto kind = json.is_object() ? json.find("kind") : json.end();
    if (!json.is_object() || kind == json.end() || *kind != kKind)
        return makeError(ErrorCode::InvalidInput, "this is no definition of kind \"precedence\"",
                         "docs/precedence.md shows one");
    if (name == json.end() || !name->is_string() || name->get_ref<const std::string &>().empty())
        return makeError(ErrorCode::InvalidInput, "the name of the precedence rules is missing",
                         "docs/precedence.md shows where it stands");
    return model::DefinitionRow{kPartnership, std::string(kKind), name->get<std::string>(), text};
}

// Rules that speak of a class that there is not would never be asked.
Outcome checkClasses(const model::ClassRegistry &classes, const std::string &text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    const auto named = json.find("classes");
    if (named == json.end() || !named->is_object())
        return {};
    for (const auto &[name, rules] : named->items()) {
        if (classes.find(name) == nullptr)
            return makeError(ErrorCode::InvalidInput,
                             "the precedence rules name a class that there is not: " + name,
                             "\"tally classes\" lists them");
    }
    return {};
}

// As they would stand, in the order in which the register holds them: by name.
Result<reconcile::Precedence> rulesWith(const estate::Estate &estate, const model::DefinitionRow &wanted)
{
    std::vector<model::DefinitionRow> all = estate.definitions(kKind);
    const auto same = std::find_if(all.begin(), all.end(), [&](const model::DefinitionRow &each) {
        return model::keyOf(each) == model::keyOf(wanted);
    });
    if (same == all.end())
        all.push_back(wanted);
    else
        *same = wanted;
    std::sort(all.begin(), all.end(), [](const model::DefinitionRow &a, const model::DefinitionRow &b) {
        return std::tie(a.owner, a.name) < std::tie(b.owner, b.name);
    });
    return reconcile::Precedence::build(all);
}

Result<reconcile::Precedence> checkedRulesWith(const estate::Estate &estate,
                                               const model::DefinitionRow &wanted)
{
    TALLY_CHECK(checkClasses(estate.classes(), wanted.text));
    return rulesWith(estate, wanted);
}

Outcome streamClaims(store::Store &store, OperationNumber at, const reconcile::ClaimSink &sink,
                     JobContext &job)
{
    model::UnsealMap sealed;
    TALLY_TRY(const std::vector<model::PrivateValue> values, store.privateValues());
    for (const model::PrivateValue &value : values)
        sealed.emplace(value.digest, value.value);
    const std::size_t valueColumn = model::tableSpec(model::Table::Claim).keys.size();
    Outcome reading;
    TALLY_CHECK(store.scan(
        model::Table::Claim, at,
        [&](const model::RowView &row) {
            auto value = model::parseAttributeValue(row.text(valueColumn));
            if (!value) {
                reading = value.error();
                return false;
            }
            sink(ReportId(row.integer(0)), row.text(1), model::unsealedValue(sealed, std::move(*value)));
            return !job.cancelled();
        },
        job));
    TALLY_CHECK(reading);
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "stopped before all claims were read");
    return {};
}

Result<PrecedenceTrial> tryOn(Register &opened, const estate::EstatePtr &estate,
                              const model::DefinitionRow &wanted, JobContext &job)
{
    TALLY_TRY(const reconcile::Precedence rules, checkedRulesWith(*estate, wanted));
    job.step("Reading what every source says");
    const auto claims = [&](const reconcile::ClaimSink &sink) {
        const Outcome read = streamClaims(opened.store(), estate->operation(), sink, job);
        job.step("Working out the values");
        return read;
    };
    PrecedenceTrial trial;
    trial.name = wanted.name;
    TALLY_TRY(trial.preview, reconcile::previewPrecedence(*estate, rules, claims, job));
    return trial;
}

} // namespace

Result<reconcile::Precedence> precedenceWith(const estate::Estate &estate, const std::string &text)
{
    TALLY_TRY(const model::DefinitionRow wanted, definitionOf(text));
    return checkedRulesWith(estate, wanted);
}

Result<PrecedenceTrial> tryPrecedence(Register &opened, const std::string &text, JobContext &job)
{
    TALLY_TRY(const model::DefinitionRow wanted, definitionOf(text));
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    return tryOn(opened, estate, wanted, job);
}

Result<PrecedenceAdopted> adoptPrecedence(Register &opened, const std::string &text,
                                          const std::string &reason, JobContext &job,
                                          const reconcile::RulePreview *seen)
{
    TALLY_TRY(const model::DefinitionRow wanted, definitionOf(text));
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    const std::vector<model::DefinitionRow> held = estate->definitions(kKind);
    if (std::any_of(held.begin(), held.end(), [&](const model::DefinitionRow &each) {
            return model::keyOf(each) == model::keyOf(wanted) && each.text == wanted.text;
        }))
        return makeError(ErrorCode::Conflict, "the rules \"" + wanted.name + "\" hold already");
    PrecedenceAdopted adopted;
    TALLY_TRY(adopted.trial, tryOn(opened, estate, wanted, job));
    if (seen != nullptr && seen->changes != adopted.trial.preview.changes)
        return makeError(ErrorCode::Conflict, "other values would change by now than those that were listed",
                         "Try the rules again");
    model::OperationDraft draft;
    draft.kind = "definition";
    draft.source = reconcile::kPersonSource;
    draft.reason = reason;
    const auto was = estate->beganOf(model::keyOf(wanted));
    draft.changes.push_back(was ? model::replace(wanted, *was) : model::begin(wanted));
    std::vector<model::Change> values = reconcile::changesOf(*estate, adopted.trial.preview);
    std::move(values.begin(), values.end(), std::back_inserter(draft.changes));
    TALLY_TRY(adopted.operation, opened.commit(std::move(draft), job));
    return adopted;
}

} // namespace tally::app
