// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synthetic_graph.h"

#include <array>
#include <cmath>
#include <random>

namespace tally::bench {

namespace {

struct Layer
{
    double share;        // of the vertices
    double edgeShare;    // of the edges: how many lead to this layer
    std::uint32_t above; // how many layers above it rests on
};

// Site, network device, hypervisor, server, virtual machine, software, database, application, service, PC,
// person.
constexpr std::array<Layer, 11> kLayers{{{0.0015, 0, 0},
                                         {0.029, 0.008, 1},
                                         {0.003, 0.002, 2},
                                         {0.02, 0.014, 3},
                                         {0.06, 0.04, 2},
                                         {0.03, 0.03, 2},
                                         {0.0165, 0.03, 3},
                                         {0.03, 0.09, 3},
                                         {0.01, 0.036, 2},
                                         {0.3, 0.35, 9},
                                         {0.5, 0.4, 4}}};

class Maker
{
public:
    explicit Maker(const Shape &shape) : m_shape(shape)
    {
        m_estate.vertices = shape.vertices;
        double upTo = 0;
        m_begin[0] = 0;
        for (std::size_t layer = 0; layer < kLayers.size(); ++layer) {
            upTo += kLayers[layer].share;
            m_begin[layer + 1] = std::uint32_t(std::min(1.0, upTo) * shape.vertices + 0.5);
        }
        m_begin[kLayers.size()] = shape.vertices;
        m_estate.firstPerson = m_begin[kLayers.size() - 1];
    }

    SyntheticEstate make()
    {
        m_estate.edges.reserve(m_shape.edges);
        for (std::size_t layer = 1; layer < kLayers.size(); ++layer)
            fill(layer);
        if (m_shape.cycles)
            closeCycles();
        return std::move(m_estate);
    }

private:
    double unit() { return std::uniform_real_distribution<double>(0, 1)(m_random); }

    // Rank r of n with a probability of about 1 / (r + 1).
    std::uint32_t zipf(std::uint32_t n)
    {
        return std::min(n - 1, std::uint32_t(std::exp(unit() * std::log(double(n) + 1.0)) - 1.0));
    }

    estate::Vertex provider(std::size_t layer)
    {
        const std::uint32_t above = kLayers[layer].above;
        const std::size_t from = layer - 1 - std::min<std::size_t>(std::size_t(unit() * above), above - 1);
        return m_begin[from] + zipf(m_begin[from + 1] - m_begin[from]);
    }

    void fill(std::size_t layer)
    {
        const auto wanted = std::uint64_t(kLayers[layer].edgeShare * m_shape.edges + 0.5);
        const std::uint32_t members = m_begin[layer + 1] - m_begin[layer];
        for (std::uint32_t i = 0; i < members; ++i) {
            const estate::Vertex consumer = m_begin[layer] + i;
            const auto count = std::uint32_t(wanted * (i + 1) / members - wanted * i / members);
            const bool grouped = count > 1 && unit() < m_shape.groupedShare;
            const auto group = grouped ? std::uint32_t(m_estate.groups.size()) : estate::kNoGroup;
            if (grouped)
                m_estate.groups.push_back({consumer, unit() < 0.5 ? 1.0 : 2.0, false});
            for (std::uint32_t n = 0; n < count; ++n)
                m_estate.edges.push_back({.provider = provider(layer), .consumer = consumer, .group = group});
        }
    }

    void closeCycles()
    {
        constexpr std::size_t kDatabase = 6;
        constexpr std::size_t kService = 8;
        for (std::uint32_t n = 0; n < (m_begin[kService + 1] - m_begin[kService]) / 20; ++n) {
            const estate::Vertex service =
                m_begin[kService] + zipf(m_begin[kService + 1] - m_begin[kService]);
            const estate::Vertex database =
                m_begin[kDatabase + 1] - 1 - zipf(m_begin[kDatabase + 1] - m_begin[kDatabase]);
            m_estate.edges.push_back({.provider = service, .consumer = database});
        }
    }

    const Shape m_shape;
    std::mt19937_64 m_random{20261122};
    std::array<std::uint32_t, kLayers.size() + 1> m_begin{};
    SyntheticEstate m_estate;
};

} // namespace

SyntheticEstate makeEstate(const Shape &shape)
{
    return Maker(shape).make();
}

} // namespace tally::bench
