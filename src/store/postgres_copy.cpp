// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_copy.h"

#include <array>
#include <charconv>

namespace tally::store {

namespace {

bool number(std::string_view digits, std::int64_t &value)
{
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size();
}

} // namespace

void appendCopyText(std::string &out, std::string_view text)
{
    std::size_t from = 0;
    for (;;) {
        const std::size_t special = text.find_first_of("\\\t\n\r", from);
        out.append(text.substr(from, special - from));
        if (special == std::string_view::npos)
            return;
        out += '\\';
        switch (text[special]) {
        case '\t':
            out += 't';
            break;
        case '\n':
            out += 'n';
            break;
        case '\r':
            out += 'r';
            break;
        default:
            out += '\\';
            break;
        }
        from = special + 1;
    }
}

void appendCopyInteger(std::string &out, std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    out.append(digits.data(), end);
}

void appendCopyCell(std::string &out, const model::Cell &cell)
{
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        appendCopyInteger(out, *integer);
    else if (const auto *text = std::get_if<std::string>(&cell))
        appendCopyText(out, *text);
    else
        appendCopyNull(out);
}

bool CopyRow::parse(std::string_view row)
{
    m_cells.clear();
    m_buffer.clear();
    m_buffer.reserve(row.size()); // so that views into it stay where they are
    std::size_t from = 0;
    for (std::size_t cell = 0;; ++cell) {
        const std::size_t tab = row.find('\t', from);
        if (!take(cell, row.substr(from, tab - from)))
            return false;
        if (tab == std::string_view::npos)
            return m_cells.size() == m_columns;
        from = tab + 1;
    }
}

bool CopyRow::take(std::size_t cell, std::string_view raw)
{
    const std::size_t began = m_keys + 1;
    if (cell == 0)
        return number(raw, m_owner.value);
    if (cell == began)
        return number(raw, m_began);
    if (cell == began + 1) {
        m_ended = 0;
        return raw == "\\N" || number(raw, m_ended);
    }
    if (raw == "\\N")
        m_cells.push_back({{}, true});
    else
        m_cells.push_back({unescaped(raw), false});
    return true;
}

std::int64_t CopyRow::integer(std::size_t column) const
{
    std::int64_t value = 0;
    return number(m_cells[column].text, value) ? value : 0;
}

std::string_view CopyRow::unescaped(std::string_view cell)
{
    if (cell.find('\\') == std::string_view::npos)
        return cell;
    const std::size_t start = m_buffer.size();
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] != '\\' || i + 1 == cell.size()) {
            m_buffer += cell[i];
            continue;
        }
        switch (cell[++i]) {
        case 't':
            m_buffer += '\t';
            break;
        case 'n':
            m_buffer += '\n';
            break;
        case 'r':
            m_buffer += '\r';
            break;
        case 'b':
            m_buffer += '\b';
            break;
        case 'f':
            m_buffer += '\f';
            break;
        case 'v':
            m_buffer += '\v';
            break;
        default:
            m_buffer += cell[i];
            break;
        }
    }
    return std::string_view(m_buffer).substr(start);
}

} // namespace tally::store
