// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/held_thing.h"

#include "model/canonical.h"

#include <algorithm>
#include <set>

namespace tally::app {

namespace {

std::string idText(ItemId item)
{
    return "#" + std::to_string(item.value);
}

std::string nameOf(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    return row == estate::kNoRow ? idText(item) : std::string(estate.nameAt(row));
}

std::string valueText(const estate::Estate &estate, const std::string &className,
                      const std::string &attribute, const model::AttributeValue &value)
{
    const model::AttributeSpec *spec = estate.classes().attribute(className, attribute);
    if (spec == nullptr)
        return model::toText(value);
    const auto *id = std::get_if<std::int64_t>(&value);
    if (spec->type == model::AttributeType::Reference && id != nullptr)
        return nameOf(estate, ItemId(*id));
    return model::displayText(*spec, value);
}

class Comparer
{
public:
    Comparer(const HeldThing &held, const estate::Estate &estate) : m_held(held), m_estate(estate)
    {
        for (const model::IdentifyingKey &key : estate.classes().keysOf(held.className))
            m_keys.insert(key.attributes.begin(), key.attributes.end());
        for (const model::SourceIdentifier &identifier : held.identifiers) {
            std::string &text = m_said[identifier.kind];
            text += (text.empty() ? "" : ", ") + identifier.value;
        }
        for (const auto &[attribute, value] : held.claims)
            m_said[attribute] = valueText(estate, held.className, attribute, value);
    }

    std::vector<ComparedFact> compare()
    {
        std::set<std::string> names;
        for (const auto &[name, text] : m_said)
            names.insert(name);
        for (const model::AttributeSpec &spec : m_estate.classes().attributesOf(m_held.className))
            names.insert(spec.name);
        names.insert(m_keys.begin(), m_keys.end());
        std::vector<ComparedFact> facts;
        for (const std::string &name : names) {
            ComparedFact fact = factOf(name);
            const bool isKnown = !fact.said.empty() || std::ranges::any_of(fact.known, [](const auto &text) {
                return !text.empty();
            });
            if (isKnown)
                facts.push_back(std::move(fact));
        }
        std::ranges::stable_sort(facts, {}, placeOf);
        return facts;
    }

private:
    static int placeOf(const ComparedFact &fact)
    {
        if (fact.said.empty())
            return 3;
        if (fact.identifies)
            return 0;
        return std::ranges::find(fact.agrees, false) != fact.agrees.end() ? 1 : 2;
    }

    ComparedFact factOf(const std::string &name) const
    {
        ComparedFact fact;
        fact.attribute = name;
        const model::AttributeSpec *spec = m_estate.classes().attribute(m_held.className, name);
        fact.label = spec != nullptr ? spec->label : labelOf(name);
        fact.identifies = m_keys.contains(name);
        if (const auto said = m_said.find(name); said != m_said.end())
            fact.said = said->second;
        for (const HeldCandidate &candidate : m_held.candidates) {
            fact.known.push_back(knownOf(candidate, name));
            fact.agrees.push_back(agree(name, fact.said, fact.known.back()));
        }
        return fact;
    }

    // "mac" and "agent_id" are no attributes.
    static std::string labelOf(const std::string &kind)
    {
        std::string label = kind;
        std::ranges::replace(label, '_', ' ');
        if (!label.empty() && label.front() >= 'a' && label.front() <= 'z')
            label.front() = static_cast<char>(label.front() - 'a' + 'A');
        return label;
    }

    std::string knownOf(const HeldCandidate &candidate, const std::string &name) const
    {
        if (candidate.item.value < 0) {
            const auto value = candidate.made.find(name);
            return value == candidate.made.end() ? std::string() : value->second;
        }
        const estate::Row row = m_estate.rowOf(candidate.item);
        if (row == estate::kNoRow)
            return {};
        std::string text = m_estate.displayAt(row, name);
        if (!text.empty() || !m_keys.contains(name))
            return text;
        std::set<std::string> shown;
        for (const estate::Identifier &identifier : m_estate.identifiersOf(row)) {
            const std::string value(m_estate.strings().text(identifier.value));
            if (m_estate.strings().text(identifier.kind) == name && shown.insert(value).second)
                text += (text.empty() ? "" : ", ") + value;
        }
        return text;
    }

    static bool agree(const std::string &name, const std::string &said, const std::string &known)
    {
        if (said.empty() || known.empty())
            return false;
        const std::string canonical = model::canonicalIdentifier(name, said);
        return said == known || (!canonical.empty() && canonical == model::canonicalIdentifier(name, known));
    }

    const HeldThing &m_held;
    const estate::Estate &m_estate;
    std::set<std::string, std::less<>> m_keys;
    std::map<std::string, std::string> m_said;
};

} // namespace

HeldThing heldThing(const reconcile::HeldReport &report, const estate::Estate &estate)
{
    HeldThing held;
    held.key = {report.source, report.subject};
    held.report = report.id;
    held.name = report.name;
    held.className = report.className;
    held.why = report.why;
    held.claims = report.claims;
    held.identifiers = report.identifiers;
    for (const ItemId item : report.candidates)
        held.candidates.push_back({item, {}, nameOf(estate, item), {}});
    return held;
}

std::vector<ComparedFact> comparedFacts(const HeldThing &held, const estate::Estate &estate)
{
    return Comparer(held, estate).compare();
}

} // namespace tally::app
