// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/neighbourhood.h"

#include "estate/neighbourhood_folding.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tally::estate {

namespace {

constexpr std::size_t kMostSourcesForWeakPoints = 8; // each is a search of its own

class Drafting
{
public:
    Drafting(Drawing &drawing, JobContext &job)
        : m_drawing(drawing), m_estate(*drawing.estate), m_graph(m_estate.graph()), m_job(job)
    {
    }

    void run()
    {
        const std::vector<Row> named = rowsOf(m_drawing.question.sources);
        if (named.empty())
            return;
        ImpactOptions options;
        options.upstream = m_drawing.question.upstream;
        options.redundancy = m_drawing.question.redundancy;
        options.maxDepth = m_drawing.question.maxDepth;
        options.alreadyDown = rowsOf(m_drawing.question.alreadyDown);
        m_drawing.outage = outageOf(m_estate, named, options);
        m_itemOf.assign(m_graph.vertexCount, kNone);
        enterSources(named, options);
        enterAffected();
        enterSpared();
        if (m_job.cancelled())
            return;
        countWays();
        markWeak(named);
        foldIntoBoxes(m_drawing);
        connect();
    }

private:
    std::vector<Row> rowsOf(const std::vector<ItemId> &ids) const
    {
        std::vector<Row> rows;
        for (const ItemId id : ids) {
            const Row row = m_estate.rowOf(id);
            if (row != kNoRow && std::find(rows.begin(), rows.end(), row) == rows.end())
                rows.push_back(row);
        }
        return rows;
    }

    std::uint32_t enter(Row row, std::uint32_t level, BoxState state)
    {
        if (m_itemOf[row] != kNone)
            return m_itemOf[row];
        m_itemOf[row] = static_cast<std::uint32_t>(m_drawing.items.size());
        ReachedItem item;
        item.row = row;
        item.level = level;
        item.state = state;
        m_drawing.items.push_back(item);
        return m_itemOf[row];
    }

    void enterSources(const std::vector<Row> &named, const ImpactOptions &options)
    {
        for (const Row row : named)
            enter(row, 0, BoxState::Source);
        for (const Row row : m_drawing.outage.sources) { // what stands at a named site
            const bool isNamed = m_itemOf[row] != kNone;
            const std::uint32_t entered = enter(row, 0, BoxState::Source);
            if (!isNamed)
                m_drawing.items[entered].via = siteOf(row);
        }
        if (options.upstream)
            return;
        for (const Row row : options.alreadyDown)
            enter(row, 0, BoxState::AlreadyDown);
    }

    std::uint32_t siteOf(Row row) const
    {
        const auto site = m_estate.attributeAt(row, "site");
        if (!site)
            return kNone;
        const Row at = m_estate.rowOf(ItemId(std::get<std::int64_t>(*site)));
        return at == kNoRow ? kNone : m_itemOf[at];
    }

    void enterAffected()
    {
        const BoxState state = m_drawing.question.upstream ? BoxState::RestedOn : BoxState::Failed;
        for (const Affected &affected : m_drawing.outage.impact.affected) {
            // Waves are in order: a via that is not known yet stands at a site that was down already.
            const std::uint32_t via = enter(affected.via, 0, BoxState::AlreadyDown);
            ReachedItem &item = m_drawing.items[enter(affected.vertex, affected.depth, state)];
            item.via = via;
            item.edge = affected.edge;
            if (m_estate.classes().isA(m_estate.classAt(affected.vertex), "service_item"))
                ++m_drawing.services;
        }
    }

    void enterSpared()
    {
        m_drawing.spared = m_drawing.outage.impact.spared.size();
        for (const Spared &spared : m_drawing.outage.impact.spared) {
            ReachedItem item;
            item.row = spared.vertex;
            item.level = std::numeric_limits<std::uint32_t>::max();
            item.state = BoxState::Spared;
            item.spared = spared;
            forProviders(spared.vertex, [&](std::uint32_t edge, std::uint32_t provider) {
                const std::uint32_t level = m_drawing.items[provider].level + 1;
                if (level >= item.level)
                    return;
                item.level = level;
                item.via = provider;
                item.edge = edge;
            });
            if (item.via == kNone) // what failed of its group stands at a site that was down already
                item.level = 1;
            m_itemOf[item.row] = static_cast<std::uint32_t>(m_drawing.items.size());
            m_drawing.items.push_back(item);
        }
    }

    // Each edge by which a failed (upstream: nearer) item reaches this one: edge number, item.
    template <typename Visit>
    void forProviders(Vertex vertex, const Visit &visit) const
    {
        const auto take = [&](std::uint32_t edge, Vertex neighbour) {
            const std::uint32_t item = m_itemOf[neighbour];
            if (item != kNone && m_drawing.items[item].state != BoxState::Spared)
                visit(edge, item);
        };
        if (m_drawing.question.upstream) {
            for (std::uint32_t e = m_graph.consumersBegin[vertex]; e < m_graph.consumersBegin[vertex + 1];
                 ++e)
                take(e, m_graph.edges[e].consumer);
            return;
        }
        for (std::uint32_t i = m_graph.providersBegin[vertex]; i < m_graph.providersBegin[vertex + 1]; ++i) {
            const std::uint32_t edge = m_graph.providerEdges[i];
            take(edge, m_graph.edges[edge].provider);
        }
    }

    bool isNearer(std::uint32_t provider, const ReachedItem &item) const
    {
        return m_drawing.items[provider].level < item.level;
    }

