// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/workspace.h"

#include "core/text.h"
#include "model/canonical.h"
#include "reconcile/item_values.h"
#include "reconcile/precedence.h"

#include <algorithm>

namespace tally::reconcile {

namespace {

// More carriers than this tell nothing more, and looking at all of them would cost the square of a folder of
// clones.
constexpr std::size_t kMostCarriers = 64;

void addOnce(std::vector<ItemId> &items, ItemId item)
{
    if (items.size() < kMostCarriers && std::find(items.begin(), items.end(), item) == items.end())
        items.push_back(item);
}

} // namespace

std::optional<std::string> canonicalMark(std::string_view kind, std::string_view value)
{
    if (text::trimmed(value).empty())
        return {};
    if (kind == "manufacturer")
        return saysNothing(kind, std::string(value)) ? std::nullopt : std::optional(makerKey(value));
    if (model::identifierStrength(kind) == 0)
        return text::folded(text::trimmed(value)); // an attribute that a class counts among its keys
    if (model::isPlaceholder(kind, value))
        return {};
    return model::canonicalIdentifier(kind, value);
}

Workspace::Workspace(estate::EstatePtr estate) : m_estate(std::move(estate)) {}
Workspace::~Workspace() = default;

const Result<model::SourceRules> &Workspace::sourceRules()
{
    if (!m_sourceRules)
        m_sourceRules.emplace(model::SourceRules::build(m_estate->definitions("source")));
    return *m_sourceRules;
}

Thing *Workspace::thing(ItemId id)
{
    if (const auto found = m_things.find(id); found != m_things.end())
        return &found->second;
    const estate::Row row = m_estate->rowOf(id);
    if (row == estate::kNoRow)
        return nullptr;
    Thing made;
    made.row = m_estate->itemAt(row);
    made.before = made.row;
    made.was = m_estate->beganAt(row);
    return &m_things.emplace(id, std::move(made)).first->second;
}

ItemId Workspace::create(model::ItemRow row)
{
    row.id = nextId();
    Thing made;
    made.row = std::move(row);
    return m_things.emplace(made.row.id, std::move(made)).first->first;
}

void Workspace::addIdentifier(ItemId item, const std::string &kind, const std::string &value,
                              const std::string &canonical)
{
    Thing *of = thing(item);
    if (of == nullptr)
        return;
    std::erase(of->dropped, Mark{kind, canonical});
    // One that cannot be compared (a placeholder) is kept as it was written.
    const auto same = [&](const model::IdentifierRow &row) {
        return row.kind == kind && (canonical.empty() ? row.value == value : row.canonical == canonical);
    };
    if (std::any_of(of->identifiers.begin(), of->identifiers.end(), same))
        return;
    if (of->was) {
        const model::IdentifierRow key{of->before.owner, item, kind, value, canonical};
        if (m_estate->beganOf(model::keyOf(key)))
            return;
        const auto &held = m_estate->identifiersOf(m_estate->rowOf(item));
        const auto &strings = m_estate->strings();
        if (std::any_of(held.begin(), held.end(), [&](const estate::Identifier &identifier) {
                return !canonical.empty() && strings.text(identifier.kind) == kind &&
                       strings.text(identifier.canonical) == canonical;
            }))
            return;
    }
    of->identifiers.push_back({of->row.owner, item, kind, value, canonical});
    if (canonical.empty())
        return;
    addOnce(m_newIdentifiers[kind][canonical], item);
}

void Workspace::dropIdentifier(ItemId item, const std::string &kind, const std::string &canonical)
{
    Thing *of = thing(item);
    if (of == nullptr || canonical.empty())
        return;
    std::erase_if(of->identifiers, [&](const model::IdentifierRow &row) {
        return row.kind == kind && row.canonical == canonical;
    });
    of->dropped.push_back({kind, canonical});
}

void Workspace::noteAttribute(ItemId item, std::string_view attribute, const std::string &canonical)
{
    if (const auto found = m_attributes.find(attribute); found != m_attributes.end())
        addOnce(found->second[canonical], item);
}

Workspace::Index &Workspace::attributeIndex(const std::string &attribute)
{
    if (const auto found = m_attributes.find(attribute); found != m_attributes.end())
        return found->second;
    Index &index = m_attributes[attribute];
    const auto enter = [&](ItemId item) {
        for (const std::string &value : marksOf(item, attribute))
            addOnce(index[value], item);
    };
    const auto rows = static_cast<estate::Row>(m_estate->itemCount());
    for (estate::Row row = 0; row < rows; ++row) {
        if (const ItemId item = m_estate->idAt(row); !m_things.contains(item)) {
            const auto value = m_estate->attributeAt(row, attribute);
            const auto *text = value ? std::get_if<std::string>(&*value) : nullptr;
            if (const auto canonical = text != nullptr ? canonicalMark(attribute, *text) : std::nullopt)
                addOnce(index[*canonical], item);
        }
    }
    for (const auto &[item, thing] : m_things)
        enter(item);
    return index;
}

std::optional<model::AttributeValue> Workspace::valueAt(ItemId item, std::string_view attribute)
{
    if (const auto found = m_things.find(item); found != m_things.end())
        return valueOf(found->second.row, attribute);
    const estate::Row row = m_estate->rowOf(item);
    return row == estate::kNoRow ? std::nullopt : m_estate->attributeAt(row, attribute);
}

bool Workspace::isAttribute(const std::string &kind)
{
    const auto [known, isNew] = m_isAttribute.try_emplace(kind);
    if (isNew)
        known->second = classes().attributeAnywhere(kind) != nullptr;
    return known->second;
}

std::vector<ItemId> Workspace::carriers(const Mark &mark)
{
    std::vector<ItemId> result;
    // What an index holds is each item once: only what comes from a second one is looked for.
    const auto add = [&](const std::vector<ItemId> &items) {
        if (result.empty())
            result = items;
        else
            std::for_each(items.begin(), items.end(), [&](ItemId item) { addOnce(result, item); });
    };
    const auto addFrom = [&](const Index &index, const std::string &key) {
        if (const auto found = index.find(key); found != index.end())
            add(found->second);
    };
    for (const estate::Row row : m_estate->findIdentifier(mark.kind, mark.canonical))
        addOnce(result, m_estate->idAt(row));
    if (const auto ofKind = m_newIdentifiers.find(mark.kind); ofKind != m_newIdentifiers.end())
        addFrom(ofKind->second, mark.canonical);
    if (isAttribute(mark.kind))
        addFrom(attributeIndex(mark.kind), mark.canonical);
    if (mark.kind == "host_name") // a machine's name in a register is what it calls itself
        addFrom(attributeIndex("name"), mark.canonical);
    return result;
}

std::vector<std::string> Workspace::marksOf(ItemId item, std::string_view kind)
{
    std::vector<std::string> result;
    const auto add = [&](std::string canonical) {
        if (std::find(result.begin(), result.end(), canonical) == result.end())
            result.push_back(std::move(canonical));
    };
    if (const auto found = m_things.find(item); found != m_things.end()) {
        for (const model::IdentifierRow &row : found->second.identifiers) {
            if (row.kind == kind && !row.canonical.empty())
                add(row.canonical);
        }
    }
    const auto isDropped = [&](const std::string &canonical) {
        const auto found = m_things.find(item);
        return found != m_things.end() &&
               std::find(found->second.dropped.begin(), found->second.dropped.end(),
                         Mark{std::string(kind), canonical}) != found->second.dropped.end();
    };
    if (const estate::Row row = m_estate->rowOf(item); row != estate::kNoRow) {
        for (const estate::Identifier &identifier : m_estate->identifiersOf(row)) {
            std::string canonical(m_estate->strings().text(identifier.canonical));
            if (m_estate->strings().text(identifier.kind) == kind && !canonical.empty() &&
                !isDropped(canonical))
                add(std::move(canonical));
        }
    }
    const auto value = valueAt(item, kind);
    if (!value)
        return result;
    std::string words;
    if (const auto *text = std::get_if<std::string>(&*value))
        words = *text;
    else if (const auto *reference = std::get_if<std::int64_t>(&*value))
        words = nameOf(ItemId(*reference));
    if (auto canonical = canonicalMark(kind, words))
        add(std::move(*canonical));
    return result;
}

std::string Workspace::classOf(ItemId item)
{
    if (const auto found = m_things.find(item); found != m_things.end())
        return found->second.row.className;
    const estate::Row row = m_estate->rowOf(item);
    return row == estate::kNoRow ? std::string() : std::string(m_estate->classAt(row));
}

std::string Workspace::nameOf(ItemId item)
{
    if (const auto found = m_things.find(item); found != m_things.end())
        return found->second.row.name.value_or("");
    const estate::Row row = m_estate->rowOf(item);
    return row == estate::kNoRow ? std::string() : std::string(m_estate->nameAt(row));
}

std::string Workspace::describe(ItemId item)
{
    const std::string name = nameOf(item);
    if (item.value < 0)
        return (name.empty() ? "an item" : name) + " (new in this import)";
    const std::string number = "#" + std::to_string(item.value);
    return name.empty() ? number : name + " (" + number + ")";
}

bool Workspace::isEnded(ItemId item)
{
    const auto status = valueAt(item, "status");
    const auto *text = status ? std::get_if<std::string>(&*status) : nullptr;
    return text != nullptr && classes().isEndState(classOf(item), *text);
}

} // namespace tally::reconcile
