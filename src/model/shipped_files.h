// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The JSON files that are compiled into the program: class descriptions, rules, profiles.
#pragma once

#include <string>
#include <vector>

namespace tally::model {

struct ShippedFile
{
    std::string name; // without folder and ending
    std::string text;
};

// Those of a resource folder (":/rules/quality"), by name. The caller names the resource first
// (Q_INIT_RESOURCE), as it sits in a static library.
std::vector<ShippedFile> shippedFiles(const char *folder);

} // namespace tally::model
