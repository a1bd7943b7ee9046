// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// src/layers.txt: which module may include what. The file explains its own form.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tally::layout {

struct Layer
{
    std::set<std::string> modules;       // may be included besides the module itself
    std::set<std::string> libraries;     // Qt, QtSql, nlohmann …
    std::set<std::string> onlyInSources; // libraries for .cpp files alone
};

using Layers = std::map<std::string, Layer>;
using Complaints = std::vector<std::string>;

// Lines that cannot be read, modules named but not described, and circles of modules are complaints.
Layers parseLayers(const std::string &text, Complaints &complaints);

// What no line may say: below the window nothing of ui and nothing of Qt's window system; in ui neither store
// nor log.
Complaints checkPolicy(const Layers &layers);

} // namespace tally::layout
