// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Most vertices take little down: each of these is walked. The few that take much down would cost nearly all
// the time, walking the same vertices again and again: a walk that grows too long is given up, and those
// vertices are swept together, hundreds at a time (estate/failure_sweep.h). Both count the same failures.
#include "estate/failure_sweep.h"
#include "estate/impact_walk.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <system_error>
#include <thread>
#include <tuple>
#include <utility>

namespace tally::estate {

namespace {

constexpr std::size_t kChunk = 256; // vertices walked between two looks at the clock of the job
constexpr unsigned kMaxThreads = 4; // each needs memory of its own: a cache line a provider
constexpr std::size_t kWorthASweep = 32;

class Finder
{
public:
    Finder(const Graph &graph, std::span<const std::uint32_t> weights, std::optional<Vertex> of,
           JobContext &job)
        : m_graph(graph), m_weights(weights), m_of(of), m_job(job)
    {
    }

    std::vector<WeakPoint> find()
    {
        m_job.step("Looking for single points of failure");
        std::vector<Vertex> candidates = findCandidates();
        m_total = candidates.size();
        // Measured: from about here on, a lane of a sweep costs less than a walk.
        const std::size_t budget = 16 + m_graph.edges.size() / (2 * kLanes);
        walkAll(candidates, budget);
        if (m_large.size() >= kWorthASweep)
            sweepAll();
        else
            walkAll(std::exchange(m_large, {}), m_graph.vertexCount);
        if (m_job.cancelled())
            return {};
        m_job.progress(std::int64_t(m_total), std::int64_t(m_total));
        std::sort(m_points.begin(), m_points.end(), [](const WeakPoint &a, const WeakPoint &b) {
            return std::tuple(b.takesDown, b.weight, a.vertex) < std::tuple(a.takesDown, a.weight, b.vertex);
        });
        return std::move(m_points);
    }

private:
    bool isCandidate(Vertex v) const
    {
        return !m_graph.retired[v] && m_graph.consumersBegin[v] != m_graph.consumersBegin[v + std::size_t(1)];
    }

    // Only what `of` rests on can take it down.
    std::vector<Vertex> findCandidates() const
    {
        std::vector<Vertex> candidates;
        if (!m_of) {
            for (Vertex v = 0; v < m_graph.vertexCount; ++v) {
                if (isCandidate(v))
                    candidates.push_back(v);
            }
            return candidates;
        }
        ImpactOptions upstream;
        upstream.upstream = true;
        const Vertex from[] = {*m_of};
        for (const Affected &each : impactOf(m_graph, from, upstream).affected)
            candidates.push_back(each.vertex);
        std::sort(candidates.begin(), candidates.end());
        return candidates;
    }

    // Calls work(first, last) for all of `count` in portions of `size`, on several threads; ends early when
    // cancelled. Progress is told by the calling thread alone.
    template <typename MakeWorker>
    void onThreads(std::size_t count, std::size_t size, MakeWorker makeWorker)
    {
        std::atomic<std::size_t> next = 0;
        const auto run = [&](bool tells) {
            auto work = makeWorker();
            while (!m_job.cancelled()) {
                const std::size_t first = next.fetch_add(size);
                if (first >= count)
                    return;
                work(first, std::min(first + size, count));
                if (tells)
                    m_job.progress(std::int64_t(m_done.load()), std::int64_t(m_total));
            }
        };
        const std::size_t portions = (count + size - 1) / size;
        const std::size_t threads =
            std::min<std::size_t>(portions, std::clamp(std::thread::hardware_concurrency(), 1U, kMaxThreads));
        std::vector<std::jthread> others;
        try {
            for (std::size_t i = 1; i < threads; ++i)
                others.emplace_back(run, false);
        } catch (const std::system_error &) {
            // The system has no thread to give: those that run do all the work.
        }
        run(true);
    }

    void walkAll(const std::vector<Vertex> &candidates, std::size_t budget)
    {
        onThreads(candidates.size(), kChunk, [&] {
            return [&, scratch = ImpactScratch()](std::size_t first, std::size_t last) mutable {
                std::vector<WeakPoint> points;
                std::vector<Vertex> large;
                for (std::size_t i = first; i < last && !m_job.cancelled(); ++i) {
                    if (!walkWithin(m_graph, candidates[i], budget, scratch))
                        large.push_back(candidates[i]);
                    else if (scratch.count() > 1 && (!m_of || scratch.isReached(*m_of)))
                        points.push_back(counted(scratch));
                }
                keep(points, large, last - first - large.size());
            };
        });
    }

    WeakPoint counted(const ImpactScratch &scratch) const
    {
        const std::span<const Reached> down = scratch.followers();
        WeakPoint point{scratch.at(0).vertex, std::uint32_t(down.size()), 0};
        if (!m_weights.empty()) {
            for (const Reached &each : down)
                point.weight += m_weights[each.vertex];
        }
        return point;
    }

    void sweepAll()
    {
        const FailureSweep sweep(m_graph);
        // Neighbours in one sweep share what they take down, and a sweep begins at its first source.
        std::sort(m_large.begin(), m_large.end(),
                  [&](Vertex a, Vertex b) { return sweep.positionOf(a) < sweep.positionOf(b); });
        onThreads(m_large.size(), kLanes, [&] {
            return [&, memory = FailureSweep::Memory()](std::size_t first, std::size_t last) mutable {
                const std::span sources = std::span<const Vertex>(m_large).subspan(first, last - first);
                std::vector<WeakPoint> points = sweep.run(sources, m_weights, m_of, memory);
                std::erase_if(points, [](const WeakPoint &point) { return point.takesDown == 0; });
                keep(points, {}, last - first);
            };
        });
    }

    void keep(const std::vector<WeakPoint> &points, const std::vector<Vertex> &large, std::size_t done)
    {
        const std::lock_guard lock(m_mutex);
        m_points.insert(m_points.end(), points.begin(), points.end());
        m_large.insert(m_large.end(), large.begin(), large.end());
        m_done += done;
    }

    const Graph &m_graph;
    const std::span<const std::uint32_t> m_weights;
    const std::optional<Vertex> m_of;
    JobContext &m_job;
    std::mutex m_mutex; // of the two vectors
    std::vector<WeakPoint> m_points;
    std::vector<Vertex> m_large; // walks that were given up
    std::atomic<std::size_t> m_done = 0;
    std::size_t m_total = 0;
};

} // namespace

std::vector<WeakPoint> weakPoints(const Graph &graph, std::span<const std::uint32_t> weights,
                                  std::optional<Vertex> of, JobContext &job)
{
    if (of && *of >= graph.vertexCount)
        return {};
    return Finder(graph, weights, of, job).find();
}

} // namespace tally::estate
