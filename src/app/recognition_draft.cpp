// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition_draft.h"

#include "core/text.h"
#include "recognise/rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tally::app {

namespace {

using Json = nlohmann::ordered_json;
constexpr int kIndent = 2;

Json own(const estate::Estate &estate)
{
    for (const model::DefinitionRow &row : estate.definitions(recognise::kRuleKind)) {
        if (row.name != kOwnTitleRules)
            continue;
        if (Json held = Json::parse(row.text, nullptr, false); held.is_object())
            return held;
    }
    Json made = Json::object();
    made["kind"] = recognise::kRuleKind;
    made["name"] = kOwnTitleRules;
    made["label"] = "Our own rules";
    made["order"] = 0;
    made["rules"] = Json::array();
    return made;
}

// "Gritting Manager" is gritting-manager.
std::string idOf(const std::string &product)
{
    std::string id;
    for (const char letter : text::folded(product)) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            id += letter;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? "rule" : id;
}

bool hasRule(const Json &rules, const std::string &id)
{
    return std::any_of(rules.begin(), rules.end(), [&](const Json &rule) {
        const auto own = rule.find("id");
        return own != rule.end() && *own == id;
    });
}

std::string freeId(const Json &rules, const std::string &product)
{
    const std::string first = idOf(product);
    std::string id = first;
    for (int next = 2; hasRule(rules, id); ++next)
        id = first + "-" + std::to_string(next);
    return id;
}

} // namespace

std::string ownTitleRules(const estate::Estate &estate)
{
    return own(estate).dump(kIndent);
}

std::string withTitleRule(const estate::Estate &estate, const TitleRule &rule)
{
    Json definition = own(estate);
    Json &rules = definition["rules"];
    if (!rules.is_array())
        rules = Json::array();
    Json conditions = Json::object();
    if (!rule.name.empty())
        conditions["name"][rule.nameHow] = rule.name;
    if (!rule.publisher.empty())
        conditions["publisher"][rule.publisherHow] = rule.publisher;
    Json result = Json::object();
    result["product"] = rule.product;
    const auto put = [&](const char *key, const std::string &value) {
        if (!value.empty())
            result[key] = value;
    };
    put("publisher", rule.productPublisher);
    put("class", rule.productClass);
    put("edition", rule.edition);
    put("version", rule.version);
    Json made = Json::object();
    made["id"] = freeId(rules, rule.product);
    made["if"] = std::move(conditions);
    made["then"] = std::move(result);
    rules.insert(rules.begin(), made);
    return definition.dump(kIndent);
}

} // namespace tally::app
