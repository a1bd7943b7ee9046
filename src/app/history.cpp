// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed, in words: the history of one item and the difference of two operations.
#include "app/any_owner.h"
#include "app/fact_words.h"
#include "app/history_words.h"
#include "app/register.h"
#include "core/number.h"
#include "store/store.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tally::app {

namespace {

using model::FactKey;
using model::FactVersion;
using model::Table;

// One step in the life of a fact: the versions before and after; either may be missing.
struct Transition
{
    OperationNumber at = 0;
    const FactVersion *before = nullptr;
    const FactVersion *after = nullptr;
};

class HistoryWriter
{
public:
    explicit HistoryWriter(FactWords &words) : m_words(words) {}

    // `life`: the steps that the transition sums up; each value is put down to the one that last changed it.
    // Empty: the transition is one step.
    void add(const Transition &transition, const std::vector<Transition> &life, ItemId seenFrom)
    {
        const Step whole = inWords(transition, seenFrom);
        std::vector<Step> steps;
        if (life.size() > 1) {
            for (const Transition &each : life)
                steps.push_back(inWords(each, seenFrom));
        }
        std::set<std::string> attributes;
        for (const Words *side : {&whole.before, &whole.after}) {
            for (const auto &[attribute, words] : *side)
                attributes.insert(attribute);
        }
        for (const std::string &attribute : attributes) {
            if (!whole.changes(attribute))
                continue;
            const auto last = std::find_if(steps.rbegin(), steps.rend(),
                                           [&](const Step &step) { return step.changes(attribute); });
            HistoryEntry entry = entryFor(last == steps.rend() ? whole.at : last->at, seenFrom);
            entry.attribute = attribute;
            std::tie(entry.before, entry.after) = whole.toldApart(attribute);
            m_entries.push_back(std::move(entry));
        }
    }

    // Puts the operations in and sorts: newest first.
    Result<std::vector<HistoryEntry>> finish(store::Store &store)
    {
        std::map<OperationNumber, model::Operation> operations;
        OperationNumber newest = 0, oldest = 0;
        for (const HistoryEntry &entry : m_entries) {
            const OperationNumber number = entry.operation.number;
            operations.emplace(number, model::Operation());
            newest = std::max(newest, number);
            oldest = operations.begin()->first;
        }
        if (!operations.empty()) {
            TALLY_CHECK(store.operations(newest, [&](const model::Operation &operation) {
                if (const auto found = operations.find(operation.number); found != operations.end())
                    found->second = operation;
                return operation.number > oldest;
            }));
        }
        for (HistoryEntry &entry : m_entries) {
            const OperationNumber number = entry.operation.number;
            entry.operation = operations.at(number);
            entry.operation.number = number;
        }
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const HistoryEntry &a, const HistoryEntry &b) {
                             return a.operation.number > b.operation.number;
                         });
        return std::move(m_entries);
    }

private:
    HistoryEntry entryFor(OperationNumber at, ItemId item)
    {
        HistoryEntry entry;
        entry.operation.number = at;
        entry.item = item;
        if (item) {
            entry.itemName = m_words.itemName(item);
            entry.className = m_words.className(item);
        }
        return entry;
    }

    using Said = FactWords::Said;
    using Words = std::map<std::string, Said>;
    struct Step
    {
        OperationNumber at = 0;
        Words before, after;

        // By what is recorded: two people may have one name, and "none" is not "unknown".
        bool changes(const std::string &attribute) const
        {
            return said(before, attribute).exact != said(after, attribute).exact;
        }
        // Before and after, in words that differ where words can.
        std::pair<std::string, std::string> toldApart(const std::string &attribute) const
        {
            const Said from = said(before, attribute), to = said(after, attribute);
            if (from.words != to.words)
                return {from.words, to.words};
            return {withNumber(from), withNumber(to)};
        }

    private:
        static Said said(const Words &words, const std::string &attribute)
        {
            const auto found = words.find(attribute);
            return found == words.end() ? Said() : found->second;
        }
        static std::string withNumber(const Said &said)
        {
            if (said.item)
                return said.words + " (#" + std::to_string(said.item.value) + ")";
            return said.words.empty() && !said.exact.empty() ? "none" : said.words;
        }
    };

    // The attributes of an item, or the one thing that another fact says.
    Words wordsOf(const FactVersion *version, ItemId seenFrom)
    {
        if (version == nullptr)
            return {};
        if (version->key.table == Table::Item)
            return m_words.itemWords(version->key, version->values);
        const std::string words = m_words.valueWords(version->key, version->values, seenFrom);
        return {{m_words.factName(version->key, seenFrom), {words, words, {}}}};
    }

    Step inWords(const Transition &transition, ItemId seenFrom)
    {
        return {transition.at, wordsOf(transition.before, seenFrom), wordsOf(transition.after, seenFrom)};
    }

    FactWords &m_words;
    std::vector<HistoryEntry> m_entries;
};

