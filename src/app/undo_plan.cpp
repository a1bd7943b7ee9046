// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undo_plan.h"

#include "model/tables.h"

#include <array>
#include <map>
#include <set>

namespace tally::app {

namespace {

using model::FactKey;
using model::Table;

// Which columns of a fact name another fact that must stand.
struct Link
{
    Table from;
    std::string_view column;
    bool isKey;
    Table to;
};
constexpr std::array<Link, 12> kLinks{{{Table::Relationship, "source", true, Table::Item},
                                       {Table::Relationship, "target", true, Table::Item},
                                       {Table::Report, "item", false, Table::Item},
                                       {Table::Installation, "device", true, Table::Item},
                                       {Table::Installation, "report", true, Table::Report},
                                       {Table::Installation, "title", true, Table::Title},
                                       {Table::Claim, "report", true, Table::Report},
                                       {Table::Component, "item", true, Table::Item},
                                       {Table::Component, "report", true, Table::Report},
                                       {Table::Identifier, "item", true, Table::Item},
                                       {Table::Attachment, "item", true, Table::Item},
                                       {Table::Recognition, "title", true, Table::Title}}};

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
        struct Pair
        {
            const model::FactVersion *began = nullptr, *ended = nullptr;
        };
        std::map<FactKey, Pair> pairs;
        for (const model::FactVersion &version : versions) {
            if (model::tableSpec(version.key.table).writtenOnce)
                continue;
            if (version.began == m_undone)
                pairs[version.key].began = &version;
            if (version.ended == m_undone)
                pairs[version.key].ended = &version;
        }
        for (const auto &[key, pair] : pairs)
            TALLY_CHECK(reverse(key, pair.began, pair.ended));
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
                m_changes.erase(found);
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
    Outcome reverse(const FactKey &key, const model::FactVersion *began, const model::FactVersion *ended)
    {
        TALLY_TRY(const std::optional<OperationNumber> live, m_standing.liveBegan(key));
        const std::optional<OperationNumber> expected =
            began != nullptr ? std::optional(m_undone) : std::nullopt;
        if (live != expected) {
            m_plan.changedSince.push_back(key);
            if (live && ended == nullptr && hasId(key.table))
                m_keptWhole.emplace_back(key.table, idOf(key)); // made by the operation, and somebody's since
            return {};
        }
        model::Change change{key, expected, std::nullopt};
        if (ended != nullptr)
            change.values = ended->values;
        m_changes.emplace(key, std::move(change));
        return {};
    }

    // Takes the ends of all that hangs on an item or report out again.
    Outcome keepWhole(Table table, std::int64_t id)
    {
        TALLY_TRY(const std::vector<FactKey> dependents, m_standing.dependentsOf(table, id));
        for (const FactKey &dependent : dependents) {
            const auto found = m_changes.find(dependent);
            if (found == m_changes.end() || found->second.values)
                continue;
            m_changes.erase(found);
            if (hasId(dependent.table))
                TALLY_CHECK(keepWhole(dependent.table, idOf(dependent)));
        }
        return {};
    }

    // Ids of items and reports that end, and of those that begin again. An item that only changes its owner
    // does both.
    std::set<std::pair<Table, std::int64_t>> ids(bool beginning) const
    {
        std::set<std::pair<Table, std::int64_t>> result;
        for (const auto &[key, change] : m_changes) {
            if (hasId(key.table) && change.values.has_value() == beginning)
                result.emplace(key.table, idOf(key));
        }
        return result;
    }

    Result<std::set<FactKey>> blockedNow() const
    {
        const auto beginning = ids(true);
        const auto ending = ids(false);
        std::set<FactKey> blocked;
        for (const auto &[key, change] : m_changes) {
            if (change.values) {
                if (!standsOn(key, change, beginning, ending))
                    blocked.insert(key);
                continue;
            }
            if (!hasId(key.table) || beginning.contains({key.table, idOf(key)}))
                continue;
            TALLY_TRY(const std::vector<FactKey> dependents, m_standing.dependentsOf(key.table, idOf(key)));
            for (const FactKey &dependent : dependents) {
                const auto ours = m_changes.find(dependent);
                if (ours == m_changes.end() ||
                    (ours->second.values && names(dependent, ours->second, key.table, idOf(key)))) {
                    blocked.insert(key);
                    break;
                }
            }
        }
        return blocked;
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

    bool standsOn(const FactKey &key, const model::Change &change,
                  const std::set<std::pair<Table, std::int64_t>> &beginning,
                  const std::set<std::pair<Table, std::int64_t>> &ending) const
    {
        for (const Link &link : kLinks) {
            if (link.from != key.table)
                continue;
            const model::Cell &cell = link.isKey
                                          ? key.cells.at(model::keyIndex(link.from, link.column))
                                          : change.values->at(model::valueIndex(link.from, link.column));
            const auto *id = std::get_if<std::int64_t>(&cell);
            if (id == nullptr || beginning.contains({link.to, *id}))
                continue;
            if (ending.contains({link.to, *id}) || !m_standing.isLive(link.to, *id))
                return false;
        }
        return true;
    }

    OperationNumber m_undone;
    const StandingFacts &m_standing;
    std::map<FactKey, model::Change> m_changes;
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
