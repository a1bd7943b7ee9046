// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/identity_replay.h"

#include "estate/builder.h"
#include "reconcile/held.h"
#include "reconcile/replay_run.h"
#include "reconcile/values.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

namespace tally::reconcile {

namespace {

using AttributeNames = std::set<std::string, std::less<>>;

void addKeysOf(const model::ClassRegistry &classes, AttributeNames &names)
{
    for (const model::ClassSpec &spec : classes.classes()) {
        for (const model::IdentifyingKey &key : spec.keys)
            names.insert(key.attributes.begin(), key.attributes.end());
    }
}

// What the matching looks at beside the keys.
AttributeNames alwaysCompared()
{
    return {"name",
            "host_name",
            "manufacturer",
            "serial_number",
            "uuid",
            "imei",
            std::string(kClassAttribute),
            std::string(kReportedClass),
            std::string(kReportedIdentifiers)};
}

Result<std::vector<model::DefinitionRow>> classesWith(const estate::Estate &estate,
                                                      const std::vector<model::DefinitionRow> &wanted)
{
    std::vector<model::DefinitionRow> all = estate.definitions("class");
    if (all.empty()) { // of an estate in a test, which has the shipped ones
        for (const model::DefinitionRow &shipped : model::ClassRegistry::shippedDefinitions())
            all.push_back(shipped);
    } else {
        const auto types = estate.definitions("relationship_type");
        all.insert(all.end(), types.begin(), types.end());
    }
    for (const model::DefinitionRow &row : wanted) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const model::DefinitionRow &each) {
            return each.kind == row.kind && each.name == row.name;
        });
        if (same == all.end())
            return makeError(ErrorCode::InvalidInput,
                             "there is no class called \"" + row.name + "\" whose keys could be others");
        same->text = row.text;
    }
    return all;
}

// The two replays beside the register.
class Differences
{
public:
    Differences(const ReportHistory &history, const estate::Estate &estate, const ReplayRun &standing,
                const ReplayRun &wanted)
        : m_history(history), m_estate(estate), m_standing(standing), m_wanted(wanted)
    {
    }

    IdentityPreview find()
    {
        for (std::size_t i = 0; i < m_history.reports().size(); ++i)
            sort(i);
        findMerges();
        findSplits();
        const auto byItem = [](const WouldBeHeld &a, const WouldBeHeld &b) {
            return std::tuple(a.item, a.report.report) < std::tuple(b.item, b.report.report);
        };
        std::sort(m_preview.held.begin(), m_preview.held.end(), byItem);
        return std::move(m_preview);
    }

private:
    using Reports = std::vector<std::size_t>;

    bool isLive(ItemId item) const { return item && m_estate.rowOf(item) != estate::kNoRow; }

    ReplayedReport named(std::size_t i, const Placement &by) const
    {
        const StoredReport &report = m_history.reports()[i];
        return {report.id, report.source, report.subject, by.key, by.value};
    }

    void sort(std::size_t i)
    {
        const StoredReport &report = m_history.reports()[i];
        const Placement &now = m_standing.placement(i);
        const Placement &then = m_wanted.placement(i);
        if (report.item && !isLive(report.item))
            return; // of what has left the register
        m_preview.unlike += m_standing.itemNow(now.item) != report.item ? 1 : 0;
        if (!report.item) {
            if (now.held && then.item) {
                const ItemId item = m_wanted.itemNow(then.item);
                m_preview.recognised.push_back({named(i, then), isLive(item) ? item : ItemId()});
            }
            return;
        }
        if (now.item && then.held) {
            WouldBeHeld held{named(i, now), report.item, then.why, {}};
            for (const ItemId candidate : then.candidates) {
                const ItemId item = m_wanted.itemNow(candidate);
                if (isLive(item))
                    held.candidates.push_back(item);
            }
            std::sort(held.candidates.begin(), held.candidates.end());
            m_preview.held.push_back(std::move(held));
        }
        if (!now.item || !then.item)
            return;
        m_together[then.item].push_back(i);
        m_ofItem[report.item].push_back(i);
    }

    // Items whose reports the wanted keys take for one thing, and the standing ones for several.
    void findMerges()
    {
        for (const auto &[group, reports] : m_together) {
            std::map<ItemId, ItemId> items; // of the register -> the standing keys' thing
            const ItemId seeded = group.value > 0 ? group : ItemId();
            if (isLive(seeded))
                items.emplace(seeded, seeded);
            for (const std::size_t i : reports)
                items.emplace(m_history.reports()[i].item, m_standing.placement(i).item);
            std::set<ItemId> things;
            for (const auto &[item, thing] : items)
                things.insert(thing);
            if (items.size() < 2 || things.size() < 2)
                continue;
            addMerge(items, seeded, reports);
        }
        std::sort(m_preview.merges.begin(), m_preview.merges.end(),
                  [](const WouldMerge &a, const WouldMerge &b) { return a.items < b.items; });
    }

    void addMerge(const std::map<ItemId, ItemId> &items, ItemId seeded, const Reports &reports)
    {
        WouldMerge merge;
        std::set<ItemId> seen; // of the standing keys, each told once
        for (const auto &[item, thing] : items) {
            if (seen.insert(thing).second)
                merge.items.push_back(item);
        }
        const ItemId first = isLive(seeded) ? seeded : m_standing.placement(reports.front()).item;
        for (const std::size_t i : reports) {
            if (m_standing.placement(i).item != first && !m_wanted.placement(i).key.empty())
                merge.by.push_back(named(i, m_wanted.placement(i)));
        }
        m_preview.merges.push_back(std::move(merge));
    }

