// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The walk under every impact question, and the memory that it needs. A scratch serves one thread and any
// number of graphs, one after the other; a walk costs what it reaches, never the number of vertices: marks
// are stamped with the number of the walk, and fresh memory comes from the system as zero pages.
#pragma once

#include "estate/graph.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <span>
#include <vector>

namespace tally::estate {

// An array of zeros that costs nothing until it is touched. T: an integer or an aggregate of them.
template <typename T>
class ZeroedArray
{
public:
    ZeroedArray() = default;
    explicit ZeroedArray(std::size_t size)
        : m_data(static_cast<T *>(std::calloc(size > 0 ? size : 1, sizeof(T)))), m_size(size)
    {
        if (m_data == nullptr)
            throw std::bad_alloc();
    }
    T &operator[](std::size_t i) { return m_data.get()[i]; }
    const T &operator[](std::size_t i) const { return m_data.get()[i]; }
    std::size_t size() const { return m_size; }

private:
    struct Free
    {
        void operator()(T *data) const { std::free(data); }
    };
    std::unique_ptr<T, Free> m_data;
    std::size_t m_size = 0;
};

class ImpactScratch
{
public:
    // Forgets the last walk and makes room for one on this graph.
    void begin(const Graph &graph);

    // False when it was marked in this walk before.
    bool mark(Vertex v)
    {
        if (m_marks[v] == m_walk)
            return false;
        m_marks[v] = m_walk;
        return true;
    }
    bool isMarked(Vertex v) const { return m_marks[v] == m_walk; }

    // Counts one more failed provider of a group; returns how many there are now.
    std::uint32_t countFailure(std::uint32_t group)
    {
        Count &count = m_counts[group];
        if (count.walk != m_walk) {
            count = {m_walk, 0};
            m_touched.push_back(group);
        }
        return ++count.failed;
    }
    std::uint32_t failuresOf(std::uint32_t group) const { return m_counts[group].failed; }

    // The seeds, then what fails because of them, in the order of failing.
    std::vector<Affected> order;
    std::size_t seeds = 0;
    const std::vector<std::uint32_t> &touchedGroups() const { return m_touched; }

private:
    struct Count
    {
        std::uint32_t walk;
        std::uint32_t failed;
    };
    ZeroedArray<std::uint32_t> m_marks;
    ZeroedArray<Count> m_counts;
    std::vector<std::uint32_t> m_touched;
    std::uint32_t m_walk = 0;
};

// Fails the sources (and what was already down) and all that follows, or walks to all that they rest on.
// Leaves the answer in the scratch: `order`, `seeds`, and marks on everything in `order`.
void walk(const Graph &graph, std::span<const Vertex> sources, const ImpactOptions &options,
          ImpactScratch &scratch);

// The failure of one vertex alone, given up as soon as `order` is longer than `budget`: then false, and
// `order` is incomplete.
bool walkWithin(const Graph &graph, Vertex source, std::size_t budget, ImpactScratch &scratch);

} // namespace tally::estate