std::map<FactKey, std::vector<const FactVersion *>> byKey(const std::vector<FactVersion> &versions)
{
    std::map<FactKey, std::vector<const FactVersion *>> result;
    for (const FactVersion &version : versions)
        result[withoutOwner(version.key)].push_back(&version);
    for (auto &[key, life] : result)
        std::sort(life.begin(), life.end(), [](const auto *a, const auto *b) { return a->began < b->began; });
    return result;
}

// Every begin and end of one fact's versions, oldest first.
std::vector<Transition> lifeOf(const std::vector<const FactVersion *> &versions)
{
    std::vector<Transition> result;
    const FactVersion *before = nullptr;
    for (const FactVersion *version : versions) {
        if (before != nullptr && before->ended && *before->ended < version->began) {
            result.push_back({*before->ended, before, nullptr});
            before = nullptr;
        }
        result.push_back({version->began, before, version});
        before = version;
    }
    if (before != nullptr && before->ended)
        result.push_back({*before->ended, before, nullptr});
    return result;
}

} // namespace

Result<std::vector<HistoryEntry>> Register::history(ItemId item)
{
    JobContext job;
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    return historyInWords(*this, estate, item);
}

Result<std::vector<HistoryEntry>> historyInWords(Register &opened, estate::EstatePtr names, ItemId item)
{
    store::Store &store = opened.store();
    std::vector<FactVersion> versions;
    const std::pair<Table, std::string_view> places[] = {{Table::Item, "id"},
                                                         {Table::Relationship, "source"},
                                                         {Table::Relationship, "target"},
                                                         {Table::Installation, "device"},
                                                         {Table::Component, "item"},
                                                         {Table::Identifier, "item"},
                                                         {Table::Attachment, "item"}};
    for (const auto &[table, column] : places) {
        TALLY_TRY(std::vector<FactVersion> found, store.versions(table, column, item.value));
        if (table == Table::Item && found.empty())
            return makeError(ErrorCode::NotFound,
                             "no item #" + std::to_string(item.value) + " was ever recorded");
        std::move(found.begin(), found.end(), std::back_inserter(versions));
    }
    FactWords words(store, std::move(names));
    HistoryWriter writer(words);
    for (const auto &[key, life] : byKey(versions)) {
        for (const Transition &transition : lifeOf(life))
            writer.add(transition, {}, item);
    }
    return writer.finish(store);
}

Result<std::optional<FormerItem>> Register::formerItem(const std::string &key)
{
    JobContext job;
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    std::vector<FactVersion> versions;
    const auto take = [&](std::string_view column, const model::Cell &value) -> Outcome {
        TALLY_TRY(std::vector<FactVersion> found, m_store->versions(Table::Item, column, value));
        std::move(found.begin(), found.end(), std::back_inserter(versions));
        return {};
    };
    for (const std::string_view column : {"asset_number", "serial_number", "name"})
        TALLY_CHECK(take(column, key));
    if (const auto id = wholeNumber(key.starts_with('#') ? std::string_view(key).substr(1) : key))
        TALLY_CHECK(take("id", *id));
    std::optional<FormerItem> last;
    for (const FactVersion &version : versions) {
        TALLY_TRY(const model::ItemRow row, model::rowOf<model::ItemRow>(version.key, version.values));
        if (!version.ended || estate->rowOf(row.id) != estate::kNoRow ||
            (last && last->ended > *version.ended))
            continue;
        last = FormerItem{row.id, *version.ended, row.name.value_or(""), row.className};
    }
    return last;
}

Result<std::vector<HistoryEntry>> Register::difference(OperationNumber from, OperationNumber to,
                                                       JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    if (from > to)
        return makeError(ErrorCode::Usage, "the difference goes from an earlier to a later point in time",
                         "Give the earlier one first");
    job.step("Comparing");
    TALLY_TRY(const std::vector<FactVersion> versions, m_store->changed(from, to));
    FactWords words(*m_store, estate);
    HistoryWriter writer(words);
    for (const auto &[key, life] : byKey(versions)) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped while comparing");
        if (key.table == Table::Claim || key.table == Table::Title)
            continue; // what sources say shows in what the items show
        Transition net;
        for (const FactVersion *version : life) {
            if (version->began <= from && version->ended) {
                net.before = version;
                net.at = std::max(net.at, *version->ended);
            }
            if (version->began > from && !version->ended) {
                net.after = version;
                net.at = std::max(net.at, version->began);
            }
        }
        // What came and went in between cancels out.
        if (net.before == nullptr && net.after == nullptr)
            continue;
        std::vector<Transition> steps = lifeOf(life);
        std::erase_if(steps, [&](const Transition &step) { return step.at <= from; });
        writer.add(net, steps, words.itemOf((net.after != nullptr ? net.after : net.before)->key));
    }
    return writer.finish(*m_store);
}

} // namespace tally::app
