// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a bench measures and prints: wall clock, and the processor time of all threads, which other work on the
// machine disturbs less; of each the best of several runs. Limits and ratios are of processor time, except
// for threaded work.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <limits>
#include <string>

namespace tally::bench {

struct Milliseconds
{
    double wall = std::numeric_limits<double>::max();
    double cpu = std::numeric_limits<double>::max();
};

template <typename Work>
Milliseconds bestOf(int runs, Work work)
{
    Milliseconds best;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t cpu = std::clock();
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
        best.wall = std::min(best.wall, wall.count());
        best.cpu = std::min(best.cpu, double(std::clock() - cpu) * 1000 / CLOCKS_PER_SEC);
    }
    return best;
}

class Report
{
public:
    void title(const std::string &text)
    {
        std::printf("\n%s\n  %-52s %11s %11s\n", text.c_str(), "", "wall ms", "CPU ms");
    }
    void row(const std::string &what, const Milliseconds &took, const std::string &note = {})
    {
        std::printf("  %-52s %11.2f %11.2f  %s\n", what.c_str(), took.wall, took.cpu, note.c_str());
        std::fflush(stdout);
    }
    void note(const std::string &text) { std::printf("  %s\n", text.c_str()); }
    // A figure that must not be above its limit, and one that must not be below.
    void limit(const std::string &what, double value, double most, const std::string &unit)
    {
        judge(what, value, value <= most, "at most", most, unit);
    }
    void atLeast(const std::string &what, double value, double least, const std::string &unit)
    {
        judge(what, value, value >= least, "at least", least, unit);
    }
    // Two ways to an answer that must agree.
    void same(const std::string &what, std::size_t left, std::size_t right)
    {
        if (left == right)
            return;
        std::printf("  %s: %zu against %zu: FAIL\n", what.c_str(), left, right);
        ++m_failures;
    }
    int exitCode() const { return m_failures == 0 ? 0 : 1; }

private:
    void judge(const std::string &what, double value, bool passed, const char *bound, double limit,
               const std::string &unit)
    {
        std::printf("  %-52s %11.2f %s, %s %g: %s\n", what.c_str(), value, unit.c_str(), bound, limit,
                    passed ? "PASS" : "FAIL");
        std::fflush(stdout);
        m_failures += passed ? 0 : 1;
    }

    int m_failures = 0;
};

} // namespace tally::bench
