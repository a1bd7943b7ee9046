// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints figures as ratios to a stated limit, measured in the same run.
#pragma once

#include <cstdio>
#include <string>
#include <vector>

namespace tally::bench {

class Table
{
public:
    // Seconds of ours, seconds of what it is held against, and the largest ratio that is right.
    void add(std::string what, double ours, std::string against, double bare, double limit)
    {
        m_rows.push_back({std::move(what), std::move(against), ours, bare, limit});
    }

    // False when a limit was missed.
    bool print() const
    {
        bool reached = true;
        std::printf("\n%-36s %10s  %-28s %10s %8s %8s\n", "what", "ms", "against", "ms", "ratio", "limit");
        for (const Row &row : m_rows) {
            const double ratio = row.ours / row.bare;
            const bool good = ratio <= row.limit;
            reached = reached && good;
            std::printf("%-36s %10.1f  %-28s %10.1f %8.2f %8.2f  %s\n", row.what.c_str(), row.ours * 1e3,
                        row.against.c_str(), row.bare * 1e3, ratio, row.limit, good ? "reached" : "MISSED");
        }
        return reached;
    }

private:
    struct Row
    {
        std::string what, against;
        double ours = 0, bare = 0, limit = 0;
    };
    std::vector<Row> m_rows;
};

} // namespace tally::bench
