// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/allocation_patterns.h"

#include "licence/webs.h"
#include "solve/programme.h"

#include <algorithm>
#include <map>

namespace tally::licence {

namespace {

using Level = AllocationNetwork::Level;

// Up to here each lot's turn in the order is a level of its own; beyond, weights stand for the turns, and
// what they cannot tell apart is settled by the flow that follows.
constexpr std::size_t kMostTurns = 24;
constexpr std::size_t kMostColumns = 4'000;
// In larger programmes the ties of C3 are followed as far as few nodes lead.
constexpr std::size_t kManyColumns = 1'000;

// The first of the joint supplies of an arc that lifts; kNone: it stands alone.
Index jointOf(const AllocationNetwork &network, const Holdings &holdings, std::size_t arc)
{
    const AllocationNetwork::Meaning &meaning = network.meanings[arc];
    return meaning.kind == AllocationNetwork::Meaning::Kind::Lift ? holdings.supplies()[meaning.supply].joint
                                                                  : kNone;
}

class ProgrammeWriter
{
public:
    ProgrammeWriter(const Holdings &holdings, const Problem &problem, const AllocationNetwork &network)
        : m_holdings(holdings), m_problem(problem), m_network(network), m_rows(network.network.nodes),
          m_fixed(network.network.nodes)
    {
    }

    solve::Programme write()
    {
        addArcs();
        addPatterns();
        for (const Web &web : m_problem.webs)
            addWeb(web);
        for (std::uint32_t node = 0; node < m_rows.size(); ++node)
            if (node != m_network.source)
                m_programme.rows.push_back({m_fixed[node], m_fixed[node], std::move(m_rows[node])});
        addObjectives();
        return std::move(m_programme);
    }

    std::vector<std::vector<std::int64_t>> counts(const std::vector<std::int64_t> &values) const
    {
        std::vector<std::vector<std::int64_t>> counts;
        for (std::size_t c = 0; c < m_problem.classes.size(); ++c) {
            const PatternClass &patterns = m_problem.classes[c];
            counts.emplace_back(patterns.patterns.size(), patterns.count);
            for (std::size_t p = 0; p < m_patternColumns[c].size(); ++p)
                counts.back()[p] = values[m_patternColumns[c][p]];
        }
        return counts;
    }

    // Arcs are the first columns.
    std::vector<std::pair<std::uint32_t, std::int64_t>> lifts(const std::vector<std::int64_t> &values) const
    {
        std::vector<std::pair<std::uint32_t, std::int64_t>> lifts;
        for (const std::uint32_t arc : m_liftArcs)
            lifts.emplace_back(arc, values[arc]);
        return lifts;
    }

    std::vector<solve::VertexCover> covers(const std::vector<std::int64_t> &values) const
    {
        std::vector<solve::VertexCover> covers;
        for (std::size_t w = 0; w < m_webColumns.size(); ++w) {
            solve::VertexCover cover;
            for (const std::uint32_t column : m_webColumns[w].first)
                cover.left.push_back(values[column] > 0);
            for (const std::uint32_t column : m_webColumns[w].second)
                cover.right.push_back(values[column] > 0);
            dropNeedless(m_problem.webs[w], cover);
            covers.push_back(std::move(cover));
        }
        return covers;
    }

private:
    void addArcs()
    {
        const auto &arcs = m_network.network.arcs;
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            const Index joint = jointOf(m_network, m_holdings, i);
            const std::uint32_t column = m_programme.addColumn(0, arcs[i].upper, joint != kNone);
            m_rows[arcs[i].to].emplace_back(column, 1);
            m_rows[arcs[i].from].emplace_back(column, -1);
            if (joint == kNone)
                continue;
            solve::Programme::Row &together = m_joint[joint];
            together.lower = 0;
            together.upper = m_holdings.supplies()[joint].units;
            together.entries.emplace_back(column, 1);
            m_liftArcs.push_back(std::uint32_t(i));
        }
        for (auto &[joint, row] : m_joint)
            m_programme.rows.push_back(std::move(row));
    }

    void addPatterns()
    {
        for (const PatternClass &patterns : m_problem.classes) {
            std::vector<std::uint32_t> columns;
            if (patterns.patterns.size() == 1) {
                for (const auto &[slot, units] : patterns.patterns[0].uses)
                    m_fixed[m_network.slotNode[slot]] += units * patterns.count;
            } else {
                solve::Programme::Row all{patterns.count, patterns.count, {}};
                for (const Pattern &pattern : patterns.patterns) {
                    const std::uint32_t column = m_programme.addColumn(0, patterns.count, true);
                    columns.push_back(column);
                    all.entries.emplace_back(column, 1);
                    for (const auto &[slot, units] : pattern.uses)
                        m_rows[m_network.slotNode[slot]].emplace_back(column, -units);
                }
                m_programme.rows.push_back(std::move(all));
            }
            m_patternColumns.push_back(std::move(columns));
        }
    }

    bool isServed(Index slot) const
    {
        return slot != kNone &&
               !(m_problem.slots[slot].terms.empty() && m_problem.slots[slot].purchases.empty());
    }

