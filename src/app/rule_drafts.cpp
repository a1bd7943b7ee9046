// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rule_drafts.h"

#include "app/identification_rules.h"
#include "app/precedence_rules.h"
#include "model/definition_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tally::app {

namespace {

using Json = nlohmann::ordered_json;
using reconcile::Precedence;

constexpr std::string_view kPrecedenceKind = "precedence";
constexpr const char *kOwnName = "ours";
constexpr std::array<const char *, 3> kWays{"order", "newest", "most_sources"};

IdentificationDraft::Keys bestFirst(IdentificationDraft::Keys keys)
{
    std::stable_sort(keys.begin(), keys.end(),
                     [](const model::IdentifyingKey &a, const model::IdentifyingKey &b) {
                         return a.strength > b.strength;
                     });
    return keys;
}

bool areSame(const IdentificationDraft::Keys &a, const IdentificationDraft::Keys &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const model::IdentifyingKey &x, const model::IdentifyingKey &y) {
                          return x.strength == y.strength && x.attributes == y.attributes;
                      });
}

bool isHeldSo(const estate::Estate &estate, std::string_view kind, const std::string &name,
              const std::string &text)
{
    const auto held = estate.definitions(kind);
    return std::any_of(held.begin(), held.end(), [&](const model::DefinitionRow &row) {
        return row.name == name && (row.text == text || Json::parse(row.text, nullptr, false) ==
                                                            Json::parse(text, nullptr, false));
    });
}

Json ruleJson(const Precedence::Rule &rule)
{
    if (rule.choose == Precedence::Choose::Order && !rule.order.empty())
        return rule.order;
    Json json{{"choose", kWays.at(static_cast<std::size_t>(rule.choose))}};
    if (!rule.order.empty())
        json["order"] = rule.order;
    return json;
}

// Where the rules of a class, or of all, stand; null: nowhere.
const Json *partOf(const Json &json, const std::string &className)
{
    if (className.empty())
        return &json;
    const auto classes = json.find("classes");
    if (classes == json.end() || !classes->is_object())
        return nullptr;
    const auto found = classes->find(className);
    return found == classes->end() ? nullptr : &*found;
}

Json &madePartOf(Json &json, const std::string &className)
{
    return className.empty() ? json : json["classes"][className];
}

std::string textOf(const Json &json)
{
    return json.dump(2) + "\n";
}

} // namespace

// --- identification

IdentificationDraft::Keys IdentificationDraft::standingKeys(const estate::Estate &estate,
                                                            const std::string &className)
{
    const model::ClassSpec *spec = estate.classes().find(className);
    return spec == nullptr ? Keys() : bestFirst(spec->keys);
}

std::vector<std::string> IdentificationDraft::classes() const
{
    std::vector<std::string> names;
    for (const auto &[name, entry] : m_classes)
        names.push_back(name);
    return names;
}

IdentificationDraft::Keys IdentificationDraft::keysOf(const estate::Estate &estate,
                                                      const std::string &className) const
{
    const auto found = m_classes.find(className);
    return found == m_classes.end() ? standingKeys(estate, className) : found->second.keys;
}

void IdentificationDraft::setKeys(const estate::Estate &estate, const std::string &className, Keys keys)
{
    keys = bestFirst(std::move(keys));
    const auto found = m_classes.find(className);
    const bool ofFile = found != m_classes.end() && found->second.description;
    if (!ofFile && areSame(keys, standingKeys(estate, className)))
        m_classes.erase(className);
    else
        m_classes[className].keys = std::move(keys);
}

Result<std::string> IdentificationDraft::read(const estate::Estate &estate, const std::string &text)
{
    TALLY_TRY(const model::DefinitionRow row, describedKeys(estate, text));
    TALLY_TRY(const model::ClassSpec spec, model::readClass(row));
    TALLY_CHECK(keysChanges(estate, {text}));
    Entry entry{bestFirst(spec.keys), {}};
    if (!Json::parse(text, nullptr, false).contains("kind"))
        entry.description = text;
    m_classes[row.name] = std::move(entry);
    follow(estate);
    return row.name;
}

