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
    for (Row row = 0; row < estate.itemCount(); ++row) {
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
    explicit Hit(const Estate &estate) : m_estate(estate) {}

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

    std::size_t people() const { return m_people.size(); }
    std::size_t sites() const { return m_sites.size(); }

private:
    const Estate &m_estate;
    std::unordered_set<std::int64_t> m_people;
    std::unordered_set<std::int64_t> m_sites;
};

} // namespace

Outage outageOf(const Estate &estate, const std::vector<Row> &named, const ImpactOptions &options)
{
    Outage outage;
    outage.sources = options.upstream ? named : withItemsOfSites(estate, named);
    ImpactOptions walk = options;
    walk.alreadyDown = options.upstream ? options.alreadyDown : withItemsOfSites(estate, options.alreadyDown);
    outage.impact = impactOf(estate.graph(), outage.sources, walk);
    Hit hit(estate);
    for (const Row source : outage.sources)
        hit.add(source);
    for (const Affected &affected : outage.impact.affected) {
        hit.add(affected.vertex);
        ++outage.byClass[std::string(estate.classAt(affected.vertex))];
    }
    outage.people = hit.people();
    outage.sites = hit.sites();
    return outage;
}

std::vector<SinglePoint> singlePoints(const Estate &estate, std::optional<Row> of, JobContext &job)
{
    std::vector<SinglePoint> points;
    for (const WeakPoint &weak : weakPoints(estate.graph(), {}, of, job)) {
        if (job.cancelled())
            break;
        const Outage outage = outageOf(estate, {weak.vertex}, {});
        points.push_back({weak.vertex, weak.takesDown, outage.people, outage.sites});
    }
    std::sort(points.begin(), points.end(), [](const SinglePoint &a, const SinglePoint &b) {
        return std::tuple(b.takesDown, b.people, b.sites, a.row) <
               std::tuple(a.takesDown, a.people, a.sites, b.row);
    });
    return points;
}

} // namespace tally::estate
