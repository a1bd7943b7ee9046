// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The attributes that are peculiar to classes, parsed once into a sparse typed column a name. A cell is an
// integer, a text or a list; lists are kept as their canonical text, which equal lists share.
#pragma once

#include "estate/chunked.h"
#include "estate/estate.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tally::estate {

class AttributeColumns
{
public:
    using Cells = std::vector<std::pair<std::uint32_t, Value>>; // column, value

    std::size_t count() const { return m_columns.size(); }
    std::optional<std::uint32_t> find(std::string_view name) const;
    std::uint32_t columnFor(std::string_view name); // makes it
    const std::string &nameOf(std::uint32_t column) const { return m_columns[column]->name; }

    Value at(std::uint32_t column, Row row) const;
    void set(std::uint32_t column, Row row, Value value); // Unknown takes the cell away
    // For a row that has none yet.
    void fill(Row row, const Cells &cells);
    // The row has these cells and no others afterwards.
    void assign(Row row, const Cells &cells);
    // Calls visit(column, value) for the known cells of a row.
    template <typename Visit>
    void visitRow(Row row, Visit visit) const
    {
        for (std::uint32_t column = 0; column < m_columns.size(); ++column) {
            const Value value = at(column, row);
            if (value.kind != ValueKind::Unknown)
                visit(column, value);
        }
    }
    std::size_t memoryBytes() const;

private:
    struct Chunk // cells of up to kChunkRows rows, by their place in the chunk
    {
        std::vector<std::uint16_t> places;
        std::vector<ValueKind> kinds;
        std::vector<std::int64_t> numbers;
        std::size_t lowerBound(std::uint16_t place) const;
    };
    struct Column
    {
        std::string name;
        std::vector<Cow<Chunk>> chunks;
    };

    std::vector<Cow<Column>> m_columns;
    Cow<std::map<std::string, std::uint32_t, std::less<>>> m_index;
};

} // namespace tally::estate
