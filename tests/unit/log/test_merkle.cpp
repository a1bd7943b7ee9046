// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/merkle.h"
#include "log/sha256.h"
#include "registrar.h"

#include <QTest>

using namespace tally::log;

namespace {

// RFC 6962 section 2.1 as it stands there: split at the largest power of two below n.
std::string treeRoot(const std::vector<std::string> &leaves, std::size_t first, std::size_t count)
{
    if (count == 0)
        return sha256({});
    if (count == 1)
        return leaves[first];
    std::size_t left = 1;
    while (left * 2 < count)
        left *= 2;
    return nodeHash(treeRoot(leaves, first, left), treeRoot(leaves, first + left, count - left));
}

} // namespace

class TestMerkle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownRoots()
    {
        // The vectors of the certificate transparency code for its eight inputs.
        const std::vector<std::string> inputs{"",
                                              "00",
                                              "10",
                                              "2021",
                                              "3031",
                                              "40414243",
                                              "5051525354555657",
                                              "606162636465666768696a6b6c6d6e6f"};
        Frontier tree;
        QCOMPARE(toHex(tree.root()),
                 std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        std::vector<std::string> roots;
        for (const std::string &input : inputs) {
            tree.append(leafHash(fromHex(input)));
            roots.push_back(toHex(tree.root()));
        }
        QCOMPARE(roots[0], std::string("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"));
        QCOMPARE(roots[1], std::string("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"));
        QCOMPARE(roots[7], std::string("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"));
    }

    void frontierIsTheTree()
    {
        std::vector<std::string> leaves;
        Frontier tree;
        for (int i = 0; i < 130; ++i) {
            leaves.push_back(leafHash(std::to_string(i)));
            tree.append(leaves.back());
            QVERIFY(tree.root() == treeRoot(leaves, 0, leaves.size()));
            const auto again = Frontier::fromBytes(tree.size(), tree.toBytes());
            QVERIFY(again.has_value());
            QVERIFY(again->root() == tree.root());
        }
        QVERIFY(!Frontier::fromBytes(tree.size() + 1, tree.toBytes()).has_value());
        QVERIFY(!Frontier::fromBytes(-1, {}).has_value());
    }
};

TALLY_TEST(TestMerkle);
#include "test_merkle.moc"
