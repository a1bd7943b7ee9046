// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/estate_profile.h"

#include "estate/item_table.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tally::report {

namespace {

using estate::DateStep;
using estate::Estate;
using estate::ItemGroup;
using estate::ItemTable;
using estate::Row;

constexpr std::size_t kMostShares = 15;
constexpr std::size_t kMostSystems = 12;
constexpr std::size_t kMostClasses = 4;
constexpr int kMonthsAYear = 12;
constexpr int kLastBand = 8; // "8 years and older"
constexpr auto kNotKnown = std::size_t(SupportState::Unknown);
constexpr const char *kNotBought = "virtual_machine";

std::string joined(const std::string &a, const std::string &b)
{
    return a.empty() || b.empty() ? a + b : a + " " + b;
}

Share::Kind kindOf(const ItemGroup &group)
{
    return group.isUnknown ? Share::Kind::Unknown : group.isNone ? Share::Kind::None : Share::Kind::Single;
}

// Finds what has a value, but none of these; empty when one of them has no term.
std::string othersFilter(const std::string &attribute, const std::vector<std::string> &terms)
{
    std::string any;
    for (const std::string &term : terms) {
        if (term.empty())
            return {};
        any += (any.empty() ? "" : " or ") + term;
    }
    return attribute + ":known not " + attribute + ":none" + (any.empty() ? "" : " not (" + any + ")");
}

// The table of the scope, and the filter that it stands for.
struct Looked
{
    ItemTable table;
    std::string filter;
};

// "(a b) or (c d)" of each state; more than anybody would read is not said.
SystemShare summedUp(const std::vector<SystemShare> &shares)
{
    constexpr std::size_t kMostTerms = 60;
    SystemShare sum;
    sum.kind = Share::Kind::Others;
    for (std::size_t state = 0; state < kSupportStates; ++state) {
        std::size_t terms = 0;
        bool isSaid = true;
        std::string any;
        for (const SystemShare &share : shares) {
            if (share.counts[state] == 0)
                continue;
            sum.counts[state] += share.counts[state];
            isSaid = isSaid && !share.filters[state].empty() && ++terms <= kMostTerms;
            any += (any.empty() ? "(" : " or (") + share.filters[state] + ")";
        }
        if (isSaid && !any.empty())
            sum.filters[state] = "(" + any + ")";
    }
    return sum;
}

class Profiler
{
public:
    Profiler(Looked all, Looked bought, JobContext &job)
        : m_estate(all.table.estate()), m_all(std::move(all)), m_bought(std::move(bought)), m_job(job)
    {
    }

    Result<Distribution> distribution(const std::string &attribute, bool boughtOnly) const
    {
        const Looked &looked = boughtOnly ? m_bought : m_all;
        TALLY_TRY(const auto groups, looked.table.valuesOf(attribute, DateStep::Year, m_job));
        Distribution found;
        found.attribute = attribute;
        found.total = std::int64_t(looked.table.size());
        Share others{Share::Kind::Others, {}, 0, {}};
        std::vector<std::string> terms;
        std::vector<Share> behind;
        for (const ItemGroup &group : groups) {
            Share share{kindOf(group), group.label, std::int64_t(group.count), {}};
            if (!group.term.empty())
                share.filter = joined(looked.filter, group.term);
            if (share.kind != Share::Kind::Single) {
                behind.push_back(std::move(share));
                continue;
            }
            ++found.distinct;
            if (terms.size() == kMostShares) {
                others.count += share.count;
                continue;
            }
            terms.push_back(group.term);
            found.shares.push_back(std::move(share));
        }
        if (others.count > 0) {
            if (const std::string rest = othersFilter(attribute, terms); !rest.empty())
                others.filter = joined(looked.filter, rest);
            found.shares.push_back(std::move(others));
        }
        found.shares.insert(found.shares.end(), behind.begin(), behind.end());
        return found;
    }

    AgeProfile ages() const;
    Result<SystemProfile> systems() const;

private:
    struct ClassShares
    {
        std::map<std::string_view, std::size_t> column; // of AgeProfile::classes
        std::vector<std::string> names;
    };
    ClassShares classesOf(const std::vector<Row> &rows) const;
    std::string classFilter(const std::vector<std::string> &classes, std::size_t column) const;
    std::string uniform(const std::vector<Row> &rows, const char *attribute) const;
    Result<std::vector<SystemShare>> versionsOf(const ItemGroup &system, const std::vector<Row> &rows,
                                                const SystemSupport &support) const;

