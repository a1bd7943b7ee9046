// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identification_rules.h"

#include "app/definitions.h"
#include "app/import_context.h"
#include "core/text.h"
#include "model/canonical.h"
#include "model/private_values.h"
#include "reconcile/report_history.h"
#include "store/store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tally::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kClassKind = "class";
constexpr std::string_view kShortKind = "identification";
constexpr std::string_view kInterfaces = "network_interface";
constexpr const char *kGuide = "docs/identification.md shows one";

Error noClass(const estate::Estate &estate, const std::string &name)
{
    std::vector<std::string> known;
    for (const model::ClassSpec &spec : estate.classes().classes())
        known.push_back(spec.name);
    const std::string near = text::nearest(name, known);
    return makeError(ErrorCode::InvalidInput, "there is no class called \"" + name + "\"",
                     near.empty() ? "\"tally classes\" lists them" : "Did you mean " + near + "?");
}

// The class's description as it stands, with these keys.
Result<std::string> withKeys(const estate::Estate &estate, const std::string &name, const Json &keys)
{
    for (const model::DefinitionRow &row : estate.definitions(kClassKind)) {
        if (row.name != name)
            continue;
        Json description = Json::parse(row.text, nullptr, false);
        if (!description.is_object())
            break;
        if (keys.empty())
            description.erase("keys");
        else
            description["keys"] = keys;
        return description.dump(2) + "\n";
    }
    return noClass(estate, name);
}

// A key that speaks of nothing would never match.
Outcome checkKeys(const model::ClassRegistry &classes, const std::string &className)
{
    std::vector<std::string> known(model::identifierKinds().begin(), model::identifierKinds().end());
    for (const model::AttributeSpec &spec : classes.attributesOf(className))
        known.push_back(spec.name);
    for (const model::IdentifyingKey &key : classes.keysOf(className)) {
        for (const std::string &attribute : key.attributes) {
            if (std::find(known.begin(), known.end(), attribute) != known.end())
                continue;
            const std::string near = text::nearest(attribute, known);
            return makeError(
                ErrorCode::InvalidInput,
                "the key \"" + text::join(key.attributes, " and ") + "\" of " + className + " names \"" +
                    attribute + "\", which is neither an attribute of that class nor a kind of identifier",
                near.empty() ? "\"tally classes\" lists the attributes" : "Did you mean " + near + "?");
        }
    }
    return {};
}

Outcome streamVersions(store::Store &store, const reconcile::VersionTaker &take, JobContext &job)
{
    model::UnsealMap sealed;
    TALLY_TRY(const std::vector<model::PrivateValue> values, store.privateValues());
    for (const model::PrivateValue &value : values)
        sealed.emplace(value.digest, value.value);
    Outcome taken;
    const auto sink = [&](const model::FactVersion &version) {
        taken = take(version);
        return static_cast<bool>(taken);
    };
    const auto claims = [&](const model::FactVersion &version) {
        const auto *text = version.values.empty() ? nullptr : std::get_if<std::string>(&version.values[0]);
        if (sealed.empty() || text == nullptr)
            return sink(version);
        auto value = model::parseAttributeValue(*text);
        if (!value) {
            taken = value.error();
            return false;
        }
        model::FactVersion clear = version;
        clear.values[0] = model::toText(model::unsealedValue(sealed, std::move(*value)));
        return sink(clear);
    };
    for (const model::Table table : reconcile::ReportHistory::tables()) {
        if (table == model::Table::Component)
            continue;
        if (table == model::Table::Claim)
            TALLY_CHECK(store.everyVersion(table, claims, job));
        else
            TALLY_CHECK(store.everyVersion(table, sink, job));
        TALLY_CHECK(taken);
    }
    TALLY_TRY(const std::vector<model::FactVersion> interfaces,
              store.versions(model::Table::Component, "kind", std::string(kInterfaces)));
    for (const model::FactVersion &version : interfaces)
        TALLY_CHECK(take(version));
    return {};
}

// Operations by which people said of what held reports speak.
Result<std::set<OperationNumber>> decisionsIn(store::Store &store, OperationNumber newest)
{
    std::set<OperationNumber> result;
    TALLY_CHECK(store.operations(newest, [&](const model::Operation &operation) {
        if (operation.kind == "match" || operation.kind == "decide")
            result.insert(operation.number);
        return true;
    }));
    return result;
}

using Descriptions = std::vector<model::DefinitionRow>;

Result<Descriptions> descriptionsOf(const estate::Estate &estate, const std::vector<std::string> &texts)
{
    Descriptions wanted;
    for (const std::string &text : texts) {
        TALLY_TRY(model::DefinitionRow row, describedKeys(estate, text));
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&](const model::DefinitionRow &each) { return each.name == row.name; }))
            return makeError(ErrorCode::InvalidInput, "the keys of " + row.name + " are given twice",
                             "Leave one out");
        wanted.push_back(std::move(row));
    }
    return wanted;
}

// The classes as they would be; each key names what its class has.
Result<std::vector<KeysChange>> changesOf(const estate::Estate &estate, const Descriptions &wanted)
{
    Descriptions all = estate.definitions(kClassKind);
    for (model::DefinitionRow &row : all) {
        const auto other = std::find_if(wanted.begin(), wanted.end(), [&](const model::DefinitionRow &each) {
            return each.name == row.name;
        });
        if (other != wanted.end())
            row.text = other->text;
    }
    const auto types = estate.definitions("relationship_type");
    all.insert(all.end(), types.begin(), types.end());
    TALLY_TRY(const auto classes, model::ClassRegistry::build(all));
    std::vector<KeysChange> changes;
    for (const model::DefinitionRow &row : wanted) {
        TALLY_CHECK(checkKeys(*classes, row.name));
        changes.push_back({row.name, estate.classes().keysOf(row.name), classes->keysOf(row.name)});
    }
    return changes;
}

