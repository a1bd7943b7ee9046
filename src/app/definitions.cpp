// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/definitions.h"

#include "app/input_files.h"
#include "audit/finding_policy.h"
#include "audit/quality_rule.h"
#include "disposal/policy.h"
#include "disposal/working_days.h"
#include "exchange/table_mapping.h"
#include "licence/profile.h"
#include "model/class_registry.h"
#include "model/source_rules.h"
#include "recognise/rules.h"
#include "reconcile/precedence.h"
#include "reconcile/references.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace tally::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kClassKind = "class";
constexpr std::string_view kTypeKind = "relationship_type";
constexpr std::string_view kMappingKind = "mapping";

std::string keyText(const model::FactKey &key, std::string_view column)
{
    const auto *text = std::get_if<std::string>(&key.cells.at(model::keyIndex(key.table, column)));
    return text == nullptr ? std::string() : *text;
}

Error badFile(const std::string &file, std::string field, std::string reason, std::string remedy)
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason), std::move(remedy));
    error.file = file;
    error.field = std::move(field);
    return error;
}

// Kinds that say so in their text; a class and a relationship type are told by what they hold.
constexpr auto kNamedKinds = std::to_array<std::string_view>(
    {"source", "precedence", "mapping", "quality_rule", "finding_policy", "licence_profile", "core_factors",
     disposal::kPolicyKind, disposal::kCalendarKind, "recognition_rule"});

Result<std::string> kindOf(const std::string &file, const Json &json)
{
    const auto named = json.find("kind");
    if (named == json.end())
        return std::string(json.contains("reverse") ? kTypeKind : kClassKind);
    const std::string kind = named->is_string() ? named->get<std::string>() : std::string();
    if (std::find(kNamedKinds.begin(), kNamedKinds.end(), kind) != kNamedKinds.end())
        return kind;
    return badFile(file, "kind", "There is no such kind of definition",
                   "Write source, precedence, mapping, quality_rule, finding_policy, licence_profile, "
                   "core_factors, sanitisation_policy, bank_holidays or recognition_rule; a class and a "
                   "relationship type need no kind.");
}

Result<model::DefinitionRow> definitionOf(const std::string &text, const std::string &file)
{
    const auto json = nlohmann::ordered_json::parse(text, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return badFile(file, {}, "This is no JSON object", "docs/classes.md shows one.");
    TALLY_TRY(const std::string kind, kindOf(file, json));
    const auto name = json.find("name");
    if (name == json.end() || !name->is_string() || name->get<std::string>().empty())
        return badFile(file, "name", "The name is missing", "docs/classes.md shows where it stands.");
    model::DefinitionRow row{kPartnership, kind, name->get<std::string>(), text};
    if (kind == kMappingKind) { // a mapping file knows no kind
        auto mapping = json;
        mapping.erase("kind");
        row.text = mapping.dump(2);
        const auto read = exchange::parseMapping(row.text);
        if (!read) {
            Error error = read.error();
            error.file = file;
            return error;
        }
    }
    return row;
}

// What stands in the rules beside classes and types: read as those who follow them read it.
Outcome checkRules(const estate::Estate &estate, const std::vector<model::DefinitionRow> &own)
{
    TALLY_TRY(const auto precedence, reconcile::Precedence::build(own));
    static_cast<void>(precedence);
    TALLY_TRY(const auto quality, audit::QualityRules::build(own, estate.classesPtr()));
    static_cast<void>(quality);
    TALLY_CHECK(audit::FindingPolicy::build(own));
    TALLY_TRY(const auto titles, recognise::Rules::build(own));
    static_cast<void>(titles);
    TALLY_CHECK(licence::Profiles::build(own));
    TALLY_CHECK(disposal::checkDefinitions(estate.definitions(disposal::kPolicyKind), own));
    TALLY_TRY(const model::SourceRules rules, model::SourceRules::build(own));
    for (const model::SourceRule &rule : rules.rules()) {
        if (!rule.owner.empty())
            TALLY_CHECK(reconcile::findOrganisation(estate, rule.owner));
        for (const auto &[className, days] : rule.staleAfter) {
            if (estate.classes().find(className) == nullptr)
                return makeError(ErrorCode::InvalidInput,
                                 "the rule for the source \"" + rule.pattern +
                                     "\" names a class that there is not: " + className);
        }
    }
    return {};
}

bool isDescription(const model::FactKey &key)
{
    return key.table == model::Table::Definition &&
           (keyText(key, "kind") == kClassKind || keyText(key, "kind") == kTypeKind);
}

// The descriptions as they would stand after the changes.
Result<std::vector<model::DefinitionRow>> descriptionsAfter(const estate::Estate &estate,
                                                            const std::vector<model::Change> &changes)
{
    std::vector<model::DefinitionRow> all = estate.definitions(kClassKind);
    const auto types = estate.definitions(kTypeKind);
    all.insert(all.end(), types.begin(), types.end());
    for (const model::Change &change : changes) {
        if (!isDescription(change.key))
            continue;
        std::erase_if(all, [&](const model::DefinitionRow &row) { return model::keyOf(row) == change.key; });
        if (change.values) {
            TALLY_TRY(model::DefinitionRow row,
                      model::rowOf<model::DefinitionRow>(change.key, *change.values));
            all.push_back(std::move(row));
        }
    }
    return all;
}

Error undescribed(std::size_t count, const std::string &what)
{
    return makeError(ErrorCode::Conflict, std::to_string(count) + (count == 1 ? " item " : " items ") + what,
                     "Change or retire what uses it first.");
}

Outcome checkAttributes(const estate::Estate &estate, const model::ClassRegistry &wanted,
                        const std::string &className, const std::vector<estate::Row> &rows)
{
    for (const model::AttributeSpec &spec : estate.classes().attributesOf(className)) {
        const model::AttributeSpec *then = wanted.attribute(className, spec.name);
        if (then != nullptr && then->type == spec.type && then->isPrivate == spec.isPrivate)
            continue;
        const auto users = std::count_if(rows.begin(), rows.end(), [&](estate::Row row) {
            return estate.attributeAt(row, spec.name).has_value();
        });
        if (users > 0)
            return undescribed(static_cast<std::size_t>(users), "of class " + className +
                                                                    " with a value of \"" + spec.name +
                                                                    "\" would be described otherwise");
    }
    return {};
}

Outcome checkItems(const estate::Estate &estate, const model::ClassRegistry &wanted)
{
    std::map<std::string, std::vector<estate::Row>> byClass;
    for (std::size_t i = 0; i < estate.itemCount(); ++i) {
        const auto row = static_cast<estate::Row>(i);
        byClass[std::string(estate.classAt(row))].push_back(row);
    }
    for (const auto &[className, rows] : byClass) {
        const model::ClassSpec *spec = wanted.find(className);
        if (spec == nullptr || spec->isAbstract)
            return undescribed(rows.size(), "of class " + className + " would be of no class");
        TALLY_CHECK(checkAttributes(estate, wanted, className, rows));
    }
    return {};
}

Outcome checkRelationships(const estate::Estate &estate, const model::ClassRegistry &wanted)
{
    std::set<std::string> gone;
    for (const model::RelationshipType &type : estate.classes().types()) {
        const model::RelationshipType *then = wanted.findType(type.name);
        if (then == nullptr || then->name != type.name)
            gone.insert(type.name);
    }
    for (std::size_t i = 0; !gone.empty() && i < estate.itemCount(); ++i) {
        for (const model::RelationshipRow &held : estate.relationshipsOf(static_cast<estate::Row>(i))) {
            if (gone.contains(held.type))
                return makeError(ErrorCode::Conflict,
                                 "relationships of type " + held.type + " would be of no type",
                                 "End them first.");
        }
    }
    return {};
}

// Rules that stay must be readable with the new descriptions.
Outcome checkQualityRules(const estate::Estate &estate, const std::vector<model::Change> &changes,
                          const std::shared_ptr<const model::ClassRegistry> &wanted)
{
    std::vector<model::DefinitionRow> rules = estate.definitions(audit::kQualityRuleKind);
    std::erase_if(rules, [&](const model::DefinitionRow &rule) {
        return std::any_of(changes.begin(), changes.end(),
                           [&](const model::Change &change) { return change.key == model::keyOf(rule); });
    });
    const auto read = audit::QualityRules::build(rules, wanted);
    if (read)
        return {};
    Error error = read.error();
    error.code = ErrorCode::Conflict;
    error.remedy = "Define the rule anew together with the class.";
    return error;
}

} // namespace

