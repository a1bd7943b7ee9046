// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/merkle.h"
#include "log/merkle_proof.h"
#include "log/sha256.h"
#include "registrar.h"

#include <QTest>

using namespace tally::log;

namespace {

// The eight leaves of the certificate transparency reference tests.
std::vector<std::string> referenceLeaves()
{
    std::vector<std::string> leaves;
    for (const char *input :
         {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"})
        leaves.push_back(leafHash(fromHex(input)));
    return leaves;
}

std::vector<std::string> hexOf(const std::optional<Proof> &proof)
{
    std::vector<std::string> out;
    for (const std::string &hash : proof.value())
        out.push_back(toHex(hash));
    return out;
}

std::vector<std::string> manyLeaves(int count)
{
    std::vector<std::string> leaves;
    for (int i = 0; i < count; ++i)
        leaves.push_back(leafHash(std::to_string(i)));
    return leaves;
}

} // namespace

class TestMerkleProof final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referenceInclusion()
    {
        const auto leaves = referenceLeaves();
        QCOMPARE(
            hexOf(inclusionProof(leaves, 0)),
            (std::vector<std::string>{"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"}));
        QCOMPARE(
            hexOf(inclusionProof(leaves, 5)),
            (std::vector<std::string>{"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                                      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}));
        QCOMPARE(
            hexOf(inclusionProof(std::span(leaves).first(3), 2)),
            (std::vector<std::string>{"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"}));
        QCOMPARE(hexOf(inclusionProof(std::span(leaves).first(1), 0)), std::vector<std::string>());
    }
    void referenceConsistency()
    {
        const auto leaves = referenceLeaves();
        QCOMPARE(
            hexOf(consistencyProof(leaves, 6)),
            (std::vector<std::string>{"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                                      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}));
        QCOMPARE(
            hexOf(consistencyProof(std::span(leaves).first(5), 2)),
            (std::vector<std::string>{"5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"}));
        QCOMPARE(hexOf(consistencyProof(leaves, 8)), std::vector<std::string>());
    }
    void everyInclusionHolds()
    {
        const auto leaves = manyLeaves(40);
        for (std::size_t size = 1; size <= leaves.size(); ++size) {
            const auto tree = std::span(leaves).first(size);
            const std::string root = treeRoot(tree);
            for (std::size_t index = 0; index < size; ++index) {
                Proof proof = inclusionProof(tree, index).value();
                QVERIFY(verifyInclusion(leaves[index], index, size, root, proof));
                QVERIFY(!verifyInclusion(leaves[index] + "x", index, size, root, proof));
                QVERIFY(!verifyInclusion(leaves[index], index, size, leafHash("other"), proof));
                QVERIFY(!verifyInclusion(leaves[index], size, size, root, proof));
                for (std::size_t other = 0; other < size; ++other)
                    QVERIFY(other == index || !verifyInclusion(leaves[index], other, size, root, proof));
                proof.push_back(root);
                QVERIFY(!verifyInclusion(leaves[index], index, size, root, proof));
                proof.pop_back();
                if (!proof.empty()) {
                    proof.pop_back();
                    QVERIFY(!verifyInclusion(leaves[index], index, size, root, proof));
                }
            }
        }
    }
    void everyConsistencyHolds()
    {
        const auto leaves = manyLeaves(40);
        for (std::size_t size = 1; size <= leaves.size(); ++size) {
            const std::string root = treeRoot(std::span(leaves).first(size));
            for (std::size_t old = 1; old <= size; ++old) {
                const std::string oldRoot = treeRoot(std::span(leaves).first(old));
                Proof proof = consistencyProof(std::span(leaves).first(size), old).value();
                QVERIFY(verifyConsistency(old, oldRoot, size, root, proof));
                QVERIFY(!verifyConsistency(old, leafHash("other"), size, root, proof));
                QVERIFY(!verifyConsistency(old, oldRoot, size, leafHash("other"), proof));
                for (std::size_t i = 0; i < proof.size(); ++i) {
                    Proof changed = proof;
                    changed[i][0] = static_cast<char>(changed[i][0] ^ 1);
                    QVERIFY(!verifyConsistency(old, oldRoot, size, root, changed));
                }
                proof.push_back(root);
                QVERIFY(!verifyConsistency(old, oldRoot, size, root, proof));
            }
        }
    }
    void rewrittenHistoryHasNoProof()
    {
        const auto leaves = manyLeaves(20);
        auto rewritten = leaves;
        rewritten[3] = leafHash("rewritten");
        const std::string oldRoot = treeRoot(std::span(leaves).first(9));
        const auto proof = consistencyProof(rewritten, 9).value();
        QVERIFY(!verifyConsistency(9, oldRoot, 20, treeRoot(rewritten), proof));
    }
    void refusesWhatCannotBe()
    {
        const auto leaves = manyLeaves(4);
        QVERIFY(!inclusionProof(leaves, 4) && !consistencyProof(leaves, 0) && !consistencyProof(leaves, 5));
        QVERIFY(!verifyConsistency(0, sha256({}), 4, treeRoot(leaves), {}));
        QVERIFY(!verifyConsistency(3, treeRoot(std::span(leaves).first(3)), 4, treeRoot(leaves), {}));
        const Proof shortHash{"abc"};
        QVERIFY(!verifyInclusion(leaves[0], 0, 2, treeRoot(leaves), shortHash));
        QVERIFY(!verifyInclusion(leaves[0], ~std::uint64_t{0} - 1, ~std::uint64_t{0}, treeRoot(leaves), {}));
    }
};

TALLY_TEST(TestMerkleProof);
#include "test_merkle_proof.moc"