void IdentificationDraft::follow(const estate::Estate &estate)
{
    std::erase_if(m_classes, [&](const auto &each) {
        const auto &[name, entry] = each;
        if (estate.classes().find(name) == nullptr)
            return true;
        return entry.description ? isHeldSo(estate, "class", name, *entry.description)
                                 : areSame(entry.keys, standingKeys(estate, name));
    });
}

Result<std::vector<std::string>> IdentificationDraft::texts(const estate::Estate &estate) const
{
    std::vector<std::string> texts;
    for (const auto &[name, entry] : m_classes) {
        TALLY_TRY(const model::DefinitionRow row, describedWith(estate, name, entry.keys));
        if (!entry.description) {
            texts.push_back(row.text);
            continue;
        }
        Json json = Json::parse(*entry.description, nullptr, false);
        json.erase("keys");
        if (const Json keys = Json::parse(row.text, nullptr, false); keys.contains("keys"))
            json["keys"] = keys.at("keys");
        texts.push_back(textOf(json));
    }
    return texts;
}

// --- precedence

PrecedenceDraft PrecedenceDraft::of(const estate::Estate &estate)
{
    std::vector<model::DefinitionRow> held = estate.definitions(kPrecedenceKind);
    std::erase_if(held, [](const model::DefinitionRow &row) { return row.name == Precedence::kShippedName; });
    if (held.empty())
        return {kOwnName, textOf(Json{{"kind", kPrecedenceKind}, {"name", kOwnName}})};
    return {held.back().name, held.back().text};
}

Result<PrecedenceDraft> PrecedenceDraft::read(const estate::Estate &estate, const std::string &text)
{
    TALLY_CHECK(precedenceWith(estate, text));
    return PrecedenceDraft(Json::parse(text).at("name").get<std::string>(), text);
}

bool PrecedenceDraft::isHeld(const estate::Estate &estate) const
{
    return isHeldSo(estate, kPrecedenceKind, m_name, m_text) || m_text == of(estate).m_text;
}

bool PrecedenceDraft::hasRule(const std::string &className, const std::string &attribute) const
{
    const Json json = Json::parse(m_text);
    const Json *part = partOf(json, className);
    if (part == nullptr)
        return false;
    if (attribute.empty())
        return part->contains("default");
    const auto rules = part->find("attributes");
    return rules != part->end() && rules->contains(attribute);
}

void PrecedenceDraft::setRule(const std::string &className, const std::string &attribute,
                              const Precedence::Rule &rule)
{
    Json json = Json::parse(m_text);
    Json &part = madePartOf(json, className);
    (attribute.empty() ? part["default"] : part["attributes"][attribute]) = ruleJson(rule);
    m_text = textOf(json);
}

void PrecedenceDraft::removeRule(const std::string &className, const std::string &attribute)
{
    if (!hasRule(className, attribute))
        return;
    Json json = Json::parse(m_text);
    Json &part = madePartOf(json, className);
    if (attribute.empty()) {
        part.erase("default");
    } else {
        part["attributes"].erase(attribute);
        if (part["attributes"].empty())
            part.erase("attributes");
    }
    if (!className.empty() && part.empty()) {
        json["classes"].erase(className);
        if (json["classes"].empty())
            json.erase("classes");
    }
    m_text = textOf(json);
}

bool PrecedenceDraft::hasGroups() const
{
    return Json::parse(m_text).contains("groups");
}

void PrecedenceDraft::setGroups(const std::vector<Precedence::Group> &groups)
{
    Json list = Json::array();
    for (const Precedence::Group &group : groups)
        list.push_back({{"name", group.name}, {"sources", group.patterns}});
    Json json = Json::parse(m_text);
    json["groups"] = std::move(list);
    m_text = textOf(json);
}

void PrecedenceDraft::removeGroups()
{
    Json json = Json::parse(m_text);
    json.erase("groups");
    m_text = textOf(json);
}

} // namespace tally::app