    void addWeb(const Web &web)
    {
        std::vector<std::uint32_t> people, devices;
        const auto add = [&](const std::vector<std::int64_t> &weights, Index slot, auto &columns) {
            for (const std::int64_t weight : weights) {
                columns.push_back(m_programme.addColumn(0, isServed(slot) ? 1 : 0, true));
                if (isServed(slot))
                    m_rows[m_network.slotNode[slot]].emplace_back(columns.back(), -weight);
            }
        };
        add(web.people, web.personSlot, people);
        add(web.devices, web.deviceSlot, devices);
        for (const auto &[person, device] : web.pairs) {
            solve::Programme::Row pair{1, solve::kNoBound, {}};
            if (person != kNone)
                pair.entries.emplace_back(people[person], 1);
            if (device != kNone)
                pair.entries.emplace_back(devices[device], 1);
            m_programme.rows.push_back(std::move(pair));
        }
        m_webColumns.emplace_back(std::move(people), std::move(devices));
    }

    void addObjectives()
    {
        for (const Level level : {Level::Pins, Level::Price, Level::Value})
            addLevel(level);
        m_programme.provenLevels = m_programme.objectives.size();
        m_programme.tieNodes = m_programme.columns.size() > kManyColumns ? 50 : 5'000;
        addLevel(Level::Lent);
        if (m_holdings.lots().size() > kMostTurns || m_programme.columns.size() > kMostColumns) {
            addLevel(Level::LotOrder);
        } else {
            for (const Index lot : m_holdings.lots())
                addTurn(lot);
        }
        addLevel(Level::Suites);
    }

    void addLevel(Level level)
    {
        std::vector<std::pair<std::uint32_t, std::int64_t>> terms;
        const auto &costs = m_network.network.costs[level];
        for (std::uint32_t i = 0; i < costs.size(); ++i)
            if (costs[i] != 0)
                terms.emplace_back(i, costs[i]);
        // The price is there even where nothing can be bought: its bound is asked for.
        if (!terms.empty() || level == Level::Price) {
            if (level == Level::Price)
                priceLevel = m_programme.objectives.size();
            m_programme.objectives.push_back(std::move(terms));
        }
    }

    void addTurn(Index lot)
    {
        std::vector<std::pair<std::uint32_t, std::int64_t>> terms;
        for (std::uint32_t i = 0; i < m_network.meanings.size(); ++i) {
            const AllocationNetwork::Meaning &meaning = m_network.meanings[i];
            if (meaning.kind == AllocationNetwork::Meaning::Kind::Source &&
                m_holdings.supplies()[meaning.supply].lot == lot)
                terms.emplace_back(i, -1);
        }
        if (!terms.empty())
            m_programme.objectives.push_back(std::move(terms));
    }

    const Holdings &m_holdings;
    const Problem &m_problem;
    const AllocationNetwork &m_network;
    solve::Programme m_programme;
    std::vector<std::vector<std::pair<std::uint32_t, std::int64_t>>> m_rows; // of each node
    std::vector<std::int64_t> m_fixed;
    std::map<Index, solve::Programme::Row> m_joint; // by the first supply
    std::vector<std::uint32_t> m_liftArcs;
    std::vector<std::vector<std::uint32_t>> m_patternColumns;
    std::vector<std::pair<std::vector<std::uint32_t>, std::vector<std::uint32_t>>> m_webColumns;

public:
    std::size_t priceLevel = 0;
};

} // namespace

bool hasChoice(const Problem &problem)
{
    return !problem.webs.empty() ||
           std::any_of(problem.classes.begin(), problem.classes.end(),
                       [](const PatternClass &patterns) { return patterns.patterns.size() > 1; });
}

bool hasJointLifts(const AllocationNetwork &network, const Holdings &holdings)
{
    for (std::size_t arc = 0; arc < network.meanings.size(); ++arc)
        if (jointOf(network, holdings, arc) != kNone)
            return true;
    return false;
}

PatternChoice choosePatterns(const Holdings &holdings, const Problem &problem,
                             const AllocationNetwork &network, std::int64_t nodeLimit)
{
    ProgrammeWriter writer(holdings, problem, network);
    const solve::Programme programme = writer.write();
    const solve::ProgrammeAnswer answer = solve::solveProgramme(programme, nodeLimit);
    PatternChoice choice;
    if (answer.status == solve::ProgrammeAnswer::Status::NotFound) {
        // The first pattern of each class always serves, though nobody knows how well.
        choice.proof = Proof::Bounded;
        choice.leastPrice = writer.priceLevel == 0 ? std::max<std::int64_t>(answer.bound, 0) : 0;
        for (const PatternClass &patterns : problem.classes) {
            choice.counts.emplace_back(patterns.patterns.size(), 0);
            choice.counts.back()[0] = patterns.count;
        }
        for (const Web &web : problem.webs)
            choice.covers.push_back(coverByPurchase(web));
        for (std::uint32_t arc = 0; arc < network.meanings.size(); ++arc)
            if (const Index joint = jointOf(network, holdings, arc); joint != kNone)
                choice.lifts.emplace_back(
                    arc, network.meanings[arc].supply == joint ? network.network.arcs[arc].upper : 0);
        return choice;
    }
    choice.counts = writer.counts(answer.values);
    choice.covers = writer.covers(answer.values);
    choice.lifts = writer.lifts(answer.values);
    // A limit that struck after the price was settled leaves the shortfall proven.
    const bool isPriceKnown = answer.status == solve::ProgrammeAnswer::Status::Optimal ||
                              answer.totals.size() > writer.priceLevel + 1;
    choice.proof = isPriceKnown ? Proof::Optimal : Proof::Bounded;
    if (answer.totals.size() > writer.priceLevel)
        choice.leastPrice = isPriceKnown             ? answer.totals[writer.priceLevel]
                            : writer.priceLevel == 0 ? answer.bound
                                                     : 0;
    return choice;
}

} // namespace tally::licence
