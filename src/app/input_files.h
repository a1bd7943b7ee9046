// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that an import names: themselves, or all in a folder and below, in the order of their names.
#pragma once

#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::app {

inline constexpr std::string_view kStandardInput = "-"; // as a path

// Only plain files: pipes and devices would never end, links to folders could go round. Paths that do not
// exist or cannot be entered go to `refused`; the rest goes on.
std::vector<std::string> inputFiles(const std::vector<std::string> &paths, std::vector<Error> &refused);

// The whole file. The error names it.
Result<std::string> readInput(const std::string &file);

// Reads files as readInput does; standard input is read once and kept for whoever asks again.
class InputReader
{
public:
    Result<std::string> read(const std::string &file);

private:
    std::optional<std::string> m_standardInput;
};

} // namespace tally::app
