// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "solve/programme.h"

#include <QTest>

#include <optional>
#include <random>

using namespace tally;
using solve::Programme;
using solve::ProgrammeAnswer;

namespace {

// Every point of the box, level after level.
std::optional<std::vector<std::int64_t>> bestOfAll(const Programme &programme)
{
    std::optional<std::vector<std::int64_t>> best;
    std::vector<std::int64_t> point;
    for (const Programme::Column &column : programme.columns)
        point.push_back(column.lower);
    while (true) {
        bool isAllowed = true;
        for (const Programme::Row &row : programme.rows) {
            std::int64_t sum = 0;
            for (const auto &[column, value] : row.entries)
                sum += value * point[column];
            isAllowed = isAllowed && sum >= row.lower && sum <= row.upper;
        }
        std::vector<std::int64_t> totals;
        for (const auto &objective : programme.objectives) {
            totals.push_back(0);
            for (const auto &[column, value] : objective)
                totals.back() += value * point[column];
        }
        if (isAllowed && (!best || totals < *best))
            best = totals;
        std::size_t i = 0;
        while (i < point.size() && point[i] == programme.columns[i].upper)
            point[i] = programme.columns[i].lower, ++i;
        if (i == point.size())
            return best;
        ++point[i];
    }
}

Programme randomProgramme(std::mt19937 &random)
{
    Programme programme;
    const std::size_t columns = 2 + random() % 4;
    for (std::size_t i = 0; i < columns; ++i)
        programme.addColumn(0, 1 + std::int64_t(random() % 3), true);
    for (std::size_t r = 0; r < 1 + random() % 3; ++r) {
        Programme::Row row{std::int64_t(random() % 4), solve::kNoBound, {}};
        for (std::uint32_t i = 0; i < columns; ++i)
            if (random() % 2 == 0)
                row.entries.emplace_back(i, 1 + std::int64_t(random() % 3));
        programme.rows.push_back(std::move(row));
    }
    for (int level = 0; level < 3; ++level) {
        programme.objectives.emplace_back();
        for (std::uint32_t i = 0; i < columns; ++i)
            programme.objectives.back().emplace_back(i, std::int64_t(random() % 7) - (level == 0 ? 0 : 3));
    }
    return programme;
}

// Odd cycles of a cover: the relaxed answer is all halves, so branching is needed.
Programme oddCycles(std::uint32_t cycles)
{
    Programme programme;
    programme.objectives.emplace_back();
    for (std::uint32_t i = 0; i < 5 * cycles; ++i) {
        programme.addColumn(0, 1, true);
        programme.objectives[0].emplace_back(i, 3 + i % 2);
    }
    for (std::uint32_t c = 0; c < cycles; ++c)
        for (std::uint32_t i = 0; i < 5; ++i)
            programme.rows.push_back({1, solve::kNoBound, {{5 * c + i, 1}, {5 * c + (i + 1) % 5, 1}}});
    return programme;
}

} // namespace

class TestProgramme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheBestOfAllLevelAfterLevel()
    {
        std::mt19937 random(2);
        int found = 0;
        for (int round = 0; round < 500; ++round) {
            const Programme programme = randomProgramme(random);
            const ProgrammeAnswer answer = solve::solveProgramme(programme, 10'000);
            const auto best = bestOfAll(programme);
            QCOMPARE(answer.status == ProgrammeAnswer::Status::Optimal, best.has_value());
            if (!best)
                continue;
            ++found;
            QCOMPARE(answer.totals, *best);
            QCOMPARE(answer.bound, (*best)[0]);
        }
        QVERIFY(found > 300);
    }

    void aLimitGivesABoundThatHolds()
    {
        const Programme programme = oddCycles(9);
        const ProgrammeAnswer whole = solve::solveProgramme(programme, 1'000'000);
        QCOMPARE(whole.status, ProgrammeAnswer::Status::Optimal);
        const ProgrammeAnswer cut = solve::solveProgramme(programme, 2);
        QVERIFY(cut.status != ProgrammeAnswer::Status::Optimal || cut.totals == whole.totals);
        QVERIFY2(cut.bound <= whole.totals[0], std::to_string(cut.bound).c_str());
        QVERIFY2(cut.bound > 0, std::to_string(cut.bound).c_str());
    }

    void theSameProgrammeGivesTheSameAnswer()
    {
        const Programme programme = oddCycles(4);
        QCOMPARE(solve::solveProgramme(programme, 10'000).values,
                 solve::solveProgramme(programme, 10'000).values);
    }
};

TALLY_TEST(TestProgramme);

#include "test_programme.moc"