Result<IdentificationTrial> tryOn(Register &opened, const estate::EstatePtr &estate,
                                  const Descriptions &wanted, JobContext &job)
{
    IdentificationTrial trial;
    TALLY_TRY(trial.classes, changesOf(*estate, wanted));
    reconcile::ReplayInput input;
    input.estate = estate;
    TALLY_TRY(const reconcile::ImportContext context, importContextOf(opened, job));
    input.usualOwner = context.defaultOwner;
    TALLY_TRY(input.decisions, decisionsIn(opened.store(), estate->operation()));
    job.step("Reading all reports");
    input.versions = [&](const reconcile::VersionTaker &take) {
        return streamVersions(opened.store(), take, job);
    };
    TALLY_TRY(trial.preview, reconcile::previewIdentity(input, wanted, job));
    return trial;
}

// Those that the register does not hold so.
Result<Descriptions> differing(const estate::Estate &estate, Descriptions wanted)
{
    const Descriptions held = estate.definitions(kClassKind);
    const std::string names = wanted.size() == 1 ? "class " + wanted.front().name + " has" : "classes have";
    std::erase_if(wanted, [&](const model::DefinitionRow &row) {
        return std::any_of(held.begin(), held.end(), [&](const model::DefinitionRow &each) {
            return each.name == row.name &&
                   Json::parse(each.text, nullptr, false) == Json::parse(row.text, nullptr, false);
        });
    });
    if (wanted.empty())
        return makeError(ErrorCode::Conflict, "the " + names + " these keys already");
    return wanted;
}

Result<OperationNumber> take(Register &opened, const Descriptions &wanted, const std::string &reason,
                             JobContext &job)
{
    std::vector<std::string> texts;
    for (const model::DefinitionRow &row : wanted)
        texts.push_back(row.text);
    TALLY_TRY(const DefineResult defined, define(opened, texts, reason, job));
    return defined.operation;
}

} // namespace

bool isIdentification(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return false;
    const auto kind = json.find("kind");
    if (kind != json.end())
        return *kind == kShortKind;
    return json.contains("keys") && !json.contains("reverse");
}

Result<model::DefinitionRow> describedKeys(const estate::Estate &estate, const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    const auto name = json.is_object() ? json.find("name") : json.end();
    if (!json.is_object() || name == json.end() || !name->is_string())
        return makeError(ErrorCode::InvalidInput, "the name of the class is missing", kGuide);
    model::DefinitionRow row{kPartnership, std::string(kClassKind), name->get<std::string>(), text};
    if (!json.contains("kind")) {
        if (estate.classes().find(row.name) == nullptr)
            return noClass(estate, row.name);
        return row;
    }
    for (const auto &[key, value] : json.items()) {
        if (key != "kind" && key != "name" && key != "keys")
            return makeError(ErrorCode::InvalidInput, "\"" + key + "\" is no part of identification rules",
                             "They have kind, name and keys; docs/identification.md shows them");
    }
    const auto keys = json.find("keys");
    if (keys == json.end() || !keys->is_array() || keys->empty())
        return makeError(ErrorCode::InvalidInput, "the keys are missing", kGuide);
    TALLY_TRY(row.text, withKeys(estate, row.name, *keys));
    return row;
}

Result<model::DefinitionRow> describedWith(const estate::Estate &estate, const std::string &className,
                                           const std::vector<model::IdentifyingKey> &keys)
{
    Json list = Json::array();
    for (const model::IdentifyingKey &key : keys)
        list.push_back({{"attributes", key.attributes}, {"strength", key.strength}});
    model::DefinitionRow row{kPartnership, std::string(kClassKind), className, {}};
    TALLY_TRY(row.text, withKeys(estate, className, list));
    return row;
}

Result<std::vector<KeysChange>> keysChanges(const estate::Estate &estate,
                                            const std::vector<std::string> &texts)
{
    TALLY_TRY(const Descriptions wanted, descriptionsOf(estate, texts));
    return changesOf(estate, wanted);
}

Result<IdentificationTrial> tryIdentification(Register &opened, const std::vector<std::string> &texts,
                                              JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(const Descriptions wanted, descriptionsOf(*estate, texts));
    return tryOn(opened, estate, wanted, job);
}

Result<IdentificationAdopted> adoptIdentification(Register &opened, const std::vector<std::string> &texts,
                                                  const std::string &reason, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(Descriptions wanted, descriptionsOf(*estate, texts));
    TALLY_TRY(wanted, differing(*estate, std::move(wanted)));
    IdentificationAdopted adopted;
    TALLY_TRY(adopted.trial, tryOn(opened, estate, wanted, job));
    TALLY_TRY(adopted.operation, take(opened, wanted, reason, job));
    return adopted;
}

Result<OperationNumber> takeIdentification(Register &opened, const std::vector<std::string> &texts,
                                           const std::string &reason, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(Descriptions wanted, descriptionsOf(*estate, texts));
    TALLY_TRY(wanted, differing(*estate, std::move(wanted)));
    TALLY_CHECK(changesOf(*estate, wanted));
    return take(opened, wanted, reason, job);
}

} // namespace tally::app
