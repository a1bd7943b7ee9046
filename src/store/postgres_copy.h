// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// COPY's text form: cells apart by tabs, \N for null, backslash before tab, line end and backslash.
#pragma once

#include "model/fact.h"

#include <string>
#include <string_view>
#include <vector>

namespace tally::store {

// Appends one cell; the caller writes the tabs and the line end.
void appendCopyText(std::string &out, std::string_view text);
void appendCopyInteger(std::string &out, std::int64_t value);
void appendCopyCell(std::string &out, const model::Cell &cell);
inline void appendCopyNull(std::string &out)
{
    out += "\\N";
}

// A row of `owner, keys…, began, ended, values…` as COPY gives it. Cells point into the row, or into a buffer
// where they were unescaped; both live until the next parse.
class CopyRow final : public model::RowView
{
public:
    explicit CopyRow(const model::TableSpec &spec)
        : m_keys(spec.keys.size()), m_columns(m_keys + spec.values.size())
    {
    }
    // False when the row has another number of cells, or owner and began are no numbers.
    bool parse(std::string_view row);

    OrgId owner() const override { return m_owner; }
    OperationNumber began() const override { return m_began; }
    OperationNumber ended() const { return m_ended; } // 0: live
    bool isNull(std::size_t column) const override { return m_cells[column].null; }
    std::int64_t integer(std::size_t column) const override;
    std::string_view text(std::size_t column) const override { return m_cells[column].text; }

private:
    struct CellText
    {
        std::string_view text;
        bool null = false;
    };
    std::string_view unescaped(std::string_view cell);
    bool take(std::size_t cell, std::string_view raw);

    std::size_t m_keys;
    std::size_t m_columns;
    OrgId m_owner;
    OperationNumber m_began = 0;
    OperationNumber m_ended = 0;
    std::vector<CellText> m_cells;
    std::string m_buffer;
};

} // namespace tally::store
