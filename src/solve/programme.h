// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small integer programme with several objectives, one after the other. Coefficients are whole numbers; the
// answer is checked in whole numbers before it is given. The same programme gives the same answer each time.
#pragma once

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace tally::solve {

inline constexpr std::int64_t kNoBound = std::numeric_limits<std::int64_t>::max();

struct Programme
{
    struct Column
    {
        std::int64_t lower = 0, upper = kNoBound;
        bool isWhole = true; // false: may be a fraction; its value is given rounded
    };
    struct Row
    {
        std::int64_t lower = -kNoBound, upper = kNoBound;
        std::vector<std::pair<std::uint32_t, std::int64_t>>
            entries; // column and coefficient, each column once
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
    // To be made least, the first before the second …; sparse.
    std::vector<std::vector<std::pair<std::uint32_t, std::int64_t>>> objectives;
    // Objectives from this one on are ties: each may stop after `tieNodes` nodes at the best met.
    std::size_t provenLevels = kAllLevels;
    std::int64_t tieNodes = 0;
    static constexpr std::size_t kAllLevels = std::numeric_limits<std::size_t>::max();

    std::uint32_t addColumn(std::int64_t lower, std::int64_t upper, bool isWhole)
    {
        columns.push_back({lower, upper, isWhole});
        return std::uint32_t(columns.size() - 1);
    }
};

struct ProgrammeAnswer
{
    enum class Status : std::uint8_t
    {
        Optimal,  // each objective, after those before it
        Bounded,  // the limit struck; `values` is the best found
        NotFound, // the limit struck before any answer, or there is none
    } status = Status::NotFound;
    std::vector<std::int64_t> values;
    std::vector<std::int64_t> totals; // found, of each objective
    std::int64_t bound = 0;           // proven least of the first objective
    std::int64_t nodes = 0;           // of branch and bound, over all objectives
};

// `nodeLimit`: branch and bound nodes over all objectives.
ProgrammeAnswer solveProgramme(const Programme &programme, std::int64_t nodeLimit);

} // namespace tally::solve
