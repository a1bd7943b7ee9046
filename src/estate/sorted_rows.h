// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows in the order of their key, in chunks that copies share: the leaves of a tree with one level. A batch
// of changes is merged in one pass that rewrites the chunks it touches. A record has `auto key() const`
// (comparable, unique) and `began`.
#pragma once

#include "estate/chunked.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tally::estate {

// A version that begins, or (`ended`) one that leaves: it does so only when it is the one that lives, told by
// its `began`.
template <typename Record>
struct RowChange
{
    Record record;
    bool ended = false;
};

template <typename Record>
class SortedRows
{
public:
    std::size_t size() const { return m_size; }

    const Record &at(std::size_t index) const
    {
        const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), index);
        const auto chunk = static_cast<std::size_t>(after - m_starts.begin()) - 1;
        return (*m_chunks[chunk])[index - m_starts[chunk]];
    }

    std::span<const std::shared_ptr<const std::vector<Record>>> chunks() const { return m_chunks; }

    // Calls visit(record) for the rows from the first that is not below `low` while `inside(record)` holds.
    template <typename Key, typename Inside, typename Visit>
    void visitFrom(const Key &low, Inside inside, Visit visit) const
    {
        for (std::size_t c = firstChunk(low); c < m_chunks.size(); ++c) {
            const std::vector<Record> &rows = *m_chunks[c];
            auto row = std::partition_point(rows.begin(), rows.end(),
                                            [&](const Record &r) { return r.key() < low; });
            for (; row != rows.end(); ++row) {
                if (!inside(*row))
                    return;
                visit(*row);
            }
        }
    }

    template <typename Key>
    const Record *find(const Key &key) const
    {
        const std::size_t c = firstChunk(key);
        if (c == m_chunks.size())
            return nullptr;
        const std::vector<Record> &rows = *m_chunks[c];
        const auto row =
            std::partition_point(rows.begin(), rows.end(), [&](const Record &r) { return r.key() < key; });
        return row != rows.end() && row->key() == key ? &*row : nullptr;
    }

    void apply(std::vector<RowChange<Record>> changes)
    {
        if (changes.empty())
            return;
        sortChanges(changes);
        Writer out;
        std::span<const RowChange<Record>> rest(changes);
        for (std::size_t c = 0; c < m_chunks.size(); ++c) {
            const std::size_t count =
                c + 1 == m_chunks.size() ? rest.size() : countBelow(rest, m_chunks[c + 1]->front());
            if (count == 0) {
                out.share(m_chunks[c]);
                continue;
            }
            merge(*m_chunks[c], rest.first(count), out);
            rest = rest.subspan(count);
        }
        if (m_chunks.empty())
            merge({}, rest, out);
        m_chunks = out.finish();
        countRows();
    }

    std::size_t memoryBytes() const
    {
        std::size_t bytes = (m_chunks.capacity() + m_starts.capacity()) * sizeof(m_chunks[0]);
        for (const auto &chunk : m_chunks)
            bytes += chunk->capacity() * sizeof(Record);
        return bytes;
    }

private:
    using Chunk = std::vector<Record>;
    using ChunkPtr = std::shared_ptr<const Chunk>;

    // Gathers rewritten rows until a chunk is shared, then cuts them into even chunks.
    class Writer
    {
    public:
        void add(const Record &record) { m_pending.push_back(record); }
        void share(const ChunkPtr &chunk)
        {
            flush();
            m_chunks.push_back(chunk);
        }
        std::vector<ChunkPtr> finish()
        {
            flush();
            return std::move(m_chunks);
        }

    private:
        void flush()
        {
            const std::size_t pieces = (m_pending.size() + kChunkRows - 1) / kChunkRows;
            for (std::size_t i = 0; i < pieces; ++i) {
                const auto from = static_cast<std::ptrdiff_t>(m_pending.size() * i / pieces);
                const auto to = static_cast<std::ptrdiff_t>(m_pending.size() * (i + 1) / pieces);
                m_chunks.push_back(
                    std::make_shared<const Chunk>(m_pending.begin() + from, m_pending.begin() + to));
            }
            m_pending.clear();
        }
        std::vector<ChunkPtr> m_chunks;
        Chunk m_pending;
    };

    // By key and by when they began; those of one operation as they were handed over, so that a version that
    // begins and ends in one batch leaves nothing behind.
    static void sortChanges(std::vector<RowChange<Record>> &changes)
    {
        const auto before = [](const RowChange<Record> &a, const RowChange<Record> &b) {
            const auto keyA = a.record.key();
            const auto keyB = b.record.key();
            if (keyA != keyB)
                return keyA < keyB;
            return a.record.began < b.record.began;
        };
        if (!std::is_sorted(changes.begin(), changes.end(), before))
            std::stable_sort(changes.begin(), changes.end(), before);
    }

    static std::size_t countBelow(std::span<const RowChange<Record>> changes, const Record &next)
    {
        const auto key = next.key();
        const auto end = std::partition_point(
            changes.begin(), changes.end(), [&](const RowChange<Record> &c) { return c.record.key() < key; });
        return static_cast<std::size_t>(end - changes.begin());
    }

    static void merge(const Chunk &rows, std::span<const RowChange<Record>> changes, Writer &out)
    {
        auto row = rows.begin();
        std::size_t i = 0;
        while (i < changes.size()) {
            const auto key = changes[i].record.key();
            for (; row != rows.end() && row->key() < key; ++row)
                out.add(*row);
            std::optional<Record> live;
            if (row != rows.end() && row->key() == key)
                live = *row++;
            for (; i < changes.size() && changes[i].record.key() == key; ++i) {
                if (!changes[i].ended)
                    live = changes[i].record;
                else if (live && live->began == changes[i].record.began)
                    live.reset();
            }
            if (live)
                out.add(*live);
        }
        for (; row != rows.end(); ++row)
            out.add(*row);
    }

    template <typename Key>
    std::size_t firstChunk(const Key &low) const
    {
        const auto chunk = std::partition_point(m_chunks.begin(), m_chunks.end(),
                                                [&](const ChunkPtr &c) { return c->back().key() < low; });
        return static_cast<std::size_t>(chunk - m_chunks.begin());
    }

    void countRows()
    {
        m_starts.clear();
        m_size = 0;
        for (const ChunkPtr &chunk : m_chunks) {
            m_starts.push_back(m_size);
            m_size += chunk->size();
        }
    }

    std::vector<ChunkPtr> m_chunks; // none is empty
    std::vector<std::size_t> m_starts;
    std::size_t m_size = 0;
};

} // namespace tally::estate
