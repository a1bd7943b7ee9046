// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undo_plan.h"

#include "app/any_owner.h"
#include "model/tables.h"

#include <array>
#include <map>
#include <set>

namespace tally::app {

namespace {

using model::FactKey;
using model::Table;

// Which columns of a fact name another fact that must stand; `owns`: at the same owner.
struct Link
{
    Table from;
    std::string_view column;
    bool isKey;
    Table to;
    bool owns;
};
constexpr std::array<Link, 12> kLinks{{{Table::Relationship, "source", true, Table::Item, true},
                                       {Table::Relationship, "target", true, Table::Item, false},
                                       {Table::Report, "item", false, Table::Item, true},
                                       {Table::Installation, "device", true, Table::Item, true},
                                       {Table::Installation, "report", true, Table::Report, false},
                                       {Table::Installation, "title", true, Table::Title, false},
                                       {Table::Claim, "report", true, Table::Report, true},
                                       {Table::Component, "item", true, Table::Item, true},
                                       {Table::Component, "report", true, Table::Report, false},
                                       {Table::Identifier, "item", true, Table::Item, true},
                                       {Table::Attachment, "item", true, Table::Item, true},
                                       {Table::Recognition, "title", true, Table::Title, false}}};

std::int64_t idOf(const FactKey &key)
{
    const auto *id = key.cells.empty() ? nullptr : std::get_if<std::int64_t>(&key.cells.front());
    return id == nullptr ? 0 : *id;
}

bool hasId(Table table)
{
    return table == Table::Item || table == Table::Report || table == Table::Title;
}

class Reversal
{
public:
    Reversal(OperationNumber undone, const StandingFacts &standing) : m_undone(undone), m_standing(standing)
    {
    }

    Outcome take(const std::vector<model::FactVersion> &versions)
    {
        std::map<FactKey, Halves> facts;
        for (const model::FactVersion &version : versions) {
            if (model::tableSpec(version.key.table).writtenOnce)
                continue;
            Halves &halves = facts[withoutOwner(version.key)];
            if (version.began == m_undone)
                halves[version.key].began = &version;
            if (version.ended == m_undone)
                halves[version.key].ended = &version;
        }
        for (const auto &[fact, halves] : facts)
            TALLY_CHECK(reverse(halves));
        return {};
    }

    // Leaves out what would break something that stays, until nothing does. A thing that stays keeps what
    // hangs on it.
    Outcome settle()
    {
        for (const auto &[table, id] : m_keptWhole)
            TALLY_CHECK(keepWhole(table, id));
        while (true) {
            TALLY_TRY(const std::set<FactKey> blocked, blockedNow());
            if (blocked.empty())
                return {};
            for (const FactKey &key : blocked) {
                const auto found = m_changes.find(key);
                if (found == m_changes.end())
                    continue;
                const bool ends = !found->second.values;
                m_plan.needed.push_back(key);
                leave(key);
                if (ends && hasId(key.table))
                    TALLY_CHECK(keepWhole(key.table, idOf(key)));
            }
        }
    }

    UndoPlan finish() &&
    {
        for (auto &[key, change] : m_changes)
            m_plan.changes.push_back(std::move(change));
        return std::move(m_plan);
    }

private:
    struct Pair
    {
        const model::FactVersion *began = nullptr, *ended = nullptr;
    };
    // A fact that went to another owner ended at one and began at the other: both are reversed, or neither.
    using Halves = std::map<FactKey, Pair>;

    Outcome reverse(const Halves &halves)
    {
        std::vector<std::pair<FactKey, bool>> changed; // and whether it is live
        for (const auto &[key, pair] : halves) {
            TALLY_TRY(const std::optional<OperationNumber> live, m_standing.liveBegan(key));
            if (live != asLeft(pair))
                changed.emplace_back(key, live.has_value());
        }
        if (changed.empty()) {
            for (const auto &[key, pair] : halves) {
                m_changes.emplace(key, model::Change{key, asLeft(pair), valuesBefore(pair)});
                if (halves.size() > 1)
                    m_owners[withoutOwner(key)].push_back(key.owner);
            }
            return {};
        }
        const auto &[key, isLive] = changed.front();
        m_plan.changedSince.push_back(key);
        // Made by the operation, or brought to its owner, and somebody's since.
        if (isLive && hasId(key.table) && halves.at(key).ended == nullptr)
            m_keptWhole.emplace_back(key.table, idOf(key));
        return {};
    }

    // `began` of what the operation left live.
    std::optional<OperationNumber> asLeft(const Pair &pair) const
    {
        return pair.began != nullptr ? std::optional(m_undone) : std::nullopt;
    }

    static std::optional<std::vector<model::Cell>> valuesBefore(const Pair &pair)
    {
        return pair.ended != nullptr ? std::optional(pair.ended->values) : std::nullopt;
    }

    // Takes the reversal of a fact out again, at every owner.
    void leave(const FactKey &key)
    {
        m_changes.erase(key);
        const auto owners = m_owners.find(withoutOwner(key));
        if (owners == m_owners.end())
            return;
        for (const OrgId owner : owners->second)
            m_changes.erase(FactKey{key.table, owner, key.cells});
    }

