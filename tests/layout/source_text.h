// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every source file of ours must have, and what none may.
#pragma once

#include "layers.h"

namespace tally::layout {

inline constexpr std::size_t kMostLines = 800;

// The two SPDX lines at the head, #pragma once in a header, at most kMostLines lines.
Complaints checkForm(const std::string &path, const std::string &text);

// Words for people are translated in the window alone: no tr( outside ui.
Complaints checkTranslation(const std::string &module, const std::string &path, const std::string &text);

// Files of a folder that its CMakeLists.txt does not name. While that makes no library yet, only
// sources count: a contract may stand before its module.
Complaints checkNamed(const std::string &folder, const std::vector<std::string> &files,
                      const std::string &cmakeLists);

// Without comments and the contents of strings, lines kept.
std::string codeOf(const std::string &text);

} // namespace tally::layout
