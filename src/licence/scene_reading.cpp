// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/scene_reading.h"

#include "licence/scene_builder.h"

#include <algorithm>

namespace tally::licence {

SceneBuilder::SceneBuilder(const estate::Estate &estate, const Profiles &profiles)
    : m_estate(estate), m_profiles(profiles), m_on(estate.today()), m_book(estate, m_on),
      m_products(estate, profiles, m_on), m_places(estate, profiles, m_scene)
{
    m_scene.asOf = m_on;
}

Result<SceneReading> SceneBuilder::build(JobContext &job)
{
    m_reading.problems = m_book.problems();
    readLots();
    readExclusions();
    TALLY_CHECK(readInstallations(job));
    readFacts();
    readMeasures();
    m_places.enterClusters();
    settleProducts();
    settleDemand();
    addAccessOfSeats();
    excludeTrials();
    markCandidates();
    m_reading.rawInstallations.resize(m_scene.products.size(), 0);
    std::stable_sort(m_reading.problems.begin(), m_reading.problems.end(),
                     [](const RecordProblem &a, const RecordProblem &b) { return a.item < b.item; });
    std::stable_sort(m_reading.absent.begin(), m_reading.absent.end(),
                     [](const AbsentLot &a, const AbsentLot &b) { return a.item < b.item; });
    return std::move(m_reading);
}

Result<SceneReading> readScene(const estate::Estate &estate, JobContext &job)
{
    std::vector<model::DefinitionRow> definitions = estate.definitions(kProfileKind);
    const auto factors = estate.definitions(kCoreFactorsKind);
    definitions.insert(definitions.end(), factors.begin(), factors.end());
    TALLY_TRY(const Profiles profiles, Profiles::build(definitions));
    return SceneBuilder(estate, profiles).build(job);
}

} // namespace tally::licence
