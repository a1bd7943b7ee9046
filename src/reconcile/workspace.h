// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The estate and what one import has made of it so far: items found by mark or name, new ones with negative
// ids, changed ones with the version they came from. Indexes are built when first asked, so that the
// thousandth row costs what the first did.
#pragma once

#include "estate/estate.h"
#include "model/operation.h"
#include "model/source_rules.h"
#include "reconcile/identity.h"
#include "reconcile/resolved_names.h"
#include "reconcile/value_locks.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace tally::reconcile {

// Nothing when the value is a placeholder or cannot identify.
std::optional<std::string> canonicalMark(std::string_view kind, std::string_view value);

// What the register holds, and then what is new in the order in which it was made (-1, -2 …): the order of
// the ids that it gets, so that a draft written in this order comes sorted to the store.
struct AsRecorded
{
    template <typename IdType>
    bool operator()(IdType a, IdType b) const
    {
        if ((a.value < 0) != (b.value < 0))
            return b.value < 0;
        return a.value < 0 ? b < a : a < b;
    }
};

// An item that the import made or touched.
struct Thing
{
    model::ItemRow row;
    model::ItemRow before;                                       // as the estate has it
    std::optional<OperationNumber> was;                          // none: new
    std::vector<model::IdentifierRow> identifiers;               // that this import adds
    std::vector<Mark> dropped;                                   // identifiers that no source says any more
    std::set<std::pair<std::string, std::string>> droppedValues; // the same by kind and value as written
    std::vector<model::AttachmentRow> attached;                  // that are added
    std::vector<std::string> detached;                           // SHA-256 of those that go
    bool ended = false;                                          // with its identifiers and attachments
    bool ownerMoved() const { return was && before.owner != row.owner; }
};

class Workspace final : public KnownThings
{
public:
    explicit Workspace(estate::EstatePtr estate);
    ~Workspace() override;

    const estate::Estate &estate() const { return *m_estate; }
    const model::ClassRegistry &classes() const { return m_estate->classes(); }

    // What the register says of its sources; an error when that cannot be read.
    const Result<model::SourceRules> &sourceRules();
    ValueLocks &locks(); // that the register holds, less what is lifted

    ItemId nextId() { return ItemId(m_nextId--); }
    // The thing for writing; null when no such item is live.
    Thing *thing(ItemId id);
    ItemId create(model::ItemRow row);
    // An item that had ended lives again under its old id; it must not be live.
    Thing &revive(model::ItemRow row);
    const std::map<ItemId, Thing, AsRecorded> &things() const { return m_things; }
    ResolvedNames &resolvedNames() { return m_resolved; }
    // Adds an identifier to an item unless it has it already.
    void addIdentifier(ItemId item, const std::string &kind, const std::string &value,
                       const std::string &canonical);
    // The source that said so says something else now.
    void dropIdentifier(ItemId item, const std::string &kind, const std::string &canonical);
    // Says that an item now bears a value that others may find it by (a new name).
    void noteAttribute(ItemId item, std::string_view attribute, const std::string &canonical);

    std::vector<ItemId> carriers(const Mark &mark) override;
    std::vector<std::string> marksOf(ItemId item, std::string_view kind) override;
    std::string classOf(ItemId item) override;
    std::string describe(ItemId item) override;
    // What describe says of an item with a negative id: that of the register's.
    void callItems(std::function<ItemId(ItemId)> idNow) { m_idNow = std::move(idNow); }
    std::string nameOf(ItemId item);
    OrgId ownerOf(ItemId item); // the partnership of what is not live
    bool isEnded(ItemId item);  // in an end state of its lifecycle

private:
    // Who bears a value: mostly one, and then without memory of its own.
    struct Bearers
    {
        ItemId first;
        std::vector<ItemId> others;
    };
    using Index = std::unordered_map<std::string, Bearers>;
    static void enter(Index &index, const std::string &value, ItemId item);
    Thing *found(ItemId id); // null when the import has not touched it
    Index &attributeIndex(const std::string &attribute);
    bool isAttribute(const std::string &kind); // of any class
    std::optional<model::AttributeValue> valueAt(ItemId item, std::string_view attribute);

    estate::EstatePtr m_estate;
    std::function<ItemId(ItemId)> m_idNow; // none: they are new
    std::int64_t m_nextId = -1;
    std::map<ItemId, Thing, AsRecorded> m_things;
    std::vector<Thing *> m_made; // the new ones among them, by the number behind the sign
    ResolvedNames m_resolved;
    std::map<std::string, Index, std::less<>> m_newIdentifiers; // by kind, then canonical
    std::map<std::string, Index, std::less<>> m_attributes;
    std::unordered_map<std::string, bool> m_isAttribute;     // as far as asked
    std::optional<Result<model::SourceRules>> m_sourceRules; // as far as asked
    std::optional<ValueLocks> m_locks;
};

} // namespace tally::reconcile
