// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A column in chunks: copies share the chunks until one is written to. A chunk in which every cell has the
// fallback value need not exist.
#pragma once

#include "estate/cow.h"

#include <array>
#include <cstddef>
#include <vector>

namespace tally::estate {

inline constexpr std::size_t kChunkRows = 4096;

template <typename T>
class Chunked
{
public:
    explicit Chunked(T fallback = T{}) : m_fallback(fallback) {}

    std::size_t size() const { return m_size; }

    T at(std::size_t index) const
    {
        const Cow<Chunk> &chunk = m_chunks[index / kChunkRows];
        return chunk ? (*chunk)[index % kChunkRows] : m_fallback;
    }

    // Writing what is there already copies nothing.
    void set(std::size_t index, T value)
    {
        if (at(index) == value)
            return;
        Cow<Chunk> &chunk = m_chunks[index / kChunkRows];
        if (!chunk) {
            chunk = Cow<Chunk>(Chunk{});
            chunk.mutate().fill(m_fallback);
        }
        chunk.mutate()[index % kChunkRows] = value;
    }

    void push(T value)
    {
        resize(m_size + 1);
        set(m_size - 1, value);
    }

    // Cells that are added hold the fallback; cells that leave must hold it again when they come back.
    void resize(std::size_t size)
    {
        for (std::size_t i = size; i < m_size; ++i)
            set(i, m_fallback);
        m_size = size;
        m_chunks.resize((size + kChunkRows - 1) / kChunkRows);
    }

    std::size_t memoryBytes() const
    {
        std::size_t bytes = m_chunks.capacity() * sizeof(Cow<Chunk>);
        for (const Cow<Chunk> &chunk : m_chunks)
            bytes += chunk ? sizeof(Chunk) : 0;
        return bytes;
    }

private:
    using Chunk = std::array<T, kChunkRows>;

    std::vector<Cow<Chunk>> m_chunks;
    std::size_t m_size = 0;
    T m_fallback;
};

} // namespace tally::estate