Outcome checkDescribed(const estate::Estate &estate, const std::vector<model::Change> &changes)
{
    if (std::none_of(changes.begin(), changes.end(),
                     [](const model::Change &change) { return isDescription(change.key); }))
        return {};
    TALLY_TRY(const auto descriptions, descriptionsAfter(estate, changes));
    TALLY_TRY(const auto wanted, model::ClassRegistry::build(descriptions));
    TALLY_CHECK(checkItems(estate, *wanted));
    TALLY_CHECK(checkRelationships(estate, *wanted));
    return checkQualityRules(estate, changes, wanted);
}

namespace {

Result<DefineResult> record(Register &opened, const std::vector<model::DefinitionRow> &own,
                            const std::string &reason, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    model::OperationDraft draft;
    draft.kind = "definition";
    draft.source = "person";
    draft.reason = reason;
    DefineResult result;
    for (const model::DefinitionRow &row : own) {
        const auto was = estate->beganOf(model::keyOf(row));
        draft.changes.push_back(was ? model::replace(row, *was) : model::begin(row));
        result.names.push_back(row.kind + " " + row.name);
    }
    TALLY_CHECK(checkRules(*estate, own));
    TALLY_CHECK(checkDescribed(*estate, draft.changes));
    TALLY_TRY(result.operation, opened.commit(std::move(draft), job));
    return result;
}

} // namespace

Outcome mayDefine(Register &opened, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    model::OperationDraft draft;
    draft.kind = "definition";
    draft.source = "person";
    const std::vector<model::DefinitionRow> held = estate->definitions(kClassKind);
    if (held.empty())
        return {};
    const auto was = estate->beganOf(model::keyOf(held.front()));
    draft.changes.push_back(was ? model::replace(held.front(), *was) : model::begin(held.front()));
    TALLY_TRY(const std::vector<Error> refused, opened.wouldRefuse(std::move(draft), job));
    for (const Error &error : refused) {
        if (error.code == ErrorCode::NotAllowed)
            return error;
    }
    return {};
}

Result<DefineResult> define(Register &opened, const std::vector<std::string> &texts,
                            const std::string &reason, JobContext &job)
{
    std::vector<model::DefinitionRow> own;
    for (const std::string &text : texts) {
        TALLY_TRY(model::DefinitionRow row, definitionOf(text, {}));
        own.push_back(std::move(row));
    }
    return record(opened, own, reason, job);
}

Result<DefineResult> defineFromFiles(Register &opened, const std::vector<std::string> &files,
                                     const std::string &reason, JobContext &job)
{
    std::vector<model::DefinitionRow> own;
    for (const std::string &file : files) {
        TALLY_TRY(const std::string text, readInput(file));
        TALLY_TRY(model::DefinitionRow row, definitionOf(text, file));
        own.push_back(std::move(row));
    }
    return record(opened, own, reason, job);
}

} // namespace tally::app
