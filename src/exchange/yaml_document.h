// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// YAML of strangers. yaml-cpp recurses as deep as a document nests and throws; here what is too large, too
// deep or full of aliases is refused before it is parsed, and no exception leaves.
#pragma once

#include "core/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace YAML {
class Node;
}

namespace tally::exchange {

inline constexpr std::size_t kMaxYamlBytes = std::size_t{4} << 20U;

// Parses the text and hands its root, a mapping, to `use`; exceptions of yaml-cpp on the way become
// InvalidInput with their line.
Outcome withYaml(std::string_view text, const std::function<Outcome(const YAML::Node &)> &use);

// The scalar member as text; empty when it is absent, null or no scalar.
std::string yamlText(const YAML::Node &node, const char *member);

} // namespace tally::exchange
