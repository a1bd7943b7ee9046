// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/what_if.h"

#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace tally::app {

namespace {

using Json = nlohmann::json;

class StepReader
{
public:
    StepReader(const Json &json, std::size_t number) : m_json(json), m_number(number) {}

    Result<WhatIfStep> read()
    {
        if (!m_json.is_object())
            return bad({}, "it is no JSON object");
        using Kind = WhatIfStep::Kind;
        static const std::map<std::string, Kind> kKinds{{"buy", Kind::Buy},
                                                        {"remove", Kind::Remove},
                                                        {"remove_unused", Kind::RemoveUnused},
                                                        {"upgrade", Kind::Upgrade},
                                                        {"consolidate", Kind::Consolidate}};
        std::string verb;
        for (const auto &[key, kind] : kKinds) {
            if (!m_json.contains(key))
                continue;
            if (!verb.empty())
                return bad(key, "a step does one thing");
            verb = key;
            m_step.kind = kind;
        }
        if (verb.empty())
            return bad({}, "it says none of buy, remove, remove_unused, upgrade, consolidate");
        for (const auto &[key, value] : m_json.items())
            TALLY_CHECK(take(key, value, verb));
        TALLY_CHECK(checkWhole(verb));
        return std::move(m_step);
    }

private:
    Error bad(const std::string &key, const std::string &reason) const
    {
        Error error = makeError(ErrorCode::InvalidInput, "step " + std::to_string(m_number) + ": " + reason,
                                "docs/licence-rules.md shows one.");
        error.field = key;
        return error;
    }

    Outcome takeNames(const std::string &key, const Json &value, std::vector<std::string> &into) const
    {
        if (value.is_string())
            into.push_back(value.get<std::string>());
        for (const Json &each : value.is_array() ? value : Json::array()) {
            if (!each.is_string())
                return bad(key, "it is no list of names");
            into.push_back(each.get<std::string>());
        }
        return into.empty() ? Outcome(bad(key, "it names nothing")) : Outcome();
    }

    Outcome take(const std::string &key, const Json &value, const std::string &verb)
    {
        using Kind = WhatIfStep::Kind;
        if (key == verb) {
            if (m_step.kind != Kind::Buy && m_step.kind != Kind::RemoveUnused)
                return takeNames(key, value, m_step.licences);
            return takeText(key, value, m_step.product);
        }
        const std::map<std::string, std::string *> texts{{"edition", &m_step.edition},
                                                         {"version", &m_step.version},
                                                         {"owner", &m_step.owner},
                                                         {"name", &m_step.name}};
        if (const auto text = texts.find(key); text != texts.end())
            return takeText(key, value, *text->second);
        const std::map<std::string, std::int64_t *> numbers{
            {"fee_pence_a_year", &m_step.terms.feeAYear},
            {"maintenance_pence_a_year", &m_step.terms.maintenanceAYear},
            {"years", &m_step.terms.years}};
        if (const auto number = numbers.find(key); number != numbers.end())
            return takeNumber(key, value, *number->second);
        if (key == "units")
            return takeNumber(key, value, m_step.units.emplace());
        if (key == "only_organisations")
            return takeNames(key, value, m_step.scopeOrganisations);
        if (key == "only_sites")
            return takeNames(key, value, m_step.scopeSites);
        return bad(key, "there is no such key");
    }

    Outcome takeText(const std::string &key, const Json &value, std::string &into) const
    {
        if (!value.is_string() || text::trimmed(value.get<std::string>()).empty())
            return bad(key, "it is no text");
        into = value.get<std::string>();
        return {};
    }

    Outcome takeNumber(const std::string &key, const Json &value, std::int64_t &into) const
    {
        constexpr double kMost = 1e12;
        if (!value.is_number_integer() || value.get<double>() < 0 || value.get<double>() > kMost)
            return bad(key, "it is no whole number of 0 or more");
        into = value.get<std::int64_t>();
        return {};
    }

    Outcome checkWhole(const std::string &verb) const
    {
        using Kind = WhatIfStep::Kind;
        if (m_step.kind == Kind::Buy && !m_step.units)
            return bad("units", "how many are bought is missing");
        if (m_step.kind == Kind::Upgrade && m_step.version.empty())
            return bad("version", "the version that they are lifted to is missing");
        if ((m_step.kind == Kind::Upgrade || m_step.kind == Kind::Remove) && m_step.licences.size() != 1)
            return bad(verb, "it names more than one licence");
        if (m_step.terms.years < 1 || m_step.terms.years > 50)
            return bad("years", "the horizon is 1 to 50 years");
        return {};
    }

    const Json &m_json;
    std::size_t m_number;
    WhatIfStep m_step;
};

} // namespace

Result<WhatIf> readWhatIf(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    const auto steps = json.is_object() ? json.find("steps") : json.end();
    if (!json.is_object() || steps == json.end() || !steps->is_array() || steps->empty())
        return makeError(ErrorCode::InvalidInput, "this is no what-if: a JSON object with a list \"steps\"",
                         "docs/licence-rules.md shows one.");
    WhatIf question;
    if (const auto name = json.find("name"); name != json.end() && name->is_string())
        question.name = name->get<std::string>();
    std::size_t number = 0;
    for (const Json &each : *steps) {
        TALLY_TRY(WhatIfStep step, StepReader(each, ++number).read());
        question.steps.push_back(std::move(step));
    }
    return question;
}

} // namespace tally::app
