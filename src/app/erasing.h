// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an erasure takes, so that it can be shown before (Register::erase does it).
#pragma once

#include "app/register.h"

#include <set>
#include <string>
#include <vector>

namespace tally::app {

// Values that are kept under one item or held report.
struct ErasedPlace
{
    ItemId place; // a held report by its id
    bool isItem = true;
    std::vector<std::string> attributes; // whose texts go, each once
    std::set<std::string> digests;
};

// The item itself last. Of a person also where other things and held reports call him by name, login or
// address: those values alone. Empty: there is nothing to erase.
Result<std::vector<ErasedPlace>> wouldErase(Register &opened, ItemId item, JobContext &job);

} // namespace tally::app