    const Estate &m_estate;
    Looked m_all, m_bought;
    JobContext &m_job;
};

Profiler::ClassShares Profiler::classesOf(const std::vector<Row> &rows) const
{
    std::map<std::string_view, std::int64_t> counts;
    for (const Row row : rows)
        ++counts[m_estate.classAt(row)];
    std::vector<std::pair<std::string_view, std::int64_t>> ranked(counts.begin(), counts.end());
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    ClassShares found;
    const std::size_t own = ranked.size() > kMostClasses + 1 ? kMostClasses : ranked.size();
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        found.column[ranked[i].first] = std::min(i, own);
        if (i < own)
            found.names.emplace_back(ranked[i].first);
    }
    if (own < ranked.size())
        found.names.emplace_back();
    return found;
}

// A class without those that are made of it: "desktop" may have subclasses of the organisation's own.
std::string Profiler::classFilter(const std::vector<std::string> &classes, std::size_t column) const
{
    if (classes.size() == 1)
        return {};
    if (!classes[column].empty())
        return "class=" + classes[column];
    std::string named;
    for (const std::string &name : classes)
        named += name.empty() ? "" : " not class=" + name;
    return named.substr(1);
}

AgeProfile Profiler::ages() const
{
    const std::vector<Row> &rows = m_bought.table.rows();
    const ClassShares classes = classesOf(rows);
    AgeProfile found;
    found.classes = classes.names;
    found.total = std::int64_t(rows.size());
    const Day today = m_estate.today();
    std::vector<Day> begins; // the first day of each band's period
    const auto addBand = [&](int from, std::optional<int> most, bool unknown, const std::string &term) {
        AgeBand band{from, most, unknown, std::vector<std::int64_t>(classes.names.size()), {}};
        for (std::size_t i = 0; i < classes.names.size(); ++i)
            band.filters.push_back(
                joined(joined(m_bought.filter, classFilter(classes.names, i)), "purchased_on:" + term));
        found.bands.push_back(std::move(band));
    };
    for (int year = 0; year <= kLastBand; ++year) {
        begins.push_back(addMonths(today, -kMonthsAYear * (year + 1)) + 1);
        const std::string from = year == kLastBand ? std::string() : formatDay(begins.back());
        const std::string to = year == 0 ? std::string() : formatDay(begins[std::size_t(year) - 1] - 1);
        addBand(year, year == kLastBand ? std::nullopt : std::optional(year), false, from + ".." + to);
    }
    addBand(0, std::nullopt, true, "unknown");
    std::vector<estate::Value> values(rows.size());
    if (const auto column = m_estate.columnOf("purchased_on"))
        m_estate.read(*column, rows, values);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::size_t band = found.bands.size() - 1;
        if (values[i].kind == estate::ValueKind::Integer) {
            band = 0;
            while (band < std::size_t(kLastBand) && values[i].number < begins[band])
                ++band;
            ++found.known;
            found.old += band >= std::size_t(kOldAtYears) ? 1 : 0;
        }
        ++found.bands[band].counts[classes.column.at(m_estate.classAt(rows[i]))];
    }
    if (found.known == found.total)
        found.bands.pop_back();
    return found;
}

// The value that all of them have; empty where they differ.
std::string Profiler::uniform(const std::vector<Row> &rows, const char *attribute) const
{
    const auto column = m_estate.columnOf(attribute);
    if (!column)
        return {};
    std::vector<estate::Value> values(rows.size());
    m_estate.read(*column, rows, values);
    const bool same =
        std::all_of(values.begin(), values.end(), [&](const estate::Value &v) { return v == values[0]; });
    return same && !rows.empty() ? m_estate.displayAt(rows[0], attribute) : std::string();
}

