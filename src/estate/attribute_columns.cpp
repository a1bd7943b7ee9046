// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/attribute_columns.h"

#include <algorithm>

namespace tally::estate {

std::size_t AttributeColumns::Chunk::lowerBound(std::uint16_t place) const
{
    if (places.empty() || places.back() < place)
        return places.size();
    return static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), place) - places.begin());
}

std::optional<std::uint32_t> AttributeColumns::find(std::string_view name) const
{
    if (!m_index)
        return {};
    const auto found = m_index->find(name);
    return found == m_index->end() ? std::nullopt : std::optional(found->second);
}

std::uint32_t AttributeColumns::columnFor(std::string_view name)
{
    if (const auto known = find(name))
        return *known;
    const auto column = static_cast<std::uint32_t>(m_columns.size());
    m_columns.emplace_back(Column{std::string(name), {}});
    m_index.mutate().emplace(name, column);
    return column;
}

Value AttributeColumns::at(std::uint32_t column, Row row) const
{
    const std::vector<Cow<Chunk>> &chunks = m_columns[column]->chunks;
    const std::size_t number = row / kChunkRows;
    if (number >= chunks.size() || !chunks[number])
        return {};
    const Chunk &chunk = *chunks[number];
    const auto place = static_cast<std::uint16_t>(row % kChunkRows);
    // A column that every row of the chunk has is indexed directly.
    const std::size_t i = chunk.places.size() == kChunkRows ? place : chunk.lowerBound(place);
    if (i == chunk.places.size() || chunk.places[i] != place)
        return {};
    return {chunk.kinds[i], chunk.numbers[i]};
}

void AttributeColumns::set(std::uint32_t column, Row row, Value value)
{
    const Value before = at(column, row);
    if (before == value)
        return;
    std::vector<Cow<Chunk>> &chunks = m_columns[column].mutate().chunks;
    const std::size_t number = row / kChunkRows;
    if (number >= chunks.size())
        chunks.resize(number + 1);
    Chunk &chunk = chunks[number].mutate();
    const auto place = static_cast<std::uint16_t>(row % kChunkRows);
    const std::size_t i = chunk.lowerBound(place);
    const auto offset = static_cast<std::ptrdiff_t>(i);
    if (value.kind == ValueKind::Unknown) {
        chunk.places.erase(chunk.places.begin() + offset);
        chunk.kinds.erase(chunk.kinds.begin() + offset);
        chunk.numbers.erase(chunk.numbers.begin() + offset);
    } else if (before.kind == ValueKind::Unknown) {
        chunk.places.insert(chunk.places.begin() + offset, place);
        chunk.kinds.insert(chunk.kinds.begin() + offset, value.kind);
        chunk.numbers.insert(chunk.numbers.begin() + offset, value.number);
    } else {
        chunk.kinds[i] = value.kind;
        chunk.numbers[i] = value.number;
    }
}

void AttributeColumns::fill(Row row, const Cells &cells)
{
    for (const auto &[column, value] : cells)
        set(column, row, value);
}

void AttributeColumns::assign(Row row, const Cells &cells)
{
    const auto stays = [&](std::uint32_t column) {
        return std::any_of(cells.begin(), cells.end(),
                           [&](const auto &cell) { return cell.first == column; });
    };
    for (std::uint32_t column = 0; column < m_columns.size(); ++column) {
        if (at(column, row).kind != ValueKind::Unknown && !stays(column))
            set(column, row, {});
    }
    fill(row, cells);
}

std::size_t AttributeColumns::memoryBytes() const
{
    std::size_t bytes = m_columns.capacity() * sizeof(Cow<Column>);
    for (const Cow<Column> &column : m_columns) {
        bytes += sizeof(Column) + column->chunks.capacity() * sizeof(Cow<Chunk>);
        for (const Cow<Chunk> &chunk : column->chunks) {
            if (chunk)
                bytes += sizeof(Chunk) + chunk->places.capacity() * sizeof(std::uint16_t) +
                         chunk->kinds.capacity() + chunk->numbers.capacity() * sizeof(std::int64_t);
        }
    }
    return bytes;
}

} // namespace tally::estate
