// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_output.h"

#include "core/display_text.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <ostream>

namespace tally::cli {

namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kNarrowest = 12; // no column is cut below this

bool isNumber(const std::string &text)
{
    return !text.empty() && text.find_first_not_of("0123456789,.-%") == std::string::npos;
}

// The width to which the widest columns are cut so that all fit.
std::size_t cutFor(const std::vector<std::size_t> &widths, std::size_t terminalColumns)
{
    if (terminalColumns == 0 || widths.empty())
        return std::numeric_limits<std::size_t>::max();
    const std::size_t gaps = kGap * (widths.size() - 1);
    std::size_t cut = *std::max_element(widths.begin(), widths.end());
    const auto total = [&] {
        return std::accumulate(widths.begin(), widths.end(), gaps, [&](std::size_t sum, std::size_t width) {
            return sum + std::min(width, cut);
        });
    };
    while (cut > kNarrowest && total() > terminalColumns)
        --cut;
    return cut;
}

} // namespace

void TableOutput::print(std::ostream &out, std::size_t terminalColumns) const
{
    std::vector<std::size_t> widths;
    std::vector<bool> right(m_headers.size(), !m_rows.empty());
    for (const std::string &header : m_headers)
        widths.push_back(text::displayWidth(header));
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], text::displayWidth(text::printable(row[i])));
            if (!row[i].empty() && !isNumber(row[i]))
                right[i] = false;
        }
    }
    const std::size_t cut = cutFor(widths, terminalColumns);
    const auto line = [&](const std::vector<std::string> &cells) {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string cell = text::cutToWidth(text::printable(cells[i]), cut);
            const std::size_t width = std::min(widths[i], cut);
            const std::string blanks(width - std::min(width, text::displayWidth(cell)), ' ');
            text += (i > 0 ? std::string(kGap, ' ') : "") + (right[i] ? blanks + cell : cell + blanks);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out << text << "\n";
    };
    line(m_headers);
    for (const auto &row : m_rows)
        line(row);
}

} // namespace tally::cli