Result<std::vector<SystemShare>> Profiler::versionsOf(const ItemGroup &system, const std::vector<Row> &rows,
                                                      const SystemSupport &support) const
{
    const auto first = rows.begin() + std::ptrdiff_t(system.begin);
    const ItemTable own(m_all.table.estatePtr(), m_all.table.className(),
                        {first, first + std::ptrdiff_t(system.count)});
    TALLY_TRY(const auto versions, own.grouped({"operating_system_version", DateStep::Year, {}}, m_job));
    std::vector<SystemShare> found;
    for (const ItemGroup &version : versions.groups) {
        const auto begin = versions.rows.begin() + std::ptrdiff_t(version.begin);
        const std::vector<Row> alike(begin, begin + std::ptrdiff_t(version.count));
        SystemShare share;
        share.system = system.label;
        share.version = version.label;
        share.support =
            support.endOf(system.label, joined(version.label, uniform(alike, "operating_system_build")),
                          uniform(alike, "operating_system_edition"));
        share.counts[std::size_t(share.support.state)] = std::int64_t(version.count);
        if (!system.term.empty() && !version.term.empty())
            share.filters[std::size_t(share.support.state)] = joined(system.term, version.term);
        found.push_back(std::move(share));
    }
    return found;
}

Result<SystemProfile> Profiler::systems() const
{
    const SystemSupport support(m_estate);
    SystemProfile found;
    found.knowsDates = support.knowsDates();
    found.total = std::int64_t(m_all.table.size());
    if (!m_estate.columnOf("operating_system"))
        return found;
    TALLY_TRY(const auto groups, m_all.table.grouped({"operating_system", DateStep::Year, {}}, m_job));
    std::vector<SystemShare> all;
    SystemShare unknown;
    unknown.kind = Share::Kind::Unknown;
    for (const ItemGroup &group : groups.groups) {
        if (group.isUnknown) {
            unknown.counts[kNotKnown] = std::int64_t(group.count);
            unknown.filters[kNotKnown] = joined(m_all.filter, group.term);
            continue;
        }
        TALLY_TRY(auto versions, versionsOf(group, groups.rows, support));
        std::move(versions.begin(), versions.end(), std::back_inserter(all));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const SystemShare &a, const SystemShare &b) { return a.count() > b.count(); });
    const std::size_t own = std::min(all.size(), kMostSystems);
    SystemShare others = summedUp({all.begin() + std::ptrdiff_t(own), all.end()});
    all.resize(own);
    if (others.count() > 0)
        all.push_back(std::move(others));
    for (SystemShare &share : all) {
        for (std::string &filter : share.filters)
            filter = filter.empty() ? std::string() : joined(m_all.filter, filter);
    }
    if (unknown.count() > 0)
        all.push_back(std::move(unknown));
    for (const SystemShare &share : all) {
        for (std::size_t state = 0; state < kSupportStates; ++state)
            found.counts[state] += share.counts[state];
    }
    found.shares = std::move(all);
    return found;
}

} // namespace

std::int64_t SystemShare::count() const
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

Result<EstateProfile> estateProfile(const estate::EstatePtr &estate, const ProfileScope &scope,
                                    JobContext &job)
{
    TALLY_TRY(const ItemTable every, ItemTable::ofClass(estate, scope.className));
    TALLY_TRY(ItemTable all, every.filtered(scope.filter, job));
    const std::string filter = scope.filter.empty() ? std::string() : "(" + scope.filter + ")";
    Looked bought{all, filter};
    if (estate->classes().isA(kNotBought, scope.className)) {
        const std::string term = std::string("not is:") + kNotBought;
        TALLY_TRY(bought.table, all.filtered(term, job));
        bought.filter = joined(filter, term);
    }
    const bool anyComputers = estate->classes().isA(scope.className, "computer") ||
                              estate->classes().isA("computer", scope.className);
    const Profiler profiler({all, filter}, std::move(bought), job);
    EstateProfile found;
    found.scope = scope;
    found.operation = estate->operation();
    found.today = estate->today();
    found.total = std::int64_t(all.size());
    found.age = profiler.ages();
    TALLY_TRY(found.status, profiler.distribution("status", false));
    TALLY_TRY(found.site, profiler.distribution("site", false));
    TALLY_TRY(found.model, profiler.distribution("model", true));
    if (anyComputers) {
        TALLY_TRY(found.systems, profiler.systems());
    }
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "the profile was stopped");
    return found;
}

} // namespace tally::report
