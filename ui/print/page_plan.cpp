// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_plan.h"

#include <algorithm>

namespace tally::ui {

namespace {

class Planner
{
public:
    explicit Planner(int lines) : m_lines(std::max(lines, 6)) { m_pages.emplace_back(); }

    void add(const PrintSection &section, int number)
    {
        constexpr int kHeadingLines = 2;
        const int head = (section.heading.isEmpty() ? 0 : kHeadingLines) + 1;
        if (!fits(head + 1) && !m_pages.back().empty())
            turn();
        if (!section.heading.isEmpty())
            put({PlannedLine::Kind::Heading, number, 0}, kHeadingLines);
        if (section.columns.empty())
            return;
        put({PlannedLine::Kind::Columns, number, 0}, 1);
        for (int row = 0; row < section.rowCount; ++row)
            putInTable({PlannedLine::Kind::Row, number, row});
        if (!section.totals.isEmpty())
            putInTable({PlannedLine::Kind::Totals, number, 0});
    }
    std::vector<PlannedPage> pages() && { return std::move(m_pages); }

private:
    bool fits(int lines) const { return m_used + lines <= m_lines; }
    void turn()
    {
        m_pages.emplace_back();
        m_used = 0;
    }
    void put(const PlannedLine &line, int lines)
    {
        m_pages.back().push_back(line);
        m_used += lines;
    }
    void putInTable(const PlannedLine &line)
    {
        if (!fits(1)) {
            turn();
            put({PlannedLine::Kind::Columns, line.section, 0}, 1);
        }
        put(line, 1);
    }

    const int m_lines;
    int m_used = 0;
    std::vector<PlannedPage> m_pages;
};

} // namespace

std::vector<PlannedPage> planPages(const PrintDocument &document, int lines)
{
    Planner planner(lines);
    for (std::size_t i = 0; i < document.sections.size(); ++i)
        planner.add(document.sections[i], int(i));
    return std::move(planner).pages();
}

} // namespace tally::ui
