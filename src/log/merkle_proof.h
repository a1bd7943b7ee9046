// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proofs of RFC 6962 (verification as in RFC 9162 sections 2.1.3.2 and 2.1.4.2): that a leaf is in a tree,
// and that a tree extends an older one. Leaves, roots and proof elements are 32 raw bytes. A proof that
// cannot be is empty or false, never undefined.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::log {

using Proof = std::vector<std::string>;

std::string treeRoot(std::span<const std::string> leaves);
// That leaves[index] is in the tree of all leaves; nothing when there is no such leaf.
std::optional<Proof> inclusionProof(std::span<const std::string> leaves, std::size_t index);
// That the tree of the first oldSize leaves is the beginning of the tree of all; nothing when oldSize is 0 or
// too large.
std::optional<Proof> consistencyProof(std::span<const std::string> leaves, std::size_t oldSize);

bool verifyInclusion(std::string_view leaf, std::uint64_t index, std::uint64_t size, std::string_view root,
                     std::span<const std::string> proof);
bool verifyConsistency(std::uint64_t oldSize, std::string_view oldRoot, std::uint64_t newSize,
                       std::string_view newRoot, std::span<const std::string> proof);

} // namespace tally::log
