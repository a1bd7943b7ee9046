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

std::size_t placeOf(ItemId made)
{
    return static_cast<std::size_t>(-made.value);
}

} // namespace

std::optional<std::string> canonicalMark(std::string_view kind, std::string_view value)
{
    if (text::trimmed(value).empty())
        return {};
    if (kind == "manufacturer")
        return textSaysNothing(kind, value) ? std::nullopt : std::optional(makerKey(value));
    if (model::identifierStrength(kind) == 0)
        return text::folded(text::trimmed(value)); // an attribute that a class counts among its keys
    if (model::isPlaceholder(kind, value))
        return {};
    return model::canonicalIdentifier(kind, value);
}

Workspace::Workspace(estate::EstatePtr estate) : m_estate(std::move(estate)), m_resolved(m_estate->classes())
{
}
Workspace::~Workspace() = default;

const Result<model::SourceRules> &Workspace::sourceRules()
{
    if (!m_sourceRules)
        m_sourceRules.emplace(model::SourceRules::build(m_estate->definitions("source")));
    return *m_sourceRules;
}

ValueLocks &Workspace::locks()
{
    if (!m_locks)
        m_locks = ValueLocks::of(*m_estate);
    return *m_locks;
}

Thing *Workspace::found(ItemId id)
{
    if (id.value < 0)
        return placeOf(id) < m_made.size() ? m_made[placeOf(id)] : nullptr;
    const auto touched = m_things.find(id);
    return touched == m_things.end() ? nullptr : &touched->second;
}

Thing *Workspace::thing(ItemId id)
{
    if (Thing *known = found(id)) {
        m_resolved.touch(known->row.className);
        return known;
    }
    const estate::Row row = m_estate->rowOf(id);
    if (row == estate::kNoRow)
        return nullptr;
    Thing made;
    made.row = m_estate->itemAt(row);
    made.before = made.row;
    made.was = m_estate->beganAt(row);
    m_resolved.touch(made.row.className);
    return &m_things.emplace(id, std::move(made)).first->second;
}

ItemId Workspace::create(model::ItemRow row)
{
    const ItemId id = nextId();
    m_resolved.touch(row.className);
    Thing &made = m_things.try_emplace(m_things.end(), id)->second; // the last in the order
    made.row = std::move(row);
    made.row.id = id;
    m_made.resize(placeOf(id) + 1);
    m_made.back() = &made;
    return id;
}

Thing &Workspace::revive(model::ItemRow row)
{
    m_resolved.touch(row.className);
    Thing made;
    made.row = std::move(row);
    made.before = made.row;
    const ItemId id = made.row.id;
    return m_things.insert_or_assign(id, std::move(made)).first->second;
}

void Workspace::enter(Index &index, const std::string &value, ItemId item)
{
    // Fewer and greater steps than a table takes by itself.
    constexpr std::size_t kGrowth = 4;
    if (index.size() >= index.bucket_count())
        index.rehash(index.bucket_count() * kGrowth);
    Bearers &bearers = index[value];
    if (!bearers.first)
        bearers.first = item;
    else if (bearers.first != item && bearers.others.size() + 1 < kMostCarriers)
        addOnce(bearers.others, item);
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
    enter(m_newIdentifiers[kind], canonical, item);
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
        enter(found->second, canonical, item);
}

Workspace::Index &Workspace::attributeIndex(const std::string &attribute)
{
    if (const auto found = m_attributes.find(attribute); found != m_attributes.end())
        return found->second;
    Index &index = m_attributes[attribute];
    const auto rows = static_cast<estate::Row>(m_estate->itemCount());
    for (estate::Row row = 0; row < rows; ++row) {
        if (const ItemId item = m_estate->idAt(row); !m_things.contains(item)) {
            const auto value = m_estate->attributeAt(row, attribute);
            const auto *text = value ? std::get_if<std::string>(&*value) : nullptr;
            if (const auto canonical = text != nullptr ? canonicalMark(attribute, *text) : std::nullopt)
                enter(index, *canonical, item);
        }
    }
    for (const auto &[item, thing] : m_things) {
        for (const std::string &value : marksOf(item, attribute))
            enter(index, value, item);
    }
    return index;
}

std::optional<model::AttributeValue> Workspace::valueAt(ItemId item, std::string_view attribute)
{
    if (const Thing *known = found(item))
        return valueOf(known->row, attribute);
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
    const auto addFrom = [&](const Index &index, const std::string &key) {
        const auto bearers = index.find(key);
        if (bearers == index.end())
            return;
        // What an index holds is each item once: only what comes from a second one is looked for.
        const bool isFirst = result.empty();
        addOnce(result, bearers->second.first);
        for (const ItemId item : bearers->second.others)
            isFirst ? result.push_back(item) : addOnce(result, item);
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
    const Thing *known = found(item);
    if (known != nullptr) {
        for (const model::IdentifierRow &row : known->identifiers) {
            if (row.kind == kind && !row.canonical.empty())
                add(row.canonical);
        }
    }
    const auto isDropped = [&](const std::string &canonical) {
        return known != nullptr && std::find(known->dropped.begin(), known->dropped.end(),
                                             Mark{std::string(kind), canonical}) != known->dropped.end();
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
    if (const Thing *known = found(item))
        return known->row.className;
    const estate::Row row = m_estate->rowOf(item);
    return row == estate::kNoRow ? std::string() : std::string(m_estate->classAt(row));
}

std::string Workspace::nameOf(ItemId item)
{
    if (const Thing *known = found(item))
        return known->row.name.value_or("");
    const estate::Row row = m_estate->rowOf(item);
    return row == estate::kNoRow ? std::string() : std::string(m_estate->nameAt(row));
}

OrgId Workspace::ownerOf(ItemId item)
{
    if (const Thing *known = found(item))
        return known->row.owner;
    const estate::Row row = m_estate->rowOf(item);
    return row == estate::kNoRow ? kPartnership : m_estate->ownerAt(row);
}

std::string Workspace::describe(ItemId item)
{
    const std::string name = nameOf(item);
    if (m_idNow && m_idNow(item))
        item = m_idNow(item);
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
