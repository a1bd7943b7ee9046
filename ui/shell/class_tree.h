// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Item classes as the navigation and the pickers show them, and their icons.
#pragma once

#include "model/class_registry.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace tally::ui {

struct ClassNode
{
    std::string name;
    QString plural;
    std::vector<ClassNode> children;
};

// The tree below a class. Levels that only group groups (abstract classes with abstract children: "asset",
// "hardware") are left out, their children stand in their place.
std::vector<ClassNode> classTree(const model::ClassRegistry &classes, std::string_view below);

// Name of one of our icons: the class's own, or that of the nearest ancestor that we have one for.
QString classIcon(const model::ClassRegistry &classes, std::string_view className);
QString classLabel(const model::ClassRegistry &classes, std::string_view className);  // "Laptop"
QString classPlural(const model::ClassRegistry &classes, std::string_view className); // "Laptops"

} // namespace tally::ui
