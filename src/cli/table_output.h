// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows for people: aligned columns, as wide as their widest cell, long cells cut when the output is a
// terminal.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace tally::cli {

class TableOutput
{
public:
    explicit TableOutput(std::vector<std::string> headers) : m_headers(std::move(headers)) {}
    void add(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    // Columns whose cells are all numbers are set to the right.
    void print(std::ostream &out) const;

private:
    std::vector<std::string> m_headers;
    std::vector<std::vector<std::string>> m_rows;
};

// Characters as a terminal shows them, about: code points that are no combining marks.
std::size_t displayWidth(const std::string &text);
// Control characters (and with them terminal escapes) made visible, so that data cannot steer the terminal.
std::string printable(const std::string &text);

} // namespace tally::cli
