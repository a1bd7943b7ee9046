// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows for people: aligned columns, as wide as their widest cell. Context::print knows the terminal.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace tally::cli {

class TableOutput
{
public:
    explicit TableOutput(std::vector<std::string> headers) : m_headers(std::move(headers)) {}
    void add(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    // Columns whose cells are all numbers are set to the right. In a terminal of so many columns the widest
    // cells are cut to fit; 0: it is none, and nothing is cut.
    void print(std::ostream &out, std::size_t terminalColumns) const;

private:
    std::vector<std::string> m_headers;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace tally::cli
