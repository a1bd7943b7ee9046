// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the words by which registers call their things ("Laptops", "MFD", "Notebook computer") to item
// classes.
#pragma once

#include "model/class_registry.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::exchange {

class ClassNames
{
public:
    // `extra` wins over everything: the words of a mapping, as written there; "*server*" is any text with it.
    ClassNames(const model::ClassRegistry &registry,
               const std::map<std::string, std::string, std::less<>> &extra);

    // Empty when no class is called so. Abstract classes are never given.
    std::string classOf(std::string_view word) const;

private:
    std::map<std::string, std::string, std::less<>> m_classes;   // by columnKey()
    std::vector<std::pair<std::string, std::string>> m_patterns; // lower case with *, the longest first
};

} // namespace tally::exchange