    void countWays()
    {
        for (ReachedItem &item : m_drawing.items) {
            if (item.level == 0)
                continue;
            std::vector<std::uint32_t> providers;
            forProviders(item.row, [&](std::uint32_t, std::uint32_t provider) {
                if (item.state == BoxState::Spared || isNearer(provider, item))
                    providers.push_back(provider);
            });
            std::sort(providers.begin(), providers.end());
            const auto last = std::unique(providers.begin(), providers.end());
            item.ways = static_cast<std::uint32_t>(last - providers.begin());
        }
    }

    void markWeak(const std::vector<Row> &named)
    {
        if (!m_drawing.question.upstream) {
            for (const ReachedItem &item : m_drawing.items) {
                if (item.state == BoxState::Failed && item.via != kNone && hasOneWay(item))
                    m_drawing.items[item.via].weak = true;
            }
            return;
        }
        for (std::size_t i = 0; i < std::min(named.size(), kMostSourcesForWeakPoints); ++i) {
            for (const WeakPoint &point : weakPoints(m_graph, {}, named[i], m_job)) {
                const std::uint32_t item = m_itemOf[point.vertex];
                if (item != kNone && m_drawing.items[item].level > 0)
                    m_drawing.items[item].weak = true;
            }
        }
    }

    // Nothing but its via brings it down, and that alone.
    bool hasOneWay(const ReachedItem &item) const
    {
        bool another = false;
        forProviders(item.row, [&](std::uint32_t, std::uint32_t provider) {
            another = another || provider != item.via;
        });
        const std::uint32_t group = m_graph.edges[item.edge].group;
        return !another &&
               (group == kNoGroup || !m_drawing.question.redundancy || m_graph.groupLimit[group] <= 1);
    }

    void connect()
    {
        for (const ReachedItem &item : m_drawing.items) {
            if (item.via != kNone)
                add(item, item.via, item.edge, true);
            if (item.level == 0)
                continue;
            forProviders(item.row, [&](std::uint32_t edge, std::uint32_t provider) {
                if (provider != item.via && (item.state == BoxState::Spared || isNearer(provider, item)))
                    add(item, provider, edge, false);
            });
        }
        std::stable_sort(m_drawing.arrows.begin(), m_drawing.arrows.end(), before);
        joinEqual();
        leaveOutTangle();
    }

    // Further ways into folds are worth showing as long as they are few.
    void leaveOutTangle()
    {
        const auto isOne = [this](const DrawnArrow &arrow) {
            return !arrow.carries && m_drawing.boxes[arrow.to].folded;
        };
        const auto count = std::count_if(m_drawing.arrows.begin(), m_drawing.arrows.end(), isOne);
        if (std::size_t(count) > 2 * m_drawing.question.mostSiblings)
            std::erase_if(m_drawing.arrows, isOne);
    }

    void add(const ReachedItem &item, std::uint32_t via, std::uint32_t edge, bool carries)
    {
        DrawnArrow arrow;
        arrow.from = m_drawing.items[via].box;
        arrow.to = item.box;
        arrow.edge = edge;
        arrow.count = 1;
        arrow.carries = carries;
        arrow.spared = item.state == BoxState::Spared;
        if (arrow.from != arrow.to)
            m_drawing.arrows.push_back(arrow);
    }

    static bool before(const DrawnArrow &a, const DrawnArrow &b)
    {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    }

    void joinEqual()
    {
        std::vector<DrawnArrow> joined;
        for (const DrawnArrow &arrow : m_drawing.arrows) {
            if (joined.empty() || before(joined.back(), arrow)) {
                joined.push_back(arrow);
                continue;
            }
            joined.back().count += arrow.count;
            joined.back().carries = joined.back().carries || arrow.carries;
        }
        m_drawing.arrows = std::move(joined);
    }

    Drawing &m_drawing;
    const Estate &m_estate;
    const Graph &m_graph;
    JobContext &m_job;
    std::vector<std::uint32_t> m_itemOf; // by row, into Drawing::items
};

} // namespace

Drawing drawNeighbourhood(const EstatePtr &estate, const DrawingQuestion &question, JobContext &job)
{
    Drawing drawing;
    drawing.estate = estate;
    drawing.question = question;
    Drafting(drawing, job).run();
    if (!job.cancelled())
        return drawing;
    Drawing nothing;
    nothing.estate = estate;
    nothing.question = question;
    return nothing;
}

std::vector<std::uint32_t> pathTo(const Drawing &drawing, std::uint32_t item)
{
    std::vector<std::uint32_t> path;
    for (std::uint32_t i = item; i != kNone; i = drawing.items[i].via)
        path.push_back(i);
    std::reverse(path.begin(), path.end());
    return path;
}

std::string_view relationWords(const Drawing &drawing, std::uint32_t edge)
{
    if (edge == kNone)
        return {};
    const ImpactEdge &relationship = drawing.estate->graph().edges[edge];
    const model::RelationshipType &type = drawing.estate->classes().types()[relationship.type];
    // The label reads from source to target; the provider is the target unless the edge is reversed.
    const bool fromProvider = !drawing.question.upstream;
    return fromProvider == relationship.reverse ? type.label : type.reverseLabel;
}

std::string wordsOf(const Drawing &drawing, const ReachedItem &item)
{
    const std::string_view name = drawing.estate->nameAt(item.row);
    return name.empty() ? "#" + std::to_string(drawing.estate->idAt(item.row).value) : std::string(name);
}

} // namespace tally::estate
