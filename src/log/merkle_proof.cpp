// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/merkle_proof.h"

#include "log/merkle.h"
#include "log/sha256.h"

#include <bit>

namespace tally::log {

namespace {

// The largest power of two below the count (count > 1): where RFC 6962 splits a tree.
std::size_t splitOf(std::size_t count)
{
    return std::bit_floor(count - 1);
}

void path(std::span<const std::string> leaves, std::size_t index, Proof &proof)
{
    if (leaves.size() <= 1)
        return;
    const std::size_t left = splitOf(leaves.size());
    if (index < left) {
        path(leaves.first(left), index, proof);
        proof.push_back(treeRoot(leaves.subspan(left)));
    } else {
        path(leaves.subspan(left), index - left, proof);
        proof.push_back(treeRoot(leaves.first(left)));
    }
}

// SUBPROOF of RFC 6962 section 2.1.2; whole: the old tree is a complete subtree that the verifier knows.
void subproof(std::span<const std::string> leaves, std::size_t oldSize, bool whole, Proof &proof)
{
    if (oldSize == leaves.size()) {
        if (!whole)
            proof.push_back(treeRoot(leaves));
        return;
    }
    const std::size_t left = splitOf(leaves.size());
    if (oldSize <= left) {
        subproof(leaves.first(left), oldSize, whole, proof);
        proof.push_back(treeRoot(leaves.subspan(left)));
    } else {
        subproof(leaves.subspan(left), oldSize - left, false, proof);
        proof.push_back(treeRoot(leaves.first(left)));
    }
}

bool wellFormed(std::span<const std::string> proof)
{
    for (const std::string &hash : proof) {
        if (hash.size() != kDigestSize)
            return false;
    }
    return true;
}

} // namespace

std::string treeRoot(std::span<const std::string> leaves)
{
    Frontier tree;
    for (const std::string &leaf : leaves)
        tree.append(leaf);
    return tree.root();
}

std::optional<Proof> inclusionProof(std::span<const std::string> leaves, std::size_t index)
{
    if (index >= leaves.size())
        return std::nullopt;
    Proof proof;
    path(leaves, index, proof);
    return proof;
}

std::optional<Proof> consistencyProof(std::span<const std::string> leaves, std::size_t oldSize)
{
    if (oldSize == 0 || oldSize > leaves.size())
        return std::nullopt;
    Proof proof;
    subproof(leaves, oldSize, true, proof);
    return proof;
}

bool verifyInclusion(std::string_view leaf, std::uint64_t index, std::uint64_t size, std::string_view root,
                     std::span<const std::string> proof)
{
    if (index >= size || !wellFormed(proof))
        return false;
    std::uint64_t node = index;
    std::uint64_t last = size - 1;
    std::string hash(leaf);
    for (const std::string &sibling : proof) {
        if (last == 0)
            return false; // longer than the path
        if (node % 2 == 1 || node == last) {
            hash = nodeHash(sibling, hash);
            while (node % 2 == 0 && node != 0) { // levels at which the right edge has no sibling
                node /= 2;
                last /= 2;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        node /= 2;
        last /= 2;
    }
    return last == 0 && hash == root;
}

bool verifyConsistency(std::uint64_t oldSize, std::string_view oldRoot, std::uint64_t newSize,
                       std::string_view newRoot, std::span<const std::string> proof)
{
    if (oldSize == 0 || oldSize > newSize || !wellFormed(proof))
        return false;
    if (oldSize == newSize)
        return proof.empty() && oldRoot == newRoot;
    if (proof.empty() && !std::has_single_bit(oldSize))
        return false;
    std::uint64_t node = oldSize - 1;
    std::uint64_t last = newSize - 1;
    while (node % 2 == 1) {
        node /= 2;
        last /= 2;
    }
    // Where the old tree is a perfect subtree its root begins the path and is left out of the proof.
    std::size_t at = 0;
    std::string oldHash(oldRoot);
    if (!std::has_single_bit(oldSize))
        oldHash = proof[at++];
    std::string newHash = oldHash;
    for (; at < proof.size(); ++at) {
        if (last == 0)
            return false;
        if (node % 2 == 1 || node == last) {
            oldHash = nodeHash(proof[at], oldHash);
            newHash = nodeHash(proof[at], newHash);
            while (node % 2 == 0 && node != 0) {
                node /= 2;
                last /= 2;
            }
        } else {
            newHash = nodeHash(newHash, proof[at]);
        }
        node /= 2;
        last /= 2;
    }
    return last == 0 && oldHash == oldRoot && newHash == newRoot;
}

} // namespace tally::log