    // Reports of one item that the standing keys take for one thing, and the wanted ones for several.
    void findSplits()
    {
        for (const auto &[item, reports] : m_ofItem) {
            std::map<ItemId, Reports> byThing;
            for (const std::size_t i : reports)
                byThing[m_standing.placement(i).item].push_back(i);
            for (const auto &[thing, together] : byThing)
                splitOf(item, thing, together);
        }
    }

    void splitOf(ItemId item, ItemId thing, const Reports &together)
    {
        std::vector<ItemId> order;
        std::map<ItemId, std::vector<ReplayedReport>> parts;
        if (thing.value > 0 && isLive(thing)) { // what the register held before any report
            order.push_back(thing);
            parts[thing].push_back({{}, std::string(kUnclaimedSource), std::to_string(thing.value), {}, {}});
        }
        for (const std::size_t i : together) {
            const ItemId then = m_wanted.placement(i).item;
            if (!parts.contains(then))
                order.push_back(then);
            parts[then].push_back(named(i, m_standing.placement(i)));
        }
        if (order.size() < 2)
            return;
        WouldSplit split{item, {}};
        for (const ItemId part : order)
            split.parts.push_back(std::move(parts[part]));
        m_preview.splits.push_back(std::move(split));
    }

    const ReportHistory &m_history;
    const estate::Estate &m_estate;
    const ReplayRun &m_standing;
    const ReplayRun &m_wanted;
    std::map<ItemId, Reports> m_together; // by the wanted keys' thing
    std::map<ItemId, Reports> m_ofItem;   // of the register
    IdentityPreview m_preview;
};

class Replayer
{
public:
    Replayer(const ReplayInput &input, const std::vector<model::DefinitionRow> &wanted, JobContext &job)
        : m_input(input), m_wantedRows(wanted), m_job(job)
    {
    }

    Result<IdentityPreview> run()
    {
        const estate::Estate &estate = *m_input.estate;
        TALLY_TRY(const auto standing, classesWith(estate, {}));
        TALLY_TRY(const auto wanted, classesWith(estate, m_wantedRows));
        TALLY_TRY(const auto registry, model::ClassRegistry::build(wanted));
        AttributeNames names = alwaysCompared();
        addKeysOf(estate.classes(), names);
        addKeysOf(*registry, names);
        ReportHistory history(estate, std::move(names));
        TALLY_CHECK(
            m_input.versions([&](const model::FactVersion &version) { return history.add(version); }));
        history.close();
        order(history);
        m_job.step("Matching all reports once more");
        const auto total = 2 * std::ssize(m_events);
        TALLY_TRY(const auto before, play(history, standing, 0, total));
        TALLY_TRY(const auto after, play(history, wanted, total / 2, total));
        IdentityPreview preview = Differences(history, estate, *before, *after).find();
        preview.reports = std::ssize(history.reports());
        preview.sights = std::ssize(m_events);
        preview.claims = history.claims();
        return preview;
    }

private:
    // A claim that began when the report itself was not written is seen then too.
    void order(const ReportHistory &history)
    {
        for (std::uint32_t i = 0; i < history.reports().size(); ++i) {
            const StoredReport &report = history.reports()[i];
            std::set<OperationNumber> others;
            for (const Said &said : report.said)
                others.insert(said.at);
            for (std::uint32_t sight = 0; sight < report.sights.size(); ++sight) {
                m_events.push_back({report.sights[sight].at, i, sight});
                others.erase(report.sights[sight].at);
            }
            for (const OperationNumber at : others) {
                const auto later =
                    std::upper_bound(report.sights.begin(), report.sights.end(), at,
                                     [](OperationNumber a, const Sight &sight) { return a < sight.at; });
                if (later != report.sights.begin())
                    m_events.push_back(
                        {at, i, static_cast<std::uint32_t>(later - report.sights.begin() - 1)});
            }
        }
        std::sort(m_events.begin(), m_events.end(), [](const auto &a, const auto &b) {
            return std::tie(a.at, a.report) < std::tie(b.at, b.report);
        });
    }

    Result<std::unique_ptr<ReplayRun>> play(const ReportHistory &history,
                                            const std::vector<model::DefinitionRow> &classes,
                                            std::int64_t done, std::int64_t total)
    {
        const estate::Estate &now = *m_input.estate;
        estate::EstateBuilder builder;
        const auto add = [&](const model::DefinitionRow &row) {
            builder.add({model::keyOf(row), 1, std::nullopt, model::valuesOf(row)});
        };
        std::for_each(classes.begin(), classes.end(), add);
        for (const char *kind : {"source", "precedence"}) {
            for (const model::DefinitionRow &row : now.definitions(kind))
                add(row);
        }
        for (const model::FactVersion &version : history.unreported())
            builder.add(version);
        TALLY_TRY(const estate::EstatePtr seed, std::move(builder).build(now.operation(), now.today()));
        TALLY_TRY(Precedence precedence, Precedence::build(seed->definitions("precedence")));
        auto run = std::make_unique<ReplayRun>(history, now, seed, m_input.usualOwner, m_input.decisions,
                                               std::move(precedence));
        TALLY_CHECK(run->play(m_events, m_job, done, total));
        return run;
    }

    const ReplayInput &m_input;
    const std::vector<model::DefinitionRow> &m_wantedRows;
    JobContext &m_job;
    std::vector<ReplayRun::Event> m_events;
};

} // namespace

Result<IdentityPreview> previewIdentity(const ReplayInput &input,
                                        const std::vector<model::DefinitionRow> &wanted, JobContext &job)
{
    return Replayer(input, wanted, job).run();
}

} // namespace tally::reconcile