    // Takes the ends of all that hangs on an item or report out again.
    Outcome keepWhole(Table table, std::int64_t id)
    {
        TALLY_TRY(const std::vector<FactKey> dependents, m_standing.dependentsOf(table, id));
        for (const FactKey &dependent : dependents) {
            const auto found = m_changes.find(dependent);
            if (found == m_changes.end() || found->second.values)
                continue;
            leave(dependent);
            if (hasId(dependent.table))
                TALLY_CHECK(keepWhole(dependent.table, idOf(dependent)));
        }
        return {};
    }

    // Items and reports that end, and those that begin again, with the owner. What only changes its owner
    // does both.
    using Owners = std::map<std::pair<Table, std::int64_t>, OrgId>;
    Owners ownersOf(bool beginning) const
    {
        Owners result;
        for (const auto &[key, change] : m_changes) {
            if (hasId(key.table) && change.values.has_value() == beginning)
                result.emplace(std::pair(key.table, idOf(key)), key.owner);
        }
        return result;
    }

    Result<std::set<FactKey>> blockedNow() const
    {
        const Owners beginning = ownersOf(true);
        const Owners ending = ownersOf(false);
        std::set<FactKey> blocked;
        for (const auto &[key, change] : m_changes) {
            if (change.values) {
                TALLY_TRY(const bool stands, standsOn(key, change, beginning, ending));
                if (!stands)
                    blocked.insert(key);
                continue;
            }
            if (!hasId(key.table))
                continue;
            TALLY_TRY(const bool loses, losesSomething(key, beginning));
            if (loses)
                blocked.insert(key);
        }
        return blocked;
    }

    // Whether something would be left without the item or report that ends, or, where that only goes back to
    // another owner, would stay at the old one.
    Result<bool> losesSomething(const FactKey &key, const Owners &beginning) const
    {
        const auto again = beginning.find({key.table, idOf(key)});
        if (again != beginning.end() && again->second == key.owner)
            return false;
        const bool moves = again != beginning.end();
        TALLY_TRY(const std::vector<FactKey> dependents, m_standing.dependentsOf(key.table, idOf(key)));
        for (const FactKey &dependent : dependents) {
            if (moves && !belongsTo(dependent, key))
                continue;
            const auto ours = m_changes.find(dependent);
            if (ours == m_changes.end() ||
                (!moves && ours->second.values && names(dependent, ours->second, key.table, idOf(key))))
                return true;
        }
        return false;
    }

    // Whether a dependent of the thing goes where its owner goes; a relationship goes with its source.
    static bool belongsTo(const FactKey &dependent, const FactKey &thing)
    {
        for (const Link &link : kLinks) {
            if (link.from != dependent.table || link.to != thing.table || !link.owns)
                continue;
            if (!link.isKey ||
                dependent.cells.at(model::keyIndex(link.from, link.column)) == thing.cells.front())
                return true;
        }
        return false;
    }

    // Whether the fact, as it stands after the change, still names that item, report or title.
    static bool names(const FactKey &key, const model::Change &change, Table table, std::int64_t id)
    {
        for (const Link &link : kLinks) {
            if (link.from != key.table || link.to != table)
                continue;
            const model::Cell &cell = link.isKey
                                          ? key.cells.at(model::keyIndex(link.from, link.column))
                                          : change.values->at(model::valueIndex(link.from, link.column));
            if (const auto *named = std::get_if<std::int64_t>(&cell); named != nullptr && *named == id)
                return true;
        }
        return false;
    }

    Result<bool> standsOn(const FactKey &key, const model::Change &change, const Owners &beginning,
                          const Owners &ending) const
    {
        for (const Link &link : kLinks) {
            if (link.from != key.table)
                continue;
            const model::Cell &cell = link.isKey
                                          ? key.cells.at(model::keyIndex(link.from, link.column))
                                          : change.values->at(model::valueIndex(link.from, link.column));
            const auto *id = std::get_if<std::int64_t>(&cell);
            if (id == nullptr)
                continue;
            if (const auto again = beginning.find({link.to, *id}); again != beginning.end()) {
                if (link.owns && again->second != key.owner)
                    return false;
                continue;
            }
            if (ending.contains({link.to, *id}) || !m_standing.isLive(link.to, *id))
                return false;
            if (!link.owns)
                continue;
            TALLY_TRY(const auto began, m_standing.liveBegan(FactKey{link.to, key.owner, {*id}}));
            if (!began)
                return false; // it stays at another owner
        }
        return true;
    }

    OperationNumber m_undone;
    const StandingFacts &m_standing;
    std::map<FactKey, model::Change> m_changes;
    std::map<FactKey, std::vector<OrgId>> m_owners; // of reversals that go to another owner
    std::vector<std::pair<Table, std::int64_t>> m_keptWhole;
    UndoPlan m_plan;
};

} // namespace

Result<UndoPlan> planUndo(OperationNumber undone, const std::vector<model::FactVersion> &versions,
                          const StandingFacts &standing)
{
    Reversal reversal(undone, standing);
    TALLY_CHECK(reversal.take(versions));
    TALLY_CHECK(reversal.settle());
    return std::move(reversal).finish();
}

} // namespace tally::app
