// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does a source file include only what its module may?
#pragma once

#include "layers.h"

#include <functional>
#include <string>

namespace tally::layout {

// The Qt module (QtCore, QtSql …) that has a header of that name; empty when none has.
using FindQtModule = std::function<std::string(const std::string &header)>;
std::string qtModuleOf(const std::string &header);

// Complaints about the includes of one file of `module`. `path` tells sources from headers and is named in
// the complaints.
Complaints checkIncludes(const std::string &module, const std::string &path, const std::string &text,
                         const Layers &layers, const FindQtModule &findQtModule);

} // namespace tally::layout
