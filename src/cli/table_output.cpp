// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_output.h"

#include <algorithm>
#include <ostream>

namespace tally::cli {

namespace {

constexpr std::size_t kWidest = 60;

bool isNumber(const std::string &text)
{
    return !text.empty() && text.find_first_not_of("0123456789,.-%") == std::string::npos;
}

std::string cut(const std::string &text)
{
    if (displayWidth(text) <= kWidest)
        return text;
    std::size_t shown = 0;
    std::size_t at = 0;
    while (at < text.size() && shown < kWidest - 1) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
            ++at;
        ++shown;
    }
    return text.substr(0, at) + "…";
}

} // namespace

std::size_t displayWidth(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string printable(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            out += c == '\n' || c == '\t' ? " " : "�";
        else
            out += c;
    }
    return out;
}

void TableOutput::print(std::ostream &out) const
{
    std::vector<std::size_t> widths;
    std::vector<bool> right(m_headers.size(), !m_rows.empty());
    for (const std::string &header : m_headers)
        widths.push_back(displayWidth(header));
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], displayWidth(cut(printable(row[i]))));
            if (!row[i].empty() && !isNumber(row[i]))
                right[i] = false;
        }
    }
    const auto line = [&](const std::vector<std::string> &cells) {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string cell = cut(printable(cells[i]));
            const std::string blanks(widths[i] - std::min(widths[i], displayWidth(cell)), ' ');
            text += (i > 0 ? "  " : "") + (right[i] ? blanks + cell : cell + blanks);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out << text << "\n";
    };
    line(m_headers);
    for (const auto &row : m_rows)
        line(row);
}

} // namespace tally::cli
