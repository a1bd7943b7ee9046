// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/demand.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tally::licence {

namespace {

// So many moments that are each the worst in some respect are looked at, the busiest first.
constexpr std::size_t kMostPeaks = 32;

using What = std::pair<Index, Place>;

struct Event
{
    Instant at = 0;
    std::int64_t change = 0;
    std::size_t what = 0;
};

class Sweep
{
public:
    Sweep(const Scene &scene, const Family &family) : m_scene(scene)
    {
        for (Index rank = 0; rank < family.products.size(); ++rank)
            m_rank[family.products[rank]] = rank;
        std::map<std::tuple<Index, Index, Index>, std::vector<std::pair<Instant, Instant>>> grouped;
        for (const Index row : family.sessions) {
            const Session &session = scene.sessions[row];
            const MetricRule &rule = scene.products[session.product].rule;
            if (rule.metric != Metric::Concurrent || session.until <= session.from)
                continue;
            if (rule.groupSessions && (session.person != kNone || session.device != kNone))
                grouped[{session.product, session.person, session.device}].emplace_back(session.from,
                                                                                        session.until);
            else
                open(session.product, session.person, session.device, session.from, session.until);
        }
        for (auto &[key, spans] : grouped)
            openGrouped(key, spans);
    }

    std::vector<Peak> peaks()
    {
        // What ends at an instant is over when something starts at it.
        std::sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) {
            return std::tie(a.at, a.change, a.what) < std::tie(b.at, b.change, b.what);
        });
        m_now.assign(m_whats.size(), 0);
        bool hasRisen = false;
        for (const Event &event : m_events) {
            if (event.change < 0 && hasRisen)
                keep();
            hasRisen = event.change > 0;
            m_now[event.what] += event.change;
        }
        std::vector<Peak> peaks;
        for (const std::vector<std::int64_t> &counts : m_kept)
            peaks.push_back(peakOf(counts));
        if (peaks.empty())
            peaks.emplace_back();
        return peaks;
    }

private:
    Place placeOf(Index person, Index device) const
    {
        if (person != kNone)
            return {m_scene.people[person].pool, m_scene.people[person].site,
                    device == kNone ? std::string() : m_scene.devices[device].segment};
        if (device != kNone)
            return {m_scene.devices[device].pool, m_scene.devices[device].site,
                    m_scene.devices[device].segment};
        return {};
    }

    void open(Index product, Index person, Index device, Instant from, Instant until)
    {
        const What what{product, placeOf(person, device)};
        auto at = std::find(m_whats.begin(), m_whats.end(), what);
        if (at == m_whats.end())
            at = m_whats.insert(m_whats.end(), what);
        const std::size_t number = std::size_t(at - m_whats.begin());
        m_events.push_back({from, 1, number});
        m_events.push_back({until, -1, number});
    }

    // Sessions of one person on one device that overlap or touch are one.
    void openGrouped(const std::tuple<Index, Index, Index> &key,
                     std::vector<std::pair<Instant, Instant>> &spans)
    {
        std::sort(spans.begin(), spans.end());
        const auto &[product, person, device] = key;
        auto [from, until] = spans[0];
        for (const auto &[start, end] : spans) {
            if (start > until) {
                open(product, person, device, from, until);
                from = start;
                until = end;
            }
            until = std::max(until, end);
        }
        open(product, person, device, from, until);
    }

    static bool isNoMore(const std::vector<std::int64_t> &a, const std::vector<std::int64_t> &b)
    {
        for (std::size_t i = 0; i < a.size(); ++i)
            if (a[i] > b[i])
                return false;
        return true;
    }

    void keep()
    {
        for (const auto &other : m_kept)
            if (isNoMore(m_now, other))
                return;
        std::erase_if(m_kept, [&](const auto &other) { return isNoMore(other, m_now); });
        m_kept.push_back(m_now);
        if (m_kept.size() <= kMostPeaks)
            return;
        const auto total = [&](const std::vector<std::int64_t> &counts) {
            std::int64_t sum = 0;
            for (std::size_t i = 0; i < counts.size(); ++i)
                sum += counts[i] * tokensOf(m_whats[i].first);
            return sum;
        };
        m_kept.erase(std::min_element(m_kept.begin(), m_kept.end(),
                                      [&](const auto &a, const auto &b) { return total(a) < total(b); }));
    }

    std::int64_t tokensOf(Index product) const { return std::max(m_scene.products[product].tokens, 1); }

    Peak peakOf(const std::vector<std::int64_t> &counts) const
    {
        Peak peak;
        for (std::size_t i = 0; i < counts.size(); ++i)
            if (counts[i] > 0)
                peak.open.push_back(
                    {m_whats[i].first, m_whats[i].second, counts[i] * tokensOf(m_whats[i].first), counts[i]});
        const auto poolId = [&](Index pool) {
            return pool == kNone ? ItemId{} : m_scene.pools[pool].organisation;
        };
        std::sort(peak.open.begin(), peak.open.end(), [&](const Peak::Open &a, const Peak::Open &b) {
            return std::make_tuple(m_rank.at(a.product), poolId(a.place.pool), a.place) <
                   std::make_tuple(m_rank.at(b.product), poolId(b.place.pool), b.place);
        });
        return peak;
    }

    const Scene &m_scene;
    std::map<Index, Index> m_rank;
    std::vector<What> m_whats;
    std::vector<Event> m_events;
    std::vector<std::int64_t> m_now;
    std::vector<std::vector<std::int64_t>> m_kept;
};

} // namespace

std::vector<Peak> peaksOf(const Scene &scene, const Family &family)
{
    return Sweep(scene, family).peaks();
}

} // namespace tally::licence
