// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "solve/vertex_cover.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tally;

namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

std::int64_t cheapestOfAll(const std::vector<std::int64_t> &left, const std::vector<std::int64_t> &right,
                           const Pairs &pairs)
{
    std::int64_t best = -1;
    for (unsigned chosen = 0; chosen < 1U << (left.size() + right.size()); ++chosen) {
        const bool isCover = std::all_of(pairs.begin(), pairs.end(), [&](const auto &pair) {
            return (chosen >> pair.first & 1U) != 0 || (chosen >> (left.size() + pair.second) & 1U) != 0;
        });
        std::int64_t weight = 0;
        for (std::size_t i = 0; i < left.size() + right.size(); ++i)
            if ((chosen >> i & 1U) != 0)
                weight += i < left.size() ? left[i] : right[i - left.size()];
        if (isCover && (best < 0 || weight < best))
            best = weight;
    }
    return best;
}

} // namespace

class TestVertexCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheCheapestOfAll()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 300; ++round) {
            std::vector<std::int64_t> left(1 + random() % 4), right(1 + random() % 4);
            for (auto *weights : {&left, &right})
                for (std::int64_t &weight : *weights)
                    weight = 1 + std::int64_t(random() % 5);
            Pairs pairs;
            for (std::uint32_t i = 0; i < left.size(); ++i)
                for (std::uint32_t j = 0; j < right.size(); ++j)
                    if (random() % 2 == 0)
                        pairs.emplace_back(i, j);
            const solve::VertexCover cover = solve::cheapestCover(left, right, pairs);
            QCOMPARE(cover.weight, cheapestOfAll(left, right, pairs));
            for (const auto &[i, j] : pairs)
                QVERIFY(cover.left[i] || cover.right[j]);
        }
    }
};

TALLY_TEST(TestVertexCover);

#include "test_vertex_cover.moc"
