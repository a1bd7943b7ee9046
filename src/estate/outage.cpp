// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/outage.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace tally::estate {

namespace {

bool isClass(const Estate &estate, Row row, std::string_view name)
{
    return estate.classes().isA(estate.classAt(row), name);
}

std::optional<std::int64_t> reference(const Estate &estate, Row row, std::string_view attribute)
{
    const auto value = estate.attributeAt(row, attribute);
    if (!value)
        return {};
    return std::get<std::int64_t>(*value);
}

std::vector<Row> itemsAt(const Estate &estate, Row site)
{
    std::vector<Row> rows;
    const std::int64_t id = estate.idAt(site).value;
    for (Row row = 0; row < estate.nodeCount(); ++row) {
        if (reference(estate, row, "site") == id)
            rows.push_back(row);
    }
    return rows;
}

std::vector<Row> withItemsOfSites(const Estate &estate, const std::vector<Row> &named)
{
    std::vector<Row> rows = named;
    for (const Row row : named) {
        if (isClass(estate, row, "site")) {
            const std::vector<Row> here = itemsAt(estate, row);
            rows.insert(rows.end(), here.begin(), here.end());
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

// Collects whom and where a failed item hits.
class Hit
{
public:
    Hit(const Estate &estate, const std::vector<Row> &sources, const Impact &impact) : m_estate(estate)
    {
        for (const Row source : sources)
            add(source);
        for (const Affected &affected : impact.affected)
            add(affected.vertex);
    }

    const std::unordered_set<std::int64_t> &people() const { return m_people; }
    const std::unordered_set<std::int64_t> &sites() const { return m_sites; }

private:
    void add(Row row)
    {
        if (isClass(m_estate, row, "person"))
            m_people.insert(m_estate.idAt(row).value);
        if (isClass(m_estate, row, "site"))
            m_sites.insert(m_estate.idAt(row).value);
        if (const auto custodian = reference(m_estate, row, "custodian"))
            m_people.insert(*custodian);
        if (const auto site = reference(m_estate, row, "site"))
            m_sites.insert(*site);
    }

    const Estate &m_estate;
    std::unordered_set<std::int64_t> m_people;
    std::unordered_set<std::int64_t> m_sites;
};

std::vector<ItemId> ascending(const std::unordered_set<std::int64_t> &ids)
{
    std::vector<ItemId> sorted;
    for (const std::int64_t id : ids)
        sorted.push_back(ItemId(id));
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace

Outage outageOf(const Estate &estate, const std::vector<Row> &named, const ImpactOptions &options)
{
    Outage outage;
    outage.sources = options.upstream ? named : withItemsOfSites(estate, named);
    ImpactOptions walk = options;
    walk.alreadyDown = options.upstream ? options.alreadyDown : withItemsOfSites(estate, options.alreadyDown);
    outage.impact = impactOf(estate.graph(), outage.sources, walk);
    for (const Affected &affected : outage.impact.affected)
        ++outage.byClass[std::string(estate.classAt(affected.vertex))];
    const Hit hit(estate, outage.sources, outage.impact);
    outage.people = hit.people().size();
    outage.sites = hit.sites().size();
    return outage;
}

Hits hitsOf(const Estate &estate, const Outage &outage)
{
    const Hit hit(estate, outage.sources, outage.impact);
    return {ascending(hit.people()), ascending(hit.sites())};
}

std::vector<SinglePoint> singlePoints(const Estate &estate, std::optional<Row> of, JobContext &job)
{
    std::vector<SinglePoint> points;
    for (const WeakPoint &weak : weakPoints(estate.graph(), {}, of, job)) {
        if (job.cancelled())
            break;
        const Outage outage = outageOf(estate, {weak.vertex}, {});
        // A site stands for the items at it, which fall with it.
        const std::size_t takesDown = outage.sources.size() - 1 + outage.impact.affected.size();
        points.push_back({weak.vertex, takesDown, outage.people, outage.sites});
    }
    std::sort(points.begin(), points.end(), [](const SinglePoint &a, const SinglePoint &b) {
        return std::tuple(b.people, b.sites, b.takesDown, a.row) <
               std::tuple(a.people, a.sites, a.takesDown, b.row);
    });
    return points;
}

} // namespace tally::estate
